import fc from 'fast-check'
import { expect, test } from 'vitest'
import { alignWords, wordAt, wordsOf } from '#ui/speech/align-words.ts'

const lights = (speech: string, shown: string) => alignWords(wordsOf(speech), wordsOf(shown))

test('the same words light one by one', () => {
  expect(lights('How many fish?', 'How many fish?')).toEqual([0, 1, 2])
})

test('a sign lights while its word is said', () => {
  expect(lights('3 plus 4 equals what?', '3 + 4 = ?')).toEqual([0, 1, 2, 3, 4])
})

test('a fraction stays lit for all the words it takes', () => {
  expect(lights('Shade two thirds of the bar.', 'Shade 2/3 of the bar.')).toEqual([0, 1, 1, 2, 3, 4])
})

test('a boundary inside a text belongs to the word that has begun', () => {
  const words = wordsOf('Put in ten')
  expect([0, 3, 4, 7, 9].map((at) => wordAt(words, at))).toEqual([0, 0, 1, 2, 2])
})

test('every spoken word lights a word that is there, and never an earlier one than before', () => {
  const words = fc.array(fc.constantFrom('3', 'plus', '+', 'many', 'the', 'ten', '=', '2/3'), {
    maxLength: 12,
  })
  fc.assert(
    fc.property(words, words, (speech, shown) => {
      const lit = lights(speech.join(' '), shown.join(' '))
      expect(lit).toHaveLength(speech.length)
      const numbers = lit.filter((one): one is number => one !== null)
      expect(numbers.every((one) => one >= 0 && one < shown.length)).toBe(true)
      expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
      expect(shown.length === 0 || numbers.length === speech.length).toBe(true)
    }),
  )
})
