import { expect, test } from 'vitest'
import { run } from '#server/cli.ts'
import { rosterImport } from '#server/commands/roster-import.ts'
import { type Io, Refused, WrongUsage } from '#server/io.ts'
import { aFolder, anExport, children, enrolment } from './a-roster.ts'

function anIo() {
  const out: string[] = []
  const err: string[] = []
  const io: Io = { out: (line) => out.push(line), err: (line) => err.push(line), env: {}, terminal: false }
  return { io, out, err }
}

test('the command tells a person what came in, what did not, and what to do next', async () => {
  const { io, out } = anIo()
  const files = anExport(children(2))
  files['enrollments.csv'] = `${String(files['enrollments.csv'])}${enrolment('a', 'nobody')}\r\n`
  expect(await rosterImport([aFolder(files), '--data', aFolder({})], io)).toBe(0)
  const text = out.join('\n')
  expect(text).toContain('Hill School (HIL), new: 2 learners, 1 class')
  expect(text).toContain('learners 2 added, 0 changed, 0 left')
  expect(text).toContain('enrollments.csv line 5: user nobody: this user is not in users.csv')
  expect(text).toContain('import again')
})

test('with --json the last line is one object with the counts', async () => {
  const { io, out } = anIo()
  const data = aFolder({})
  const roster = aFolder(anExport(children(2)))
  expect(await rosterImport([roster, '--json', '--dry-run', '--data', data], io)).toBe(0)
  expect(await rosterImport([roster, '--json', '--data', data], io)).toBe(0)
  expect(await rosterImport([roster, '--json', '--data', data], io)).toBe(0)
  const [dry, first, second] = out.map((line) => JSON.parse(line))
  expect(dry).toMatchObject({ added: 4, dryRun: true })
  expect(first).toMatchObject({
    added: 4,
    changed: 0,
    removed: 0,
    setAside: [],
    classes: 1,
    learners: 2,
    staff: 1,
  })
  expect(second).toMatchObject({ added: 0, changed: 0, removed: 0 })
})

test('a roster that is refused says why and what next, as JSON too', async () => {
  const { io, out } = anIo()
  const empty = aFolder({})
  await expect(rosterImport([empty, '--data', aFolder({})], io)).rejects.toThrow(Refused)
  expect(await run(['roster', 'import', empty, '--json', '--data', aFolder({})], io)).toBe(1)
  expect(JSON.parse(out.at(-1) ?? '')).toMatchObject({ error: 'no-manifest', next: expect.any(String) })
})

test('a path is needed, one only, and a real time zone', async () => {
  const { io } = anIo()
  await expect(rosterImport([], io)).rejects.toThrow(WrongUsage)
  await expect(rosterImport(['a', 'b'], io)).rejects.toThrow(WrongUsage)
  await expect(rosterImport(['a', '--time-zone', 'Mars/Olympus'], io)).rejects.toThrow(WrongUsage)
})
