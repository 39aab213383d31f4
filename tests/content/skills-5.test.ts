import { describe, expect, test } from 'vitest'
import { MATH_5 } from '#content/map/math-5.ts'
import { SKILLS } from '#content/shelves/math-5.ts'
import { mixedNumber } from '#content/skills/5/fractions.ts'
import { speak } from '#content/speak.ts'
import type { LevelNumber, MadeItem } from '#domain/items/item.ts'
import { scoreResponse } from '#domain/items/score.ts'

const LEVELS = [1, 2, 3] as const
const seeds = Array.from({ length: 40_000 }, (_, n) => Math.imul(n, 0x9e3779b1) >>> 0)
const skillOf = (id: string) => SKILLS.find((skill) => skill.id === `m.5.${id}`) ?? expect.fail(id)
const all = (id: string, level: LevelNumber, language: 'en' | 'es' = 'en', count = 300): MadeItem[] =>
  seeds.slice(0, count).map((seed) => skillOf(id).make(level, seed, language))

/** The first item of a level whose prompt begins so, with the answer where the prompt alone does not say which item it is. */
function found(id: string, level: LevelNumber, prompt: string, answer?: string): MadeItem {
  const skill = skillOf(id)
  const seed = seeds.find((one) => {
    const gist = skill.gist(level, one)
    return gist.prompt.startsWith(prompt) && (answer === undefined || gist.answer === answer)
  })
  return seed === undefined ? expect.fail(`${id} ${level}: ${prompt}`) : skill.make(level, seed, 'en')
}
const ideas = ({ key }: MadeItem) => Object.fromEntries(key.wrong.map(({ id, response }) => [id, response]))

test('every skill of the map has a generator, and looks for the ideas the map names', () => {
  expect(SKILLS.map(({ id }) => id).toSorted()).toEqual(MATH_5.map(({ id }) => id).toSorted())
  for (const skill of SKILLS) {
    const shown = LEVELS.flatMap((level) =>
      seeds.slice(0, 120).flatMap((seed) => skill.make(level, seed, 'en').key.wrong.map(({ id }) => id)),
    )
    expect([...new Set(shown)].toSorted(), skill.id).toEqual([...skill.misconceptions].toSorted())
  }
})

