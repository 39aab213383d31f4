import { ANSWER_FORMATS, type AnswerFormat } from '#domain/entry.ts'
import type { SkillId } from '#domain/ids.ts'
import { GRADES, type Grade } from '#domain/roster.ts'
import { type Belief, type BeliefParameters, beliefOver } from './belief.ts'
import { hash64 } from './hash.ts'
import { keepLive, type Live } from './live.ts'
import type { SkillFacts } from './mastery.ts'

/** The rules around the belief: what counts as evidence, when something is decided, what comes next. */
export const RULES = {
  /** Raised when the arithmetic of the fold or the choice of items changes. */
  code: 3,
  /**
   * P(right | not known), where answers are built or typed; with choices it is one over their number. By design of the
   * formats: the share of answers a child can give without reading the question that are right.
   */
  guess: {
    choice: 0.5,
    'number-pad': 0.04,
    'ten-frame': 0.1,
    'number-line': 0.08,
    'base-ten': 0.05,
    'fraction-bar': 0.06,
    order: 0.17,
    equation: 0.1,
    select: 0.05,
    sort: 0.06,
    deal: 0.08,
    array: 0.05,
    column: 0.02,
    'fraction-pad': 0.02,
    clock: 0.04,
    ruler: 0.1,
    money: 0.05,
    graph: 0.04,
    grid: 0.03,
    angle: 0.06,
    sticks: 0.1,
    cover: 0.15,
    trace: 0.2,
    tiles: 0.03,
    boxes: 0.2,
  },
  /** P(wrong | known): small hands and first readers slip more. */
  slip: { K: 0.14, 1: 0.12, 2: 0.1, 3: 0.09, 4: 0.08, 5: 0.08 },
  /** Independent answers, and different items among them, without which nothing is decided. */
  leastInformative: 4,
  leastItems: 2,
  /** What was sure stays so down to this P(mastered): one miss among many does not undo it. */
  stillSure: 0.75,
  /** Elapsed ms that count as "a day later". */
  laterMs: 18 * 3_600_000,
  dayMs: 86_400_000,
  /** An answer sooner than this, ms, or than this share of the spoken prompt, is a rush and no evidence. */
  rush: { ms: 700, promptShare: 0.25 },
  /**
   * Tries without three right in a row after which to step back, after how many more again, and after which to call for help; from
   * the `foretell`-th on it is called for when that is likelier to come than this.
   */
  struggle: { stepBack: 6, again: 4, call: 10, run: 3, foretell: 5, likely: 0.5 },
  /** The success rate at which practice is best, and how far a level moves it. */
  aim: { success: 0.8, step: 0.1 },
  /**
   * How far what is known of a learner moves the log odds of a skill she begins: by her strength (answers right beyond what
   * was expected, a mean shrunken by so many answers), by each prerequisite she has worked on, by her placement; at most so far.
   */
  prior: { strength: 4, shrink: 10, prerequisite: 0.5, placement: 0.7, most: 3 },
  /** From this P(known) after placement a skill is presumed, and not taught unless what comes after it shows otherwise. */
  presumed: 0.85,
} as const satisfies Readonly<{
  guess: Readonly<Record<AnswerFormat, number>>
  slip: Readonly<Record<Grade, number>>
  [rule: string]: unknown
}>

/** Formats whose guess does not hang on the number of choices, and the most choices that make a difference. */
const BUILT: readonly AnswerFormat[] = ANSWER_FORMATS.filter((format) => format !== 'choice')
const MOST_CHOICES = 8

/** What the fold knows beside the entries: the skill graph in teaching order, and the parameters of the belief. */
export type MasteryModel = Readonly<{
  /** Names rules, parameters and graph; a state with another hash is folded again. */
  hash: string
  belief: Belief
  /** Posteriors of those folded last: they save time, and change nothing. */
  live: Live
  skills: readonly SkillFacts[]
  skillOf: ReadonlyMap<string, SkillFacts>
}>

/** The model over a skill graph, in teaching order. */
export const modelOf = (skills: readonly SkillFacts[], parameters: BeliefParameters): MasteryModel => ({
  hash: hash64(
    JSON.stringify([RULES, parameters, skills.map(({ id, prerequisites }) => [id, prerequisites])]),
  ),
  belief: beliefOver(parameters, GUESSES, SLIPS),
  live: keepLive(),
  skills,
  skillOf: new Map(skills.map((skill) => [skill.id, skill])),
})

/** P(right | not known), by guess class: with two to eight choices, then as answers are built or typed. */
const GUESSES: readonly number[] = [
  ...Array.from({ length: MOST_CHOICES - 1 }, (_, i) => 1 / (i + 2)),
  ...BUILT.map((format) => RULES.guess[format]),
]
/** P(wrong | known), by slip class: one a grade. */
const SLIPS: readonly number[] = GRADES.map((grade) => RULES.slip[grade])

/** The class of an answer's guess: one over the choices on show, else what the format allows. */
export const guessClassOf = (format: AnswerFormat, choices: number): number =>
  format === 'choice'
    ? Math.max(2, Math.min(MOST_CHOICES, choices)) - 2
    : MOST_CHOICES - 1 + BUILT.indexOf(format)

/** P(right | not known) of a guess class. */
export const guessOf = (guessClass: number): number => GUESSES[guessClass] as number

/** The class of a skill's slip: its grade's. */
export const slipClassOf = (skill: SkillId): number => GRADES.indexOf(gradeOf(skill))

/** P(wrong | known) of a slip class. */
export const slipOf = (slipClass: number): number => SLIPS[slipClass] as number

/** The grade in a skill's id: `m.k.one-more` is K. */
export function gradeOf(skill: SkillId): Grade {
  const part = skill.charAt(2)
  return part === 'k' ? 'K' : (GRADES.find((grade) => grade === part) ?? '5')
}
