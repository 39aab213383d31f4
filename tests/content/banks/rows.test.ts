import { expect, test } from 'vitest'
import { listOf, rowsOf } from '#content/banks/rows.ts'

test('a line is a row, cells stand between bars, empty lines part groups', () => {
  const table = `
    hot | cold

    up | down; below
  `
  expect(rowsOf(['word', 'opposite'], table)).toEqual([
    { word: 'hot', opposite: 'cold' },
    { word: 'up', opposite: 'down; below' },
  ])
})

test('a row that lacks a cell is named', () => {
  expect(() => rowsOf(['word', 'opposite'], 'hot')).toThrow('1 cells for 2 columns: hot')
})

test('a cell lists what semicolons part, an empty one nothing', () => {
  expect(listOf('down; below')).toEqual(['down', 'below'])
  expect(listOf('')).toEqual([])
})
