import { describe, expect, test } from 'vitest'
import { itemFaults } from '#content/check.ts'
import { SKILL_MAP } from '#content/map.ts'
import { SKILLS, skillOf } from '#content/registry.ts'
import { addDigits, divideDigits, takeDigits, timesDigits } from '#content/second/digits.ts'
import { evaluate, holds } from '#content/second/evaluate.ts'
import { digitsOf, exact, exactOf, mixedOf } from '#content/second/exact.ts'
import { numberSaid, partsSaid } from '#content/second/number-words.ts'
import { SOLVERS } from '#content/second/registry.ts'
import { hasSecondSolver, secondOpinion } from '#content/second/second-opinion.ts'
import type { Skill } from '#content/skill.ts'
import type { Item, MadeItem, Question } from '#domain/items/item.ts'
import type { ModelShape } from '#domain/items/model.ts'

/** An item of a skill with these words, this question and this picture. */
const anItem = (
  skill: string,
  prompt: string,
  question: Question,
  picture: ModelShape | null = null,
): Item => {
  const known = skillOf(skill)
  if (!known) throw new Error(`There is no skill ${skill}.`)
  const { item } = known.make(1, 0, 'en')
  return { ...item, prompt, question, model: picture && { ...picture, say: '' } }
}
const solve = (...of: Parameters<typeof anItem>) => SOLVERS[of[0]]?.(anItem(...of)) ?? null

const TYPED: Question = { kind: 'number-pad', maxLength: 9, decimal: true, unit: null }
const FRACTION: Question = { kind: 'fraction-pad', mixed: true, unit: null }
const chosen = (...labels: string[]): Question => ({
  kind: 'choice',
  choices: labels.map((label) => ({ id: label, label, speech: label, model: null })),
})
const tiles = (equation: string, ...texts: string[]): Question => ({
  kind: 'equation',
  parts: equation.split(' ').map((text) => (text === '□' ? { kind: 'slot' } : { kind: 'text', text })),
  tiles: texts.map((text) => ({ id: text, text, speech: text })),
})

test.each([
  ['m.k.stories-10', 'Hugo has 6 buttons and loses 1. How many now?', TYPED, '5'],
  ['m.2.stories-100', 'Ben has 35 tickets, 27 more than Leila. How many does Leila have?', TYPED, '8'],
  ['m.2.stories-100', 'Mei gave Aisha 54 stamps. Now Aisha has 92. How many before?', TYPED, '38'],
  ['m.2.stories-100', 'Mei gave Aisha 54 stamps. Now Mei has 92. How many before?', TYPED, '146'],
  [
    'm.2.stories-two-step',
    'After getting 8 and losing 9, Leila has 43 stickers. How many before?',
    TYPED,
    '44',
  ],
  [
    'm.3.add-sub-1000',
    'What is 403 − 368?',
    { kind: 'column', rows: ['403', '368'], sign: '−', width: 4, places: 0 },
    '35',
  ],
  ['m.3.elapsed', 'From 11:36 to 12:22: how many minutes?', TYPED, '46'],
  [
    'm.3.two-step-stories',
    'Hugo puts 30 beads into 5 equal bags and takes 5 out of one. How many stay in it?',
    TYPED,
    '1',
  ],
  [
    'm.4.remainders',
    'Noah needs 23 cups. They come in packs of 4. How many packs must Noah buy?',
    TYPED,
    '6',
  ],
  ['m.4.remainders', 'Vera has 115 balls. A box holds 11. How many boxes can be filled?', TYPED, '10'],
  ['m.4.write-big', 'Write with digits: nine hundred six thousand, forty-one.', TYPED, '906041'],
  [
    'm.4.divide',
    'Find 775 ÷ 8: the quotient and the remainder R.',
    tiles('775÷8 = □ R □', '7', '96', '97'),
    '96 7',
  ],
  ['m.4.compare-fractions', 'Which sign goes between 10/12 and 7/8?', chosen('<', '=', '>'), '<'],
  ['m.4.mixed-numbers', 'What is 6 2/8 − 4 6/8?', FRACTION, '1 1/2'],
  ['m.5.round-decimals', 'Round 1.45 to the nearest tenth.', TYPED, '1.5'],
  ['m.5.parentheses', 'What is [9 × (5 + 9)] − 12?', TYPED, '114'],
  ['m.5.read-write-thousandths', 'Write this number with digits: six and nine thousandths.', TYPED, '6.009'],
  [
    'm.5.mult-div-fraction-stories',
    'Diego uses 1/2 pound a day. For how many days do 3 pounds of rice last?',
    FRACTION,
    '6',
  ],
  ['m.5.convert-measures', 'Rosa packs 5 bags of 900 grams each. How many kilograms is that?', TYPED, '4.5'],
] as const)('%s: %s', (skill, prompt, question, answer) => {
  expect(solve(skill, prompt, question)).toBe(answer)
})

test('the second solver reads pictures: coins, squares, an outline drawn to scale', () => {
  expect(solve('m.2.money', 'How many cents?', TYPED, { kind: 'coins', coins: [25, 25, 10, 5, 1] })).toBe(
    '66',
  )
  const corner: ModelShape = {
    kind: 'figure',
    width: 100,
    height: 100,
    parts: [
      {
        part: 'polygon',
        points: [
          [10, 10],
          [40, 10],
          [40, 30],
          [60, 30],
          [60, 50],
          [10, 50],
        ],
        tone: 1,
      },
      { part: 'text', at: [25, 5], text: '3' },
      { part: 'text', at: [5, 30], text: '4' },
      { part: 'text', at: [35, 55], text: '5' },
    ],
    words: { en: '', es: '' },
  }
  expect(solve('m.3.area-joined', 'What is the area of the whole figure?', TYPED, corner)).toBe('16')
})

