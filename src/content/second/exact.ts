/** A number as a fraction of whole numbers of any size, in lowest terms; `down` is above zero. */
export type Exact = Readonly<{ up: bigint; down: bigint }>

/** So many parts of so many in one whole, in lowest terms. */
export function exact(up: bigint | number, down: bigint | number = 1n): Exact {
  const [above, below] = [BigInt(up), BigInt(down)]
  if (below === 0n) throw new RangeError('Nothing is shared among none.')
  const common = divisor(above < 0n ? -above : above, below < 0n ? -below : below) || 1n
  const sign = below < 0n ? -1n : 1n
  return { up: (sign * above) / common, down: (sign * below) / common }
}

const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : divisor(b, a % b))

const ZERO = exact(0)
export const ONE = exact(1)
export const plus = (a: Exact, b: Exact): Exact => exact(a.up * b.down + b.up * a.down, a.down * b.down)
export const minus = (a: Exact, b: Exact): Exact => exact(a.up * b.down - b.up * a.down, a.down * b.down)
export const times = (a: Exact, b: Exact): Exact => exact(a.up * b.up, a.down * b.down)
export const over = (a: Exact, b: Exact): Exact => exact(a.up * b.down, a.down * b.up)
export const total = (all: readonly Exact[]): Exact => all.reduce(plus, ZERO)

/** Below zero when a is less, above when it is more, 0 when both are worth the same. */
export function compared(a: Exact, b: Exact): -1 | 0 | 1 {
  const [left, right] = [a.up * b.down, b.up * a.down]
  return left < right ? -1 : left > right ? 1 : 0
}
export const same = (a: Exact, b: Exact): boolean => compared(a, b) === 0
export const isWhole = ({ down }: Exact): boolean => down === 1n
/** How many whole ones are in it. */
export const wholes = ({ up, down }: Exact): bigint => up / down

const NUMBER = /^(\d+(?:,\d{3})*)(?:\.(\d+))?$/
const OVER = /^(?:(\d+) )?(\d+)\/(\d+)$/

/** The number that "12", "40,000", "0.50", "3/4" or "2 1/2" writes; null for anything else. */
export function exactOf(text: string): Exact | null {
  const [whole, digits = '', part = ''] = NUMBER.exec(text) ?? []
  if (whole !== undefined) return exact(BigInt(digits.replaceAll(',', '') + part), 10n ** BigInt(part.length))
  const [mixed, ones = '0', up = '', down = '0'] = OVER.exec(text) ?? []
  if (mixed === undefined || BigInt(down) === 0n) return null
  return plus(exact(BigInt(ones)), exact(BigInt(up), BigInt(down)))
}

/** As digits, with a point where it is no whole number; null where digits never end. */
export function digitsOf({ up, down }: Exact): string | null {
  for (let places = 0, unit = 1n; places <= 9; places++, unit *= 10n) {
    if ((up * unit) % down !== 0n) continue
    const digits = ((up * unit) / down).toString().padStart(places + 1, '0')
    return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`
  }
  return null
}

/** As a fraction: "7/4". */
export const fractionOf = ({ up, down }: Exact): string => `${up}/${down}`

/** As a whole number and a fraction: "1 3/4", "3/4", "2". */
export function mixedOf(number: Exact): string {
  const ones = wholes(number)
  const rest = minus(number, exact(ones))
  if (rest.up === 0n) return `${ones}`
  return ones === 0n ? fractionOf(rest) : `${ones} ${fractionOf(rest)}`
}
