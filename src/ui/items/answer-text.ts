import { never } from '#domain/assert.ts'
import { equation } from '#domain/items/equation.ts'
import type { Question } from '#domain/items/item.ts'
import type { QuestionOf } from '#domain/items/kind.ts'
import { TRACED } from '#domain/items/trace.ts'
import type { Messages } from '#i18n/en/child.ts'
import { LINE } from './order-rows.ts'

/** The child's words for answers that have none of their own. */
type Words = Pick<Messages['items'], 'trace' | 'sticks' | 'cover'>

/** A response as a child would read it: labels for ids, the whole sentence for tiles; in the words of her language where it has none. */
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
      return inOrder(
        response.split(',').map((id) => question.cards.find((card) => card.id === id)?.label ?? id),
      )
    case 'equation':
      return equation.inPlace?.(question, response) ?? response
    case 'number-pad':
      return question.unit === null ? response : `${response} ${question.unit}`
    case 'select':
      return response
        .split(',')
        .map((id) => nameOf(question.choices.find((choice) => choice.id === id)) || id)
        .join(', ')
    case 'sort':
      return sortedText(question, response)
    case 'deal':
      return response.split(',').join(', ')
    case 'tiles':
      return response.replace(/ (?=[.,;:!?])/g, '')
    case 'array':
      return response.replace('x', ' × ')
    case 'fraction-pad':
      return question.unit === null ? response : `${response} ${question.unit}`
    case 'sticks':
      return words?.sticks.count(response.length) ?? response
    case 'cover':
      return piecesText(question, response, words)
    case 'ten-frame':
    case 'number-line':
    case 'base-ten':
    case 'fraction-bar':
    case 'clock':
    case 'grid':
    case 'column':
    case 'boxes':
      return response
    default:
      return never(question)
  }
}

/** Mat by mat what lies on it. */
function sortedText({ mats, cards }: QuestionOf<'sort'>, response: string): string {
  const pairs = response.split(',')
  return mats
    .map((mat) => {
      const there = cards.filter(({ id }) => pairs.includes(`${id}>${mat.id}`))
      return `${nameOf(mat)}: ${there.map(nameOf).join(', ') || '–'}`
    })
    .join('\n')
}

/** How many of each piece. */
const piecesText = ({ pieces }: QuestionOf<'cover'>, response: string, words?: Words): string =>
  pieces
    .map((name) => [response.split(',').filter((one) => one === name).length, name] as const)
    .flatMap(([count, name]) => (count === 0 ? [] : [`${count} × ${words?.cover.names[name] ?? name}`]))
    .join(', ')

/** "45¢", "$3", "$3.05". */
function moneyText(cents: number): string {
  if (cents < 100) return `${cents}¢`
  return cents % 100 === 0 ? `$${cents / 100}` : `$${(cents / 100).toFixed(2)}`
}
/** What stands on it, or what is said of a picture alone. */
const nameOf = (one: Readonly<{ label: string; speech: string }> | undefined): string =>
  one?.label || one?.speech || ''

/** Cards beside each other; where they are lines to be read, one under another with their places. */
const inOrder = (labels: readonly string[]): string =>
  labels.some((label) => label.length > LINE)
    ? labels.map((label, at) => `${at + 1}. ${label}`).join('\n')
    : labels.join('  ')
