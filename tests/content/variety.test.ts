import { expect, test } from 'vitest'
import { SKILLS } from '#content/registry.ts'
import type { Skill } from '#content/skill.ts'
import type { LevelNumber } from '#domain/items/item.ts'

/** So many different items a level of mathematics must be able to make; kindergarten counts less far. */
const FLOOR = 40
const FLOOR_K = 12

/** Levels that are small by nature, by the reason why there are no more: the fewest items each must make. */
const SMALL_BY_REASON: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'ten digits, or nine teens, are traced': {
    'm.k.trace-numerals 1': 10,
    'm.k.trace-numerals 3': 11,
  },
  'there are just so many facts to 5, 10 or 20, or of these times tables': {
    'm.k.break-apart 1': 10,
    'm.k.make-ten 1': 9,
    'm.1.facts-10 1': 24,
    'm.1.facts-10 2': 39,
    'm.1.think-addition 1': 24,
    'm.1.think-addition 2': 36,
    'm.1.add-through-ten 1': 7,
    'm.1.add-through-ten 2': 23,
    'm.1.add-through-ten 3': 29,
    'm.1.sub-through-ten 1': 9,
    'm.1.sub-through-ten 2': 35,
    'm.1.sub-through-ten 3': 27,
    'm.1.missing-number 1': 27,
    'm.2.facts-20 2': 35,
    'm.3.facts-2-5-10 1': 15,
    'm.3.facts-3-4-6-7-8-9 1': 34,
    'm.3.division-facts 1': 27,
  },
  'there are nine teens, nine tens, nine hundreds': {
    'm.k.ten-and-more 1': 9,
    'm.1.tens-and-ones 1': 9,
    'm.1.tens-and-ones 2': 8,
    'm.1.subtract-tens 1': 11,
    'm.1.subtract-tens 2': 33,
    'm.2.hundreds-tens-ones 1': 9,
  },
  'the line goes to ten and the steps are one to three': {
    'm.1.count-on-back 1': 23,
  },
  'the clock has twelve hours, and as many halves and quarters': {
    'm.1.time-hour-half 1': 12,
    'm.1.time-hour-half 2': 12,
    'm.1.time-hour-half 3': 24,
    'm.2.time-five 1': 36,
  },
  'the standard keeps rows and columns to five': {
    'm.2.arrays 1': 24,
    'm.2.arrays 2': 32,
    'm.2.rows-columns 1': 24,
    'm.2.rows-columns 2': 32,
    'm.2.rows-columns 3': 24,
  },
  'few sticks make few shapes': {
    'm.k.build-shapes 1': 8,
  },
}
const SMALL: Readonly<Record<string, number>> = Object.assign({}, ...Object.values(SMALL_BY_REASON))

/** Cards and tiles in another order make no other item. */
function unordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unordered)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      const plain = unordered(inner)
      const cards = (name === 'choices' || name === 'tiles') && Array.isArray(plain)
      return [name, cards ? plain.map((one) => JSON.stringify(one)).toSorted() : plain]
    }),
  )
}
const asks = (skill: Skill, level: LevelNumber, seed: number): string => {
  const { item, key } = skill.make(level, seed, 'en')
  return JSON.stringify([item.prompt, unordered(item.model), unordered(item.question), key.answer])
}
/** How many different items some hundred seeds of a level make; the count stops where there are enough. */
function different(skill: Skill, level: LevelNumber, enough: number): number {
  const seen = new Set<string>()
  for (let n = 0; n < 1500 && seen.size < enough; n++)
    seen.add(asks(skill, level, Math.imul(n, 0x9e3779b1) >>> 0))
  return seen.size
}

const NUMBERS = [1, 2, 3] as const
const LEVELS = SKILLS.filter(({ id }) => id.startsWith('m.')).flatMap((skill) =>
  NUMBERS.map((level) => [skill.id, level, skill] as const),
)

test.each(LEVELS)('%s makes enough different items at level %i', (id, level, skill) => {
  const floor = SMALL[`${id} ${level}`] ?? (skill.grade === 'K' ? FLOOR_K : FLOOR)
  expect(different(skill, level, floor)).toBe(floor)
})

test('nothing is called small by nature that is not', () => {
  const names = new Set(LEVELS.map(([id, level]) => `${id} ${level}`))
  for (const [name, fewest] of Object.entries(SMALL)) {
    expect(names).toContain(name)
    expect(fewest).toBeLessThan(name.startsWith('m.k.') ? FLOOR_K : FLOOR)
  }
})
