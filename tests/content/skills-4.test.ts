import { expect, test } from 'vitest'
import { compare } from '#content/arithmetic.ts'
import { skillOf } from '#content/registry.ts'
import { grouped } from '#content/skills/4/digits.ts'
import { anglesOf, hasPerpendicular, hasRightAngle, parallelPairs } from '#content/skills/4/shapes.ts'
import { speak } from '#content/speak.ts'
import type { LevelNumber, MadeItem } from '#domain/items/item.ts'
import type { Model } from '#domain/items/model.ts'

const made = (id: string, level: LevelNumber, seed: number): MadeItem =>
  skillOf(`m.4.${id}`)?.make(level, seed, 'en') ?? expect.fail(id)
const SEEDS = Array.from({ length: 200 }, (_, n) => Math.imul(n, 0x9e3779b1) >>> 0)
const all = (id: string, level: LevelNumber): MadeItem[] => SEEDS.map((seed) => made(id, level, seed))

/** The first item that asks this and is answered so. */
function asking(id: string, level: LevelNumber, prompt: string, answer: string): MadeItem {
  for (let seed = 0; seed < 200_000; seed++) {
    const gist = skillOf(`m.4.${id}`)?.gist(level, seed)
    if (gist?.prompt === prompt && gist.answer === answer) return made(id, level, seed)
  }
  return expect.fail(`${id} never asks: ${prompt}`)
}

