import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvRows } from '#server/import/csv-rows.ts'
import { Refused } from '#server/io.ts'

/** The rows of a text that comes in pieces of so many letters, each with its line. */
function rowsOf(text: string, piece = text.length || 1): [number, ...string[]][] {
  const rows: [number, ...string[]][] = []
  const csv = csvRows((cells, line) => void rows.push([line, ...cells]))
  for (let at = 0; at < text.length; at += piece) csv.push(text.slice(at, at + piece))
  csv.end()
  return rows
}

test.each([
  [
    'a,b\n1,2\n',
    [
      [1, 'a', 'b'],
      [2, '1', '2'],
    ],
  ],
  [
    'a,b\r\n1,2',
    [
      [1, 'a', 'b'],
      [2, '1', '2'],
    ],
  ],
  [
    'a,b\r1,2\r',
    [
      [1, 'a', 'b'],
      [2, '1', '2'],
    ],
  ],
  [
    'a,b\n\n , \n1,\n',
    [
      [1, 'a', 'b'],
      [4, '1', ''],
    ],
  ],
  ['"a, b","say ""so"""\n', [[1, 'a, b', 'say "so"']]],
  [
    '"two\r\nlines",1\n\n"",2\n',
    [
      [1, 'two\r\nlines', '1'],
      [4, '', '2'],
    ],
  ],
  ['a"b,1\n', [[1, 'a"b', '1']]],
  [
    'a;b\n1,5;2\n',
    [
      [1, 'a', 'b'],
      [2, '1,5', '2'],
    ],
  ],
  ['', []],
])('%j is read, whatever the pieces it comes in', (text, rows) => {
  for (const piece of [1, 2, 3, 100]) expect(rowsOf(text, piece)).toEqual(rows)
})

test('whatever is written in quotes is read again, with its lines counted', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' ', 'é') })
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell)), fc.integer({ min: 1, max: 9 }), (rows, piece) => {
      const quoted = rows.map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(','))
      const text = quoted.map((row) => `${row}\n`).join('')
      const read = rowsOf(`"x","y"\n${text}`, piece).slice(1)
      const filled = rows.filter((cells) => cells.some((one) => one.trim() !== ''))
      expect(read.map(([, ...cells]) => cells)).toEqual(filled)
      const last = quoted.findLastIndex((_, i) => filled.at(-1) === rows[i])
      const before = `x\n${quoted
        .slice(0, last)
        .map((row) => `${row}\n`)
        .join('')}`
      if (last >= 0) expect(read.at(-1)?.[0]).toBe(before.split(/\r\n?|\n/).length)
    }),
  )
})

test.each([
  ['a,b\n1,"2\n3,4\n', 'Line 2: a quote is opened'],
  ['a,b\n"1\n1",2\n3,"4', 'Line 4: a quote is opened'],
  ['a,b\n"1"2,3\n', 'Line 2: a cell goes on'],
  [`a,b\n1,"${'x\n'.repeat(600_000)}`, 'Line 2: a quote is opened'],
])('%.20j… is refused with its line', (text, reason) => {
  expect(() => rowsOf(text, 100_000)).toThrow(Refused)
  expect(() => rowsOf(text, 100_000)).toThrow(reason)
})
