import type { Item } from '#domain/items/item.ts'
import type { FigurePart, Model } from '#domain/items/model.ts'
import { polygonsOf } from './pictures.ts'
import { ask, byRules } from './saying.ts'
import { choiceSaying, theOnly } from './written.ts'

type Figure = Extract<Model, { kind: 'figure' }>
type Owner = Extract<FigurePart, { part: 'picture' }>

/** Who of two has more of what is measured in the picture, or less; the choice that says so. */
function compare(item: Item, sign: number, measure: (figure: Figure, owner: Owner) => number): string | null {
  const { model, question } = item
  if (model?.kind !== 'figure' || question.kind !== 'choice') return null
  const owners = model.parts.flatMap((part) => (part.part === 'picture' ? [part] : []))
  const [one, other] = owners
  if (!one || !other || owners.length !== 2) return null
  const more = Math.sign(measure(model, one) - measure(model, other)) * sign
  if (more === 0) return choiceSaying(item, 'the same')
  const winner = (more > 0 ? one : other).picture
  return theOnly(
    question.choices.flatMap((choice) =>
      choice.model?.kind === 'pictures' && choice.model.rows[0]?.[0]?.picture === winner ? [choice.id] : [],
    ),
  )
}
const spread = (numbers: readonly number[]): number => Math.max(...numbers) - Math.min(...numbers)
const isWithin = (at: number, numbers: readonly number[]): boolean =>
  at >= Math.min(...numbers) && at <= Math.max(...numbers)

/** How far what lies beside its owner reaches, from end to end. */
const ribbon = (figure: Figure, { at }: Owner): number =>
  spread(
    polygonsOf(figure)
      .filter(
        ({ tone, points }) =>
          tone > 0 &&
          isWithin(
            at[1],
            points.map(([, y]) => y),
          ),
      )
      .flatMap(({ points }) => points.map(([x]) => x)),
  )
/** How high the blocks over their owner are, whatever they stand on. */
const tower = (figure: Figure, { at }: Owner): number =>
  spread(
    polygonsOf(figure)
      .filter(
        ({ tone, points }) =>
          tone > 0 &&
          isWithin(
            at[0],
            points.map(([x]) => x),
          ),
      )
      .flatMap(({ points }) => points.map(([, y]) => y)),
  )
/** How far down its side of the balance is. */
const weight = (figure: Figure, { at }: Owner): number => {
  const beam = figure.parts.flatMap((part) => (part.part === 'line' ? part.points : []))
  return beam.toSorted((a, b) => Math.abs(a[0] - at[0]) - Math.abs(b[0] - at[0]))[0]?.[1] ?? 0
}
/** How many cups stand on its side. */
const cups = (figure: Figure, { at }: Owner): number => {
  const isLeft = (x: number): boolean => 2 * x < figure.width
  return polygonsOf(figure).filter(
    ({ tone, points }) => tone === 3 && isLeft(points[0]?.[0] ?? 0) === isLeft(at[0]),
  ).length
}
const signOf = (word: string | undefined): number =>
  /^(longer|taller|heavier|more)$/.test(word ?? '') ? 1 : -1

export const compareSize = byRules(
  ask('Who has the {which:longer|shorter} ribbon?', ({ w }, item) =>
    compare(item, signOf(w['which']), ribbon),
  ),
  ask('Who has the {which:taller|shorter} tower?', ({ w }, item) => compare(item, signOf(w['which']), tower)),
  ask('Which is {which:heavier|lighter}: the ~ or the ~?', ({ w }, item) =>
    compare(item, signOf(w['which']), weight),
  ),
  ask('Each jar fills these cups. Whose jar holds {which:more|less}?', ({ w }, item) =>
    compare(item, signOf(w['which']), cups),
  ),
)
