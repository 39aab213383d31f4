import { never } from '#domain/assert.ts'
import type { Question } from '#domain/items/item.ts'
import type { QuestionOf } from '#domain/items/kind.ts'
import type { Model, ModelShape } from '#domain/items/model.ts'
import { coinsFor } from '#domain/items/money.ts'
import { placesOf, tilesIn } from '#domain/items/tiles.ts'
import { drawnCells, layAll } from '#domain/items/tiling.ts'
import { exactValue } from '#domain/items/value.ts'
import { answerText } from './answer-text.ts'
import type { Made } from './card-props.ts'

/** A built answer as a picture, so that it can stand beside the right one, as it was `made` where that is known; null where it is words or a number. */
export function responseModel(
  question: Question,
  response: string,
  words?: Parameters<typeof answerText>[2],
  made: Made | null = null,
): Model | null {
  if (question.kind === 'choice')
    return question.choices.find((choice) => choice.id === response)?.model ?? null
  const say = answerText(question, response, words)
  const shape = made?.kind === 'coins' ? made : shapeOf(question, response, say)
  return shape && { ...shape, say }
}

/** What was built, as a picture of its kind; `text`: the answer as it is read. */
function shapeOf(
  question: Exclude<Question, { kind: 'choice' }>,
  response: string,
  text: string,
): ModelShape | null {
  switch (question.kind) {
    case 'clock':
      return setClock(response)
    case 'ruler':
      return measured(question, response)
    case 'graph':
      return builtGraph(question, response)
    case 'grid':
      return markedGrid(question, response)
    case 'angle':
      return turnedAngle(question, response, text)
    case 'ten-frame':
      return filledFrames(question, response)
    case 'number-line':
      return markedLine(question, response)
    case 'base-ten':
      return builtBlocks(question, response)
    case 'fraction-bar':
      return shadedBars(question, response)
    case 'order':
      return orderedStrips(question, response)
    case 'deal':
      return sharesOf(question, response.split(',').map(Number))
    case 'array':
      return builtArray(response)
    case 'column':
      return { kind: 'column', rows: question.rows, sign: question.sign, carries: '', result: response }
    case 'fraction-pad':
      return typedBars(response)
    case 'sticks':
      return { kind: 'sticks', sides: response }
    case 'cover':
      return laidPieces(question, response)
    case 'tiles':
      return laidTiles(question, response, text)
    case 'boxes':
      return { kind: 'claps', count: Number(response) }
    case 'money':
      return coinsWorth(question, response)
    case 'number-pad':
    case 'equation':
    case 'select':
    case 'sort':
    case 'trace':
      return null
    default:
      return never(question)
  }
}

/** Which coins made it is not written down: the fewest that do. */
function coinsWorth({ coins, most }: QuestionOf<'money'>, response: string): ModelShape | null {
  const laid = coinsFor(coins, Number(response), most) ?? []
  return laid.length === 0 ? null : { kind: 'coins', coins: laid }
}

function setClock(response: string): ModelShape {
  const [hour = 12, minute = 0] = response.split(':').map(Number)
  return { kind: 'clock', hour, minute }
}

function builtGraph({ look, columns }: QuestionOf<'graph'>, response: string): ModelShape {
  return { kind: 'graph', look, columns, values: response.split(',').map(Number), scale: 1 }
}

function markedGrid({ size }: QuestionOf<'grid'>, response: string): ModelShape {
  const [x = 0, y = 0] = response.match(/\d+/g)?.map(Number) ?? []
  return { kind: 'grid', size, points: [{ x, y, label: response }], path: false }
}

function turnedAngle({ most, protractor }: QuestionOf<'angle'>, response: string, text: string): ModelShape {
  const look = most === 360 ? 'circle' : protractor ? 'protractor' : 'rays'
  return { kind: 'angle', degrees: Number(response), turn: 0, look, split: null, labels: [text] }
}

function filledFrames({ frames }: QuestionOf<'ten-frame'>, response: string): ModelShape {
  return { kind: 'ten-frame', frames, first: Number(response), second: 0, crossed: 0 }
}

function markedLine({ line }: QuestionOf<'number-line'>, response: string): ModelShape {
  const { ticks, values, labelled } = line
  const labels = labelled.map((tick) => ({ tick, text: values[tick] ?? '' }))
  return { kind: 'number-line', ticks, labels, mark: values.indexOf(response), jumps: [] }
}

function builtBlocks({ places }: QuestionOf<'base-ten'>, response: string): ModelShape {
  const value = Number(response)
  const hundreds = places.includes('hundreds') ? Math.floor(value / 100) : 0
  const tens = Math.floor((value - hundreds * 100) / 10)
  return { kind: 'base-ten', hundreds, tens, ones: value - hundreds * 100 - tens * 10, crossed: null }
}

function shadedBars({ wholes }: QuestionOf<'fraction-bar'>, response: string): ModelShape {
  const [shaded = 0, parts = 1] = response.split('/').map(Number)
  return { kind: 'fraction-bars', bars: barsOf(shaded, parts, wholes) }
}

function orderedStrips({ cards }: QuestionOf<'order'>, response: string): ModelShape | null {
  const strips = response.split(',').flatMap((id) => {
    const card = cards.find((one) => one.id === id)
    return card?.length ? [{ label: card.label, length: card.length }] : []
  })
  return strips.length === 0 ? null : { kind: 'strips', strips }
}

function builtArray(response: string): ModelShape {
  const [rows = 0, columns = 0] = response.split('x').map(Number)
  return { kind: 'array', rows, columns, splitAfter: null }
}

/** More letters than this do not fit into a box of a sound. */
const MOST_IN_A_BOX = 3

/** A sentence as a line of print, a word in boxes, one of longer pieces as it is read. */
function laidTiles(question: QuestionOf<'tiles'>, response: string, text: string): ModelShape {
  if (question.joint === ' ') return { kind: 'sentence', text }
  const laid = [...(tilesIn(question, response) ?? [])]
  const row = question.places === null ? laid.map(() => null) : placesOf(question)
  const parts = row.map((given) => given ?? laid.shift()?.text ?? '')
  const pieces = [...question.given, ...question.tiles.map((tile) => tile.text)]
  const boxed =
    question.places !== null && pieces.every((piece) => piece === null || piece.length <= MOST_IN_A_BOX)
  return boxed ? { kind: 'sound-boxes', boxes: parts } : { kind: 'word', parts, lit: null }
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
function typedBars(response: string): ModelShape | null {
  const [, whole = '0', up = '0', down = '1'] = /^(?:(\d+)(?: |$))?(?:(\d+)\/(\d+))?$/.exec(response) ?? []
  const parts = Number(down)
  const shaded = Number(whole) * parts + Number(up)
  const wholes = Math.max(1, Math.ceil(shaded / parts))
  if (parts > MOST_PARTS || wholes > MOST_BARS) return null
  return { kind: 'fraction-bars', bars: barsOf(shaded, parts, wholes) }
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
