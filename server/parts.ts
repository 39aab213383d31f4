import type { Level } from '#domain/entry.ts'
import type { Log } from './log.ts'
import type { Random } from './random.ts'
import type { Store } from './store/store.ts'

/** What the server is built from; tests pass their own clock, chance and store. */
export type AppParts = Readonly<{
  store: Store
  /** Epoch ms. */
  clock: () => number
  random: Random
  log: Log
  /** The built app; without it only the API answers. */
  staticDir?: string | undefined
  /** Where the hashed assets of the last builds are kept for pages that are still open on them. */
  buildsDir?: string | undefined
  /** Served over TLS: cookies are Secure and browsers are told to stay with HTTPS. */
  secure: boolean
  build: string
  /** What this server's acknowledgement means: a hub's, or the server of record's. */
  level: Exclude<Level, 'none'>
  /** Ends the live streams; the rest finishes by itself. */
  stop?: AbortSignal | undefined
  /** How often a node looks for new revisions while somebody listens, ms; 500. */
  pokeEveryMs?: number | undefined
}>
