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
    const made = LEVELS.flatMap((level) =>
      seeds.map((seed) => skillOf(id)?.make(level, seed, 'en') ?? expect.fail(id)),
    )
    const known = made.filter(({ key }) => key.wrong.length > 0).length
    expect(known / made.length, id).toBeGreaterThan(2 / 3)
  }
})
