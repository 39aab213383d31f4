import { unless } from '#content/faults.ts'
import { minutesOf } from '#domain/items/clock.ts'
import type { Key, QuestionKind } from '#domain/items/item.ts'
import type { QuestionOf } from '#domain/items/kind.ts'
import { isWritable } from '#domain/items/strokes.ts'

type Measuring = Extract<QuestionKind, 'clock' | 'ruler' | 'money' | 'graph' | 'grid' | 'angle' | 'trace'>

/** What is wrong with a question that is measured, set, built or drawn: it does not fit, cannot be reached, or stands right from the start. */
export function measuringFaults(question: QuestionOf<Measuring>, { answer }: Key): string[] {
  switch (question.kind) {
    case 'clock':
      return clockFaults(question, answer)
    case 'ruler':
      return rulerFaults(question)
    case 'money':
      return moneyFaults(question)
    case 'graph':
      return graphFaults(question, answer)
    case 'grid':
      return [
        ...unless(whole(question.size, 2, 12), 'the grid does not fit'),
        ...unless(
          question.start === null ||
            (whole(question.start.x, 0, question.size) && whole(question.start.y, 0, question.size)),
          'starts off the grid',
        ),
        ...unless(
          question.start === null || answer !== `(${question.start.x}, ${question.start.y})`,
          'right from the start',
        ),
      ]
    case 'angle':
      return [
        ...unless(whole(question.step, 1, 90), 'no step to turn by'),
        ...unless(whole(question.start, 0, question.most), 'starts beyond its end'),
        ...unless((Number(answer) - question.start) % question.step === 0, 'no step reaches the answer'),
        ...unless(Number(answer) !== question.start, 'right from the start'),
      ]
    case 'trace':
      return [
        ...unless(isWritable(question.text) && question.text.length <= MOST_SIGNS, 'nobody can draw over it'),
        ...unless(answer === 'in-order', 'drawn right is not right'),
      ]
  }
}

/** As many signs as can be drawn over beside each other. */
const MOST_SIGNS = 3
/** More marks than this are too close together on a tablet. */
const MOST_MARKS = 64
const MOST_UNITS = 20
/** More coins than this do not fit on the mat. */
const MOST_COINS = 12
/** As high as columns can be and still be told apart. */
const HIGHEST = { bars: 20, dots: 10, pictures: 10, tallies: 20 } as const
/** Letters of all names under a graph. */
const MOST_LETTERS = 60

function clockFaults({ mode, time, start, step }: QuestionOf<'clock'>, answer: string): string[] {
  return [
    ...unless(
      [start, time, answer].every((one) => /^(\d|1[0-2]):[0-5]\d$/.test(one)),
      'no time of day',
    ),
    ...unless(
      [start, answer].every((one) => minutesOf(one) % step === 0),
      'no step reaches the time',
    ),
    ...unless(mode === 'tell' || start !== answer, 'right from the start'),
  ]
}

function rulerFaults({ unit, parts, max, from, length }: QuestionOf<'ruler'>): string[] {
  const laid = unit === 'cube' || unit === 'clip'
  const marks = max * parts
  return [
    ...unless(whole(max, 1, MOST_UNITS) && marks + from <= MOST_MARKS, 'the ruler does not fit'),
    ...unless(whole(from, 0, marks) && whole(length, 1, marks), 'the thing is longer than the ruler'),
    ...unless(
      !laid || (parts === 1 && from === 0 && max <= 12),
      'cubes and clips are whole and begin at its end',
    ),
  ]
}

function moneyFaults({ coins, most }: QuestionOf<'money'>): string[] {
  return [
    ...unless(coins.length > 0 && new Set(coins).size === coins.length, 'a coin offered twice'),
    ...unless(whole(most, 1, MOST_COINS), 'the money does not fit'),
  ]
}

function graphFaults({ look, columns, max, start }: QuestionOf<'graph'>, answer: string): string[] {
  return [
    ...unless(
      whole(columns.length, 2, 12) && columns.join('').length <= MOST_LETTERS && whole(max, 1, HIGHEST[look]),
      'the graph does not fit',
    ),
    ...unless(new Set(columns).size === columns.length, 'two columns of one name'),
    ...unless(
      start.length === columns.length && start.every((height) => whole(height, 0, max)),
      'starts off the graph',
    ),
    ...unless(start.join(',') !== answer, 'right from the start'),
  ]
}

const whole = (value: number, min: number, max: number): boolean =>
  Number.isInteger(value) && value >= min && value <= max
