import { noteCanary } from '#db/canary.ts'
import { countUnsafe, entryOfRow, noteStored, rowsBelow } from '#db/log.ts'
import { metaOf } from '#db/meta.ts'
import type { RawEntry } from '#domain/entry.ts'
import type { StreamId } from '#domain/ids.ts'
import { packEntries } from '#protocol/columns.ts'
import { MAX_PUSH_BYTES, MAX_PUSH_ENTRIES, type PushReply } from '#protocol/push.ts'
import { WIRE_VERSION } from '#protocol/version.ts'
import { proveHeld } from './have.ts'
import { DONE, noteLevel, noteReply, type Outcome, type RoundParts, type Stop, stopOf } from './round.ts'

/**
 * Sends all that the server has not, oldest numbers first, a batch at a time. No transaction spans a request; the log itself
 * says what is left. A reply that moves nothing means a gap: the server is asked what it lacks, and the next such ends the round.
 */
export async function pushAll(parts: RoundParts): Promise<Outcome> {
  let most = MAX_PUSH_ENTRIES
  let asked = false
  for (;;) {
    const entries = await batch(parts, most)
    if (entries.length === 0) return DONE
    const sent = await send(parts, entries)
    if (sent === 'halve') most = Math.ceil(entries.length / 2)
    else if (sent === 'stuck') {
      const proved = asked ? STUCK : await proveHeld(parts)
      if (proved.kind !== 'done') return proved
      asked = true
    } else if (sent !== 'moved') return sent
  }
}

const STUCK: Outcome = { kind: 'server', waitMs: null }

async function send(
  parts: RoundParts,
  entries: readonly RawEntry[],
): Promise<Stop | 'moved' | 'stuck' | 'halve'> {
  const { unsent, heldBack } = await countUnsafe(parts.db)
  const waiting = Math.max(0, unsent + parts.stream.held().length - entries.length)
  const told = await parts.api.push(parts.school, {
    v: WIRE_VERSION,
    waiting,
    ...(heldBack > 0 ? { heldBack } : {}),
    columns: packEntries(entries),
  })
  if (told.kind === 'too-large' && entries.length > 1) return 'halve'
  if (told.kind !== 'ok') return stopOf(told)
  if (await noteReply(parts, told)) return 'moved'
  return (await acknowledged(parts, told.value)) ? 'moved' : 'stuck'
}

/** What to send next: a hub is not offered what a hub has; the server of record is. */
async function batch({ db, stream, school }: RoundParts, most: number): Promise<RawEntry[]> {
  const level = await metaOf(db, 'level')
  const rows = await rowsBelow(db, level === 'hub' ? 1 : 2, most)
  const entries = [...rows.map(entryOfRow), ...stream.heldFor(school)].slice(0, most)
  let bytes = 0
  const fitting = entries.findIndex((entry) => {
    bytes += JSON.stringify(entry).length
    return bytes > MAX_PUSH_BYTES
  })
  return fitting === -1 ? entries : entries.slice(0, Math.max(1, fitting))
}

/** Notes how safe everything is now; false when the reply moved nothing. */
async function acknowledged(parts: RoundParts, reply: PushReply): Promise<boolean> {
  const { db, stream } = parts
  const { through, rev } = reply
  const before = await metaOf(db, 'level')
  await noteLevel(db, reply.level)
  const level = reply.level === 'final' ? 2 : 1
  const rose = await noteStored(db, through, { level, rev, ackedAt: reply.now })
  noteSafe(parts, through)
  const released = stream.release(through)
  return rose > 0 || released > 0 || (before !== null && before !== reply.level)
}

function noteSafe({ canaries }: RoundParts, through: PushReply['through']): void {
  for (const [stream, last] of Object.entries(through))
    noteCanary(canaries, stream as StreamId, { safe: last })
}

/** Sends what only this page holds, without a look at the database; what a server has is let go. */
export async function pushHeld(parts: RoundParts): Promise<Outcome> {
  const { api, school, stream } = parts
  const held = stream.heldFor(school).slice(0, MAX_PUSH_ENTRIES)
  if (held.length === 0) return { kind: 'server', waitMs: null }
  const told = await api.push(school, { v: WIRE_VERSION, waiting: 0, columns: packEntries(held) })
  if (told.kind !== 'ok') return stopOf(told)
  noteSafe(parts, told.value.through)
  stream.release(told.value.through)
  return DONE
}
