import { gcd } from '#content/arithmetic.ts'

/** So many of so large parts: 3 of 4 are "3/4". */
export const over = (up: number, down: number): string => `${up}/${down}`

/** The same as a whole number where it is one, else as it stands: 8 of 4 are "2", 6 of 4 "6/4". */
export const overOrWhole = (up: number, down: number): string =>
  up % down === 0 ? String(up / down) : over(up, down)

/** A fraction above one as a whole number and a fraction: 17 of 5 are "3 2/5"; below one as it stands. */
export function mixedNumber(up: number, down: number): string {
  const whole = Math.floor(up / down)
  if (whole === 0 || up % down === 0) return overOrWhole(up, down)
  return `${whole} ${over(up % down, down)}`
}

/** In lowest terms, whole numbers as such. */
export function lowest(up: number, down: number): string {
  const by = gcd(up, down)
  return down / by === 1 ? String(up / by) : over(up / by, down / by)
}
