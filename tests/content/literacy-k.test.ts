import { expect, test } from 'vitest'
import { mayBeTakenFor, pictureWordFor } from '#content/banks/picture-words.ts'
import { saidAlike } from '#content/banks/sight.ts'
import { soundsAlike, wordFor } from '#content/banks/words.ts'
import { SKILLS } from '#content/shelves/literacy-k.ts'
import type { Skill } from '#content/skill.ts'
import type { LevelNumber, MadeItem } from '#domain/items/item.ts'
import type { Language } from '#domain/language.ts'

const LEVELS = [1, 2, 3] as const
const seeds = Array.from({ length: 300 }, (_, n) => Math.imul(n, 0x9e3779b1) >>> 0)
const skill = (slug: string): Skill => SKILLS.find(({ id }) => id === `l.k.${slug}`) ?? expect.fail(slug)
const items = (slug: string, level: LevelNumber, language: Language = 'en'): MadeItem[] =>
  seeds.map((seed) => skill(slug).make(level, seed, language))
const choicesOf = ({ item }: MadeItem) => (item.question.kind === 'choice' ? item.question.choices : [])

/** What is right and what is told of wrong answers, over every item of a level that says just so. */
function said(slug: string, level: LevelNumber, speech: string) {
  const made = items(slug, level).filter(({ item }) => item.speech === speech)
  expect(made.length, speech).toBeGreaterThan(0)
  return {
    answers: [...new Set(made.map(({ key }) => key.answer))],
    wrong: new Set(made.flatMap(({ key }) => key.wrong.map(({ id, response }) => `${id} ${response}`))),
  }
}

test.each<[string, LevelNumber, string, string]>([
  ['onset-rime', 1, '‹/r/›, ‹un›. Which word is it?', 'run'],
  ['blend-sounds', 2, '‹/k/› ‹/l/› ‹/ou/› ‹/n/›. Which word is it?', 'clown'],
  ['syllable-join-split', 3, 'Say ‹sunflower›. Take away ‹sun›. What is left?', 'flower'],
  ['change-a-sound', 3, 'Say ‹ice›. Put ‹/r/› at the start. What now?', 'rice'],
  ['letter-sounds', 3, 'Which letter makes ‹/w/›?', 'w'],
  ['spell-short-words', 3, 'Build the word ‹log›.', 'log'],
  ['plurals', 3, 'How does ‹foxes› end?', 'es'],
  ['plurals', 3, 'How does ‹ducks› end?', 's'],
  ['opposites', 2, 'What is the opposite of ‹hot›?', 'cold'],
])('%s, level %i: %s', (slug, level, speech, answer) => {
  expect(said(slug, level, speech).answers).toEqual([answer])
})

test('a wrong answer is told by the idea behind it', () => {
  expect(said('letter-sounds', 3, 'Which letter makes ‹/w/›?').wrong).toContain('letter-name y')
  expect(said('opposites', 2, 'What is the opposite of ‹hot›?').wrong).toContain('same-meaning warm')
  expect(said('spell-short-words', 3, 'Build the word ‹log›.').wrong).toContain('drops-vowel lg')
})

test('a word to be read is not said before it is answered, nor by its picture', () => {
  for (const level of LEVELS)
    for (const language of ['en', 'es'] as const)
      for (const { item, key, hints } of items('read-short-words', level, language)) {
        const before = [
          item.prompt,
          item.speech,
          item.model?.say,
          hints.picture.speech,
          hints.firstStep.speech,
        ]
        expect(before.join(' ')).not.toContain(`‹${key.answer}›`)
      }
})

test('print that is to be found by hearing does not say itself when it is tapped', () => {
  for (const slug of ['spot-the-letter', 'sight-words'])
    for (const level of LEVELS)
      for (const made of items(slug, level))
        for (const { id, speech } of choicesOf(made))
          expect(speech.split(', ').join('').toLowerCase()).toBe(id)
})

test('print that is to be found is not shown in what is asked', () => {
  for (const slug of ['spot-the-letter', 'sight-words', 'letter-names', 'vowel-sounds', 'spell-short-words'])
    for (const level of LEVELS)
      for (const { item } of items(slug, level)) expect(item.prompt).not.toContain('‹')
})

