import { parseArgs } from 'node:util'
import { openSqliteStore } from '#server/store/sqlite/sqlite-store.ts'
import { aRun, NOW, SCHOOL, TABLET } from '#tests/contracts/built.ts'

/**
 * A process of its own that writes entries until it is killed, and prints how far each commit reached.
 * `node writer.ts --path FILE --stream ID`
 */
const { values } = parseArgs({ options: { path: { type: 'string' }, stream: { type: 'string' } } })
const { path = '', stream = '' } = values
const store = await openSqliteStore(path)
for (let next = 1; ; next += 5) {
  const run = aRun(next, next + 4, { stream: stream as never })
  const { through } = await store.keepEntries(SCHOOL, TABLET, run, NOW)
  process.stdout.write(`${through[stream]}\n`)
}
