import type { Item } from '#domain/items/item.ts'
import { type Exact, exact, exactOf, minus, over, plus, times } from './exact.ts'
import { ask, byRules, type Rule, story, sum } from './saying.ts'
import { choiceWhere } from './written.ts'

/** The time a clock shows: the hands in the question's words, or those of the picture. */
const shownTime = ({ question, model }: Item): string | null => {
  if (question.kind === 'clock' && question.mode === 'tell') return question.time
  return model?.kind === 'clock' ? `${model.hour}:${String(model.minute).padStart(2, '0')}` : null
}
const MORNING = ['The sun is coming up', 'School is starting', 'It is breakfast time']
const LATER = ['School is out for the day', 'It is dinner time', 'It is time for bed']
const half = (prompt: string): string | null =>
  MORNING.some((one) => prompt.startsWith(one))
    ? 'a.m.'
    : LATER.some((one) => prompt.startsWith(one))
      ? 'p.m.'
      : null

export const clocks = byRules(
  (item) => (item.prompt === 'What time is it?' ? shownTime(item) : null),
  ({ prompt }) => /^Set the clock to (\d{1,2}:\d\d)\.$/.exec(prompt)?.[1] ?? null,
  (item) => {
    const [time, part] = [shownTime(item), half(item.prompt)]
    return time && part && choiceWhere(item, (label) => label === `${time} ${part}`)
  },
)

/** The next minute on a clock. */
const tick = (time: string): string => {
  const [hour = 12, minute = 0] = time.split(':').map(Number)
  if (minute < 59) return `${hour}:${String(minute + 1).padStart(2, '0')}`
  return `${hour === 12 ? 1 : hour + 1}:00`
}
/** Elapsed time by letting a clock run minute by minute. */
export const elapsed = byRules(
  ({ prompt }) => {
    const [, start, many] =
      / starts at (\d+:\d\d)\. It lasts (\d+) minutes\. When does it end\?$/.exec(prompt) ?? []
    if (start === undefined) return null
    let time = start
    for (let passed = 0; passed < Number(many); passed++) time = tick(time)
    return time
  },
  ({ prompt }) => {
    const [, from, to] =
      / reads from (\d+:\d\d) to (\d+:\d\d)\. How many minutes is that\?$/.exec(prompt) ??
      /^From (\d+:\d\d) to (\d+:\d\d): how many minutes\?$/.exec(prompt) ??
      / starts at (\d+:\d\d) and ends at (\d+:\d\d)\. How many minutes is that\?$/.exec(prompt) ??
      []
    if (from === undefined || to === undefined) return null
    let passed = 0
    for (let time = from; time !== to; time = tick(time)) if (++passed > 720) return null
    return exact(passed)
  },
)

/** What lies there, coin by coin, in cents or in dollars. */
const lying = ({ model }: Item, inOne: number): Exact | null =>
  model?.kind === 'coins'
    ? exact(
        model.coins.reduce((all, one) => all + one, 0),
        inOne,
      )
    : null
const money =
  (work: (lying: Exact, told: Exact) => Exact) =>
  ({ n: [told], w }: Readonly<{ n: readonly Exact[]; w: Readonly<Record<string, string>> }>, item: Item) => {
    const all = lying(item, w['unit'] === 'dollars' ? 100 : 1)
    return all && told ? work(all, told) : null
  }
export const coins = byRules(
  ask('How many cents?', (_, item) => lying(item, 1)),
  ask('How many dollars?', (_, item) => lying(item, 100)),
  sum('Put down # cents.', (a) => a),
  ask('You have these (coins|bills). You pay # {unit:cents|dollars}. How much is left?', money(minus)),
  ask(
    'You have these (coins|bills). A toy costs # {unit:cents|dollars}. How much more?',
    money((all, cost) => minus(cost, all)),
  ),
)

export const lengthStories = byRules(
  story('~ A: # ~. B: # ~. How much shorter is B?', (x, a, b) => b + x === a),
  story('~ A: # ~. B: # ~. How much longer is A?', (x, a, b) => b + x === a),
  story('A ~ is # ~. Another is # ~ longer. How long is it?', (x, a, b) => x - b === a),
  story('A ~ is # ~. Another is # ~ shorter. How long is it?', (x, a, b) => x + b === a),
  story('~ A: # ~, # ~ shorter than B. How long is B?', (x, a, b) => x - b === a),
  story('~ A: # ~, # ~ longer than B. How long is B?', (x, a, b) => x + b === a),
)

/** What a scale or a beaker shows. */
const shown = ({ model }: Item): Exact | null => (model?.kind === 'gauge' ? exact(model.value) : null)
const withShown =
  (work: (shown: Exact, told: Exact) => Exact) =>
  ({ n: [told] }: Readonly<{ n: readonly Exact[] }>, item: Item): Exact | null => {
    const value = shown(item)
    return value && told ? work(value, told) : null
  }