/** Items worked out by hand: what is asked, what is right, and what children with each idea would say. */
const BY_HAND: readonly (readonly [string, LevelNumber, string, string, Record<string, string>])[] = [
  [
    'times-as-many',
    1,
    'Sam has 9 carrots. Aisha has 2 times as many. How many does Aisha have?',
    '18',
    { 'additive-compare': '11', 'group-extra': '27' },
  ],
  [
    'times-as-many',
    2,
    'Omar has 12 plates, 4 times as many as Priya. How many does Priya have?',
    '3',
    { 'additive-compare': '8', 'wrong-operation': '48', 'group-extra': '4' },
  ],
  [
    'factors',
    1,
    'Which numbers are factors of 12? Tap them all.',
    '1,2,4,12',
    { 'multiples-for-factors': '12,24', 'forgets-one-and-n': '2,4', 'stops-early': '1,2,4' },
  ],
  [
    'primes-multiples',
    1,
    'Is 15 prime or composite?',
    'composite',
    { 'odd-is-prime': 'prime', 'words-swapped': 'prime' },
  ],
  [
    'patterns',
    2,
    'Start at 4 and add 6 each time. What is the sixth number?',
    '34',
    { 'one-step-extra': '40', 'ignores-start': '30', 'one-step-short': '28' },
  ],
  [
    'patterns',
    3,
    'A pattern starts with 4. The rule is: add 8. What is true of all its numbers?',
    'even',
    { 'ignores-start': 'multiples' },
  ],
  [
    'ten-times',
    2,
    'In 37,914, what is the 3 worth?',
    '30000',
    { 'face-value': '3', 'one-place-left': '300000', 'one-place-right': '3000' },
  ],
  [
    'ten-times',
    3,
    'In 577,062, the first 7 is worth how many times the second 7?',
    '10',
    { 'face-value': '7', 'one-place-left': '100', 'one-place-right': '1' },
  ],
  [
    'write-big',
    2,
    'Write with digits: forty-two thousand, ninety-six.',
    '42096',
    { 'writes-as-said': '4200096', 'drops-zero': '4296', 'extra-zero': '420096' },
  ],
  [
    'compare-big',
    2,
    'Which sign goes between 7764 and 11,028?',
    '<',
    { 'first-digit-decides': '>', 'sign-backwards': '>' },
  ],
  [
    'round-big',
    2,
    'Round 69,863 to the nearest hundred.',
    '69900',
    { 'always-down': '69800', 'wrong-place': '69860', 'keeps-the-rest': '69963' },
  ],
  [
    'add-sub-standard',
    2,
    'What is 9203 − 4375?',
    '4828',
    {
      'small-from-large': '5172',
      'no-payback': '5938',
      'zero-keeps-bottom': '4978',
      'zero-lends-free': '4928',
      'skips-zero': '4878',
      'writes-zero': '5000',
      'wrong-operation': '13578',
    },
  ],
  [
    'add-sub-standard',
    3,
    'What is 88,367 + 36,083?',
    '124450',
    { 'no-regroup': '14340', 'wrong-operation': '52284' },
  ],
  [
    'multistep-stories',
    2,
    'Priya has 6 pages of 14 stickers and Hugo has 4 pages of 9. How many more does Priya have?',
    '48',
    { 'stops-after-one': '84', 'second-not-multiplied': '75', 'adds-all': '120' },
  ],
  [
    'mult-two-by-two',
    2,
    'What is 44 × 28?',
    '1232',
    { 'tens-and-ones-only': '832', 'no-place-zero': '440', 'adds-dimensions': '888' },
  ],
  [
    'divide',
    3,
    'Find 2715 ÷ 9: the quotient and the remainder R.',
    '301 6',
    { 'drops-zero': '31 6', 'leftover-too-big': '300 15', 'ignores-leftover': '301 0' },
  ],
  [
    'remainders',
    1,
    'Mei needs 44 cups. They come in packs of 5. How many packs must Mei buy?',
    '9',
    { 'drops-leftover': '8', 'gives-leftover': '4' },
  ],
  [
    'remainders',
    2,
    'Aisha has 47 dollars. A ticket costs 7 dollars. How many tickets can Aisha buy?',
    '6',
    { 'always-one-more': '7', 'gives-leftover': '5' },
  ],
  [
    'compare-fractions',
    3,
    'Which sign goes between 2/3 and 5/12?',
    '>',
    { 'bigger-digits-bigger': '<', 'top-only': '<', 'sign-backwards': '<' },
  ],
  [
    'mixed-numbers',
    3,
    'What is 8 8/12 − 4 11/12?',
    '3 9/12',
    {
      'no-regroup': '4 3/12',
      'borrows-ten': '3 7/12',
      'adds-bottoms': '4 3/24',
      'wholes-only': '4 8/12',
    },
  ],
  [
    'whole-times-fraction',
    3,
    'What is 4 × 4/5?',
    '16/5',
    { 'multiplies-both': '16/20', 'adds-to-top': '8/5', 'joins-as-mixed': '4 4/5' },
  ],
  [
    'fraction-stories',
    2,
    'Linh ran 6/12 of a mile. Leila ran 5/12. How much farther did Linh run?',
    '1/12',
    { 'adds-bottoms': '1/24', 'wrong-operation': '11/12', 'whole-number-answer': '1' },
  ],
  [
    'tenths-hundredths',
    2,
    'What is 2/10 + 16/100?',
    '36/100',
    { 'adds-tops-only': '18/100', 'adds-bottoms': '18/110', 'wrong-scale': '216/100' },
  ],
  ['decimals', 3, 'Write 2 9/100 as a decimal.', '2.09', { 'drops-place-zero': '2.9', 'no-point': '29' }],
  [
    'convert-down',
    2,
    'How many seconds are in 5 minutes?',
    '300',
    { 'adds-factor': '65', 'always-hundred': '500', 'group-short': '240' },
  ],
  [
    'measure-stories',
    1,
    'A rope is 5 meters long. Linh cuts off 13 centimeters. How many centimeters are left?',
    '487',
    { 'no-convert': '8', 'adds-all': '513', 'stops-after-one': '500' },
  ],
  [
    'area-perimeter-rules',
    2,
    'A rectangle is 14 feet around. One side is 3 feet. How long is the side next to it?',
    '4',
    { subtracts: '11', 'mixes-rules': '7', 'wrong-operation': '17' },
  ],
  [
    'angle-idea',
    3,
    'A wheel turns 5/6 of the way around. How many degrees is that?',
    '300',
    { 'circle-is-100': '83', 'half-turn-whole': '150', 'counts-turn-parts': '5' },
  ],
  [
    'measure-angles',
    2,
    'Turn the ray to make an angle of 115 degrees.',
    '115',
    { 'wrong-scale': '65', 'not-lined-up': '125', 'next-label': '120' },
  ],
  [
    'add-angles',
    3,
    'An angle of 135 degrees is cut in two. One part is 34 degrees. And the other?',
    '101',
    { 'adds-all': '169', 'wrong-whole': '146', 'copies-part': '34' },
  ],
]

