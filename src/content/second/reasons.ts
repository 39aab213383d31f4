import type { Item } from '#domain/items/item.ts'
import { holds } from './evaluate.ts'
import { byRules, type Rule } from './saying.ts'
import { choiceSaying, choiceWhere } from './written.ts'

/** A sentence of choices that cuts numbers in parts, "51 is 50 and 1.", as equations. */
const cuts = (label: string): string[] | null => {
  const sentences = label
    .split('.')
    .map((one) => one.trim())
    .filter((one) => one !== '')
  const read = sentences.map((one) => one.replace(/^(\d+) is (\d+) and (\d+)$/, '$1 = $2 + $3'))
  return read.every((one) => one.includes('=')) ? read : null
}

/** Why two ways come to the same: the parts must be true and be the ones used, the rule must be one that holds for the sign. */
const whySame: Rule = (item) => {
  const [, one = '', other = ''] = /^Why is (.+) the same as (.+)\?$/.exec(item.prompt) ?? []
  if (!holds(`${one} = ${other}`)) return null
  const used = new Set(other.match(/\d+/g))
  return choiceWhere(item, (label) => {
    const equations = cuts(label)
    if (equations) {
      const parts = equations.flatMap((equation) => equation.split(' = ')[1]?.split(' + ') ?? [])
      return equations.every((equation) => holds(equation)) && parts.every((part) => used.has(part))
    }
    const [, gap] = /^Both numbers go up by (\d+), so the gap stays\.$/.exec(label) ?? []
    if (gap !== undefined) {
      const [a = '', b = '', c = '', d = ''] = `${one} ${other}`.match(/\d+/g) ?? []
      return holds(`${a} + ${gap} = ${c}`) === true && holds(`${b} + ${gap} = ${d}`) === true
    }
    return label === 'You can add in any order.' && /^[\d +]+$/.test(one + other)
  })
}
const notTrue: Rule = (item) =>
  / works out .+\. Which step is not true\?$/.test(item.prompt)
    ? choiceWhere(item, (label) => holds(label) === false)
    : null
const sameAnswer: Rule = (item) => {
  const [, one] = /^Which one has the same answer as (.+)\?$/.exec(item.prompt) ?? []
  return one === undefined ? null : choiceWhere(item, (label) => holds(`${label} = ${one}`) === true)
}
export const whyItWorks = byRules(notTrue, sameAnswer, whySame)

/** Cases a claim is tried on: what goes in and what comes out. */
type Case = Readonly<{ a: number; b: number; out: number }>
const upTo = (many: number): number[] => Array.from({ length: many }, (_, at) => at + 1)
const pairs = (as: readonly number[], bs: readonly number[]): Case[] =>
  as.flatMap((a) => bs.map((b) => ({ a, b, out: a * b })))
const even = upTo(20).map((one) => 2 * one)
const odd = upTo(20).map((one) => 2 * one - 1)

