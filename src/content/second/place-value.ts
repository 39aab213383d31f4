import type { Item } from '#domain/items/item.ts'
import { evaluate } from './evaluate.ts'
import { compared, exact, exactOf, minus, over, plus, times, wholes } from './exact.ts'
import { numberSaid, partsSaid } from './number-words.ts'
import { byRules, type Rule, sum } from './saying.ts'

const UNITS: Readonly<Record<string, bigint>> = { hundred: 100n, ten: 10n, one: 1n }

/** "2 hundreds, 9 tens and 4 ones", counted out. */
const named: Rule = ({ prompt }) => {
  const [, list] =
    /^(?:Build )?((?:\d+ (?:hundred|ten|one)s?(?:, | and |))+)(?:\.| What number is it\?|\. What number is it\?)$/.exec(
      prompt,
    ) ?? []
  if (list === undefined) return null
  let all = 0n
  for (const [, many = '', unit = ''] of list.matchAll(/(\d+) (hundred|ten|one)s?/g))
    all += BigInt(many) * (UNITS[unit] ?? 0n)
  return exact(all)
}
export const tensAndOnes = byRules(
  named,
  sum('Build # with tens and ones.', (a) => a),
)

/** A number with a hole in its sum: what the other parts leave of it. */
const hole: Rule = ({ prompt }) => {
  const [, whole = '', parts = ''] = /^What is missing\? (\d+) = (.+)$/.exec(prompt) ?? []
  const others = evaluate(
    parts
      .split(' + ')
      .filter((one) => one !== '□')
      .join(' + '),
  )
  const all = exactOf(whole)
  return all && others && minus(all, others)
}
const expanded: Rule = ({ prompt }) =>
  evaluate(
    /^Write (?:as one number: |it as one decimal: )?(.+?)(?: as one number)?\.$/.exec(prompt)?.[1] ?? '',
  )
const spelled: Rule = ({ prompt }) => {
  const words =
    /^(?:Write the number|Write with digits|Write this number with digits|Which number is):? (.+)[.?]$/.exec(
      prompt,
    )?.[1]
  return words === undefined ? null : numberOf(words)
}
/** "six and nine thousandths" as well as whole numbers. */
function numberOf(words: string) {
  const [, ones, parts = '', unit = ''] =
    /^(?:(.+) and )?(.+) (thousandth|hundredth|tenth)s?$/.exec(words) ?? []
  if (unit === '') {
    const number = numberSaid(words)
    return number === null ? null : exact(number)
  }
  const [whole, some, ofOne] = [numberSaid(ones ?? 'zero'), numberSaid(parts), partsSaid(unit)]
  return whole === null || some === null || ofOne === null ? null : plus(exact(whole), exact(some, ofOne))
}
export const numberForms = byRules(hole, expanded, spelled)

/** A digit with all behind it made zero. */
const digitWorth = (digit: string | undefined, number: string | undefined): bigint | null => {
  const digits = (number ?? '').replaceAll(',', '')
  const at = digits.indexOf(digit ?? ' ')
  return at < 0 || digits.lastIndexOf(digit ?? ' ') !== at
    ? null
    : BigInt((digit ?? '0').padEnd(digits.length - at, '0'))
}
const worthOf: Rule = ({ prompt }) => {
  const found =
    /^In (?<number>[\d,]+), what is the (?<digit>\d) worth\?$/.exec(prompt) ??
    /^What is the value of the (?<digit>\d) in (?<number>[\d,]+)\?$/.exec(prompt)
  const worth = found && digitWorth(found.groups?.['digit'], found.groups?.['number'])
  return worth === null ? null : exact(worth)
}
const twins: Rule = ({ prompt }) => {
  const [, number = '', digit = ''] =
    /^In ([\d,]+), the first (\d) is worth how many times the second \2\?$/.exec(prompt) ?? []
  const digits = number.replaceAll(',', '')
  const [first, second] = [digits.indexOf(digit), digits.lastIndexOf(digit)]
  return number === '' || second <= first ? null : exact(10n ** BigInt(second - first))
}
export const tenTimes = byRules(worthOf, twins)
export const tenfold = byRules(
  sum('What is # times #?', times),
  sum('What is one tenth of #?', (a) => over(a, exact(10))),
  sum('# is one tenth of which number?', (a) => times(a, exact(10))),
  sum('# is # times which number?', over),
)

const NEAREST: Readonly<Record<string, readonly [bigint, bigint]>> = {
  'hundred thousand': [100_000n, 1n],
  'ten thousand': [10_000n, 1n],
  thousand: [1000n, 1n],
  hundred: [100n, 1n],
  ten: [10n, 1n],
  '100': [100n, 1n],
  '10': [10n, 1n],
  'whole number': [1n, 1n],
  tenth: [1n, 10n],
  hundredth: [1n, 100n],
}

/** The nearer of the two neighbours; halfway goes up. */
const rounded = ({ prompt }: Item) => {
  const [, text = '', to = ''] = /^Round ([\d.,]+) to the nearest (.+)\.$/.exec(prompt) ?? []
  const [number, unit] = [exactOf(text), NEAREST[to]]
  if (!number || !unit) return null
  const step = exact(...unit)
  const below = times(exact(wholes(over(number, step))), step)
  const above = plus(below, step)
  return compared(minus(number, below), minus(above, number)) < 0 ? below : above
}
export const rounding = byRules(rounded)
