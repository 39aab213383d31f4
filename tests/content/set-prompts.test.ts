import { expect, test } from 'vitest'
import { SKILLS } from '#content/registry.ts'
import { FEW, setPrompts } from '#content/set-prompts.ts'
import type { Skill } from '#content/skill.ts'
import { MOST_SENTENCES } from '#domain/audio/clips.ts'
import { LONGEST_SENTENCE, sentenceKey } from '#domain/audio/sentences.ts'
import { LANGUAGES, type Language } from '#domain/language.ts'
import type { Grade } from '#domain/roster.ts'
import { en } from '#i18n/en/child.ts'
import { es } from '#i18n/es/child.ts'
import { spokenIn } from '#i18n/spoken.ts'

const ofGrade = (grade: Grade) => SKILLS.filter((skill) => skill.grade === grade)
/** A skill whose levels ask in so many sentences. */
const aSkill = (name: string, ...counts: readonly [number, number, number]): Skill => ({
  ...(SKILLS[0] ?? expect.fail()),
  make: (level, seed, language) => {
    const made = (SKILLS[0] ?? expect.fail()).make(1, 0, language)
    return { ...made, item: { ...made.item, speech: `${name} ${level} ${seed % (counts[level - 1] ?? 1)}` } }
  },
})

test('a level that asks in few sentences gives them, one that asks in many gives none', () => {
  expect(new Set(setPrompts([aSkill('count', 1, FEW, FEW + 1)], 'en'))).toEqual(
    new Set(['count 1 0', ...Array.from({ length: FEW }, (_, i) => `count 2 ${i}`)]),
  )
})

test('what is heard in most items comes first, and what two skills say is there once', () => {
  const rare = aSkill('rare', FEW, 99, 99)
  const same = aSkill('same', 1, 99, 99)
  const prompts = setPrompts([rare, same, same], 'en')
  expect(prompts[0]).toBe('same 1 0')
  expect(prompts).toHaveLength(1 + FEW)
})

test('of every item that says one of these prompts, it says exactly that', () => {
  const [prompts, many] = [new Set(setPrompts(ofGrade('K'), 'en')), 40]
  const said = ofGrade('K').flatMap((skill) =>
    Array.from({ length: many }, (_, seed) => skill.make(1, seed, 'en').item.speech),
  )
  expect(prompts).toContain('Touch and count. How many?')
  expect(said.filter((speech) => prompts.has(speech)).length).toBeGreaterThan(many * 5)
})

const WORDS: Readonly<Record<Language, readonly string[]>> = { en: spokenIn(en), es: spokenIn(es) }
const all = (language: Language) => [
  ...WORDS[language],
  ...setPrompts(ofGrade('K'), language),
  ...setPrompts(ofGrade('1'), language),
]

test('a school has room for all of them in every language, and as many again', () => {
  const keys = new Set(
    LANGUAGES.flatMap((language) => all(language).map((text) => sentenceKey(language, text))),
  )
  expect(keys.size).toBeGreaterThan(100)
  expect(keys.size * 2).toBeLessThanOrEqual(MOST_SENTENCES)
})

test.each(LANGUAGES)('each of them is said slowly within a clip: %s', (language) => {
  for (const text of all(language)) {
    expect(text.length, text).toBeLessThanOrEqual(LONGEST_SENTENCE)
    // Two words a second are slow.
    expect(text.split(' ').length, text).toBeLessThanOrEqual(20)
  }
})

test('of the screens all that is spoken whole is there, in both languages, and no sign of a button', () => {
  expect(WORDS.en).toHaveLength(WORDS.es.length)
  for (const said of [en.practice.notYetSay, en.secret.say[2], en.lesson.gapSay.word, en.break.breatheSay])
    expect(WORDS.en).toContain(said)
  for (const sign of [en.practice.check, en.bye.next, en.items.pad.empty, en.enrol.lead])
    expect(WORDS.en).not.toContain(sign)
})
