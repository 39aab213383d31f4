import { EITHER_WAY } from './typed.ts'

/** A number as a fraction of whole numbers; `down` is above zero. */
export type Fraction = Readonly<{ up: number; down: number }>

const WHOLE = /^\d{1,7}$/
const DECIMAL = /^(\d{1,6})\.(\d{1,6})$/
const OVER = /^(\d{1,7})\/(\d{1,7})$/
const MIXED = /^(\d{1,4}) (\d{1,4})\/(\d{1,4})$/

/** The exact value of "12", "0.50", "3/4" or "2 1/2"; null for anything else. No floats are compared, ever. */
export function exactValue(text: string): Fraction | null {
  if (WHOLE.test(text)) return { up: Number(text), down: 1 }
  const decimal = DECIMAL.exec(text)
  if (decimal) {
    const places = decimal[2] ?? ''
    return { up: Number(`${decimal[1]}${places}`), down: Number(`1${'0'.repeat(places.length)}`) }
  }
  const over = OVER.exec(text)
  if (over) return fraction(Number(over[1]), Number(over[2]))
  const mixed = MIXED.exec(text)
  if (!mixed) return null
  const down = Number(mixed[3])
  return fraction(Number(mixed[1]) * down + Number(mixed[2]), down)
}

/** Whether two numbers, however written, are worth the same: 2/4 and 1/2, 0.50 and 0.5. */
export function sameValue(a: string, b: string): boolean {
  const [left, right] = [readings(a), readings(b)]
  if (left.length === 0 || right.length === 0) return a === b
  return left.some((one) =>
    right.some((other) => BigInt(one.up) * BigInt(other.down) === BigInt(other.up) * BigInt(one.down)),
  )
}

/** What a number may be worth: one value, but for "1,500" two. */
const readings = (text: string): Fraction[] =>
  (EITHER_WAY.test(text) ? [text.replace(',', ''), text.replace(',', '.')] : [text]).flatMap(
    (one) => exactValue(one) ?? [],
  )

const fraction = (up: number, down: number): Fraction | null => (down > 0 ? { up, down } : null)

/** So many parts of one whole as a mixed number in lowest terms: 14 of 4 give "3 1/2", 8 of 4 give "2". */
export function mixedText(parts: number, ofOne: number): string {
  const whole = Math.floor(parts / ofOne)
  const rest = parts % ofOne
  if (rest === 0) return String(whole)
  const common = divisor(rest, ofOne)
  const over = `${rest / common}/${ofOne / common}`
  return whole === 0 ? over : `${whole} ${over}`
}

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b))
