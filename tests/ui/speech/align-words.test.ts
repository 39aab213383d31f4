import fc from 'fast-check'
import { expect, test } from 'vitest'
import { alignWords, saidWords, singleWordsOf, wordAt, wordsOf } from '#ui/speech/align-words.ts'

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
  const word = fc.constantFrom('3', 'plus', '+', 'many', 'the', 'ten', '=', '2/3')
  const [short, long] = [fc.array(word, { maxLength: 6 }), fc.array(word, { maxLength: 12 })]
  fc.assert(
    fc.property(short, long, (speech, shown) => {
      const lit = lights(speech.join(' '), shown.join(' '))
      expect(lit).toHaveLength(speech.length)
      const numbers = lit.filter((one): one is number => one !== null)
      expect(numbers.every((one) => one >= 0 && one < shown.length)).toBe(true)
      expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
      expect(shown.length === 0 || numbers.length === speech.length).toBe(true)
    }),
  )
})

test('a text read before its question does not light the question, nor do its words', () => {
  const tale = 'Sam had a red hat. He lost the hat in the park. Then Ana saw what Sam had lost.'
  const question = 'What did Sam lose?'
  const lit = lights(`${tale} ${question}`, question)
  expect(lit.slice(-4)).toEqual([0, 1, 2, 3])
  expect(lit.slice(0, -4).every((one) => one === null)).toBe(true)
})

const now = (speech: string, word: string) => {
  const from = speech.indexOf(word)
  return { from, to: from }
}
const said = (speech: string, word: string, printed: string) =>
  saidWords(speech, now(speech, word), singleWordsOf(printed))

test('a printed sentence lights word by word while it is read, whole or quoted', () => {
  expect(said('Sam had a red hat. What color?', 'red', 'Sam had a red hat.')).toEqual([3])
  expect(said('‹Sam had a red hat›. ¿De qué color?', 'Sam', 'Sam had a red hat.')).toEqual([0])
  expect(said('‹Sam had a red hat›. ¿De qué color?', 'color', 'Sam had a red hat.')).toEqual([])
})

test('a gap in print is lit while its word is said', () => {
  expect(said('‹Sam had a blank hat›', 'blank', 'Sam had a □ hat.')).toEqual([3])
})

test('words that a question shares with the text are not the text', () => {
  expect(said('What is a red hat made of?', 'red', 'A red hat.')).toEqual([])
  expect(said('Find ‹hat›.', 'hat', 'Hat')).toEqual([])
})

test('a sentence that comes twice is lit where it is', () => {
  const speech = 'Run, Sam. Stop, Ana. Run, Sam.'
  const from = speech.lastIndexOf('Sam')
  expect(saidWords(speech, { from, to: from }, singleWordsOf('Run, Sam.'))).toEqual([1])
  expect(saidWords(speech, { from: 5, to: 5 }, singleWordsOf('Run, Sam.'))).toEqual([1])
})

test('of what a person has recorded the whole sentence is lit', () => {
  const speech = 'Listen.\nSam had a hat.'
  expect(saidWords(speech, { from: 8, to: speech.length }, singleWordsOf('Sam had a hat.'))).toEqual([
    0, 1, 2, 3,
  ])
  expect(saidWords(speech, { from: 0, to: 7 }, singleWordsOf('Sam had a hat.'))).toEqual([])
})

test('never more words are lit than stand there, whatever is said', () => {
  const words = fc.array(fc.constantFrom('the', 'cat.', '‹a', 'cat›', '□', 'blank', ','), { maxLength: 9 })
  fc.assert(
    fc.property(words, words, fc.nat(40), fc.nat(9), (speech, printed, from, more) => {
      const spans = singleWordsOf(printed.join(' '))
      const lit = saidWords(speech.join(' '), { from, to: from + more }, spans)
      expect(lit.every((one) => one >= 0 && one < spans.length)).toBe(true)
      expect(new Set(lit).size).toBe(lit.length)
    }),
  )
})