describe('worked out by hand', () => {
  test.each<[id: string, level: LevelNumber, prompt: string, answer: string, wrong: Record<string, string>]>([
    ['parentheses', 2, 'What is 26 − (13 − 9)?', '22', { 'left-to-right': '4' }],
    ['parentheses', 1, 'What is (7 + 6) × 2?', '26', { 'skips-brackets': '19', 'adds-all': '15' }],
    [
      'parentheses',
      3,
      'What is [4 × (12 + 5)] − 9?',
      '59',
      { 'left-to-right': '44', 'adds-all': '12', 'last-first': '64' },
    ],
    [
      'place-value',
      1,
      'What is 10 times 0.4?',
      '4',
      { 'wrong-direction': '0.04', 'adds-ten': '10.4', 'two-places': '40', 'adds-zeros': '0.40' },
    ],
    [
      'place-value',
      2,
      'What is one tenth of 35?',
      '3.5',
      { 'wrong-direction': '350', 'adds-ten': '25', 'two-places': '0.35' },
    ],
    [
      'place-value',
      2,
      '35 is one tenth of which number?',
      '350',
      { 'wrong-direction': '3.5', 'adds-ten': '45', 'two-places': '3500' },
    ],
    ['powers-of-ten', 1, 'What is 7 × 10³?', '7000', { 'times-exponent': '210', 'one-place-short': '700' }],
    [
      'powers-of-ten',
      2,
      'What is 6.1 ÷ 10²?',
      '0.061',
      { 'times-exponent': '0.305', 'one-place-short': '0.61', 'adds-zeros': '610' },
    ],
    [
      'powers-of-ten',
      2,
      'What is 7.3 × 10²?',
      '730',
      { 'times-exponent': '146', 'one-place-short': '73', 'adds-zeros': '7.300' },
    ],
    [
      'round-decimals',
      1,
      'Round 2.5 to the nearest whole number.',
      '3',
      { 'always-down': '2', 'wrong-place': '0' },
    ],
    ['round-decimals', 2, 'Round 6.97 to the nearest tenth.', '7', { 'always-down': '6.9' }],
    [
      'divide-two-digit',
      1,
      'What is 800 ÷ 40?',
      '20',
      { 'drops-zero': '2', 'leftover-too-big': '19', 'estimate-not-fixed': '21' },
    ],
    [
      'mult-decimals',
      1,
      'What is 0.3 × 4?',
      '1.2',
      { 'no-point': '12', 'point-from-adding': '0.12', 'parts-separately': '0.12' },
    ],
    [
      'mult-decimals',
      2,
      'What is 2.3 × 4?',
      '9.2',
      { 'no-point': '92', 'point-from-adding': '0.92', 'parts-separately': '8.12' },
    ],
    [
      'divide-decimals',
      1,
      'What is 1.8 ÷ 6?',
      '0.3',
      { 'no-point': '3', 'point-one-place-left': '0.03', multiplies: '10.8' },
    ],
    [
      'fraction-of-number',
      2,
      'What is 2/3 of 12?',
      '8',
      { 'unit-only': '4', 'multiplies-top-only': '24', 'subtracts-top': '10' },
    ],
    [
      'mult-fractions',
      2,
      'What is 2/3 of 4/5?',
      '8/15',
      { 'adds-instead': '6/8', 'multiplies-tops-adds-bottoms': '8/8', 'cross-multiplies': '10/12' },
    ],
    ['unit-fraction-division', 1, 'What is 4 ÷ 1/2?', '8', { 'divides-as-whole': '2', 'adds-bottom': '6' }],
    ['unit-fraction-division', 2, 'What is 1/4 ÷ 3?', '1/12', { 'adds-bottom': '1/7' }],
    [
      'unit-fraction-division',
      3,
      'What is 1/10 ÷ 8?',
      '1/80',
      { flipped: '80', 'divides-as-whole': '10/8', 'adds-bottom': '1/18' },
    ],
    [
      'convert-measures',
      1,
      'How many feet are in 48 inches?',
      '4',
      { 'wrong-direction': '576', 'adds-factor': '36' },
    ],
    [
      'convert-measures',
      3,
      'Write 41 grams in kilograms.',
      '0.041',
      { 'wrong-direction': '41000', 'one-power-off': '0.41' },
    ],
    [
      'convert-measures',
      3,
      'Write 4.7 liters in milliliters.',
      '4700',
      { 'wrong-direction': '0.0047', 'one-power-off': '47000', 'adds-factor': '1004.7' },
    ],
    [
      'volume-box',
      1,
      'A box is 4 long, 2 wide and 3 high.',
      '24',
      { 'adds-edges': '9', 'base-only': '8', 'surface-for-volume': '52' },
    ],
    [
      'coordinates',
      2,
      'Put a point at (5, 0).',
      '(5, 0)',
      { swapped: '(0, 5)', 'starts-at-one': '(6, 1)', 'on-axis': '(0, 5)' },
    ],
    [
      'coordinate-stories',
      1,
      'The park is at (3, 1). Walk 4 right and 3 up.',
      '(7, 4)',
      { swapped: '(6, 5)', 'counts-marks': '(6, 3)', 'reads-end': '(4, 3)' },
    ],
    [
      'two-patterns',
      1,
      'Both start at 0. Rule 1: add 3. Rule 2: add 9. What goes with 9?',
      '27',
      { 'adds-difference': '15', 'repeats-first': '9', 'one-step-short': '18' },
    ],
    [
      'two-patterns',
      2,
      'Both start at 0. Rule 1: add 12. Rule 2: add 3. What goes with 48?',
      '12',
      { 'adds-difference': '39', 'repeats-first': '48', 'one-step-short': '9' },
    ],
    [
      'two-patterns',
      3,
      'Both start at 0. Rule 1: add 1. Rule 2: add 4. Graph the pair with 3 first.',
      '(3, 12)',
      { 'adds-difference': '(3, 6)', 'repeats-first': '(3, 3)', 'one-step-short': '(3, 8)' },
    ],
  ])('%s %i: %s', (id, level, prompt, answer, wrong) => {
    const made = found(id, level, prompt)
    expect(made.key.answer).toBe(answer)
    expect(ideas(made)).toEqual(wrong)
  })

  test('329 × 36 in columns, and what children make of it', () => {
    const { key, hints } = found('mult-standard', 2, 'What is 329 × 36?')
    expect(key.answer).toBe('11844')
    expect(Object.fromEntries(key.wrong.map(({ id, response }) => [id, response]))).toEqual({
      'no-place-zero': '2961',
      'carry-then-multiply': '16494',
      'no-regroup': '11494',
      'one-row': '1974',
    })
    expect(hints.worked.lines).toEqual(['329 × 6 = 1974', '329 × 30 = 9870', '1974 + 9870 = 11844'])
  })
})

