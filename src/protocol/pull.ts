import type { RecordRef, StoredEntry } from '#domain/entry.ts'
import type { LearnerId } from '#domain/ids.ts'
import type { LearnerState } from '#domain/mastery/mastery.ts'
import type { PushReply } from './push.ts'

/** A page ends at a revision and carries about this many changes at most. */
export const MAX_PULL_CHANGES = 500

/**
 * How far back entries are pulled, by when the server received them, ms: the board looks at today and yesterday, a child's
 * device at her day. What is older is in the checkpoints, and asked for by the day.
 */
export const PULLED_MS = { staff: 2 * 24 * 3_600_000, learner: 1.5 * 24 * 3_600_000 } as const

/**
 * What is asked for: `lab` (a learner device: records and checkpoints of the classes it serves), `learner:<id>` (one
 * checkpoint and her card; for a learner device her entries of the last day and a half, too), `class:<id>` (staff: cards,
 * details and the entries of two days of its learners), `school` (the same of everybody).
 */
export type Scope = 'lab' | 'school' | `learner:${string}` | `class:${string}`

export const parseScope = (text: string): Scope | null =>
  text === 'lab' || text === 'school' || /^(learner|class):[\w-]{1,64}$/.test(text) ? (text as Scope) : null

/** A learner's folded state as the server, which holds the whole log, has it. */
export type Checkpoint = Readonly<{
  learner: LearnerId
  /** The revision it was folded at. */
  rev: number
  state: LearnerState
  /** How far each stream not yet final was folded: its entries up to here are in the state. */
  through: Readonly<Record<string, number>>
  /** Work was moved from or to this learner: only the server, which holds both logs, folds it. */
  moved?: true
}>

export type Change =
  /** `body` null = removed. */
  | Readonly<{ kind: 'record'; ref: RecordRef; rev: number; body: unknown }>
  | Readonly<{ kind: 'entry'; rev: number; entry: StoredEntry }>
  | Readonly<{ kind: 'checkpoint'; rev: number; checkpoint: Checkpoint }>

/** `cursor` is `epoch.rev`; `reset`: throw away what this scope gave before, it starts again from nothing. */
export type PullReply = Readonly<{
  changes: readonly Change[]
  cursor: string
  more: boolean
  epoch: string
  /** How safe this server makes things; absent from servers of before. */
  level?: PushReply['level']
  now: number
  reset?: true
}>
