import { never } from '#domain/assert.ts'
import { minutesOf, timeText } from '#domain/items/clock.ts'
import type { Item, Key, Question } from '#domain/items/item.ts'
import type { QuestionOf } from '#domain/items/kind.ts'
import { scoreResponse } from '#domain/items/score.ts'
import { placesOf, tilesIn } from '#domain/items/tiles.ts'
import { exactValue, mixedText } from '#domain/items/value.ts'

type Asked = Readonly<{ item: Pick<Item, 'id' | 'question'>; key: Key }>

/**
 * A response that is scored and wrong: one of the misconceptions the item knows, else a near neighbour of what is right.
 * Never what lies on the screen before the first tap.
 */
export function wrongResponse({ item: { id, question }, key }: Asked): string {
  const untouched = question.kind === 'ten-frame' ? String(Math.max(question.fixed, question.start)) : null
  const candidates = [...key.wrong.map(({ response }) => response), ...neighbours(question, key.answer)]
  const found = candidates.find((response) => {
    const score = scoreResponse(question, key, response)
    return score.kind === 'scored' && !score.correct && response !== untouched && canBePut(question, response)
  })
  if (found === undefined) throw new Error(`nobody can answer ${id} wrongly`)
  return found
}

/** A clock's hands and wheels go by its step: a time between cannot be set, and one that is set already is no answer yet. */
const canBePut = (question: Question, response: string): boolean =>
  question.kind !== 'clock' || (minutesOf(response) % question.step === 0 && response !== question.start)

/** Other things that the same taps can say, nearest first. */
function neighbours(question: Question, answer: string): string[] {
  switch (question.kind) {
    case 'choice':
      return question.choices.map(({ id }) => id)
    case 'number-line':
      return [...question.line.values]
    case 'fraction-bar': {
      const [shaded = 1, parts = 1] = answer.split('/').map(Number)
      return [`${shaded + 1}/${parts}`, `${shaded - 1}/${parts}`]
    }
    case 'order':
      return [answer.split(',').reverse().join(',')]
    case 'clock': {
      const at = minutesOf(answer)
      return [60, -60, question.step].map((by) => timeText(at + by))
    }
    case 'ruler':
      return [1, -1].map((by) => mixedText(marksOf(answer, question.parts) + by, question.parts))
    case 'money':
      return question.coins.flatMap((cents) => [Number(answer) + cents, Number(answer) - cents]).map(String)
    case 'graph': {
      const heights = answer.split(',').map(Number)
      return [1, -1].map((by) => heights.map((height, i) => (i === 0 ? height + by : height)).join(','))
    }
    case 'grid': {
      const [x = 0, y = 0] = answer.match(/\d+/g)?.map(Number) ?? []
      return [`(${y}, ${x})`, `(${x + 1}, ${y})`, `(${x - 1}, ${y})`]
    }
    case 'angle':
      return [question.step, -question.step].map((by) => String(Number(answer) + by))
    case 'trace':
      return ['mirrored', 'bottom-up']
    case 'equation': {
      const slots = question.parts.filter(({ kind }) => kind === 'slot').length
      return question.tiles.map((_, from) =>
        question.tiles
          .slice(from, from + slots)
          .map(({ text }) => text)
          .join(' '),
      )
    }
    case 'select':
      return [...question.choices.map(({ id }) => id), question.choices.map(({ id }) => id).join(',')]
    case 'sort':
      return [movedOn(question, answer)]
    case 'deal': {
      const counts = answer.split(',').map(Number)
      return counts.map((_, i) =>
        counts
          .map((count, j) => (i === j ? count + 1 : j === (i + 1) % counts.length ? count - 1 : count))
          .join(','),
      )
    }
    case 'array': {
      const [rows = 1, columns = 1] = answer.split('x').map(Number)
      return [`${columns}x${rows}`, `${rows - 1}x${columns}`, `${rows}x${columns - 1}`]
    }
    case 'fraction-pad': {
      const [, before = '', up = '1', down = '2'] = /^(.*?)(\d+)(?:\/(\d+))?$/.exec(answer) ?? []
      return [`${before}${Number(up) + 1}/${down}`, `${up}/${Number(down) + 1}`]
    }
    case 'sticks':
      return [`${answer}s`, answer.slice(1), 'sss', 'ssss']
    case 'cover':
      return [...question.pieces, ...question.pieces.map((name) => `${answer},${name}`)]
    case 'tiles':
      return otherRows(question, answer)
    case 'number-pad':
    case 'ten-frame':
    case 'base-ten':
    case 'column':
    case 'boxes':
      return [Number(answer) + 1, Number(answer) - 1, Number(answer) + 2].map(String)
    default:
      return never(question)
  }
}

function marksOf(answer: string, parts: number): number {
  const { up, down } = exactValue(answer) ?? { up: 0, down: 1 }
  return (up * parts) / down
}

/** Every card on the mat after its own. */
function movedOn({ mats }: QuestionOf<'sort'>, answer: string): string {
  const pairs = answer.split(',').map((pair) => pair.split('>'))
  const next = (mat: string | undefined) =>
    mats[(mats.findIndex(({ id }) => id === mat) + 1) % mats.length]?.id
  return pairs.map(([card, mat]) => `${card}>${next(mat)}`).join(',')
}

/** The same places with other tiles on them, or the same ones in another order. */
function otherRows(question: QuestionOf<'tiles'>, answer: string): string[] {
  const laid = tilesIn(question, answer) ?? []
  const left = question.tiles.filter((tile) => !laid.includes(tile))
  const row = question.places === null ? laid.map(() => null) : placesOf(question)
  const swapped = left.flatMap((tile) => laid.map((_, at) => laid.with(at, tile)))
  return [
    laid.toReversed(),
    ...swapped,
    ...laid.map((_, at) => [...laid.slice(at), ...laid.slice(0, at)]),
  ].map((tiles) => {
    const texts = tiles.map(({ text }) => text)
    return row.map((given) => given ?? texts.shift() ?? '').join(question.joint)
  })
}
