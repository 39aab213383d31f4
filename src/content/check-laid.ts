import { unless } from '#content/faults.ts'
import { isCell, PIECE_SIZES } from '#domain/items/cells.ts'
import type { Key } from '#domain/items/item.ts'
import type { QuestionOf } from '#domain/items/kind.ts'
import { coverings, coverResponse, layAll, MOST_BESIDE, MOST_CELLS } from '#domain/items/tiling.ts'

type Laid = QuestionOf<'select' | 'sort' | 'deal' | 'array' | 'column' | 'fraction-pad' | 'sticks' | 'cover'>

/** What is wrong with a question whose answer is tapped together, laid or written; empty when a child can give every answer it knows. */
export function laidFaults(question: Laid, key: Key): string[] {
  switch (question.kind) {
    case 'select':
      return selectFaults(question, key)
    case 'sort':
      return [
        ...idFaults([...question.cards, ...question.mats]),
        ...unless(
          between(2, question.cards.length, 8) && between(2, question.mats.length, 3),
          'the cards do not fit',
        ),
      ]
    case 'deal':
      return [
        ...idFaults(question.mats),
        ...unless(
          between(1, question.mats.length, 6) && between(1, question.things, 24),
          'the things do not fit',
        ),
      ]
    case 'array':
      return unless(
        between(1, question.maxRows, 10) && between(1, question.maxColumns, 12),
        'the rows do not fit',
      )
    case 'column':
      return columnFaults(question, key)
    case 'fraction-pad':
      return unless(
        answersOf(key).every((answer) => answer.split(/[ /]/).every(({ length }) => length <= 3)),
        'too long to type',
      )
    case 'sticks':
      return unless(between(3, question.short + question.long, 10), 'the sticks do not fit')
    case 'cover':
      return coverFaults(question, key)
  }
}

const between = (least: number, n: number, most: number): boolean => least <= n && n <= most

/** Everything a child may hand in that the key knows. */
const answersOf = ({ answer, also, wrong }: Key): readonly string[] => [
  answer,
  ...also,
  ...wrong.map(({ response }) => response),
]

/** Ids stand in responses between commas and `>`. */
const idFaults = (all: readonly Readonly<{ id: string }>[]): string[] => [
  ...unless(new Set(all.map(({ id }) => id)).size === all.length, 'one id twice'),
  ...unless(
    all.every(({ id }) => id !== '' && !/[,>]/.test(id) && id === id.trim()),
    'an id that cannot stand in a response',
  ),
]

function selectFaults({ choices, layout }: QuestionOf<'select'>, { answer }: Key): string[] {
  const seen = choices.map(({ label, model }) => JSON.stringify([label, model]))
  const drawn = choices.some(({ model }) => model !== null)
  const most = layout === 'text' ? 16 : drawn ? 6 : 10
  return [
    ...idFaults(choices),
    ...unless(layout === 'text' || new Set(seen).size === seen.length, 'two choices look the same'),
    ...unless(between(2, choices.length, most), `${choices.length} choices do not fit`),
    ...unless(answer.split(',').length < choices.length, 'all choices are to be tapped'),
  ]
}

function columnFaults({ rows, width, places }: QuestionOf<'column'>, key: Key): string[] {
  const digits = (text: string) => {
    const [whole = '', part = ''] = text.split('.')
    return whole.length + Math.max(part.length, places)
  }
  return [
    ...unless(between(2, rows.length, 4) && width <= 9, 'the sum does not fit'),
    ...unless(
      rows.every((row) => /^[\d. ]+$/.test(row) && row.replace('.', '').length <= width),
      'a row that does not fit',
    ),
    ...unless(
      [key.answer, ...key.also].every((answer) => digits(answer) <= width),
      'too long to write',
    ),
  ]
}

function coverFaults({ outline, pieces }: QuestionOf<'cover'>, key: Key): string[] {
  const { grid, cells } = outline
  if (!cells.every((cell) => isCell(grid, cell)) || new Set(cells).size < cells.length)
    return ['an outline of other cells']
  if (!between(1, cells.length, MOST_CELLS)) return ['the outline does not fit']
  if (!pieces.every((name) => PIECE_SIZES[name].grid === grid)) return ['a piece of the other grid']
  const ways = coverings(outline, pieces)
  const right = [key.answer, ...key.also]
  const asMany = ways.filter(({ length }) => length === key.answer.split(',').length)
  const names = (response: string) => pieces.filter((name) => response.split(',').includes(name))
  return [
    ...unless(
      new Set(pieces).size === pieces.length && between(1, pieces.length, 5),
      'the pieces do not fit',
    ),
    ...unless(
      right.every((response) => ways.some((way) => coverResponse(way) === response)),
      'the key does not cover',
    ),
    ...unless(
      asMany.every((way) => right.includes(coverResponse(way))),
      'another way with as many pieces is not in the key',
    ),
    ...unless(
      answersOf(key).every((response) => {
        const laid = layAll(
          outline,
          pieces,
          response.split(',').flatMap((one) => names(one)),
        )
        return laid.filter((piece) => piece.cells === null).length <= MOST_BESIDE
      }),
      'more pieces than can lie beside',
    ),
  ]
}
