import type { SchoolId } from '#domain/ids.ts'
import { type After, backOffMs } from './timers.ts'

/** What is needed of the browser's EventSource. */
export type Source = Readonly<{
  addEventListener(type: 'rev' | 'open' | 'error', heard: () => void): void
  readonly readyState: number
  close(): void
}>

export type LiveParts = Readonly<{
  /** Opens server-sent events at a path. */
  open(path: string): Source
  locks: Pick<LockManager, 'request'> | null
  after: After
  random(): number
  /** The server has something new. */
  poked(): void
  /** The line is there (again): what was missed meanwhile is unknown. */
  opened(): void
}>

const CLOSED = 2
const FIRST_WAIT_MS = 5_000
const LONGEST_WAIT_MS = 120_000

/** Listens for the server's pokes. One tab of the browser does; the others wait for its lock. The returned function ends it. */
export function listenForPokes(school: SchoolId, parts: LiveParts): () => void {
  const { locks, after, random } = parts
  let over = false
  let callOff = () => {}
  let source: Source | null = null
  let giveBack = () => {}
  let failures = 0

  const listen = () => {
    if (over) return
    source = parts.open(`/v1/schools/${encodeURIComponent(school)}/live`)
    source.addEventListener('rev', parts.poked)
    source.addEventListener('open', () => {
      failures = 0
      parts.opened()
    })
    source.addEventListener('error', () => {
      // The browser reconnects by itself unless the server refused; then we ask again, ever more seldom.
      if (source?.readyState === CLOSED)
        callOff = after(
          FIRST_WAIT_MS + backOffMs(failures++, FIRST_WAIT_MS, LONGEST_WAIT_MS, random()),
          listen,
        )
    })
  }
  if (locks === null) listen()
  else
    void locks
      .request('live', () => {
        listen()
        return over ? undefined : new Promise<void>((resolve) => (giveBack = resolve))
      })
      .catch(() => {})
  return () => {
    over = true
    callOff()
    source?.close()
    giveBack()
  }
}