test('no two pictures of a question can be taken for one another', () => {
  for (const slug of [
    'rhyme',
    'onset-rime',
    'first-last-sound',
    'middle-sound',
    'blend-sounds',
    'read-short-words',
  ])
    for (const level of LEVELS)
      for (const made of items(slug, level)) {
        const ids = choicesOf(made).flatMap(({ id, model }) => (model === null ? [] : [id]))
        expect(ids.some((one) => ids.some((other) => mayBeTakenFor(one, other)))).toBe(false)
      }
})

test('one picture alone has the sound that is asked for', () => {
  for (const { item, key } of items('first-last-sound', 1)) {
    const sound = /‹\/(\w+)\/›/.exec(item.prompt)?.[1]
    if (item.question.kind !== 'choice') expect.fail('a choice')
    const fitting = item.question.choices.filter(({ id }) => pictureWordFor(id)?.phonemes[0] === sound)
    expect(fitting.map(({ id }) => id)).toEqual([key.answer])
  }
})

test('of the answers to spell, all that are needed lie as tiles, and no second spelling of a sound', () => {
  for (const level of LEVELS)
    for (const { item } of items('spell-short-words', level)) {
      if (item.question.kind !== 'tiles') expect.fail('tiles')
      const { tiles, given } = item.question
      const print = [...tiles.map(({ text }) => text), ...given]
      expect(print.includes('c') && print.includes('k')).toBe(false)
    }
})

test('what is said before the question holds the answer word for word', () => {
  for (const level of LEVELS)
    for (const { item, key } of items('question-words', level))
      expect(item.speech.toLowerCase()).toContain(key.answer.toLowerCase())
})

test('a word that is only heard never stands among words that sound alike', () => {
  for (const slug of ['sight-words', 'spot-the-letter'])
    for (const level of LEVELS)
      for (const made of items(slug, level)) {
        const words = choicesOf(made).map(({ id }) => id)
        for (const [at, one] of words.entries())
          for (const other of words.slice(at + 1)) {
            expect(saidAlike(one, other), `${one} and ${other}`).toBe(false)
            const [mine, theirs] = [wordFor(one)?.phonemes ?? [], wordFor(other)?.phonemes ?? []]
            expect(mine.length > 0 && soundsAlike(mine, theirs), `${one} and ${other}`).toBe(false)
          }
      }
})

test('only the small word tells the pictures of a place apart: all show the same two things', () => {
  const GROUNDS = ['box', 'table', 'tree', 'bird', 'gate']
  for (const level of LEVELS)
    for (const made of items('place-words', level)) {
      const shown = choicesOf(made).map(({ speech, model }) => {
        const seen = speech || model?.say || ''
        return GROUNDS.filter((ground) => new RegExp(`\\b${ground}s?\\b`).test(seen)).join()
      })
      expect(new Set(shown).size, `${made.item.id}: ${shown}`).toBe(1)
      expect(shown[0]).not.toBe('')
    }
})

test('kinds are sorted apart only where nothing of one is of the other too', () => {
  const MIXED = [
    'insects things that fly',
    'birds things that fly',
    'plants vegetables',
    'fruits plants',
    'farm animals things that fly',
  ]
  for (const level of [1, 2] as const)
    for (const { item } of items('sort-categories', level)) {
      const mats = item.question.kind === 'sort' ? item.question.mats.map(({ label }) => label) : []
      expect(mats).toHaveLength(2)
      expect(MIXED).not.toContain(mats.toSorted().join(' '))
    }
})

test('no vowel is matched that some speakers do not tell from its neighbor', () => {
  for (const level of LEVELS)
    for (const { item, key } of items('middle-sound', level)) {
      const asked = /as ‹(\w+)›/.exec(item.speech)?.[1] ?? key.answer
      for (const word of [asked, key.answer]) expect(word).not.toMatch(/^(?:pen|ten|men|hen|pin|win|chin)$/)
    }
})

test('there is a clap for each beat of the word that its parts make', () => {
  for (const level of [1, 2] as const)
    for (const { item, key } of items('syllable-join-split', level))
      expect(item.model, key.answer).toMatchObject({
        kind: 'claps',
        count: pictureWordFor(key.answer)?.beats.length,
      })
})
