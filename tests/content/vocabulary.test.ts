import { expect, test } from 'vitest'
import { isFitToShow } from '#content/banks/block-list.ts'
import { clueSentences, figures, idioms, multiMeanings } from '#content/banks/figures.ts'
import { longWords } from '#content/banks/long-words.ts'
import { linkedPairs, shades } from '#content/banks/relations.ts'
import { compounds } from '#content/banks/word-forms.ts'
import { choicesFor } from '#content/grades.ts'
import { VOCABULARY } from '#content/misconceptions/vocabulary.ts'
import { SKILLS as GRADE_1 } from '#content/shelves/literacy-1.ts'
import { SKILLS as GRADE_2 } from '#content/shelves/literacy-2.ts'
import { SKILLS as GRADE_3 } from '#content/shelves/literacy-3.ts'
import { SKILLS as GRADE_4 } from '#content/shelves/literacy-4.ts'
import { SKILLS as GRADE_5 } from '#content/shelves/literacy-5.ts'
import type { Skill } from '#content/skill.ts'
import type { LevelNumber, MadeItem } from '#domain/items/item.ts'
import { tilesIn } from '#domain/items/tiles.ts'
import type { Language } from '#domain/language.ts'

const IDS =
  'l.1.word-clues l.1.shades l.2.read-affixes l.2.contractions l.2.irregular-words l.2.compound-words l.2.prefix-meaning l.2.dictionary l.3.long-words l.3.latin-endings l.3.affix-meaning l.3.spell-endings l.3.spell-rules l.3.compare-words l.3.synonyms-antonyms l.3.context-clues l.3.not-literal l.4.roots l.4.spell-grade l.4.similes l.5.word-links'.split(
    ' ',
  )
const SHELVES = [GRADE_1, GRADE_2, GRADE_3, GRADE_4, GRADE_5].flat()
const LEVELS = [1, 2, 3] as const
const seeds = Array.from({ length: 300 }, (_, n) => Math.imul(n, 0x9e3779b1) >>> 0)
const skill = (id: string): Skill => SHELVES.find((one) => one.id === id) ?? expect.fail(id)
const items = (id: string, level: LevelNumber, language: Language = 'en'): MadeItem[] =>
  seeds.map((seed) => skill(id).make(level, seed, language))
const choicesOf = ({ item }: MadeItem) =>
  item.question.kind === 'choice' ? item.question.choices : expect.fail('no choice')

/** What is right and what is told of wrong answers, over every item of a level that is said just so. */
function said(id: string, level: LevelNumber, speech: string) {
  const made = Array.from({ length: 3000 }, (_, n) => Math.imul(n, 0x9e3779b1) >>> 0)
    .filter((seed) => skill(id).gist(level, seed).heard === speech)
    .map((seed) => skill(id).make(level, seed, 'en'))
  expect(made.length, speech).toBeGreaterThan(0)
  return {
    answers: [...new Set(made.map(({ key }) => key.answer))],
    wrong: new Set(made.flatMap(({ key }) => key.wrong.map((one) => `${one.id}: ${one.response}`))),
  }
}

