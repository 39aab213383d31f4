import type { ModelShape } from '#domain/items/model.ts'
import { type Openings, step } from './opening.ts'

const rows = (count: number): ModelShape => ({ kind: 'array', rows: count, columns: 5, splitAfter: null })

type Jump = readonly [from: number, to: number, text: string]

/** A line with a number at every fifth mark of twenty, or at every mark of ten. */
const line = (step: number, ticks: number, mark: number, jumps: readonly Jump[]): ModelShape => ({
  kind: 'number-line',
  ticks,
  labels: Array.from({ length: ticks + 1 }, (_, tick) => ({ tick, text: String(tick * step) })).filter(
    ({ tick }) => ticks <= 10 || tick % 5 === 0,
  ),
  mark,
  jumps: jumps.map(([from, to, text]) => ({ from, to, text })),
})

const FIVES: readonly Jump[] = [
  [0, 5, '+5'],
  [5, 10, '+5'],
  [10, 15, '+5'],
  [15, 20, '+5'],
]

/** How the lessons of grade 2 open. */
export const OPENINGS: Openings = {
  'm.2.arrays': [
    step('Here is one row of 5.', 'Aquí hay una fila de 5.', rows(1)),
    step('Each new row has 5 too.', 'Cada fila nueva también tiene 5.', rows(3)),
    step('Count row by row: 5, 10, 15.', 'Cuenta fila por fila: 5, 10, 15.', rows(3)),
    step('So 3 rows of 5 are 5 + 5 + 5.', 'Entonces 3 filas de 5 son 5 + 5 + 5.', rows(3)),
  ],
  'm.2.skip-count': [
    step(
      'Counting by ones takes small steps.',
      'De uno en uno se dan pasos cortos.',
      line(
        1,
        20,
        5,
        Array.from({ length: 5 }, (_, i): Jump => [i, i + 1, '']),
      ),
    ),
    step(
      'One skip goes 5 steps at once.',
      'Un salto avanza 5 pasos de una vez.',
      line(1, 20, 5, FIVES.slice(0, 1)),
    ),
    step(
      'Each jump is the same: 5, 10, 15, 20.',
      'Cada salto es igual: 5, 10, 15, 20.',
      line(1, 20, 20, FIVES),
    ),
    step(
      'By tens or hundreds it works just so.',
      'De diez en diez o cien en cien, igual.',
      line(
        100,
        10,
        4,
        Array.from({ length: 4 }, (_, i): Jump => [i, i + 1, '+100']),
      ),
    ),
  ],
}
