/** The drawings that are counted; which one is a function of the item, so that a restart shows the same. */
const THINGS = [
  'apple',
  'fish',
  'ladybug',
  'acorn',
  'star',
  'balloon',
  'strawberry',
  'mushroom',
  'shell',
  'leaf',
] as const

/** The thing a picture counts; `turn` gives the next one along for a second row. */
export function thingFor(seed: number, turn = 0): string {
  return THINGS[(Math.abs(seed) + turn) % THINGS.length] ?? 'apple'
}

/** A fraction in [0, 1) from two whole numbers: jitter that is the same on every draw. */
export function jitter(seed: number, i: number): number {
  const mixed = Math.imul(seed + 0x9e3779b9 * (i + 1), 0x85ebca6b)
  return ((mixed ^ (mixed >>> 15)) >>> 0) / 4294967296
}
