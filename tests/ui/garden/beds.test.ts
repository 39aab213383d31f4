import { expect, test } from 'vitest'
import type { Plant } from '#app/garden.ts'
import { SKILL_MAP } from '#content/map.ts'
import type { SkillId } from '#domain/ids.ts'
import { BEDS, bedOf, bedsOf, seasonsOf } from '#ui/screens/garden/beds.ts'

const plant = (skill: string, grade: Plant['grade'], domain: string): Plant => {
  const said = { en: skill, es: skill }
  const standing = { status: 'not-started', struggle: null, missing: { kind: 'begin' } } as const
  return { skill: skill as SkillId, name: said, grade, domain, canDo: said, lastAt: null, ...standing }
}
const GARDEN = [
  plant('count', 'K', 'CC'),
  plant('shapes', 'K', 'G'),
  plant('count-on', 'K', 'CC'),
  plant('facts', '1', 'OA'),
  plant('more-shapes', '1', 'G'),
  plant('blends', '1', 'phonics'),
  plant('pronouns', '1', 'grammar'),
  plant('sight-words', '1', 'sight-words'),
]
const named = (season: string) =>
  bedsOf(GARDEN, season).map(({ name, plants }) => [name, ...plants.map(({ skill }) => skill)])

test('a season is a grade, in teaching order, once', () => {
  expect(seasonsOf(GARDEN)).toEqual(['K', '1'])
  expect(seasonsOf([])).toEqual([])
})

test('a season’s beds hold its own plants, each in the bed of its domain, in teaching order', () => {
  expect(named('K')).toEqual([
    ['CC', 'count', 'count-on'],
    ['G', 'shapes'],
  ])
  expect(named('1')).toEqual([
    ['OA', 'facts'],
    ['G', 'more-shapes'],
    ['reading', 'blends', 'sight-words'],
    ['writing', 'pronouns'],
  ])
})

test('a season without plants has no beds', () => {
  expect(named('5')).toEqual([])
})

test('every plant stands in one bed of one season', () => {
  const all = seasonsOf(GARDEN).flatMap((season) => bedsOf(GARDEN, season).flatMap(({ plants }) => plants))
  expect(all).toHaveLength(GARDEN.length)
  expect(new Set(all)).toEqual(new Set(GARDEN))
})

test('every domain of the map has a bed of its own kind, and no bed of a grade holds more than fit on a screen', () => {
  const beds = new Map<string, number>()
  for (const { grade, domain } of SKILL_MAP) {
    const bed = bedOf(domain)
    expect(
      ['CC', 'OA', 'NBT', 'NF', 'MD', 'G'].includes(domain) ? bed === domain : BEDS.indexOf(bed) > 5,
    ).toBe(true)
    beds.set(`${grade} ${bed}`, (beds.get(`${grade} ${bed}`) ?? 0) + 1)
  }
  expect(Math.max(...beds.values())).toBeLessThanOrEqual(12)
})
