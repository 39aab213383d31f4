import type { Item } from '#domain/items/item.ts'
import { addDigits, divideDigits, takeDigits, timesDigits } from './digits.ts'
import { evaluate, holds } from './evaluate.ts'
import { exact, exactOf, minus, over, plus, times, total } from './exact.ts'
import { ask, byRules, type Rule, sum } from './saying.ts'
import { choiceSaying, choiceWhere, filledTrue, filledWorth } from './written.ts'

/** The expression a prompt asks the worth of. */
const ASKS = [
  /^What is (.+?)\?(?: Pick an easy order\.)?$/,
  /^Build (.+)\.$/,
  /^(.+) = □$/,
  /^Find the (?:sum|difference): (.+)\.$/,
  /^.+ = .+\. So what is (.+)\?$/,
]
const asked = ({ prompt }: Item): string | null => {
  for (const asks of ASKS) {
    const found = asks.exec(prompt)?.[1]
    if (found !== undefined)
      return found.replace(/ (plus|take away|of) /g, (_, word: string) => SIGN[word] ?? '')
  }
  return null
}
const SIGN: Readonly<Record<string, string>> = { plus: ' + ', 'take away': ' − ', of: ' × ' }

/** What the expression comes to, whatever is in it. */
export const worked: Rule = (item) => evaluate(asked(item) ?? '')

const BY_DIGITS: Readonly<Record<string, (a: string, b: string) => string>> = {
  '+': addDigits,
  '−': takeDigits,
  '×': timesDigits,
}
const OF_TWO = /^(\d[\d,]*(?:\.\d+)?) ([+−×]) (\d[\d,]*(?:\.\d+)?)$/

/** Two numbers worked out digit by digit, as written under each other; the rows of the question must be these numbers. */
const byDigits: Rule = (item) => {
  const [, a = '', sign = '', b = ''] = OF_TWO.exec(asked(item) ?? '') ?? []
  const work = BY_DIGITS[sign]
  if (!work) return null
  const rows = item.question.kind === 'column' ? item.question.rows.map((row) => row.trim()) : null
  if (rows && rows.join(' ') !== `${a} ${b}`.replaceAll(',', '')) return null
  const [left, right] = [a, b].map((text) => text.replaceAll(',', '').split('.'))
  const [fore = '', after = ''] = left ?? []
  const [otherFore = '', otherAfter = ''] = right ?? []
  const places = Math.max(after.length, otherAfter.length)
  const digits = work(fore + after.padEnd(places, '0'), otherFore + otherAfter.padEnd(places, '0'))
  const unit = 10n ** BigInt(sign === '×' ? 2 * places : places)
  return exact(BigInt(digits), unit)
}

/** Whole numbers, digits brought down one by one. */
const divided: Rule = (item) => {
  const [, a = '', b = ''] = /^What is (\d+) ÷ (\d+)\?$/.exec(item.prompt) ?? []
  if (b === '') return null
  const { quotient, rest } = divideDigits(a, b)
  return rest === '0' ? exact(BigInt(quotient)) : null
}
const quotient = (a: bigint, b: bigint) => divideDigits(`${a}`, `${b}`)

export const arithmetic = byRules(byDigits, divided, worked)
/** Sums that must be written in columns or read as digits. */
export const byColumns = byRules(byDigits)

export const addMany = byRules((item) => {
  const [, list] = /^Add (.+)\.$/.exec(item.prompt) ?? []
  return list === undefined ? null : total(list.split(/, | and /).flatMap((one) => exactOf(one) ?? []))
}, worked)
export const throughTen = byRules(sum('Here (is|are) #. Add # more. How many?', plus), byDigits)
export const alongLine = byRules(
  sum('Start at #. (Count on|Jump forward) #.', plus),
  sum('Start at #. (Count back|Jump back) #.', minus),
)
export const equalSign = byRules((item) => {
  const [, equation = ''] = /^True or not\? (.+)$/.exec(item.prompt) ?? []
  const isTrue = holds(equation)
  return isTrue === null ? null : choiceSaying(item, isTrue ? 'True' : 'Not true')
})
export const missing = byRules(filledTrue)

