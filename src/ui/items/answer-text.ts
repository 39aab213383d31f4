import { equation } from '#domain/items/equation.ts'
import type { Question } from '#domain/items/item.ts'

/** A response as a child would read it: labels for ids, the whole sentence for tiles. */
export function answerText(question: Question, response: string): string {
  switch (question.kind) {
    case 'choice':
      return question.choices.find((choice) => choice.id === response)?.label || response
    case 'order':
      return response
        .split(',')
        .map((id) => question.cards.find((card) => card.id === id)?.label ?? id)
        .join('  ')
    case 'equation':
      return equation.inPlace?.(question, response) ?? response
    case 'number-pad':
      return question.unit === null ? response : `${response} ${question.unit}`
    default:
      return response
  }
}
