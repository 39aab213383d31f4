import { PIECES } from './item.ts'
import type { Kind } from './kind.ts'
import { coverResponse } from './tiling.ts'

/** Laying pieces: which ones, in whatever order. */
export const cover: Kind<'cover'> = {
  read({ pieces }, response) {
    const used = response.split(',').map((text) => PIECES.find((name) => name === text.trim()))
    const known = used.flatMap((name) => (name !== undefined && pieces.includes(name) ? [name] : []))
    return known.length === used.length ? coverResponse(known) : null
  },
  choices: () => 0,
}