test.each<[string, LevelNumber, string, string, string]>([
  [
    'l.1.word-clues',
    2,
    '‹It was so chilly that we put on coats›. What does ‹chilly› mean here?',
    'cold',
    'opposite-clue: hot',
  ],
  [
    'l.1.shades',
    1,
    'Put them in order: how tall. Start with the least.',
    'short,tall,towering',
    'reversed-order: towering,tall,short',
  ],
  [
    'l.2.contractions',
    1,
    '‹is not›. Say it short: ‹isn’t›. Make the short form.',
    'isn’t',
    'wrong-gap: is’nt',
  ],
  [
    'l.2.contractions',
    2,
    '‹The fox has a tail›. Make the word for the gap: ‹fox’s tail›.',
    'fox’s',
    'no-mark: foxs',
  ],
  [
    'l.2.contractions',
    3,
    '‹The three girls have a team›. Make the word for the gap: ‹girls’ team›.',
    'girls’',
    'wrong-gap: girl’s',
  ],
  ['l.2.contractions', 3, '‹Two dogs have bowls›. Make the word ‹dogs›.', 'dogs', 'plural-mark: dog’s'],
  [
    'l.2.irregular-words',
    1,
    '‹I have two blank›. Which word goes in the gap?',
    'feet',
    'double-marking: feets',
  ],
  [
    'l.2.irregular-words',
    2,
    '‹Last night we blank home›. Which word goes in the gap?',
    'went',
    'adds-regular-ending: goed',
  ],
  [
    'l.2.compound-words',
    2,
    'What does ‹raincoat› mean?',
    'a coat for the rain',
    'parts-apart: rain and a coat',
  ],
  ['l.2.compound-words', 3, 'Make one word for ‹a hat made of rock›.', 'rockhat', 'first-part-kind: hatrock'],
  ['l.2.prefix-meaning', 1, 'What does ‹unkind› mean?', 'not kind', 'affix-ignored: kind'],
  [
    'l.2.prefix-meaning',
    2,
    'What does ‹misspell› mean?',
    'spell the wrong way',
    'opposite-always: not spell',
  ],
  ['l.2.read-affixes', 2, 'In which word does ‹less› mean ‹without›?', '', 'looks-like-affix: unless'],
  ['l.3.spell-endings', 1, 'Add ‹ing› to ‹hop›. Make the word ‹hopping›.', 'hopping', 'no-double: hoping'],
  ['l.3.spell-endings', 2, 'Add ‹ed› to ‹cry›. Make the word ‹cried›.', 'cried', 'keeps-y: cryed'],
  ['l.3.spell-endings', 2, 'Add ‹ing› to ‹make›. Make the word ‹making›.', 'making', 'keeps-e: makeing'],
  [
    'l.3.spell-endings',
    1,
    'Add ‹ing› to ‹jump›. Make the word ‹jumping›.',
    'jumping',
    'doubles-always: jumpping',
  ],
  [
    'l.3.spell-rules',
    1,
    '‹Did you receive my letter›. Spell the word ‹receive›.',
    'receive',
    'letter-order: recieve',
  ],
  [
    'l.3.compare-words',
    1,
    '‹Ben is blank than Ana›. Which word goes in the gap?',
    'taller',
    'est-for-two: tallest',
  ],
  [
    'l.3.compare-words',
    3,
    '‹It is the blank bike in the shop›. Which word goes in the gap?',
    'best',
    'adds-regular-ending: goodest',
  ],
  [
    'l.3.synonyms-antonyms',
    2,
    'Which word means the opposite of ‹calm›?',
    'stormy',
    'same-or-opposite-mix: still',
  ],
  [
    'l.3.not-literal',
    1,
    '‹The math test was a piece of cake›. What does ‹a piece of cake› mean here?',
    'very easy',
    'literal-reading: a slice of something sweet',
  ],
  [
    'l.4.roots',
    1,
    '‹tele› means ‹far›. What does ‹telescope› mean?',
    'a tube for seeing what is far away',
    'one-part-only: a thing to speak with people far away',
  ],
  [
    'l.4.spell-grade',
    3,
    'Build the word ‹definite›, part by part.',
    'definite',
    'weak-vowel-guess: defanite',
  ],
  [
    'l.4.similes',
    1,
    '‹Nina was as brave as a lion›. What does the sentence tell us?',
    'Nina was not afraid.',
    'wrong-quality: Nina was covered with fur.',
  ],
])('%s, level %i: %s', (id, level, speech, answer, wrong) => {
  const found = said(id, level, speech)
  if (answer !== '') expect(found.answers).toEqual([answer])
  expect(found.wrong).toContain(wrong)
})

