import { expect, test } from 'vitest'
import { skillOf } from '#content/registry.ts'
import { SHAPES } from '#content/skills/2/shape-bank.ts'
import type { LevelNumber, MadeItem } from '#domain/items/item.ts'
import type { Language } from '#domain/language.ts'

/** What no seed below this makes is not made at all. */
const ENOUGH = 60_000
const LEVELS = [1, 2, 3] as const
const seeds = Array.from({ length: 480 }, (_, n) => Math.imul(n, 0x9e3779b1) >>> 0)

const skill = (id: string) => skillOf(`m.2.${id}`) ?? expect.fail(`no skill ${id}`)
const items = (id: string, level: LevelNumber, language: Language = 'en'): MadeItem[] =>
  seeds.map((seed) => skill(id).make(level, seed, language))
/** The seed of the first item that asks with these very words. */
function seedOf(id: string, level: LevelNumber, prompt: string): number {
  for (let n = 0; n < ENOUGH; n++) {
    const seed = Math.imul(n, 0x9e3779b1) >>> 0
    if (skill(id).gist(level, seed).prompt === prompt) return seed
  }
  return expect.fail(`nobody asks: ${prompt}`)
}
const asked = (id: string, level: LevelNumber, prompt: string): MadeItem =>
  skill(id).make(level, seedOf(id, level, prompt), 'en')
const ideas = ({ key }: MadeItem): Record<string, string> =>
  Object.fromEntries(key.wrong.map((wrong) => [wrong.id, wrong.response]))
const summary = (made: MadeItem) => ({ answer: made.key.answer, ...ideas(made) })
/** The first item of which this holds. */
function showing(id: string, level: LevelNumber, shows: (made: MadeItem) => boolean): MadeItem {
  for (let n = 0; n < ENOUGH; n++) {
    const made = skill(id).make(level, Math.imul(n, 0x9e3779b1) >>> 0, 'en')
    if (shows(made)) return made
  }
  return expect.fail(`nothing like it among the items of ${id}`)
}
const numbers = (text: string): number[] => (text.match(/\d+/g) ?? []).map(Number)
/** The value of "40 + 20 + 7" or "52 − 19". */
const worthOf = (sum: string): number =>
  sum
    .split(/ (?=[+−])/)
    .reduce((total, part) => total + Number(part.replace('−', '-').replace(/[+ ]/g, '')), 0)
const choices = ({ item }: MadeItem) =>
  item.question.kind === 'choice' || item.question.kind === 'select' ? item.question.choices : []

