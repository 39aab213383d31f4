import { describe, expect, test } from 'vitest'
import { SKILL_MAP } from '#content/map.ts'
import { SKILLS } from '#content/shelves/math-3.ts'
import type { LevelNumber, MadeItem } from '#domain/items/item.ts'
import { scoreResponse } from '#domain/items/score.ts'
import { exactValue } from '#domain/items/value.ts'
import type { Language } from '#domain/language.ts'

const LEVELS = [1, 2, 3] as const
const seedOf = (n: number): number => Math.imul(n, 0x9e3779b1) >>> 0
const skill = (id: string) => SKILLS.find((one) => one.id === `m.3.${id}`) ?? expect.fail(id)
const some = (id: string, level: LevelNumber, language: Language = 'en', count = 200): MadeItem[] =>
  Array.from({ length: count }, (_, n) => skill(id).make(level, seedOf(n), language))

/** The first item of a skill and level for which `is` holds. */
function found(
  id: string,
  level: LevelNumber,
  is: (made: MadeItem) => boolean,
  language: Language = 'en',
): MadeItem {
  for (let n = 0; n < 20_000; n++) {
    const made = skill(id).make(level, seedOf(n), language)
    if (is(made)) return made
  }
  return expect.fail(`no such item of ${id} at level ${level}`)
}
const asked = (id: string, level: LevelNumber, prompt: string, language: Language = 'en') =>
  found(id, level, ({ item }) => item.prompt === prompt, language)
const ideas = ({ key }: MadeItem): Record<string, string> =>
  Object.fromEntries(key.wrong.map(({ id, response }) => [id, response]))
const told = (made: MadeItem, response: string) => scoreResponse(made.item.question, made.key, response)
const right = (made: MadeItem, response: string): boolean => {
  const score = told(made, response)
  return score.kind === 'scored' && score.correct
}

test('the shelf has every skill of the map, in its order', () => {
  expect(SKILLS.map(({ id }) => id).toSorted()).toEqual(
    SKILL_MAP.map(({ id }) => id)
      .filter((id) => id.startsWith('m.3.'))
      .toSorted(),
  )
})

test.each(SKILLS.flatMap(({ id }) => LEVELS.map((level) => ({ id, level }))))(
  '$id level $level is not the same few items again and again',
  ({ id, level }) => {
    const one = SKILLS.find((other) => other.id === id) ?? expect.fail(id)
    const different = new Set(
      Array.from({ length: 400 }, (_, n) => {
        const { item, key } = one.make(level, seedOf(n), 'en')
        return JSON.stringify([key.answer, key.wrong, item.prompt, item.model?.say ?? ''])
      }),
    )
    const few: Readonly<Record<string, number>> = { 'm.3.facts-2-5-10': 10, 'm.3.fraction-parts': 5 }
    expect(different.size).toBeGreaterThanOrEqual(few[id] ?? 12)
  },
)

describe('groups and sharing', () => {
  test('groups are built as rows: 3 groups of 5 are 3 rows of 5, not 5 rows of 3', () => {
    const made = asked('equal-groups', 1, '3 groups of 5. Build them: each row is one group.')
    expect(right(made, '3x5')).toBe(true)
    expect(right(made, '5x3')).toBe(false)
    expect(ideas(made)).toEqual({ 'group-short': '2x5', 'group-extra': '4x5' })
  })

  test('4 groups of 6 are 24; 10, 18 and 30 are told as what they are', () => {
    const made = found(
      'equal-groups',
      2,
      ({ key }) => key.answer === '24' && ideas({ key } as MadeItem)['group-short'] === '18',
    )
    expect(ideas(made)).toEqual({ 'adds-dimensions': '10', 'group-short': '18', 'group-extra': '30' })
  })

  test('things are dealt until none is left, and one short on every mat is an idea of its own', () => {
    const made = found('share-equally', 1, ({ key }) => key.answer === '4,4,4')
    expect(made.item.prompt).toMatch(/^Share all 12 \S+ equally among 3 \S+\.$/)
    expect(told(made, '3,3,3')).toMatchObject({ correct: false, misconceptions: ['one-off'] })
    expect(told(made, '5,4,3')).toMatchObject({ correct: false, misconceptions: [] })
  })

  test('how many groups: 21 things, 7 for each, are 3 groups', () => {
    const made = found('share-equally', 3, ({ item }) => / 21 .*, 7 for each /.test(item.prompt))
    expect(made.key.answer).toBe('3')
    expect(ideas(made)).toEqual({ 'takes-once': '14', 'swaps-meaning': '7', 'one-off': '2' })
  })
})