test('every idea of the map is met, and those that are ours are told', () => {
  for (const id of IDS) {
    const met = new Set(
      LEVELS.flatMap((level) => items(id, level).flatMap(({ key }) => key.wrong.map((one) => one.id))),
    )
    expect([...met].toSorted(), id).toEqual([...skill(id).misconceptions].toSorted())
  }
  const ours = new Set<string>(IDS.flatMap((id) => skill(id).misconceptions))
  for (const idea of Object.keys(VOCABULARY)) expect(ours).toContain(idea)
})

test('a level has as many choices as its grade holds, and asks enough different things', () => {
  for (const id of IDS)
    for (const level of LEVELS) {
      const made = items(id, level)
      const [{ item } = expect.fail(id)] = made
      if (item.question.kind === 'choice')
        for (const one of made) {
          expect(choicesOf(one).length, id).toBeLessThanOrEqual(choicesFor(item.grade, level))
          expect(choicesOf(one).length, id).toBeGreaterThanOrEqual(level === 1 && item.grade === '1' ? 2 : 3)
        }
      const asked = new Set(made.map(({ item: one, key }) => `${one.prompt} ${one.speech} ${key.answer}`))
      expect(asked.size, `${id} ${level}`).toBeGreaterThanOrEqual(10)
    }
})

test('a word to be read is not said before it is answered', () => {
  for (const id of ['l.3.long-words', 'l.3.latin-endings', 'l.2.read-affixes'])
    for (const level of LEVELS)
      for (const language of ['en', 'es'] as const)
        for (const { item, hints } of items(id, level, language)) {
          if (item.model?.kind !== 'word') continue
          const word = item.model.parts.join('')
          const before = [
            item.prompt,
            item.speech,
            item.model.say,
            hints.picture.speech,
            hints.firstStep.speech,
          ]
          expect(before.join(' ')).not.toContain(`‹${word}›`)
          expect(item.speech).not.toContain(word)
        }
})

test('cards that say a word show a number, and print to be found spells itself', () => {
  for (const made of items('l.3.long-words', 1)) {
    expect(choicesOf(made).map(({ label }) => label)).toEqual(
      ['1', '2', '3', '4'].slice(0, choicesOf(made).length),
    )
    expect(choicesOf(made).map(({ speech }) => speech)).toContain(made.key.answer)
  }
  for (const made of items('l.2.read-affixes', 3))
    for (const { id, speech } of choicesOf(made)) expect(speech.split(', ').join('').toLowerCase()).toBe(id)
})

test('in Spanish what is English is quoted', () => {
  const english = / (?:the|means|word|which|what|goes|sentence) /i
  for (const id of IDS)
    for (const level of LEVELS)
      for (const { item, hints, explain } of items(id, level, 'es').slice(0, 60)) {
        const told = [
          item.prompt,
          item.speech,
          hints.picture.text,
          hints.firstStep.text,
          ...hints.worked.lines,
          explain.praise,
          explain.because,
        ]
        for (const text of told) expect(` ${text.replace(/‹[^›]*›/g, '')} `, id).not.toMatch(english)
        if (item.question.kind === 'choice' && choicesOf({ item } as MadeItem)[0]?.label.length !== 1)
          for (const { speech, label } of choicesOf({ item } as MadeItem))
            if (!label.includes('-')) expect(speech, id).toContain('‹')
      }
})

test('an answer follows from its bank', () => {
  for (const level of LEVELS) {
    for (const id of ['l.1.word-clues', 'l.3.context-clues'])
      for (const { item, key } of items(id, level)) {
        const text = item.model?.kind === 'sentence' ? item.model.text : ''
        const entry = clueSentences.find(({ sentence }) => sentence === text)
        if (text !== '') expect(entry?.meaning).toBe(key.answer)
      }
    for (const { item, key } of items('l.1.shades', level)) {
      const asked = key.answer.split(',')
      const scale = shades.find(
        ({ of, words }) => item.prompt.includes(`: ${of.en}.`) && asked.every((word) => words.includes(word)),
      )
      expect(scale?.words.filter((word) => asked.includes(word))).toEqual(asked)
      if (item.question.kind !== 'order') expect.fail('cards')
      expect(item.question.cards.map(({ id }) => id).join(',')).not.toBe(key.answer)
    }
    for (const { key } of items('l.3.not-literal', level))
      expect(idioms.some(({ meaning }) => meaning === key.answer)).toBe(true)
  }
})

