import { digit } from '#content/arithmetic.ts'
import type { ModelShape } from '#domain/items/model.ts'

/** A number up to 999 as blocks. */
export const blocksOf = (n: number): ModelShape => ({
  kind: 'base-ten',
  hundreds: digit(n, 2),
  tens: digit(n, 1),
  ones: digit(n, 0),
  crossed: null,
})

/** Two numbers as blocks on one heap, before ten ones are traded: at most ten tens and twenty ones. */
export const heapOf = (a: number, b: number): ModelShape => ({
  kind: 'base-ten',
  hundreds: 0,
  tens: Math.floor(a / 10) + Math.floor(b / 10),
  ones: (a % 10) + (b % 10),
  crossed: null,
})

/** Taking `b` off the blocks of `a`, both below 100: a ten is traded for ten ones where the ones do not reach. */
export function takenOff(a: number, b: number): ModelShape {
  const trades = a % 10 < b % 10
  return {
    kind: 'base-ten',
    hundreds: 0,
    tens: Math.floor(a / 10) - (trades ? 1 : 0),
    ones: (a % 10) + (trades ? 10 : 0),
    crossed: { hundreds: 0, tens: Math.floor(b / 10), ones: b % 10 },
  }
}