describe('facts', () => {
  test('7 × 8 is 56; 54 is the product next door', () => {
    const made = asked('facts-3-4-6-7-8-9', 3, 'What is 7 × 8?')
    expect(made.key.answer).toBe('56')
    expect(ideas(made)).toEqual({
      'group-short': made.hints.firstStep.text.startsWith('5 × 8') ? '49' : '48',
      'group-extra': made.hints.firstStep.text.startsWith('5 × 8') ? '63' : '64',
      'adds-dimensions': '15',
      'near-product': '54',
    })
  })

  test('nines come from tens', () => {
    const made = asked('facts-3-4-6-7-8-9', 2, 'What is 9 × 6?')
    expect(made.hints.worked.lines).toContain('9 × 6 = 54')
    expect(made.key.answer).toBe('54')
  })

  test('a division fact says which times fact it is', () => {
    const made = asked('division-facts', 2, 'What is 42 ÷ 6?')
    expect(made.key.answer).toBe('7')
    expect(ideas(made)).toEqual({ subtracts: '36', 'gives-divisor': '6', 'neighbour-fact': '8' })
    expect(made.hints.firstStep.text).toBe('Think: 6 × □ = 42.')
  })

  test('a product is cut into two, in either order', () => {
    const made = asked('properties', 1, 'Cut 3 × 7 into 3 × 5 and 3 × 2. How many in each?')
    expect(right(made, '15 6')).toBe(true)
    expect(right(made, '6 15')).toBe(true)
    expect(told(made, '15 2')).toMatchObject({ misconceptions: ['first-part-only'] })
    expect(told(made, '15 5')).toMatchObject({ misconceptions: ['adds-factors'] })
    expect(told(made, '8 5')).toMatchObject({ misconceptions: ['adds-all'] })
  })

  test('three factors may be grouped: 7 × 2 × 4 is 7 × 8, not 7 × 6', () => {
    const made = found(
      'properties',
      3,
      ({ item: { question } }) =>
        question.kind === 'equation' &&
        question.parts.map((part) => (part.kind === 'slot' ? '□' : part.text)).join(' ') ===
          '7 × 2 × 4 = 7 × □',
    )
    expect(made.key.answer).toBe('8')
    expect(ideas(made)).toEqual({ 'first-part-only': '2', 'adds-all': '6' })
  })

  test('the first step of a fact does not tell the product', () => {
    for (const made of some('facts-3-4-6-7-8-9', 3))
      expect(made.hints.firstStep.text).not.toMatch(new RegExp(`\\b${made.key.answer}\\b`))
  })

  test('6 × 70 is 420; zeros too few and too many are told', () => {
    const made = found(
      'times-tens',
      2,
      ({ key }) => key.answer === '420' && key.wrong.some(({ response }) => response === '76'),
    )
    expect(ideas(made)).toEqual({ 'drops-zero': '42', 'adds-dimensions': '76', 'extra-zero': '4200' })
  })

  test('of the sentences about a table only one is true of every line shown', () => {
    for (const made of some('table-patterns', 1)) {
      const lines = made.item.model?.kind === 'expression' ? made.item.model.lines : []
      const results = lines.map((line) => Number(line.split(' = ')[1]))
      const { question, prompt } = made.item
      const chosen =
        question.kind === 'choice' ? question.choices.find(({ id }) => id === made.key.answer)?.label : ''
      if (chosen === 'The answer is even.') expect(results.every((n) => n % 2 === 0)).toBe(true)
      else if (chosen === 'The answer ends in 0.') expect(results.every((n) => n % 10 === 0)).toBe(true)
      else if (chosen === 'The answer ends in 0 or 5.') expect(results.every((n) => n % 5 === 0)).toBe(true)
      else
        expect([prompt, chosen]).toEqual([
          'What is always true when you add 0?',
          'The number stays the same.',
        ])
    }
  })
})

