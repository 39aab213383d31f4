import { digit, roundDown } from '#content/arithmetic.ts'
import type { At } from '#content/skill.ts'

/** Two numbers, and what is done with them. */
type Way = 'ten' | 'order' | 'apart' | 'gap' | 'same-sum' | 'same-gap' | 'fault-sum' | 'fault-gap'
export type P = { a: number; b: number; way: Way }

const ones = (n: number): number => digit(n, 0)
const tens = (n: number): number => roundDown(n, 10)
/** How far a number is from the ten above it. */
export const toTen = (n: number): number => (10 - ones(n)) % 10

/** The sum or difference a child begins with, and the one it is turned into. */
export function turned({ a, b, way }: P): readonly [from: string, to: string] {
  switch (way) {
    case 'ten':
      return [`${a} + ${b}`, `${a} + ${toTen(a)} + ${b - toTen(a)}`]
    case 'order':
      return [`${a} + ${b}`, `${b} + ${a}`]
    case 'apart':
      return [`${a} + ${b}`, `${tens(a)} + ${tens(b)} + ${ones(a)} + ${ones(b)}`]
    case 'same-sum':
      return [`${a} + ${b}`, `${a + toTen(a)} + ${b - toTen(a)}`]
    case 'gap':
    case 'same-gap':
      return [`${a} − ${b}`, `${a + toTen(b)} − ${b + toTen(b)}`]
    default:
      return [`${a} ${way === 'fault-sum' ? '+' : '−'} ${b}`, '']
  }
}

export const takesAway = ({ way }: P): boolean => way === 'gap' || way === 'same-gap' || way === 'fault-gap'
export const outcome = (p: P): number => (takesAway(p) ? p.a - p.b : p.a + p.b)

/** The numbers a way of working can be shown with. */
export function fits({ a, b, way }: P): boolean {
  switch (way) {
    case 'ten':
      return a < 10 && b < 10 && a >= 6 && a !== b && b > toTen(a)
    case 'order':
      return a + 10 < b && a + b < 100
    case 'apart':
      return a > 10 && b > 10 && ones(a) > 0 && ones(b) > 0 && a + b < 100
    case 'gap':
    case 'same-gap':
      return b > 10 && ones(b) >= 7 && a > b + 3 && ones(a) > 0 && ones(a) < ones(b)
    case 'same-sum':
      return a > 10 && ones(a) >= 7 && ones(b) > toTen(a) && b > 20 && a + b < 100
    case 'fault-sum':
      return a > 10 && b > 10 && ones(a) + ones(b) > 10 && a + b < 100
    case 'fault-gap':
      return b > 10 && ones(a) > 0 && ones(a) < ones(b) && a > b + 10
  }
}

/** Three steps of working; the one at `wrongAt` is not true, and those after it go on from it. */
export function stepsOf({ a, b, way }: P, wrongAt: number): string[] {
  const off = (at: number, by: number): number => (at === wrongAt ? by : 0)
  if (way === 'fault-sum') {
    const high = tens(a) + tens(b) + off(0, 10)
    const low = ones(a) + ones(b) + off(1, 1)
    return [
      `${tens(a)} + ${tens(b)} = ${high}`,
      `${ones(a)} + ${ones(b)} = ${low}`,
      `${high} + ${low} = ${high + low + off(2, -10)}`,
    ]
  }
  const first = a - tens(b) + off(0, 10)
  const second = first - ones(a) + off(1, -10)
  const rest = ones(b) - ones(a)
  return [
    `${a} − ${tens(b)} = ${first}`,
    `${first} − ${ones(a)} = ${second}`,
    `${second} − ${rest} = ${second - rest + off(2, 10)}`,
  ]
}

/** Which step of the three is not true: the item's turn decides. */
export const faultAt = (p: At<P>): number => (p.way.startsWith('fault') ? p.place % 3 : -1)
