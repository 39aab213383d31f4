import { oneOf } from '#content/draw.ts'

/** `s` is 1 to add and −1 to take away. */
export type Sum = { a: number; b: number; s: 1 | -1 }

/** Adding and taking away equally often. */
export const EITHER = oneOf<1 | -1>([1, -1])
/** What comes out. */
export const result = ({ a, b, s }: Sum): number => a + s * b
/** The number words said on the way: 8, 9, 10. */
export const path = ({ a, b, s }: Sum): string =>
  Array.from({ length: b }, (_, i) => a + s * (i + 1)).join(', ')
