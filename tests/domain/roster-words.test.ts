import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gradeOf, isNameAlike, letterDistance } from '#domain/roster-words.ts'

test.each([
  ['KG', 'K'],
  ['k', 'K'],
  ['0', 'K'],
  ['Kindergarten', 'K'],
  ['01', '1'],
  ['5', '5'],
  [' 03 ', '3'],
  ['06', '06'],
  ['PK', 'PK'],
  ['12', '12'],
  ['ps1', 'ps1'],
])('grade %s is read as %s', (written, grade) => {
  expect(gradeOf(written)).toBe(grade)
})

test('a guest written with a short form, an accent lost or one slip is found again', () => {
  expect(isNameAlike('Jose', 'José')).toBe(true)
  expect(isNameAlike('Alex', 'Alexandra')).toBe(true)
  expect(isNameAlike('Sofia', 'Sophia')).toBe(false)
  expect(isNameAlike('Sofia', 'Sofía')).toBe(true)
  expect(isNameAlike('Jaspre', 'Jasper')).toBe(false)
  expect(isNameAlike('Jaspar', 'Jasper')).toBe(true)
  expect(isNameAlike('Mia', 'Noah')).toBe(false)
  expect(isNameAlike('', 'Noah')).toBe(false)
})

test('the distance of two words is the same both ways and 0 only for equals', () => {
  const word = fc.string({ maxLength: 8 })
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(letterDistance(a, b)).toBe(letterDistance(b, a))
      expect(letterDistance(a, b) === 0).toBe(a === b)
    }),
  )
})
