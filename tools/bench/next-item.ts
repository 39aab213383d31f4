import { SKILL_MAP } from '#content/map.ts'
import type { Entry } from '#domain/entry.ts'
import type { ItemId, LearnerId } from '#domain/ids.ts'
import { GRADES } from '#domain/roster.ts'
import { aMorning } from '#tests/support/history.ts'
import { createMasteryCore } from '#workers/mastery-core.ts'
import { type Measure, percentile, round } from './measure.ts'

const ROUNDS = 3_000
/** Throttling does not reach workers, so the figure is taken unthrottled and told for a processor six times slower. */
const SLOWER = 6

/** Items of every skill and level that are timed. */
const SEEDS = 24

/** Making one item, ms, unthrottled: the median of all, and of the skill that takes longest. */
export async function measureItem(): Promise<Measure[]> {
  const masteryCore = createMasteryCore()
  const medians: number[] = []
  const all: number[] = []
  for (const { id, version } of SKILL_MAP) {
    const took: number[] = []
    // The first round reads the shelf and warms the generator up.
    for (let seed = 0; seed < SEEDS * 2; seed++)
      for (const level of LEVELS) {
        const began = performance.now()
        await masteryCore.make(
          `gen/${id}/${level}/${seed}/${version}` as ItemId,
          seed % 2 === 0 ? 'en' : 'es',
        )
        if (seed >= SEEDS) took.push(performance.now() - began)
      }
    medians.push(percentile(took, 0.5))
    all.push(...took)
  }
  const row = { unit: 'ms', budget: 0.8 }
  return [
    { what: 'an item made, median over all skills', value: round(percentile(all, 0.5), 3), ...row },
    { what: 'an item made, median of the slowest skill', value: round(Math.max(...medians), 3), ...row },
  ]
}
const LEVELS = [1, 2, 3] as const

/** Choosing and making the next item after a morning's work, ms at a sixth of this machine's speed. */
export async function measureNextItem(): Promise<Measure[]> {
  const masteryCore = createMasteryCore()
  const learner = 'bench' as LearnerId
  const entries = aMorning(200).map((entry) => ({ ...entry, learner })) as readonly Entry[]
  const state = masteryCore.fold(null, learner, entries)
  const now = Math.max(...entries.map(({ time }) => time)) + 1
  const took: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const began = performance.now()
    const grade = GRADES[round % GRADES.length] ?? 'K'
    const offer = await masteryCore.offer({
      state,
      grade,
      now: now + round * 60_000,
      assigned: [],
      chosen: null,
      last: false,
    })
    await masteryCore.make(offer.item, round % 2 === 0 ? 'en' : 'es')
    took.push(performance.now() - began)
  }
  return [
    {
      what: 'next item in the worker, p99, ×6',
      value: round(percentile(took.slice(200), 0.99) * SLOWER, 2),
      unit: 'ms',
      budget: 8,
    },
  ]
}