describe('columns', () => {
  test('503 − 287 is 216, and the ways to miss it are known', () => {
    const made = asked('add-sub-1000', 3, 'What is 503 − 287?')
    expect(made.key.answer).toBe('216')
    expect(ideas(made)).toEqual({
      'small-from-large': '384',
      'no-payback': '326',
      'zero-keeps-bottom': '386',
      'zero-lends-free': '316',
      'skips-zero': '286',
      'writes-zero': '300',
      'wrong-operation': '790',
    })
    expect(made.hints.worked.lines).toEqual([
      'Ones: 13 − 7 = 6',
      'Tens: 9 − 8 = 1',
      'Hundreds: 4 − 2 = 2',
      '503 − 287 = 216',
    ])
  })

  test('carries stand over the places they go to', () => {
    const made = found(
      'add-sub-1000',
      1,
      ({ item, explain }) =>
        item.prompt.includes('+') && explain.right?.kind === 'column' && explain.right.carries.length === 2,
    )
    const model = made.explain.right?.kind === 'column' ? made.explain.right : expect.fail('columns')
    expect(model.carries).toBe('1 ')
    const [a = 0, b = 0] = model.rows.map((row) => Number(row) % 10)
    expect(a + b).toBeGreaterThanOrEqual(10)
  })
})