test.each(BY_HAND)('%s level %i: %s', (id, level, prompt, answer, wrong) => {
  const { key } = asking(id, level, prompt, answer)
  expect(key.answer).toBe(answer)
  expect(Object.fromEntries(key.wrong.map(({ id: idea, response }) => [idea, response]))).toEqual(wrong)
})

test('commas of thousands are shown and not spoken; the gap of a mixed number is spoken', () => {
  expect([grouped(4582), grouped(45_820), grouped(458_200)]).toEqual(['4582', '45,820', '458,200'])
  expect(speak('Round 45,820 to 46,000.', 'es')).toBe('Round 45820 to 46000.')
  expect(speak('8, 9, 10', 'en')).toBe('8, 9, 10')
  expect(speak('2 3/4 + 1/4', 'en')).toBe('2 and 3 fourths plus 1 fourth')
  expect(speak('2 3/4', 'es')).toBe('2 y 3 cuartos')
})

test.each([
  ['compare-big', 1],
  ['compare-big', 3],
  ['compare-fractions', 1],
  ['compare-fractions', 3],
] as const)('%s level %i: less and greater come as often, equal now and then', (id, level) => {
  const answers = all(id, level).map(({ key }) => key.answer)
  const count = (sign: string) => answers.filter((one) => one === sign).length
  expect(Math.abs(count('<') - count('>'))).toBeLessThan(40)
  expect(count('=')).toBeGreaterThan(15)
})

test('equal big numbers are written in two ways, and are equal', () => {
  for (const { item, key } of all('compare-big', 3)) {
    const [left = '', right = ''] = item.prompt.match(/[\d,]+(?: \+ \d+)?/g) ?? []
    const value = (text: string) =>
      text
        .replaceAll(',', '')
        .split(' + ')
        .reduce((sum, part) => sum + Number(part), 0)
    expect(left).not.toBe(right)
    expect(compare(value(left), value(right))).toBe(key.answer)
  }
})

test('what is told of a pattern is true of its numbers, and nothing else is', () => {
  for (const { item, key } of all('patterns', 3)) {
    if (item.question.kind !== 'choice' || !item.prompt.includes('true of all')) continue
    const [s = 0, step = 0] = (item.prompt.match(/\d+/g) ?? []).map(Number)
    const terms = [0, 1, 2, 3, 4, 5].map((i) => s + step * i)
    const holds: Record<string, boolean> = {
      odd: terms.every((n) => n % 2 === 1),
      even: terms.every((n) => n % 2 === 0),
      turns: terms.every((n, i) => i === 0 || n % 2 !== (terms[i - 1] ?? 0) % 2),
      multiples: terms.every((n) => n % step === 0),
    }
    expect(item.question.choices.filter(({ id }) => holds[id]).map(({ id }) => id)).toEqual([key.answer])
  }
})

test('among primes to tap no other number is prime; multiples are not only the number itself', () => {
  for (const { item, key } of all('primes-multiples', 2)) {
    if (item.question.kind !== 'choice') expect.fail('a choice')
    const by = /multiple of (\d+)/.exec(item.prompt)?.[1]
    if (by === undefined) continue
    const fit = item.question.choices.filter(({ id }) => Number(id) % Number(by) === 0)
    expect(fit.map(({ id }) => id)).toEqual([key.answer])
    expect(Number(key.answer)).toBeGreaterThan(Number(by))
  }
})

test('a division with a remainder can be put together from its tiles, and its remainder is small enough', () => {
  for (const { item, key } of [...all('divide', 2), ...all('divide', 3)]) {
    if (item.question.kind !== 'equation') expect.fail('an equation')
    const [whole = 0, by = 1] = (item.prompt.match(/\d+/g) ?? []).map(Number)
    const [q = 0, r = 0] = key.answer.split(' ').map(Number)
    expect(q * by + r).toBe(whole)
    expect(r).toBeLessThan(by)
    const tiles = item.question.tiles.map(({ text }) => text)
    for (const response of [key.answer, ...key.wrong.map((wrong) => wrong.response)])
      for (const tile of response.split(' ')) expect(tiles).toContain(tile)
  }
})

