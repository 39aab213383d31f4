import { expect, test } from 'vitest'
import { coverage, mapFaults } from '#content/check-map.ts'
import { type MappedSkill, SKILL_MAP } from '#content/map.ts'
import { MISCONCEPTIONS } from '#content/misconceptions/all.ts'
import { SKILLS } from '#content/registry.ts'
import { LITERACY_STANDARDS, MATH_STANDARDS } from '#content/standards.ts'
import type { SkillId } from '#domain/ids.ts'

const id = (text: string) => text as SkillId
const LINE = { is: { en: 'a', es: 'b' }, try: { en: 'c', es: 'd' } }
const aSkill = (more: Partial<MappedSkill>): MappedSkill => ({
  id: id('m.1.one'),
  version: 1,
  grade: '1',
  domain: 'OA',
  standards: ['1.OA.A.1'],
  prerequisites: [],
  misconceptions: ['idea' as never],
  formats: { 1: 'choice', 2: 'choice', 3: 'choice' },
  name: { en: 'One', es: 'Uno' },
  canDo: { en: 'I can do one.', es: 'Sé hacer uno.' },
  ...more,
})
const two = (more: Partial<MappedSkill>) =>
  aSkill({ id: id('m.1.two'), prerequisites: [id('m.1.one')], ...more })
const three = (more: Partial<MappedSkill> = {}) =>
  aSkill({ id: id('m.1.three'), prerequisites: [id('m.1.two')], ...more })
const faults = (...skills: MappedSkill[]) =>
  mapFaults(skills, { standards: ['1.OA.A.1'], ideas: { idea: LINE } }).join('\n')

test('a map that keeps the rules has no faults', () => expect(faults(aSkill({}), two({}), three())).toBe(''))

test.each([
  ['a circle', [aSkill({ prerequisites: [id('m.1.two')] }), two({})], /m.1.two stands after it/],
  ['a skill of nowhere', [two({})], /there is no skill m.1.one/],
  [
    'an edge that others imply',
    [aSkill({}), two({}), three({ prerequisites: [id('m.1.two'), id('m.1.one')] })],
    /m.1.one comes before another prerequisite/,
  ],
  [
    'a prerequisite of a later grade',
    [aSkill({ id: id('m.3.one'), grade: '3' }), two({ prerequisites: [id('m.3.one')] })],
    /later grade/,
  ],
  ['a name nobody wrote', [aSkill({ name: { en: 'One', es: ' ' } })], /a name is missing/],
  ['a standard nobody practises', [aSkill({ standards: ['1.OA.A.2'] })], /nobody practises 1.OA.A.1/],
  [
    'a standard that is none',
    [aSkill({ standards: ['1.OA.A.1', '1.OA.Z.9'] })],
    /there is no standard 1.OA.Z.9/,
  ],
  [
    'an idea nothing is told of',
    [aSkill({ misconceptions: ['other' as never] })],
    /nothing is told of the idea other/,
  ],
])('the check of the map tells of %s', (_, skills, told) => expect(faults(...skills)).toMatch(told))

test('the map keeps its rules: no circle, every standard, every idea told in both languages', () => {
  expect(
    mapFaults(SKILL_MAP, {
      standards: [...MATH_STANDARDS, ...LITERACY_STANDARDS],
      ideas: MISCONCEPTIONS,
    }),
  ).toEqual([])
  expect(coverage(SKILL_MAP, MATH_STANDARDS).covered).toHaveLength(191)
})

test('every skill of the map has a generator, which looks for the ideas the map names', () => {
  expect(SKILLS.map((skill) => skill.id)).toEqual(SKILL_MAP.map((skill) => skill.id))
})