test('an expression is built of what is meant, not of what happens to come to the same', () => {
  const built = tiles('□ □ □', '(4 × 3)', '+', '×', '2', '(4 + 3)', '4 + 3')
  expect(solve('m.5.write-expressions', 'Add 4 and 3, then multiply by 2.', built)).toMatch(
    /^(\(4 \+ 3\) × 2|2 × \(4 \+ 3\))$/,
  )
})

/** A skill whose items have been spoilt in one way. */
const spoilt = (skill: Skill, spoil: (made: MadeItem) => MadeItem): Skill => ({
  ...skill,
  make: (level, seed, language, theme) => spoil(skill.make(level, seed, language, theme)),
})

describe('the check tells what the second solver says', () => {
  const stories = skillOf('m.2.stories-100')
  if (!stories) throw new Error('The stories are gone.')
  test('of a key that is wrong though it scores', () => {
    const wrong = spoilt(stories, (made) => ({
      ...made,
      key: { ...made.key, answer: String(Number(made.key.answer) + 1), also: [], wrong: [] },
    }))
    expect(itemFaults(wrong, 1, 5).join('\n')).toMatch(/the second solver says \d+, the key \d+/)
  })
  test('of words that ask for something else', () => {
    const other = spoilt(stories, (made) => ({ ...made, item: { ...made.item, prompt: 'How many?' } }))
    expect(itemFaults(other, 1, 5)).toContain('the second solver cannot solve it')
  })
  test('nothing of an item that is right', () => expect(itemFaults(stories, 1, 5)).toEqual([]))
})

test.each(SKILLS.filter(({ id }) => hasSecondSolver(id)).map((skill) => [skill.id, skill] as const))(
  'a key moved by one is told of in %s',
  (id, skill) => {
    const made = skill.make(3, 7, 'en')
    expect(secondOpinion(id, made)).toBeNull()
    expect(secondOpinion(id, { ...made, key: { ...made.key, answer: 'another', also: [] } })).toMatch(
      /the second solver says/,
    )
  },
)

test('only mathematics that asks for no number has no second solver', () => {
  const mathematics = SKILL_MAP.filter(({ id }) => id.startsWith('m.'))
  const without = mathematics.filter(({ id }) => !hasSecondSolver(id)).map(({ id }) => id)
  expect(without).toEqual(Object.keys(NO_NUMBER))
})
/** What they ask instead of a number. */
const NO_NUMBER: Readonly<Record<string, string>> = {
  'm.k.what-we-measure': 'which way of measuring fits a question',
  'm.k.position-words': 'where a thing is',
  'm.k.name-shapes': 'what a shape is called',
  'm.k.build-shapes': 'a shape laid with sticks',
  'm.k.join-shapes': 'an outline covered with pieces',
  'm.1.shape-rules': 'what makes a shape what it is',
  'm.1.compose-shapes': 'an outline covered with pieces',
  'm.2.units-and-estimates': 'what is a sensible length for a thing of the world',
  'm.2.shape-attributes': 'which shapes have what is told',
  'm.2.equal-shares': 'which cuts are fair',
  'm.3.quadrilaterals': 'which shapes belong to a family',
  'm.4.lines-angles': 'which drawings show a kind of line or angle',
  'm.4.sort-shapes-lines': 'shapes sorted by their lines',
  'm.4.symmetry': 'where a shape can be folded',
  'm.5.shape-families': 'which shapes belong to a family',
}
test('every second solver is of a skill there is', () =>
  expect(Object.keys(SOLVERS).filter((id) => skillOf(id) === null)).toEqual([]))

describe('written arithmetic, digit by digit', () => {
  test.each([
    ['478', '+', '233', '711'],
    ['999', '+', '1', '1000'],
    ['403', '−', '368', '35'],
    ['1000', '−', '1000', '0'],
    ['137', '×', '27', '3699'],
    ['4373', '×', '0', '0'],
  ])('%s %s %s = %s', (a, sign, b, result) => {
    const work = sign === '+' ? addDigits : sign === '−' ? takeDigits : timesDigits
    expect(work(a, b)).toBe(result)
  })
  test('a division brings down every digit, zeros too', () =>
    expect(divideDigits('3553', '7')).toEqual({ quotient: '507', rest: '4' }))
})

describe('exact numbers', () => {
  test.each([
    ['2 + 7 × 4', '30'],
    ['(2 + 7) × 4', '36'],
    ['1 3/5 + 1 1/5', '2 4/5'],
    ['4.5 ÷ 10²', '9/200'],
    ['16,000 + 93', '16093'],
  ])('%s comes to %s', (text, worth) => {
    const value = evaluate(text)
    expect(value && mixedOf(value)).toBe(worth)
  })
  test.each(['', '3 +', '(3', '3 apples', '2 ÷'])('%j is no expression', (text) =>
    expect(evaluate(text)).toBeNull(),
  )
  test('an equation holds or does not', () => {
    expect([holds('9 = 6 + 3'), holds('7 + 1 = 1 + 8'), holds('7 + 1')]).toEqual([true, false, null])
  })
  test('are written with as many digits as they need', () => {
    expect([digitsOf(exact(9, 200)), digitsOf(exact(5)), digitsOf(exact(1, 3))]).toEqual(['0.045', '5', null])
    expect(exactOf('0.50')).toEqual(exactOf('1/2'))
  })
})

test('number words are read', () => {
  expect(numberSaid('nine hundred ninety-four thousand, fifty-nine')).toBe(994_059n)
  expect(numberSaid('seven balloons')).toBeNull()
  expect([partsSaid('halves'), partsSaid('twelfths'), partsSaid('thousandth'), partsSaid('cakes')]).toEqual([
    2,
    12,
    1000,
    null,
  ])
})