describe('fractions', () => {
  test('3/8 stands on the third mark after zero; from the zero mark it would be the second', () => {
    const made = asked('fraction-line', 1, 'Put 3/8 on the line.')
    expect(right(made, '3/8')).toBe(true)
    expect(told(made, '2/8')).toMatchObject({ misconceptions: ['counts-marks'] })
  })

  test('a fraction read from the line may be written in other parts', () => {
    const made = found('fraction-line', 2, ({ key }) => key.answer === '2/4')
    expect(right(made, '1/2')).toBe(true)
    expect(told(made, '2/5')).toMatchObject({ misconceptions: ['counts-ticks-for-parts'] })
  })

  test('on a line to 2, 3/4 put at three fourths of the whole line is 6/4', () => {
    const made = asked('fraction-line', 3, 'Put 3/4 on the line.')
    expect(told(made, '6/4')).toMatchObject({ misconceptions: ['whole-line-is-one'] })
    expect(told(made, '1')).toMatchObject({ correct: false })
  })

  test('fractions have the parts a third grader knows', () => {
    for (const id of ['fraction-line', 'equal-fractions', 'whole-as-fraction', 'compare-fractions'])
      for (const level of LEVELS)
        for (const { item } of some(id, level))
          for (const [, down] of item.prompt.matchAll(/\d+\/(\d+)/g))
            expect([1, 2, 3, 4, 6, 8]).toContain(Number(down))
  })

  test('3/4 in eighths is 6/8; added to top and bottom it would be 7/8', () => {
    const made = found(
      'equal-fractions',
      2,
      ({ key, item }) => key.answer === '6/8' && item.prompt.includes('3/4'),
    )
    expect(ideas(made)).toEqual({ 'adds-same': '7/8', 'same-top': '3/8', 'bottom-again': '8/8' })
    expect(made.hints.worked.lines).toEqual(['Each fourth becomes 2 eighths.', '3 × 2 = 6', '3/4 = 6/8'])
  })

  test('parts are joined as well as cut: 4/6 is 2/3', () => {
    const made = found(
      'equal-fractions',
      2,
      ({ key, item }) => key.answer === '2/3' && item.prompt.includes('4/6'),
    )
    expect(made.hints.worked.lines.at(-1)).toBe('4/6 = 2/3')
  })

  test('3 is 12 fourths, and 12/4 is found at 3', () => {
    expect(asked('whole-as-fraction', 2, '3 is how many fourths?').key).toMatchObject({ answer: '12' })
    const onLine = asked('whole-as-fraction', 1, 'Find 12/4 on the line.')
    expect(right(onLine, '3')).toBe(true)
    expect(told(onLine, '4')).toMatchObject({ misconceptions: ['copies-bottom'] })
  })

  test('1/3 is more than 1/8, though 8 is more than 3', () => {
    const made = asked('compare-fractions', 2, 'Which sign goes between 1/3 and 1/8?')
    expect(made.key.answer).toBe('>')
    expect(ideas(made)).toEqual({
      'bigger-digits-bigger': '<',
      'sign-backwards': '<',
      'bottom-only': '<',
      'top-only': '=',
    })
  })

  test('signs are less and greater equally often; at level 3 some are equal and some cannot be told', () => {
    for (const level of LEVELS) {
      const signs = some('compare-fractions', level, 'en', 600).map(({ key }) => key.answer)
      const share = (sign: string) => signs.filter((one) => one === sign).length / signs.length
      expect(Math.abs(share('<') - share('>'))).toBeLessThan(0.1)
      if (level === 3) for (const sign of ['=', 'cannot-tell']) expect(share(sign)).toBeGreaterThan(0.1)
    }
  })

  test('two wholes cannot be compared only where the bigger one has the smaller fraction', () => {
    for (const { item, key } of some('compare-fractions', 3, 'en', 600)) {
      const [, big, , small] =
        /between (\S+) of a (big|small) cake and (\S+) of a/.exec(item.prompt)?.map((part, i, all) => {
          if (i === 1) return all[2] === 'big' ? part : (all[3] ?? '')
          return i === 3 ? (all[2] === 'big' ? part : (all[1] ?? '')) : part
        }) ?? []
      if (big === undefined || small === undefined) continue
      expect(key.answer).toBe('cannot-tell')
      const [a, b] = [exactValue(big), exactValue(small)]
      if (a === null || b === null) expect.fail(item.prompt)
      expect(a.up * b.down).toBeLessThan(b.up * a.down)
    }
  })
})

describe('time', () => {
  test('8:47: the long hand at 9 is not 9 minutes, and it is not yet 9 o’clock', () => {
    const made = found('time-minute', 3, ({ key }) => key.answer === '8:47')
    expect(ideas(made)).toEqual({
      'face-number': '8:09',
      'next-hour': '9:47',
      'rounds-to-five': '8:45',
      'hands-swapped': '9:43',
    })
  })

  test('Spanish says "a la 1" and "a las 2"', () => {
    expect(
      found(
        'time-minute',
        2,
        ({ item, key }) => key.answer.startsWith('1:') && item.prompt.startsWith('Pon'),
        'es',
      ).item.prompt,
    ).toMatch(/^Pon el reloj a la 1:\d\d\.$/)
    expect(
      found(
        'time-minute',
        2,
        ({ item, key }) => key.answer.startsWith('2:') && item.prompt.startsWith('Pon'),
        'es',
      ).item.prompt,
    ).toMatch(/^Pon el reloj a las 2:\d\d\.$/)
  })

  test('from 4:45 to 5:20 are 35 minutes', () => {
    const made = found(
      'elapsed',
      2,
      ({ item }) => item.prompt.includes('4:45') && item.prompt.includes('5:20'),
    )
    expect(made.key.answer).toBe('35')
    expect(ideas(made)).toEqual({
      'base-100': '75',
      'minutes-only': '25',
      'counts-start': '40',
      'reads-end': '20',
    })
  })

  test('an end is found on the line, five minutes short where the start is counted', () => {
    const made = found('elapsed', 1, ({ item }) =>
      item.prompt.includes('starts at 3:10. It lasts 25 minutes'),
    )
    expect(right(made, '3:35')).toBe(true)
    expect(told(made, '3:30')).toMatchObject({ misconceptions: ['counts-start'] })
    expect(told(made, '3:25')).toMatchObject({ misconceptions: ['reads-end'] })
  })

  test('an hour before 1 o’clock goes from 12 to 1', () => {
    const made = found('elapsed', 2, ({ item }) => / 11:\d\d .* 12:\d\d/.test(item.prompt))
    expect(made.hints.worked.lines[0]).toContain('to 12:00')
  })
})

