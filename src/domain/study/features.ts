import { log, logit } from '#domain/mastery/exact.ts'
import type { Answers } from './answers.ts'
import { ALL_FADE, advance, SKILL_FADE, startLearner, type Trace, traceFor } from './trace.ts'

/**
 * The streaming features of an answer, in order: each is known before it, and is brought up to date in O(1) after it. Those of
 * a skill are means over the item's skills; `recent…` and `all…` are fading means of surprise, on the skill and over all.
 */
const NAMES = [
  'one',
  'item',
  'set',
  'logN',
  'logWins',
  'logFails',
  'recent5',
  'recent8',
  'recent95',
  'gap',
  'runRight',
  'runWrong',
  'last',
  'lastButOne',
  'first',
  'all7',
  'all9',
  'all97',
  'allMean',
  'logAll',
  'seenItem',
  'lastOnItem',
  'prev1',
  'prev2',
  'prev3',
  'logBlock',
  'blockMean',
  'blockLast',
  'logItem',
  'setMean',
  'logSet',
] as const
type Name = (typeof NAMES)[number]
export const WIDTH = NAMES.length
/** Where each stands among the features of a row. */
export const F = Object.fromEntries(NAMES.map((name, at) => [name, at])) as Readonly<Record<Name, number>>

/** How strongly a rare item is drawn to its skill set, and a rare set to the mean, in answers. */
const ITEM_SHRINK = 4
const SET_SHRINK = 20
const LOGS = 1024

/** How hard items and sets are, counted over the training rows. */
type Encodings = Readonly<{
  mean: number
  itemRight: Float64Array
  itemCount: Float64Array
  setRight: Float64Array
  setCount: Float64Array
}>

/** P(right) of a row's item before anything is known of the learner; of a training row without the row itself. */
function easeOf(e: Encodings, answers: Answers, isTrain: Uint8Array, row: number): readonly [number, number] {
  const own = isTrain[row] as number
  const y = own * (answers.correct[row] as number)
  const s = answers.set[row] as number
  const i = answers.item[row] as number
  const ofSet =
    ((e.setRight[s] as number) - y + SET_SHRINK * e.mean) / ((e.setCount[s] as number) - own + SET_SHRINK)
  if (answers.items === 1) return [ofSet, ofSet]
  return [
    ((e.itemRight[i] as number) - y + ITEM_SHRINK * ofSet) / ((e.itemCount[i] as number) - own + ITEM_SHRINK),
    ofSet,
  ]
}

/** Counts the encodings over the training rows (`isTrain[row]` 1). */
function encode(answers: Answers, isTrain: Uint8Array): Encodings {
  const { rows, items, sets, item, set, correct } = answers
  const itemRight = new Float64Array(items)
  const itemCount = new Float64Array(items)
  const setRight = new Float64Array(sets)
  const setCount = new Float64Array(sets)
  let right = 0
  let count = 0
  for (let row = 0; row < rows; row++) {
    if (isTrain[row] === 0) continue
    const y = correct[row] as number
    right += y
    count += 1
    itemRight[item[row] as number] = (itemRight[item[row] as number] as number) + y
    itemCount[item[row] as number] = (itemCount[item[row] as number] as number) + 1
    setRight[set[row] as number] = (setRight[set[row] as number] as number) + y
    setCount[set[row] as number] = (setCount[set[row] as number] as number) + 1
  }
  return { mean: (right + 1) / (count + 2), itemRight, itemCount, setRight, setCount }
}

/** Features of every row, `WIDTH` numbers each; training rows are encoded without themselves. */
export function featuresOf(answers: Answers, isTrain: Uint8Array): Float32Array {
  const encodings = encode(answers, isTrain)
  const { rows, user, item, set, skillsOfSet, correct } = answers
  const x = new Float32Array(rows * WIDTH)
  const logs = Float64Array.from({ length: LOGS }, (_, n) => log(1 + n))
  const logOf = (n: number): number => (n < LOGS ? (logs[n] as number) : log(1 + n))
  const trace = traceFor(answers)
  for (let row = 0; row < rows; row++) {
    if (row === 0 || user[row] !== user[row - 1]) startLearner(trace)
    const o = row * WIDTH
    const i = item[row] as number
    const s = set[row] as number
    const y = correct[row] as number
    const own = isTrain[row] as number
    const [ease, ofSet] = easeOf(encodings, answers, isTrain, row)
    x[o + F.one] = 1
    x[o + F.item] = logit(ease)
    x[o + F.set] = logit(ofSet)
    x[o + F.logItem] = logOf((encodings.itemCount[i] as number) - own)
    skillFeatures(trace, skillsOfSet[s] as Int32Array, x, o, logOf)
    learnerFeatures(trace, i, s, x, o, logOf)
    advance(trace, skillsOfSet[s] as Int32Array, i, s, y, y - ease)
  }
  return x
}

function skillFeatures(
  trace: Trace,
  its: Int32Array,
  x: Float32Array,
  o: number,
  logOf: (n: number) => number,
): void {
  const share = 1 / its.length
  const add = (feature: number, value: number): void => {
    x[o + feature] = (x[o + feature] as number) + share * value
  }
  for (const k of its) {
    if (trace.skillStamp[k] !== trace.stamp) {
      add(F.first, 1)
      continue
    }
    const n = trace.n[k] as number
    const wins = trace.wins[k] as number
    const run = trace.run[k] as number
    add(F.logN, logOf(n))
    add(F.logWins, logOf(wins))
    add(F.logFails, logOf(n - wins))
    for (let f = 0; f < SKILL_FADE.length; f++)
      add(F.recent5 + f, (trace.sums[f]?.[k] as number) / ((trace.weights[f]?.[k] as number) + 0.5))
    add(F.gap, logOf(trace.steps - (trace.lastAt[k] as number) - 1))
    add(F.runRight, logOf(Math.max(0, run)))
    add(F.runWrong, logOf(Math.max(0, -run)))
    add(F.last, trace.last[k] as number)
    add(F.lastButOne, trace.lastButOne[k] as number)
  }
}

function learnerFeatures(
  trace: Trace,
  i: number,
  s: number,
  x: Float32Array,
  o: number,
  logOf: (n: number) => number,
): void {
  for (let f = 0; f < ALL_FADE.length; f++)
    x[o + F.all7 + f] = (trace.all[f] as number) / ((trace.allWeight[f] as number) + 1)
  x[o + F.allMean] = trace.sum / (trace.steps + 3)
  x[o + F.logAll] = logOf(trace.steps)
  if (trace.hasItems && trace.itemStamp[i] === trace.stamp) {
    x[o + F.seenItem] = 1
    x[o + F.lastOnItem] = trace.itemLast[i] as number
  }
  for (let p = 0; p < 3; p++) x[o + F.prev1 + p] = trace.prev[p] as number
  const { block } = trace
  if (block.set === s) {
    x[o + F.logBlock] = logOf(block.n)
    x[o + F.blockMean] = block.sum / (block.n + 1)
    x[o + F.blockLast] = block.last
  }
  if (trace.setStamp[s] === trace.stamp) {
    x[o + F.setMean] = (trace.setSum[s] as number) / ((trace.setN[s] as number) + 1)
    x[o + F.logSet] = logOf(trace.setN[s] as number)
  }
}
