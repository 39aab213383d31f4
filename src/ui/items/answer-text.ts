import { equation } from '#domain/items/equation.ts'
import type { Question } from '#domain/items/item.ts'
import { TRACED } from '#domain/items/trace.ts'
import type { Messages } from '#i18n/en/child.ts'

/** What of the child's words tells an answer that has none of its own. */
type Words = Pick<Messages['items'], 'trace'>

/** A response as a child would read it: labels for ids, the whole sentence for tiles. */
export function answerText(question: Question, response: string, words?: Words): string {
  switch (question.kind) {
    case 'choice':
      return question.choices.find((choice) => choice.id === response)?.label || response
    case 'ruler':
      return question.unit === 'in' || question.unit === 'cm' ? `${response} ${question.unit}` : response
    case 'money':
      return moneyText(Number(response))
    case 'graph': {
      const heights = response.split(',')
      return question.columns.map((name, i) => `${name}: ${heights[i] ?? ''}`).join(', ')
    }
    case 'angle':
      return `${response}°`
    case 'trace': {
      const traced = TRACED.find((one) => one === response)
      return traced === undefined ? response : (words?.trace.drawn[traced] ?? response)
    }
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

/** "45¢", "$3", "$3.05". */
function moneyText(cents: number): string {
  if (cents < 100) return `${cents}¢`
  return cents % 100 === 0 ? `$${cents / 100}` : `$${(cents / 100).toFixed(2)}`
}
