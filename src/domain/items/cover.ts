import type { PieceName } from './item.ts'
import type { Kind } from './kind.ts'

/** Laying pieces: which ones, in whatever order. */
export const cover: Kind<'cover'> = {
  read({ pieces }, response) {
    const used = response.split(',').map((name) => name.trim())
    return used.every((name) => pieces.includes(name as PieceName)) ? used.toSorted().join(',') : null
  },
  choices: () => 0,
}
