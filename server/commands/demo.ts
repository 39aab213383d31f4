import { parseArgs } from 'node:util'
import { EXIT, type Io, Refused } from '#server/io.ts'
import { placeOf, withStore } from '#server/place.ts'

/** `carrel demo remove`: takes the demonstration school away with everything of it, and nothing else. */
export async function demoRemove(args: readonly string[], io: Io): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { data: { type: 'string' }, json: { type: 'boolean', default: false } },
  })
  return withStore(placeOf(values.data, io.env), async (store) => {
    const demos = (await store.schools()).filter(({ demo }) => demo)
    if (demos.length === 0)
      throw new Refused('There is no demonstration school here.', 'Nothing needs to be done.')
    for (const { id } of demos) await store.removeSchool(id)
    io.out(
      values.json
        ? JSON.stringify({ removed: demos.length })
        : `Removed: ${demos.map(({ name }) => name).join(', ')}`,
    )
    return EXIT.done
  })
}
