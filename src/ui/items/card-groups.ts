import type { Choice, Question } from '#domain/items/item.ts'

/** Cards that lie together, under the name of their mat where they were sorted. */
export type CardGroup = Readonly<{ name: string | null; cards: readonly Choice[] }>

/** An answer of cards as they lie, so that it can be seen and not only read; null where no card has a picture. */
export function cardGroups(question: Question, response: string): readonly CardGroup[] | null {
  const ids = response.split(',')
  if (question.kind === 'select') {
    if (!question.choices.some(isDrawn)) return null
    return [{ name: null, cards: question.choices.filter(({ id }) => ids.includes(id)) }]
  }
  if (question.kind !== 'sort' || !question.cards.some(isDrawn)) return null
  return question.mats.map((mat) => ({
    name: mat.label || mat.speech,
    cards: question.cards.filter(({ id }) => ids.includes(`${id}>${mat.id}`)),
  }))
}

const isDrawn = ({ model }: Choice): boolean => model !== null
