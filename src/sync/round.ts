import type { CanaryShelf } from '#db/canary.ts'
import type { LabDatabase } from '#db/database.ts'
import { offerAgain } from '#db/log.ts'
import { metaOf, putMeta } from '#db/meta.ts'
import { forgetElsewhere } from '#db/prune.ts'
import type { Stream } from '#db/stream.ts'
import type { SchoolId } from '#domain/ids.ts'
import type { Scope } from '#protocol/pull.ts'
import type { PushReply } from '#protocol/push.ts'
import type { Api, Told } from './api.ts'

/** What a round of talking to the server needs. */
export type RoundParts = Readonly<{
  db: LabDatabase
  api: Api
  school: SchoolId
  /** What this device keeps a copy of; null = nothing here (staff screens pull for themselves). */
  scope: Scope | null
  stream: Stream
  canaries: CanaryShelf | null
  /** The device's clock, epoch ms. */
  now(): number
  /** A reply measured the server's clock against the device's, ms. */
  measured(offset: number, tripMs: number): void
}>

/** Why a round ended early; `waitMs` as the server asked. */
export type Stop = Readonly<
  | { kind: 'offline' }
  | { kind: 'server'; waitMs: number | null }
  | { kind: 'signed-out' }
  | { kind: 'outdated' }
>
/** What a round, or a part of it, came to. */
export type Outcome = Readonly<{ kind: 'done' }> | Stop

export const DONE: Outcome = { kind: 'done' }

/** The reason to stop that an answer other than `ok` is. */
export function stopOf(told: Exclude<Told<unknown>, { kind: 'ok' }>): Stop {
  if (told.kind === 'offline' || told.kind === 'signed-out' || told.kind === 'outdated')
    return { kind: told.kind }
  return { kind: 'server', waitMs: told.kind === 'server' ? told.waitMs : null }
}

/**
 * Takes note of what every reply says of the server: its clock, and which life its database is in. In another life than
 * before, everything this device still holds is offered again. Answers whether it was.
 */
export async function noteReply(
  { db, school, measured }: RoundParts,
  { offset, tripMs, value }: Readonly<{ offset: number; tripMs: number; value: Readonly<{ epoch: string }> }>,
): Promise<boolean> {
  measured(offset, tripMs)
  const before = await metaOf(db, 'epoch')
  if (before === value.epoch) return false
  if (before !== null) {
    await offerAgain(db, school)
    await forgetElsewhere(db)
  }
  await putMeta(db, 'epoch', value.epoch)
  return before !== null
}

/** Notes how safe the server makes things, where it says so; what only a hub has is then on offer to the server of record. */
export async function noteLevel(db: LabDatabase, level: PushReply['level'] | undefined): Promise<void> {
  if (level !== undefined && (await metaOf(db, 'level')) !== level) await putMeta(db, 'level', level)
}
