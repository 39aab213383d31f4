import type { Device } from '#domain/device.ts'
import { foldPresence, type Presence, type PresenceState } from '#domain/folds/presence.ts'
import type { AnswerSeen } from '#domain/folds/presence-signals.ts'
import { foldCame, foldCorrections } from '#domain/folds/register.ts'
import type { ClassId, LearnerId, SkillId } from '#domain/ids.ts'
import type { Live } from '#domain/live.ts'
import type { LearnerCard } from '#domain/roster.ts'
import { byName, type ClassDay, classDay, watchAgeing } from './class-day.ts'
import { unsentOn } from './devices.ts'
import type { Lab } from './lab.ts'
import { isHere } from './register.ts'
import { recordsOf } from './staff-mirror.ts'
import { roomOf } from './staff-parts.ts'
import { type OpenStaff, type Room, record } from './staff-room.ts'

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
  /** Answers still on those devices: to be sent, and made for another school. */
  waiting: number
  heldBack: number
  /** When the server was last heard, epoch ms; null = not since this page opened. */
  heard: number | null
  line: OpenStaff['line']
  now: number
}>

const MOST_ALERTS = 3

/** The room of a class: live over the network, and what was known without. Null when it is no class of this person's. */
export function watchBoard(lab: Lab, classId: ClassId): Live<Board | null> {
  const room = roomOf(lab)
  return watchAgeing(room, () => boardOf(room, classId))
}

/** Notes help given: it closes a raised hand and starts the signals afresh. False when it could not be noted. */
export const helpGiven = (lab: Lab, learner: LearnerId): Promise<boolean> =>
  record(roomOf(lab), { kind: 'help-given', learner, body: { note: null } })

/** Notes that an adult was with a child. False when it could not be noted. */
export const markVisited = (lab: Lab, learner: LearnerId): Promise<boolean> =>
  record(roomOf(lab), { kind: 'visited', learner, body: {} })

function boardOf(room: Room, classId: ClassId): Board | null {
  const day = classDay(room, classId)
  if (day === null) return null
  const { line, title, cards, entries, now, mirrors } = day
  const devices = new Map([...recordsOf(mirrors, 'device')].map(([id, body]) => [id, body as Device]))
  const seats = seatsOf(cards, foldPresence(entries, day.asOf), devices)
  const alerts = seats.filter(({ state }) => ALERTING.has(state)).sort((a, b) => a.since - b.since)
  const serving = [...devices.values()].filter((device) => serves(device, classId))
  return {
    classTitle: title,
    seats,
    alerts: alerts.slice(0, MOST_ALERTS),
    moreAlerts: Math.max(0, alerts.length - MOST_ALERTS),
    cameToday: cameOf(day, seats),
    devices: serving.sort((a, b) => Number(a.revoked) - Number(b.revoked) || byName(a.name, b.name)),
    ...unsentOn(serving),
    heard: line.heard,
    line,
    now,
  }
}

const ALERTING: ReadonlySet<PresenceState> = new Set(['hand-up', 'may-need-you', 'quiet', 'rushing'])

const serves = ({ use, classes }: Device, classId: ClassId): boolean =>
  use === 'learner' && (classes.length === 0 || classes.includes(classId))

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

function cameOf({ held, dayOf, now, asOf }: ClassDay, seats: readonly Seat[]): number {
  const day = dayOf(now)
  const came = new Map(foldCame(held, { day, dayOf, now: asOf }).map((one) => [one.learner, one]))
  const corrections = foldCorrections(held, day)
  return seats.filter(({ learner: { id } }) => isHere(came.get(id), corrections.get(id) ?? null)).length
}
