import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ClassId, LearnerId } from '#domain/ids.ts'
import { assignmentFrom, lessonFrom, skillsGiven } from '#domain/plans.ts'

const ADA = { id: 'ada' as LearnerId, classes: ['room-2' as ClassId] }
const LESSON = lessonFrom({
  id: 'ten',
  title: { en: 'Make ten', es: 'Forma diez' },
  steps: [
    { kind: 'i-do', skill: 'm.1.make-ten', level: 1 },
    { kind: 'you-do', skill: 'm.1.make-ten', level: 2 },
    { kind: 'check', skill: 'm.1.add-20', level: 1 },
  ],
})
const given = (body: object) => assignmentFrom({ id: 'a', to: ['room-2'], until: '2026-09-08', ...body })
const skillsOn = (day: string, ...assignments: ReturnType<typeof given>[]) =>
  skillsGiven(ADA, day, assignments, [LESSON])

test('a child works at what her class or she herself was given: lessons first, each skill once', () => {
  expect(skillsOn('2026-09-08', given({ lessons: ['ten'], skills: ['m.2.odd-even', 'm.1.add-20'] }))).toEqual(
    ['m.1.make-ten', 'm.1.add-20', 'm.2.odd-even'],
  )
  expect(skillsOn('2026-09-08', given({ skills: ['m.2.odd-even'], to: ['ada'] }))).toEqual(['m.2.odd-even'])
})

test('work of another class, of yesterday, or of a lesson that is gone is not hers', () => {
  const skills = ['m.2.odd-even']
  expect(skillsOn('2026-09-08', given({ skills, to: ['room-3', 'ben'] }))).toEqual([])
  expect(skillsOn('2026-09-09', given({ skills }))).toEqual([])
  expect(skillsOn('2026-09-08', given({ lessons: ['gone'] }))).toEqual([])
})

test('work without a last day stays until it is taken back', () => {
  expect(skillsOn('2999-01-01', given({ skills: ['m.2.odd-even'], until: null }))).toEqual(['m.2.odd-even'])
})

test('a record of which only a part has arrived, or that says nonsense, stops no child', () => {
  expect(assignmentFrom({ id: 'a', skills: ['m.2.odd-even'] })).toMatchObject({ to: [], until: null })
  expect(lessonFrom({ title: { es: 'Diez' }, steps: [{ kind: 'sing' }, null] })).toEqual({
    id: '',
    title: { en: 'Diez', es: 'Diez' },
    steps: [],
  })
  const field = fc.anything({ withNullPrototype: true })
  const aRecord = fc.oneof(
    field,
    fc.record({
      id: field,
      title: field,
      skills: field,
      lessons: field,
      to: field,
      until: field,
      steps: field,
    }),
  )
  fc.assert(
    fc.property(aRecord, aRecord, (one, other) => {
      const skills = skillsGiven(ADA, '2026-09-08', [assignmentFrom(one)], [lessonFrom(other)])
      expect(skills.every((skill) => typeof skill === 'string')).toBe(true)
    }),
  )
})