export const moreOrLess = byRules(
  sum('What is ten more than #?', (a) => plus(a, exact(10))),
  sum('What is ten less than #?', (a) => minus(a, exact(10))),
  sum('What is # more than #?', plus),
  sum('What is # less than #?', (by, a) => minus(a, by)),
  sum('# is # less than which number?', plus),
  sum('# is # more than which number?', minus),
)

/** Odd or even: by taking pairs away. */
const parity = (item: Item, number: bigint | number) =>
  choiceSaying(item, BigInt(number) % 2n === 0n ? 'Even' : 'Odd')
export const oddEven = byRules((item) => {
  if (item.model?.kind === 'dots') return parity(item, item.model.count)
  const asks =
    /^Is (.+) odd or even\?$/.exec(item.prompt) ??
    /^You have (\d+) \w+\. Is that odd or even\?$/.exec(item.prompt)
  const value = evaluate(asks?.[1] ?? '')
  return value && parity(item, value.up)
})

export const arrays = byRules(
  ask('Make # rows of #.', ({ n: [rows, each] }) => `${rows?.up}x${each?.up}`),
  ask('Put # in a row. Make # rows.', ({ n: [each, rows] }) => `${rows?.up}x${each?.up}`),
  ask(
    '# groups of #. Build them: each row is one group.',
    ({ n: [rows, each] }) => `${rows?.up}x${each?.up}`,
  ),
  ({ prompt, model }) =>
    model?.kind === 'array' && /^(Count by rows|\d+ rows of \d+)\. How many dots in all\?$/.test(prompt)
      ? exact(model.rows * model.columns)
      : null,
  ask('Share all # ~ equally (among|between) # ~.', ({ n: [all, many] }, { question }) => {
    if (!all || !many || question.kind !== 'deal' || question.mats.length !== Number(many.up)) return null
    const { quotient: each, rest } = quotient(all.up, many.up)
    return rest === '0' ? question.mats.map(() => each).join(',') : null
  }),
  (item) => {
    const { model, prompt } = item
    if (model?.kind !== 'array' || !/Which sum (fits|adds up all the rows)\?$/.test(prompt)) return null
    return choiceWhere(item, (label) => {
      const addends = label.split(' + ')
      return addends.length === model.rows && addends.every((one) => Number(one) === model.columns)
    })
  },
)

export const divisionFacts = byRules(
  divided,
  ask('How many #s make #?', ({ n: [each, all] }) => (each && all ? over(all, each) : null)),
)
export const properties = byRules(
  ask('Cut # × # into # × # and # × #. How many in each?', ({ n: [a, b, c, d, e, f] }) => {
    if (!(a && b && c && d && e && f)) return null
    const [one, other] = [times(c, d), times(e, f)]
    return plus(one, other).up === times(a, b).up ? `${one.up} ${other.up}` : null
  }),
  filledTrue,
)

export const divideLong = byRules(
  ask('What is the remainder of # ÷ #?', ({ n: [a, b] }) => (a && b ? quotient(a.up, b.up).rest : null)),
  ask('How many whole times does # go into #?', ({ n: [b, a] }) =>
    a && b ? quotient(a.up, b.up).quotient : null,
  ),
  ask('Find # ÷ #: the quotient and the remainder R.', ({ n: [a, b] }) => {
    if (!a || !b) return null
    const { quotient: whole, rest } = quotient(a.up, b.up)
    return `${whole} ${rest}`
  }),
  ask('Make groups of # out of #. How many full groups are there?', ({ n: [b, a] }) =>
    a && b ? quotient(a.up, b.up).quotient : null,
  ),
  ask('Make groups of # out of #. How many are left over?', ({ n: [b, a] }) =>
    a && b ? quotient(a.up, b.up).rest : null,
  ),
  divided,
)
export const decimals = byRules(
  byDigits,
  worked,
  sum('How many times does # fit into #?', (b, a) => over(a, b)),
)

/** Said in steps, written with brackets: the tiles must use just these numbers and come to the same. */
export const writeExpressions = byRules(
  ask('Add # and #, then multiply by #.', ({ n }, item) =>
    filledWorth(item, n, (a, b, c) => times(plus(a, b), c)),
  ),
)