test('a linked pair has the link that is asked, and no other choice has it', () => {
  const linkOf = (text: string) =>
    linkedPairs.find(({ first, second }) => `${first}, ${second}` === text)?.relation
  const even = new Set(['same', 'opposite'])
  for (const level of LEVELS)
    for (const made of items('l.5.word-links', level)) {
      const given = /as ‹([^›]+)›, ‹([^›]+)›\?/.exec(made.item.prompt)
      if (given === null) continue
      const link = linkOf(`${given[1]}, ${given[2]}`)
      expect(link).toBeDefined()
      const fitting = choicesOf(made).filter(({ id }) => {
        const turned = id.split(', ').toReversed().join(', ')
        return linkOf(id) === link || (even.has(link ?? '') && linkOf(turned) === link)
      })
      expect(fitting.map(({ id }) => id)).toEqual([made.key.answer])
    }
})

test('a sentence asked for by its meaning stands alone with it', () => {
  for (const made of items('l.5.word-links', 3)) {
    const word = /^Where does ‹(\w+)›/.exec(made.item.prompt)?.[1]
    const text = made.item.model?.kind === 'sentence' ? made.item.model.text : ''
    const senses = multiMeanings.find((one) => one.word === word)?.meanings
    if (senses === undefined) continue
    const sense = senses.find(({ sentences }) => sentences.includes(text))
    const fitting = choicesOf(made).filter(({ id }) => sense?.sentences.includes(id))
    expect(fitting.map(({ id }) => id)).toEqual([made.key.answer])
  }
})

test('one word alone stands on the page, and one alone comes first', () => {
  for (const level of LEVELS)
    for (const made of items('l.2.dictionary', level)) {
      const word = /find ‹(\w+)›/.exec(made.item.prompt)?.[1]
      const ids = choicesOf(made).map(({ id }) => id)
      if (word !== undefined) {
        const fitting = ids.filter((id) => {
          const [from = '', to = ''] = id.split(' to ')
          return from < word && word < to
        })
        expect(fitting).toEqual([made.key.answer])
      } else if (made.item.prompt.includes('ABC')) expect(ids.toSorted()[0]).toBe(made.key.answer)
    }
})

test('one word of two words, and the rest of one', () => {
  const words = new Set(compounds.map(({ word }) => word))
  for (const made of items('l.2.compound-words', 1))
    expect(choicesOf(made).filter(({ id }) => words.has(id))).toHaveLength(1)
})

test('one simile stands among sentences that only have its words', () => {
  for (const made of items('l.4.similes', 2)) {
    if (!made.item.prompt.includes('simile')) continue
    const kinds = choicesOf(made).map(({ id }) => figures.find(({ sentence }) => sentence === id)?.relation)
    expect(kinds.filter((kind) => kind === 'simile')).toHaveLength(1)
    expect(kinds).not.toContain('metaphor')
  }
})

test('every answer a child may lay has its tiles', () => {
  for (const id of ['l.2.contractions', 'l.3.spell-endings', 'l.3.spell-rules', 'l.4.spell-grade'])
    for (const level of LEVELS)
      for (const { item, key } of items(id, level)) {
        if (item.question.kind !== 'tiles') expect.fail('tiles')
        for (const text of [key.answer, ...key.wrong.map(({ response }) => response)])
          expect(tilesIn(item.question, text), text).not.toBeNull()
      }
})

test('a long word that lost a beat may be said to a child', () => {
  for (const level of LEVELS)
    for (const made of items('l.3.long-words', level))
      for (const { id, response } of made.key.wrong)
        if (id === 'drops-beat') expect(isFitToShow(response), response).toBe(true)
  for (const { beats, strong, word } of longWords) {
    expect(beats.join('')).toBe(word)
    expect(strong, word).toBeGreaterThanOrEqual(0)
  }
})
