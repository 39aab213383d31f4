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
