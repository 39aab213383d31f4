import type { RegisterMark } from '#domain/entry.ts'
import { type Came, type Correction, foldCame, foldCorrections } from '#domain/folds/register.ts'
import { seenFrom } from '#domain/folds/seen.ts'
import type { ClassId } from '#domain/ids.ts'
import type { Live } from '#domain/live.ts'
import type { LearnerCard, LearnerDetails, Person } from '#domain/roster.ts'
import { dayAfter, schoolClock } from '#domain/school-day.ts'
import type { RegisterReply } from '#protocol/staff.ts'
import { classDay, watchAgeing } from './class-day.ts'
import type { Lab } from './lab.ts'
import { recordsOf } from './staff-mirror.ts'
import { roomOf } from './staff-parts.ts'
import { askServer, type Denied, type OpenStaff, type Room, record } from './staff-room.ts'

/** One child's line of a day's register. */
export type Presence = Readonly<{
  learner: LearnerCard
  /** Empty where this device does not know it. */
  familyName: string
  /** As a grown-up said last, else as the devices say. */
  isHere: boolean
  /** `HH:MM` at the school, of the first sign-in and of the last thing heard; null = not seen that day. */
  from: string | null
  through: string | null
  /** Active minutes that day. */
  minutes: number
  /** A grown-up's word that counts instead; `who` null = somebody whose name this device does not know. */
  correction: (Pick<Correction, 'mark' | 'note' | 'time'> & Readonly<{ who: string | null }>) | null
}>

export type Register = Readonly<{
  classTitle: string
  /** `YYYY-MM-DD` at the school, of the register and of the present. */
  day: string
  today: string
  /** In order of names; empty until the day is known. */
  lines: readonly Presence[]
  came: number
  line: OpenStaff['line']
  /** Days before yesterday are the server's to tell: `known`, being asked, or why they cannot be had. */
  news: 'known' | 'asking' | Denied
}>

type Told = RegisterReply | 'asking' | Denied

/**
 * Who of a class came on a day (`YYYY-MM-DD`; null = the present one), and what grown-ups said of it, as far as this device
 * has heard. Null when it is no class of this person's.
 */
export function watchRegister(lab: Lab, classId: ClassId, day: string | null): Live<Register | null> {
  const room = roomOf(lab)
  return {
    subscribe(next, fail) {
      let told: Told = 'asking'
      let asked = false
      let stopped = false
      const tell = () => next(registerOf(room, classId, day, told))
      const ask = async (wanted: string) => {
        asked = true
        told = await askServer(room, (api, school) => api.register(school, classId, wanted))
        if (!stopped) tell()
      }
      const stop = watchAgeing(room, () => registerOf(room, classId, day, told)).subscribe((register) => {
        next(register)
        if (register === null || register.news === 'known') return
        // Asked once, and again when the line is back.
        if (!asked || (register.news === 'offline' && register.line.state === 'online'))
          void ask(register.day)
      }, fail)
      return () => {
        stopped = true
        stop()
      }
    },
  }
}

/** Writes a grown-up's word on a line; `as-heard` takes an earlier one back. False when it could not be kept. */
export const correctRegister = (
  lab: Lab,
  line: Readonly<{ classId: ClassId; day: string; presence: Presence }>,
  mark: RegisterMark['mark'],
  note: string,
): Promise<boolean> =>
  record(roomOf(lab), {
    kind: 'register-marked',
    learner: line.presence.learner.id,
    body: {
      class: line.classId,
      day: line.day,
      mark,
      before: line.presence.isHere ? 'present' : 'absent',
      note: note.trim() || null,
    },
  })

function registerOf(room: Room, classId: ClassId, wanted: string | null, told: Told): Register | null {
  const known = classDay(room, classId)
  if (known === null) return null
  const { held, dayOf, mirrors, cards, title: classTitle, line, now, asOf, timeZone } = known
  const today = dayOf(now)
  const day = wanted ?? today
  const isHeld = day >= dayAfter(today, -1)
  const reply = isHeld ? { came: foldCame(held, { day, dayOf, now: asOf }), marks: [] } : told
  const base = { classTitle, day, today, line }
  if (typeof reply === 'string') return { ...base, lines: [], came: 0, news: reply }
  const came = new Map(reply.came.map((one) => [one.learner, one]))
  const corrections = foldCorrections([...seenFrom(reply.marks), ...held], day)
  const clock = schoolClock(timeZone)
  const who = nameOf(room)
  const details = recordsOf(mirrors, 'details')
  const lines = cards.map((learner): Presence => {
    const correction = corrections.get(learner.id) ?? null
    return {
      learner,
      familyName: (details.get(learner.id) as LearnerDetails | undefined)?.familyName ?? '',
      isHere: isHere(came.get(learner.id), correction),
      ...timesOf(came.get(learner.id), clock),
      correction: correction && { ...correction, who: who(correction.by) },
    }
  })
  return { ...base, lines, came: lines.filter((one) => one.isHere).length, news: 'known' }
}

/** A grown-up's word counts more than a device's. */
export const isHere = (came: object | undefined, correction: Correction | null): boolean =>
  correction === null ? came !== undefined : correction.mark === 'present'

const timesOf = (came: Came | undefined, clock: (time: number) => string) => ({
  from: came ? clock(came.from) : null,
  through: came ? clock(came.through) : null,
  minutes: came?.minutes ?? 0,
})

/** Names whoever this device may know: its own person, and for administrators everybody. */
function nameOf(room: Room): (by: string | null) => string | null {
  const { state } = room
  const own = state.kind === 'open' ? state.person : null
  const people = recordsOf(
    [...room.scopes.values()].map(({ mirror }) => mirror),
    'person',
  )
  return (by) => (by === own?.id ? own.name : ((people.get(by ?? '') as Person | undefined)?.name ?? null))
}
