import { expect, test } from 'vitest'
import { factFrames } from '#content/banks/fact-frames.ts'
import { MAZE_GAPS } from '#content/banks/mazes.ts'
import { storyGrammars, told } from '#content/banks/story-grammars.ts'
import { fits } from '#content/check-model.ts'
import { sentencesOf } from '#content/check-words.ts'
import { SKILLS as GRADE_1 } from '#content/shelves/literacy-1.ts'
import { SKILLS as GRADE_2 } from '#content/shelves/literacy-2.ts'
import { SKILLS as GRADE_3 } from '#content/shelves/literacy-3.ts'
import { SKILLS as GRADE_4 } from '#content/shelves/literacy-4.ts'
import type { Skill } from '#content/skill.ts'
import type { LevelNumber, MadeItem } from '#domain/items/item.ts'
import type { Model } from '#domain/items/model.ts'
import type { Language } from '#domain/language.ts'

const LEVELS = [1, 2, 3] as const
const SHELF = [...GRADE_1, ...GRADE_2, ...GRADE_3, ...GRADE_4]
const READING = [
  'l.1.read-sentences',
  'l.1.story-order',
  'l.2.fluent-sentences',
  'l.2.five-w',
  'l.2.main-topic',
  'l.3.fluent-passages',
  'l.3.cause-effect',
  'l.3.text-features',
  'l.4.infer',
  'l.4.text-shape',
] as const
type Id = (typeof READING)[number]

const seeds = (count: number) => Array.from({ length: count }, (_, n) => Math.imul(n, 0x9e3779b1) >>> 0)
const skill = (id: Id): Skill => SHELF.find((one) => one.id === id) ?? expect.fail(id)
const items = (id: Id, level: LevelNumber, language: Language = 'en', count = 300): MadeItem[] =>
  seeds(count).map((seed) => skill(id).make(level, seed, language))
const choicesOf = ({ item: { question } }: MadeItem) => (question.kind === 'choice' ? question.choices : [])
const textIn = (model: Model | null): readonly string[] => (model?.kind === 'passage' ? model.sentences : [])
const textOf = ({ item }: MadeItem): readonly string[] => textIn(item.model)
const others = (made: MadeItem): string[] =>
  choicesOf(made).flatMap(({ id }) => (id === made.key.answer ? [] : [id]))
const saidOfWrong = (made: MadeItem, idea: string): string | undefined =>
  made.key.wrong.find(({ id }) => id === idea)?.response

/** The items that ask just so, over enough seeds to meet them. */
function asked(id: Id, level: LevelNumber, prompt: string, sentence = ''): MadeItem[] {
  const made = items(id, level, 'en', 2000).filter(
    (one) => one.item.prompt === prompt && textOf(one).join(' ').includes(sentence),
  )
  expect(made.length, `${prompt} ${sentence}`).toBeGreaterThan(0)
  return made
}

test.each<[Id, LevelNumber, string, string, string]>([
  [
    'l.1.story-order',
    2,
    'Read. Then put the cards in order.',
    'Sam got down and looked',
    'The cub was lost,Sam got down and looked under the bed,The cub was there',
  ],
  ['l.2.five-w', 1, 'Who ran down the hill?', 'Omar', 'Omar'],
  ['l.2.five-w', 2, 'The string came off the kite. Why?', 'Amir', 'the knot was too loose'],
  ['l.2.five-w', 3, 'Which sentence tells why her shoe came off?', '', '4'],
  ['l.2.main-topic', 1, 'What is this mostly about?', 'Camels live in dry lands.', 'camels'],
  ['l.3.cause-effect', 1, 'The river began to rise. Why?', 'Tuan', 'It had rained for three days.'],
  [
    'l.3.cause-effect',
    3,
    'What links these? The tide had turned. … Ingrid rowed sideways to the current instead of against it.',
    '',
    'The current pulled them away from the shore.',
  ],
  ['l.4.text-shape', 1, 'How is this text built?', 'Frogs leap, but toads', 'two things compared'],
  [
    'l.4.text-shape',
    2,
    'How is this text built?',
    'The problem is that much of its soil',
    'a problem and a fix',
  ],
])('%s, level %i: %s %s', (id, level, prompt, sentence, answer) => {
  for (const { key } of asked(id, level, prompt, sentence)) expect(key.answer).toBe(answer)
})

