/** Written arithmetic, digit by digit and by other ways than one adds in a line: for checking what was worked out as a number. */

const reversed = (text: string): number[] => [...text].toReversed().map(Number)
const trimmed = (digits: readonly number[]): string =>
  digits
    .toReversed()
    .join('')
    .replace(/^0+(?=\d)/, '')

/** The sum of two whole numbers: a digit at a time, with what is carried. */
export function addDigits(a: string, b: string): string {
  const [left, right] = [reversed(a), reversed(b)]
  const result: number[] = []
  let carried = 0
  for (let at = 0; at < Math.max(left.length, right.length) || carried > 0; at++) {
    const column = (left[at] ?? 0) + (right[at] ?? 0) + carried
    result.push(column % 10)
    carried = column > 9 ? 1 : 0
  }
  return trimmed(result)
}

/** What is left of a whole number: by adding the nines' complement of what is taken, and one. */
export function takeDigits(a: string, b: string): string {
  const complement = [...b.padStart(a.length, '0')].map((digit) => 9 - Number(digit)).join('')
  return addDigits(addDigits(a, complement), '1')
    .slice(1)
    .replace(/^0+(?=\d)/, '')
}

/** The product of two whole numbers: doubling one and halving the other, adding where the half is odd. */
export function timesDigits(a: string, b: string): string {
  let [doubled, halved, result] = [a, b, '0']
  while (halved !== '0') {
    if (Number(halved.at(-1)) % 2 === 1) result = addDigits(result, doubled)
    doubled = addDigits(doubled, doubled)
    halved = halfOf(halved)
  }
  return result
}

function halfOf(text: string): string {
  let rest = 0
  const half = [...text].map((digit) => {
    const here = rest * 10 + Number(digit)
    rest = here % 2
    return Math.floor(here / 2)
  })
  return half.join('').replace(/^0+(?=\d)/, '')
}

const isLess = (a: string, b: string): boolean => (a.length === b.length ? a < b : a.length < b.length)

/** How often one whole number goes into another and what is over: digits brought down, the divisor taken away as often as it goes. */
export function divideDigits(a: string, b: string): Readonly<{ quotient: string; rest: string }> {
  let rest = '0'
  let quotient = ''
  for (const digit of a) {
    rest = (rest + digit).replace(/^0+(?=\d)/, '')
    let often = 0
    while (!isLess(rest, b)) {
      rest = takeDigits(rest, b)
      often++
    }
    quotient += often
  }
  return { quotient: quotient.replace(/^0+(?=\d)/, ''), rest }
}
