import type { Question } from '#domain/items/item.ts'
import type { QuestionOf } from '#domain/items/kind.ts'
import type { Model, ModelShape } from '#domain/items/model.ts'
import { drawnCells, layAll } from '#domain/items/tiling.ts'
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
    case 'deal':
      return { ...sharesOf(question, response.split(',').map(Number)), say }
    case 'array': {
      const [rows = 0, columns = 0] = response.split('x').map(Number)
      return { kind: 'array', rows, columns, splitAfter: null, say }
    }
    case 'column':
      return {
        kind: 'column',
        rows: question.rows,
        sign: question.sign,
        carries: '',
        result: response,
        say,
      }
    case 'fraction-pad':
      return typedBars(response, say)
    case 'sticks':
      return { kind: 'sticks', sides: response, say }
    case 'cover':
      return { ...laidPieces(question, response), say }
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

/** Equal shares as groups; others beside each other, so that eyes see which has more. */
function sharesOf({ mats, seed }: QuestionOf<'deal'>, counts: readonly number[]): ModelShape {
  const [each = 0] = counts
  if (counts.every((count) => count === each)) return { kind: 'groups', groups: counts.length, each, seed }
  const columns = mats.map(({ label }, i) => label || String(i + 1))
  return { kind: 'graph', look: 'pictures', columns, values: counts, scale: 1 }
}

/** The most parts of one bar that eyes can tell apart, and the most bars. */
const MOST_PARTS = 12
const MOST_BARS = 3

/** A typed fraction or mixed number as bars, where it can be drawn. */
function typedBars(response: string, say: string): Model | null {
  const [, whole = '0', up = '0', down = '1'] = /^(?:(\d+)(?: |$))?(?:(\d+)\/(\d+))?$/.exec(response) ?? []
  const parts = Number(down)
  const shaded = Number(whole) * parts + Number(up)
  const wholes = Math.max(1, Math.ceil(shaded / parts))
  if (parts > MOST_PARTS || wholes > MOST_BARS) return null
  return { kind: 'fraction-bars', bars: barsOf(shaded, parts, wholes), say }
}

/** The pieces laid one after the other; what does not fit lies beside. */
function laidPieces({ outline, pieces }: QuestionOf<'cover'>, response: string): ModelShape {
  const names = response.split(',').flatMap((text) => pieces.filter((name) => name === text))
  const laid = layAll(outline, pieces, names)
  const cells = drawnCells(outline, laid)
  return {
    kind: 'cover',
    grid: outline.grid,
    outline: outline.cells,
    pieces: laid.map(({ name }, i) => ({ name, cells: cells[i] ?? [] })),
  }
}
