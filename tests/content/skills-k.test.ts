import { expect, test } from 'vitest'
import { SKILLS } from '#content/shelves/math-k.ts'
import type { Skill } from '#content/skill.ts'
import type { LevelNumber, MadeItem } from '#domain/items/item.ts'
import { scoreResponse } from '#domain/items/score.ts'
import { covers } from '#domain/items/tiling.ts'
import type { Language } from '#domain/language.ts'

const LEVELS = [1, 2, 3] as const
const seeds = Array.from({ length: 600 }, (_, n) => Math.imul(n, 0x9e3779b1) >>> 0)
const skill = (slug: string): Skill => SKILLS.find(({ id }) => id === `m.k.${slug}`) ?? expect.fail(slug)
const items = (slug: string, level: LevelNumber, language: Language = 'en'): MadeItem[] =>
  seeds.map((seed) => skill(slug).make(level, seed, language))

/** What is right and what is told of wrong answers, over every item of a level that asks just so. */
function asked(slug: string, level: LevelNumber, prompt: string, language: Language = 'en') {
  const made = items(slug, level, language).filter(({ item }) => item.prompt === prompt)
  expect(made.length, prompt).toBeGreaterThan(0)
  const wrong = new Map(
    made.flatMap(({ key }) => key.wrong.map(({ id, response }) => [String(id), response] as const)),
  )
  return { answers: [...new Set(made.map(({ key }) => key.answer))], wrong: Object.fromEntries(wrong) }
}
const share = <T>(list: readonly T[], is: (one: T) => boolean): number => list.filter(is).length / list.length
const times = (text: string, word: string): number => text.split(word).length - 1

test.each<[string, LevelNumber, string, string, Record<string, string>]>([
  [
    'count-to-100',
    2,
    'Listen: 27, 28, 29. What comes next?',
    '30',
    { 'repeats-last': '29', 'skips-one': '31', 'wrong-decade': '40' },
  ],
  [
    'count-to-100',
    3,
    'Listen: 70, 80, 90. What comes next?',
    '100',
    { 'repeats-last': '90', 'skips-one': '110', 'wrong-decade': '91' },
  ],
  [
    'next-number',
    3,
    'Start at 59. What number comes next?',
    '60',
    { 'restarts-at-one': '1', 'says-before': '58', 'repeats-last': '59' },
  ],
  ['numerals-20', 2, 'Find the number six.', '6', { 'mirror-look-alike': '9' }],
  [
    'numerals-20',
    3,
    'Find the number thirteen.',
    '13',
    { 'mirror-look-alike': '18', 'teen-reversal': '31', 'teen-ty': '30' },
  ],
  ['count-out', 1, 'Put 1 in the basket.', '1', { 'one-too-many': '2' }],
  ['count-out', 2, 'Put 6 in the basket.', '6', { 'stops-early': '5', 'one-too-many': '7' }],
  ['compare-numerals', 1, 'Which number is more: 2 or 5?', '5', { 'opposite-word': '2' }],
  [
    'compare-numerals',
    1,
    'Which number is less: 2 or 5?',
    '2',
    { 'opposite-word': '5', 'always-second': '5' },
  ],
  [
    'make-ten',
    2,
    'You have 7. How many more make 10?',
    '3',
    { 'copies-part': '7', 'writes-ten': '10', 'counts-start': '4' },
  ],
  ['make-ten', 3, '10 = 6 + □', '4', { 'copies-part': '6', 'writes-ten': '10', 'counts-start': '5' }],
  ['facts-5', 2, 'What is 5 − 2?', '3', { 'wrong-operation': '7', 'counts-start': '4' }],
  ['facts-5', 3, '4 + 0 = □', '4', { 'zero-rule': '0' }],
  [
    'ten-and-more',
    2,
    '14 is ten and how many more?',
    '4',
    { 'repeats-whole': '14', 'first-digit': '1', 'writes-ten': '10', 'one-off': '5' },
  ],
  ['ten-and-more', 2, 'Ten and 1 more. What number is it?', '11', { 'writes-ten': '10', 'one-off': '12' }],
  [
    'ten-and-more',
    1,
    'Ten are here. Put more to make 17.',
    '17',
    { 'first-digit': '11', 'writes-ten': '20', 'one-off': '18' },
  ],
])('%s, level %i: %s', (slug, level, prompt, answer, wrong) => {
  const told = asked(slug, level, prompt)
  expect(told.answers).toEqual([answer])
  expect(told.wrong).toMatchObject(wrong)
})

