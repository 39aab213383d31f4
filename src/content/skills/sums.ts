import {
  addSumsInLine,
  addWithoutCarry,
  nothingWhereShort,
  skipsZero,
  smallerFromLarger,
  tradeWithoutPaying,
  zeroLendsFree,
  zeroTakeAway,
} from '#content/arithmetic.ts'
import { oneOf } from '#content/draw.ts'

/** `s` is 1 to add and −1 to take away. */
export type Sum = { a: number; b: number; s: 1 | -1 }

/** Adding and taking away equally often. */
export const EITHER = oneOf<1 | -1>([1, -1])
/** What comes out. */
export const result = ({ a, b, s }: Sum): number => a + s * b
type Wrongly = (p: Sum) => number | null
const adding =
  (way: (a: number, b: number) => number | null): Wrongly =>
  ({ a, b, s }) =>
    s === 1 ? way(a, b) : null
const taking =
  (way: (a: number, b: number) => number | null): Wrongly =>
  ({ a, b, s }) =>
    s === -1 ? way(a, b) : null
/** What children answer who add or take away in columns with a wrong idea of trading. */
export const COLUMN_IDEAS = {
  'no-regroup': adding(addWithoutCarry),
  'both-digits-down': adding(addSumsInLine),
  'small-from-large': taking(smallerFromLarger),
  'no-payback': taking(tradeWithoutPaying),
  'zero-keeps-bottom': taking((a, b) => (String(a).includes('0') ? zeroTakeAway(a, b) : null)),
  'zero-lends-free': taking(zeroLendsFree),
  'skips-zero': taking(skipsZero),
  'writes-zero': taking(nothingWhereShort),
} as const
/** The number words said on the way: 8, 9, 10. */
export const path = ({ a, b, s }: Sum): string =>
  Array.from({ length: b }, (_, i) => a + s * (i + 1)).join(', ')
