import type { StoredEntry } from '#domain/entry.ts'
import type { Came } from '#domain/folds/register.ts'
import type { SetAsideCode } from './push.ts'

/** `GET /v1/schools/:school/register?class=…&day=YYYY-MM-DD`: one day of a class as it is made up now. */
export type RegisterReply = Readonly<{
  day: string
  came: readonly Came[]
  /** Every `register-marked` of that day. */
  marks: readonly StoredEntry[]
}>

/** An answer whose verdict this server finds otherwise. */
export type DoubtfulAnswer = Readonly<{
  stream: string
  seq: number
  learner: string
  device: string
  /** When it was given, epoch ms. */
  time: number
  /** What the child was asked, in her language, and what she could choose from (empty where she built or typed). */
  asked: string
  choices: readonly string[]
  /** Her answer as she saw it. */
  given: string
  /** What her device said, what this server says, and what it holds to be right. */
  saidRight: boolean
  isRight: boolean
  answer: string
}>

/** An entry that is kept apart. */
export type EntryAside = Readonly<{
  stream: string
  seq: number
  /** Null when it is nobody's, or of a child who is not of this school. */
  learner: string | null
  device: string
  received: number
  kind: string
  /** A newer server may have reasons this build does not know. */
  code: SetAsideCode | (string & {})
}>

/** `GET /v1/schools/:school/doubts`: what staff should look at themselves; newest first, at most {@link MOST_DOUBTS} of each. */
export type DoubtsReply = Readonly<{ doubtful: readonly DoubtfulAnswer[]; setAside: readonly EntryAside[] }>
export const MOST_DOUBTS = 100