test('"fourteen is ten and 4" is not told as the first digit where that is right', () => {
  expect(asked('ten-and-more', 2, '11 is ten and how many more?').wrong).not.toHaveProperty('first-digit')
})

test('nothing put on and nothing counted from the start can show nothing about counting', () => {
  const told = asked('facts-5', 3, '4 + 0 = □').wrong
  expect(told).not.toHaveProperty('counts-start')
  expect(told).not.toHaveProperty('wrong-operation')
})

test('the numeral to be found is never shown in the question', () => {
  for (const level of LEVELS)
    for (const language of ['en', 'es'] as const)
      for (const { item } of items('numerals-20', level, language)) expect(item.prompt).not.toMatch(/\d/)
})

test('a traced numeral of one digit cannot be written in the wrong order of digits', () => {
  const ideas = (level: LevelNumber) =>
    new Set(items('trace-numerals', level).flatMap(({ key }) => key.wrong.map(({ id }) => String(id))))
  expect(ideas(1)).toEqual(new Set(['mirrored', 'bottom-up']))
  expect(ideas(3)).toContain('digit-order')
})

test('things that moved are as many as before, and only the move that happened can mislead', () => {
  for (const { item, key } of items('last-number-tells', 2)) {
    const said = /You counted (\d+)/.exec(item.prompt)?.[1]
    expect(key.answer).toBe(said)
    expect(item.model?.say.split(',').length).toBe(Number(said))
    const ids = key.wrong.map(({ id }) => String(id))
    if (ids.includes('spread-is-more')) expect(item.prompt).toContain('spread')
    if (ids.includes('squeezed-is-less')) expect(item.prompt).toContain('close')
  }
})

test('the basket never needs more things than fit, and always leaves some', () => {
  for (const level of LEVELS)
    for (const { item, key } of items('count-out', level)) {
      if (item.question.kind !== 'deal') expect.fail('things to deal')
      expect(item.question.things).toBeGreaterThan(Number(key.answer) + 1)
      expect(item.question.things).toBeLessThanOrEqual(20)
    }
})

/** How many things are named above and below. */
function heardRows(say: string): [above: number, below: number] {
  const [above = '', below = ''] = say.split('Below:')
  return [above.split(',').length, below.split(',').length]
}

test('who only listens can tell which group has more, fewer or the same', () => {
  for (const level of LEVELS)
    for (const { item, key } of items('compare-groups', level)) {
      const [above, below] = heardRows(item.model?.say ?? '')
      const more = item.prompt.includes('more')
      const right = above === below ? 'same' : above > below === more ? 'top' : 'bottom'
      expect(key.answer, item.prompt).toBe(right)
    }
})

test('the longer row and the bigger things are often the wrong ones', () => {
  const fooled = (level: LevelNumber, idea: string) =>
    share(items('compare-groups', level), ({ key }) => key.wrong.some(({ id }) => id === idea))
  expect(fooled(2, 'longer-is-more')).toBeGreaterThan(0.4)
  expect(fooled(3, 'bigger-things')).toBeGreaterThan(0.4)
  expect(share(items('compare-groups', 2), ({ key }) => key.answer === 'same')).toBeGreaterThan(0.1)
})