test.each<[string, LevelNumber, string, Record<string, string>]>([
  [
    'odd-even',
    3,
    'Is 16 odd or even?',
    { answer: 'even', 'words-swapped': 'odd', 'first-digit-decides': 'odd' },
  ],
  ['odd-even', 3, 'Is 7 + 8 odd or even?', { answer: 'odd', 'words-swapped': 'even' }],
  ['arrays', 1, 'Make 3 rows of 4.', { answer: '3x4', 'rows-for-columns': '4x3', 'extra-row': '4x4' }],
  [
    'arrays',
    2,
    '3 rows of 4. How many dots in all?',
    { answer: '12', 'adds-dimensions': '7', 'extra-row': '16', 'counts-border': '10' },
  ],
  [
    'arrays',
    3,
    '2 rows of 5. Which sum fits?',
    { answer: '5 + 5', 'adds-dimensions': '2 + 5', 'extra-row': '5 + 5 + 5' },
  ],
  [
    'skip-count',
    3,
    '675, 775, 875. What comes next?',
    { answer: '975', 'counts-by-ones': '876', 'skips-one': '1075', 'wrong-unit': '885' },
  ],
  ['skip-count', 3, '645, □, 655, 660. Which number is missing?', { answer: '650', 'counts-by-ones': '646' }],
  [
    'number-forms',
    2,
    'Write the number: four hundred seven.',
    { answer: '407', 'writes-as-said': '4007', 'drops-zero': '47' },
  ],
  [
    'number-forms',
    3,
    'Write 7 + 400 as one number.',
    { answer: '407', 'writes-as-said': '4007', 'drops-zero': '47', 'order-shown': '74' },
  ],
  [
    'add-100',
    2,
    'What is 48 + 27?',
    {
      answer: '75',
      'no-regroup': '65',
      'both-digits-down': '615',
      'extra-ten': '85',
      'wrong-operation': '21',
      'carries-ones': '111',
    },
  ],
  ['add-100', 1, 'Build 32 + 25.', { answer: '57', 'extra-ten': '67', 'wrong-operation': '7' }],
  [
    'sub-100',
    2,
    'What is 52 − 27?',
    {
      answer: '25',
      'small-from-large': '35',
      'no-payback': '35',
      'writes-zero': '30',
      'wrong-operation': '79',
      'one-off': '26',
    },
  ],
  [
    'add-1000',
    3,
    'What is 478 + 267?',
    {
      answer: '745',
      'no-regroup': '635',
      'both-digits-down': '61315',
      'extra-ten': '755',
      'wrong-operation': '211',
    },
  ],
  [
    'sub-1000',
    3,
    'What is 803 − 225?',
    {
      answer: '578',
      'small-from-large': '622',
      'no-payback': '688',
      'zero-keeps-bottom': '628',
      'zero-lends-free': '678',
      'skips-zero': '528',
      'writes-zero': '600',
      'wrong-operation': '1028',
    },
  ],
  [
    'add-four',
    3,
    'What is 39 + 33 + 19 + 29?',
    { answer: '120', 'drops-one': '91', 'no-regroup': '90', 'carries-one-always': '100' },
  ],
  [
    'ten-hundred-more-less',
    3,
    '405 is 10 more than which number?',
    {
      answer: '395',
      'wrong-place': '305',
      'changes-ones': '404',
      'wrong-operation': '415',
      'no-bridge': '495',
    },
  ],
  [
    'ten-hundred-more-less',
    3,
    'What is 10 more than 397?',
    {
      answer: '407',
      'wrong-place': '497',
      'changes-ones': '398',
      'wrong-operation': '387',
      'no-bridge': '307',
    },
  ],
  [
    'units-and-estimates',
    2,
    'You measure a desk in inches and feet. Which number is bigger?',
    { answer: 'in', 'bigger-unit-bigger-number': 'ft', 'number-only': 'same' },
  ],
  ['equal-shares', 1, 'Cut the bar into thirds. Shade 2.', { answer: '2/3', 'counts-cuts': '2/4' }],
  ['equal-shares', 1, 'Cut the bar into fourths. Shade 2.', { answer: '2/4' }],
  [
    'rows-columns',
    1,
    'Make 3 rows and 4 columns.',
    { answer: '3x4', 'rows-for-columns': '4x3', 'counts-lines': '2x3' },
  ],
])('%s %i: %s', (id, level, prompt, expected) => {
  expect(summary(asked(id, level, prompt))).toEqual(expected)
})

test('nobody is thought to write into a hole what stands beside it', () => {
  for (const level of LEVELS)
    for (const made of items('skip-count', level))
      for (const { response } of made.key.wrong)
        expect(numbers(made.item.prompt), made.item.prompt).not.toContain(Number(response))
})

test('numbers are odd and even equally often, and dots lie in pairs only where that is the help', () => {
  for (const level of LEVELS) {
    const made = items('odd-even', level)
    expect(made.filter(({ key }) => key.answer === 'odd')).toHaveLength(made.length / 2)
    const layouts = new Set(
      made.map(({ item }) => (item.model?.kind === 'dots' ? item.model.layout : 'none')),
    )
    expect([...layouts]).toEqual([{ 1: 'pairs', 2: 'scattered', 3: 'none' }[level]])
  }
})

test('the sum that adds up the rows is offered once, and no other sum has its worth', () => {
  for (const made of items('arrays', 3)) {
    const same = choices(made).filter(({ id }) => worthOf(id) === worthOf(made.key.answer))
    expect(same.map(({ id }) => id)).toEqual([made.key.answer])
  }
})

test('of three steps just one is not true, and of three sums just one has the same answer', () => {
  for (const made of items('why-it-works', 3)) {
    const labels = choices(made).map(({ id, label }) => ({ id, label }))
    const right = made.item.prompt.includes('not true')
      ? labels.filter(({ label }) => worthOf(label.split(' = ')[0] ?? '') !== Number(label.split(' = ')[1]))
      : labels.filter(
          ({ label }) => worthOf(label) === worthOf(made.item.prompt.match(/\d+ [+−] \d+/)?.[0] ?? ''),
        )
    expect(
      right.map(({ id }) => id),
      made.item.prompt,
    ).toEqual([made.key.answer])
  }
})

test('what is said to be the same is the same', () => {
  for (const level of [1, 2] as const)
    for (const { item } of items('why-it-works', level)) {
      const [, from = '', to = ''] = /^Why is (.+) the same as (.+)\?$/.exec(item.prompt) ?? []
      expect(worthOf(from), item.prompt).toBe(worthOf(to))
    }
})

