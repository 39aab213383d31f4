import { expect, test } from 'vitest'
import { sentencesOf } from '#content/check-words.ts'
import { SKILLS, skillOf } from '#content/registry.ts'
import type { MadeItem } from '#domain/items/item.ts'
import type { Language } from '#domain/language.ts'

const seeds = Array.from({ length: 300 }, (_, n) => Math.imul(n, 0x9e3779b1) >>> 0)
const LEVELS = [1, 2, 3] as const

/** One of something, with the ending of many. */
const ONE_OF_MANY: Readonly<Record<Language, RegExp>> = {
  en: /(?<![\d.,/] ?)\b1 (counters|fingers|parts|pieces|rows|groups|hundreds|tens|ones|times|hops)\b/,
  es: /(?<![\d.,/] ?)\b(1|una?) (fichas|dedos|partes|pedazos|filas|grupos|centenas|decenas|unidades|veces|saltos)\b/,
}

/** Every sentence of an item, those about its pictures as well. */
const sentences = (made: MadeItem): string[] => [
  ...sentencesOf(made),
  ...[made.item.model, made.hints.picture.model, made.explain.right].flatMap((model) =>
    model ? [model.say] : [],
  ),
]

/** Items of a skill at every level. */
const madeBy = (id: string, language: Language): MadeItem[] =>
  LEVELS.flatMap((level) => seeds.map((seed) => skillOf(id)?.make(level, seed, language) ?? expect.fail(id)))

test.each(['en', 'es'] as const)('one thing is never told as many (%s)', (language) => {
  const wrong = SKILLS.flatMap((skill) =>
    LEVELS.flatMap((level) => seeds.flatMap((seed) => sentences(skill.make(level, seed, language)))),
  ).filter((text) => ONE_OF_MANY[language].test(text))
  expect([...new Set(wrong)]).toEqual([])
})

test('the first step of a fact begins a count and leaves its end to the child', () => {
  for (const language of ['en', 'es'] as const)
    for (const id of ['m.2.facts-20', 'm.3.facts-2-5-10'])
      for (const level of LEVELS)
        for (const seed of seeds) {
          const { hints, key } = skillOf(id)?.make(level, seed, language) ?? expect.fail(id)
          const isOneJump = / 0\. /.test(hints.firstStep.text)
          if (!isOneJump) expect(hints.firstStep.text).not.toMatch(new RegExp(`\\b${key.answer}( …|\\.)$`))
        }
})

test('strips told in words are not named in the order they are to be put in', () => {
  for (const language of ['en', 'es'] as const)
    for (const seed of seeds) {
      const made = skillOf('m.1.order-lengths')?.make(3, seed, language) ?? expect.fail()
      const { question, prompt } = made.item
      if (question.kind !== 'order') expect.fail('cards to put in order')
      const at = (id: string) =>
        prompt.toLowerCase().indexOf(question.cards.find((card) => card.id === id)?.label ?? '')
      const named = question.cards.map(({ id }) => id).toSorted((a, b) => at(a) - at(b))
      expect(named.join(',')).not.toBe(made.key.answer)
    }
})

test('a worked example does not say that a fraction is itself', () => {
  for (const level of LEVELS)
    for (const seed of seeds)
      for (const line of skillOf('m.5.add-sub-unlike')?.make(level, seed, 'en').hints.worked.lines ?? [])
        expect(line).not.toMatch(/^(\d+\/\d+) = \1$/)
})

test('one animal that comes or goes is told as one', () => {
  for (const { item, key } of madeBy('m.k.show-add-sub', 'en')) {
    const isOne = / 1$/.test(key.answer)
    expect(item.prompt).toMatch(isOne ? /^Look: an? \w+ (comes|goes)/ : /^Look: \w+ (come|go) /)
  }
})

test('things in a ring have no end to begin at', () => {
  for (const language of ['en', 'es'] as const)
    for (const { item, hints } of madeBy('m.k.count-objects', language))
      if (item.model?.kind === 'objects' && item.model.layout === 'circle')
        expect(hints.firstStep.text).not.toMatch(/one end|un lado/)
})

test('a count by tens goes on by ten, not by one step', () => {
  for (const seed of seeds)
    expect(skillOf('m.k.count-to-100')?.make(3, seed, 'en').hints.worked.lines.join(' ')).toMatch(
      /Ten more: \d+\./,
    )
})

test('a circle has no side to lay a finger on, and its line is what is counted by mistake', () => {
  const circles = madeBy('m.k.sides-corners', 'en').filter(({ item }) =>
    item.model?.say.includes('round line all the way'),
  )
  expect(circles.length).toBeGreaterThan(0)
  for (const { hints, key } of circles) {
    expect(hints.picture.text).not.toMatch(/side/)
    expect(key.wrong).toContainEqual({ id: 'round-part-too', response: '1' })
  }
})