test('a wrong answer is told by the idea behind it', () => {
  const kite = asked('l.3.cause-effect', 1, 'The string came off the kite. Why?')
  const flipped = kite.map((made) => saidOfWrong(made, 'cause-flipped'))
  expect(flipped).toContain('Amir tied the string with a sailor’s knot.')
  const feeling = asked('l.4.infer', 1, 'How does Sam feel now?', 'puppy')
  expect(feeling.map((made) => saidOfWrong(made, 'one-clue'))).toContain('tired')
  expect(feeling.map((made) => saidOfWrong(made, 'stated-detail'))).toContain('worried')
  const bees = asked('l.2.main-topic', 1, 'What is this mostly about?', 'Honeybees live')
  expect(bees.map((made) => saidOfWrong(made, 'too-wide'))).toContain('insects')
  expect(bees.map((made) => saidOfWrong(made, 'one-detail'))).toContain('queen bees')
})

test('every idea the map names for a skill is met in it', () => {
  for (const id of READING) {
    const met = new Set(
      LEVELS.flatMap((level) => items(id, level).flatMap(({ key }) => key.wrong.map((one) => one.id))),
    )
    for (const idea of skill(id).misconceptions) expect(met, `${id} ${idea}`).toContain(idea)
  }
})

test('where reading is the point, nothing of the text is voiced before the answer', () => {
  for (const id of ['l.1.read-sentences', 'l.2.fluent-sentences', 'l.3.fluent-passages'] as const)
    for (const level of LEVELS)
      for (const language of ['en', 'es'] as const)
        for (const made of items(id, level, language, 100)) {
          const { item, key, hints } = made
          const drawn = id === 'l.1.read-sentences' && level < 3
          const heard = [
            item.speech,
            drawn || item.model?.kind === 'figure' ? '' : (item.model?.say ?? ''),
            hints.picture.speech,
            hints.firstStep.speech,
            ...(drawn ? [] : choicesOf(made).map(({ speech }) => speech)),
          ].join(' ')
          expect(heard).not.toContain(`‹${key.answer}›`)
          for (const sentence of textOf(made)) expect(heard).not.toContain(sentence)
        }
})

test('words to choose from are spelled, sentences are numbered, when they are tapped', () => {
  for (const made of items('l.3.fluent-passages', 2))
    for (const { id, speech } of choicesOf(made))
      expect(speech.split(', ').join('').toLowerCase()).toBe(id.toLowerCase())
  for (const made of items('l.1.read-sentences', 3))
    expect(choicesOf(made).map(({ speech }) => speech)).toEqual(['Sentence 1', 'Sentence 2', 'Sentence 3'])
})

test('in a comprehension text all of it may be heard, in English whatever the language', () => {
  for (const id of ['l.2.five-w', 'l.3.cause-effect', 'l.4.infer'] as const)
    for (const level of LEVELS)
      for (const made of items(id, level, 'es', 60))
        for (const sentence of textOf(made)) expect(made.item.speech).toContain(`‹${sentence}›`)
})

test('Spanish frames English and never shows it unmarked in what is said', () => {
  for (const id of READING)
    for (const level of LEVELS)
      for (const made of items(id, level, 'es', 60)) {
        for (const line of sentencesOf(made))
          expect(line.replace(/‹[^›]*›/g, '')).not.toMatch(
            /\b(?:the|and|is|was|of|which|sentence|because|why|what)\b/i,
          )
      }
})

test('no two choices say the same, and the right one is told by no idea', () => {
  for (const id of READING)
    for (const level of LEVELS)
      for (const made of items(id, level)) {
        const labels = choicesOf(made).map(({ label, model }) => label || JSON.stringify(model))
        expect(new Set(labels).size).toBe(labels.length)
        expect(made.key.wrong.map(({ response }) => response)).not.toContain(made.key.answer)
      }
})

test('there are items enough', () => {
  for (const id of READING)
    for (const level of LEVELS) {
      const made = items(id, level, 'en', 1200).map((one) =>
        JSON.stringify([
          one.item.prompt,
          one.item.model,
          one.key.answer,
          others(one).toSorted((a, b) => a.localeCompare(b)),
        ]),
      )
      // The short stories of kindergarten give no more questions than these.
      const least = id === 'l.2.five-w' && level === 1 ? 150 : 200
      expect(new Set(made).size, `${id} level ${level}`).toBeGreaterThanOrEqual(least)
    }
})

