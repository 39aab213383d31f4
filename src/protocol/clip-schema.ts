import * as v from 'valibot'
import { isClipKey, isTextOf, SENTENCE_CLIP } from '#domain/audio/clips.ts'
import { LONGEST_SENTENCE } from '#domain/audio/sentences.ts'
import type { ClipRequest } from './clip.ts'

/** No clip's file is longer in base64. */
const LONGEST_BASE64 = Math.ceil(SENTENCE_CLIP.bytes / 3) * 4

/** The name of something that can be recorded. */
const clipKey = v.pipe(v.string(), v.maxLength(60), v.guard(isClipKey))
/** A device's clock may say anything, but it is a number. */
export const madeAt = v.pipe(v.number(), v.finite())

/** What a sentence says. */
export const sentenceText = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_SENTENCE))

export const ClipRequestSchema = v.pipe(
  v.object({
    key: clipKey,
    madeAt,
    wav: v.pipe(v.string(), v.minLength(4), v.maxLength(LONGEST_BASE64), v.base64()),
    text: v.exactOptional(sentenceText),
  }),
  v.check(({ key, text }) => isTextOf(key, text)),
) satisfies v.GenericSchema<unknown, ClipRequest>