describe('measures and data', () => {
  test('three small spaces of 20 past 100 are 160 grams, and as one each they would be 103', () => {
    const made = found(
      'mass-volume',
      2,
      ({ item: { model } }) => model?.kind === 'gauge' && model.step === 20 && model.value === 160,
    )
    expect(made.key.answer).toBe('160')
    expect(ideas(made)).toEqual({ 'one-per-tick': '103', 'nearest-label': '100', 'tick-extra': '180' })
  })

  test('what is told of the scale stays on the scale', () => {
    for (const { item, explain } of some('mass-volume', 3)) {
      for (const model of [item.model, explain.right]) {
        if (model?.kind !== 'gauge') expect.fail('a gauge')
        expect(model.value).toBeLessThanOrEqual(model.max)
        expect(model.value).toBeGreaterThan(0)
      }
    }
  })

  test('a table of 6, 10 and 4 with 2 for a picture is 3, 5 and 2 pictures; who forgets the key puts 6, 10 and 4', () => {
    const made = found(
      'scaled-graphs',
      1,
      ({ key, item: { model } }) =>
        key.answer === '3,5,2' && model?.kind === 'table' && model.rows[0]?.[1] === '6',
    )
    expect(told(made, '6,10,4')).toMatchObject({ misconceptions: ['ignores-key'] })
    expect(made.item.prompt).toContain('2 children')
  })

  test('"how many more" between 7 and 3 pictures of 5 is 20', () => {
    const made = found(
      'scaled-graphs',
      2,
      ({ item: { model, prompt }, key }) =>
        /How many more/.test(prompt) &&
        model?.kind === 'graph' &&
        model.scale === 5 &&
        key.answer === '20' &&
        model.values.includes(35) &&
        model.values.includes(15),
    )
    expect(ideas(made)).toEqual({ 'ignores-key': '4', 'biggest-number': '35', 'adds-all': '50' })
  })

  test('"more" in a graph question asks for adding as often as for taking away', () => {
    const prompts = some('scaled-graphs', 2, 'en', 600).map(({ item }) => item.prompt)
    const takes = prompts.filter((prompt) => prompt.includes('How many more')).length
    const adds = prompts.filter((prompt) => /\d more choose/.test(prompt)).length
    expect(Math.abs(takes - adds) / (takes + adds)).toBeLessThan(0.2)
  })

  test('2 3/4 inches; as tenths it would be 2 3/10, and the next mark is 3', () => {
    const made = found('ruler-quarters', 2, ({ key }) => key.answer === '2 3/4')
    expect(told(made, '2 3/10')).toMatchObject({ misconceptions: ['ticks-as-tenths'] })
    expect(ideas(made)).toEqual({ 'ticks-as-tenths': '2 3/10', 'drops-fraction': '2', 'counts-marks': '3' })
    expect(
      right(
        found('ruler-quarters', 2, ({ key }) => key.answer === '4 1/2'),
        '4 2/4',
      ),
    ).toBe(true)
  })

  test('a line plot has a dot for every length of the table', () => {
    for (const made of some('ruler-quarters', 3)) {
      const { model, question } = made.item
      if (model?.kind !== 'table' || question.kind !== 'graph') expect.fail('a table and a graph')
      const counted = question.columns.map(
        (place) => model.rows.filter(([, length]) => length === place).length,
      )
      expect(counted.join(',')).toBe(made.key.answer)
    }
  })
})