describe('decimals', () => {
  test('thousandths are told in words and keep their empty places', () => {
    const made = all('read-write-thousandths', 2)[1] ?? expect.fail()
    expect(made.item.prompt).toMatch(/^Write this number with digits: [a-z -]+ and [a-z-]+ thousandths\.$/)
    for (const { key } of all('read-write-thousandths', 2)) expect(key.answer).toMatch(/^\d{1,2}\.0\d\d$/)
    for (const { item, key } of all('read-write-thousandths', 3))
      if (item.prompt.includes('/')) expect(key.answer).toMatch(/^\d{1,2}\.\d*0\d*[1-9]$/)
  })

  test('in columns the points stand under each other, and 0 at the end is no mistake', () => {
    for (const { item, key } of all('add-sub-decimals', 2)) {
      if (item.question.kind !== 'column') expect.fail('columns')
      const behind = item.question.rows.map((row) => row.length - row.indexOf('.'))
      expect(new Set(behind).size, item.prompt).toBe(1)
      const padded = key.answer.includes('.')
        ? key.answer.padEnd(key.answer.indexOf('.') + 3, '0')
        : `${key.answer}.00`
      expect(scoreResponse(item.question, key, padded), padded).toMatchObject({ correct: true })
    }
  })

  test('lining up the last digits of 11.4 + 3.48 gives 4.62', () => {
    const made = all('add-sub-decimals', 3, 'en', 4000).find(
      ({ item, key }) => item.prompt.includes('+') && key.wrong.some(({ id }) => id === 'right-aligned'),
    )
    const [, a = '', b = ''] = /^What is ([\d.]+) \+ ([\d.]+)\?$/.exec(made?.item.prompt ?? '') ?? []
    const digits = (text: string) => Number(text.replace('.', ''))
    expect(made && ideas(made)['right-aligned']).toBe(String((digits(a) + digits(b)) / 100))
  })

  test('rounding up and down are asked equally often at every level', () => {
    for (const level of LEVELS) {
      const up = all('round-decimals', level).filter((made) => 'always-down' in ideas(made)).length / 300
      expect(Math.abs(up - 0.5), `level ${level}`).toBeLessThan(0.1)
    }
  })
})

describe('division', () => {
  test('groups and what is left over are both asked, and make up what there was', () => {
    for (const { item, key, hints } of all('divide-two-digit', 2)) {
      const [, size, there] = /groups of (\d+) out of (\d+)/.exec(item.prompt) ?? []
      if (size === undefined) continue
      const text = hints.worked.lines.at(-1) ?? ''
      const [, groups, left] = /^(\d+) groups take \d+, and .* = (\d+) left over\.$/.exec(text) ?? []
      expect(Number(groups) * Number(size) + Number(left)).toBe(Number(there))
      expect([groups, left]).toContain(key.answer)
    }
  })
})

