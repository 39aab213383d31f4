import type { FigurePart, ModelShape } from '#domain/items/model.ts'
import type { Language } from '#domain/language.ts'

/** Every whole number from one to another. */
export const fromTo = (low: number, high: number): number[] =>
  Array.from({ length: high - low + 1 }, (_, i) => low + i)

/** How many of the data stand at each number from `low` to `high`. */
export const heights = (data: readonly number[], low: number, high: number): number[] =>
  fromTo(low, high).map((value) => data.filter((n) => n === value).length)

/** "2 at 3, 1 at 5": how many marks stand above which number. */
export function counted(data: readonly number[], language: Language): string {
  const at = language === 'en' ? 'at' : 'en'
  return [...new Set(data)]
    .sort((a, b) => a - b)
    .map((value) => `${data.filter((n) => n === value).length} ${at} ${value}`)
    .join(', ')
}

const UNIT = 12
const ROW = 10
const LEFT = 8
const TOP = 6

/** Sticks one below the other, all from the zero of a ruler below them; thin lines help the eye down to the marks. */
export function sticksOnRuler(data: readonly number[], high: number): ModelShape {
  const bottom = TOP + data.length * ROW + 4
  const at = (mark: number): number => LEFT + mark * UNIT
  const marks = fromTo(0, high + 1)
  const parts: FigurePart[] = [
    ...marks.map(
      (mark): FigurePart => ({
        part: 'line',
        points: [
          [at(mark), TOP],
          [at(mark), bottom],
        ],
        ends: ['none', 'none'],
        dashed: true,
      }),
    ),
    ...data.map(
      (length, row): FigurePart => ({
        part: 'polygon',
        points: [
          [at(0), TOP + row * ROW],
          [at(length), TOP + row * ROW],
          [at(length), TOP + row * ROW + 6],
          [at(0), TOP + row * ROW + 6],
        ],
        tone: row % 2 === 0 ? 1 : 2,
      }),
    ),
    {
      part: 'line',
      points: [
        [at(0), bottom],
        [at(high + 1), bottom],
      ],
      ends: ['none', 'none'],
      dashed: false,
    },
    ...marks.map((mark): FigurePart => ({ part: 'text', at: [at(mark), bottom + 8], text: String(mark) })),
  ]
  return {
    kind: 'figure',
    width: at(high + 1) + LEFT,
    height: bottom + 14,
    parts,
    words: {
      en: `Sticks on a ruler. They end at ${data.join(', ')}.`,
      es: `Palitos sobre una regla. Terminan en ${data.join(', ')}.`,
    },
  }
}
