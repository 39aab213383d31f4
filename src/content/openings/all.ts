import { OPENINGS as MATH_1 } from './math-1.ts'
import { OPENINGS as MATH_2 } from './math-2.ts'
import { OPENINGS as MATH_K } from './math-k.ts'
import type { Openings } from './opening.ts'

/** Every opening, by the id of its skill. */
export const OPENINGS: Openings = { ...MATH_K, ...MATH_1, ...MATH_2 }
