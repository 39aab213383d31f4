import type { Word } from '#content/banks/types.ts'
import type { Said } from '#domain/language.ts'
import type { Phoneme } from '#domain/phonemes.ts'
import { quoteSound } from '#domain/quoted.ts'
import { decoding, named, printed } from './decoding.ts'
import { ALL_WORDS, changedAt, inParts, type Reading } from './said-as.ts'

/** Spellings with the sound that makes them tricky, and what they say by the usual rule. */
const SPELLINGS: readonly (readonly [grapheme: string, sound: Phoneme, usual: Phoneme | null])[] = [
  ['c', 's', 'k'],
  ['ce', 's', 'k'],
  ['g', 'j', 'g'],
  ['ge', 'j', 'g'],
  ['kn', 'n', null],
  ['wr', 'r', null],
  ['mb', 'm', null],
  ['gn', 'n', null],
  ['gh', 'g', null],
  ['ough', 'aw', 'ou'],
  ['ough', 'oa', null],
  ['gh', 'f', 'g'],
  ['ear', 'er', 'ear'],
  ['ie', 'ee', 'igh'],
  ['ch', 'k', 'ch'],
]
const trickyAt = ({ graphemes, phonemes }: Word): number =>
  graphemes.findIndex((grapheme, at) =>
    SPELLINGS.some(([one, sound]) => one === grapheme && sound === phonemes[at]),
  )
const usualOf = (word: Word): Phoneme | null => {
  const at = trickyAt(word)
  return (
    SPELLINGS.find(([one, sound]) => one === word.graphemes[at] && sound === word.phonemes[at])?.[2] ?? null
  )
}
const POOL = ALL_WORDS.filter(({ beats, pattern }) => beats.length <= 2 && pattern !== 'inflected')
/** Words whose first tricky spelling is one of these. */
const withAny = (...wanted: readonly string[]): readonly Word[] =>
  POOL.filter((word) => wanted.includes(word.graphemes[trickyAt(word)] ?? ''))

const isSoft = (word: Word): boolean => /^[cg]e?$/.test(word.graphemes[trickyAt(word)] ?? '')

/** The usual sound put in; in longer words by spelling it so: `kenter`. */
function usualReading(word: Word): Reading | null {
  const usual = usualOf(word)
  if (usual === null) return null
  const at = trickyAt(word)
  if (word.beats.length === 1) return changedAt(word, at, usual)
  const written: Readonly<Partial<Record<Phoneme, string>>> = { k: 'k', g: 'gh', ch: 'tch' }
  const letters = written[usual]
  return letters === undefined
    ? null
    : inParts(word.graphemes.with(at, letters).join('').replaceAll('_e', ''))
}

function withSilent(word: Word): Reading | null {
  const grapheme = word.graphemes[trickyAt(word)] ?? ''
  if (grapheme === 'kn' || grapheme === 'wr' || (grapheme === 'gn' && word.text.startsWith('gn')))
    return inParts(`${grapheme[0]}uh`, word.text.slice(1))
  if (grapheme === 'mb') return inParts(word.text.slice(0, -1), 'buh')
  return grapheme === 'gh' && word.text.startsWith('gh') ? inParts('guh', word.text.slice(1)) : null
}

const QUIET: Readonly<Record<string, string>> = { kn: 'k', wr: 'w', mb: 'b', gn: 'g', gh: 'h' }
const rule = (word: Word): Said => {
  const at = trickyAt(word)
  const grapheme = word.graphemes[at] ?? ''
  const sound = quoteSound(word.phonemes[at] ?? 'schwa')
  const quiet = grapheme === 'gh' && word.phonemes[at] === 'f' ? undefined : QUIET[grapheme]
  if (quiet !== undefined)
    return { en: `Here ${named(quiet)} is quiet.`, es: `Aquí la ${named(quiet)} no suena.` }
  if (isSoft(word))
    return {
      en: `Before e, i or y, ${named(grapheme.slice(0, 1))} says ${sound}.`,
      es: `Antes de e, i o y, la ${named(grapheme.slice(0, 1))} suena ${sound}.`,
    }
  return { en: `Here ${named(grapheme)} say ${sound}.`, es: `Aquí ${named(grapheme)} suenan ${sound}.` }
}

/** Grade 2: soft letters, quiet letters and spellings that have to be known. */
export const trickySpellings = decoding({
  id: 'l.2.tricky-spellings',
  words: {
    1: withAny('c', 'ce', 'g', 'ge'),
    2: withAny('c', 'ce', 'g', 'ge', 'kn', 'wr', 'mb', 'gn'),
    3: withAny('ough', 'ear', 'ie', 'gh', 'ch'),
  },
  ideas: {
    'hard-for-soft': (word) => (isSoft(word) ? [usualReading(word)] : []),
    'says-silent': (word) => [withSilent(word)],
    'regular-reading': (word) => (isSoft(word) ? [] : [usualReading(word)]),
  },
  supported: (word) => {
    const at = trickyAt(word)
    return printed(word, [at, at + 1])
  },
  look: () => ({
    en: 'One spelling here is tricky. Find it.',
    es: 'Aquí hay una parte que engaña. Búscala.',
  }),
  start: rule,
  rule,
})
