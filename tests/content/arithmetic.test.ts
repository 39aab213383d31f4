import { expect, test } from 'vitest'
import {
  addSumsInLine,
  addWithoutCarry,
  carryOnes,
  compare,
  decimalText,
  diagonalProduct,
  digit,
  digitsRead,
  factorsOf,
  fixedText,
  isPrime,
  joinDigits,
  lcm,
  mixed,
  nothingWhereShort,
  placesOf,
  productsInLine,
  roundDown,
  roundHalfUp,
  roundUp,
  shortDecimal,
  signOf,
  skipsZero,
  smallerFromLarger,
  timesCarryFirst,
  timesWithoutCarry,
  timeText,
  tradeWithoutPaying,
  withoutZeros,
  zeroLendsFree,
  zeroTakeAway,
} from '#content/arithmetic.ts'

test('the buggy procedures make the mistakes the skill map names', () => {
  expect(timesWithoutCarry(27, 3)).toBe(61)
  expect(timesCarryFirst(27, 3)).toBe(121)
  expect(withoutZeros(103)).toBe(13)
  expect(joinDigits(20, 4)).toBe(204)
  expect(nothingWhereShort(705, 159)).toBe(600)
  expect(zeroLendsFree(705, 159)).toBe(646)
  expect(skipsZero(602, 327)).toBe(225)
  expect([zeroLendsFree(752, 127), skipsZero(52, 27)]).toEqual([null, null])
  expect(carryOnes(28, 35)).toBe(81)
  expect(productsInLine(46, 3)).toBe(1218)
})

test('decimals are written and misread as the skill map says', () => {
  expect([decimalText(80, 2), decimalText(5, 2), decimalText(90, 3), decimalText(0, 2)]).toEqual([
    '0.8',
    '0.05',
    '0.09',
    '0',
  ])
  expect([digitsRead('0.8'), digitsRead('0.45'), digitsRead('0.05')]).toEqual([8, 45, 5])
})

test('rounding goes half up, and to both sides', () => {
  expect([roundHalfUp(25, 10), roundHalfUp(24, 10), roundHalfUp(950, 100)]).toEqual([30, 20, 1000])
  expect([roundDown(347, 100), roundUp(347, 100), roundUp(300, 100)]).toEqual([300, 400, 300])
})

test('numbers come apart into places and digits', () => {
  expect(placesOf(2850)).toEqual([2000, 800, 50])
  expect([digit(407, 0), digit(407, 1), digit(407, 2), digit(407, 3)]).toEqual([7, 0, 4, 0])
})

test('signs, and the smallest number two bottoms share', () => {
  expect([compare(1, 2), compare(2, 2), compare(3, 2)]).toEqual(['<', '=', '>'])
  expect([0, 1, 5, 11].map(signOf)).toEqual(['<', '>', '=', '='])
  expect([lcm(4, 6), lcm(3, 12), lcm(5, 2)]).toEqual([12, 12, 10])
})

test.each([
  [addSumsInLine(28, 35), 513],
  [tradeWithoutPaying(52, 27), 35],
  [zeroTakeAway(402, 247), 245],
  [smallerFromLarger(63, 29), 46],
  [addWithoutCarry(69, 15), 74],
  [diagonalProduct(24, 13), 212],
])('a known way to go wrong gives %d', (given, expected) => expect(given).toBe(expected))

test.each([
  [shortDecimal(80, 2), '0.8'],
  [shortDecimal(300, 2), '3'],
  [shortDecimal(90, 3), '0.09'],
  [fixedText(80, 1), '8.0'],
  [mixed(2, 0, 4), '2'],
  [mixed(0, 3, 4), '3/4'],
  [mixed(2, 1, 4), '2 1/4'],
  [timeText(13, 5), '1:05'],
  [timeText(12, 75), '1:15'],
  [timeText(0, 0), '12:00'],
])('numbers and times are written as %s', (given, expected) => expect(given).toBe(expected))

test('primes and factors', () => {
  expect([1, 2, 9, 51, 53, 91, 97].filter(isPrime)).toEqual([2, 53, 97])
  expect(factorsOf(12)).toEqual([1, 2, 3, 4, 6, 12])
})
