import { type Ambient, ambient } from './ambient.ts'
import type { Outcome, RoundParts } from './round.ts'
import { type After, backOffMs } from './timers.ts'

//                     nudge · online · screen shown · timer
//   ┌────── idle ─────────────────────────────────────────▶ sending ◀───────────────┐
//   │        ▲                                              │  │  │                 │
//   │        └── done: look again in about five minutes ────┘  │  └ 401: signed-out │ looks again in about
//   │                                                          │    outdated        │ five minutes; all is kept
//   │                            offline · server in trouble   ▼                    │
//   └─(a poke waits its turn)                               waiting ── full jitter, 1 s … 60 s ──┘ (a nudge may come first)

/** What is to be done: send alone after an answer, or hear what is new too, or prove that nothing is missing as well. */
export type Errand = 'push' | 'pull' | 'prove'

type LoopState = Readonly<{
  state: 'idle' | 'sending' | 'offline' | 'signed-out' | 'outdated' | 'server'
  /** The device's clock when a server last answered, epoch ms. */
  lastHeard: number | null
}>

export type SyncLoop = Readonly<{
  /** Does an errand as soon as manners allow. */
  nudge(errand: Errand): void
  /** Does an errand some time within `ms`: for pokes, which reach every device at once. */
  within(ms: number, errand: Errand): void
  /** Does something while no page of this browser talks to the server. */
  alone<T>(work: () => Promise<T>): Promise<T>
  /** Does an errand now and resolves when it is done or has failed. */
  run(errand: Errand): Promise<Outcome>
  state: Ambient<LoopState>
  stop(): void
}>

export type LoopParts = Readonly<{
  /** The parts of a round; null while the device is not enrolled. */
  round(): RoundParts | null
  after: After
  /** In [0, 1). */
  random(): number
  /** The device's clock, epoch ms. */
  now(): number
  /** One tab at a time talks for the shared log; null where the browser has no locks. */
  locks: Pick<LockManager, 'request'> | null
  /** A round is over. */
  ended(outcome: Outcome): void
  /** The database failed in the middle of a round. */
  failed(error: unknown): void
}>

const LOOK_AGAIN_MS = 5 * 60_000
const FIRST_WAIT_MS = 1_000
const LONGEST_WAIT_MS = 60_000
/** With no line, answers try again no more often than this, ms. */
const OFFLINE_SPACING_MS = 2_000
const NO_TIMER = { at: Number.POSITIVE_INFINITY, callOff: () => {} }
/** What an earlier failure left undone follows the first success so soon, ms. */
const OWED_SOON_MS = 1_000
const RANK: readonly Errand[] = ['push', 'pull', 'prove']
const greater = (a: Errand | null, b: Errand): Errand =>
  a !== null && RANK.indexOf(a) > RANK.indexOf(b) ? a : b

/** Keeps device and server in step: the only timers of the child's side. */
export function startSyncLoop(parts: LoopParts): SyncLoop {
  const state = ambient<LoopState>({ state: 'idle', lastHeard: null })
  let stopped = false
  let running: Promise<Outcome> | null = null
  let next: Errand | null = null
  /** What failed and is still to be done; null = nothing. */
  let owed: Errand | null = null
  let failures = 0
  let earliest = 0
  let timer = NO_TIMER

  const wakeAt = (at: number) => {
    if (stopped || at >= timer.at) return
    timer.callOff()
    const callOff = parts.after(Math.max(0, at - parts.now()), () => {
      timer = NO_TIMER
      void run(next ?? owed ?? 'pull')
    })
    timer = { at, callOff }
  }
  const settle = (outcome: Outcome, errand: Errand) => {
    const now = parts.now()
    const done = outcome.kind === 'done'
    const heard = outcome.kind === 'offline' ? state.get().lastHeard : now
    state.set({ state: done ? 'idle' : outcome.kind, lastHeard: heard })
    failures = done ? 0 : failures + 1
    owed = owedAfter(owed, errand, done)
    const wait = done && owed !== null ? OWED_SOON_MS : waitAfter(outcome, failures, parts.random())
    earliest = now + leastWait(outcome, wait)
    wakeAt(now + wait)
    parts.ended(outcome)
  }
  async function work(errand: Errand): Promise<Outcome> {
    const round = parts.round()
    if (round === null) return { kind: 'done' }
    state.set({ ...state.get(), state: 'sending' })
    const outcome = await inLock(parts.locks, () => attempt(parts, round, errand))
    settle(outcome, errand)
    return outcome
  }
  async function run(errand: Errand): Promise<Outcome> {
    next = greater(next, errand)
    // What was nudged during a round is done in one after it.
    while (running !== null) await running
    if (stopped) return { kind: 'offline' }
    const mine = next ?? errand
    next = null
    running = work(mine)
    const outcome = await running
    running = null
    if (next !== null) wakeAt(Math.max(earliest, parts.now()))
    return outcome
  }
  const nudge = (errand: Errand) => {
    next = greater(next, errand)
    if (running === null) wakeAt(Math.max(parts.now(), earliest))
  }
  return {
    nudge,
    within: (ms, errand) => {
      next = greater(next, errand)
      wakeAt(Math.max(earliest, parts.now() + Math.round(ms * parts.random())))
    },
    run,
    alone: async (work) => {
      while (parts.locks === null && running !== null) await running
      return inLock(parts.locks, work)
    },
    state,
    stop: () => {
      stopped = true
      timer.callOff()
    },
  }
}

/** What is still to be done: after a failure, the errand and the news missed meanwhile; after a success, what is greater than it. */
function owedAfter(owed: Errand | null, errand: Errand, done: boolean): Errand | null {
  if (!done) return greater(owed, greater(errand, 'pull'))
  return owed === null || greater(owed, errand) === errand ? null : owed
}

/** How long even a nudge has to wait, ms. */
function leastWait({ kind }: Outcome, wait: number): number {
  if (kind === 'done') return 0
  return kind === 'offline' ? Math.min(wait, OFFLINE_SPACING_MS) : wait
}

/** How long until the next look without a nudge, ms: spread, so that a lab does not knock all at once. */
function waitAfter(outcome: Outcome, failures: number, random: number): number {
  if (outcome.kind === 'offline')
    return FIRST_WAIT_MS + backOffMs(failures, FIRST_WAIT_MS, LONGEST_WAIT_MS, random)
  if (outcome.kind === 'server')
    return (outcome.waitMs ?? FIRST_WAIT_MS) + backOffMs(failures, FIRST_WAIT_MS, LONGEST_WAIT_MS, random)
  return Math.round(LOOK_AGAIN_MS * (0.8 + 0.4 * random))
}

/** A round never rejects: where the database is gone, what the page still holds is sent all the same. */
async function attempt(parts: LoopParts, round: RoundParts, errand: Errand): Promise<Outcome> {
  // Fetched with the first errand: the class screen is drawn before anything is sent.
  const errands = await import('./errands.ts').catch(() => null)
  if (errands === null) return { kind: 'offline' }
  try {
    return await errands.doErrand(round, errand)
  } catch (error) {
    parts.failed(error)
    return errands.pushHeld(round)
  }
}

const inLock = <T>(locks: LoopParts['locks'], work: () => Promise<T>): Promise<T> =>
  locks === null ? work() : locks.request('sync', work)
