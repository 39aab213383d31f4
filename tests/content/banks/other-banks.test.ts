import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { englishOption, inEnglish } from '#content/banks/english.ts'
import { GRAPHEMES, graphemeFor, LETTERS, spellingsOf, usualSound } from '#content/banks/graphemes.ts'
import {
  mayBeTakenFor,
  PICTURE_WORDS,
  pictureWordFor,
  pictureWordsWhere,
} from '#content/banks/picture-words.ts'
import { SIGHT_WORDS, sightWordsOf } from '#content/banks/sight.ts'
import { hasGrapheme, isVowel, wordFor } from '#content/banks/words.ts'
import { PHONEMES } from '#domain/phonemes.ts'

const canSpell = (text: string, sound: string) =>
  GRAPHEMES.some((grapheme) => grapheme.text === text && grapheme.sound === sound)

const isDrawn = (picture: string) => existsSync(`public/pictures/${picture}.svg`)

test('what a spelling is mixed up with never spells its sound', () => {
  for (const { text, sound, looksLike, soundsLike } of GRAPHEMES) {
    expect(
      [...looksLike, ...soundsLike].filter((other) => canSpell(other, sound)),
      `${text} ${sound}`,
    ).toEqual([])
    expect(
      soundsLike.every((other) => usualSound(other) !== null),
      text,
    ).toBe(true)
    expect(new Set(looksLike).size, text).toBe(looksLike.length)
    expect(looksLike, text).not.toContain(text)
  }
})

test('the key word of a spelling has it, with its sound, and its picture is drawn', () => {
  for (const { text, sound, keyword, picture } of GRAPHEMES) {
    const word = wordFor(keyword)
    expect(word !== undefined && hasGrapheme(word, text, sound), `${text} ${sound} ${keyword}`).toBe(true)
    if (picture !== null) expect(pictureWordFor(picture), picture).toBeDefined()
  }
  expect(new Set(GRAPHEMES.map(({ text, sound }) => `${text} ${sound}`)).size).toBe(GRAPHEMES.length)
})

test('every sound but zh and schwa has a spelling', () => {
  const without = PHONEMES.filter((sound) => spellingsOf(sound).length === 0)
  expect(without).toEqual(['zh', 'schwa'])
  expect(graphemeFor('ea', 'e')?.keyword).toBe('bread')
  expect(usualSound('ow')).toBe('oa')
})

test('all 26 letters, none like itself', () => {
  expect(LETTERS.map(({ text }) => text).join('')).toBe('abcdefghijklmnopqrstuvwxyz')
  for (const { text, capital, looksLike, capitalLooksLike, namedLike, picture } of LETTERS) {
    expect([...looksLike, ...namedLike], text).not.toContain(text)
    expect(capitalLooksLike, text).not.toContain(capital)
    expect([looksLike.length, capitalLooksLike.length, namedLike.length], text).toEqual([3, 3, 3])
    if (picture !== null) expect(isDrawn(picture), picture).toBe(true)
  }
  expect(LETTERS.filter(({ sound }) => sound === null).map(({ text }) => text)).toEqual(['q', 'x'])
})

test('each picture word is drawn, stands once, has known sounds and a vowel a beat', () => {
  expect(new Set(PICTURE_WORDS.map(({ text }) => text)).size).toBe(PICTURE_WORDS.length)
  for (const { text, phonemes, beats, picture } of PICTURE_WORDS) {
    expect(isDrawn(picture), picture).toBe(true)
    expect(beats.join(''), text).toBe(text)
    const syllabic = phonemes.filter(
      (sound, at) =>
        sound === 'l' && at > 0 && !isVowel(phonemes[at - 1] ?? 'b') && !isVowel(phonemes[at + 1] ?? 'b'),
    ).length
    expect(phonemes.filter(isVowel).length + syllabic, text).toBe(beats.length)
  }
  expect(PICTURE_WORDS.length).toBeGreaterThanOrEqual(350)
  expect(pictureWordsWhere({ sounds: [3, 3] }).length).toBeGreaterThan(80)
  expect(pictureWordsWhere({ beats: [4, 4] }).length).toBeGreaterThanOrEqual(8)
  expect(pictureWordFor('fox')?.phonemes).toEqual(['f', 'o', 'k', 's'])
})

test('pictures of one kind are not shown together', () => {
  expect(mayBeTakenFor('hat', 'cap')).toBe(true)
  expect(mayBeTakenFor('cap', 'hat')).toBe(true)
  expect(mayBeTakenFor('cat', 'hat')).toBe(false)
  expect(mayBeTakenFor('cat', 'cat')).toBe(false)
})

test('sight words: 30, 80 and 86, each once, with look-alikes that are other words', () => {
  expect((['K', '1', '2'] as const).map((grade) => sightWordsOf(grade).length)).toEqual([30, 80, 86])
  expect(new Set(SIGHT_WORDS.map(({ text }) => text)).size).toBe(SIGHT_WORDS.length)
  for (const { text, tricky, lookAlikes } of SIGHT_WORDS) {
    expect(
      tricky.split('_').every((letters) => text.includes(letters)),
      `${text} ${tricky}`,
    ).toBe(true)
    expect(new Set(lookAlikes).size, text).toBe(3)
    expect(lookAlikes, text).not.toContain(text)
  }
})

test('English stays English', () => {
  expect(inEnglish('ship')).toEqual({ en: 'ship', es: '‹ship›' })
  expect(englishOption('ship')).toEqual({ id: 'ship', label: 'ship', speech: { en: 'ship', es: '‹ship›' } })
})
