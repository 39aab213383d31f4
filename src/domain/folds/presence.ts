import type { ClassId, LearnerId, SkillId } from '#domain/ids.ts'
import { elapsedMs, inOrder } from '#domain/order.ts'
import { type AnswerSeen, answerSeen, isRushing, mayNeedAdult, usualTimes } from './presence-signals.ts'
import type { Seen } from './seen.ts'

/** How a child's seat looks on the board; each is a question for an adult, never a verdict. */
const PRESENCE_STATES = [
  'hand-up',
  'may-need-you',
  'rushing',
  'quiet',
  'working',
  'break',
  'left',
  'not-here',
] as const
export type PresenceState = (typeof PRESENCE_STATES)[number]

/** What the newest entries say of one child in the room. */
export type Presence = Readonly<{
  state: PresenceState
  /** Since when it is so, epoch ms. */
  since: number
  /** An adult was with her: a visit or help, among the entries folded. */
  visited: boolean
  /** The device her last entry came from. */
  device: string | null
  class: ClassId | null
  doing: SkillId | null
  /** Newest last, at most five. */
  answers: readonly AnswerSeen[]
  /** Active minutes: pauses count for two at most. */
  minutes: number
  /** Time of her last own entry, epoch ms. */
  heard: number
}>

/** Nothing heard for so long, signed in, not on a break and with no adult there: the seat shows as quiet. */
export const QUIET_AFTER_MS = 120_000

/** A break that has begun (told with 0 ms) shows for so long at most; when it ends it is told again with its length. */
const LONGEST_BREAK_MS = 10 * 60_000

/** A child's sitting as far as the entries have told. */
type Sitting = {
  here: boolean
  changed: number
  visited: boolean
  /** When an adult was last with her. */
  attended: number
  device: string | null
  class: ClassId | null
  heard: number
  activeMs: number
  hand: number | null
  pause: Readonly<{ from: number; until: number }> | null
  /** Answers since she signed in or was last helped. */
  answers: AnswerSeen[]
  recent: AnswerSeen[]
  needsSince: number | null
  rushingSince: number | null
}

/** The room at `now` (epoch ms) as the entries of one day tell it; the same for any order, split or repetition of them. */
export function foldPresence(entries: readonly Seen[], now: number): Map<LearnerId, Presence> {
  const ordered = inOrder(entries)
  const usual = usualTimes(ordered)
  const sittings = new Map<LearnerId, Sitting>()
  for (const entry of ordered) {
    if (entry.learner === null || entry.kind === 'register-marked') continue
    const sitting = sittings.get(entry.learner) ?? begin(entry.time)
    sittings.set(entry.learner, sitting)
    step(sitting, entry, usual)
  }
  return new Map([...sittings].map(([learner, sitting]) => [learner, presenceOf(sitting, now)]))
}

const begin = (time: number): Sitting => ({
  here: false,
  changed: time,
  visited: false,
  attended: 0,
  device: null,
  class: null,
  heard: 0,
  activeMs: 0,
  hand: null,
  pause: null,
  answers: [],
  recent: [],
  needsSince: null,
  rushingSince: null,
})

function step(sitting: Sitting, entry: Seen, usual: ReadonlyMap<string, number>): void {
  if (entry.kind === 'help-given') {
    Object.assign(sitting, { visited: true, attended: entry.time, ...settled() })
    return
  }
  if (entry.kind === 'visited') {
    Object.assign(sitting, { visited: true, attended: entry.time })
    return
  }
  hear(sitting, entry)
  switch (entry.kind) {
    case 'signed-in':
      Object.assign(sitting, { here: true, changed: entry.time, class: entry.body.class, pause: null })
      Object.assign(sitting, settled())
      break
    case 'signed-out':
      Object.assign(sitting, { here: false, changed: entry.time, pause: null, ...settled() })
      break
    case 'hand-raised':
      sitting.hand ??= entry.time
      break
    case 'hand-lowered':
      sitting.hand = null
      break
    case 'break-taken':
      sitting.pause = entry.body.ms === 0 ? { from: entry.time, until: entry.time + LONGEST_BREAK_MS } : null
      break
    case 'attempt':
      answer(sitting, answerSeen(entry, usual))
      break
    default:
  }
}

/** A fresh start for the signals: after a sign-in, a sign-out, or help. */
const settled = () => ({ hand: null, answers: [], needsSince: null, rushingSince: null })

function hear(sitting: Sitting, entry: Seen): void {
  if (sitting.here) sitting.activeMs += Math.min(elapsedMs(sitting.heard, entry.time), QUIET_AFTER_MS)
  sitting.heard = entry.time
  sitting.device = entry.device ?? sitting.device
  // Work without a sign-in is work all the same: its sign-in was lost or lies before the first entry read.
  if (!sitting.here && entry.kind === 'attempt') Object.assign(sitting, { here: true, changed: entry.time })
}

function answer(sitting: Sitting, seen: AnswerSeen): void {
  sitting.pause = null
  sitting.answers.push(seen)
  sitting.recent = [...sitting.recent, seen].slice(-5)
  sitting.needsSince = mayNeedAdult(sitting.answers) ? (sitting.needsSince ?? seen.time) : null
  sitting.rushingSince = isRushing(sitting.answers) ? (sitting.rushingSince ?? seen.time) : null
}

function presenceOf(sitting: Sitting, now: number): Presence {
  const lastMs = sitting.here ? Math.min(elapsedMs(sitting.heard, now), QUIET_AFTER_MS) : 0
  return {
    ...stateOf(sitting, now),
    visited: sitting.visited,
    device: sitting.device,
    class: sitting.class,
    doing: sitting.recent.at(-1)?.skill ?? null,
    answers: sitting.recent,
    minutes: Math.round((sitting.activeMs + lastMs) / 60_000),
    heard: sitting.heard,
  }
}

function stateOf(sitting: Sitting, now: number): Readonly<{ state: PresenceState; since: number }> {
  if (!sitting.here) return { state: sitting.heard > 0 ? 'left' : 'not-here', since: sitting.changed }
  if (sitting.hand !== null) return { state: 'hand-up', since: sitting.hand }
  if (sitting.pause !== null && now < sitting.pause.until)
    return { state: 'break', since: sitting.pause.from }
  if (sitting.needsSince !== null) return { state: 'may-need-you', since: sitting.needsSince }
  const heard = Math.max(sitting.heard, sitting.pause?.until ?? 0)
  if (elapsedMs(Math.max(heard, sitting.attended), now) >= QUIET_AFTER_MS)
    return { state: 'quiet', since: heard }
  if (sitting.rushingSince !== null) return { state: 'rushing', since: sitting.rushingSince }
  return { state: 'working', since: sitting.changed }
}
