import { expect, test } from 'vitest'
import { readingLevel, syllablesOf } from '#content/reading-level.ts'

test.each([
  ['how', 1],
  ['many', 2],
  ['number', 2],
  ['one', 1],
  ['shapes', 1],
  ['table', 2],
  ['rectangle', 3],
  ['parallel', 3],
  ['boxes', 2],
  ['added', 2],
  ['jumped', 1],
  ['347', 1],
])('%s has %d syllables', (word, count) => expect(syllablesOf(word, 'en')).toBe(count))

test.each([
  ['cuántas', 2],
  ['línea', 3],
  ['días', 2],
  ['pie', 1],
  ['rectángulo', 4],
  ['teatro', 3],
])('%s tiene %d sílabas', (word, count) => expect(syllablesOf(word, 'es')).toBe(count))

test('a sentence for a first reader is easier than one for a fifth grader', () => {
  const easy = readingLevel('How many dots?', 'en')
  const hard = readingLevel('Which expression represents the difference between both measurements?', 'en')
  expect(easy).toBeLessThan(2)
  expect(hard).toBeGreaterThan(8)
})
