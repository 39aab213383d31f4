import type { ClipFacts, ClipKey } from '#domain/audio/clips.ts'

/** `POST /v1/schools/:school/clips`: a clip that staff recorded; `wav` is its file in base64, `text` what a sentence says. Answers its {@link ClipFacts}. */
export type ClipRequest = Readonly<{ key: ClipKey; madeAt: number; wav: string; text?: string }>

/**
 * `GET /v1/schools/:school/clips?key=sound/sh`: a clip of the school. Which there are, and the hash of each, is told by
 * records of kind `clip` in every pull.
 */
export type ClipReply = Readonly<{ facts: ClipFacts; wav: string }>

/** What bytes are on the wire and in the server's store. */
export function toBase64(bytes: Uint8Array): string {
  let text = ''
  // In pieces: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8_192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8_192))
  return btoa(text)
}

/** The bytes of a base64 text; null when it is none. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))
  } catch {
    return null
  }
}
