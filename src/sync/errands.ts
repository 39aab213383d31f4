import { metaOf } from '#db/meta.ts'
import { proveHeld } from './have.ts'
import { pullAll } from './pull.ts'
import { pushAll } from './push.ts'
import { DONE, type Outcome, type RoundParts } from './round.ts'
import type { Errand } from './sync-loop.ts'

// What the loop of sync-loop.ts does on the way: a part of its own, so that it loads after the first screen.

export { pushHeld } from './push.ts'

/** Does one errand with the server; rejects only where the database is gone. */
export async function doErrand(round: RoundParts, errand: Errand): Promise<Outcome> {
  const here = (await metaOf(round.db, 'device'))?.school.id
  // The device has just been moved to another school, and this page is about to hear of it.
  if (here !== undefined && here !== round.school) return DONE
  await round.stream.settle()
  const pushed = await pushAll(round)
  if (pushed.kind !== 'done' || errand === 'push') return pushed
  const proved = errand === 'prove' ? await proveHeld(round) : DONE
  if (proved.kind !== 'done') return proved
  const pulled = await pullAll(round)
  // A proof, or another life of the server's database, may have put entries back on offer.
  return pulled.kind === 'done' ? pushAll(round) : pulled
}
