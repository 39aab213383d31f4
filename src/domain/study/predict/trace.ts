import type { Answers } from './answers.ts'

/** How fast what is recent fades: by answer on a skill, by answer over all. */
export const SKILL_FADE = [0.5, 0.8, 0.95] as const
export const ALL_FADE = [0.7, 0.9, 0.97] as const

/** One learner's running counts; those by skill, set and item count only while their stamp is this learner's. */
export function traceFor({ skills, sets, items }: Answers) {
  return {
    stamp: 0,
    steps: 0,
    skillStamp: new Int32Array(skills),
    n: new Float64Array(skills),
    wins: new Float64Array(skills),
    lastAt: new Float64Array(skills),
    /** Epoch ms of the last answer on the skill and over all; 0 where the data have no times. */
    lastTime: new Float64Array(skills),
    time: 0,
    run: new Float64Array(skills),
    last: new Float64Array(skills),
    lastButOne: new Float64Array(skills),
    sums: SKILL_FADE.map(() => new Float64Array(skills)),
    weights: SKILL_FADE.map(() => new Float64Array(skills)),
    setStamp: new Int32Array(sets),
    setN: new Float64Array(sets),
    setSum: new Float64Array(sets),
    itemStamp: new Int32Array(items),
    itemLast: new Float64Array(items),
    hasItems: items > 1,
    all: new Float64Array(ALL_FADE.length),
    allWeight: new Float64Array(ALL_FADE.length),
    sum: 0,
    prev: new Float64Array(3),
    /** Surprise at the first answer to a set, and at later ones: sum and number. */
    atFirst: { sum: 0, n: 0 },
    later: { sum: 0, n: 0 },
    /** How much further her surprises spread than chance would. */
    spread: 0,
    block: { set: -1, n: 0, sum: 0, last: 0 },
  }
}
export type Trace = ReturnType<typeof traceFor>

/** Forgets the learner before. */
export function startLearner(trace: Trace): void {
  trace.stamp += 1
  trace.steps = 0
  trace.all.fill(0)
  trace.allWeight.fill(0)
  trace.sum = 0
  trace.prev.fill(0)
  trace.atFirst = { sum: 0, n: 0 }
  trace.later = { sum: 0, n: 0 }
  trace.spread = 0
  trace.block = { set: -1, n: 0, sum: 0, last: 0 }
}

/** Takes an answer in: its skills, item and set, right (1) or not, and its surprise `e`, right minus expected. */
export function advance(
  trace: Trace,
  its: Int32Array,
  i: number,
  s: number,
  y: number,
  e: number,
  now: number | null,
): void {
  const sign = y === 1 ? 1 : -1
  trace.time = now ?? 0
  for (const k of its) advanceSkill(trace, k, y, sign, e)
  const part = trace.setStamp[s] === trace.stamp ? trace.later : trace.atFirst
  part.sum += e
  part.n += 1
  trace.spread += e * e - (y - e) * (1 - y + e)
  if (trace.setStamp[s] !== trace.stamp) {
    trace.setStamp[s] = trace.stamp
    trace.setN[s] = 0
    trace.setSum[s] = 0
  }
  trace.setN[s] = (trace.setN[s] as number) + 1
  trace.setSum[s] = (trace.setSum[s] as number) + e
  for (let f = 0; f < ALL_FADE.length; f++) {
    trace.all[f] = (ALL_FADE[f] as number) * (trace.all[f] as number) + e
    trace.allWeight[f] = (ALL_FADE[f] as number) * (trace.allWeight[f] as number) + 1
  }
  trace.sum += e
  trace.prev[2] = trace.prev[1] as number
  trace.prev[1] = trace.prev[0] as number
  trace.prev[0] = sign
  trace.itemStamp[i] = trace.stamp
  trace.itemLast[i] = sign
  const { block } = trace
  if (block.set !== s) Object.assign(block, { set: s, n: 0, sum: 0 })
  block.n += 1
  block.sum += e
  block.last = e
  trace.steps += 1
}

function advanceSkill(trace: Trace, k: number, y: number, sign: number, e: number): void {
  if (trace.skillStamp[k] !== trace.stamp) {
    trace.skillStamp[k] = trace.stamp
    for (const column of [trace.n, trace.wins, trace.run, trace.last, ...trace.sums, ...trace.weights])
      column[k] = 0
  }
  trace.n[k] = (trace.n[k] as number) + 1
  trace.wins[k] = (trace.wins[k] as number) + y
  trace.lastAt[k] = trace.steps
  trace.lastTime[k] = trace.time
  trace.lastButOne[k] = trace.last[k] as number
  trace.last[k] = sign
  const run = trace.run[k] as number
  trace.run[k] = y === 1 ? Math.max(0, run) + 1 : Math.min(0, run) - 1
  for (let f = 0; f < SKILL_FADE.length; f++) {
    const sums = trace.sums[f] as Float64Array
    const weights = trace.weights[f] as Float64Array
    sums[k] = (SKILL_FADE[f] as number) * (sums[k] as number) + e
    weights[k] = (SKILL_FADE[f] as number) * (weights[k] as number) + 1
  }
}
