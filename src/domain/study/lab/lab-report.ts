import { type LabRecord, meanOf, type Progress } from './lab-record.ts'

/** How the core fared in a simulated lab, against the truth it never saw. Shares are in [0, 1]; null = nothing of the kind. */
export type LabReport = Readonly<{
  learners: number
  items: number
  decision: Readonly<{
    /** Skills declared for now (provisional), and for good (mastered), a learner. */
    declared: number
    mastered: number
    /** Of those declared for now, for good: the share she had not learned. */
    premature: number | null
    prematureMastered: number | null
    /** Of those mastered: the share taken back later. */
    lost: number | null
    /** Items between learning a skill and its declaration, where it was learned first. */
    overPractice: number | null
    /** Items from the first one to the declaration, of skills she did not know at first. */
    itemsToMastery: number | null
    /** Of the skills learned and practised by the end: the share never declared. */
    unseen: number | null
    /** Of the skills practised: the share that was right twelve times in a row and still not declared. */
    undeclared: number | null
  }>
  placement: Readonly<{
    questions: number | null
    /** Share of skills put on the right side of known and not known; by her grade alone; both for children far from it. */
    right: number | null
    byGrade: number | null
    rightFar: number | null
    byGradeFar: number | null
  }>
  /** Share of first answers right, by why the item was asked and by its level. */
  success: Readonly<Record<string, Readonly<{ items: number; right: number }>>>
  memory: Readonly<{
    /** Checks and reviews for each skill that was declared. */
    reviews: number | null
    /** Daily mean of P(can do it now) of the skills held to be mastered. */
    recall: number | null
    /** The same by month of thirty days. */
    recallByMonth: readonly (number | null)[]
    /** At checks a day or more later: recall as expected, as it truly was, and the share of right answers. */
    expected: number | null
    real: number | null
    right: number | null
  }>
  struggle: Readonly<{
    /** Skills being learned with ten items and no three right in a row, a learner (wheel-spinning). */
    spinning: number
    /** Of those: the share led back to a prerequisite, and the share for which somebody was called, after how many items. */
    steppedBack: number | null
    called: number | null
    itemsToCall: number | null
    /** Of the skills somebody was called for: the share she had learned. */
    calledLearned: number | null
    /** The most items without three right in a row. */
    longest: number
  }>
  /** Share of answers at random that were set aside, and of thoughtful ones that were. */
  rushes: Readonly<{ seen: number | null; falsely: number | null }>
  /** P(mastered) as believed after an answer, and the share who had learned it before the item. */
  calibration: readonly Readonly<{ answers: number; believed: number; learned: number }>[]
}>

const SPINNING = 10
/** So many right in a row leave no doubt to whoever watches. */
const CLEAR = 12

/** The figures of a record. */
export function reportOf(record: LabRecord): LabReport {
  const { count, placed, success, rushes, bands } = record
  return {
    learners: count.learners,
    items: count.items,
    decision: decisionOf(record),
    placement: {
      questions: meanOf(placed.questions),
      right: meanOf(placed.all.right),
      byGrade: meanOf(placed.all.byGrade),
      rightFar: meanOf(placed.far.right),
      byGradeFar: meanOf(placed.far.byGrade),
    },
    success: Object.fromEntries(
      [...success]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, share]) => [name, { items: share.of, right: meanOf(share) ?? 0 }]),
    ),
    memory: memoryOf(record),
    struggle: struggleOf(record),
    rushes: { seen: meanOf(rushes.seen), falsely: meanOf(rushes.falsely) },
    calibration: bands
      .filter(({ believed }) => believed.of > 0)
      .map(({ believed, learned }) => ({
        answers: believed.of,
        believed: meanOf(believed) ?? 0,
        learned: meanOf(learned) ?? 0,
      })),
  }
}

function decisionOf({ progress, count }: LabRecord): LabReport['decision'] {
  const declared = progress.filter(({ declaredAt }) => declaredAt !== null)
  const mastered = progress.filter(({ masteredAt }) => masteredAt !== null)
  const learned = progress.filter(({ learnedAt }) => learnedAt !== null)
  const afterLearning = declared.filter(({ tooEarly }) => !tooEarly)
  const news = declared.filter(({ knewAtFirst }) => !knewAtFirst)
  return {
    declared: declared.length / count.learners,
    mastered: mastered.length / count.learners,
    premature: shareOf(declared, ({ tooEarly }) => tooEarly),
    prematureMastered: shareOf(mastered, ({ masteredTooEarly }) => masteredTooEarly),
    lost: shareOf(mastered, ({ lost }) => lost),
    overPractice: mean(afterLearning, (one) => (one.declaredAt ?? 0) - (one.learnedAt ?? 0)),
    itemsToMastery: mean(news, (one) => one.declaredAt ?? 0),
    unseen: shareOf(learned, ({ declaredAt }) => declaredAt === null),
    undeclared: shareOf(progress, ({ longestUndeclared }) => longestUndeclared >= CLEAR),
  }
}

function memoryOf({ progress, held, checks }: LabRecord): LabReport['memory'] {
  return {
    reviews: mean(
      progress.filter(({ declaredAt }) => declaredAt !== null),
      ({ reviews }) => reviews,
    ),
    recall: meanOf({
      sum: held.reduce((sum, month) => sum + month.sum, 0),
      of: held.reduce((sum, month) => sum + month.of, 0),
    }),
    recallByMonth: held.map(meanOf),
    expected: meanOf(checks.expected),
    real: meanOf(checks.real),
    right: meanOf(checks.right),
  }
}

function struggleOf({ progress, count }: LabRecord): LabReport['struggle'] {
  const spinning = progress.filter(({ mostStuck }) => mostStuck >= SPINNING)
  const called = spinning.filter(({ calledAt }) => calledAt !== null)
  return {
    spinning: spinning.length / count.learners,
    steppedBack: shareOf(spinning, ({ steppedBackAt }) => steppedBackAt !== null),
    called: shareOf(spinning, ({ calledAt }) => calledAt !== null),
    itemsToCall: mean(called, ({ calledAt }) => calledAt ?? 0),
    calledLearned: shareOf(
      progress.filter(({ calledAt }) => calledAt !== null),
      ({ calledLearned }) => calledLearned,
    ),
    longest: progress.reduce((most, { mostStuck }) => Math.max(most, mostStuck), 0),
  }
}

const mean = (of: readonly Progress[], value: (one: Progress) => number): number | null =>
  of.length === 0 ? null : of.reduce((sum, one) => sum + value(one), 0) / of.length
const shareOf = (of: readonly Progress[], is: (one: Progress) => boolean): number | null =>
  mean(of, (one) => Number(is(one)))