test('coming and going are asked for about equally often, and tiles make the sentence', () => {
  for (const level of LEVELS) {
    const made = items('show-add-sub', level)
    expect(Math.abs(share(made, ({ key }) => key.answer.includes('+')) - 0.5)).toBeLessThan(0.12)
    for (const { item, key } of made) {
      const say = item.model?.say ?? ''
      const [first = '', second = ''] = say.split('. ')
      const [here, moved] = [first.split(',').length, second.split(',').length]
      const start = say.includes('Coming in') ? here : here + moved
      const shown = level === 1 ? '' : `${start} `
      expect(key.answer).toBe(`${shown}${say.includes('Coming in') ? '+' : '−'} ${moved}`)
    }
  }
})

test('a sum in the other order says the same; a difference does not', () => {
  const [add] = items('show-add-sub', 2).filter(({ key }) => key.answer.includes('+'))
  const [take] = items('show-add-sub', 2).filter(({ key }) => key.answer.includes('−'))
  const turned = (answer: string) => answer.split(' ').toReversed().join(' ')
  for (const [made, right] of [
    [add, true],
    [take, false],
  ] as const) {
    if (made === undefined) expect.fail('both are asked')
    const score = scoreResponse(made.item.question, made.key, turned(made.key.answer))
    expect(score).toMatchObject({ kind: 'scored', correct: right })
  }
})

test('stories add at level 1, take away at level 2, and do both at level 3', () => {
  const adds = (level: LevelNumber) =>
    share(items('stories-10', level), ({ hints }) => (hints.worked.lines.at(-1) ?? '').includes('+'))
  expect(adds(1)).toBe(1)
  expect(adds(2)).toBe(0)
  expect(Math.abs(adds(3) - 0.5)).toBeLessThan(0.15)
})

test('a story is about the same numbers whatever it is about', () => {
  for (const seed of seeds.slice(0, 60)) {
    const plain = skill('stories-10').make(3, seed, 'en', 'space')
    expect(skill('stories-10').make(3, seed, 'es', 'garden').key).toEqual(plain.key)
  }
})

test('what can be measured is all that can, and color, name and liking never are', () => {
  for (const { item, key } of items('what-we-measure', 3)) {
    if (item.question.kind !== 'select') expect.fail('features to tap')
    const offered = item.question.choices.map(({ id }) => id)
    const cannot = ['color', 'name', 'liked']
    expect(key.answer).toBe(offered.filter((id) => !cannot.includes(id)).join(','))
    expect(key.answer).not.toBe('')
  }
})

test('what is compared is to be heard: parts of ribbons and towers, the side that is down, cups', () => {
  for (const level of LEVELS)
    for (const { item, key } of items('compare-size', level)) {
      const say = item.model?.say ?? ''
      const [one = '', other = ''] = say.split('. ')
      const amounts = [one, other].map(
        (half) => times(half, 'part') + times(half, 'block') + times(half, 'cup'),
      )
      const [first = 0, second = 0] = amounts
      const more = /longer|taller|more\?/.test(item.prompt)
      if (say.startsWith('A balance')) continue
      const right = first === second ? 'same' : first > second === more ? 'first' : 'second'
      expect(key.answer, `${item.prompt} ${say}`).toBe(right)
    }
})

test('the heavier one is on the side that is down', () => {
  const weighed = items('compare-size', 3).filter(({ item }) => item.model?.say.startsWith('A balance'))
  expect(weighed.length).toBeGreaterThan(100)
  for (const { item, key } of weighed) {
    const [, first = '', second = ''] = /: the (.+) or the (.+)\?/.exec(item.prompt) ?? []
    const down = item.model?.say.includes(`with the ${first} is down`) ? first : second
    const heavier = item.prompt.includes('heavier')
    const right = (down === first) === heavier ? 'first' : 'second'
    expect(key.answer).toBe(right)
    expect(key.wrong.map(({ id }) => String(id))).toContain('bigger-is-heavier')
  }
})

test('every card is sorted by what it is, or by how big it is where that is the rule', () => {
  for (const level of [1, 2] as const)
    for (const { item, key } of items('sort-count', level)) {
      if (item.question.kind !== 'sort') expect.fail('cards to sort')
      const { cards, mats } = item.question
      const bySize = mats.some(({ id }) => id === 'big')
      const right = cards.map(({ id, speech }) => {
        const mat = bySize ? (speech.includes('big') ? 'big' : 'small') : id.split('-')[0]
        return `${id}>${mat}`
      })
      expect(key.answer).toBe(right.join(','))
    }
})

