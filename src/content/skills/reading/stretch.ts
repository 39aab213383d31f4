/** Sentences `from` to `to`, the last not among them. */
export type Stretch = Readonly<{ from: number; to: number }>

/** The letters of sentences set one after the other. */
export const lengthOf = (sentences: readonly string[]): number => sentences.join(' ').length

/** A text does not begin with somebody or something nobody has named. */
const NAMELESS = /^(?:He|She|It|They|This|That|Its|His|Her|These|Others|Then|Their)\b/
/** Nor in the middle of what goes on: such a first sentence leans on those before it. */
const LEANING = /^(?:So|But|For them|There were|In the meantime|All at once)\b|\b(?:it|them)\b/
const LEAST_SENTENCES = 4

/**
 * The stretches of a text round some of its sentences that a page holds, each as long as there is room; they begin where `hero` is
 * named ('' = nobody is told of).
 */
export function stretchesOf(
  text: readonly string[],
  needed: Stretch,
  hero: string,
  most: number,
): readonly Stretch[] {
  const least = Math.min(needed.to, text.length)
  return text.slice(0, needed.from + 1).flatMap((first, from) => {
    if (from > 0 && LEANING.test(first)) return []
    if (NAMELESS.test(first) || !first.includes(hero) || lengthOf(text.slice(from, least)) > most) return []
    let to = least
    while (to < text.length && lengthOf(text.slice(from, to + 1)) <= most) to++
    return to - from < LEAST_SENTENCES ? [] : [{ from, to }]
  })
}
