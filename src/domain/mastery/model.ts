import type { AnswerFormat } from '#domain/entry.ts'
import type { SkillId } from '#domain/ids.ts'
import { GRADES, type Grade } from '#domain/roster.ts'
import { hash64 } from './hash.ts'

/**
 * The first mastery model: knowledge tracing with guess by answer format and slip by grade (Corbett & Anderson 1994),
 * memory as a stability in days. Priors, not fitted: guess 1 / choices for choices, near zero for typed answers.
 */
export const MODEL = {
  /** Raised when the arithmetic of the fold or the choice of items changes. */
  code: 1,
  /** P(known) before the first answer. */
  prior: 0.25,
  /** Nothing is ever surer than this: three misses must be able to undo any history. */
  surest: 0.99,
  /** P(learned) at one opportunity. */
  learn: 0.12,
  /** P(right | not known), where answers are built or typed. */
  guess: {
    choice: 0.5,
    'number-pad': 0.04,
    'ten-frame': 0.1,
    'number-line': 0.08,
    'base-ten': 0.05,
    'fraction-bar': 0.06,
    order: 0.17,
    equation: 0.1,
  },
  /** P(wrong | known): small hands and first readers slip more. */
  slip: { K: 0.14, 1: 0.12, 2: 0.1, 3: 0.09, 4: 0.08, 5: 0.08 },
  /** P(known) from which a skill counts as provisionally mastered. */
  threshold: 0.9,
  /** Independent answers, and different items among them, without which nothing is decided. */
  leastInformative: 4,
  leastItems: 2,
  /** Elapsed ms that count as "a day later". */
  laterMs: 18 * 3_600_000,
  dayMs: 86_400_000,
  /** Days of memory when first provisional, its growth at a check on time, its share left after a miss, its bounds. */
  memory: { first: 2, growth: 1.5, kept: 0.5, least: 1, most: 180 },
  /** An answer sooner than this, ms, or than this share of the spoken prompt, is a rush and no evidence. */
  rush: { ms: 700, promptShare: 0.25 },
  /** Tries without three right in a row after which to step back, and after which to call for help. */
  struggle: { stepBack: 6, call: 10, run: 3 },
  /** The success rate at which practice is best, and how far a level moves it. */
  aim: { success: 0.8, step: 0.15 },
} as const satisfies Readonly<{
  guess: Readonly<Record<AnswerFormat, number>>
  slip: Readonly<Record<Grade, number>>
  [parameter: string]: unknown
}>

/** Names code and parameters; a state with another hash is folded again. */
export const MODEL_HASH: string = hash64(JSON.stringify(MODEL))

/** P(right | not known): one over the choices on show, else what the format allows. */
export const guessOf = (format: AnswerFormat, choices: number): number =>
  format === 'choice' ? 1 / Math.max(2, choices) : MODEL.guess[format]

/** P(wrong | known) at a skill's grade. */
export const slipOf = (skill: SkillId): number => MODEL.slip[gradeOf(skill)]

/** The grade in a skill's id: `m.k.one-more` is K. */
export function gradeOf(skill: SkillId): Grade {
  const part = skill.split('.')[1]?.toUpperCase()
  return GRADES.find((grade) => grade === part) ?? '5'
}