test('a line plot to build holds just the lengths told', () => {
  for (const { item, key } of all('line-plot-fractions', 1)) {
    if (item.question.kind !== 'graph') expect.fail('a graph')
    const told = (item.prompt.split(': ')[1] ?? '').replace('.', '').split(', ')
    const heights = item.question.columns.map((column) => told.filter((length) => length === column).length)
    expect(heights.join(',')).toBe(key.answer)
  }
})

test('the angle to read is the angle drawn, whichever side it opens from', () => {
  const turns = new Set<number>()
  for (const { item, key } of all('measure-angles', 3)) {
    if (item.model?.kind !== 'angle') expect.fail('an angle')
    expect(String(item.model.degrees)).toBe(key.answer)
    expect([0, 180 - item.model.degrees]).toContain(item.model.turn)
    turns.add(Math.sign(item.model.turn))
  }
  expect(turns.size).toBe(2)
})

test.each([
  ['square', true, 2, true],
  ['rhombus', false, 2, false],
  ['trapezoid', false, 1, false],
  ['right trapezoid', true, 1, true],
  ['kite', true, 0, true],
  ['hexagon', false, 3, false],
  ['pentagon', false, 0, false],
  ['house', true, 1, true],
  ['right triangle', true, 0, true],
  ['slanted triangle', false, 0, false],
] as const)('what holds of a %s', (name, right, parallels, perpendicular) => {
  expect(hasRightAngle(name)).toBe(right)
  expect(parallelPairs(name)).toBe(parallels)
  expect(hasPerpendicular(name)).toBe(perpendicular)
  // No corner is so near a square one that nobody could tell.
  for (const angle of anglesOf(name)) expect(angle === 90 || Math.abs(angle - 90) > 8).toBe(true)
})

test('triangles lie where the biggest of their corners says', () => {
  for (const { item, key } of all('sort-shapes-lines', 3)) {
    if (item.question.kind !== 'sort') expect.fail('cards to sort')
    for (const [i, pair] of key.answer.split(',').entries()) {
      const said = item.question.cards[i]?.model?.say ?? ''
      const biggest = Math.max(...(said.match(/\d+/g) ?? []).map(Number))
      expect(pair.split('>')[1]).toBe(biggest < 90 ? 'acute' : biggest === 90 ? 'right' : 'obtuse')
    }
  }
})

type Point = readonly [number, number]
const figure = (model: Model | null) => (model?.kind === 'figure' ? model : expect.fail('a figure'))
const mirrored = ([x, y]: Point, [[ax, ay], [bx, by]]: readonly [Point, Point]): Point => {
  const [dx, dy] = [bx - ax, by - ay]
  const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)
  return [2 * (ax + along * dx) - x, 2 * (ay + along * dy) - y]
}

test('every fold line drawn maps the shape onto itself, and no shape has another through two of its corners', () => {
  for (const { explain, key } of all('symmetry', 3)) {
    const { parts } = figure(explain.right)
    const outline = parts.find((part) => part.part === 'polygon')
    const lines = parts.flatMap((part) => (part.part === 'line' && part.dashed ? [part.points] : []))
    expect(String(lines.length)).toBe(key.answer)
    if (outline?.part !== 'polygon') continue
    const matches = (line: readonly [Point, Point]) =>
      outline.points.every((point) => {
        const [x, y] = mirrored(point, line)
        return outline.points.some(([px, py]) => Math.hypot(px - x, py - y) < 3)
      })
    for (const line of lines) {
      const [from = [0, 0], to = [1, 0]] = line
      expect(matches([from, to])).toBe(true)
    }
    const middles = outline.points.map(([x, y], i): Point => {
      const [nx, ny] = outline.points[(i + 1) % outline.points.length] ?? [0, 0]
      return [(x + nx) / 2, (y + ny) / 2]
    })
    const places = [...outline.points, ...middles]
    const folds = places.flatMap((from, i) =>
      places
        .slice(i + 1)
        .filter((to) => Math.hypot(to[0] - from[0], to[1] - from[1]) > 5 && matches([from, to])),
    )
    expect(folds.length).toBe(lines.length)
  }
})

test('a dashed line called a line of symmetry is one as often as not', () => {
  const answers = all('symmetry', 1).map(({ key }) => key.answer)
  expect(answers.filter((answer) => answer === 'true').length).toBeGreaterThan(80)
  expect(answers.filter((answer) => answer === 'false').length).toBeGreaterThan(80)
})
