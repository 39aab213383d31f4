import { existsSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { readAnswers } from '#server/import/answers-csv.ts'
import { bundled, inChromium } from './chromium-worker.ts'
import {
  ANSWERS_A_YEAR,
  type Figures,
  type Fits,
  LEARNERS,
  measureFits,
  measureOnline,
} from './mastery-work.ts'
import { type Measure, percentile, round } from './measure.ts'

const DATA = `${process.env['CARREL_DATA'] ?? '../shared/data'}/mastery/as2009_collapsed.csv`

/**
 * The mastery core: its size; an attempt's update and a class-year's replay, in Node and in a worker of Chromium; with the
 * evaluation data, how long fitting takes there.
 */
export async function measureMastery(): Promise<Measure[]> {
  const code = await bundled('tools/bench/mastery-core-alone.ts', 'es')
  const size = round(gzipSync(code).length / 1000)
  const answers = existsSync(DATA) ? readAnswers(readFileSync(DATA, 'utf8')) : null
  const node = `Node ${process.versions.node.split('.')[0]}`
  const here = measureOnline()
  const fitsHere = answers === null ? null : measureFits(answers)
  const there = await inChromium(answers)
  return [
    { what: 'mastery core alone, gzip', value: size, unit: 'kB', budget: 20 },
    ...online(here, node),
    ...online(there.online, there.engine),
    ...fits(fitsHere, node),
    ...fits(there.fits, there.engine),
  ]
}

const online = ({ replays, updates }: Figures, engine: string): Measure[] => [
  {
    what: `class-year replay, ${LEARNERS * ANSWERS_A_YEAR} attempts, ${engine}${spread(replays)}`,
    value: round(percentile(replays, 0.5)),
    unit: 'ms',
    budget: 200,
  },
  {
    what: `one more attempt on a checkpoint, p50, ${engine}`,
    value: round(percentile(updates, 0.5), 2),
    unit: 'µs',
    budget: 1,
  },
  {
    what: `one more attempt on a checkpoint, p99, ${engine}`,
    value: round(percentile(updates, 0.99), 2),
    unit: 'µs',
    budget: 5,
  },
]

const fits = (taken: Fits | null, engine: string): Measure[] =>
  taken === null
    ? []
    : [
        {
          what: `BKT fit (as2009, fold 1), ${engine}${spread(taken.bkt)}`,
          value: round(percentile(taken.bkt, 0.5)),
          unit: 'ms',
          budget: 28,
        },
        {
          what: `logistic pipeline (as2009, AUC ${round(taken.auc ?? 0, 4)}), ${engine}${spread(taken.logistic)}`,
          value: round(percentile(taken.logistic, 0.5)),
          unit: 'ms',
          budget: 900,
        },
        {
          what: `the same and boosted trees, ${engine}${spread(taken.whole)}`,
          value: round(percentile(taken.whole, 0.5)),
          unit: 'ms',
          budget: null,
        },
      ]

/** The least and the most of several runs, beside their median. */
const spread = (runs: readonly number[]): string =>
  ` (${runs.length} runs, ${round(Math.min(...runs))}–${round(Math.max(...runs))})`
