import { expect, test } from 'vitest'
import { figureScenes, figures } from '#content/banks/figures.ts'
import { endingWords, longWords } from '#content/banks/long-words.ts'
import { layeredWords } from '#content/banks/morphemes.ts'
import { beatWords, joinedWords, trickyWords } from '#content/banks/spelling.ts'
import { irregularPasts, sameTime } from '#content/banks/word-forms.ts'

const sorted = (text: string): string => [...text].toSorted().join('')
const noneTwice = (texts: readonly string[]) => expect(new Set(texts).size).toBe(texts.length)

test.each([
  ['hop', 'ing', 'hopping'],
  ['make', 'ing', 'making'],
  ['cry', 'ed', 'cried'],
  ['happy', 'ness', 'happiness'],
  ['care', 'less', 'careless'],
  ['play', 'ed', 'played'],
])('%s and %s make %s', (base, ending, joined) => {
  expect(joinedWords.find((one) => one.base === base && one.ending === ending)?.joined).toBe(joined)
})

test('each rule joins words that it is for', () => {
  noneTwice(joinedWords.map(({ joined }) => joined))
  for (const { rule, base, ending } of joinedWords) {
    if (rule === 'drop') expect(`${base} ${ending}`).toMatch(/e [aeio]/)
    if (rule === 'y') expect(base).toMatch(/[^aeiou]y$/)
    if (rule === 'double') expect(base).toMatch(/[^aeiou][aeiou][bdgmnprt]$|[^aeiou][aeiou]p$/)
    if (rule === 'add') expect(`${base} ${ending}`).not.toMatch(/e [aeiou]|[^aeiou]y /)
  }
})

test('a tricky word has a sentence with its gap, and at least one way to be misspelled', () => {
  noneTwice(trickyWords.map(({ word }) => word))
  for (const { word, swapped, weak, soundsLike, sentence } of trickyWords) {
    expect(sentence.split('□')).toHaveLength(2)
    expect([swapped, weak, soundsLike].filter((one) => one !== '').length, word).toBeGreaterThan(0)
    for (const wrong of [swapped, weak, soundsLike]) expect(wrong).not.toBe(word)
    if (swapped !== '') expect(sorted(swapped)).toBe(sorted(word))
  }
})

test('a longer word is misspelled in its end or in one beat', () => {
  noneTwice(beatWords.map(({ beats }) => beats.join('')))
  for (const { beats, otherEnding, weak } of beatWords) {
    expect(otherEnding.slice(0, -1), beats.join('')).toEqual(beats.slice(0, -1))
    expect(otherEnding.at(-1)).not.toBe(beats.at(-1))
    if (weak.length === 0) continue
    expect(weak.filter((beat, at) => beat !== beats[at])).toHaveLength(1)
    expect(weak).toHaveLength(beats.length)
  }
})

test('a word of three parts holds its base, and three meanings that differ', () => {
  noneTwice(layeredWords.map(({ word }) => word))
  for (const { word, parts, base, meaning, ignored, swapped } of layeredWords) {
    expect(parts.join('')).toBe(word)
    expect(parts).toContain(base)
    expect(base.length, word).toBeGreaterThan(2)
    expect(new Set([meaning, ignored, swapped]).size).toBe(3)
  }
})

test('a long word starts as the one it is taken for, and has one strong beat', () => {
  noneTwice(longWords.map(({ word }) => word))
  for (const { word, beats, strong, startsAlike } of longWords) {
    expect(startsAlike.charAt(0).toLowerCase()).toBe(word.charAt(0))
    expect(startsAlike).not.toBe(word)
    expect(beats[strong], word).toBeDefined()
  }
  for (const { word, ending, base } of endingWords) {
    expect(word.endsWith(ending)).toBe(true)
    expect(word.slice(0, 2)).toBe(base.slice(0, 2))
  }
})

test('what is over stays over, and a scene is of a figure', () => {
  for (const { base, sentence } of sameTime) {
    expect(irregularPasts.some((one) => one.base === base)).toBe(true)
    expect(sentence.split('□')).toHaveLength(2)
  }
  for (const { sentence } of figureScenes)
    expect(figures.some((one) => one.sentence === sentence && one.relation !== 'literal')).toBe(true)
})
