import * as v from 'valibot'
import type { RawEntry } from '#domain/entry.ts'

const howMany = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(10_000_000))

/** The envelope of a push; what is in `columns` is for `unpackEntries` to say. */
export const PushRequestSchema = v.object({
  v: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  waiting: howMany,
  heldBack: v.optional(howMany, 0),
  columns: v.unknown(),
})

const MAX_SEQ = 2_147_483_647

/** What names an entry. Without it nothing can be kept, nor acknowledged. */
const Key = v.object({
  stream: v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/)),
  seq: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(MAX_SEQ)),
})

/** As far from 1970 as a clock can show, either way, ms. */
export const MOST_MS = 8.64e15
const moment = v.pipe(v.number(), v.safeInteger(), v.minValue(-MOST_MS), v.maxValue(MOST_MS))
const who = v.nullable(v.pipe(v.string(), v.regex(/^[\w:.-]{1,64}$/)))
const Whole = v.object({
  at: moment,
  offset: v.nullable(v.pipe(v.number(), v.finite())),
  time: moment,
  learner: who,
  by: who,
  kind: v.pipe(v.string(), v.regex(/^[\w:.-]{1,64}$/)),
})

/** Whether an entry can be kept at all: it has a stream and a number. */
export const hasKey = (entry: RawEntry): boolean => v.is(Key, entry)

/** Whether the rest of the envelope is what it should be. Any time a clock can show is: no clock ever rejects an entry. */
export const hasEnvelope = (entry: RawEntry): boolean => v.is(Whole, entry)

/** `POST …/have`, bounded: so many streams a request. */
export const HaveRequestSchema = v.object({
  streams: v.pipe(
    v.record(Key.entries.stream, v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(MAX_SEQ))),
    v.maxEntries(2000),
  ),
})
