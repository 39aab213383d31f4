import { existsSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { MODEL } from '#content/mastery-model.ts'
import { SKILL_FACTS } from '#content/registry.ts'
import type { Entry } from '#domain/entry.ts'
import type { ItemId, LearnerId } from '#domain/ids.ts'
import { emptyState, foldAttempts } from '#domain/mastery/fold.ts'
import { fitBkt } from '#domain/study/bkt.ts'
import { evaluate } from '#domain/study/evaluate.ts'
import { readAnswers } from '#server/import/answers-csv.ts'
import { anAttempt } from '#tests/support/attempts.ts'
import { type Measure, percentile, round } from './measure.ts'

const RUNS = 5
const LEARNERS = 30
const ANSWERS_A_YEAR = 5400
const DATA = `${process.env['CARREL_DATA'] ?? '../shared/data'}/mastery/as2009_collapsed.csv`

/** The mastery core: its size, an attempt's update, a class-year's replay; with the evaluation data, how long fitting takes. */
export async function measureMastery(): Promise<Measure[]> {
  return [...(await measureCore()), ...measureUpdates(), ...(existsSync(DATA) ? measureFits() : [])]
}

async function measureCore(): Promise<Measure[]> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: 'tools/bench/mastery-core-alone.ts', formats: ['es'] } },
  })
  const [first] = Array.isArray(built) ? built : [built]
  const code = first && 'output' in first ? (first.output[0]?.code ?? '') : ''
  return [
    { what: 'mastery core alone, gzip', value: round(gzipSync(code).length / 1000), unit: 'kB', budget: 20 },
  ]
}

/** A learner's year: a skill at a time, half of the answers right at first, more later. */
function aYear(learner: LearnerId): Entry[] {
  return Array.from({ length: ANSWERS_A_YEAR }, (_, i) => {
    const skill = SKILL_FACTS[(i >> 4) % SKILL_FACTS.length]
    return anAttempt({
      learner,
      seq: i + 1,
      time: 1_790_000_000_000 + i * 4_000_000,
      item: `gen/${skill?.id}/2/${i}/1` as ItemId,
      correct: (i * 7919) % 10 < 5 + (i % 5),
    })
  })
}

function measureUpdates(): Measure[] {
  const years = Array.from({ length: LEARNERS }, (_, i) => aYear(`learner-${i}` as LearnerId))
  const took: number[] = []
  const replays = Array.from({ length: RUNS }, () => {
    const began = performance.now()
    for (const [i, year] of years.entries())
      foldAttempts(MODEL, emptyState(MODEL, `learner-${i}` as LearnerId), year)
    return performance.now() - began
  })
  let state = emptyState(MODEL, 'learner-0' as LearnerId)
  for (const entry of years[0] ?? []) {
    const began = performance.now()
    state = foldAttempts(MODEL, state, [entry])
    took.push((performance.now() - began) * 1000)
  }
  return [
    {
      what: `class-year replay, ${LEARNERS * ANSWERS_A_YEAR} attempts`,
      value: round(percentile(replays, 0.5)),
      unit: 'ms',
      budget: 200,
    },
    {
      what: 'one more attempt on a checkpoint, p50',
      value: round(percentile(took, 0.5), 2),
      unit: 'µs',
      budget: null,
    },
    {
      what: 'one more attempt on a checkpoint, p99',
      value: round(percentile(took, 0.99), 2),
      unit: 'µs',
      budget: null,
    },
  ]
}

function measureFits(): Measure[] {
  const answers = readAnswers(readFileSync(DATA, 'utf8'))
  const train = Int32Array.from([...answers.fold.keys()].filter((row) => answers.fold[row] !== 1))
  const median = (run: () => void): number => {
    const times = Array.from({ length: RUNS }, () => {
      const began = performance.now()
      run()
      return performance.now() - began
    })
    return round(percentile(times, 0.5))
  }
  const parts = { clock: () => performance.now(), tell: () => {} }
  const { auc } = evaluate(answers, 'carrel', 1, null, parts) ?? { auc: null }
  return [
    {
      what: 'BKT fit (as2009, fold 1)',
      value: median(() => fitBkt(answers, train, false)),
      unit: 'ms',
      budget: null,
    },
    {
      what: `logistic pipeline (as2009, AUC ${round(auc ?? 0, 4)})`,
      value: median(() => evaluate(answers, 'carrel', 1, null, parts)),
      unit: 'ms',
      budget: null,
    },
  ]
}
