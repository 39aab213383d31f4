/** What is noted of one child and one skill; moments are counted in its items, null = it did not happen. */
export type Progress = {
  knewAtFirst: boolean
  items: number
  /** When she had learned it, when it was declared for now (provisional), and for good (mastered). */
  learnedAt: number | null
  declaredAt: number | null
  masteredAt: number | null
  /** Declared for now, for good, before she had learned it; declared for good and later taken back. */
  tooEarly: boolean
  masteredTooEarly: boolean
  lost: boolean
  reviews: number
  /** While it is being learned: right in a row; items since three were; the most of those there ever were; what was done about it. */
  run: number
  /** The longest such run after which it still was not declared. */
  longestUndeclared: number
  stuck: number
  mostStuck: number
  steppedBackAt: number | null
  calledAt: number | null
  /** Somebody was called though she had learned it. */
  calledLearned: boolean
}

/** A share, or a mean, in the making: a sum, and of how many. */
export type Share = { sum: number; of: number }

/** Everything noted while a lab is played. */
export type LabRecord = Readonly<{
  progress: Progress[]
  count: { learners: number; items: number; sessions: number; steps: number }
  /** First answers right, by why they were asked, and by level. */
  success: Map<string, Share>
  /** By band of a tenth: P(mastered) as believed after an answer, and whether she had learned it. */
  bands: readonly Readonly<{ believed: Share; learned: Share }>[]
  /** At checks a day or more after the last answer: recall as expected, as it truly is, and right answers. */
  checks: Readonly<{ expected: Share; real: Share; right: Share }>
  /** By month of thirty days, each day: P(can do it now) of every skill that is held to be mastered. */
  held: Share[]
  placed: Readonly<{ questions: Share; all: Placing; far: Placing }>
  /** Answers at random that were set aside; thoughtful ones that were. */
  rushes: Readonly<{ seen: Share; falsely: Share }>
}>
/** Skills put on the right side of known and not known: by the placement, and by her grade alone. */
export type Placing = Readonly<{ right: Share; byGrade: Share }>

const BANDS = 10
const share = (): Share => ({ sum: 0, of: 0 })
const placing = (): Placing => ({ right: share(), byGrade: share() })

/** Before anything has happened. */
export const emptyRecord = (): LabRecord => ({
  progress: [],
  count: { learners: 0, items: 0, sessions: 0, steps: 0 },
  success: new Map(),
  bands: Array.from({ length: BANDS }, () => ({ believed: share(), learned: share() })),
  checks: { expected: share(), real: share(), right: share() },
  held: [],
  placed: { questions: share(), all: placing(), far: placing() },
  rushes: { seen: share(), falsely: share() },
})

/** Nothing noted yet of a skill. */
export const noProgress = (knewAtFirst: boolean): Progress => ({
  knewAtFirst,
  items: 0,
  learnedAt: knewAtFirst ? 0 : null,
  declaredAt: null,
  masteredAt: null,
  tooEarly: false,
  masteredTooEarly: false,
  lost: false,
  reviews: 0,
  run: 0,
  longestUndeclared: 0,
  stuck: 0,
  mostStuck: 0,
  steppedBackAt: null,
  calledAt: null,
  calledLearned: false,
})

/** Adds one to a share or mean. */
export const add = (to: Share, value: boolean | number): void => {
  to.sum += Number(value)
  to.of += 1
}

/** The share, or the mean; null of nothing. */
export const meanOf = ({ sum, of }: Share): number | null => (of === 0 ? null : sum / of)
