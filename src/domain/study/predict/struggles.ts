import { log, logit } from '#domain/mastery/exact.ts'
import type { Answers } from './answers.ts'
import { easeOf, shareRight } from './ease.ts'
import { PARTS, partsOf } from './parts.ts'

/** Three right in a row end a struggle; who has not had them by the tenth answer spins her wheels (Beck & Gong 2013). */
const RUN = 3
const LIMIT = 10
/** So many answers on a skill set have been seen when it is foretold. */
const SEEN = 5

/** What is known after the fifth answer, in order. */
const NAMES = [
  'one',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'twoInARow',
  'noneRight',
  'itemEase',
  'setEase',
  'recent',
  'before',
  'logAll',
  'left',
] as const
export const WIDTH = NAMES.length

/** How fast her surprises over all skills fade, and how strongly means of few are drawn to nothing. */
const FADE = 0.97
const SHRINK = 3
const LEFT_SHRINK = 2

/**
 * Learners on a skill set that are undecided after five answers and decided by the tenth: one row each, `x[row * WIDTH + column]`.
 * Whoever stops before she is decided is left out.
 */
export type Struggles = Readonly<{
  rows: number
  x: Float32Array
  set: Int32Array
  /** 1 = no three in a row by the tenth answer. */
  spun: Uint8Array
  /** Right ones of the first five. */
  right: Uint8Array
  isTrain: Uint8Array
  /** How many learners on a skill set were decided at all, of those outside the training. */
  tested: number
}>

/** One learner on one skill set. */
type Course = {
  n: number
  run: number
  reachedAt: number
  marks: number[]
  sum: number
  ease: number
  x: number[] | null
}

/** The struggles in answers, each described by what came before its sixth answer; `train`: all rows of the training learners. */
export function strugglesIn(answers: Answers, train: Int32Array): Struggles {
  const { rows, user, set, correct } = answers
  const parts = partsOf(answers, train)
  const { ofItem, ofSet } = easeOf(answers, parts, shareRight(answers, train))
  const found = { x: [] as number[][], set: [] as number[], spun: [] as number[], right: [] as number[] }
  const trained: number[] = []
  let tested = 0
  let learner = newcomer()
  const close = (row: number): void => {
    const isTrained = parts[row] === PARTS ? 0 : 1
    for (const [s, course] of learner.courses) {
      if (course.reachedAt === 0 && course.n < LIMIT) continue
      tested += 1 - isTrained
      if (course.x === null) continue
      found.x.push(course.x)
      found.set.push(s)
      found.spun.push(course.reachedAt === 0 ? 1 : 0)
      found.right.push(course.marks.reduce((sum, y) => sum + y, 0))
      trained.push(isTrained)
    }
  }
  for (let row = 0; row < rows; row++) {
    if (row > 0 && user[row] !== user[row - 1]) {
      close(row - 1)
      learner = newcomer()
    }
    const ease = ofItem[row] as number
    const course = courseAt(learner, set[row] as number)
    take(learner, course, correct[row] as number, ease)
    if (course.n === SEEN && course.reachedAt === 0)
      course.x = describe(learner, course, logit(ofSet[row] as number))
  }
  if (rows > 0) close(rows - 1)
  return {
    rows: found.x.length,
    x: Float32Array.from(found.x.flat()),
    set: Int32Array.from(found.set),
    spun: Uint8Array.from(found.spun),
    right: Uint8Array.from(found.right),
    isTrain: Uint8Array.from(trained),
    tested,
  }
}

const newcomer = () => ({
  courses: new Map<number, Course>(),
  now: -1,
  /** Surprises, right minus expected: how many, their sum, and fading. */
  answers: 0,
  sum: 0,
  recent: 0,
  recentWeight: 0,
  /** How often she went on to another set, and how often with this one undecided. */
  moves: 0,
  left: 0,
})
type Learner = ReturnType<typeof newcomer>

/** Her course on a set; what she leaves for it is counted. */
function courseAt(learner: Learner, s: number): Course {
  const leaves = learner.courses.get(learner.now)
  if (leaves !== undefined && learner.now !== s) {
    learner.moves += 1
    learner.left += leaves.reachedAt === 0 && leaves.n < LIMIT ? 1 : 0
  }
  learner.now = s
  const course = learner.courses.get(s) ?? { n: 0, run: 0, reachedAt: 0, marks: [], sum: 0, ease: 0, x: null }
  learner.courses.set(s, course)
  return course
}

function take(learner: Learner, course: Course, y: number, expected: number): void {
  const surprise = y - expected
  learner.answers += 1
  learner.sum += surprise
  learner.recent = FADE * learner.recent + surprise
  learner.recentWeight = FADE * learner.recentWeight + 1
  course.n += 1
  course.run = y === 1 ? course.run + 1 : 0
  if (course.run === RUN && course.reachedAt === 0 && course.n <= LIMIT) course.reachedAt = course.n
  if (course.n > SEEN) return
  course.marks.push(y)
  course.sum += surprise
  course.ease += logit(expected)
}

function describe(learner: Learner, { marks, run, sum, ease }: Course, setEase: number): number[] {
  const before = learner.answers - SEEN
  return [
    1,
    ...marks,
    run === RUN - 1 ? 1 : 0,
    marks.every((y) => y === 0) ? 1 : 0,
    ease / SEEN,
    setEase,
    learner.recent / (learner.recentWeight + 1),
    (learner.sum - sum) / (before + SHRINK),
    log(1 + learner.answers),
    learner.left / (learner.moves + LEFT_SHRINK),
  ]
}
