import type { ModelShape, TapePart } from '#domain/items/model.ts'

/** The shape of one kind. */
export type ShapeOf<K extends ModelShape['kind']> = Extract<ModelShape, { kind: K }>

/** A word as often as there are things of it. */
export const many = (count: number, word: string): string[] => Array<string>(count).fill(word)

/** One word a thing, so that a child who listens can count them as one who looks. */
export const each = (count: number, crossed: number, thing: string, gone: string): string =>
  [...many(count - crossed, thing), ...many(crossed, gone)].join(', ')

/** "2 tens, 1 one": nothing is said of empty places. */
export const counted = (
  ...places: readonly (readonly [count: number, one: string, many: string])[]
): string =>
  places
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => `${count} ${count === 1 ? one : many}`)
    .join(', ')

/** The label under the mark of a number line; null when it stands between labels. */
export const marked = (line: ShapeOf<'number-line'>): string | null =>
  line.labels.find(({ tick }) => tick === line.mark)?.text ?? null

/** Neighbours that are alike, with how many there are: three parts of 5 are told as one. */
export function runs(parts: readonly TapePart[]): Readonly<{ part: TapePart; count: number }>[] {
  const all: { part: TapePart; count: number }[] = []
  for (const part of parts) {
    const last = all.at(-1)
    if (
      last &&
      last.part.text === part.text &&
      last.part.shaded === part.shaded &&
      last.part.size === part.size
    )
      last.count += 1
    else all.push({ part, count: 1 })
  }
  return all
}

/** Where a hand or a ray points on a clock face, in twelfths of the round: on a number, or between two. */
export function onClock(twelfths: number): Readonly<{ at: number; next: number | null }> {
  const hour = (value: number): number => ((Math.floor(value) + 11) % 12) + 1
  return { at: hour(twelfths), next: Number.isInteger(twelfths) ? null : hour(twelfths + 1) }
}

/** The twelfth of a clock face a ray at `degrees` (0 = right, counterclockwise) points to. */
export const twelfthOf = (degrees: number): number => (((90 - degrees) % 360) + 360) / 30

/** A number of marks, `parts` to a unit, as a whole and a fraction in lowest terms; null where there is none of it. */
export function inUnits(
  marks: number,
  parts: number,
): Readonly<{ whole: number | null; fraction: string | null }> {
  const whole = Math.floor(marks / parts)
  const rest = marks % parts
  if (rest === 0) return { whole, fraction: null }
  const shared = [8, 4, 2].find((n) => rest % n === 0 && parts % n === 0) ?? 1
  return { whole: whole === 0 ? null : whole, fraction: `${rest / shared}/${parts / shared}` }
}

/** How units lie along a thing: one word for each unit, gap and overlap in order, and where the last one ends. */
export function laidOut({ length, laid }: ShapeOf<'units'>): Readonly<{
  steps: readonly ('one' | 'gap' | 'over')[]
  end: 'at' | 'before' | 'past'
}> {
  const steps = laid.flatMap((start, i): ('one' | 'gap' | 'over')[] => {
    const gap = start - (i === 0 ? 0 : (laid[i - 1] ?? 0) + 1)
    if (gap > NEAR) return ['gap', 'one']
    return gap < -NEAR ? ['over'] : ['one']
  })
  const left = length - ((laid.at(-1) ?? -1) + 1)
  return { steps, end: Math.abs(left) <= NEAR ? 'at' : left > 0 ? 'before' : 'past' }
}

/** Less of a unit than this cannot be seen. */
const NEAR = 0.04

/** A value on a scale of `step`s: on a mark, or between two. */
export function onScale(value: number, step: number): Readonly<{ below: number; above: number | null }> {
  const below = Math.floor(value / step) * step
  return { below, above: below === value ? null : below + step }
}

/** The last number written on a scale at or below its value, and how many marks on from there. */
export function pastNumber({
  step,
  every,
  value,
}: ShapeOf<'gauge'>): Readonly<{ number: number; marks: number }> {
  const numbered = step * every
  const number = Math.floor(value / numbered + 1e-9) * numbered
  return { number, marks: Math.round((value - number) / step) }
}

/** The rows of a chart that are worth reading aloud: all of a short one, of a long one those with a blank. */
export function rowsToRead({ from, to, step, columns, hidden }: ShapeOf<'chart'>): number[][] {
  const numbers = Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step)
  const rows = Array.from({ length: Math.ceil(numbers.length / columns) }, (_, i) =>
    numbers.slice(i * columns, (i + 1) * columns),
  )
  return numbers.length <= 24 ? rows : rows.filter((row) => row.some((number) => hidden.includes(number)))
}

/** How many cells each row of an outline has, from the top. */
export function cellsByRow(outline: readonly string[]): number[] {
  const rows = new Map<number, number>()
  for (const cell of outline) {
    const row = Number(cell.split(',')[0])
    rows.set(row, (rows.get(row) ?? 0) + 1)
  }
  return [...rows].toSorted(([a], [b]) => a - b).map(([, count]) => count)
}

/** The full columns of ten and the single squares that are shaded of a hundred. */
export const tensAndOnes = (count: number): readonly [tens: number, ones: number] => [
  Math.floor(count / 10),
  count % 10,
]

/** The digits of a row of carries or of a sum, without the places left empty. */
export const written = (text: string): string => text.trim().split(/\s+/).join(', ')
