import { worked } from './arithmetic.ts'
import { evaluate } from './evaluate.ts'
import {
  compared,
  type Exact,
  exact,
  exactOf,
  fractionOf,
  isWhole,
  minus,
  ONE,
  over,
  plus,
  same,
  times,
  wholes,
} from './exact.ts'
import { partsSaid } from './number-words.ts'
import { ask, byRules, type Rule, sum } from './saying.ts'
import { choiceSaying, choiceWhere } from './written.ts'

/** What a picture of a fraction shows, in the parts it is cut into. */
export const fractionParts = byRules(
  ask('What fraction of the ~ is shaded?', (_, item) => {
    const bar = item.model?.kind === 'fraction-bars' ? item.model.bars[0] : undefined
    return bar ? choiceSaying(item, `${bar.shaded}/${bar.parts}`) : null
  }),
  asShaded(/^Cut the [a-z ]+\. Shade (\d+)\/(\d+)\.$/, (up) => up),
  asShaded(/^Cut the [a-z ]+\. Leave (\d+)\/(\d+) empty\. Shade the rest\.$/, (up, down) => down - up),
)

/** Told parts of a bar, in just these parts. */
function asShaded(asks: RegExp, shaded: (up: number, down: number) => number): Rule {
  return ({ prompt }) => {
    const [, up, down] = asks.exec(prompt) ?? []
    return up === undefined ? null : `${shaded(Number(up), Number(down))}/${down}`
  }
}

export const fractionLine = byRules(
  sum('(Put|Find|Where is) # on the line(.|?)', (a) => a),
  ({ prompt, model }) =>
    /^(Which fraction is the pointer on|Which fraction does the pointer show|What is the fraction at the pointer)\?$/.test(
      prompt,
    ) &&
    model?.kind === 'number-line' &&
    model.mark !== null
      ? pointed(model)
      : null,
)
/** The place of a pointer between two marks with a number. */
function pointed({
  mark,
  labels,
}: Readonly<{ mark: number | null; labels: readonly Readonly<{ tick: number; text: string }>[] }>) {
  const [first, last] = [labels[0], labels.at(-1)]
  const [from, to] = [exactOf(first?.text ?? ''), exactOf(last?.text ?? '')]
  if (!first || !last || !from || !to || mark === null || last.tick === first.tick) return null
  const along = over(exact(mark - first.tick), exact(last.tick - first.tick))
  return plus(from, times(along, minus(to, from)))
}

const IN_PARTS = [
  /^(?<text>\S+)(?: of the [a-z ]+)? is how many (?<word>\w+)(?: of it)?\?$/,
  /^Shade as much(?: of the [a-z ]+)? as (?<text>\S+), in (?<word>\w+)\.$/,
  /^Find a fraction in (?<word>\w+) that equals (?<text>\S+)\.$/,
  /^Which fraction in (?<word>\w+) is as much as (?<text>\S+)\?$/,
  /^How many (?<word>\w+) (?:make|are as much as) (?<text>\S+)\?$/,
]
/** One number in so many parts of a whole. */
const inParts: Rule = (item) => {
  const said = IN_PARTS.map((asks) => asks.exec(item.prompt)?.groups).find((groups) => groups !== undefined)
  const { text = '', word = '' } = said ?? {}
  const [number, parts] = [exactOf(text), partsSaid(word)]
  if (!number || parts === null) return null
  const pieces = times(number, exact(parts))
  if (!isWhole(pieces)) return null
  return item.question.kind === 'fraction-bar' ? `${pieces.up}/${parts}` : pieces
}
export const equalFractions = byRules(inParts)
export const wholeAsFraction = byRules(
  sum('(Put|Find|Where is) # on the line(.|?)', (a) => a),
  inParts,
  sum('(Which whole number is #|# is which whole number)?', (a, b) => b ?? a ?? null),
)
export const hundredths = byRules(inParts, worked)
export const asDecimal = byRules(
  sum('Write # as a decimal.', (a) => a),
  sum('How is # written as a decimal?', (a) => a),
  sum('Which decimal is the same as #?', (a) => a),
)
export const fractionSums = byRules(
  worked,
  sum('How much is # times #?', times),
  sum('What is # of #?', times),
)

export const fractionDivision = byRules(
  sum('How many pieces of # are in #?', (piece, all) => over(all, piece)),
  sum('# is shared in # equal parts. How big is each part?', over),
  sum('# of {thing} is shared in # equal parts. What fraction of {thing} is each part?', over),
  worked,
)
export const fractionProducts = byRules(
  sum('In ~, a rectangle is # long and # wide. What is its area?', times),
  sum('What is # of # of the ~?', times),
  sum('What is # of #?', times),
  worked,
)

/** More than, less than or the same as the other factor: by the fraction beside it alone. */
export const scaling = byRules((item) => {
  const [, left = '', right = ''] = /^Do not work it out\. (.+) × (.+) is …$/.exec(item.prompt) ?? []
  const [a, b] = [exactOf(left), exactOf(right)]
  if (!a || !b) return null
  const [by, other] = left.includes('/') ? [a, b] : [b, a]
  return choiceWhere(item, (label) => {
    const [, than = '', number = ''] = /^(more than|less than|the same as) (.+)$/.exec(label) ?? []
    const told = evaluate(number)
    return (
      told !== null &&
      same(told, other) &&
      ['less than', 'the same as', 'more than'][compared(by, ONE) + 1] === than
    )
  })
})

/** Things shared among people, whole and in parts. */
const shares = (people: Exact, all: Exact): Exact => over(all, people)
export const asDivision = byRules(
  sum('# children share # ~ equally. How much does each child get?', shares),
  ask('# families share # ~ equally. How many ~ does each family get?', ({ n: [people, all] }, item) =>
    people && all
      ? choiceWhere(
          item,
          (label) => label === fractionOf(shares(people, all)) || isTheSame(label, shares(people, all)),
        )
      : null,
  ),
  ask(
    '# families share # ~ equally. Between which whole numbers of ~ is each share?',
    ({ n: [people, all] }, item) => {
      if (!people || !all) return null
      const below = wholes(shares(people, all))
      return choiceSaying(item, `${below} and ${below + 1n}`)
    },
  ),
)
const isTheSame = (label: string, value: Exact): boolean => {
  const worth = evaluate(label)
  return worth !== null && same(worth, value)
}
