import { expect, test } from 'vitest'
import { isRefusal } from '#server/import/refusal.ts'
import { readTable, type Table } from '#server/import/table.ts'

const COLUMNS = { needed: ['sourcedId', 'givenName'], welcome: ['preferredGivenName'] }
const read = (text: string): Table => {
  const table = readTable('users.csv', new TextEncoder().encode(text), COLUMNS)
  if (isRefusal(table)) throw new Error(table.message)
  return table
}
const names = ({ rows }: Table) => rows.map(({ cells }) => cells['givenName'])

test.each([
  ['Windows', '\r\n'],
  ['Unix', '\n'],
  ['old Mac', '\r'],
])('lines may end as on %s', (_, end) => {
  expect(names(read(['sourcedId,givenName', '1,Ana', '2,Ben', ''].join(end)))).toEqual(['Ana', 'Ben'])
})

test('quotes hold commas, quotes and line ends, and line numbers stay right behind them', () => {
  const table = read('sourcedId,givenName\r\n1,"Ana, ""Nana""\r\nmaria"\r\n2,Ben\r\n')
  expect(names(table)).toEqual(['Ana, "Nana"\nmaria', 'Ben'])
  expect(table.rows.map(({ line }) => line)).toEqual([2, 4])
})

test('rows that lost their place are set aside by line, the rest is read', () => {
  const table = read('sourcedId,givenName,email\n1,Ana,x\n2\n3,Ben,x,too,many\n4,Cy,x,,\n\n5,Di\n')
  expect(names(table)).toEqual(['Ana', 'Cy', 'Di'])
  expect(table.setAside.map(({ line }) => line)).toEqual([3, 4])
  expect(table.setAside[1]?.reason).toContain('5 cells')
})

test('a quote that is never closed sets its row aside', () => {
  const table = read('sourcedId,givenName\n1,Ana\n2,"Ben\n')
  expect(names(table)).toEqual(['Ana'])
  expect(table.setAside).toMatchObject([{ line: 3 }])
})

test('a quote in the middle of a file costs its own row and not those that follow', () => {
  const table = read('sourcedId,givenName\n1,Ana\n2,"Ben\n3,Cy\n4,"Di ""D"""\n5,"Ed" E\n6,Flo\n')
  expect(names(table)).toEqual(['Ana', 'Cy', 'Di "D"', 'Flo'])
  expect(table.setAside.map(({ line }) => line)).toEqual([3, 6])
  expect(table.broken.map(({ cells }) => cells['sourcedId'])).toEqual(['2', '5'])
})

test('lines may end in several ways in one file', () => {
  const table = read('sourcedId,givenName\r\n1,Ana\n2,Ben\r\n3,"Cy"\n4,Di')
  expect(names(table)).toEqual(['Ana', 'Ben', 'Cy', 'Di'])
})

test.each([';', '\t'])('cells may be separated by %j, as spreadsheets of some countries do', (mark) => {
  const table = read(`sourcedId${mark}givenName\n1${mark}"Ana, Nana"\n`)
  expect(names(table)).toEqual(['Ana, Nana'])
  expect(table.notes).toEqual(['users.csv: cells are not separated by commas; read all the same.'])
})

test('headers are taken without regard to case, unknown ones are named, misspelt ones explained', () => {
  const table = read('SOURCEDID,GivenName,prefferedGivenName,shoeSize,email\n1,Ana,Ani,33,x\n')
  expect(names(table)).toEqual(['Ana'])
  expect(table.notes).toContainEqual(expect.stringContaining('Did you mean preferredGivenName?'))
  expect(table.notes).toContainEqual(expect.stringContaining('“shoeSize” is unknown'))
  expect(table.notes.join()).not.toContain('email')
})

test('a needed column that is misspelt is refused with the cure', () => {
  const answer = readTable('users.csv', new TextEncoder().encode('sourceId,givenName\n1,Ana\n'), COLUMNS)
  expect(answer).toMatchObject({
    error: 'missing-columns',
    message: expect.stringContaining('sourcedId'),
    next: expect.stringContaining('rename “sourceId” to “sourcedId”'),
  })
})

test('an empty file is refused', () => {
  expect(readTable('users.csv', new Uint8Array(0), COLUMNS)).toMatchObject({ error: 'empty-file' })
})

test('cells of columns that are not asked for are nowhere in what was read', () => {
  const table = read('sourcedId,birthDate,givenName,password\n1,2018-02-03,Ana,hunter2\n')
  expect(JSON.stringify(table)).not.toMatch(/2018|hunter2/)
})