describe('fractions', () => {
  test('a fraction counts however it is written', () => {
    const { item, key } = found('mult-fractions', 2, 'What is 2/3 of 3/4?')
    expect(key.answer).toBe('6/12')
    expect(scoreResponse(item.question, key, '1/2')).toMatchObject({ correct: true })
    expect(scoreResponse(item.question, key, '5/7')).toMatchObject({ misconceptions: ['adds-instead'] })
  })

  test('a share above one may be typed as a mixed number', () => {
    const made = all('fraction-as-division', 2).find(({ key }) => key.answer === '7/3')
    expect(made && scoreResponse(made.item.question, made.key, '2 1/3')).toMatchObject({ correct: true })
    expect(mixedNumber(17, 5)).toBe('3 2/5')
    expect(mixedNumber(4, 8)).toBe('4/8')
  })

  test('18 pounds for 7 are 18/7; 2.4 shows who writes what is left behind a point', () => {
    const made = found('fraction-as-division', 3, '7 families share 18 pounds of rice equally. How')
    expect(made.key.answer).toBe('18/7')
    expect(ideas(made)).toEqual({ flipped: '7/18', 'unit-only': '1/7', 'leftover-as-decimal': '2.4' })
  })

  test('more, less and the same come at every level, and a fraction above one makes more', () => {
    for (const level of LEVELS) {
      const answers = all('scaling', level).map(({ key }) => key.answer)
      for (const answer of ['more', 'less', 'same'])
        expect(answers.filter((one) => one === answer).length / 300, answer).toBeGreaterThan(0.12)
    }
    const made = all('scaling', 1).find(({ item }) => item.prompt.includes('6/4 × 2')) ?? expect.fail()
    expect(made.key.answer).toBe('more')
  })

  test('a story that says "more" asks for adding about as often as for taking away', () => {
    const told = all('fraction-stories', 2, 'en', 1500).filter(({ item }) => / more\b/.test(item.prompt))
    const adds = told.filter(({ hints }) => hints.firstStep.text.includes('+')).length / told.length
    expect(Math.abs(adds - 0.5)).toBeLessThan(0.12)
  })

  test('half of the answers to weigh can be right, and a sum below one of its parts cannot', () => {
    const weighed = all('fraction-stories', 3, 'en', 1500).filter(({ item }) =>
      item.prompt.endsWith('Can that be?'),
    )
    const right = weighed.filter(({ key }) => key.answer === 'yes').length / weighed.length
    expect(Math.abs(right - 0.5)).toBeLessThan(0.1)
    for (const { item, key } of weighed)
      if (/and uses/.test(item.prompt)) expect(['yes', 'less']).toContain(key.answer)
      else expect(['yes', 'more']).toContain(key.answer)
  })

  test('a story is told aloud as a person would', () => {
    const aloud = (language: 'en' | 'es') =>
      all('fraction-stories', 1, language)
        .map(({ item }) => item.speech)
        .join(' ')
    expect(aloud('en')).toMatch(/half a (cup|yard|liter|pound)/)
    expect(aloud('en')).toMatch(/1 fourth of a (cup|yard|liter|pound)/)
    expect(aloud('es')).toMatch(/media (taza|yarda|libra)|medio litro/)
    expect(`${aloud('en')} ${aloud('es')}`).not.toMatch(/1 half (cup|yard)|un medio de/)
  })

  test('servings, shares and parts: 3 liters by fifths are 15, 1/8 for 3 is 1/24', () => {
    const of = (id: string, text: RegExp) =>
      all('mult-div-fraction-stories', 3, 'en', 4000).find(({ hints }) =>
        text.test(hints.worked.lines.at(-1) ?? ''),
      ) ?? expect.fail(id)
    expect(ideas(of('servings', /^3 ÷ 1\/5 = 15$/))).toEqual({
      'wrong-operation': '3/5',
      'adds-instead': '8',
      'whole-number-only': '3',
    })
    expect(ideas(of('share', /^1\/8 ÷ 3 = 1\/24$/))).toEqual({
      'wrong-operation': '3/8',
      'adds-instead': '1/11',
      'whole-number-only': '1/8',
    })
  })
})

describe('line plots', () => {
  test('the dots to be placed hold as much as the glasses did', () => {
    for (const { item, key } of all('line-plot-ops', 1)) {
      if (item.model?.kind !== 'graph') expect.fail('a plot beside the question')
      const cups = (heights: readonly number[]) => heights.reduce((sum, height, at) => sum + height * at, 0)
      const placed = key.answer.split(',').map(Number)
      expect(cups(placed)).toBe(cups(item.model.values))
      expect(placed.filter((height) => height > 0)).toHaveLength(1)
    }
  })

  test('a total is asked too, so that not everything is shared', () => {
    const totals = all('line-plot-ops', 2).filter(({ item }) => item.prompt.endsWith('in all?')).length / 300
    expect(totals).toBeGreaterThan(0.2)
    expect(totals).toBeLessThan(0.5)
  })
})

