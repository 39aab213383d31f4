import { log, logit } from '#domain/mastery/exact.ts'
import type { Answers } from './answers.ts'
import { surprisesIn, usualIn } from './contexts.ts'
import { easeOf, shareRight } from './ease.ts'
import { logCount } from './log-count.ts'
import { partsOf } from './parts.ts'
import { ALL_FADE, advance, SKILL_FADE, startLearner, type Trace, traceFor } from './trace.ts'
import { transferOf } from './transfer.ts'

/**
 * The streaming features of an answer, in order: each is known before it, and is brought up to date in O(1) after it. Those of
 * a skill are means over the item's skills; `recent…` and `all…` are fading means of surprise, on the skill and over all; `soFar` to
 * `onItem` tell what is usual in the same context (contexts.ts), `away` and `rest` how long the skill, or all work, was left.
 */
export const F = {
  one: 0,
  item: 1,
  set: 2,
  logN: 3,
  logWins: 4,
  logFails: 5,
  recent5: 6,
  recent8: 7,
  recent95: 8,
  gap: 9,
  runRight: 10,
  runWrong: 11,
  last: 12,
  lastButOne: 13,
  first: 14,
  all7: 15,
  all9: 16,
  all97: 17,
  allMean: 18,
  logAll: 19,
  seenItem: 20,
  lastOnItem: 21,
  prev1: 22,
  prev2: 23,
  prev3: 24,
  logBlock: 25,
  blockMean: 26,
  blockLast: 27,
  logItem: 28,
  setMean: 29,
  logSet: 30,
  atFirst: 31,
  later: 32,
  sets: 33,
  perSet: 34,
  spread: 35,
  blockBefore: 36,
  soFar: 37,
  lastThree: 38,
  anySet: 39,
  coming: 40,
  onItem: 41,
  transfer: 42,
  away: 43,
  rest: 44,
} as const
export const WIDTH = Object.keys(F).length

/** Features of every row, `WIDTH` numbers each; what is counted over training rows is told to them without their own learners. */
export function featuresOf(answers: Answers, train: Int32Array): Float32Array {
  const { rows, user, item, set, skillsOfSet, correct, time } = answers
  const parts = partsOf(answers, train)
  const ease = easeOf(answers, parts, shareRight(answers, train))
  const x = new Float32Array(rows * WIDTH)
  const trace = traceFor(answers)
  const surprise = surprisesIn(correct, ease.ofItem)
  for (let row = 0; row < rows; row++) {
    if (row === 0 || user[row] !== user[row - 1]) startLearner(trace)
    const o = row * WIDTH
    const i = item[row] as number
    const s = set[row] as number
    const its = skillsOfSet[s] as Int32Array
    const now = time === null ? null : (time[row] as number)
    x[o + F.one] = 1
    x[o + F.item] = logit(ease.ofItem[row] as number)
    x[o + F.set] = logit(ease.ofSet[row] as number)
    x[o + F.logItem] = logCount(ease.seen[row] as number)
    skillFeatures(trace, its, x, o, now)
    learnerFeatures(trace, i, s, x, o, now)
    advance(trace, its, i, s, correct[row] as number, surprise[row] as number, now)
  }
  const usual = usualIn(answers, parts, ease)
  const transfer = transferOf(answers, parts, surprise)
  for (let row = 0, o = 0; row < rows; row++, o += WIDTH) {
    x[o + F.soFar] = logit(usual.soFar[row] as number)
    x[o + F.lastThree] = logit(usual.lastThree[row] as number)
    x[o + F.anySet] = usual.anySet[row] as number
    x[o + F.coming] = usual.coming[row] as number
    x[o + F.onItem] = usual.onItem[row] as number
    x[o + F.transfer] = transfer[row] as number
  }
  return x
}

function skillFeatures(trace: Trace, its: Int32Array, x: Float32Array, o: number, now: number | null): void {
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
    add(F.logN, logCount(n))
    add(F.logWins, logCount(wins))
    add(F.logFails, logCount(n - wins))
    for (let f = 0; f < SKILL_FADE.length; f++)
      add(F.recent5 + f, (trace.sums[f]?.[k] as number) / ((trace.weights[f]?.[k] as number) + 0.5))
    add(F.gap, logCount(trace.steps - (trace.lastAt[k] as number) - 1))
    add(F.runRight, logCount(Math.max(0, run)))
    add(F.runWrong, logCount(Math.max(0, -run)))
    add(F.last, trace.last[k] as number)
    add(F.lastButOne, trace.lastButOne[k] as number)
    if (now !== null) add(F.away, logHours(now - (trace.lastTime[k] as number)))
  }
}

function learnerFeatures(
  trace: Trace,
  i: number,
  s: number,
  x: Float32Array,
  o: number,
  now: number | null,
): void {
  for (let f = 0; f < ALL_FADE.length; f++)
    x[o + F.all7 + f] = (trace.all[f] as number) / ((trace.allWeight[f] as number) + 1)
  x[o + F.allMean] = trace.sum / (trace.steps + 3)
  x[o + F.logAll] = logCount(trace.steps)
  x[o + F.atFirst] = trace.atFirst.sum / (trace.atFirst.n + 2)
  x[o + F.later] = trace.later.sum / (trace.later.n + 4)
  x[o + F.sets] = logCount(trace.atFirst.n)
  x[o + F.perSet] = log(1 + trace.steps / (trace.atFirst.n + 1))
  x[o + F.spread] = trace.spread / (trace.steps + 5)
  if (now !== null && trace.steps > 0) x[o + F.rest] = logHours(now - trace.time)
  if (trace.hasItems && trace.itemStamp[i] === trace.stamp) {
    x[o + F.seenItem] = 1
    x[o + F.lastOnItem] = trace.itemLast[i] as number
  }
  for (let p = 0; p < 3; p++) x[o + F.prev1 + p] = trace.prev[p] as number
  const { block } = trace
  if (block.set === s) {
    x[o + F.logBlock] = logCount(block.n)
    x[o + F.blockMean] = block.sum / (block.n + 1)
    x[o + F.blockLast] = block.last
  }
  if (trace.setStamp[s] === trace.stamp) {
    x[o + F.setMean] = (trace.setSum[s] as number) / ((trace.setN[s] as number) + 1)
    x[o + F.logSet] = logCount(trace.setN[s] as number)
  } else x[o + F.blockBefore] = block.sum / (block.n + 2)
}

const HOUR_MS = 3_600_000
/** log(1 + hours), of at least no time. */
const logHours = (ms: number): number => log(1 + Math.max(0, ms) / HOUR_MS)
