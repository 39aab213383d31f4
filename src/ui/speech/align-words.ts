/** Where each word stands in a text: start and end as string indexes. */
export type WordSpan = Readonly<{ start: number; end: number; text: string }>

/** The words of a text as a reader sees them: runs without spaces, what is quoted (`‹ship›`) with the marks around it. */
export function wordsOf(text: string): WordSpan[] {
  return [...text.matchAll(/\S*‹[^›]*›\S*|\S+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }))
}

/** Which word stands at a string index: the last that begins at or before it; null before the first. */
export function wordAt(words: readonly WordSpan[], index: number): number | null {
  const found = words.findLastIndex((word) => word.start <= index)
  return found === -1 ? null : found
}

/**
 * For each spoken word the shown word to light: the same word where there is one, in order; between two of those the
 * shown words are shared out evenly ("3 plus 4" lights "3", "+", "4").
 */
export function alignWords(spoken: readonly WordSpan[], shown: readonly WordSpan[]): (number | null)[] {
  if (shown.length === 0) return spoken.map(() => null)
  const anchors = [{ at: -1, to: -1 }, ...anchorsOf(spoken, shown), { at: spoken.length, to: shown.length }]
  return spoken.map((_, at) => {
    const before = anchors.findLast((anchor) => anchor.at <= at)
    const after = anchors.find((anchor) => anchor.at > at)
    if (!before || !after) return null
    if (before.at === at) return before.to
    const part = (at - before.at) / (after.at - before.at)
    const room = after.to - before.to - 1
    if (room <= 0) return before.to === -1 ? Math.min(after.to, shown.length - 1) : before.to
    return before.to + 1 + Math.min(room - 1, Math.floor(part * room))
  })
}

/** Pairs of equal words, longest run of them in order (longest common subsequence). */
function anchorsOf(spoken: readonly WordSpan[], shown: readonly WordSpan[]): { at: number; to: number }[] {
  const same = (at: number, to: number) => plain(spoken[at]) !== '' && plain(spoken[at]) === plain(shown[to])
  const longest = longestRuns(spoken.length, shown.length, same)
  const pairs: { at: number; to: number }[] = []
  let at = 0
  let to = 0
  while (at < spoken.length && to < shown.length) {
    if (same(at, to)) pairs.push({ at: at++, to: to++ })
    else if (longest(at + 1, to) >= longest(at, to + 1)) at++
    else to++
  }
  return pairs
}

/** How many pairs can follow from each place on. */
function longestRuns(spoken: number, shown: number, same: (at: number, to: number) => boolean) {
  const best = Array.from({ length: spoken + 1 }, () => new Array<number>(shown + 1).fill(0))
  const longest = (at: number, to: number) => best[at]?.[to] ?? 0
  for (const [at, row] of [...best.entries()].reverse())
    for (let to = shown - 1; at < spoken && to >= 0; to--)
      row[to] = same(at, to)
        ? longest(at + 1, to + 1) + 1
        : Math.max(longest(at + 1, to), longest(at, to + 1))
  return longest
}

const plain = (word: WordSpan | undefined): string =>
  (word?.text ?? '').toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
