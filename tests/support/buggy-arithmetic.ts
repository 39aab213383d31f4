/**
 * Written arithmetic as children do it who hold one of the well-known wrong ideas (Brown & Burton 1978, VanLehn 1990, Ashlock 2010).
 * Worked out here on the digits as text, apart from the generators' own rules, so that each can prove the other wrong.
 */

/** The digits of two whole numbers under each other, ones first. */
const columns = (a: string, b: string): [number, number][] =>
  Array.from({ length: Math.max(a.length, b.length) }, (_, i) => [
    Number(a.at(-1 - i) ?? 0),
    Number(b.at(-1 - i) ?? 0),
  ])
const written = (digits: readonly (number | string)[]): string =>
  [...digits]
    .reverse()
    .join('')
    .replace(/^0+(?=\d)/, '')
type Way = (a: string, b: string) => string | null

/** 52 − 27 = 35: in each column the smaller digit from the larger. */
export const smallerFromLarger: Way = (a, b) =>
  written(columns(a, b).map(([top, bottom]) => (top > bottom ? top - bottom : bottom - top)))

/** 52 − 27 = 35 the other way: ten ones more, and the tens stay as they were. */
export const borrowsWithoutPaying: Way = (a, b) =>
  written(columns(a, b).map(([top, bottom]) => (top >= bottom ? top : top + 10) - bottom))

/** 705 − 159: the digit below a 0 is written down; elsewhere trading is right. */
export function zeroTakesNothing(a: string, b: string): string {
  const tops = columns(a, b).map(([top]) => top)
  const digits = columns(a, b).map(([, bottom], at) => {
    const top = tops[at] ?? 0
    if (a.at(-1 - at) === '0') return bottom
    if (top >= bottom) return top - bottom
    const next = at + 1
    if (a.at(-1 - next) !== '0') tops[next] = (tops[next] ?? 0) - 1
    return top + 10 - bottom
  })
  return written(digits)
}

/** 52 − 27 = 30, 705 − 159 = 600: where there is not enough, nothing is left. */
export const cannotSoZero: Way = (a, b) =>
  written(columns(a, b).map(([top, bottom]) => (top < bottom ? 0 : top - bottom)))

/** 705 − 159 = 646: the 0 becomes 9 and nobody pays for it. */
export function borrowsFromZero(a: string, b: string): string | null {
  if (!/[1-9]0\d$/.test(a) || Number(a.at(-1)) >= Number(b.at(-1))) return null
  return String(Number(a) - Number(b) + 100)
}

/** 705 − 159 = 556: the ones get their ten straight from the hundreds, and 0 − 5 is 5. */
export function borrowsAcrossZero(a: string, b: string): string | null {
  if (!/[1-9]0\d$/.test(a) || Number(a.at(-1)) >= Number(b.at(-1))) return null
  const hundreds = Number(a.slice(0, -2)) - 1 - Number(b.slice(0, -2))
  return hundreds < 0
    ? null
    : String(hundreds * 100 + Number(b.at(-2)) * 10 + Number(a.at(-1)) + 10 - Number(b.at(-1)))
}

/** 28 + 35 = 53: nothing is carried. */
export const addsWithoutCarry: Way = (a, b) =>
  written(columns(a, b).map(([top, bottom]) => String(top + bottom).slice(-1)))

/** 28 + 35 = 513: each column's sum as it is. */
export const writesWholeSums: Way = (a, b) => written(columns(a, b).map(([top, bottom]) => top + bottom))

/** 28 + 35 = 81: of 13 the 1 is written and the 3 carried. */
export function carriesWrongDigit(a: string, b: string): string {
  let carried = 0
  const pairs = columns(a, b)
  const digits = pairs.map(([top, bottom], at) => {
    const sum = String(top + bottom + carried)
    if (at === pairs.length - 1 || sum.length === 1) {
      carried = 0
      return sum
    }
    carried = Number(sum.at(-1))
    return sum.slice(0, 1)
  })
  return written(digits)
}

/** 46 × 3 = 1218: each product as it is. */
export const writesWholeProducts: Way = (a, b) =>
  written([...a].reverse().map((digit) => Number(digit) * Number(b)))

/** 46 × 3 = 128: nothing is carried. */
export const multipliesWithoutCarry: Way = (a, b) =>
  written(
    [...a].reverse().map((digit, at) => {
      const product = Number(digit) * Number(b)
      return at === a.length - 1 ? product : product % 10
    }),
  )

/** 24 × 13 = 96: the second row is not moved to the left. */
export const secondRowNotShifted: Way = (a, b) =>
  String([...b].reduce((sum, digit) => sum + Number(a) * Number(digit), 0))

/** 24 × 13 = 212: tens by tens and ones by ones. */
export const likeByLike: Way = (a, b) =>
  String(Number(a.slice(0, -1)) * Number(b.slice(0, -1)) * 100 + Number(a.at(-1)) * Number(b.at(-1)))

/** 0.5 + 0.25 = 0.30: the digits after the point are numbers of their own, and so are those before it. */
export function partsApart(a: string, b: string): string | null {
  const [wholeA = '', partA] = a.split('.')
  const [wholeB = '', partB] = b.split('.')
  if (partA === undefined || partB === undefined) return null
  return `${Number(wholeA) + Number(wholeB)}.${Number(partA) + Number(partB)}`
}

/** 2.96 + 4.1 = 3.37: last digit under last digit, whatever it is worth. */
export function linedUpAtTheRight(a: string, b: string): string | null {
  const places = Math.max(...[a, b].map((text) => text.split('.')[1]?.length ?? 0))
  const sum = Number(a.replace('.', '')) + Number(b.replace('.', ''))
  return (sum / 10 ** places).toFixed(places)
}
