import type { Device } from '#domain/device.ts'
import type { StoredEntry } from '#domain/entry.ts'
import { foldAttendance } from '#domain/folds/attendance.ts'
import { foldPresence, type Presence, type PresenceState } from '#domain/folds/presence.ts'
import type { AnswerSeen } from '#domain/folds/presence-signals.ts'
import { type Seen, seenFrom } from '#domain/folds/seen.ts'
import type { ClassId, LearnerId, SkillId } from '#domain/ids.ts'
import type { Live } from '#domain/live.ts'
import type { LearnerCard, SchoolClass } from '#domain/roster.ts'
import type { Lab } from './lab.ts'
import { schoolDays } from './staff-day.ts'
import { entriesOf, recordsOf } from './staff-mirror.ts'
import { roomOf } from './staff-parts.ts'
import { mirrorsOf, type OpenStaff, type Room, record, watchRoom } from './staff-room.ts'

/** One child's place in the room, as staff see it. */
export type Seat = Readonly<{
  learner: LearnerCard
  state: PresenceState
  /** Since when, epoch ms; 0 for a child who has not come. */
  since: number
  visited: boolean
  device: string | null
  deviceName: string | null
  doing: SkillId | null
  lastAnswers: readonly boolean[]
  answers: readonly AnswerSeen[]
  /** Active minutes today. */
  minutes: number
}>

export type Board = Readonly<{
  classTitle: string
  /** In order of names. */
  seats: readonly Seat[]
  /** At most three, the longest wait first. */
  alerts: readonly Seat[]
  moreAlerts: number
  /** How many of the class came in today, here or gone again. */
  cameToday: number
  /** Devices that serve this class, working ones first. */
  devices: readonly Device[]
  /** Answers still on those devices. */
  waiting: number
  /** When the server was last heard, epoch ms; null = not since this page opened. */
  heard: number | null
  line: OpenStaff['line']
  now: number
}>

const MOST_ALERTS = 3
/** A seat's state ages without any entry: the room is looked at again so often, ms. */
const LOOK_AGAIN_MS = 5_000

/** The room of a class: live over the network, and what was known without. Null when it is no class of this person's. */
export function watchBoard(lab: Lab, classId: ClassId): Live<Board | null> {
  const room = roomOf(lab)
  return {
    subscribe(next, fail) {
      const ask = () => boardOf(room, classId)
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
  }
}

/** Notes help given: it closes a raised hand and starts the signals afresh. False when it could not be noted. */
export const helpGiven = (lab: Lab, learner: LearnerId): Promise<boolean> =>
  record(roomOf(lab), { kind: 'help-given', learner, body: { note: null } })

/** Notes that an adult was with a child. False when it could not be noted. */
export const markVisited = (lab: Lab, learner: LearnerId): Promise<boolean> =>
  record(roomOf(lab), { kind: 'visited', learner, body: {} })

function boardOf(room: Room, classId: ClassId): Board | null {
  const { state } = room
  if (state.kind !== 'open') return null
  const mirrors = mirrorsOf(room)
  const title = (recordsOf(mirrors, 'class').get(classId) as SchoolClass | undefined)?.title
  if (title === undefined) return null
  const cards = cardsOf(mirrors, classId)
  const ids: ReadonlySet<string | null> = new Set(cards.map(({ id }) => id))
  const ofClass = ({ learner }: { learner: LearnerId | null }) => ids.has(learner)
  const now = room.parts.now()
  const dayOf = schoolDays(state.school.timeZone)
  const today = dayOf(now)
  const stored = entriesOf(mirrors).filter(ofClass)
  const entries = seenFrom(stored, room.own.filter(ofClass)).filter(({ time }) => dayOf(time) === today)
  const devices = new Map([...recordsOf(mirrors, 'device')].map(([id, body]) => [id, body as Device]))
  const seats = seatsOf(
    cardsOf(mirrors, classId),
    foldPresence(entries, asOf(state.line, stored, now)),
    devices,
  )
  const alerts = seats.filter(({ state }) => ALERTING.has(state)).sort((a, b) => a.since - b.since)
  const serving = [...devices.values()].filter((device) => serves(device, classId))
  return {
    classTitle: title,
    seats,
    alerts: alerts.slice(0, MOST_ALERTS),
    moreAlerts: Math.max(0, alerts.length - MOST_ALERTS),
    cameToday: cameOf(entries, seats, dayOf),
    devices: serving.sort((a, b) => Number(a.revoked) - Number(b.revoked) || byName(a.name, b.name)),
    waiting: serving.reduce((sum, { waiting }) => sum + waiting, 0),
    heard: state.line.heard,
    line: state.line,
    now,
  }
}

/**
 * The moment the room is told for: without a line it is as it was last heard, so that a cut cable does not make every
 * child look quiet.
 */
function asOf(line: OpenStaff['line'], stored: readonly StoredEntry[], now: number): number {
  if (line.state === 'online') return now
  const newest = stored.reduce((latest, { received }) => Math.max(latest, received), line.heard ?? 0)
  return newest === 0 ? now : Math.min(now, newest)
}

const ALERTING: ReadonlySet<PresenceState> = new Set(['hand-up', 'may-need-you', 'quiet', 'rushing'])

const serves = ({ use, classes }: Device, classId: ClassId): boolean =>
  use === 'learner' && (classes.length === 0 || classes.includes(classId))

type Mirrors = ReturnType<typeof mirrorsOf>

/** The cards of a class in order of names. */
export const cardsOf = (mirrors: Mirrors, classId: ClassId): LearnerCard[] =>
  [...recordsOf(mirrors, 'learner').values()]
    .map((body) => body as LearnerCard)
    .filter(({ classes }) => classes.includes(classId))
    .sort((a, b) => byName(a.firstName, b.firstName) || (a.id < b.id ? -1 : 1))

const byName = (a: string, b: string): number => a.localeCompare(b, undefined, { numeric: true })

function seatsOf(
  cards: readonly LearnerCard[],
  presences: ReadonlyMap<LearnerId, Presence>,
  devices: ReadonlyMap<string, Device>,
): Seat[] {
  return cards.map((learner) => {
    const presence = presences.get(learner.id)
    const device = presence?.device ?? null
    const answers = presence?.answers ?? []
    return {
      learner,
      state: presence?.state ?? 'not-here',
      since: presence?.since ?? 0,
      visited: presence?.visited ?? false,
      device,
      deviceName: device === null ? null : (devices.get(device)?.name ?? null),
      doing: presence?.doing ?? null,
      answers,
      lastAnswers: answers.map(({ correct }) => correct),
      minutes: presence?.minutes ?? 0,
    }
  })
}

function cameOf(entries: readonly Seen[], seats: readonly Seat[], dayOf: (time: number) => string): number {
  const came = new Set(foldAttendance(entries, { dayOf, blockOf: () => null }).map(({ learner }) => learner))
  return seats.filter(({ learner }) => came.has(learner.id)).length
}
