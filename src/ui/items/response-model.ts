import type { Question } from '#domain/items/item.ts'
import type { Model } from '#domain/items/model.ts'
import { answerText } from './answer-text.ts'

/** A built answer as a picture, so that it can stand beside the right one; null where it is words or a number. */
export function responseModel(question: Question, response: string): Model | null {
  const say = answerText(question, response)
  switch (question.kind) {
    case 'choice':
      return question.choices.find((choice) => choice.id === response)?.model ?? null
    case 'ten-frame':
      return {
        kind: 'ten-frame',
        frames: question.frames,
        first: Number(response),
        second: 0,
        crossed: 0,
        say,
      }
    case 'number-line': {
      const { ticks, values, labelled } = question.line
      const labels = labelled.map((tick) => ({ tick, text: values[tick] ?? '' }))
      return { kind: 'number-line', ticks, labels, mark: values.indexOf(response), jumps: [], say }
    }
    case 'base-ten': {
      const value = Number(response)
      const hundreds = question.places.includes('hundreds') ? Math.floor(value / 100) : 0
      const tens = Math.floor((value - hundreds * 100) / 10)
      return {
        kind: 'base-ten',
        hundreds,
        tens,
        ones: value - hundreds * 100 - tens * 10,
        crossed: null,
        say,
      }
    }
    case 'fraction-bar': {
      const [shaded = 0, parts = 1] = response.split('/').map(Number)
      return { kind: 'fraction-bars', bars: barsOf(shaded, parts, question.wholes), say }
    }
    case 'order': {
      const strips = response.split(',').flatMap((id) => {
        const card = question.cards.find((one) => one.id === id)
        return card?.length ? [{ label: card.label, length: card.length }] : []
      })
      return strips.length === 0 ? null : { kind: 'strips', strips, say }
    }
    default:
      return null
  }
}

function barsOf(shaded: number, parts: number, wholes: number) {
  return Array.from({ length: wholes }, (_, i) => ({
    parts,
    shaded: Math.min(parts, Math.max(0, shaded - i * parts)),
    label: '',
  }))
}
