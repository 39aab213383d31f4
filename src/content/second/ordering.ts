import type { Item, OrderCard } from '#domain/items/item.ts'
import { signBetween } from './counting.ts'
import { compared, exact, exactOf } from './exact.ts'
import { picturesOf } from './pictures.ts'
import { ask, byRules, type Rule } from './saying.ts'
import { theOnly } from './written.ts'

/** Every order three or more cards can lie in. */
function orders<T>(cards: readonly T[]): T[][] {
  if (cards.length === 0) return [[]]
  return cards.flatMap((first) =>
    orders(cards.filter((one) => one !== first)).map((rest) => [first, ...rest]),
  )
}
/** The only order in which no card comes before one that must come first. */
function ordered(
  { question }: Item,
  isFine: (before: OrderCard, after: OrderCard) => boolean,
): string | null {
  if (question.kind !== 'order') return null
  const fine = orders(question.cards).filter((order) =>
    order.every((card, at) => order.slice(at + 1).every((after) => isFine(card, after))),
  )
  return theOnly(fine.map((order) => order.map(({ id }) => id).join(',')))
}

const byWords: Rule = (item) => {
  const said = [...item.prompt.matchAll(/(\w+) is longer than (\w+)\./g)].map(([, long = '', short = '']) => [
    short.toLowerCase(),
    long.toLowerCase(),
  ])
  if (said.length === 0 || !item.prompt.endsWith(' Shortest first.') || item.question.kind !== 'order')
    return null
  const fine = orders(item.question.cards.map(({ label }) => label.toLowerCase())).filter((order) =>
    said.every(([short = '', long = '']) => order.indexOf(short) < order.indexOf(long)),
  )
  const { cards } = item.question
  const idOf = (label: string) => cards.find((card) => card.label.toLowerCase() === label)?.id
  return theOnly(fine.map((order) => order.map(idOf).join(',')))
}
export const orderLengths = byRules(
  byWords,
  ask('Put them from shortest to longest.', (_, item) =>
    ordered(item, (before, after) => (before.length ?? 0) < (after.length ?? 0)),
  ),
)
export const compareDecimals = byRules(
  ask('Put them in order, the least first.', (_, item) =>
    ordered(item, (before, after) => {
      const [a, b] = [exactOf(before.label), exactOf(after.label)]
      return a !== null && b !== null && compared(a, b) < 0
    }),
  ),
  signBetween,
)

/** Which pile a card belongs on: its picture's, or that of its size. */
export const sortCount = byRules(
  ask('Count each group. Put the fewest first, the most last.', (_, item) => {
    if (item.model?.kind !== 'figure') return null
    const pictures = picturesOf(item.model)
    const many = (card: OrderCard): number => pictures.filter((one) => one === card.id).length
    return ordered(item, (before, after) => compared(exact(many(before)), exact(many(after))) < 0)
  }),
  ask(
    'Sort them. Put (the same kind together|big with big, small with small).',
    (_, { prompt, question }) => {
      if (question.kind !== 'sort') return null
      const bySize = prompt.includes('big')
      const pairs = question.cards.flatMap(({ id, model }) => {
        const one = model?.kind === 'pictures' ? model.rows[0]?.[0] : undefined
        const name = bySize ? (one?.size === 2 ? 'big' : 'small') : one?.picture
        const mat = question.mats.find((place) => place.id === name)
        return mat ? [`${id}>${mat.id}`] : []
      })
      return pairs.length === question.cards.length ? pairs.join(',') : null
    },
  ),
)
