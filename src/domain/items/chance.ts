/** Repeatable chance: the same seed gives the same draws in every engine (32-bit integer arithmetic only). */
export type Chance = Readonly<{
  /** A whole number from `min` to `max`, both included. */
  whole(min: number, max: number): number
  /** One of the list. */
  pick<T>(list: readonly T[]): T
  /** The list in another order; the list itself stays as it is. */
  shuffled<T>(list: readonly T[]): T[]
}>

/** A 32-bit hash of text (FNV-1a over its code units, then mixed so that near texts are far apart). */
export function hash32(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193)
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** Chance that begins at a seed (mulberry32). */
export function chanceFrom(seed: number): Chance {
  let state = seed | 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  const whole = (min: number, max: number): number => min + (next() % (max - min + 1))
  const pick = <T>(list: readonly T[]): T => list[whole(0, list.length - 1)] as T
  const shuffled = <T>(list: readonly T[]): T[] => {
    const cards = [...list]
    for (let i = cards.length - 1; i > 0; i--) {
      const j = whole(0, i)
      const card = cards[i] as T
      cards[i] = cards[j] as T
      cards[j] = card
    }
    return cards
  }
  return { whole, pick, shuffled }
}
