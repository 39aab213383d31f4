import * as v from 'valibot'
import { isClipKey, LARGEST_CLIP } from '#domain/audio/clips.ts'
import type { ClipRequest } from './clip.ts'

/** No clip's file is longer in base64. */
const LONGEST_BASE64 = Math.ceil(LARGEST_CLIP / 3) * 4

/** The name of something that can be recorded. */
export const clipKey = v.pipe(v.string(), v.maxLength(60), v.guard(isClipKey))
/** A device's clock may say anything, but it is a number. */
export const madeAt = v.pipe(v.number(), v.finite())

export const ClipRequestSchema = v.object({
  key: clipKey,
  madeAt,
  wav: v.pipe(v.string(), v.minLength(4), v.maxLength(LONGEST_BASE64), v.base64()),
}) satisfies v.GenericSchema<unknown, ClipRequest>
