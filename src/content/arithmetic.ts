/** The digit of a whole number at 10^place. */
export const digit = (n: number, place: number): number => Number([...String(n)].at(-1 - place) ?? '0')

/** Down, up, or half up to a multiple of `unit`. */
export const roundDown = (n: number, unit: number): number => n - (n % unit)
export const roundUp = (n: number, unit: number): number => roundDown(n + unit - 1, unit)
export const roundHalfUp = (n: number, unit: number): number => roundDown(n + unit / 2, unit)

/** The greatest common divisor of two whole numbers above zero. */
export const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b))
/** The least common multiple of two whole numbers above zero. */
export const lcm = (a: number, b: number): number => (a / gcd(a, b)) * b

export type Sign = '<' | '=' | '>'
/** The sign that goes between two numbers. */
export function compare(a: number, b: number): Sign {
  if (a === b) return '='
  return a < b ? '<' : '>'
}
const FLIPPED = { '<': '>', '=': '=', '>': '<' } as const
/** The sign turned round. */
export const flip = (sign: Sign): Sign => FLIPPED[sign]

/** The sign an item is to have: mostly < and > in turn, one in six =. */
export function signOf(place: number): Sign {
  if (place % 6 === 5) return '='
  return place % 2 === 0 ? '<' : '>'
}

/** Two numbers written side by side: 20 and 4 give 204. */
export const joinDigits = (a: number, b: number): number => Number(`${a}${b}`)
/** A number without its zeros: 407 gives 47. */
export const withoutZeros = (n: number): number => Number(String(n).replaceAll('0', '') || '0')

/** Column multiplication that never carries: 27 × 3 gives 61. */
export const timesWithoutCarry = (a: number, b: number): number =>
  byColumns(a, (digitOf) => digitOf * b, false)
/** Column multiplication that adds what is carried before multiplying: 27 × 3 gives 121. */
export const timesCarryFirst = (a: number, b: number): number =>
  byColumns(a, (digitOf, carried) => (digitOf + carried) * b, true)

/** Works from the ones up, a digit a column; the top column keeps all its digits. */
function byColumns(
  a: number,
  column: (digitOf: number, carried: number) => number,
  carries: boolean,
): number {
  let carried = 0
  let written = ''
  const digits = [...String(a)].map(Number)
  for (let at = digits.length - 1; at >= 0; at--) {
    const product = column(digits[at] ?? 0, carried)
    written = (at === 0 ? String(product) : String(product % 10)) + written
    carried = carries ? Math.floor(product / 10) : 0
  }
  return Number(written)
}

/** A number's places: 2850 gives 2000, 800, 50. */
export const placesOf = (n: number): number[] =>
  [...String(n)]
    .map((digitOf, i, all) => Number(digitOf) * 10 ** (all.length - 1 - i))
    .filter((part) => part > 0)

/** A whole number of 1/10^places as a decimal without trailing zeros: 80 hundredths give "0.8". */
export function decimalText(n: number, places: 2 | 3): string {
  const digits = String(n).padStart(places, '0').replace(/0+$/, '')
  return digits === '' ? '0' : `0.${digits}`
}
/** The digits after the point read as a whole number: 0.45 gives 45. */
export const digitsRead = (decimal: string): number => Number(decimal.split('.')[1] ?? '0')

