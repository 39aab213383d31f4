/*
 * exp, log and pow from additions and multiplications alone, because every engine has its own idea of the last bit of
 * Math.exp: here the same bits come out everywhere, at most one unit in the last place from the truth. Range reduction by
 * powers of two, then Taylor's series in a fixed order; what the reduction rounds away is carried along.
 */

/** ln 2 in two parts: the first has 21 zero bits at its end, so that its product with an exponent is exact. */
const LN2_HIGH = 0.6931471803691238
const LN2_LOW = 1.9082149292705877e-10
/** Beyond these the result is infinite, or zero. */
const EXP_MOST = 709.782712893384
const EXP_LEAST = -745.1332191019412
const TWO_52 = 4503599627370496
/** Mantissas above this are halved, so that they lie around 1. */
const HALVED_ABOVE = 1.4

const bits = new DataView(new ArrayBuffer(8))

/** 2 to a whole power from -1022 to 1023. */
function twoTo(power: number): number {
  bits.setUint32(0, (power + 1023) << 20)
  bits.setUint32(4, 0)
  return bits.getFloat64(0)
}

/** e to the power x. */
export function exp(x: number): number {
  if (Number.isNaN(x)) return x
  if (x > EXP_MOST) return Number.POSITIVE_INFINITY
  if (x < EXP_LEAST) return 0
  const k = Math.floor(x / LN2_HIGH + 0.5)
  const high = x - k * LN2_HIGH
  const low = k * LN2_LOW
  const r = high - low
  let sum = 1 / 6227020800
  sum = sum * r + 1 / 479001600
  sum = sum * r + 1 / 39916800
  sum = sum * r + 1 / 3628800
  sum = sum * r + 1 / 362880
  sum = sum * r + 1 / 40320
  sum = sum * r + 1 / 5040
  sum = sum * r + 1 / 720
  sum = sum * r + 1 / 120
  sum = sum * r + 1 / 24
  sum = sum * r + 1 / 6
  sum = sum * r + 0.5
  const lost = high - r - low
  const y = 1 + (r + (r * r * sum + lost))
  if (k > 1022) return y * twoTo(k - 1) * 2
  return k < -1021 ? y * twoTo(k + 64) * twoTo(-64) : y * twoTo(k)
}

/** The natural logarithm of x: minus infinity at 0, no number below. */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN
  if (x === Number.POSITIVE_INFINITY) return x
  const isTiny = x < 2.2250738585072014e-308
  bits.setFloat64(0, isTiny ? x * TWO_52 : x)
  const top = bits.getUint32(0)
  let k = (top >>> 20) - 1023 - (isTiny ? 52 : 0)
  bits.setUint32(0, (top & 0xfffff) | 0x3ff00000)
  let m = bits.getFloat64(0)
  if (m > HALVED_ABOVE) {
    m *= 0.5
    k += 1
  }
  const f = m - 1
  const s = f / (2 + f)
  const z = s * s
  let sum = 2 / 25
  sum = sum * z + 2 / 23
  sum = sum * z + 2 / 21
  sum = sum * z + 2 / 19
  sum = sum * z + 2 / 17
  sum = sum * z + 2 / 15
  sum = sum * z + 2 / 13
  sum = sum * z + 2 / 11
  sum = sum * z + 2 / 9
  sum = sum * z + 2 / 7
  sum = sum * z + 2 / 5
  sum = sum * z + 2 / 3
  const half = 0.5 * f * f
  return k * LN2_HIGH - (half - (s * (half + sum * z) + k * LN2_LOW) - f)
}

/** x to the power y, for x above 0; within a few units in the last place while the result is of moderate size. */
export const pow = (x: number, y: number): number => exp(y * log(x))

/** The logistic function, in (0, 1). */
export function sigmoid(z: number): number {
  if (z >= 0) return 1 / (1 + exp(-z))
  const e = exp(z)
  return e / (1 + e)
}

/** The log odds of a probability, inside (0, 1). */
export const logit = (p: number): number => log(p / (1 - p))