test('groups go from the fewest to the most, however big they are drawn', () => {
  for (const { item, key } of items('sort-count', 3)) {
    const counts = new Map(
      (item.model?.say ?? '').split('. ').map((row) => {
        const things = row.replace('.', '').split(', ')
        return [(things[1] ?? '').trim(), things.length] as const
      }),
    )
    if (item.question.kind !== 'order') expect.fail('groups to order')
    expect([...counts.values()].toSorted((a, b) => a - b)).toHaveLength(3)
    const named = key.answer.split(',')
    expect(named).toHaveLength(3)
    const inOrder = named.map((id) => counts.get(id) ?? 0)
    expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b))
  }
})

test('the scene is the one the words mean', () => {
  for (const level of LEVELS)
    for (const { item, key } of items('position-words', level)) {
      if (item.question.kind !== 'choice') expect.fail('scenes to choose')
      const seen = item.question.choices.find(({ id }) => id === key.answer)?.speech ?? ''
      const [, thing = '', word = ''] =
        /Find the (\w+) (above|below|beside|next to|in front of|behind)/.exec(item.prompt) ?? []
      const thingFirst = new RegExp(`: an? ${thing}, a`)
      if (word === 'above') expect(seen).toMatch(thingFirst)
      if (word === 'below') expect(seen).toMatch(new RegExp(`, an? ${thing}$`))
      if (word === 'in front of') expect(seen).toMatch(new RegExp(`^The ${thing} covers`))
      if (word === 'behind') expect(seen).toMatch(new RegExp(`of the ${thing}$`))
      if (word === 'beside' || word === 'next to') expect(seen).toMatch(/^On one line/)
    }
})

test('a square is never a wrong answer for a rectangle', () => {
  for (const level of [1, 2] as const)
    for (const { item, key } of items('name-shapes', level)) {
      if (item.question.kind !== 'choice') expect.fail('shapes to choose')
      if (key.answer !== 'rectangle') continue
      expect(item.question.choices.map(({ id }) => id)).not.toContain('square')
    }
})

test('a tapped shape does not say its name', () => {
  for (const language of ['en', 'es'] as const)
    for (const level of LEVELS)
      for (const { item } of items('name-shapes', level, language)) {
        if (item.question.kind !== 'choice') expect.fail('shapes to choose')
        for (const { speech } of item.question.choices)
          expect(speech).not.toMatch(
            /triang|rect[aá]ng|hex[aá]g|circle|c[ií]rcul|spher|esfer|cyl|cilin|\bcub/i,
          )
      }
})

test('sides and corners are as many as are heard going around', () => {
  for (const level of LEVELS)
    for (const { item, key } of items('sides-corners', level)) {
      const say = item.model?.say ?? ''
      if (item.model?.kind === 'solid') continue
      const part = item.prompt.includes('sides') ? 'side' : 'corner'
      expect(key.answer, item.prompt).toBe(String(say.startsWith('Going') ? times(say, `${part}`) : 0))
    }
})

test.each([
  ['How many flat faces does a cube have?', '6', { 'visible-only': '3', 'skips-one': '5' }],
  ['How many corners does a cube have?', '8', { 'visible-only': '7' }],
  ['How many flat faces does a cylinder have?', '2', { 'visible-only': '1' }],
  ['How many flat faces does a cone have?', '1', { 'visible-only': '0' }],
  ['How many flat faces does a sphere have?', '0', {}],
])('%s', (prompt, answer, wrong) => {
  const told = asked('sides-corners', 3, prompt)
  expect(told.answers).toEqual([answer])
  expect(told.wrong).toMatchObject(wrong)
})

