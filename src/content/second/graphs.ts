import type { Item } from '#domain/items/item.ts'
import type { Model } from '#domain/items/model.ts'
import {
  compared,
  type Exact,
  exact,
  exactOf,
  isWhole,
  minus,
  over,
  plus,
  same,
  times,
  total,
} from './exact.ts'
import { polygonsOf } from './pictures.ts'
import { ask, byRules, type Rule } from './saying.ts'

type Graph = Extract<Model, { kind: 'graph' }>

/** What the column of a name is worth, counted picture by picture or line by line; null where it has none of that name. */
function worth(graph: Graph, name: string | undefined): number | null {
  const at = graph.columns.indexOf(name ?? '')
  return at < 0 ? null : (graph.values[at] ?? null)
}
const about =
  (work: (...worths: number[]) => number, ...names: readonly string[]) =>
  ({ w }: Readonly<{ w: Readonly<Record<string, string>> }>, { model }: Item): Exact | null => {
    if (model?.kind !== 'graph') return null
    const worths = names.map((name) => worth(model, w[name]))
    const known = worths.flatMap((one) => one ?? [])
    const value = known.length === worths.length ? work(...known) : -1
    return value < 0 ? null : exact(value)
  }
const LEAD = '(|Each picture is # children. )'
const all: Rule = ({ model }) =>
  model?.kind === 'graph' ? exact(model.values.reduce((a, b) => a + b, 0)) : null

/** A graph to be made: what stands in the prompt, in tally marks or in a table. */
const heights = ({ question }: Item, worths: ReadonlyMap<string, number>, step = 1): string | null =>
  question.kind === 'graph' && question.columns.every((name) => worths.has(name))
    ? question.columns.map((name) => (worths.get(name) ?? 0) / step).join(',')
    : null

const worthsOf = ({ columns, values }: Graph): ReadonlyMap<string, number> =>
  new Map(columns.map((name, at) => [name, values[at] ?? 0]))

export const dataGraphs = byRules(
  (item) => {
    const [, list = ''] = /^Make a tally: (.+)\.$/.exec(item.prompt) ?? []
    const pairs = list.split(', ').map((pair) => pair.split(' '))
    return heights(item, new Map(pairs.map(([name = '', many]) => [name, Number(many)])))
  },
  ask('Make a bar graph of the tally marks.', (_, item) =>
    item.model?.kind === 'graph' ? heights(item, worthsOf(item.model)) : null,
  ),
  ask('Show the table as a graph. Each picture stands for # children.', ({ n: [step] }, item) =>
    item.model?.kind === 'table'
      ? heights(
          item,
          new Map(item.model.rows.map(([name = '', many]) => [name, Number(many)])),
          Number(step?.up),
        )
      : null,
  ),
  ask(
    'How many more {a} than {b}?',
    about((a, b) => a - b, 'a', 'b'),
  ),
  ask(
    'How many fewer {a} than {b}?',
    about((a, b) => b - a, 'a', 'b'),
  ),
  ask(
    'How many {a} and {b} together?',
    about((a, b) => a + b, 'a', 'b'),
  ),
  ask('How many are there in all three groups?', (_, item) => all(item)),
  ask(
    `${LEAD}How many more children chose {a} than {b}?`,
    about((a, b) => a - b, 'a', 'b'),
  ),
  ask(
    `${LEAD}How many fewer children chose {a} than {b}?`,
    about((a, b) => b - a, 'a', 'b'),
  ),
  ask(
    `${LEAD}How many children chose {a} or {b}?`,
    about((a, b) => a + b, 'a', 'b'),
  ),
  ask(`${LEAD}How many children chose something?`, (_, item) => all(item)),
  ask(
    `${LEAD}How many more chose {a} than {b} and {c} together?`,
    about((a, b, c) => a - (b + c), 'a', 'b', 'c'),
  ),
  ask(`${LEAD}Then # more choose {a}. How many chose {b} now?`, ({ n, w }, item) =>
    more(n.at(-1), about((a) => a, 'a')({ w }, item)),
  ),
  ask(`${LEAD}# more choose {b}. How many chose {a} or {b} then?`, ({ n, w }, item) =>
    more(n.at(-1), about((a, b) => a + b, 'a', 'b')({ w }, item)),
  ),
)
const more = (a: Exact | undefined, b: Exact | null): Exact | null => (a && b ? plus(a, b) : null)

/** Every dot of a line plot by its number. */
const dots = ({ columns, values }: Graph): Exact[] =>
  columns.flatMap((text, at) => Array.from({ length: values[at] ?? 0 }, () => exactOf(text) ?? exact(0)))
const counting = (item: Item, isCounted: (length: Exact) => boolean): Exact | null =>
  item.model?.kind === 'graph' ? exact(dots(item.model).filter(isCounted).length) : null

/** Lengths put above their numbers, one dot each. */
function plotted({ question }: Item, lengths: readonly Exact[]): string | null {
  if (question.kind !== 'graph') return null
  const columns = question.columns.map((text) => exactOf(text) ?? exact(-1))
  if (!lengths.every((length) => columns.some((one) => same(one, length)))) return null
  return columns.map((one) => lengths.filter((length) => same(one, length)).length).join(',')
}

