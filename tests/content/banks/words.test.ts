import { expect, test } from 'vitest'
import { isFitToShow } from '#content/banks/block-list.ts'
import { PATTERNS } from '#content/banks/types.ts'
import {
  hasGrapheme,
  heardAlike,
  isHomophone,
  isVowel,
  mayRhyme,
  oneDifference,
  oneSoundApart,
  rhymes,
  rhymesOf,
  spellingOf,
  vowelOf,
  WORDS,
  wordFor,
  wordsWhere,
} from '#content/banks/words.ts'
import { isPhoneme } from '#domain/phonemes.ts'

function found(text: string) {
  const word = wordFor(text)
  if (word === undefined) throw new Error(`${text} is not in the bank`)
  return word
}

const texts = (words: readonly Readonly<{ text: string }>[]) => words.map(({ text }) => text)

test('each word is spelled by its graphemes and by its beats, one grapheme a sound, and stands once', () => {
  for (const { text, graphemes, phonemes, beats } of WORDS) {
    expect(spellingOf(graphemes), text).toBe(text)
    expect(beats.join(''), text).toBe(text)
    expect(graphemes.length, text).toBe(phonemes.length)
    expect(phonemes.every(isPhoneme), text).toBe(true)
    expect(text).toMatch(/^[a-z]{2,}$/)
  }
  expect(new Set(texts(WORDS)).size).toBe(WORDS.length)
})

test('each beat has one vowel sound, or is a consonant with le', () => {
  for (const { text, graphemes, phonemes, beats } of WORDS) {
    const vowels = phonemes.filter(isVowel).length
    const withoutVowel = graphemes.filter(
      (grapheme, at) => grapheme.endsWith('le') && at > 0 && !isVowel(phonemes[at - 1] ?? 'b'),
    ).length
    expect(vowels + withoutVowel, text).toBe(beats.length)
  }
})

test('words that sound the same are all marked', () => {
  const bySound = Map.groupBy(WORDS, ({ phonemes }) => phonemes.join(' '))
  for (const alike of bySound.values())
    if (alike.length > 1) expect(alike.every(isHomophone), texts(alike).join()).toBe(true)
})

test('short patterns are what their names say', () => {
  for (const { text, pattern, phonemes } of WORDS) {
    const shape = phonemes.map((sound) => (isVowel(sound) ? 'V' : 'C')).join('')
    if (pattern === 'CVCC') expect(shape, text).toMatch(/^C?VC{2,3}$/)
    if (pattern === 'CCVCC') expect(shape, text).toMatch(/^C{2,3}VC{2,3}$/)
    if (pattern === 'VC' || pattern === 'CVC') expect(shape, text).toBe(pattern)
    if (pattern === 'CCVC') expect(shape, text).toMatch(/^C{1,3}VC$/)
    if (pattern === 'VCe') expect(text, text).toMatch(/e$/)
  }
})

test('there are enough words of every pattern, and enough of the first ones with a picture', () => {
  for (const pattern of PATTERNS) {
    const least = pattern === 'VC' ? 10 : 40
    expect(wordsWhere({ patterns: [pattern] }).length, pattern).toBeGreaterThanOrEqual(least)
  }
  expect(WORDS.length).toBeGreaterThan(1200)
  expect(wordsWhere({ patterns: ['CVC'], picture: true }).length).toBeGreaterThanOrEqual(25)
})

test.each([
  ['ship', 'sh i p', 'sh i p'],
  ['this', 'th i s', 'dh i s'],
  ['cupcake', 'c u p c a_e k', 'k u p k ai k'],
  ['rabbit', 'r a bb i t', 'r a b i t'],
  ['sneeze', 's n ee ze', 's n ee z'],
  ['near', 'n ear', 'n ear'],
  ['learn', 'l ear n', 'l er n'],
  ['jumped', 'j u m p ed', 'j u m p t'],
  ['attention', 'a tt e n ti o n', 'schwa t e n sh schwa n'],
  ['skunk', 's k u n k', 's k u ng k'],
])('%s is %s', (text, graphemes, phonemes) => {
  expect(found(text).graphemes.join(' ')).toBe(graphemes)
  expect(found(text).phonemes.join(' ')).toBe(phonemes)
})

test('a silent e stands behind the consonant of its vowel', () => {
  expect(spellingOf(['c', 'a_e', 'k'])).toBe('cake')
  expect(spellingOf(['b', 'a_e', 's', 'b', 'a', 'll'])).toBe('baseball')
  expect(spellingOf(['i_e', 'c'])).toBe('ice')
})

test('words are chosen by what is wanted of them', () => {
  expect(texts(wordsWhere({ letters: ['m', 'a', 't'] }))).toEqual(expect.arrayContaining(['am', 'at', 'mat']))
  expect(texts(wordsWhere({ letters: ['m', 'a', 't'] }))).not.toContain('man')
  expect(wordsWhere({ vowels: ['ai'] }).every((word) => vowelOf(word) === 'ai')).toBe(true)
  expect(texts(wordsWhere({ graphemes: ['igh'], picture: false }))).toContain('light')
  expect(wordsWhere({ beats: [2, 2], upTo: 1 }).every(({ beats }) => beats.length === 2)).toBe(true)
  expect(texts(wordsWhere({ patterns: ['CVC'], oneSpelling: true }))).not.toContain('sun')
  expect(hasGrapheme(found('bread'), 'ea', 'e')).toBe(true)
  expect(hasGrapheme(found('bread'), 'ea', 'ee')).toBe(false)
})

test('rhymes share the vowel and all behind it, and nothing else', () => {
  expect(texts(rhymesOf(found('cat'), WORDS))).toEqual(expect.arrayContaining(['hat', 'bat', 'flat']))
  expect(rhymes(found('cat'), found('cat'))).toBe(false)
  expect(rhymes(found('sea'), found('see'))).toBe(false)
  expect(rhymes(found('bear'), found('chair'))).toBe(true)
  expect(rhymes(found('bear'), found('near'))).toBe(false)
  expect(rhymes(found('rabbit'), found('habit'))).toBe(false)
  expect(rhymes(found('pin'), found('ten'))).toBe(false)
  expect(mayRhyme(found('pin'), found('ten'))).toBe(true)
  expect(mayRhyme(found('pin'), found('can'))).toBe(false)
})

test('one sound apart means one that every speaker hears', () => {
  expect(texts(oneSoundApart(found('cat'), 'first', WORDS))).toContain('hat')
  expect(texts(oneSoundApart(found('cat'), 'last', WORDS))).toContain('cap')
  expect(texts(oneSoundApart(found('cat'), 'middle', WORDS))).toEqual(expect.arrayContaining(['cut', 'kit']))
  expect(oneDifference(found('ship'), found('chip'))).toBe(0)
  expect(oneDifference(found('ten'), found('tin'))).toBeNull()
  expect(oneDifference(found('pet'), found('pit'))).toBe(1)
  expect(heardAlike('o', 'aw', undefined)).toBe(true)
})

test('made words that look or sound rude are refused', () => {
  for (const made of ['fuk', 'phuk', 'tits', 'shitt', 'kok', 'dik', 'pis', 'kulo', 'lon', 'dit', 'cac'])
    expect(isFitToShow(made), made).toBe(false)
  for (const made of ['zat', 'mip', 'lum', 'vop', 'blen', 'shap', 'fep'])
    expect(isFitToShow(made), made).toBe(true)
})
