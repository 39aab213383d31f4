import { hash32 } from '#domain/items/chance.ts'
import { exp } from '#domain/mastery/exact.ts'
import { type Reviews, reviewed } from '#domain/mastery/memory.ts'
import { type Draws, drawsFrom } from '#domain/study/types/scenario.ts'
import { type Forgetting, FSRS, recallAfter, relearned, strengthened } from './forgetting.ts'
import { carrelBelow, type Schedule } from './schedules.ts'

/** What is true of the memories of one simulated world. */
export type World = Readonly<{
  name: string
  forgetting: Forgetting
  /** First stability, days: lognormal with this median, and this standard deviation of its logarithm. */
  median: number
  spread: number
  slip: number
  guess: number
}>

const REFERENCE: World = {
  name: 'as in the research',
  forgetting: FSRS,
  median: 6,
  spread: 0.9,
  slip: 0.06,
  guess: 0.15,
}

/** The world the goal is set in, and others that differ from what the model supposes. */
export const WORLDS: readonly World[] = [
  REFERENCE,
  { ...REFERENCE, name: 'first stability 3 days', median: 3 },
  { ...REFERENCE, name: 'first stability 12 days', median: 12 },
  { ...REFERENCE, name: 'children differ more (1.3)', spread: 1.3 },
  { ...REFERENCE, name: 'steeper: exponent .5', forgetting: { decay: 0.5, gain: 1 } },
  { ...REFERENCE, name: 'exponential forgetting', forgetting: { decay: null, gain: 1 } },
  { ...REFERENCE, name: 'a recall helps half', forgetting: { decay: FSRS.decay, gain: 0.5 } },
  { ...REFERENCE, name: 'slip .12, guess .30', slip: 0.12, guess: 0.3 },
]

/** How a schedule fares: means over learner-skill pairs. */
export type Retention = Readonly<{
  /** Mean over the days of P(remembered), and the same on the last day. */
  recall: number
  atEnd: number
  /** Checks, and items: a lapse costs two more. */
  checks: number
  items: number
  /** Items where every wrong answer costs two more, also a slip. */
  itemsIfWrong: number
}>

export const DAYS = 120
const HOUR_MS = 3_600_000
const LAPSE_ITEMS = 2

/** Plays a schedule over so many pairs of a learner and a skill; the same seed gives every schedule the same pairs. */
export function playSchedule(world: World, schedule: Schedule, pairs: number, seed: number): Retention {
  const sum = { recall: 0, atEnd: 0, checks: 0, lapses: 0, wrong: 0 }
  for (let pair = 0; pair < pairs; pair++)
    playPair(world, schedule, drawsFrom(hash32(`${seed} ${pair}`)), sum)
  return {
    recall: sum.recall / (pairs * DAYS),
    atEnd: sum.atEnd / pairs,
    checks: sum.checks / pairs,
    items: (sum.checks + LAPSE_ITEMS * sum.lapses) / pairs,
    itemsIfWrong: (sum.checks + LAPSE_ITEMS * sum.wrong) / pairs,
  }
}

type Sum = { recall: number; atEnd: number; checks: number; lapses: number; wrong: number }

function playPair(world: World, schedule: Schedule, draw: Draws, sum: Sum): void {
  const { forgetting } = world
  let stability = world.median * exp(world.spread * draw.normal())
  let reviews: Reviews = []
  let last = 0
  let next = schedule.nextAfter(reviews, 0) ?? DAYS + 1
  for (let day = 1; day <= DAYS; day++) {
    const recall = recallAfter(forgetting, day - last, stability)
    sum.recall += recall
    if (day === DAYS) sum.atEnd += recall
    if (day < next) continue
    const isThere = draw.uniform() < recall
    const right = draw.uniform() < (isThere ? 1 - world.slip : world.guess)
    stability = isThere ? strengthened(forgetting, stability, recall) : relearned(stability, recall)
    sum.checks += 1
    sum.lapses += isThere ? 0 : 1
    sum.wrong += right ? 0 : 1
    reviews = reviewed(reviews, (day - last) * 24 * HOUR_MS, right)
    last = day
    next = day + (schedule.nextAfter(reviews, day) ?? DAYS)
  }
}

/** How often the span of lines is halved in the search. */
const HALVINGS = 7

/** What Carrel needs for a mean recall in a world: the line of expected recall it must check at, and how it then fares. */
export function neededFor(
  world: World,
  aim: number,
  { pairs, seed }: Readonly<{ pairs: number; seed: number }>,
): Readonly<{ line: number }> & Retention {
  const play = (line: number) => ({ line, ...playSchedule(world, carrelBelow(line), pairs, seed) })
  let less = play(0.7)
  let more = play(0.99)
  for (let n = 0; n < HALVINGS; n++) {
    const middle = play((less.line + more.line) / 2)
    if (middle.recall < aim) less = middle
    else more = middle
  }
  const part = (aim - less.recall) / (more.recall - less.recall)
  const between = (figure: keyof typeof more): number => less[figure] + part * (more[figure] - less[figure])
  return {
    line: between('line'),
    recall: between('recall'),
    atEnd: between('atEnd'),
    checks: between('checks'),
    items: between('items'),
    itemsIfWrong: between('itemsIfWrong'),
  }
}