/** Sticks on a ruler: each ends where the ruler has a number. */
const measured: Rule = (item) => {
  if (item.model?.kind !== 'figure') return null
  const marks = item.model.parts.flatMap((part) => (part.part === 'text' ? [part] : []))
  const lengths = polygonsOf(item.model).map(({ points }) => {
    const end = Math.max(...points.map(([x]) => x))
    const start = Math.min(...points.map(([x]) => x))
    const [from, to] = [start, end].map((x) => exactOf(marks.find(({ at }) => at[0] === x)?.text ?? ''))
    return from && to ? minus(to, from) : exact(-1)
  })
  return plotted(item, lengths)
}

const longest = (lengths: readonly Exact[]): Exact => lengths.reduce((a, b) => (compared(a, b) < 0 ? b : a))
const shortest = (lengths: readonly Exact[]): Exact => lengths.reduce((a, b) => (compared(a, b) > 0 ? b : a))
const ofDots =
  (work: (lengths: readonly Exact[]) => Exact) =>
  (_: unknown, { model }: Item): Exact | null => {
    const lengths = model?.kind === 'graph' ? dots(model) : []
    return lengths.length === 0 ? null : work(lengths)
  }
/** What each has when all is poured together and shared. */
const levelled = (lengths: readonly Exact[]): Exact => over(total(lengths), exact(lengths.length))

/** Lengths of a table put above their numbers. */
const fromTable = ask('Make a line plot of these lengths.', (_, item) =>
  item.model?.kind === 'table'
    ? plotted(
        item,
        item.model.rows.map((row) => exactOf(row[1] ?? '') ?? exact(-1)),
      )
    : null,
)

export const linePlots = byRules(
  ask('Measure each stick. Put a mark above its length.', (_, item) => measured(item)),
  ask('How many sticks are shorter than # centimeters?', ({ n: [a = exact(0)] }, item) =>
    counting(item, (length) => compared(length, a) < 0),
  ),
  ask('How many sticks are longer than # centimeters?', ({ n: [a = exact(0)] }, item) =>
    counting(item, (length) => compared(length, a) > 0),
  ),
  ask('How many sticks are # centimeters long or longer?', ({ n: [a = exact(0)] }, item) =>
    counting(item, (length) => compared(length, a) >= 0),
  ),
  ask('How many sticks are exactly # centimeters long?', ({ n: [a = exact(0)] }, item) =>
    counting(item, (length) => same(length, a)),
  ),
  (item) => {
    const [, list] = /^Put these lengths, in inches, on the line plot: (.+)\.$/.exec(item.prompt) ?? []
    return list === undefined
      ? null
      : plotted(
          item,
          list.split(', ').map((text) => exactOf(text) ?? exact(-1)),
        )
  },
  fromTable,
  ask(
    'The line plot shows ~ in inches. How much longer is the longest than the shortest?',
    ofDots((lengths) => minus(longest(lengths), shortest(lengths))),
  ),
  ask(
    'The line plot shows ~ in inches. How long are the longest and the shortest together?',
    ofDots((lengths) => plus(longest(lengths), shortest(lengths))),
  ),
  ask('Each dot is a glass of water, in cups. Share the water equally. Where do the dots go?', (_, item) => {
    const before = item.model?.kind === 'graph' ? dots(item.model) : []
    return before.length === 0
      ? null
      : plotted(
          item,
          before.map(() => levelled(before)),
        )
  }),
  ask(
    'Each dot is a glass of water, in cups. The water is shared equally. How much in each glass?',
    ofDots(levelled),
  ),
  ask('Each dot is a glass of water, in cups. How much water is there in all?', ofDots(total)),
)

/** A length on a ruler, in marks of so many to a unit. */
const onRuler: Rule = ({ model, question }) => {
  if (question.kind === 'ruler') return times(exact(question.length), exact(1, question.parts))
  return model?.kind === 'ruler' && isWhole(exact(model.length)) ? exact(model.length, model.parts) : null
}
/** A row of units tells a length only when they lie end to end along all of it. */
const isLaidRight = ({ length, laid }: Readonly<{ length: number; laid: readonly number[] }>): boolean =>
  laid.length === length && laid.every((begin, at) => begin === at)
export const rulers = byRules(
  ({ model, prompt }) =>
    /^How many (clips|cubes) long is the \w+\?$/.test(prompt) && model?.kind === 'units'
      ? exact(isLaidRight(model) ? model.laid.length : -1)
      : null,
  ask('(Which picture has|Where are) the ~ laid right?', (_, { question }) => {
    if (question.kind !== 'choice') return null
    const right = question.choices.filter(({ model }) => model?.kind === 'units' && isLaidRight(model))
    return right.length === 1 ? (right[0]?.id ?? null) : null
  }),
  (item) => (/long is the \w+\?$/.test(item.prompt) ? onRuler(item) : null),
  fromTable,
)