/** A decimal of so many 1/10^places, with all its places: 345 hundredths give "3.45", 80 tenths "8.0". */
export function fixedText(n: number, places: 1 | 2 | 3): string {
  const digits = String(n).padStart(places + 1, '0')
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`
}
/** The same without zeros at its end: 80 hundredths give "0.8", 300 give "3". */
export const shortDecimal = (n: number, places: 1 | 2 | 3): string =>
  fixedText(n, places).replace(/\.?0+$/, '')

/** A mixed number as a child writes it, not reduced: 2 and 1/4; the whole or the fraction left out where it is nothing. */
export function mixed(whole: number, up: number, down: number): string {
  if (up === 0) return String(whole)
  return whole === 0 ? `${up}/${down}` : `${whole} ${up}/${down}`
}

/** A time of the twelve-hour clock: 13, 5 give "1:05"; minutes may run over. */
export function timeText(hour: number, minute: number): string {
  const inDay = (((hour * 60 + minute) % 720) + 720) % 720
  const onFace = Math.floor(inDay / 60) || 12
  return `${onFace}:${String(inDay % 60).padStart(2, '0')}`
}

export function isPrime(n: number): boolean {
  if (n < 2) return false
  for (let by = 2; by * by <= n; by++) if (n % by === 0) return false
  return true
}
/** Every whole number that divides `n`, from 1 up. */
export const factorsOf = (n: number): number[] =>
  Array.from({ length: n }, (_, i) => i + 1).filter((by) => n % by === 0)

const columnsOf = (numbers: readonly number[]): number[][] => {
  const texts = numbers.map(String)
  const longest = Math.max(...texts.map((text) => text.length))
  return Array.from({ length: longest }, (_, i) =>
    texts.map((text) => Number(text[text.length - 1 - i] ?? '0')),
  )
}
const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0)
const joined = (fromTheRight: readonly (number | string)[]): number =>
  Number([...fromTheRight].reverse().join(''))

/** Adding in columns without what is carried: 69 + 15 gives 74. */
export const addWithoutCarry = (...numbers: readonly number[]): number =>
  joined(columnsOf(numbers).map((column) => sumOf(column) % 10))
/** Adding in columns with each whole sum written down: 28 + 35 gives 513. */
export const addSumsInLine = (...numbers: readonly number[]): number => joined(columnsOf(numbers).map(sumOf))
/** The smaller digit from the larger in each column: 63 − 29 gives 46. */
export const smallerFromLarger = (a: number, b: number): number =>
  joined(columnsOf([a, b]).map(([top = 0, bottom = 0]) => Math.abs(top - bottom)))
/** Trading ten without giving one up next door: 52 − 27 gives 35. */
export const tradeWithoutPaying = (a: number, b: number): number =>
  joined(columnsOf([a, b]).map(([top = 0, bottom = 0]) => (top < bottom ? top + 10 - bottom : top - bottom)))
/** Zero take away a digit is the digit, else trading rightly: 402 − 247 gives 245. */
export function zeroTakeAway(a: number, b: number): number {
  let lent = 0
  const digits = columnsOf([a, b]).map(([top = 0, bottom = 0]) => {
    if (top === 0) {
      lent = 0
      return bottom
    }
    const have = top - lent
    lent = have < bottom ? 1 : 0
    return have < bottom ? have + 10 - bottom : have - bottom
  })
  return joined(digits)
}
/** Nothing where there is not enough: 52 − 27 gives 30. */
export const nothingWhereShort = (a: number, b: number): number =>
  joined(columnsOf([a, b]).map(([top = 0, bottom = 0]) => Math.max(0, top - bottom)))
/** Whether the ones need a ten and there is a 0 in the tens, with something in the hundreds. */
const meetsZero = (a: number, b: number): boolean => a % 10 < b % 10 && digit(a, 1) === 0 && digit(a, 2) > 0
/** The 0 becomes 9 and nobody pays for it: 705 − 159 gives 646; null where no 0 is met. */
export const zeroLendsFree = (a: number, b: number): number | null => (meetsZero(a, b) ? a - b + 100 : null)
/** The ones get their ten from the hundreds, past the 0, which takes the digit below it: 705 − 159 gives 556; null where no 0 is met. */
export function skipsZero(a: number, b: number): number | null {
  if (!meetsZero(a, b)) return null
  const left = Math.floor(a / 100) - 1 - Math.floor(b / 100)
  return left < 0 ? null : left * 100 + digit(b, 1) * 10 + (a % 10) + 10 - (b % 10)
}
/** Of a sum of two digits the tens are written and the ones carried: 28 + 35 gives 81. */
export function carryOnes(a: number, b: number): number {
  const columns = columnsOf([a, b])
  let carried = 0
  const digits = columns.map((column, at) => {
    const sum = sumOf(column) + carried
    carried = sum > 9 ? sum % 10 : 0
    return sum > 9 && at < columns.length - 1 ? Math.floor(sum / 10) : sum
  })
  return joined(digits)
}
/** Each digit's product written down whole: 46 × 3 gives 1218. */
export const productsInLine = (a: number, b: number): number =>
  Number([...String(a)].map((one) => Number(one) * b).join(''))
/** Tens times tens and ones times ones alone: 24 × 13 gives 212. */
export const diagonalProduct = (a: number, b: number): number =>
  Math.floor(a / 10) * Math.floor(b / 10) * 100 + (a % 10) * (b % 10)