describe('volume', () => {
  test('cubes that cannot be seen count; only the floor shown means the box is still to be filled', () => {
    const stack = { kind: 'cubes', boxes: [{ length: 3, width: 2, height: 2, layers: 2 }] }
    const made = all('volume-cubes', 1).find(({ item }) =>
      JSON.stringify(item.model).startsWith(JSON.stringify(stack).slice(0, -1)),
    )
    expect(made?.key.answer).toBe('12')
    expect(made && ideas(made)).toEqual({ 'visible-only': '10', 'faces-for-cubes': '16', 'one-layer': '6' })
    for (const { item, explain } of all('volume-cubes', 2)) {
      if (item.model?.kind !== 'cubes' || explain.right?.kind !== 'cubes') expect.fail('cubes')
      const [shown, full] = [item.model.boxes[0], explain.right.boxes[0]]
      expect(full?.layers).toBe(full?.height)
      expect(item.prompt.includes('will fill')).toBe(shown?.layers !== shown?.height)
    }
  })

  test('the missing edge of two boxes can be found from what is written', () => {
    const made =
      all('volume-add', 3).find(({ hints }) => hints.firstStep.text.startsWith('How long')) ?? expect.fail()
    if (made.item.model?.kind !== 'figure') expect.fail('a drawing')
    const written = made.item.model.parts.flatMap((part) => (part.part === 'text' ? [part.text] : []))
    expect(made.item.model.parts.filter(({ part }) => part === 'line')).toHaveLength(1)
    expect(written).toHaveLength(5)
    for (const { item } of all('volume-add', 3))
      if (item.model?.kind === 'figure')
        for (const part of item.model.parts)
          if (part.part === 'text') {
            expect(part.at[0]).toBeGreaterThan(0)
            expect(part.at[0]).toBeLessThan(item.model.width)
            expect(part.at[1]).toBeLessThan(item.model.height)
          }
  })
})

describe('shapes', () => {
  test.each([
    ['A square is a rectangle.', 'always', 'only-the-usual', 'never'],
    ['A rectangle is a square.', 'sometimes', 'reversed-family', 'always'],
    ['A parallelogram has four right angles.', 'sometimes', 'looks-only', 'never'],
  ])('%s %s', (claim, answer, idea, wrong) => {
    const made = found('shape-families', 1, claim)
    expect(made.key.answer).toBe(answer)
    expect(ideas(made)[idea]).toBe(wrong)
  })

  test('a square on its corner is still a square; who goes by looks calls it a rhombus', () => {
    const made =
      all('shape-families', 3).find((one) => /s\d>rhombus/.test(ideas(one)['looks-only'] ?? '')) ??
      expect.fail()
    expect(made.key.answer).toContain('>square')
  })

  test('sides drawn equal are equal, and only marked corners are right angles', () => {
    for (const { item } of all('shape-families', 3)) {
      if (item.question.kind !== 'sort') expect.fail('cards to sort')
      expect(item.question.cards).toHaveLength(6)
      for (const { model } of item.question.cards) {
        if (model?.kind !== 'figure') expect.fail('a drawing')
        const [shape] = model.parts
        if (shape?.part !== 'polygon') expect.fail('a polygon')
        const at = (i: number) => shape.points[i % 4] ?? [0, 0]
        const sides = [0, 1, 2, 3].map((i) => Math.hypot(at(i + 1)[0] - at(i)[0], at(i + 1)[1] - at(i)[1]))
        const labels = model.parts.flatMap((part) => (part.part === 'text' ? [Number(part.text)] : []))
        for (const [i, j] of [0, 1, 2, 3].flatMap((one) =>
          [0, 1, 2, 3].map((other) => [one, other] as const),
        ))
          if (labels[i] === labels[j]) expect(Math.abs((sides[i] ?? 0) - (sides[j] ?? 0))).toBeLessThan(1)
        const right = [0, 1, 2, 3].filter((i) => {
          const [to, back] = [at(i + 1), at(i + 3)]
          const dot = (to[0] - at(i)[0]) * (back[0] - at(i)[0]) + (to[1] - at(i)[1]) * (back[1] - at(i)[1])
          return Math.abs(dot) < 30
        })
        expect(model.parts.filter((part) => part.part === 'right-angle')).toHaveLength(right.length)
      }
    }
  })
})

test.each([
  ['3 2/5', '3 and 2 fifths', '3 y 2 quintos'],
  ['6 ÷ 10²', '6 divided by 10 to the power of 2', '6 entre 10 elevado a 2'],
  ['You are at (3, 5).', 'You are at 3, 5.', 'You are at 3, 5.'],
  ['7 + 8/1000', '7 plus 8 thousandths', '7 más 8 milésimos'],
])('%s is read aloud in words', (text, english, spanish) => {
  expect(speak(text, 'en')).toBe(english)
  expect(speak(text, 'es')).toBe(spanish)
})
