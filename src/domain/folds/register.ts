import type { RegisterMark } from '#domain/entry.ts'
import type { LearnerId } from '#domain/ids.ts'
import { inOrder } from '#domain/order.ts'
import { foldAttendance } from './attendance.ts'
import { foldPresence } from './presence.ts'
import type { Seen, SeenOf } from './seen.ts'

/** What the devices say of one child on one day. */
export type Came = Readonly<{
  learner: LearnerId
  /** The first sign-in and the last thing heard, epoch ms. */
  from: number
  through: number
  /** Active minutes. */
  minutes: number
}>

/** A grown-up's word on a line, with whose it is and when it was given, epoch ms. */
export type Correction = RegisterMark & Readonly<{ by: string | null; time: number }>

/** Who came on a day (`YYYY-MM-DD`), as the entries tell by themselves; `now` (epoch ms) ends who is still here. */
export function foldCame(
  entries: readonly Seen[],
  { day, dayOf, now }: Readonly<{ day: string; dayOf: (time: number) => string; now: number }>,
): Came[] {
  const ofDay = entries.filter(({ time }) => dayOf(time) === day)
  const presences = foldPresence(ofDay, now)
  return foldAttendance(ofDay, { dayOf, blockOf: () => null }).map(({ learner, from, through }) => ({
    learner,
    from,
    through,
    minutes: presences.get(learner)?.minutes ?? 0,
  }))
}

/** The last word grown-ups gave on each child's line of a day; a word taken back is none. */
export function foldCorrections(entries: readonly Seen[], day: string): Map<LearnerId, Correction> {
  const marks = entries.filter(
    (entry): entry is SeenOf<'register-marked'> => entry.kind === 'register-marked' && entry.body.day === day,
  )
  const last = new Map<LearnerId, Correction>()
  for (const { learner, by, time, body } of inOrder(marks)) {
    if (learner === null) continue
    if (body.mark === 'as-heard') last.delete(learner)
    else last.set(learner, { ...body, by, time })
  }
  return last
}