test('there are passages and questions enough: what is asked of which text, whatever stands beside it', () => {
  for (const id of READING)
    for (const level of LEVELS) {
      const met = items(id, level, 'en', 1200).map(({ item: { prompt, model }, key }) =>
        JSON.stringify([prompt, model, key.answer]),
      )
      expect(new Set(met).size, `${id} level ${level}`).toBeGreaterThanOrEqual(60)
    }
})

test('what is read grows with the level: sentences, pages and cards', () => {
  const wordsOf = (id: Id, level: LevelNumber): number[] =>
    items(id, level).map(
      ({ item: { model } }) =>
        (model?.kind === 'sentence' ? model.text : textIn(model).join(' ')).split(' ').length,
    )
  const mean = (counts: readonly number[]) => counts.reduce((sum, one) => sum + one, 0) / counts.length
  for (const id of ['l.2.fluent-sentences', 'l.3.fluent-passages'] as const)
    for (const level of [2, 3] as const)
      expect(mean(wordsOf(id, level)), `${id} ${level}`).toBeGreaterThan(
        1.1 * mean(wordsOf(id, (level - 1) as 1 | 2)),
      )
  expect(mean(wordsOf('l.1.read-sentences', 2))).toBeGreaterThan(mean(wordsOf('l.1.read-sentences', 1)))
  expect(Math.min(...wordsOf('l.3.fluent-passages', 3))).toBeGreaterThanOrEqual(115)
  const cards = (level: LevelNumber): number =>
    Math.max(
      ...items('l.1.story-order', level).map(({ item }) =>
        item.question.kind === 'order' ? item.question.cards.length : 0,
      ),
    )
  expect(LEVELS.map(cards)).toEqual([3, 4, 4])
})

test('a page is asked about in many places', () => {
  const gaps = Map.groupBy(
    MAZE_GAPS.filter(({ grade, hero }) => hero !== '' && (grade === '3' || grade === '4')),
    ({ source, hero }) => `${source} ${hero}`,
  )
  for (const [telling, of] of gaps) expect(of.length, telling).toBeGreaterThanOrEqual(6)
})

test('a chart and a map hold the answer where they are said to', () => {
  const made = items('l.3.text-features', 3)
  for (const { item, key } of made) {
    const { model, prompt } = item
    if (model?.kind === 'graph') {
      const value = model.values[model.columns.indexOf(key.answer)] ?? expect.fail(key.answer)
      const said = /exactly (\d+)/.exec(prompt)?.[1]
      const wanted = prompt.includes('most') ? Math.max(...model.values) : Math.min(...model.values)
      expect(value).toBe(said === undefined ? wanted : Number(said))
    }
    if (model?.kind === 'figure') {
      const places = new Map(
        [...model.say.matchAll(/(\w+) ([A-D]\d)/g)].map(([, place, square]) => [place, square]),
      )
      const name = /‹the (\w+)›/.exec(prompt)?.[1] ?? ''
      const square = places.get(name) ?? expect.fail(name)
      if (prompt.includes('In which square')) expect(key.answer).toBe(square)
      else expect(places.get(key.answer.replace('the ', ''))?.[0]).toBe(square[0])
    }
  }
  expect(new Set(made.map(({ item }) => item.model?.kind))).toEqual(
    new Set(['page', 'table', 'graph', 'figure']),
  )
})

test('a text stays as long as a screen shows beside its question', () => {
  const most = { 1: 260, 2: 580, 3: 900, 4: 980 }
  for (const id of READING)
    for (const level of LEVELS)
      for (const made of items(id, level)) {
        const grade = Number(skill(id).grade) as keyof typeof most
        expect(textOf(made).join(' ').length, `${id} level ${level}`).toBeLessThanOrEqual(most[grade])
      }
})

test('the word that is missing makes the sentence of the bank, and no other choice does', () => {
  const all = new Set(MAZE_GAPS.flatMap(({ text }) => text))
  for (const id of ['l.2.fluent-sentences', 'l.3.fluent-passages'] as const)
    for (const level of LEVELS)
      for (const made of items(id, level)) {
        const gapped = textOf(made).find((sentence) => sentence.includes('□')) ?? expect.fail('a gap')
        const whole = choicesOf(made).filter((choice) => all.has(gapped.replace('□', choice.id)))
        expect(whole.map((choice) => choice.id)).toEqual([made.key.answer])
        expect(textIn(made.explain.right)).toContain(gapped.replace('□', made.key.answer))
      }
})