describe('area and perimeter', () => {
  test('a rectangle may be covered standing or lying', () => {
    const made = found('cover-squares', 1, ({ key }) => key.answer === '3x4')
    expect(right(made, '3x4')).toBe(true)
    expect(right(made, '4x3')).toBe(true)
    expect(told(made, '2x4')).toMatchObject({ misconceptions: ['gaps'] })
  })

  test('6 by 4 is 24, not 20 around, nor 10, nor 30', () => {
    const made = asked('area-multiply', 2, 'A rectangle is 6 by 4. What is its area?')
    expect(made.key.answer).toBe('24')
    expect(ideas(made)).toEqual({
      'perimeter-for-area': '20',
      'adds-dimensions': '10',
      'neighbour-fact': '30',
    })
  })

  test('a split rectangle is both pieces and the whole', () => {
    const made = asked(
      'area-split',
      3,
      'Split the 6 by 13 rectangle after 8. Fill in both pieces and the whole area.',
    )
    expect(right(made, '48 30 78')).toBe(true)
    expect(right(made, '30 48 78')).toBe(true)
    expect(told(made, '48 5 53')).toMatchObject({ misconceptions: ['first-part-only'] })
    expect(right(made, '78 30 48')).toBe(false)
  })

  test('joined rectangles: 4 by 6 and 3 by 3 are 33', () => {
    const made = found(
      'area-joined',
      2,
      ({ key }) => key.answer === '33' && ideas({ key } as MadeItem)['one-piece'] === '24',
    )
    expect(ideas(made)).toMatchObject({ 'one-piece': '24', 'bounding-box': '42' })
  })

  test('a missing side: 24 around and 8 long is 4 wide', () => {
    const made = found(
      'perimeter',
      2,
      ({ item, key }) => item.prompt.includes('is 24.') && key.answer === '4',
    )
    expect(ideas(made)).toEqual({ 'area-for-perimeter': '3', 'half-way-round': '16', 'three-sides': '8' })
  })

  test('around a triangle are three sides; two of them are not all', () => {
    const made = found('perimeter', 1, ({ item }) => item.prompt.endsWith('triangle?'))
    const sides =
      made.item.model?.kind === 'figure' ? made.item.model.words.en.match(/\d+/g)?.map(Number) : []
    const [a = 0, b = 0, c = 0] = sides ?? []
    expect(Number(made.key.answer)).toBe(a + b + c)
    expect(ideas(made)).toEqual({ 'half-way-round': String(a + b), 'three-sides': String(a + c) })
  })

  test('two rectangles with one perimeter have one half way round', () => {
    const made = found('perimeter', 3, ({ item }) => item.prompt.startsWith('Another'))
    const [line] = made.hints.worked.lines
    const half = Number(line?.split(' = ')[1])
    const length = Number(/It is (\d+) long/.exec(made.item.prompt)?.[1])
    expect(Number(made.key.answer)).toBe(half - length)
  })
})