/** All cases a question is about. */
const casesOf = (prompt: string): readonly Case[] | null => {
  const [, by] = /^What is always true when you multiply by (\d+)\?$/.exec(prompt) ?? []
  if (by !== undefined) return pairs(upTo(30), [Number(by)])
  const [, more] = /^What is always true when you add (\d+)\?$/.exec(prompt) ?? []
  if (more !== undefined) return upTo(30).map((a) => ({ a, b: Number(more), out: a + Number(more) }))
  if (prompt === 'What is always true of an even number times any number?') return pairs(even, upTo(20))
  if (prompt === 'What is always true of an odd number times an odd number?') return pairs(odd, odd)
  return null
}
/** What a claim says of one case. */
const CLAIMS: readonly (readonly [RegExp, (one: Case, told: readonly number[]) => boolean])[] = [
  [/^The number stays the same\.$/, ({ a, out }) => a === out],
  [/^The answer is (\d+)\.$/, ({ out }, [told]) => out === told],
  [/^The answer has (\d+) digits\.$/, ({ out }, [told]) => String(out).length === told],
  [/^The answer ends in (\d)\.$/, ({ out }, [told]) => out % 10 === told],
  [/^The answer ends in (\d) or (\d)\.$/, ({ out }, told) => told.includes(out % 10)],
  [/^The answer goes up by (\d+) each time\.$/, ({ b }, [told]) => b === told],
  [/^The answer is even\.$/, ({ out }) => out % 2 === 0],
  [/^The answer is odd\.$/, ({ out }) => out % 2 === 1],
  [
    /^It is even only if both numbers are even\.$/,
    ({ a, b, out }) => out % 2 === 1 || (a % 2 === 0 && b % 2 === 0),
  ],
]
const always: Rule = (item) => {
  const cases = casesOf(item.prompt)
  return (
    cases &&
    choiceWhere(item, (label) => {
      const [says, isTrue] = CLAIMS.find(([claim]) => claim.test(label)) ?? []
      const told = says?.exec(label)?.slice(1).map(Number) ?? []
      return isTrue !== undefined && cases.every((one) => isTrue(one, told))
    })
  )
}
const switched: Rule = (item) =>
  item.prompt === 'What is always true when you switch the two factors?' &&
  pairs(upTo(12), upTo(12)).every(({ a, b }) => a * b === b * a)
    ? choiceSaying(item, 'The answer stays the same.')
    : null

/** A row of a table of products: the step from each marked number to the next. */
const grows: Rule = (item) => {
  if (!/^Look (along|down) .+ How do its numbers grow\?$/.test(item.prompt) || item.model?.kind !== 'table')
    return null
  const { rows, marked } = item.model
  const values = marked.map(([row, column]) => Number(rows[row]?.[column]))
  const steps = new Set(values.slice(1).map((value, at) => value - (values[at] ?? 0)))
  return steps.size === 1 ? choiceSaying(item, `By ${[...steps][0]} each time.`) : null
}

/** Why it is so for every such product: not one more example, and with numbers that are true. */
const REASONS: readonly (readonly [
  RegExp,
  RegExp,
  (asked: readonly number[], told: readonly number[]) => boolean,
])[] = [
  [
    /^Why is (\d+) × (\d+) the same as (\d+) × (\d+)\?$/,
    /^Seen from the side, (\d+) rows of (\d+) are (\d+) rows of (\d+)\.$/,
    ([a, b, c, d], told) => a === d && b === c && told.join() === [a, b, b, a].join(),
  ],
  [
    /^Why is (\d+) × (\d+) even\?$/,
    /^(\d+) rows make two equal parts: (\d+) \+ (\d+)\.$/,
    ([a = 0, b = 0], [rows, one = 0, other = 0]) => rows === a && one === other && one + other === a * b,
  ],
  [
    /^Why do the answers in the times (\d+) table grow by (\d+)\?$/,
    /^Each line has one more group of (\d+)\.$/,
    ([table, by], [told]) => table === by && told === by,
  ],
  [
    /^Why does (5) × (\d+) end in (5)\?$/,
    /^Every two (5)s make (10), and one (5) is left\.$/,
    ([, b = 0]) => b % 2 === 1,
  ],
  [
    /^Why does (5) × (\d+) end in (0)\?$/,
    /^Every two (5)s make (10), and none is left\.$/,
    ([, b = 1]) => b % 2 === 0,
  ],
]
const numbers = (pattern: RegExp, text: string): number[] => pattern.exec(text)?.slice(1).map(Number) ?? []
const why = (item: Item): string | null => {
  const [asks, says, isTrue] = REASONS.find(([pattern]) => pattern.test(item.prompt)) ?? []
  if (!asks || !says || !isTrue) return null
  return choiceWhere(
    item,
    (label) => says.test(label) && isTrue(numbers(asks, item.prompt), numbers(says, label)),
  )
}
export const tablePatterns = byRules(always, switched, grows, why)