test('every reason begins with a capital or a number', () => {
  for (const language of ['en', 'es'] as const)
    for (const skill of SKILLS.filter(({ id }) => id.startsWith('m.')))
      for (const level of LEVELS)
        for (const seed of seeds.slice(0, 40))
          expect(`${skill.id} ${skill.make(level, seed, language).explain.because}`).not.toMatch(
            /^\S+ \p{Ll}/u,
          )
})

test('a fault no unit can have is not read from units that lie there already', () => {
  for (const seed of seeds)
    for (const { id } of skillOf('m.1.measure-units')?.make(2, seed, 'en').key.wrong ?? expect.fail())
      expect(['gaps', 'overlaps']).not.toContain(id)
})

test('a cube and a box are never offered as two things', () => {
  for (const { item } of madeBy('m.1.compose-shapes', 'en'))
    if (item.question.kind === 'choice') {
      const ids = item.question.choices.map(({ id }) => id)
      expect(ids.includes('cube-and-cube') && ids.includes('box-and-box')).toBe(false)
    }
})

test('whoever finds the smallest piece is told why it is smaller', () => {
  for (const seed of seeds) {
    const made = skillOf('m.1.halves-fourths')?.make(3, seed, 'en') ?? expect.fail()
    expect(made.explain.because).toMatch(/smallest/.test(made.item.prompt) ? /smaller/ : /bigger/)
  }
})

test('two wrong lengths are never one and the same length', () => {
  const CENTIMETERS: Readonly<Record<string, number>> = { in: 2.54, ft: 30.48, cm: 1, m: 100 }
  for (const { item } of madeBy('m.2.units-and-estimates', 'en'))
    if (item.question.kind === 'choice' && /^About/.test(item.prompt)) {
      const long = item.question.choices.map(({ id }) => {
        const [n = '', unit = ''] = id.split(' ')
        return Math.round(Number(n) * (CENTIMETERS[unit] ?? 0))
      })
      expect(new Set(long).size).toBe(long.length)
    }
})

test('a subtraction that trades is worked out with what was traded', () => {
  for (const id of ['m.2.sub-100', 'm.2.sub-1000'])
    for (const { item, hints, key } of madeBy(id, 'en')) {
      const { lines } = hints.worked
      for (const line of lines) {
        const [left = '', right = ''] = line.split(' = ')
        const value = (sum: string) =>
          sum
            .replaceAll('− ', '+ -')
            .split(' + ')
            .reduce((all, n) => all + Number(n.replace(' ', '')), 0)
        expect(value(left), `${item.prompt} ${line}`).toBe(value(right))
      }
      expect(lines.at(-1)).toMatch(new RegExp(`= ${key.answer}$`))
      if (/Trade/.test(hints.firstStep.text)) expect(lines[0]).toMatch(/ = \d+ \+ \d+/)
    }
})

test('adding two whose ones make ten first is worked out so as well', () => {
  for (const { hints, key } of madeBy('m.2.add-four', 'en')) {
    const pair = /^Start with (\d+ \+ \d+):/.exec(hints.firstStep.text)?.[1]
    if (pair) expect(hints.worked.lines[0]).toMatch(new RegExp(`^${pair.replace('+', '\\+')} = \\d+0$`))
    expect(hints.worked.lines.at(-1)).toMatch(new RegExp(`= ${key.answer}$`))
  }
})

test('one hop on the number line does not land on the answer in a hint', () => {
  for (const { hints, key } of madeBy('m.2.number-line', 'en'))
    if (!/The first hop/.test(hints.firstStep.text))
      expect(hints.firstStep.text).not.toMatch(new RegExp(`lands on ${key.answer}\\.`))
})

test('the picture of a fact and the reason for its answer tell of the same groups', () => {
  for (const id of ['m.3.facts-2-5-10', 'm.3.facts-3-4-6-7-8-9', 'm.3.missing-factor'])
    for (const level of LEVELS)
      for (const seed of seeds) {
        const { explain } = skillOf(id)?.make(level, seed, 'en') ?? expect.fail(id)
        const model = explain.right
        if (model?.kind !== 'array') continue
        const groups = model.rows === 1 ? '1 group' : `${model.rows} groups`
        expect(explain.because).toMatch(new RegExp(`^${groups} of ${model.columns}\\b`))
      }
})

test('behind an opening and its comma a sentence goes on without a capital', () => {
  const wrong = SKILLS.filter(({ domain }) => domain === 'grammar').flatMap((skill) =>
    LEVELS.flatMap((level) =>
      seeds.flatMap((seed) => {
        const { model } = skill.make(level, seed, 'en').item
        return model?.kind === 'sentence' && /, (The|My|An?|Our) [a-z]/.test(model.text) ? [model.text] : []
      }),
    ),
  )
  expect(wrong).toEqual([])
})

test('two of three items of jobs of words, letters, titles and word lists know a wrong idea', () => {
  for (const id of ['l.2.dictionary', 'l.3.word-jobs', 'l.3.speech-marks', 'l.4.comma-join']) {
    const made = madeBy(id, 'en')
    const known = made.filter(({ key }) => key.wrong.length > 0).length
    expect(known / made.length, id).toBeGreaterThan(2 / 3)
  }
})