describe('four sides', () => {
  test('squares are rectangles and rhombuses, turned or not', () => {
    for (const made of some('quadrilaterals', 2)) {
      const answer = made.key.answer.split(',')
      const { question, prompt } = made.item
      if (question.kind !== 'select') expect.fail('cards to tap')
      for (const { id } of question.choices.filter((choice) => choice.id.endsWith('square')))
        expect(answer, prompt).toContain(id)
      expect(answer.includes('parallelogram')).toBe(false)
    }
  })

  test('an open figure is no quadrilateral, a dented one is', () => {
    const open = found(
      'quadrilaterals',
      1,
      ({ item: { question } }) =>
        question.kind === 'select' && question.choices.some(({ id }) => id === 'open'),
    )
    expect(open.key.answer).not.toContain('open')
    const dented = found(
      'quadrilaterals',
      1,
      ({ item: { question } }) =>
        question.kind === 'select' && question.choices.some(({ id }) => id === 'dented'),
    )
    expect(dented.key.answer).toContain('dented')
  })

  test('how many fit is not always the same', () => {
    for (const level of LEVELS)
      expect(
        new Set(some('quadrilaterals', level).map(({ key }) => key.answer.split(',').length)).size,
      ).toBeGreaterThan(1)
  })

  test('shapes that are called equal-sided or right-angled are drawn so', () => {
    for (const level of LEVELS)
      for (const { item } of some('quadrilaterals', level, 'en', 40)) {
        if (item.question.kind !== 'select') expect.fail('cards to tap')
        for (const { id, model } of item.question.choices) {
          const [part] = model?.kind === 'figure' ? model.parts : []
          if (part?.part !== 'polygon' || part.points.length !== 4) continue
          const sides = part.points.map(([x, y], i) => {
            const [nextX, nextY] = part.points[(i + 1) % 4] ?? [0, 0]
            return [nextX - x, nextY - y] as const
          })
          const lengths = sides.map(([x, y]) => Math.hypot(x, y))
          const corners = sides.map(([x, y], i) => {
            const [x2, y2] = sides[(i + 1) % 4] ?? [0, 0]
            return Math.abs(x * x2 + y * y2) / ((lengths[i] ?? 1) * (lengths[(i + 1) % 4] ?? 1))
          })
          const equal = Math.max(...lengths) - Math.min(...lengths) < 1
          const rightAngles = corners.filter((turn) => turn < 0.01).length
          expect(equal, id).toBe(/square|rhombus/.test(id))
          expect(rightAngles, id).toBe(/square|rectangle/.test(id) ? 4 : id === 'right-trapezoid' ? 2 : 0)
          if (rightAngles < 4)
            expect(Math.min(...corners.filter((turn) => turn >= 0.01)), id).toBeGreaterThan(0.15)
        }
      }
  })
})

describe('stories', () => {
  test('a story of equal groups asks for the number that is not told', () => {
    const made = found('mult-div-stories', 2, ({ item }) => /shares 24 \S+ equally among 6/.test(item.prompt))
    expect(made.key.answer).toBe('4')
    expect(ideas(made)).toEqual({
      'adds-all': '30',
      subtracts: '18',
      'group-extra': '5',
      'wrong-operation': '144',
    })
  })

  test('5 packs of 4 and 3 found are 23; stopping, joining first and adding all are told', () => {
    const made = found('two-step-stories', 1, ({ item }) =>
      /buys 5 packs of 4 \S+ and then finds 3 \S+\. How/.test(item.prompt),
    )
    expect(made.key.answer).toBe('23')
    expect(ideas(made)).toEqual({ 'stops-after-one': '20', 'wrong-order': '35', 'adds-all': '12' })
    expect(made.hints.worked.lines[0]).toBe('n = 5 × 4 + 3')
  })

  test('two amounts are joined and then shared', () => {
    const made = found('two-step-stories', 3, ({ item }) => /They fill \d bags equally/.test(item.prompt))
    const [a, b, bags] = made.item.prompt.match(/\d+/g)?.map(Number) ?? []
    expect(Number(made.key.answer) * (bags ?? 0)).toBe((a ?? 0) + (b ?? 0))
  })

  test('"more" stands in two-step stories that add and in those that take away', () => {
    const prompts = some('two-step-stories', 2, 'en', 900).map(({ item }) => item.prompt)
    const adds = prompts.filter((prompt) => /finds \d+ more/.test(prompt)).length
    const takes = prompts.filter((prompt) => /How many more/.test(prompt)).length
    expect(adds).toBeGreaterThan(20)
    expect(Math.abs(adds - takes) / (adds + takes)).toBeLessThan(0.25)
    for (const { item } of some('two-step-stories', 1)) expect(item.prompt).not.toContain('more')
  })
})
