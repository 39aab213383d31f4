import { expect, test } from 'vitest'
import { counted, inWords } from '#content/number-words.ts'

test.each<[number, string, string]>([
  [0, 'zero', 'cero'],
  [16, 'sixteen', 'dieciséis'],
  [20, 'twenty', 'veinte'],
  [22, 'twenty-two', 'veintidós'],
  [31, 'thirty-one', 'treinta y uno'],
  [90, 'ninety', 'noventa'],
  [100, 'one hundred', 'cien'],
  [101, 'one hundred one', 'ciento uno'],
  [526, 'five hundred twenty-six', 'quinientos veintiséis'],
  [700, 'seven hundred', 'setecientos'],
  [999, 'nine hundred ninety-nine', 'novecientos noventa y nueve'],
  [1000, 'one thousand', 'mil'],
  [4207, 'four thousand, two hundred seven', 'cuatro mil doscientos siete'],
  [21_000, 'twenty-one thousand', 'veintiún mil'],
  [31_116, 'thirty-one thousand, one hundred sixteen', 'treinta y un mil ciento dieciséis'],
  [100_100, 'one hundred thousand, one hundred', 'cien mil cien'],
  [101_001, 'one hundred one thousand, one', 'ciento un mil uno'],
  [900_540, 'nine hundred thousand, five hundred forty', 'novecientos mil quinientos cuarenta'],
])('%i in words', (n, english, spanish) => {
  expect([inWords(n, 'en'), inWords(n, 'es')]).toEqual([english, spanish])
})

test.each<[number, string, string]>([
  [1, 'one', 'un'],
  [2, 'two', 'dos'],
  [21, 'twenty-one', 'veintiún'],
  [101, 'one hundred one', 'ciento un'],
  [581, 'five hundred eighty-one', 'quinientos ochenta y un'],
])('%i before a noun', (n, english, spanish) => {
  expect([counted(n, 'en'), counted(n, 'es')]).toEqual([english, spanish])
})
