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

/** The words of a text one by one, also of what is quoted; a gap (`□`) is one of them. */
export function singleWordsOf(text: string): WordSpan[] {
  return [...text.matchAll(/[^\s‹›]+/g)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length, text: match[0] }))
    .filter((word) => plain(word) !== '' || word.text.includes('□'))
}

/** Which word stands at a string index: the last that begins at or before it; null before the first. */
export function wordAt(words: readonly WordSpan[], index: number): number | null {
  const found = words.findLastIndex((word) => word.start <= index)
  return found === -1 ? null : found
}

/** So many spoken words to a shown one are no other way to say it: they are a text of their own, read before the question. */
const APART = 6

/**
 * For each spoken word the shown word to light: the same word where there is one, in order, of two the later; between two of those the
 * shown words are shared out evenly ("3 plus 4" lights "3", "+", "4"). null = what is said is not shown here.
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
    if (after.at - before.at - 1 > APART * Math.max(1, room)) return null
    if (room <= 0) return before.to === -1 ? Math.min(after.to, shown.length - 1) : before.to
    return before.to + 1 + Math.min(room - 1, Math.floor(part * room))
  })
}

/**
 * Which words of a printed sentence are being said: all those of `from` to `to` where the speech has the sentence whole. Two words of a
 * question that a text has as well are not the text: what is found begins and ends as a sentence does.
 */
export function saidWords(
  speech: string,
  { from, to }: Readonly<{ from: number; to: number }>,
  printed: readonly WordSpan[],
): readonly number[] {
  const spoken = singleWordsOf(speech)
  const first = wordAt(spoken, from)
  if (first === null || printed.length < 2) return []
  for (let begins = Math.max(0, first - printed.length + 1); begins < spoken.length; begins++) {
    const run = spoken.slice(begins, begins + printed.length)
    if ((run[0]?.start ?? 0) > Math.max(from, to)) return []
    if (isSentence(speech, run) && printed.every((word, i) => isSameWord(run[i], word)))
      return printed.flatMap((_, i) => (begins + i === first || isWithin(run[i], from, to) ? [i] : []))
  }
  return []
}

const isWithin = (word: WordSpan | undefined, from: number, to: number): boolean =>
  word !== undefined && word.start >= from && word.start < to

/** What is said of a gap is one word, whichever. */
const isSameWord = (said: WordSpan | undefined, printed: WordSpan): boolean =>
  said !== undefined && (printed.text.includes('□') || plain(said) === plain(printed))

/** Whether some words stand by themselves in a text: after a stop or at its beginning, before one or at its end. */
function isSentence(text: string, run: readonly WordSpan[]): boolean {
  const [first, last] = [run[0], run.at(-1)]
  if (!first || !last) return false
  const before = text.slice(0, first.start).trimEnd()
  const after = text.slice(last.end).trimStart()
  return (
    (before === '' || /[.!?:;,…‹”"]$/.test(before)) &&
    (after === '' || /[.!?:;,…”"]$/.test(last.text) || after.startsWith('›'))
  )
}

/** Pairs of equal words, longest run of them in order (longest common subsequence). */
function anchorsOf(spoken: readonly WordSpan[], shown: readonly WordSpan[]): { at: number; to: number }[] {
  const same = (at: number, to: number) => plain(spoken[at]) !== '' && plain(spoken[at]) === plain(shown[to])
  const longest = longestRuns(spoken.length, shown.length, same)
  const pairs: { at: number; to: number }[] = []
  let at = spoken.length - 1
  let to = shown.length - 1
  while (at >= 0 && to >= 0) {
    if (same(at, to)) pairs.unshift({ at: at--, to: to-- })
    else if (longest(at - 1, to) >= longest(at, to - 1)) at--
    else to--
  }
  return pairs
}

/** How many pairs there can be up to each place, it included. */
function longestRuns(spoken: number, shown: number, same: (at: number, to: number) => boolean) {
  const best = Array.from({ length: spoken }, () => new Array<number>(shown).fill(0))
  const longest = (at: number, to: number) => best[at]?.[to] ?? 0
  for (const [at, row] of best.entries())
    for (let to = 0; to < shown; to++)
      row[to] = same(at, to)
        ? longest(at - 1, to - 1) + 1
        : Math.max(longest(at - 1, to), longest(at, to - 1))
  return longest
}

const plain = (word: WordSpan | undefined): string =>
  (word?.text ?? '').toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
