import { join } from 'node:path'
import { createServerApp } from './app.ts'
import { keepAssets } from './builds.ts'
import { newCode, PERSON_CODE_LIFE_MS, SETUP_LETTERS } from './codes.ts'
import { failure, type Log } from './log.ts'
import { foldStale, mend } from './mend.ts'
import type { AppParts } from './parts.ts'
import type { Place } from './place.ts'
import { type Random, systemRandom } from './random.ts'
import { issueSetupCode } from './routes/accept.ts'
import { certifiedName, end, listen, serverFor, type Tls } from './sockets.ts'
import { openStore } from './store/open-store.ts'
import type { Store } from './store/store.ts'

export type ServeOptions = Readonly<{
  place: Place
  /** 0 takes any free port: for tests only, another port is another storage in every browser. */
  port: number
  host: string
  tls?: Tls | undefined
  /** A proxy in front speaks HTTPS: cookies are Secure although this server speaks HTTP. */
  behindHttps?: boolean | undefined
  /** The built app. */
  staticDir: string
  build: string
  log: Log
  level?: AppParts['level'] | undefined
  clock?: (() => number) | undefined
  random?: Random | undefined
  /** Runs before the first request, with the open store: a demonstration school is loaded here. */
  prepare?: ((store: Store) => Promise<void>) | undefined
}>

export type Serving = Readonly<{
  /** Where a browser on this machine (or, with a certificate, under its name) finds it, without a slash at the end. */
  url: string
  port: number
  store: Store
  /** The one-time link of an empty database, else null. */
  setupUrl: string | null
  /** Stops taking requests, finishes those it has, closes the store. */
  close(): Promise<void>
}>

/** How often a node looks for checkpoints that other nodes left behind, ms. */
const SWEEP_EVERY_MS = 10 * 60_000

/** Opens the store, starts to listen, and answers when the first request can come. */
export async function startServer(options: ServeOptions): Promise<Serving> {
  const { place, log, clock = Date.now, random = systemRandom } = options
  const store = await openStore(place)
  const stop = new AbortController()
  try {
    await options.prepare?.(store)
    const buildsDir = join(place.dataDir, 'builds')
    try {
      keepAssets(options.staticDir, buildsDir, clock())
    } catch (error) {
      // A full disk costs pages of older builds their assets, not the school its server.
      log({ event: 'builds-not-kept', why: failure(error) })
    }
    const { app, idle } = createServerApp({
      store,
      clock,
      random,
      log,
      staticDir: options.staticDir,
      buildsDir,
      secure: options.tls !== undefined || options.behindHttps === true,
      build: options.build,
      level: options.level ?? 'final',
      stop: stop.signal,
    })
    const server = serverFor(app, options.tls)
    const port = await listen(server, options.port, options.host)
    const url = `${options.tls ? 'https' : 'http'}://${nameFor(options)}:${port}`
    const setupUrl = await setupLink(store, url, random, clock())
    const mending = mend(store, log, clock(), stop.signal)
    const sweep = repeat(() => foldStale(store, log, stop.signal), SWEEP_EVERY_MS)
    log({ event: 'listening', port, build: options.build })
    const close = async () => {
      stop.abort()
      await end(server)
      await Promise.all([mending, sweep.end()])
      await idle()
      await store.close()
      log({ event: 'stopped' })
    }
    return { url, port, store, setupUrl, close: once(close) }
  } catch (error) {
    await store.close()
    throw error
  }
}

const nameFor = ({ host, tls }: ServeOptions): string => {
  // On another name than the tablets' a browser would warn, and keep what it learns under that name.
  if (host === '0.0.0.0' || host === '::') return (tls && certifiedName(tls)) ?? 'localhost'
  if (host === '127.0.0.1' || host === '::1') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}

/** An empty database waits for its first administrator: one link, printed where only the machine's owner reads it. */
async function setupLink(store: Store, url: string, random: Random, now: number): Promise<string | null> {
  if ((await store.schools()).length > 0) return null
  const code = newCode(SETUP_LETTERS, random)
  await issueSetupCode({ store }, code, now + PERSON_CODE_LIFE_MS)
  return `${url}/staff/setup#${code}`
}

/** Does work again and again, never twice at once, until it is ended; the end waits for a round that runs. */
function repeat(work: () => Promise<void>, everyMs: number): Readonly<{ end(): Promise<void> }> {
  const round = { running: Promise.resolve() }
  const timer = setInterval(() => {
    round.running = round.running.then(work)
  }, everyMs)
  timer.unref()
  return {
    end() {
      clearInterval(timer)
      return round.running
    },
  }
}

function once(work: () => Promise<void>): () => Promise<void> {
  const done: { promise?: Promise<void> } = {}
  return () => {
    done.promise ??= work()
    return done.promise
  }
}
