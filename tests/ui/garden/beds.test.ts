import { expect, test } from 'vitest'
import type { Plant } from '#app/garden.ts'
import type { SkillId } from '#domain/ids.ts'
import { bedsOf, seasonsOf } from '#ui/screens/garden/beds.ts'

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
]
const named = (season: string) =>
  bedsOf(GARDEN, season).map(({ domain, plants }) => [domain, ...plants.map(({ skill }) => skill)])

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
