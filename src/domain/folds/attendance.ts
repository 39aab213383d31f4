import type { LearnerId } from '#domain/ids.ts'
import { inOrder } from '#domain/order.ts'
import { isOfStaff, type Seen } from './seen.ts'

/** A child was in the lab on that day, in that block. */
export type Attendance = Readonly<{
  learner: LearnerId
  /** Calendar day at the school, `YYYY-MM-DD`. */
  day: string
  /** Null where the school keeps no timetable, or outside every block. */
  block: string | null
  /** Her first and last entry there, epoch ms. */
  from: number
  through: number
}>

/** How a moment (epoch ms) is named at this school; made outside, where the time zone and the timetable are known. */
export type SchoolTime = Readonly<{
  dayOf: (time: number) => string
  blockOf: (time: number) => string | null
}>

/**
 * Who was there, per calendar day and block: a sign-in opens her presence, her own entries carry it into later blocks,
 * a sign-out ends it. By day, then block, then first entry.
 */
export function foldAttendance(entries: readonly Seen[], { dayOf, blockOf }: SchoolTime): Attendance[] {
  const here = new Set<LearnerId>()
  const marks = new Map<string, Attendance>()
  for (const { learner, kind, time } of inOrder(entries)) {
    if (learner === null || isOfStaff(kind)) continue
    if (kind === 'signed-in') here.add(learner)
    if (!here.has(learner)) continue
    const [day, block] = [dayOf(time), blockOf(time)]
    const key = JSON.stringify([learner, day, block])
    const from = marks.get(key)?.from ?? time
    marks.set(key, { learner, day, block, from, through: time })
    if (kind === 'signed-out') here.delete(learner)
  }
  return [...marks.values()].sort(byPlace)
}

const byPlace = (a: Attendance, b: Attendance): number =>
  compare(a.day, b.day) ||
  compare(a.block ?? '', b.block ?? '') ||
  a.from - b.from ||
  compare(a.learner, b.learner)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
