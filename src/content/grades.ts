import type { Grade } from '#domain/roster.ts'

/** How many choices a grade gets at a level. */
export function choicesFor(grade: Grade, level: number): 2 | 3 | 4 {
  if (grade === 'K' || grade === '1') return level === 1 ? 2 : 3
  return grade === '2' ? 3 : 4
}

/** The parts a whole may be cut into at a grade. */
export function denominators(grade: Grade): readonly number[] {
  if (grade === '5') return [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
  return grade === '4' ? [2, 3, 4, 5, 6, 8, 10, 12, 100] : [2, 3, 4, 6, 8]
}

/** The most words a prompt may have. */
export const MOST_WORDS: Readonly<Record<Grade, number>> = { K: 12, 1: 14, 2: 14, 3: 20, 4: 20, 5: 20 }