test('a main topic is that of the frame its facts are from, and a stray sentence is from another', () => {
  for (const level of LEVELS)
    for (const made of items('l.2.main-topic', level)) {
      const text = textOf(made)
      const frame = factFrames.find(({ facts }) => facts.includes(text[0] ?? '')) ?? expect.fail('a frame')
      const { answer } = made.key
      if (level < 3) expect([frame.topic, frame.mainIdea]).toContain(answer)
      else
        expect(text.filter((_, at) => String(at + 1) === answer)).toEqual(
          text.filter((one) => !frame.facts.includes(one)),
        )
    }
})

test('what the text asks for stands in it, and what is offered beside it does not answer', () => {
  const tellings = storyGrammars.flatMap((grammar) =>
    grammar.fillings.map((filling) => ({ filling, text: told(grammar, filling).join(' ') })),
  )
  for (const made of items('l.2.five-w', 2)) {
    const text = textOf(made).join(' ')
    const { filling } = tellings.find((one) => one.text === text) ?? expect.fail('a story')
    expect([
      filling.who,
      filling.goal,
      filling.action,
      filling.where,
      filling.when,
      filling.reason,
    ]).toContain(made.key.answer)
    expect(text.toLowerCase()).toContain(made.key.answer.toLowerCase())
    const typical = saidOfWrong(made, 'world-knowledge')
    if (typical !== undefined) expect(text.toLowerCase()).not.toContain(typical.toLowerCase())
  }
})

test('the order of the cards is that of the events, and no order of an idea is right', () => {
  for (const level of LEVELS)
    for (const { item, key } of items('l.1.story-order', level)) {
      if (item.question.kind !== 'order') expect.fail('an order')
      expect(item.question.cards.map(({ id }) => id).toSorted()).toEqual(key.answer.split(',').toSorted())
      expect(item.question.cards.map(({ id }) => id).join()).not.toBe(key.answer)
    }
  for (const made of items('l.1.story-order', 3)) {
    const text = textOf(made).join(' ')
    const places = made.key.answer
      .split(',')
      .map((event) => text.indexOf(event.split(' ').slice(1).join(' ')))
    expect(places).not.toEqual(places.toSorted((one, other) => one - other))
  }
})

test('a sentence is shown by the picture of its words', () => {
  for (const level of [1, 2] as const)
    for (const { item, key } of items('l.1.read-sentences', level)) {
      const [count = '', who = '', place = '', thing = ''] = key.answer.split(' ')
      const print = item.model?.kind === 'sentence' ? item.model.text.toLowerCase() : ''
      for (const word of [who, place, thing]) expect(print).toContain(word)
      expect(print.startsWith(['', 'the', 'two', 'three'][Number(count)] ?? '-')).toBe(true)
    }
})

test('a book’s contents begin a chapter where they say, and its index sends elsewhere', () => {
  for (const made of items('l.3.text-features', 3)) {
    const { model, prompt } = made.item
    if (model?.kind !== 'page' || !prompt.includes('index')) continue
    const word = /‹(\w+)›/.exec(prompt)?.[1]
    const line = model.parts.flatMap(({ text }) => text.split('\n')).find((one) => one.startsWith(`${word} `))
    expect(made.key.answer).toBe(`pages ${line?.split(' ').slice(1).join(' ').replace(', ', ' and ')}`)
  }
})

test('a passage says that it has a gap and that its sentences are numbered, in both languages', () => {
  const say = (id: Id, level: LevelNumber, language: Language) =>
    items(id, level, language, 1)[0]?.item.model?.say ?? ''
  expect(say('l.3.fluent-passages', 1, 'en')).toMatch(/^Print to read: \d+ sentences with a gap\.$/)
  expect(say('l.3.fluent-passages', 1, 'es')).toMatch(/^Un texto para leer: \d+ oraciones con un hueco\.$/)
  expect(say('l.2.five-w', 3, 'en')).toMatch(/^Print to read: \d+ numbered sentences\.$/)
  expect(say('l.2.five-w', 3, 'es')).toMatch(/^Un texto para leer: \d+ oraciones con número\.$/)
})

test('a passage too long for a screen is refused', () => {
  const passage = (sentences: readonly string[]): Model => ({
    kind: 'passage',
    title: '',
    sentences,
    lit: null,
    say: '',
  })
  expect(fits(passage(['It is short.']))).toBe(true)
  expect(fits(passage(Array.from({ length: 18 }, () => 'x'.repeat(80))))).toBe(false)
})
