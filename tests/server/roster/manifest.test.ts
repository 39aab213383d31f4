import { expect, test } from 'vitest'
import { readOneRoster } from '#server/import/one-roster.ts'
import { isRefusal } from '#server/import/refusal.ts'
import { aFolder, anExport, children, csv, type Files, manifest } from './a-roster.ts'

const read = async (files: Files) => {
  const roster = await readOneRoster(aFolder(files))
  if (isRefusal(roster)) throw new Error(roster.message)
  return roster
}
const refused = (files: Files) => readOneRoster(aFolder(files))

test('an export without manifest.csv is refused, and what else is missing is named', async () => {
  const { 'manifest.csv': _, 'orgs.csv': __, ...rest } = anExport(children(1))
  expect(await refused(rest)).toMatchObject({
    error: 'no-manifest',
    message: expect.stringContaining('orgs.csv is missing too'),
    next: expect.stringContaining('OneRoster CSV'),
  })
})

test('a path where nothing is, is refused', async () => {
  expect(await readOneRoster('/nowhere/at/all')).toMatchObject({ error: 'not-found' })
})

test('1.0 that a spreadsheet turned into 1 is still version 1', async () => {
  const files = anExport(children(1), {
    'manifest.csv': manifest().replace('manifest.version,1.0', 'manifest.version,1'),
  })
  expect((await read(files)).notes.join()).not.toContain('manifest.version')
})

test('an unknown property is named and the rest goes on', async () => {
  const roster = await read(
    anExport(children(1), { 'manifest.csv': `${manifest()}\r\nfiel.demographics,bulk` }),
  )
  expect(roster.notes).toContainEqual(expect.stringContaining('fiel.demographics'))
})

test('a manifest of another standard, or with a word that is no mode, is refused', async () => {
  const other = manifest().replace('oneroster.version,1.1', 'oneroster.version,2.0')
  expect(await refused(anExport(children(1), { 'manifest.csv': other }))).toMatchObject({
    error: 'bad-manifest',
    message: expect.stringContaining('“2.0”'),
  })
  expect(
    await refused(anExport(children(1), { 'manifest.csv': manifest({ users: 'partly' }) })),
  ).toMatchObject({
    error: 'bad-manifest',
  })
})

test('a file the manifest announces and nobody packed is refused by name', async () => {
  const { 'users.csv': _, ...rest } = anExport(children(1))
  expect(await refused(rest)).toMatchObject({
    error: 'missing-file',
    message: expect.stringContaining('users.csv'),
  })
})

test('a file the manifest calls absent is not read although it is there', async () => {
  const roster = await read(anExport(children(2), { 'manifest.csv': manifest({ enrollments: 'absent' }) }))
  expect(roster.enrolments).toEqual([])
  expect(roster.notes).toContainEqual(expect.stringContaining('enrollments.csv is absent'))
})

test('file names are found without regard to case, and in the one folder that holds them', async () => {
  const files = Object.fromEntries(
    Object.entries(anExport(children(2))).map(([name, text]) => [`inner/${name.toUpperCase()}`, text]),
  )
  expect((await read(files)).users).toHaveLength(3)
})

test('an empty template is told apart from a roster', async () => {
  const empty = Object.fromEntries(
    Object.entries(anExport([])).map(([name, text]) => [
      name,
      name === 'manifest.csv' ? text : `${String(text).split('\r\n')[0]}\r\n`,
    ]),
  )
  expect(await refused(empty)).toMatchObject({
    error: 'empty-roster',
    message: expect.stringContaining('template'),
  })
})

test('1.2 without roles.csv is refused, because nobody would be a student', async () => {
  const files = anExport(children(1), {
    'manifest.csv': manifest({}, '1.2'),
    'users.csv': csv('sourcedId,givenName,familyName', ['s1,Ana,Ito']),
  })
  expect(await refused(files)).toMatchObject({
    error: 'missing-file',
    message: expect.stringContaining('roles.csv'),
  })
})

test('the same sourcedId twice: the first row stays, the second is set aside with its line', async () => {
  const files = anExport(children(2))
  const users = String(files['users.csv'])
  files['users.csv'] = users + users.split('\r\n')[1]
  const roster = await read(files)
  expect(roster.users).toHaveLength(3)
  expect(roster.setAside).toEqual([
    { file: 'users.csv', line: 5, reason: 'sourcedId s1 stands in line 2 already' },
  ])
})
