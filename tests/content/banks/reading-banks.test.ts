import { expect, test } from 'vitest'
import { DAY_TALES, DOERS, ofDoer } from '#content/banks/day-tales.ts'
import { factFrames } from '#content/banks/fact-frames.ts'
import { inferences } from '#content/banks/inferences.ts'
import { MAZE_GAPS } from '#content/banks/mazes.ts'

const SENTENCE = /^[\p{Lu}][\p{L}\p{N} .,:;?!’-]*[.?!]$/u

test('each gap of a maze is a word of its sentence, and three others do not fit it', () => {
  for (const { text, at, before, right, sameJob, looksLike, otherJob } of MAZE_GAPS) {
    const sentence = text[at] ?? ''
    expect(sentence.slice(before, before + right.length)).toBe(right)
    expect(sentence.charAt(before - 1), sentence).not.toMatch(/\p{L}/u)
    expect(sentence.charAt(before + right.length), sentence).not.toMatch(/\p{L}/u)
    const words = [right, sameJob, looksLike, otherJob]
    for (const word of words) expect(word).toMatch(/^\p{L}+$/u)
    expect(new Set(words.map((word) => word.toLowerCase())).size, words.join()).toBe(4)
  }
})

test('a look-alike shares letters with the word it is taken for', () => {
  for (const { right, looksLike } of MAZE_GAPS) {
    const shared = [...new Set(right)].filter((letter) => looksLike.includes(letter)).length
    expect(shared / new Set(right).size, `${right} ${looksLike}`).toBeGreaterThanOrEqual(0.5)
  }
})

test('a day is four deeds, each of which a card holds', () => {
  for (const { deeds, where } of DAY_TALES) {
    expect(new Set(deeds).size).toBe(4)
    for (const doer of DOERS)
      for (const text of [where, ...deeds].map((one) => ofDoer(one, doer))) {
        expect(text).toMatch(/^[\p{L} ]+$/u)
        expect(`${doer.name} ${text}`.length).toBeLessThanOrEqual(36)
      }
  }
})

test('what is said of somebody is said with their own words', () => {
  expect(ofDoer('{Who} saw {his} dog, and {he} called it to {him}.', { name: 'Ana', pronoun: 'she' })).toBe(
    'Ana saw her dog, and she called it to her.',
  )
  expect(() => ofDoer('{nobody}', { name: 'Ana', pronoun: 'she' })).toThrow('no such place: nobody')
})

test('a scene states one thing, leaves one clue open and has three that settle it; none of them says the answer', () => {
  const [doer = { name: '', pronoun: 'he' as const }] = DOERS
  for (const scene of inferences) {
    const say = (text: string) => ofDoer(text, doer)
    const answers = [scene.answer, scene.oneClue, scene.usual, scene.stated].map(say)
    expect(new Set(answers).size, scene.ask).toBe(4)
    expect(scene.clues).toHaveLength(3)
    const sentences = [scene.lead, scene.open, ...scene.clues].map(say)
    for (const sentence of sentences) {
      expect(sentence).toMatch(SENTENCE)
      expect(sentence.toLowerCase()).not.toContain(say(scene.answer).toLowerCase())
    }
    expect(sentences[0]).toContain(say(scene.stated))
  }
})

test('the small part of a topic is told of by the fact it is counted to', () => {
  for (const { id, detail, facts, topic } of factFrames) {
    const fact = facts[detail.at]?.toLowerCase() ?? expect.fail(id)
    const words = detail.text.toLowerCase().match(/[a-z]{3,}/g) ?? []
    const told = words.filter(
      (word) => fact.includes(word.replace(/s$/, '')) || fact.includes(word.slice(0, 4)),
    )
    expect(told.length, `${id}: ${detail.text}`).toBeGreaterThan(0)
    expect(detail.text).not.toBe(topic)
  }
})