test('a thing that does not begin at zero is as long as the spaces it covers', () => {
  const made = showing(
    'ruler-measure',
    3,
    ({ item }) => item.model?.kind === 'ruler' && item.model.from === 2 && item.model.length === 5,
  )
  expect(summary(made)).toEqual({ answer: '5', 'reads-end': '7', 'counts-marks': '6', 'starts-at-one': '4' })
})

test('a guess far off is told by its unit or by its number', () => {
  const made = showing(
    'units-and-estimates',
    1,
    ({ item, key }) => item.prompt === 'About how long is a crayon?' && key.answer.endsWith('in'),
  )
  // 4 feet and 48 inches are one length: only one of them is offered
  expect([
    { answer: '4 in', 'number-only': '4 ft' },
    { answer: '4 in', 'unit-scale': '48 in' },
  ]).toContainEqual(summary(made))
})

test('"longer" asks for adding as often as for taking away', () => {
  const made = [...items('how-much-longer', 2), ...items('how-much-longer', 3)].filter(({ item }) =>
    item.prompt.includes('longer'),
  )
  const adding = made.filter(({ item, key }) => Number(key.answer) > Math.max(...numbers(item.prompt)))
  expect(adding.length / made.length).toBeGreaterThan(0.35)
  expect(adding.length / made.length).toBeLessThan(0.65)
})

test('how long something is follows from what it is compared with', () => {
  const longer = showing('how-much-longer', 3, ({ item }) => /longer than B/.test(item.prompt))
  const [a = 0, b = 0] = numbers(longer.item.prompt)
  expect(longer.key.answer).toBe(String(a - b))
  const shorter = showing('how-much-longer', 3, ({ item }) => /shorter than B/.test(item.prompt))
  const [c = 0, d = 0] = numbers(shorter.item.prompt)
  expect(shorter.key.answer).toBe(String(c + d))
})

test('a clock at a quarter to eight', () => {
  const made = showing('time-five', 1, ({ key }) => key.answer === '7:45')
  expect(summary(made)).toEqual({
    answer: '7:45',
    'face-number': '7:09',
    'next-hour': '8:45',
    'hands-swapped': '9:35',
  })
  expect(made.item.question).toMatchObject({ kind: 'clock', mode: 'tell', time: '7:45', step: 5 })
})

test('after twelve comes one, and half of the day is told by what happens', () => {
  const late = showing('time-five', 1, ({ key }) => key.answer === '12:30')
  expect(ideas(late)).toEqual({ 'face-number': '12:06', 'next-hour': '1:30', 'hands-swapped': '6:00' })
  for (const { item, key } of items('time-five', 3)) {
    const morning = /sun is coming up|breakfast|School is starting/.test(item.prompt)
    expect(key.answer.endsWith(morning ? 'am' : 'pm'), item.prompt).toBe(true)
  }
})

const coinsAre =
  (...coins: readonly number[]) =>
  ({ item }: MadeItem) =>
    item.model?.kind === 'coins' && item.model.coins.join() === coins.join()

test('two dimes, a nickel and a penny', () => {
  expect(summary(showing('money', 1, coinsAre(10, 10, 5, 1)))).toEqual({
    answer: '26',
    'counts-coins': '4',
    'nickel-dime-swap': '21',
    'one-unit-for-all': '31',
  })
})

test('what is left of bills, and what is missing to a price, is never nothing', () => {
  for (const { item, key } of items('money', 3)) {
    if (item.model?.kind !== 'coins') expect.fail('coins to count')
    const unit = Math.max(...item.model.coins) > 25 ? 100 : 1
    const worth = item.model.coins.reduce((sum, coin) => sum + coin, 0) / unit
    const price = numbers(item.prompt)[0]
    expect(worth).toBeLessThanOrEqual(unit === 1 ? 97 : 18)
    expect(Number(key.answer)).toBe(price === undefined ? worth : Math.abs(price - worth))
    expect(Number(key.answer)).toBeGreaterThan(0)
  }
})

test('money comes as bills about as often as in coins', () => {
  const bills = items('money', 3).filter(({ item }) => item.prompt.includes('dollars'))
  expect(bills.length / seeds.length).toBeGreaterThan(0.35)
  expect(bills.length / seeds.length).toBeLessThan(0.65)
})

