import { GRAMMAR } from './grammar.ts'
import type { MisconceptionLines } from './lines.ts'
import { LITERACY_K } from './literacy-k.ts'
import { MATH_1 } from './math-1.ts'
import { MATH_2 } from './math-2.ts'
import { MATH_3 } from './math-3.ts'
import { MATH_4 } from './math-4.ts'
import { MATH_5 } from './math-5.ts'
import { MATH_K } from './math-k.ts'
import { PHONICS } from './phonics.ts'
import { READING } from './reading.ts'
import { VOCABULARY } from './vocabulary.ts'

/** Every known wrong idea, by its id. */
export const MISCONCEPTIONS: MisconceptionLines = {
  ...MATH_K,
  ...MATH_1,
  ...MATH_2,
  ...MATH_3,
  ...MATH_4,
  ...MATH_5,
  ...LITERACY_K,
  ...PHONICS,
  ...VOCABULARY,
  ...GRAMMAR,
  ...READING,
}
