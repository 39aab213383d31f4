import { type Ambient, ambient } from '#sync/ambient.ts'
import type { LessonLock } from './lesson-lock.ts'

//  registered ──a new build installs──▶ waiting ──gate free──▶ activating ──controllerchange──▶ every page reloads
//                                         │ ▲
//                                         └─┘ somebody works: tried again at the next quiet moment

/** A new build of the app: installed beside the old one, and put in its place only when nobody works. */
export type Updates = Readonly<{
  waiting: Ambient<boolean>
  /** A quiet moment: a cold start, the class screen, between learners or items. Applies a waiting build if nobody works. */
  quietMoment(): Promise<void>
  /** Asks the server for a new build, at most every few minutes; where the first one never came whole, for that one. */
  look(): void
}>

export type UpdateParts = Readonly<{
  /** Null where service workers are refused. */
  container: Pick<ServiceWorkerContainer, 'register' | 'controller' | 'addEventListener'> | null
  lesson: LessonLock
  reload(): void
  after(ms: number, run: () => void): () => void
  now(): number
  /** In [0, 1). */
  random(): number
  /** Tells which build's files this page was made of: the address of its entry script. */
  entryScript: string
}>

const HOUR_MS = 60 * 60_000
const LEAST_BETWEEN_LOOKS_MS = 5 * 60_000
/** The network went while the first build was being fetched: so soon it is tried again, ms. */
const LEAST_BETWEEN_TRIES_MS = 30_000
/** An activation that takes longer has failed; the page goes on as it is, ms. */
const PATIENCE_MS = 8_000

/** Registers the service worker and watches for new builds. Nothing ever reloads a page in which somebody works. */
export function startUpdates(parts: UpdateParts): Updates {
  const { container, lesson, after, now, random } = parts
  const waiting = ambient<boolean>(false)
  if (container === null) return { waiting, quietMoment: async () => {}, look: () => {} }

  let registration: ServiceWorkerRegistration | null = null
  let looked = now()
  let hadController = container.controller !== null
  const changed = new Set<() => void>()

  const note = () => waiting.set(registration?.waiting != null && container.controller !== null)
  const look = () => {
    const isThere = isInstalled(registration)
    const since = now() - looked
    if (since >= 0 && since < (isThere ? LEAST_BETWEEN_LOOKS_MS : LEAST_BETWEEN_TRIES_MS)) return
    looked = now()
    if (isThere) void registration?.update().catch(() => {})
    else register()
  }
  const everyHour = () => {
    look()
    after(HOUR_MS * (0.75 + random() / 2), everyHour)
  }
  container.addEventListener('controllerchange', () => {
    for (const tell of changed) tell()
    // The very first worker takes over a page that is as new as itself.
    if (hadController) parts.reload()
    hadController = true
  })
  container.addEventListener('message', (event) => {
    const { data, ports } = event as MessageEvent
    if (data === 'WHICH_BUILD') ports[0]?.postMessage(parts.entryScript)
  })
  const register = () =>
    void container.register('/service-worker.js', { scope: '/', updateViaCache: 'none' }).then(
      (registered) => {
        registration = registered
        note()
        registered.addEventListener('updatefound', () =>
          registered.installing?.addEventListener('statechange', note),
        )
        registered.active?.postMessage('TIDY')
      },
      () => {},
    )
  register()
  after(HOUR_MS * (0.75 + random() / 2), everyHour)
  const activate = () =>
    new Promise<void>((resolve) => {
      const over = () => {
        changed.delete(over)
        callOff()
        resolve()
      }
      const callOff = after(PATIENCE_MS, over)
      changed.add(over)
      registration?.waiting?.postMessage('SKIP_WAITING')
    })
  return {
    waiting,
    look,
    async quietMoment() {
      note()
      if (waiting.get()) await lesson.ifFree(activate)
      note()
    },
  }
}

/** Whether a build is there or on its way; a browser drops a registration whose first build did not come whole. */
const isInstalled = (registration: ServiceWorkerRegistration | null): boolean =>
  registration !== null && (registration.installing ?? registration.waiting ?? registration.active) !== null

/** The part of sessionStorage that remembers a reload. */
type Memory = Pick<Storage, 'getItem' | 'setItem'>
const RELOADED = 'carrel.reloaded'

/**
 * A part of the app would not load: its build is gone from cache and server. Loads the page again once when nobody works;
 * otherwise the screen's own error view asks for a grown-up.
 */
export function onPartMissing(event: Event, memory: Memory, lesson: LessonLock, reload: () => void): void {
  if (lesson.isHeld() || memory.getItem(RELOADED) !== null) return
  memory.setItem(RELOADED, 'yes')
  event.preventDefault()
  reload()
}