/** The item that offers so many sticks for a shape. */
function withSticks(level: LevelNumber, prompt: string, short: number, long: number): MadeItem {
  const found = items('build-shapes', level).find(
    ({ item: { prompt: text, question } }) =>
      text === prompt && question.kind === 'sticks' && question.short === short && question.long === long,
  )
  return found ?? expect.fail(`${prompt} ${short} ${long}`)
}
const laid = ({ item, key }: MadeItem, sticks: string) => {
  const score = scoreResponse(item.question, key, sticks)
  return score.kind === 'scored' ? (score.correct ? 'right' : score.misconceptions.join(' ')) : 'not ready'
}

test('a rectangle may be laid from either side, and only with equal sides across from each other', () => {
  const made = withSticks(2, 'Use the sticks to make a rectangle.', 3, 2)
  expect(laid(made, 'slsl')).toBe('right')
  expect(laid(made, 'lsls')).toBe('right')
  expect(laid(made, 'ssll')).toBe('any-four-sides')
  expect(laid(made, 'sls')).toBe('left-open')
})

test('a square of spare sticks is a square only with four of one length', () => {
  const made = withSticks(2, 'Use the sticks to make a square.', 4, 1)
  expect(laid(made, 'ssss')).toBe('right')
  expect(laid(made, 'sssl')).toBe('any-four-sides')
  expect(laid(made, 'sss')).toBe('left-open')
  expect(laid(made, 'ssssl')).toBe('uses-all-pieces')
})

test('a square is a rectangle too', () => {
  const made = withSticks(3, 'Use the sticks to make a rectangle.', 4, 2)
  expect(laid(made, 'ssss')).toBe('right')
  expect(laid(made, 'slsl')).toBe('right')
})

test('any triangle is right', () => {
  const made = withSticks(1, 'Use the sticks to make a triangle.', 3, 1)
  for (const sticks of ['ssl', 'sls', 'lss']) expect(laid(made, sticks)).toBe('right')
})

test('what covers a shape covers it without gap or overlap, with as many pieces as asked for', () => {
  for (const level of LEVELS)
    for (const { item, key } of items('join-shapes', level)) {
      if (item.question.kind !== 'cover') expect.fail('a shape to cover')
      const { outline, pieces } = item.question
      const count = Number(/\d/.exec(item.prompt)?.[0])
      for (const answer of [key.answer, ...key.also]) {
        const names = answer.split(',').flatMap((name) => pieces.filter((piece) => piece === name))
        expect(names).toHaveLength(count)
        expect(covers(outline, names)).toBe(true)
      }
    }
})

test('every misconception of every skill can show in some item', () => {
  for (const one of SKILLS) {
    const shown = new Set(
      LEVELS.flatMap((level) =>
        seeds.flatMap((seed) => one.make(level, seed, 'en').key.wrong.map(({ id }) => id)),
      ),
    )
    expect([...shown].toSorted(), one.id).toEqual([...one.misconceptions].toSorted())
  }
})

test('the right choice stands in every place about as often', () => {
  for (const one of SKILLS)
    for (const level of LEVELS) {
      const places = seeds.flatMap((seed) => {
        const { item, key } = one.make(level, seed, 'en')
        if (item.question.kind !== 'choice') return []
        return [item.question.choices.findIndex(({ id }) => id === key.answer)]
      })
      if (places.length === 0) continue
      const count = Math.max(...places) + 1
      for (let place = 0; place < count; place++)
        expect(Math.abs(share(places, (at) => at === place) - 1 / count), `${one.id} ${level}`).toBeLessThan(
          0.07,
        )
    }
})

test('the hint before the worked example keeps the answer to itself', () => {
  for (const slug of ['count-to-100', 'next-number', 'make-ten', 'facts-5', 'ten-and-more', 'stories-10'])
    for (const level of LEVELS)
      for (const { item, hints, key } of items(slug, level)) {
        const asksFor: string[] = item.prompt.match(/\d+/g) ?? []
        if (asksFor.includes(key.answer)) continue
        expect(hints.firstStep.text, `${slug} ${item.prompt}`).not.toMatch(new RegExp(`\\b${key.answer}\\b`))
      }
})
