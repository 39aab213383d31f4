import type { Question } from '#domain/items/item.ts'
import type { QuestionOf } from '#domain/items/kind.ts'
import type { Model, ModelShape } from '#domain/items/model.ts'
import { exactValue } from '#domain/items/value.ts'
import { answerText } from './answer-text.ts'

/** A built answer as a picture, so that it can stand beside the right one; null where it is words or a number. */
export function responseModel(
  question: Question,
  response: string,
  words?: Parameters<typeof answerText>[2],
): Model | null {
  const say = answerText(question, response, words)
  switch (question.kind) {
    case 'choice':
      return question.choices.find((choice) => choice.id === response)?.model ?? null
    case 'clock': {
      const [hour = 12, minute = 0] = response.split(':').map(Number)
      return { kind: 'clock', hour, minute, say }
    }
    case 'ruler':
      return { ...measured(question, response), say }
    case 'graph': {
      const { look, columns } = question
      return { kind: 'graph', look, columns, values: response.split(',').map(Number), scale: 1, say }
    }
    case 'grid': {
      const [x = 0, y = 0] = response.match(/\d+/g)?.map(Number) ?? []
      return { kind: 'grid', size: question.size, points: [{ x, y, label: response }], path: false, say }
    }
    case 'angle': {
      const look = question.most === 360 ? 'circle' : question.protractor ? 'protractor' : 'rays'
      return { kind: 'angle', degrees: Number(response), turn: 0, look, split: null, labels: [say], say }
    }
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

/** The ruler up to the chosen mark, or as many cubes or clips along the thing as were laid. */
function measured({ unit, parts, max, length }: QuestionOf<'ruler'>, response: string): ModelShape {
  const value = exactValue(response) ?? { up: 0, down: 1 }
  const marks = (value.up * parts) / value.down
  return unit === 'in' || unit === 'cm'
    ? { kind: 'ruler', unit, parts, max, from: 0, length: marks }
    : { kind: 'units', unit, length, laid: Array.from({ length: marks }, (_, i) => i) }
}

function barsOf(shaded: number, parts: number, wholes: number) {
  return Array.from({ length: wholes }, (_, i) => ({
    parts,
    shaded: Math.min(parts, Math.max(0, shaded - i * parts)),
    label: '',
  }))
}
