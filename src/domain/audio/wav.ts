import { type ClipBounds, SHORT_CLIP } from './clips.ts'

/** Samples a second of every clip: enough for the hiss of an /s/, half the size of music. */
export const CLIP_RATE = 22_050

const HEADER = 44
const LARGEST_SAMPLE = 32_767

/** Samples in [-1, 1] as a mono WAV file of 16 bits: every browser plays it, and no encoder is needed to make it. */
export function toWav(samples: Float32Array, rate = CLIP_RATE): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(HEADER + samples.length * 2)
  const view = new DataView(bytes.buffer)
  putName(view, 0, 'RIFF')
  view.setUint32(4, bytes.length - 8, true)
  putName(view, 8, 'WAVE')
  putName(view, 12, 'fmt ')
  view.setUint32(16, 16, true)
  view.setUint16(20, 1, true)
  view.setUint16(22, 1, true)
  view.setUint32(24, rate, true)
  view.setUint32(28, rate * 2, true)
  view.setUint16(32, 2, true)
  view.setUint16(34, 16, true)
  putName(view, 36, 'data')
  view.setUint32(40, samples.length * 2, true)
  samples.forEach((sample, i) => {
    const bounded = Math.max(-1, Math.min(1, sample))
    view.setInt16(HEADER + i * 2, Math.round(bounded * LARGEST_SAMPLE), true)
  })
  return bytes
}

/** Why some bytes are no clip. */
export type NoClip = 'too-large' | 'not-wav' | 'other-format' | 'cut-short' | 'empty' | 'too-long'

/** How long a clip's file is heard, ms; or why these bytes are none. Only files as {@link toWav} writes them pass. */
export function clipLength(bytes: Uint8Array, bounds: ClipBounds = SHORT_CLIP): number | NoClip {
  if (bytes.length > bounds.bytes) return 'too-large'
  if (bytes.length < HEADER) return 'not-wav'
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const isWav = nameAt(view, 0) === 'RIFF' && nameAt(view, 8) === 'WAVE' && nameAt(view, 12) === 'fmt '
  if (!isWav) return 'not-wav'
  const isPlain = view.getUint32(16, true) === 16 && view.getUint16(20, true) === 1
  const isMono = view.getUint16(22, true) === 1 && view.getUint16(34, true) === 16
  const isOurs = view.getUint32(24, true) === CLIP_RATE && nameAt(view, 36) === 'data'
  if (!(isPlain && isMono && isOurs)) return 'other-format'
  const size = view.getUint32(40, true)
  if (size !== bytes.length - HEADER || size % 2 === 1) return 'cut-short'
  if (size === 0) return 'empty'
  const ms = Math.round((size / 2 / CLIP_RATE) * 1000)
  return ms > bounds.ms ? 'too-long' : ms
}

function putName(view: DataView, at: number, name: string): void {
  for (let i = 0; i < name.length; i++) view.setUint8(at + i, name.charCodeAt(i))
}

const nameAt = (view: DataView, at: number): string =>
  String.fromCharCode(...[0, 1, 2, 3].map((i) => view.getUint8(at + i)))
