import type { Kind } from './kind.ts'

/** Laying sticks end to end: three or more make a figure. */
export const sticks: Kind<'sticks'> = {
  read({ short, long }, response) {
    const sides = response.trim().toLowerCase()
    const used = (letter: string) => sides.split(letter).length - 1
    return /^[sl]{3,}$/.test(sides) && used('s') <= short && used('l') <= long ? sides : null
  },
  choices: () => 0,
}
