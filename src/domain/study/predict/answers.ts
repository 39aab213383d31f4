/**
 * Graded answers of many learners as columns, in time order within each learner, each learner's rows together: what the
 * evaluation, the fitting and the simulation of the mastery core work on. Row r is answer r; all columns but the tables have
 * one number a row.
 */
export type Answers = Readonly<{
  rows: number
  /** Learner of a row, 0 to `users` - 1, never decreasing. */
  user: Int32Array
  users: number
  /** Item of a row, 0 to `items` - 1; all 0 with `items` 1 where the data name no items. */
  item: Int32Array
  items: number
  /** Skill set of a row, 0 to `sets` - 1: the skills of one item together. */
  set: Int32Array
  sets: number
  /** The skills of each set, 0 to `skills` - 1. */
  skillsOfSet: readonly Int32Array[]
  skills: number
  /** 1 = right at the first try without help, else 0. */
  correct: Uint8Array
  /** Test fold of a row's learner. */
  fold: Uint8Array
  /** When, epoch ms; null where the data have no times. */
  time: Float64Array | null
  /** What the numbers above stand for in the source. */
  names: Readonly<{
    users: readonly string[]
    items: readonly string[]
    sets: readonly string[]
    skills: readonly string[]
  }>
}>
