import type { Item } from '#domain/items/item.ts'
import { compared, type Exact, exact, exactOf, minus, over, plus, times } from './exact.ts'
import { ask, byRules, sum } from './saying.ts'
import { choiceSaying } from './written.ts'

/** Stories in parts of one whole: joining, taking away, the same again. */
export const likeFractionStories = byRules(
  sum('{A} paints # of a wall today and # more tomorrow. How much is painted then?', plus),
  sum('{A} walks # of a mile, rests, and walks # of a mile. How many miles?', plus),
  sum('{A} ate # of a pizza. {B} ate #. How much of it did they eat?', plus),
  sum('{A} ran # of a mile. {B} ran #. How much farther did {A} run?', minus),
  sum('{A} has # of a yard of ribbon and uses #. How much is left?', minus),
  sum('{A} needs # of a cup of milk and has #. How much more is needed?', minus),
  sum('{A} runs # of a mile every day. How many miles is that in # days?', again),
  sum('A bag of rice weighs # of a pound. How many pounds do # bags weigh?', again),
  sum('A loaf of bread needs # of a cup of milk. How many cups do # loaves need?', again),
)

/** So much once more for each time. */
function again(each: Exact, many: Exact): Exact {
  let all = exact(0)
  for (let at = 0n; at < many.up; at++) all = plus(all, each)
  return all
}

const JOINED_OR_TAKEN = [
  sum('{A} uses # ~ and then # ~ more. How much in all?', plus),
  sum('{A} uses # ~ and # ~ more. How much in all?', plus),
  sum('{A} uses # ~ and still has # ~. How much was there at first?', plus),
  sum('{A} has # ~. {B} has # ~ more. How much does {B} have?', plus),
  sum('{A} has # ~, # ~ less than {B}. How much does {B} have?', plus),
  sum('{A} has # ~, # ~ more than {B}. How much does {B} have?', minus),
  sum('{A} has # ~ and {B} has # ~. How much more does {A} have?', minus),
  sum('{A} needs # ~. {B} gives # ~. How much is missing?', minus),
  sum('{A} has # ~ and uses # ~. How much is left?', minus),
]

/** A claim is refused where it falls on the wrong side of what there is: more than the greater part of a sum, less than what was had. */
const canThatBe = ask('{story:.+\\?} {A} says #. Can that be?', ({ w, n }, item) => {
  const story = { ...item, prompt: w['story'] ?? '' }
  const claimed = n.at(-1)
  const value = worthOf(story)
  if (!value || !claimed) return null
  if (compared(value, claimed) === 0) return choiceSaying(item, 'Yes, that can be.')
  const [first, second] = (w['story']?.match(/\d+(?:\/\d+)?/g) ?? []).flatMap((one) => exactOf(one) ?? [])
  if (!first || !second) return null
  const greater = compared(first, second) < 0 ? second : first
  const side = compared(value, greater) < 0 ? 'less' : 'more'
  if (compared(claimed, greater) === compared(value, greater)) return null
  return choiceSaying(item, new RegExp(`^No\\. It must be ${side} than `))
})
const worthOf = (story: Item): Exact | null => {
  for (const rule of JOINED_OR_TAKEN) {
    const value = rule(story)
    if (value !== null && typeof value !== 'string') return value
  }
  return null
}
export const unlikeFractionStories = byRules(canThatBe, ...JOINED_OR_TAKEN)

/** Stories of a part of a part, of the same again, of sharing a part and of measuring parts out. */
export const productStories = byRules(
  sum('{A} has # ~ and uses # of it. How much is that?', times),
  sum('A box holds # ~. {A} takes # of it. How much is that?', times),
  sum('{A} uses # ~ every day. How much is that in # days?', again),
  sum('# friends each use # ~. How much do they use in all?', (many, each) => again(each, many)),
  sum('{A} has # ~. One portion is # ~. How many portions is that?', over),
  sum('{A} uses # ~ a day. For how many days do # ~ last?', (each, all) => over(all, each)),
  sum('# friends share # ~ equally. How much does each get?', (many, all) => over(all, many)),
  sum('{A} uses up # ~ in # days, the same each day. How much a day?', over),
)
