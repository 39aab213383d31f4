import type { Question } from '#domain/items/item.ts'

/** Letters of a label from which cards are lines to be read. */
export const LINE = 12

/** Four lines or more are too many under each other for small hands: they lie in one row, their places in another. */
export const inRows = ({ cards }: Extract<Question, { kind: 'order' }>): boolean =>
  cards.length > 3 && cards.some(({ label, length }) => length === null && label.length > LINE)
