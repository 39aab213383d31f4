import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isClipKey } from '#domain/audio/clips.ts'
import {
  inTurn,
  isSentenceKey,
  languageOf,
  sentenceKey,
  sentencesIn,
  wordingOf,
} from '#domain/audio/sentences.ts'

test('a recording belongs to a wording in a language: reworded, or said in another, it is another one', () => {
  const key = sentenceKey('en', 'Touch and count. How many?')
  expect(key).toBe(sentenceKey('en', '  Touch and count.  How many? '))
  expect(key).not.toBe(sentenceKey('en', 'Touch and count. How much?'))
  expect(key).not.toBe(sentenceKey('es', 'Touch and count. How many?'))
  expect(sentenceKey('en', 'Don’t stop.')).toBe(sentenceKey('en', "Don't stop."))
  expect(sentenceKey('es', '¿Cuántos hay?')).toBe(sentenceKey('es', '¿Cua\u0301ntos hay?'))
})

test('the key is for ever: recordings of years ago are found by it', () => {
  expect(sentenceKey('en', 'How many?')).toBe('wording/en/5c1276e12bccf9e5')
})

test('every key of a sentence is the key of a clip and tells its language; nothing else is', () => {
  fc.assert(
    fc.property(fc.constantFrom('en', 'es'), fc.string(), (language, text) => {
      const key = sentenceKey(language, text)
      expect(isClipKey(key)).toBe(true)
      expect(languageOf(key)).toBe(language)
    }),
  )
  for (const key of [
    'wording/fr/0123456789abcdef',
    'wording/en/0123456789ABCDEF',
    'wording/en/0123456789abcde',
    'wording/en/0123456789abcdef/',
    'wording/en',
    'wording',
    '',
  ])
    expect(isSentenceKey(key), key).toBe(false)
})

test('sentences said in turn come apart where they were put together', () => {
  const text = inTurn('Good-bye!', '', 'See you next time.')
  expect(sentencesIn(text)).toEqual([
    { text: 'Good-bye!', at: 0 },
    { text: 'See you next time.', at: 10 },
  ])
  expect(text.slice(10)).toBe('See you next time.')
  expect(sentencesIn('One. Two.')).toEqual([{ text: 'One. Two.', at: 0 }])
  expect(sentencesIn('')).toEqual([])
})

test('whatever is said in turn, each sentence is found where it is said to begin', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (sentences) => {
      const text = inTurn(...sentences)
      for (const one of sentencesIn(text)) expect(text.startsWith(one.text, one.at)).toBe(true)
    }),
  )
  expect(wordingOf(' a\n b ')).toBe('a b')
})
