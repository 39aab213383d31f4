import type { SchoolId } from '#domain/ids.ts'
import type { PullReply, Scope } from '#protocol/pull.ts'
import type { Source } from './live.ts'
import type { StaffApi } from './staff-api.ts'
import { type After, backOffMs } from './timers.ts'

// idle ──poke, nudge, 30 s──▶ pulling ──every scope to its end──▶ idle
//                               │ offline, server │ 401
//                               ▼                 ▼
//                            waiting           ended (sign in again)
//                               └─back-off with jitter, nudge─▶ pulling

/** What a staff screen may say of the line to the server. */
export type Line = Readonly<{
  state: 'starting' | 'online' | 'offline' | 'server' | 'signed-out'
  /** When the server last answered, by the device's clock put right, epoch ms. */
  heard: number | null
}>

/** Opens the server's pokes; the returned function closes them. */
export type Listen = (school: SchoolId, poked: () => void) => () => void

export type FeedParts = Readonly<{
  api: StaffApi
  school: SchoolId
  scopes: readonly Scope[]
  /** When the server was last heard before this, epoch ms; null = never. */
  heard: number | null
  cursorOf(scope: Scope): string | null
  /** Keeps a page; the next is asked for when it resolves. */
  keep(scope: Scope, page: PullReply): Promise<void>
  told(line: Line): void
  now(): number
  /** In [0, 1). */
  random(): number
  after: After
  listen: Listen
}>

export type Feed = Readonly<{ nudge(): void; stop(): void }>

/** Without a poke the server is asked every so often, so that "last heard" stays true, ms. */
const QUIET_ROUND_MS = 30_000
const FIRST_WAIT_MS = 1_000
const LONGEST_WAIT_MS = 30_000

/** Keeps what staff see up to date: a pull at every poke, now and then without, and patiently when there is no line. */
export function startFeed(parts: FeedParts): Feed {
  let stopped = false
  let running = false
  let again = false
  let misses = 0
  let heard = parts.heard
  let callOff = () => {}

  const tell = (state: Line['state']) => {
    if (!stopped) parts.told({ state, heard })
  }
  const later = (ms: number) => {
    callOff()
    callOff = parts.after(ms, nudge)
  }
  const settle = (state: Line['state']) => {
    misses = state === 'online' ? 0 : misses + 1
    tell(state)
    if (state === 'signed-out') return end()
    const wait = FIRST_WAIT_MS + backOffMs(misses, FIRST_WAIT_MS, LONGEST_WAIT_MS, parts.random())
    later(state === 'online' ? QUIET_ROUND_MS : wait)
  }
  async function round() {
    running = true
    again = false
    const state = await pullAll(
      parts,
      () => stopped,
      () => (heard = parts.now()),
    )
    running = false
    if (stopped) return
    settle(state)
    if (again && state === 'online') nudge()
  }
  function nudge() {
    if (stopped) return
    if (running) again = true
    else void round()
  }
  const silence = parts.listen(parts.school, nudge)
  function end() {
    stopped = true
    callOff()
    silence()
  }
  nudge()
  return { nudge, stop: end }
}

async function pullAll(parts: FeedParts, stopped: () => boolean, heard: () => void): Promise<Line['state']> {
  for (const scope of parts.scopes) {
    let more = true
    while (more && !stopped()) {
      const { state, goOn } = await pullOnce(parts, scope)
      if (state === 'offline' || state === 'server') return state
      heard()
      if (state === 'signed-out') return state
      more = goOn
    }
  }
  return 'online'
}

async function pullOnce(
  { api, school, cursorOf, keep }: FeedParts,
  scope: Scope,
): Promise<Readonly<{ state: Line['state']; goOn: boolean }>> {
  const told = await api.pull(school, scope, cursorOf(scope))
  if (told.kind === 'ok') {
    await keep(scope, told.value)
    return { state: 'online', goOn: told.value.more }
  }
  if (told.kind !== 'refused') return { state: told.kind, goOn: false }
  // Refused alone, e.g. a class that is no longer hers: the other scopes go on.
  return { state: told.status === 401 ? 'signed-out' : 'online', goOn: false }
}

/**
 * The server's pokes over server-sent events; the browser reconnects by itself, and a refused line is opened again with
 * the next return of the page or the network. A line that opens, breaks or returns counts as a poke: asking tells how it is.
 */
export const listenLive =
  (openSource: (path: string) => Source, onReturn: (back: () => void) => () => void): Listen =>
  (school, poked) => {
    const open = () => {
      const source = openSource(`/v1/schools/${encodeURIComponent(school)}/live`)
      source.addEventListener('rev', poked)
      source.addEventListener('open', poked)
      source.addEventListener('error', poked)
      return source
    }
    let source = open()
    const stop = onReturn(() => {
      if (source.readyState === CLOSED) source = open()
      poked()
    })
    return () => {
      stop()
      source.close()
    }
  }

/** `EventSource.CLOSED`. */
const CLOSED = 2
