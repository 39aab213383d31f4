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
    case 'select':
      return ['select', question.layout, question.choices.map(({ id, model }) => [id, withoutWords(model)])]
    case 'sort':
      return ['sort', question.cards.map(({ id, model }) => [id, withoutWords(model)]), idsOf(question.mats)]
    case 'deal':
      return ['deal', question.things, question.seed, question.rest, idsOf(question.mats)]
    case 'graph':
      return ['graph', question.look, question.columns.length, question.max, question.start]
    case 'fraction-pad':
      return ['fraction-pad', question.mixed]
    default:
      return question
  }
}

const idsOf = (mats: readonly Readonly<{ id: string }>[]): string[] => mats.map(({ id }) => id)

/** A picture as its numbers: what is written in it is words. */
const withoutWords = (model: Model | null): unknown => {
  if (model === null) return null
  const { say: _, ...shape } = model
  switch (shape.kind) {
    case 'strips':
      return shape.strips.map(({ length }) => length)
    case 'place-value':
      return shape.rows
    case 'figure':
    case 'pictures': {
      const { words: _words, ...drawn } = shape
      return drawn
    }
    case 'tape':
      return shape.rows.map(({ parts }) => parts.map(({ size, shaded }) => [size, shaded]))
    case 'graph':
      return [shape.look, shape.values, shape.scale]
    case 'tree':
      return shape.nodes.map(({ parent }) => parent)
    case 'table':
      return [shape.rows.length, shape.marked]
    case 'gauge': {
      const { unit: _unit, ...drawn } = shape
      return drawn
    }
    default:
      return shape
  }
}
