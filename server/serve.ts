import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createAdaptorServer } from '@hono/node-server'
import { createServerApp } from './app.ts'
import { keepAssets } from './builds.ts'
import { newCode, PERSON_CODE_LIFE_MS, SETUP_LETTERS } from './codes.ts'
import { Refused } from './io.ts'
import type { Log } from './log.ts'
import { mend } from './mend.ts'
import type { AppParts } from './parts.ts'
import type { Place } from './place.ts'
import { type Random, systemRandom } from './random.ts'
import { issueSetupCode } from './routes/accept.ts'
import { openStore } from './store/open-store.ts'
import type { Store } from './store/store.ts'

export type ServeOptions = Readonly<{
  place: Place
  /** 0 takes any free port: for tests only, another port is another storage in every browser. */
  port: number
  host: string
  /** PEM files; with them the server speaks HTTPS. */
  tls?: Readonly<{ cert: string; key: string }> | undefined
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
  /** Where a browser on this machine finds it, without a slash at the end. */
  url: string
  port: number
  store: Store
  /** The one-time link of an empty database, else null. */
  setupUrl: string | null
  /** Stops taking requests, finishes those it has, closes the store. */
  close(): Promise<void>
}>

/** How long running requests may take to finish at the end, ms. */
const FAREWELL_MS = 4_000

/** Opens the store, starts to listen, and answers when the first request can come. */
export async function startServer(options: ServeOptions): Promise<Serving> {
  const { place, log, clock = Date.now, random = systemRandom } = options
  const store = await openStore(place)
  const stop = new AbortController()
  try {
    await options.prepare?.(store)
    const buildsDir = join(place.dataDir, 'builds')
    keepAssets(options.staticDir, buildsDir, clock())
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
    const server = createAdaptorServer({ fetch: app.fetch, ...tlsOptions(options) }) as Server
    const port = await listen(server, options.port, options.host)
    const url = `${options.tls ? 'https' : 'http'}://${nameFor(options)}:${port}`
    const setupUrl = await setupLink(store, url, random, clock())
    const mending = mend(store, log, clock(), stop.signal)
    log({ event: 'listening', port, build: options.build })
    const close = async () => {
      stop.abort()
      await end(server)
      await mending
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

function tlsOptions({ tls }: ServeOptions) {
  if (!tls) return {}
  return {
    createServer: createTlsServer,
    serverOptions: { cert: readPem(tls.cert), key: readPem(tls.key), minVersion: 'TLSv1.2' as const },
  }
}

function readPem(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch {
    throw new Refused(
      `The file ${path} cannot be read.`,
      'Name a PEM file, or make one with: carrel hub certificate',
    )
  }
}

/** A port that is taken is refused: on another port every browser would start with an empty storage. */
function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(whyNotListening(error, port, host)))
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port))
  })
}

function whyNotListening(error: NodeJS.ErrnoException, port: number, host: string): Error {
  if (error.code === 'EADDRINUSE') {
    return new Refused(
      `Port ${port} is taken by another program.`,
      'Stop that program. Carrel does not move to another port by itself: tablets keep their work under this one.',
    )
  }
  if (error.code === 'EACCES') {
    return new Refused(
      `Port ${port} needs more rights than this user has.`,
      'Choose a port from 1024 on with --port.',
    )
  }
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return new Refused(
      `This machine has no address ${host}.`,
      'Name one of its addresses, or 0.0.0.0 for all, with --host.',
    )
  }
  return error
}

const nameFor = ({ host }: ServeOptions): string => {
  if (host === '0.0.0.0' || host === '::' || host === '127.0.0.1' || host === '::1') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}

/** An empty database waits for its first administrator: one link, printed where only the machine's owner reads it. */
async function setupLink(store: Store, url: string, random: Random, now: number): Promise<string | null> {
  if ((await store.schools()).length > 0) return null
  const code = newCode(SETUP_LETTERS, random)
  await issueSetupCode({ store }, code, now + PERSON_CODE_LIFE_MS)
  return `${url}/staff/setup#${code}`
}

async function end(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  const hurry = setTimeout(() => server.closeAllConnections(), FAREWELL_MS)
  await closed
  clearTimeout(hurry)
}

function once(work: () => Promise<void>): () => Promise<void> {
  const done: { promise?: Promise<void> } = {}
  return () => {
    done.promise ??= work()
    return done.promise
  }
}
