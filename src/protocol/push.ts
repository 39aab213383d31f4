import type { Level } from '#domain/entry.ts'
import type { Epoch, StreamId } from '#domain/ids.ts'

/** At most so many entries, of all streams together, in one push. */
export const MAX_PUSH_ENTRIES = 500
/** At most so many bytes of JSON after inflation, in one push. */
export const MAX_PUSH_BYTES = 256 * 1024

/**
 * `POST /v1/schools/:school/push`, JSON, gzip: `{v, waiting, heldBack, columns}`. `columns` is what `packEntries` of
 * columns.ts makes; `waiting` counts the entries the device still holds unsent beside these, `heldBack` those of them that
 * are of another school and never go to this one (absent = none).
 */
export type PushRequest = Readonly<{ v: number; waiting: number; heldBack?: number; columns: unknown }>

/** Why an entry was kept apart; it counts as received all the same. */
export const SET_ASIDE_CODES = [
  /** The body does not fit its kind. */
  'malformed',
  /** A kind newer than this server; judged again when a newer one starts. */
  'unknown-kind',
  /** The same stream and number arrived before with other content. */
  'conflict',
  /** The learner is not of this school. */
  'other-school',
  /** An item no build can make. */
  'unknown-item',
  /** This device or person may not write such an entry. */
  'not-allowed',
] as const
export type SetAsideCode = (typeof SET_ASIDE_CODES)[number]

export type SetAside = Readonly<{ stream: StreamId; seq: number; code: SetAsideCode }>

/** Answered after the commit: how far each stream is stored without a gap, and how safely. */
export type PushReply = Readonly<{
  through: Readonly<Record<string, number>>
  level: Exclude<Level, 'none'>
  setAside: readonly SetAside[]
  epoch: Epoch
  rev: number
  /** The server's clock, epoch ms. */
  now: number
}>