export const gauges = byRules(
  ask('(How much water is in it?|Read the scale. How heavy is it?)', (_, item) => shown(item)),
  ask(
    '{A} (takes|pours) (off |out |)# ~( off|). (What will the scale show?|How much water is in it then?)',
    withShown(minus),
  ),
  ask('{A} puts on another # ~. What will the scale show?', withShown(plus)),
  ask('{A} pours in another # ~. How much water is in it then?', withShown(plus)),
  ask('{A} has # bags, each as heavy as this. How heavy are they together?', withShown(times)),
  ask('{A} fills # cups, each with as much as this. How much is that together?', withShown(times)),
  ask(
    '{A} shares this equally (among|between) # ~. How (much goes in each?|heavy is each bag?)',
    withShown(over),
  ),
)

/** How many of the smallest of its family a unit is: inches, centimeters, ounces, seconds … */
const IN_UNITS: readonly (readonly [family: string, units: Readonly<Record<string, number>>])[] = [
  ['length', { inch: 1, foot: 12, yard: 36 }],
  ['metric length', { millimeter: 1, centimeter: 10, meter: 1000, kilometer: 1_000_000 }],
  ['weight', { ounce: 1, pound: 16 }],
  ['mass', { gram: 1, kilogram: 1000 }],
  ['volume', { cup: 1, pint: 2, quart: 4, gallon: 16 }],
  ['metric volume', { milliliter: 1, liter: 1000 }],
  ['time', { second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800 }],
  ['money', { cent: 1, dollar: 100 }],
]
const singular = (unit: string): string =>
  unit === 'feet' ? 'foot' : unit === 'inches' ? 'inch' : unit.replace(/s$/, '')

/** A measure in another unit of its family; null where they have nothing to do with each other. */
function converted(number: Exact, from: string, to: string): Exact | null {
  for (const [, units] of IN_UNITS) {
    const [one, other] = [units[singular(from)], units[singular(to)]]
    if (one !== undefined && other !== undefined) return over(times(number, exact(one)), exact(other))
  }
  return null
}
const inUnit: Rule = ({ prompt }) => {
  const down =
    /^How many (?<to>\w+) are in (?<many>[\d.,]+) (?<from>\w+)\?$/.exec(prompt) ??
    /^(?<many>[\d.,]+) (?<from>\w+) is the same as how many (?<to>\w+)\?$/.exec(prompt) ??
    /^Write (?<many>[\d.,]+) (?<from>\w+) in (?<to>\w+)\.$/.exec(prompt)
  const many = exactOf(down?.groups?.['many'] ?? '')
  return many && converted(many, down?.groups?.['from'] ?? '', down?.groups?.['to'] ?? '')
}
export const conversions = byRules(
  inUnit,
  ask('{A} ~ # ~ of # {from:\\w+}( each|). How many {to:\\w+} is that?', ({ n: [many, each], w }) =>
    many && each ? converted(times(many, each), w['from'] ?? '', w['to'] ?? '') : null,
  ),
)

/** Two measures in one story: each in the unit asked for, then joined or taken away. */
export const measureStories = byRules(({ prompt }) => {
  const [, unit] = /How many (\w+) (?:are left|is that)\?$/.exec(prompt) ?? []
  const inCents = prompt.replace(
    /\$(\d+)\.(\d\d)/g,
    (_, dollars, cents) => `${Number(dollars + cents)} cents`,
  )
  const [first, second, ...others] = [...inCents.matchAll(/(\d+) (\w+)/g)].map(([, many = '', from = '']) =>
    converted(exact(Number(many)), from, unit ?? ''),
  )
  if (!first || !second || others.length > 0) return null
  return prompt.endsWith('are left?') ? minus(first, second) : plus(first, second)
})

/** Angles told in words: of a turn, or what one leaves of another. */
const WHOLE: Readonly<Record<string, number>> = { 'full turn': 360, 'straight line': 180, 'right angle': 90 }
export const angles = byRules(
  sum('Turn the ray # of a full turn.', ofTurn),
  sum('(Make an angle that is # of a circle|Open an angle of # of a full turn).', (a, b) => ofTurn(a ?? b)),
  sum('How many degrees does # of a circle measure?', ofTurn),
  sum('How many degrees is # of a full turn?', ofTurn),
  sum('A wheel turns # of the way around. How many degrees is that?', ofTurn),
  ({ prompt, model }) =>
    /^(How many degrees is this angle|Read the protractor\. How big is the angle)\?$/.test(prompt) &&
    model?.kind === 'angle'
      ? exact(model.degrees)
      : null,
  sum('(Turn the ray to make|Make) an angle of # degrees.', (a) => a),
  sum('The whole angle is # degrees. One part is # degrees. How big is the other part?', minus),
  sum('An angle of # degrees is cut in two. One part is # degrees. And the other?', minus),
  ask(
    'Two angles make a {whole:full turn|straight line|right angle}. One is # degrees. How many degrees is the other?',
    ({ n: [a], w }) => (a ? minus(exact(WHOLE[w['whole'] ?? ''] ?? 0), a) : null),
  ),
)
function ofTurn(part: Exact): Exact {
  return times(part, exact(360))
}
