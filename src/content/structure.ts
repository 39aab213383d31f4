import type { MadeItem } from '#domain/items/item.ts'
import type { Model } from '#domain/items/model.ts'

/**
 * What an item is apart from its words, as text: every number, response and picture. It must be the same in every
 * language, and the same for ever while a skill keeps its version.
 */
export function structureOf({ item, key, hints, explain }: MadeItem): string {
  const models = [item.model, hints.picture.model, hints.firstStep.model, hints.worked.model, explain.right]
  return JSON.stringify([key, questionOf(item.question), models.map(withoutWords)])
}

/** Labels, units and spoken text are words; ids, lengths, ticks and tiles are structure. */
const questionOf = (question: MadeItem['item']['question']): unknown => {
  switch (question.kind) {
    case 'choice':
      return ['choice', question.choices.map(({ id, model }) => [id, withoutWords(model)])]
    case 'order':
      return ['order', question.cards.map(({ id, length, offset }) => [id, length, offset ?? 0])]
    case 'equation':
      return ['equation', question.parts, question.tiles.map(({ id, text }) => [id, text])]
    case 'number-pad':
      return ['number-pad', question.maxLength, question.decimal]
    default:
      return question
  }
}

const withoutWords = (model: Model | null): unknown => {
  if (model === null) return null
  const { say: _, ...shape } = model
  if (shape.kind === 'strips') return shape.strips.map(({ length }) => length)
  return shape.kind === 'place-value' ? shape.rows : shape
}
