import { dueAfterMs, fallsBelowMs, type Reviews } from '#domain/mastery/memory.ts'

/**
 * When a learned skill is checked next: days after `day`, the day of the last check (0 = it was learned), from the answers to
 * checks so far; null = never again.
 */
export type Schedule = Readonly<{
  name: string
  nextAfter: (reviews: Reviews, day: number) => number | null
}>

const DAY_MS = 86_400_000
/** The last box of the Leitner system; each waits twice as long as the one before. */
const LAST_BOX = 7

/** Checks on the same days for everybody. */
const onDays = (days: readonly number[]): Schedule => ({
  name: `days ${days.join(', ')}`,
  nextAfter: (_, day) => {
    const next = days.find((one) => one > day)
    return next === undefined ? null : next - day
  },
})

/** Boxes of 1, 2, 4 … days: up one with each right answer, back to the first with a wrong one (Leitner 1972). */
const LEITNER: Schedule = {
  name: 'Leitner boxes',
  nextAfter: (reviews) => {
    const run = reviews.length - 1 - reviews.findLastIndex((one) => one < 0)
    return 1 << Math.min(run, LAST_BOX)
  },
}

/** What Carrel is compared with: no checks at all, and schedules that do not look at the child. */
export const FIXED_SCHEDULES: readonly Schedule[] = [
  { name: 'no checks', nextAfter: () => null },
  onDays([7, 30]),
  onDays([1, 7, 30]),
  onDays([1, 3, 7, 14, 30, 60]),
  LEITNER,
]

const daysOf = (ms: number): number => Math.max(1, Math.ceil(ms / DAY_MS))

/** Carrel's memory, with another line than its own: due on the first day on which expected recall is below it. */
export const carrelBelow = (recall: number): Schedule => ({
  name: `Carrel, below ${recall.toFixed(3).slice(1)}`,
  nextAfter: (reviews) => daysOf(fallsBelowMs(reviews, recall)),
})

/** Carrel: due on the first day on which its memory says so. */
export const CARREL: Schedule = { name: 'Carrel', nextAfter: (reviews) => daysOf(dueAfterMs(reviews)) }

/** As in the app: the first check on the day after, which makes mastery of it, then by memory. */
export const CARREL_NEXT_DAY: Schedule = {
  name: 'next day, then Carrel',
  nextAfter: (reviews, day) => (day === 0 ? 1 : daysOf(dueAfterMs(reviews))),
}
