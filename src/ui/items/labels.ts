import type { Choice } from '#domain/items/item.ts'

type Labels = readonly Pick<Choice, 'label'>[]

/** A label is a line to be read, and such choices stand under each other, from so many letters; from fewer where they are many words. */
const LINE = { letters: 28, words: 4, lettersOfWords: 22 }

/** Whether any of the labels is a sentence or a phrase. */
export const areLines = (choices: Labels): boolean =>
  choices.some(
    ({ label }) =>
      label.length > LINE.letters ||
      (label.length > LINE.lettersOfWords && label.split(' ').length >= LINE.words),
  )

/** Whether any of the labels is more than a word or two, though no line. */
export const arePhrases = (choices: Labels): boolean =>
  !areLines(choices) && choices.some(({ label }) => label.length > PHRASE && label.includes(' '))

const PHRASE = 12

/** How many letters the longest word of the labels has: no tile may be narrower. */
export const longestWord = (choices: Labels): number =>
  Math.max(1, ...choices.flatMap(({ label }) => label.split(' ')).map((word) => word.length))