test('five sticks, two lengths: a mark for each of them', () => {
  const made = showing('line-plot', 1, ({ item }) => /at 4, 5, 4, 5, 4\.$/.test(item.model?.say ?? ''))
  expect(summary(made)).toEqual({ answer: '0,3,2,0', 'one-x-per-value': '0,1,1,0', 'skips-empty': '3,2,0,0' })
})

test('marks of a line plot are counted from where the question says', () => {
  for (const { item, key } of items('line-plot', 3)) {
    if (item.model?.kind !== 'graph') expect.fail('a line plot')
    const [v = 0] = numbers(item.prompt)
    const fits = (n: number) =>
      item.prompt.includes('or longer') ? n >= v : item.prompt.includes('shorter') ? n < v : n === v
    const marks = item.model.columns.flatMap((column, at) => (fits(Number(column)) ? [at] : []))
    const values = item.model.values
    expect(Number(key.answer)).toBe(marks.reduce((sum, at) => sum + (values[at] ?? 0), 0))
  }
})

test('bars are read by their names, wherever they stand', () => {
  for (const level of [2, 3] as const)
    for (const { item, key } of items('graphs', level)) {
      if (item.model?.kind !== 'graph') expect.fail('a graph')
      const { columns, values } = item.model
      const named = columns.flatMap((column, at) =>
        item.prompt.includes(` ${column}`) ? [values[at] ?? 0] : [],
      )
      const [a = 0, b = 0] = named
      expect(named).toHaveLength(2)
      expect(Number(key.answer)).toBe(item.prompt.includes('together') ? a + b : Math.abs(a - b))
    }
})

const side = (a: readonly number[], b: readonly number[]) =>
  Math.hypot((a[0] ?? 0) - (b[0] ?? 0), (a[1] ?? 0) - (b[1] ?? 0))
const around = <T>(list: readonly T[]): [T, T, T][] =>
  list.map((one, at) => [list.at(at - 1) ?? one, one, list[(at + 1) % list.length] ?? one])

test.each(SHAPES.map((shape) => [shape.id, shape] as const))('%s is what its traits say', (_, shape) => {
  const lengths = around(shape.points).map(([, a, b]) => side(a, b))
  const spread = Math.max(...lengths) / Math.min(...lengths)
  if (shape.equal) expect(spread).toBeLessThan(1.03)
  else expect(spread).toBeGreaterThan(1.1)
  const turns = around(shape.points).map(
    ([[ax, ay], [bx, by], [cx, cy]]) => (bx - ax) * (cy - by) - (by - ay) * (cx - bx) > 0,
  )
  const odd = Math.min(turns.filter(Boolean).length, turns.filter((turn) => !turn).length)
  expect(odd).toBe(shape.inward ? 1 : 0)
})

test('shapes are chosen by how many sides they have, whatever they look like', () => {
  for (const level of LEVELS)
    for (const made of items('shape-attributes', level)) {
      const right = made.key.answer.split(',')
      const [k = 0] = numbers(made.item.prompt)
      for (const { id, speech } of choices(made)) {
        const sides = speech.includes('Sides') ? (speech.match(/\bone\b/g)?.length ?? 0) : 0
        const fits = made.item.prompt.includes('faces') ? id === 'cube' : sides === k
        expect(right.includes(id), `${made.item.prompt} ${id}`).toBe(fits)
      }
    }
})

test('a cube is taken for its face where both are there', () => {
  const faces = showing('shape-attributes', 3, ({ item }) => item.prompt.includes('faces'))
  expect(summary(faces)).toEqual({ answer: 'cube', 'cube-as-square': 'square' })
  const dart = showing('shape-attributes', 2, ({ key }) => /dart/.test(key.answer))
  expect(ideas(dart)['miscounts-angles']).not.toContain('dart')
})

test('three rows and four columns, seen by their marks', () => {
  const made = showing('rows-columns', 2, ({ item }) =>
    /Rows: one, one, one\. Columns: one, one, one, one\.$/.test(item.model?.say ?? ''),
  )
  expect(summary(made)).toEqual({
    answer: '12',
    'adds-dimensions': '7',
    'counts-lines': '6',
    'counts-border': '10',
  })
})

const area = (points: readonly (readonly [number, number])[]) =>
  Math.abs(around(points).reduce((sum, [, [ax, ay], [bx, by]]) => sum + ax * by - bx * ay, 0)) / 2

