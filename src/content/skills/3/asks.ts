import { asking } from '#content/asking.ts'
import { tileOf } from '#content/asks.ts'
import type { Ask, Scene } from '#content/skill.ts'
import type { EquationPart } from '#domain/items/item.ts'

/** An equation's parts from its text; `□` is a slot. */
const partsOf = (text: string): EquationPart[] =>
  text.split(' ').map((part) => (part === '□' ? { kind: 'slot' } : { kind: 'text', text: part }))

/**
 * Filling every `□` of an equation with number tiles: those that are needed, then as many others as make `count`, in order of
 * size. The order around `+` does not matter.
 */
export const fillAll = <P>(
  text: (p: Scene<P>['p']) => string,
  needed: (p: Scene<P>['p']) => readonly number[],
  others: (p: Scene<P>['p']) => readonly number[],
  count = 6,
): Ask<P> =>
  asking<P, 'equation'>('equation', 'commutes', ({ p }) => {
    const tiles = [...new Set([...needed(p), ...others(p)])].filter((n) => n > 0).slice(0, count)
    return {
      parts: partsOf(text(p)),
      tiles: tiles.toSorted((a, b) => a - b).map((n) => tileOf(String(n), String(n))),
    }
  })

/** `n` numbers in steps of `by`: 4, 8, 12. */
export const skips = (by: number, n: number): string =>
  Array.from({ length: n }, (_, i) => by * (i + 1)).join(', ')

/** How a count in steps of `by` begins; never so far that it is over. */
export const begun = (by: number, n: number): string => (n > 2 ? `${by}, ${2 * by} …` : `${by} …`)

/** One of several ways to say the same: which one hangs on the item alone. */
export const wording = ({ scatter }: Readonly<{ scatter: number }>, ways: number): number =>
  Math.floor(scatter / 17) % ways
