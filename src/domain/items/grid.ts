import type { Kind } from './kind.ts'

/** Putting a point on a grid. */
export const grid: Kind<'grid'> = {
  read({ size }, response) {
    const [, x = '', y = ''] = /^\s*\(?\s*(\d{1,2})\s*,\s*(\d{1,2})\s*\)?\s*$/.exec(response) ?? []
    return x !== '' && Number(x) <= size && Number(y) <= size ? `(${Number(x)}, ${Number(y)})` : null
  },
  choices: () => 0,
}
