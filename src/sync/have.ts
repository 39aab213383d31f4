import { stubOf } from '#db/canary.ts'
import { lastOfStreams, offerRange, putStubs } from '#db/log.ts'
import type { StreamId } from '#domain/ids.ts'
import { DONE, noteLevel, noteReply, type Outcome, type RoundParts, stopOf } from './round.ts'

/** The server takes so many streams in one question. */
const MOST_STREAMS = 1000
/** A range longer than this is mended over several rounds. */
const MOST_NUMBERS = 5000

/**
 * The proof that nothing is missing: tells the server how far each stream goes, offers again what it lacks, and puts a stub
 * in the place of what is not here either.
 */
export async function proveHeld(parts: RoundParts): Promise<Outcome> {
  const { db, api, school, now } = parts
  const streams = Object.entries(await lastOfStreams(db, school))
  for (let from = 0; from < streams.length; from += MOST_STREAMS) {
    const told = await api.have(school, {
      streams: Object.fromEntries(streams.slice(from, from + MOST_STREAMS)),
    })
    if (told.kind !== 'ok') return stopOf(told)
    await noteReply(parts, told)
    await noteLevel(db, told.value.level)
    for (const { stream, from: first, through } of told.value.missing) {
      const last = Math.min(through, first + MOST_NUMBERS - 1)
      const gone = await offerRange(db, stream as StreamId, first, last)
      await putStubs(
        db,
        gone.map((seq) => stubOf(stream as StreamId, seq, now())),
        school,
      )
    }
  }
  return DONE
}
