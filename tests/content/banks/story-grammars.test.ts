import { expect, test } from 'vitest'
import {
  CAUSES,
  eventsOf,
  filled,
  questionAbout,
  questionsAbout,
  slotSentence,
  storyGrammars,
  told,
} from '#content/banks/story-grammars.ts'
import { SLOTS } from '#content/banks/types.ts'

const of = (id: string) => {
  const grammar = storyGrammars.find((one) => one.id === id)
  const [filling] = grammar?.fillings ?? []
  if (grammar === undefined || filling === undefined) throw new Error(`no story ${id}`)
  return { grammar, filling }
}
const tellings = storyGrammars.flatMap((grammar) =>
  grammar.fillings.map((filling) => [`${grammar.title}, ${filling.who}`, grammar, filling] as const),
)

test('there are 29 stories with three tellings each, and none twice', () => {
  expect(storyGrammars).toHaveLength(29)
  expect(new Set(storyGrammars.map(({ id }) => id)).size).toBe(29)
  for (const { fillings } of storyGrammars) expect(fillings.length).toBeGreaterThanOrEqual(3)
})

test.each(tellings)('%s', (_, grammar, filling) => {
  const story = told(grammar, filling)
  for (const sentence of story) {
    expect(sentence).toMatch(/^[A-Z].*[.?!]$/)
    expect(sentence).toMatch(/^[\p{L}\p{N} .,:;?!’-]+$/u)
    expect(sentence).not.toMatch(/\b(\w+) \1\b(?<!walked and walked)/i)
  }
  for (const slot of SLOTS) expect(filling[slot]).not.toBe('')
  expect(eventsOf(grammar, filling).length).toBeGreaterThanOrEqual(3)
  for (const event of eventsOf(grammar, filling)) expect(event).toMatch(/^[A-Z].*\.$/)
  for (const { slot, ask, answer, decoys, proof, said } of questionsAbout(grammar, filling)) {
    expect(ask).toMatch(/\?$/)
    expect(decoys.length, `${slot}: ${decoys.join(' / ')}`).toBeGreaterThanOrEqual(2)
    expect(decoys).not.toContain(answer)
    const proving = proof.map((at) => story[at]?.toLowerCase() ?? '')
    expect(proving.some((sentence) => sentence.includes(answer.toLowerCase()))).toBe(said)
    if (!said) expect(proof.length).toBeGreaterThanOrEqual(2)
  }
})

test('every story can be asked who, where and what was done about it', () => {
  for (const [, grammar, filling] of tellings) {
    for (const slot of ['who', 'action', 'result', 'problem'] as const)
      expect(questionAbout(grammar, filling, slot), `${grammar.id} ${slot}`).not.toBeNull()
    expect(questionsAbout(grammar, filling).length).toBeGreaterThanOrEqual(5)
  }
})

test('stories grow with the grades', () => {
  const words = (grade: string) =>
    tellings
      .filter(([, grammar]) => grammar.grade === grade)
      .map(([, grammar, filling]) => told(grammar, filling).join(' ').split(' ').length)
  expect(Math.max(...words('K'))).toBeLessThanOrEqual(50)
  expect(Math.max(...words('1'))).toBeLessThanOrEqual(75)
  expect(Math.min(...words('2'))).toBeGreaterThanOrEqual(50)
  expect(Math.min(...words('3'))).toBeGreaterThanOrEqual(110)
})

test('a story is told, asked about and proved from one filling', () => {
  const { grammar, filling } = of('kite-day')
  const story = told(grammar, filling)
  expect(story[0]).toBe('On a windy morning, Amir carried a new kite to Leila.')
  expect(story[7]).toBe('Then he tied the string with a sailor’s knot.')
  const why = questionAbout(grammar, filling, 'reason')
  expect(why?.ask).toBe('The string came off the kite. Why?')
  expect(why?.answer).toBe('the knot was too loose')
  expect(why?.proof).toEqual([5])
  expect(why?.decoys).toContain('the tail was too short')
  expect(questionAbout(grammar, filling, 'who')?.decoys).toContain('Leila')
})

test('a feeling that is not told is worked out from clues', () => {
  const { grammar, filling } = of('the-letter')
  const feeling = questionAbout(grammar, filling, 'feeling')
  expect(feeling).toMatchObject({ answer: 'disappointed', said: false, proof: [5, 6, 7] })
  expect(feeling?.ask).toBe('How did Elena feel after reading the letter?')
})

test('a slot with neither words nor clues is not asked', () => {
  const { grammar, filling } = of('lost-and-found')
  expect(questionAbout(grammar, filling, 'reason')).toBeNull()
})

test('causes and effects are sentences of their own', () => {
  const { filling } = of('kite-day')
  expect(CAUSES[0]).toEqual({ cause: 'reason', effect: 'problem' })
  expect(slotSentence(filling, 'problem')).toBe('The string came off the kite.')
  expect(slotSentence(filling, 'action')).toBe('Amir tied the string with a sailor’s knot.')
})

test('a place that no filling knows is a mistake', () => {
  expect(() => filled('{nobody} came.', of('kite-day').filling)).toThrow('no such place: nobody')
})
