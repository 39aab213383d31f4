import { foldAttendance } from '#domain/folds/attendance.ts'
import { foldPresence } from '#domain/folds/presence.ts'
import type { ClassId } from '#domain/ids.ts'
import type { Live } from '#domain/live.ts'
import type { LearnerCard, LearnerDetails } from '#domain/roster.ts'
import { classDay, watchAgeing } from './class-day.ts'
import type { Lab } from './lab.ts'
import { schoolClock } from './staff-day.ts'
import { recordsOf } from './staff-mirror.ts'
import { roomOf } from './staff-parts.ts'
import type { OpenStaff, Room } from './staff-room.ts'

/** One child's line of today's register. */
export type Presence = Readonly<{
  learner: LearnerCard
  /** Empty where this device does not know it. */
  familyName: string
  /** `HH:MM` at the school, of the first sign-in and of the last thing heard; null = not seen today. */
  from: string | null
  through: string | null
  /** Active minutes today. */
  minutes: number
}>

export type Register = Readonly<{
  classTitle: string
  /** `YYYY-MM-DD` at the school. */
  day: string
  /** In order of names. */
  lines: readonly Presence[]
  came: number
  line: OpenStaff['line']
}>

/** Who of a class came today, as far as this device has heard. Null when it is no class of this person's. */
export function watchRegister(lab: Lab, classId: ClassId): Live<Register | null> {
  const room = roomOf(lab)
  return watchAgeing(room, () => registerOf(room, classId))
}

function registerOf(room: Room, classId: ClassId): Register | null {
  const today = classDay(room, classId)
  if (today === null) return null
  const { entries, dayOf, mirrors } = today
  const clock = schoolClock(today.timeZone)
  const came = new Map(
    foldAttendance(entries, { dayOf, blockOf: () => null }).map((mark) => [mark.learner, mark]),
  )
  const presences = foldPresence(entries, today.asOf)
  const details = recordsOf(mirrors, 'details')
  const lines = today.cards.map((learner): Presence => {
    const mark = came.get(learner.id)
    return {
      learner,
      familyName: (details.get(learner.id) as LearnerDetails | undefined)?.familyName ?? '',
      from: mark ? clock(mark.from) : null,
      through: mark ? clock(mark.through) : null,
      minutes: mark ? (presences.get(learner.id)?.minutes ?? 0) : 0,
    }
  })
  const { title: classTitle, line, now } = today
  return { classTitle, day: dayOf(now), lines, came: lines.filter(({ from }) => from !== null).length, line }
}

/** The headings of the register as a file, and its two words. */
export type RegisterWords = Readonly<
  Record<
    | 'day'
    | 'class'
    | 'familyName'
    | 'givenName'
    | 'here'
    | 'from'
    | 'through'
    | 'minutes'
    | 'present'
    | 'absent',
    string
  >
>

/** The register as CSV for a spreadsheet: with the mark that tells it UTF-8, and no cell that it would run as a formula. */
export function registerCsv({ day, classTitle, lines }: Register, words: RegisterWords): string {
  const heads = ['day', 'class', 'familyName', 'givenName', 'here', 'from', 'through', 'minutes'] as const
  const rows = lines.map(({ learner, familyName, from, through, minutes }) => [
    day,
    classTitle,
    familyName,
    learner.firstName,
    from === null ? words.absent : words.present,
    from ?? '',
    through ?? '',
    from === null ? '' : String(minutes),
  ])
  const text = [heads.map((head) => words[head]), ...rows].map((row) => row.map(cell).join(',')).join('\r\n')
  return `\uFEFF${text}\r\n`
}

const cell = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
