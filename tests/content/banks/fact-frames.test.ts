import { expect, test } from 'vitest'
import {
  causeQuestion,
  factFrames,
  factText,
  mainIdeaQuestion,
  strayFact,
  topicQuestion,
} from '#content/banks/fact-frames.ts'
import { SHAPES } from '#content/banks/types.ts'

const of = (id: string) => {
  const frame = factFrames.find((one) => one.id === id)
  if (frame === undefined) throw new Error(`no frame ${id}`)
  return frame
}

test('there are 40 topics, none twice, and each shape has five or more', () => {
  expect(factFrames.length).toBeGreaterThanOrEqual(40)
  expect(new Set(factFrames.map(({ id }) => id)).size).toBe(factFrames.length)
  expect(new Set(factFrames.map(({ topic }) => topic)).size).toBe(factFrames.length)
  for (const shape of SHAPES)
    expect(factFrames.filter((frame) => frame.shape === shape).length, shape).toBeGreaterThanOrEqual(5)
})

test.each(factFrames.map((frame) => [frame.topic, frame] as const))('%s', (_, frame) => {
  const { facts, decoys, mainIdea, wider, topic, terms, links, shape, grade } = frame
  expect(facts.length).toBeGreaterThanOrEqual(6)
  expect(decoys).toHaveLength(3)
  expect(new Set([...facts, ...decoys, mainIdea]).size).toBe(facts.length + 4)
  for (const sentence of [...facts, ...decoys, mainIdea]) {
    expect(sentence).toMatch(/^[A-Z].*\.$/)
    expect(sentence).toMatch(/^[\p{L}\p{N} .,:;’-]+$/u)
    expect(sentence.split(' ').length).toBeLessThanOrEqual(grade === '2' ? 16 : 24)
  }
  expect(wider).not.toBe(topic)
  const text = facts.join(' ').toLowerCase()
  expect(terms.length).toBeGreaterThanOrEqual(1)
  for (const { term } of terms) expect(text).toContain(term.replace(/s$/, ''))
  for (const { cause, effect } of links) {
    expect(text).toContain(cause.toLowerCase())
    expect(text).toContain(effect.toLowerCase())
  }
  if (shape === 'cause') expect(links.length).toBeGreaterThanOrEqual(2)
  if (shape === 'problem-fix') expect(links).toHaveLength(1)
  if (shape === 'order') expect(facts[0]).toMatch(/^First, /)
  if (shape === 'compare')
    expect(facts.filter((fact) => /\bboth\b/i.test(fact)).length).toBeGreaterThanOrEqual(2)
})

test('a list may pass over facts, an order may not', () => {
  const bees = of('honeybees')
  expect(factText(bees, 3, 2)).toEqual([bees.facts[0], bees.facts[3], bees.facts[4]])
  expect(factText(bees, 3, 5)).toEqual([bees.facts[0], bees.facts[2], bees.facts[3]])
  expect(factText(of('bean'), 3, 2)).toEqual(of('bean').facts.slice(0, 3))
  expect(factText(bees, 99)).toEqual(bees.facts)
})

test('a text is about its topic: neither a wider one nor another', () => {
  expect(topicQuestion(of('honeybees'), of('penguins'))).toEqual({
    ask: 'What is this mostly about?',
    answer: 'honeybees',
    decoys: ['insects', 'penguins'],
  })
})

test('its main idea is more than one fact', () => {
  const text = factText(of('camels'), 4)
  const { answer, decoys } = mainIdeaQuestion(of('camels'), text)
  expect(answer).toBe('A camel’s body helps it live in dry lands.')
  expect(decoys).toEqual(['Camels live in dry lands.', 'Long lashes keep sand out of a camel’s eyes.'])
})

test.each([0, 1, 2, 7])('a stray fact stands inside the text, never first (%i)', (pick) => {
  const owls = of('owls')
  const { text, stray } = strayFact(owls, factText(owls, 4), pick)
  expect(text).toHaveLength(5)
  expect(stray).toBeGreaterThanOrEqual(1)
  expect(owls.decoys).toContain(text[stray])
})

test('a cause is asked by its effect', () => {
  const question = causeQuestion(of('day-night'), 0)
  expect(question?.ask).toBe('Different sides face the Sun. Why?')
  expect(question?.answer).toBe('Earth spins.')
  expect(question?.decoys).toContain('It is day for us.')
  expect(causeQuestion(of('honeybees'), 0)).toBeNull()
})

test('what came earlier in a chain is never a mistaken cause', () => {
  const question = causeQuestion(of('leaves-change'), 1)
  expect(question?.answer).toBe('The green fades.')
  expect(question?.decoys).not.toContain('The tree stops making chlorophyll.')
  expect(question?.decoys.length).toBeGreaterThanOrEqual(3)
})
