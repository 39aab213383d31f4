import { expect, test } from 'vitest'
import { foundations, openingFaults } from '#content/check-openings.ts'
import { SKILL_MAP } from '#content/map.ts'
import { OPENINGS } from '#content/openings/all.ts'
import type { Openings } from '#content/openings/opening.ts'
import { openingOf } from '#content/openings.ts'
import type { SkillId } from '#domain/ids.ts'

const FIRST = 'm.k.count-to-100' as SkillId

test('exactly the thirty skills that most others build on have an opening', () => {
  const thirty = foundations(SKILL_MAP)
  expect(thirty).toHaveLength(30)
  expect(new Set(Object.keys(OPENINGS))).toEqual(new Set(thirty))
})

test('a skill counts for all that builds on it, near or far, and for each of those once', () => {
  const skill = (id: string, ...prerequisites: string[]) => ({
    ...(SKILL_MAP[0] ?? expect.fail()),
    id: id as SkillId,
    prerequisites: prerequisites as SkillId[],
  })
  const map = [
    skill('m.k.alone'),
    skill('m.k.first'),
    skill('m.k.left', 'm.k.first'),
    skill('m.k.right', 'm.k.first'),
    skill('m.k.both', 'm.k.left', 'm.k.right'),
    skill('m.k.last', 'm.k.both'),
    skill('l.k.words', 'm.k.last'),
  ]
  expect(foundations(map, 4)).toEqual(['m.k.first', 'm.k.left', 'm.k.right', 'm.k.both'])
})

test('every opening is short, can be spoken and drawn, in both languages', () => {
  expect(openingFaults(SKILL_MAP, OPENINGS)).toEqual([])
})

const withFirst = (opening: Openings[string]) =>
  openingFaults(SKILL_MAP, { ...OPENINGS, [FIRST]: opening }).join('\n')
const FINE = (OPENINGS[FIRST] ?? []).slice(0, 1)

test.each([
  ['a long sentence', 'One two three four five six seven eight nine ten eleven.', /11 words/],
  ['two sentences', 'Look here. Count them.', /not one sentence/],
  ['a sentence without an end', 'Look here', /not one sentence/],
  ['a sign no voice can say', 'Look here & count.', /cannot be spoken \(en\)/],
])('the check of openings tells of %s', (_, en, told) => {
  expect(withFirst([...FINE, { says: { en, es: 'Cuenta otra vez.' }, picture: null }])).toMatch(told)
})

test('the check of openings tells of too few steps, of a picture that does not fit, of one too many and one too few', () => {
  expect(withFirst(FINE)).toMatch(/1 steps/)
  const says = { en: 'Count on.', es: 'Sigue contando.' }
  const tooMany = { kind: 'objects', count: 50, layout: 'row', seed: 1, crossed: 0 } as const
  expect(withFirst([...FINE, { says, picture: tooMany }])).toMatch(/picture does not fit/)
  const { [FIRST]: first = [], ...others } = OPENINGS
  expect(openingFaults(SKILL_MAP, others)).toEqual([`${FIRST}: no opening`])
  expect(openingFaults(SKILL_MAP, { ...OPENINGS, 'm.5.no-such': first })).toEqual([
    'm.5.no-such: an opening of no foundation',
  ])
})

test('an opening is told in the language of the child, with words for its pictures', async () => {
  const steps = await openingOf('m.1.add-through-ten' as SkillId, 'es')
  expect(steps.at(-1)).toMatchObject({
    text: '8 + 5 es lo mismo que 10 + 3.',
    speech: '8 más 5 es lo mismo que 10 más 3.',
    model: { kind: 'ten-frame', say: 'Dos marcos de diez con 10 fichas y 3 de otro color.' },
  })
  expect(await openingOf('m.5.coordinates' as SkillId, 'en')).toEqual([])
})
