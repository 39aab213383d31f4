import type { Drawn } from './skill.ts'

/** A whole number from `min` to `max`, both included, each equally likely. */
export const between = (min: number, max: number): Drawn<number> => ({
  draw: (chance) => chance.whole(min, max),
})

/** One of these, each equally likely. */
export const oneOf = <T>(list: readonly T[]): Drawn<T> => ({ draw: (chance) => chance.pick(list) })

/** A number from `min` to `max` in steps of `step`. */
export const steps = (min: number, max: number, step: number): Drawn<number> => ({
  draw: (chance) => min + step * chance.whole(0, (max - min) / step),
})