test('two shaded parts are the same amount just where their areas are, in half of all items', () => {
  const made = items('equal-shares', 3)
  for (const { item, key } of made) {
    if (item.model?.kind !== 'figure') expect.fail('two squares')
    const polygons = item.model.parts.flatMap((part) => (part.part === 'polygon' ? [part] : []))
    const [left = 0, right = 0] = polygons.filter(({ tone }) => tone === 1).map(({ points }) => area(points))
    expect(key.answer).toBe(String(Math.abs(left - right) < 1))
    expect(polygons.reduce((sum, { points }) => sum + area(points), 0)).toBeCloseTo(7200)
  }
  expect(made.filter(({ key }) => key.answer === 'true')).toHaveLength(made.length / 2)
})

test('the shape that is cut fairly is the only one that is', () => {
  for (const made of items('equal-shares', 2)) {
    const names = ['halves', 'thirds', 'fourths']
    const k = 2 + names.findIndex((name) => made.item.prompt.includes(name))
    const fair = choices(made).filter(
      ({ model }) => model?.kind === 'partition' && model.parts === k && model.equal,
    )
    expect(fair.map(({ id }) => id)).toEqual([made.key.answer])
  }
})

test.each<[string, LevelNumber, RegExp, (x: number, y: number) => number]>([
  ['finds some', 1, /has (\d+) .* and finds (\d+)\. How many now/, (x, y) => x + y],
  ['gives some', 1, /has (\d+) .* and gives \S+ (\d+)\. How many now/, (x, y) => x - y],
  ['wants some', 2, /wants (\d+) .* and has (\d+)\. How many more/, (x, y) => x - y],
  ['lost some', 2, /had (\d+) .*, lost some, and now has (\d+)\./, (x, y) => x - y],
  ['gave some away', 3, /^(\S+) gave \S+ (\d+) .*\. Now \1 has (\d+)\. How many before/, (x, y) => x + y],
  ['was given some', 3, /^\S+ gave (\S+) (\d+) .*\. Now \1 has (\d+)\. How many before/, (x, y) => y - x],
  ['has more than another', 3, /has (\d+) .*, (\d+) more than/, (x, y) => x - y],
  ['has fewer than another', 3, /has (\d+) .*, (\d+) fewer than/, (x, y) => x + y],
])('a story of one step: %s', (_, level, words, right) => {
  const { item, key } = showing('stories-100', level, (made) => words.test(made.item.prompt))
  const [x = 0, y = 0] = (words.exec(item.prompt) ?? []).slice(-2).map(Number)
  expect(Number(key.answer), item.prompt).toBe(right(x, y))
})

test('"more" asks for adding and for taking away in stories', () => {
  const made = LEVELS.flatMap((level) => items('stories-100', level)).filter(({ item }) =>
    /\bmore\b/.test(item.prompt),
  )
  const adding = made.filter(({ item, key }) => Number(key.answer) > Math.max(...numbers(item.prompt)))
  expect(adding.length / made.length).toBeGreaterThan(0.25)
  expect(adding.length / made.length).toBeLessThan(0.6)
})

test.each<[string, LevelNumber, RegExp, (a: number, b: number, c: number) => number]>([
  ['a bus', 1, /^(\d+) people on a bus\. (\d+) get on, (\d+) get off/, (a, b, c) => a + b - c],
  [
    'losing, then finding',
    2,
    /has (\d+) .*, (?:loses|gives away) (\d+), then (?:finds|gets) (\d+)/,
    (a, b, c) => a - b + c,
  ],
  [
    'going back',
    3,
    /^After (?:finding|getting) (\d+) and (?:losing|giving away) (\d+), \S+ has (\d+)/,
    (b, c, a) => a + c - b,
  ],
  ['two children', 3, /has (\d+) .*\. \S+ has (\d+) more\. How many altogether/, (a, b) => a + a + b],
  [
    'two children, one with fewer',
    3,
    /has (\d+) .*\. \S+ has (\d+) fewer\. How many altogether/,
    (a, b) => a + a - b,
  ],
])('a story of two steps: %s', (_, level, words, right) => {
  const { item, key } = showing('stories-two-step', level, (made) => words.test(made.item.prompt))
  const [a = 0, b = 0, c = 0] = (words.exec(item.prompt) ?? []).slice(1).map(Number)
  expect(Number(key.answer), item.prompt).toBe(right(a, b, c))
  expect(key.wrong.map(({ id }) => id)).toContain('stops-after-one')
})

test('a story of two steps never runs below nothing or above a hundred', () => {
  for (const level of LEVELS)
    for (const { hints } of items('stories-two-step', level))
      for (const line of hints.worked.lines)
        for (const n of numbers(line)) expect(n, line).toBeLessThanOrEqual(100)
})
