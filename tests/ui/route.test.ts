import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ClassId, LearnerId, SkillId } from '#domain/ids.ts'
import { LANGUAGES } from '#domain/language.ts'
import { hrefOf, parseRoute, type Route } from '#ui/route.ts'

const parsed = (href: string) => parseRoute(new URL(href, 'https://carrel.test'))
const id = fc
  .string({ minLength: 1, unit: 'grapheme' })
  .filter((text) => text.isWellFormed() && !/^\.{1,2}$/.test(text))

const route: fc.Arbitrary<Route> = fc.oneof(
  fc.constantFrom<Route>(
    { kind: 'home' },
    { kind: 'sound' },
    { kind: 'today' },
    { kind: 'garden', grade: null, bed: null },
    { kind: 'break' },
  ),
  fc.record({ kind: fc.constant('enrol' as const), code: fc.option(id) }),
  fc.record({ kind: fc.constant('class' as const), classId: id as fc.Arbitrary<ClassId> }),
  fc.record({
    kind: fc.constant('secret' as const),
    classId: id as fc.Arbitrary<ClassId>,
    learner: id as fc.Arbitrary<LearnerId>,
  }),
  fc.record({ kind: fc.constant('practice' as const), skill: fc.option(id as fc.Arbitrary<SkillId>) }),
  fc.record({ kind: fc.constant('garden' as const), grade: id, bed: fc.option(id) }),
  fc.record({ kind: fc.constant('lesson' as const), skill: id as fc.Arbitrary<SkillId> }),
  fc.record({
    kind: fc.constant('bye' as const),
    language: fc.constantFrom(...LANGUAGES),
    classId: fc.option(id as fc.Arbitrary<ClassId>),
  }),
  fc.record({
    kind: fc.constant('staff' as const),
    path: fc.constantFrom('', '/board', '/devices', '/class/x/sheet'),
    code: fc.option(id),
  }),
)

test('every place has an address that leads back to it', () => {
  fc.assert(
    fc.property(route, (place) => {
      expect(parsed(hrefOf(place))).toEqual(place)
    }),
  )
})

test('an address nobody knows is home', () => {
  expect(parsed('/nowhere/at/all')).toEqual({ kind: 'home' })
  expect(parsed('/class')).toEqual({ kind: 'home' })
  expect(parsed('/class/%E0%A4%A')).toEqual({ kind: 'home' })
})

test('a scanned code opens the enrolment with the code filled in', () => {
  expect(parsed('/enrol#OAK-7Q2M')).toEqual({ kind: 'enrol', code: 'OAK-7Q2M' })
})
