import type { Choice } from '#domain/items/item.ts'

type Labels = readonly Pick<Choice, 'label'>[]

/** Letters, and words, from which a label is a line to be read: such choices stand under each other. */
const LINE = { letters: 28, words: 4 }

/** Whether any of the labels is a sentence or a phrase. */
export const areLines = (choices: Labels): boolean =>
  choices.some(({ label }) => label.length > LINE.letters || label.split(' ').length >= LINE.words)

/** How many letters the longest word of the labels has: no tile may be narrower. */
export const longestWord = (choices: Labels): number =>
  Math.max(1, ...choices.flatMap(({ label }) => label.split(' ')).map((word) => word.length))
