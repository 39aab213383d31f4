import type { StoredEntry } from '#domain/entry.ts'
import { type Seen, seenFrom } from '#domain/folds/seen.ts'
import type { ClassId } from '#domain/ids.ts'
import type { Live } from '#domain/live.ts'
import type { LearnerCard, SchoolClass } from '#domain/roster.ts'
import { schoolDays } from '#domain/school-day.ts'
import { entriesOf, recordsOf } from './staff-mirror.ts'
import { mirrorsOf, type OpenStaff, type Room, watchRoom } from './staff-room.ts'

/** A class on the school's present day, as far as this device has heard. */
export type ClassDay = Readonly<{
  title: string
  /** In order of names. */
  cards: readonly LearnerCard[]
  /** Of today, of these children. */
  entries: readonly Seen[]
  /** All of these children that this device holds: the last two days, and what grown-ups wrote of other days. */
  held: readonly Seen[]
  dayOf: (time: number) => string
  timeZone: string
  line: OpenStaff['line']
  now: number
  /** The moment the room is told for, epoch ms: without a line, when it was last heard. */
  asOf: number
  mirrors: Mirrors
}>

/** A seat's state ages without any entry: the room is looked at again so often, ms. */
const LOOK_AGAIN_MS = 5_000

/** The day of a class; null when it is no class of this person's. */
export function classDay(room: Room, classId: ClassId): ClassDay | null {
  const { state } = room
  if (state.kind !== 'open') return null
  const { line, school } = state
  const mirrors = mirrorsOf(room)
  const title = (recordsOf(mirrors, 'class').get(classId) as SchoolClass | undefined)?.title
  if (title === undefined) return null
  const cards = cardsOf(mirrors, classId)
  const ids: ReadonlySet<string | null> = new Set(cards.map(({ id }) => id))
  const ofClass = ({ learner }: { learner: string | null }) => ids.has(learner)
  const now = room.parts.now()
  const dayOf = schoolDays(school.timeZone)
  const today = dayOf(now)
  const stored = entriesOf(mirrors).filter(ofClass)
  const held = seenFrom(stored, room.own.filter(ofClass))
  const entries = held.filter(({ time }) => dayOf(time) === today)
  const { timeZone } = school
  return { title, cards, entries, held, dayOf, timeZone, line, now, asOf: asOf(line, stored, now), mirrors }
}

/** A live question to the room whose answer also changes as time passes. */
export const watchAgeing = <T>(room: Room, ask: () => T): Live<T> => ({
  subscribe(next, fail) {
    const stop = watchRoom(room, ask).subscribe(next, fail)
    let callOff = () => {}
    const tick = () => {
      callOff = room.parts.after(LOOK_AGAIN_MS, () => {
        next(ask())
        tick()
      })
    }
    tick()
    return () => {
      stop()
      callOff()
    }
  },
})

/**
 * The moment the room is told for: without a line it is as it was last heard, so that a cut cable does not make every
 * child look quiet.
 */
function asOf(line: OpenStaff['line'], stored: readonly StoredEntry[], now: number): number {
  if (line.state === 'online') return now
  const newest = stored.reduce((latest, { received }) => Math.max(latest, received), line.heard ?? 0)
  return newest === 0 ? now : Math.min(now, newest)
}

type Mirrors = ReturnType<typeof mirrorsOf>

/** The cards of a class in order of names. */
export const cardsOf = (mirrors: Mirrors, classId: ClassId): LearnerCard[] =>
  [...recordsOf(mirrors, 'learner').values()]
    .map((body) => body as LearnerCard)
    .filter(({ classes }) => classes.includes(classId))
    .sort((a, b) => byName(a.firstName, b.firstName) || (a.id < b.id ? -1 : 1))

/** Names in the order people look for them. */
export const byName = (a: string, b: string): number => a.localeCompare(b, undefined, { numeric: true })
