import type { PushReply } from './push.ts'

/** `POST /v1/schools/:school/have`: how far each stream goes on the device (its last number). */
export type HaveRequest = Readonly<{ streams: Readonly<Record<string, number>> }>
/** What the server lacks, as inclusive ranges; empty = everything is there. */
export type HaveReply = Readonly<{
  missing: readonly Readonly<{ stream: string; from: number; through: number }>[]
  epoch: string
  /** How safe this server makes things; absent from servers of before. */
  level?: PushReply['level']
  now: number
}>
