import type { Item } from '#domain/items/item.ts'
import { exact } from './exact.ts'
import { placeSaid } from './number-words.ts'
import { ask, byRules } from './saying.ts'
import { choiceSaying, choiceWhere, selecting } from './written.ts'

/** Numbers a step apart, one of them missing or the next one asked. */
export const skipCount = byRules(({ prompt }) => {
  const [, list = ''] =
    /^((?:\d+|□)(?:, (?:\d+|□))+)\. (?:What comes next|Which number is missing)\?$/.exec(prompt) ?? []
  const terms = list.split(', ')
  const known = terms.flatMap((text, at) => (text === '□' ? [] : [{ at, value: Number(text) }]))
  const [first, ...others] = known
  const last = others.at(-1)
  if (!first || !last) return null
  const step = (last.value - first.value) / (last.at - first.at)
  if (!known.every(({ at, value }) => value === first.value + step * (at - first.at))) return null
  const hole = terms.indexOf('□')
  return exact(first.value + step * ((hole < 0 ? terms.length : hole) - first.at))
})

/** The first numbers of a pattern, made one after the other. */
const grown = (start: number, step: number, many: number): number[] => {
  const made = [start]
  while (made.length < many) made.push((made.at(-1) ?? 0) + step)
  return made
}
const rule = (prompt: string): readonly [start: number, step: number, asks: string] | null => {
  const found =
    /^Start at (\d+) and add (\d+) each time\. (.+)$/.exec(prompt) ??
    /^A pattern starts with (\d+)\. The rule is: add (\d+)\. (.+)$/.exec(prompt)
  return found ? [Number(found[1]), Number(found[2]), found[3] ?? ''] : null
}
/** What a sentence says of all numbers of a pattern. */
const SAYS: readonly (readonly [RegExp, (all: readonly number[], by: number) => boolean])[] = [
  [/^All are even\.$/, (all) => all.every((one) => one % 2 === 0)],
  [/^All are odd\.$/, (all) => all.every((one) => one % 2 === 1)],
  [
    /^Odd and even take turns\.$/,
    (all) => all.every((one, at) => at === 0 || (one + (all[at - 1] ?? 0)) % 2 === 1),
  ],
  [/^All are multiples of (\d+)\.$/, (all, by) => all.every((one) => one % by === 0)],
]
export const patterns = byRules((item) => {
  const [start, step, asks] = rule(item.prompt) ?? []
  if (start === undefined || step === undefined || asks === undefined) return null
  if (asks === 'What is true of all its numbers?') {
    const all = grown(start, step, 40)
    return choiceWhere(item, (label) => {
      const [says, isTrue] = SAYS.find(([pattern]) => pattern.test(label)) ?? []
      return isTrue?.(all, Number(says?.exec(label)?.[1] ?? 0)) ?? false
    })
  }
  const place = placeSaid(/^What is the (\w+) number\?$/.exec(asks)?.[1] ?? '')
  return place === null ? null : exact(grown(start, step, place).at(-1) ?? 0)
})

export const twoPatterns = byRules(({ prompt }) => {
  const [, one = '', two = '', asks = ''] =
    /^Both start at 0\. Rule 1: add (\d+)\. Rule 2: add (\d+)\. (.+)$/.exec(prompt) ?? []
  const sought =
    /^What goes with (\d+)\?$/.exec(asks) ??
    /^Graph the pair (?:with|that starts with) (\d+)(?: first)?\.$/.exec(asks)
  if (!sought) return null
  let [left, right] = [0, 0]
  while (left < Number(sought[1])) [left, right] = [left + Number(one), right + Number(two)]
  if (left !== Number(sought[1])) return null
  return asks.startsWith('Graph') ? `(${left}, ${right})` : exact(right)
})

const factorsOf = (number: number): number[] =>
  Array.from({ length: number }, (_, at) => at + 1).filter((one) => number % one === 0)
const isPrime = (number: number): boolean => factorsOf(number).length === 2
const isComposite = (number: number): boolean => factorsOf(number).length > 2

export const factors = byRules(
  ask('(Tap every factor of #.|Which numbers are factors of #? Tap them all.)', ({ n: [a] }, item) => {
    const all = factorsOf(Number(a?.up ?? 0n))
    return selecting(item, (one) => all.includes(one))
  }),
)
const KINDS: Readonly<Record<string, (number: number) => boolean>> = {
  prime: isPrime,
  composite: isComposite,
}
const which = (item: Item, isSought: (number: number) => boolean) =>
  choiceWhere(item, (label) => isSought(Number(label)))
const multiples =
  (by: number) =>
  (number: number): boolean =>
    number % by === 0
export const primesMultiples = byRules(
  ask('(Is # prime or composite|What kind of number is #|Which word fits #)?', ({ n: [a] }, item) =>
    choiceSaying(item, isPrime(Number(a?.up)) ? 'Prime' : 'Composite'),
  ),
  ask('Which number is {kind:prime|composite}?', ({ w }, item) =>
    which(item, KINDS[w['kind'] ?? ''] ?? (() => false)),
  ),
  ask('Which number is a multiple of #?', ({ n: [a] }, item) => which(item, multiples(Number(a?.up)))),
  ask('Tap every {kind:prime|composite} number.', ({ w }, item) =>
    selecting(item, KINDS[w['kind'] ?? ''] ?? (() => false)),
  ),
  ask('Tap every multiple of #.', ({ n: [a] }, item) => selecting(item, multiples(Number(a?.up)))),
)
