import { expect, test } from 'vitest'
import { guidedSteps } from '#content/guided.ts'
import { SKILLS, skillOf } from '#content/registry.ts'
import { LANGUAGES } from '#domain/language.ts'

const SEEDS = Array.from({ length: 24 }, (_, n) => Math.imul(n, 0x9e3779b1) >>> 0)

test('a worked example is done together: what nobody has told yet is left out, with what might be taken for it', () => {
  const made = skillOf('m.4.join-fractions')?.make(1, 4, 'en')
  if (!made) expect.fail('the skill')
  const steps = guidedSteps(made)
  expect(steps.map(({ text }) => text)).toEqual(made.hints.worked.lines)
  const gaps = steps.flatMap(({ gap }) => gap ?? [])
  expect(gaps.length).toBeGreaterThan(0)
  for (const { answer, choices } of gaps) expect(choices.map(({ text }) => text)).toContain(answer)
})

test('in every skill, language and level the parts give the line again, and the choices are different', () => {
  for (const skill of SKILLS)
    for (const level of [1, 2, 3] as const)
      for (const seed of SEEDS)
        for (const language of LANGUAGES)
          for (const { text, gap } of guidedSteps(skill.make(level, seed, language))) {
            if (gap === null) continue
            expect(`${gap.before}${gap.answer}${gap.after}`).toBe(text)
            const texts = gap.choices.map((one) => one.text)
            expect(new Set(texts).size, `${skill.id}: ${texts}`).toBe(texts.length)
            expect(texts.length, skill.id).toBeGreaterThan(gap.of === 'number' ? 2 : 1)
            expect(texts).toContain(gap.answer)
          }
})

test('another language leaves out the same numbers', () => {
  for (const skill of SKILLS)
    for (const seed of SEEDS.slice(0, 12)) {
      const [en, es] = LANGUAGES.map((language) => guidedSteps(skill.make(2, seed, language)))
      const count = (steps: typeof en) => steps?.filter(({ gap }) => gap !== null).length
      expect(Math.abs((count(en) ?? 0) - (count(es) ?? 0)), skill.id).toBeLessThanOrEqual(1)
    }
})

test('a word that is asked for is left out where the worked example first tells it, and is not said before', () => {
  const made = skillOf('l.k.blend-sounds')?.make(1, 4, 'es')
  if (made?.item.question.kind !== 'choice') expect.fail('the skill')
  const gaps = guidedSteps(made).flatMap(({ gap }) => gap ?? [])
  expect(gaps).toHaveLength(1)
  const [gap] = gaps
  expect(gap?.answer).toBe(`‹${made.key.answer}›`)
  expect(gap?.asked).not.toContain(made.key.answer)
  const { choices } = made.item.question
  expect(gap?.choices.map(({ text }) => text)).toEqual(choices.map(({ id }) => `‹${id}›`))
  expect(gap?.choices.map(({ model }) => model)).toEqual(choices.map(({ model }) => model))
})
