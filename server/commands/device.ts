import { parseArgs } from 'node:util'
import { CODE_LIFE_MS, issueCode } from '#server/codes.ts'
import { EXIT, type Io, WrongUsage } from '#server/io.ts'
import { placeOf, withStore } from '#server/place.ts'
import { randomId, systemRandom } from '#server/random.ts'
import { newLearnerDevice } from '#server/routes/enrol.ts'
import { classesNamed, theSchool } from './people.ts'

/** `carrel device enrol`: a one-time code to type on a child's device, as staff make them on their screens. */
export async function deviceEnrol(args: readonly string[], io: Io): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      name: { type: 'string' },
      school: { type: 'string' },
      class: { type: 'string', multiple: true, default: [] },
      data: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  })
  const name = values.name?.trim()
  if (!name) throw new WrongUsage('--name is needed: what staff call the device.')
  return withStore(placeOf(values.data, io.env), async (store) => {
    const school = await theSchool(store, values.school)
    const classes = await classesNamed(store, school.id, values.class)
    const device = newLearnerDevice(randomId(systemRandom), name, classes)
    await store.putDevice(school.id, device, null)
    const moment = { random: systemRandom, now: Date.now(), lifeMs: CODE_LIFE_MS }
    const { code, expires } = await issueCode(store, school, { kind: 'enrol', device: device.id }, moment)
    io.err(`Type on ${name}, at /enrol, within 15 minutes:`)
    io.out(values.json ? JSON.stringify({ code, expires, school: school.id, device: device.id }) : code)
    return EXIT.done
  })
}
