import { expect, test } from 'vitest'
import { canRebuild, makeItem } from '#content/make-item.ts'
import { SKILL_FACTS } from '#content/map.ts'
import { FORMER_SKILLS, SKILLS, skillOf } from '#content/registry.ts'
import { ANSWER_FORMATS } from '#domain/entry.ts'
import { parseItemId } from '#domain/items/item-id.ts'
import { GRADES } from '#domain/roster.ts'

const seeds = Array.from({ length: 600 }, (_, n) => Math.imul(n, 0x9e3779b1) >>> 0)
const LEVELS = [1, 2, 3] as const

/** Skills a grade: mathematics whole, and the reading of kindergarten. */
const A_GRADE = { K: 25 + 24, 1: 24 + 23, 2: 27 + 17, 3: 29 + 17, 4: 33 + 9, 5: 29 + 1 } as const

test('every skill of the map is there, and they are answered in every way there is', () => {
  for (const grade of GRADES)
    expect(SKILLS.filter((skill) => skill.grade === grade)).toHaveLength(A_GRADE[grade])
  const formats = new Set(SKILLS.flatMap(({ formats: of }) => LEVELS.map((level) => of[level])))
  expect(formats).toEqual(new Set(ANSWER_FORMATS))
})

test('skills have ids of their own, name their grade in them, and stand after what comes before them', () => {
  expect(new Set(SKILLS.map(({ id }) => id)).size).toBe(SKILLS.length)
  SKILLS.forEach((skill, at) => {
    expect(skill.id).toMatch(new RegExp(`^[ml]\\.${skill.grade.toLowerCase()}\\.[a-z0-9-]+$`))
    expect(skill.standards.length).toBeGreaterThan(0)
    for (const before of skill.prerequisites) {
      const place = SKILLS.findIndex(({ id }) => id === before)
      expect(place, `${before} before ${skill.id}`).toBeGreaterThanOrEqual(0)
      expect(place, `${before} before ${skill.id}`).toBeLessThan(at)
    }
  })
})

test('names and "I can" sentences are whole and short in both languages', () => {
  for (const { name, canDo } of SKILLS) {
    expect(name.en).not.toBe(name.es)
    for (const said of [name.en, name.es]) expect(said.split(' ').length).toBeLessThanOrEqual(8)
    expect(canDo.en).toMatch(/^I (can|know) .+\.$/)
    expect(canDo.es).toMatch(/^(Sé|Me sé) .+\.$/)
  }
})

test('every misconception of every skill can show in some item', () => {
  for (const skill of SKILLS) {
    const shown = new Set(
      LEVELS.flatMap((level) =>
        seeds.flatMap((seed) => skill.make(level, seed, 'en').key.wrong.map(({ id }) => id)),
      ),
    )
    expect([...shown].toSorted(), skill.id).toEqual([...skill.misconceptions].toSorted())
  }
})

test('the right answer stands in every place about as often', () => {
  for (const skill of SKILLS) {
    for (const level of LEVELS) {
      const asked = seeds.flatMap((seed) => {
        const { item, key } = skill.make(level, seed, 'en')
        if (item.question.kind !== 'choice' || item.question.choices[0]?.id === '<') return []
        const { choices } = item.question
        return [{ count: choices.length, place: choices.findIndex(({ id }) => id === key.answer) }]
      })
      for (const [count, some] of Map.groupBy(asked, (one) => one.count))
        for (let place = 0; place < count; place++) {
          const share = some.filter((one) => one.place === place).length / some.length
          // Where few are asked so, chance has more room: four standard deviations.
          const room = Math.max(0.07, 4 * Math.sqrt(((1 / count) * (1 - 1 / count)) / some.length))
          expect(
            Math.abs(share - 1 / count),
            `${skill.id} ${level}: place ${place} of ${count}`,
          ).toBeLessThan(room)
        }
    }
  }
})

test('signs are less and greater equally often, and now and then equal', () => {
  for (const id of ['m.2.compare-three-digit', 'm.4.compare-decimals', 'm.5.compare-thousandths']) {
    const signs = seeds.map((seed) => skillOf(id)?.make(1, seed, 'en').key.answer)
    const share = (sign: string) => signs.filter((one) => one === sign).length / signs.length
    expect(Math.abs(share('<') - share('>'))).toBeLessThan(0.2)
    expect(share('=')).toBeGreaterThan(0.1)
    expect(share('=')).toBeLessThan(0.25)
  }
})

test('half of all true-or-not items are true', () => {
  for (const level of LEVELS) {
    const truths = seeds.filter(
      (seed) => skillOf('m.1.equal-sign')?.make(level, seed, 'en').key.answer === 'true',
    )
    expect(Math.abs(truths.length / seeds.length - 0.5)).toBeLessThan(0.07)
  }
})

test('the same id makes the same item again; another language changes only words', () => {
  const id = 'gen/m.4.join-fractions/2/123456/2'
  expect(makeItem(id, 'en')).toEqual(makeItem(id, 'en'))
  expect(makeItem(id, 'es')?.key).toEqual(makeItem(id, 'en')?.key)
  expect(makeItem(id, 'es')?.item.prompt).not.toBe(makeItem(id, 'en')?.item.prompt)
})

test.each([
  ['a version to come', 'gen/m.4.join-fractions/2/123456/9'],
  ['a skill of another build', 'gen/m.4.not-yet/2/123456/1'],
  ['a stored item', 'pack/fall/q-1/1'],
  ['no item id', 'm.4.join-fractions'],
])('%s cannot be rebuilt, and says so', (_, id) => {
  expect(makeItem(id, 'en')).toBeNull()
  expect(canRebuild(id)).toBe(false)
})

test('a skill as it was can still be made, so that no work of a tablet that was away is set aside', () => {
  for (const former of FORMER_SKILLS) {
    const { item } = former.make(2, 77, 'en')
    expect(former.version).toBeLessThan(skillOf(former.id)?.version ?? 0)
    expect(canRebuild(item.id)).toBe(true)
    expect(makeItem(item.id, 'en')?.item.id).toBe(item.id)
  }
})

test('"equal" between two decimals of one length is not taken for an idea about length', () => {
  for (const id of ['m.4.compare-decimals', 'm.5.compare-thousandths']) {
    const told = seeds.flatMap((seed) => skillOf(id)?.make(1, seed, 'en').key.wrong ?? [])
    expect(told.some(({ response }) => response === '=')).toBe(false)
  }
})

test('an item knows its own id, skill, grade and level', () => {
  for (const skill of SKILLS) {
    const { item } = skill.make(3, 0xffffffff, 'es')
    expect(parseItemId(item.id)).toMatchObject({
      skill: skill.id,
      level: 3,
      seed: 0xffffffff,
      version: skill.version,
    })
    expect([item.skill, item.grade, item.level, item.language]).toEqual([skill.id, skill.grade, 3, 'es'])
    expect(canRebuild(item.id)).toBe(true)
  }
})

test('the gist of an item is what the whole item asks', () => {
  for (const skill of SKILLS) {
    for (const seed of seeds.slice(0, 40)) {
      const { item, key } = skill.make(2, seed, 'en')
      expect(skill.gist(2, seed)).toMatchObject({ prompt: item.prompt, answer: key.answer })
    }
  }
})

test('what the mastery model reads of a skill is the skill itself', () => {
  SKILL_FACTS.forEach((facts, i) => {
    const { id, version, grade, prerequisites, formats } = SKILLS[i] ?? SKILLS[0]!
    expect(facts).toEqual({ id, version, grade, prerequisites, formats })
  })
})
