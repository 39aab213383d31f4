import { expect, test } from 'vitest'
import { MODEL } from '#content/mastery-model.ts'
import { pathOf } from '#domain/folds/path.ts'
import type { SkillId } from '#domain/ids.ts'
import { foldAll } from '#domain/mastery/fold.ts'
import { modelOf } from '#domain/mastery/model.ts'
import { nextOffer } from '#domain/mastery/next.ts'
import { anAttempt, MAYA, MONDAY } from '#tests/support/attempts.ts'

const request = (grade: string) => ({
  state: foldAll(MODEL, MAYA, [anAttempt({ seq: 1 })]),
  grade,
  now: MONDAY + 60_000,
  assigned: [] as SkillId[],
  chosen: null,
  last: false,
})

test.each(['PK', 'K', '1', '2', '3', '4', '5', '07'])(
  'grade %s has a card for now, one for next, and a choice',
  (grade) => {
    const { now, next, choices } = pathOf(MODEL, request(grade))
    const skills = [now?.skill, next?.skill, ...choices.map(({ skill }) => skill)]
    expect(skills).not.toContain(undefined)
    expect(new Set(skills).size).toBe(skills.length)
    expect(choices.length).toBeGreaterThanOrEqual(1)
    expect(choices.length).toBeLessThanOrEqual(3)
  },
)

test('the card for now is what practice will really offer', () => {
  const asked = request('2')
  expect(pathOf(MODEL, asked).now?.skill).toBe(nextOffer(MODEL, asked).skill)
})

test('with nothing to teach the desk is empty rather than broken', () => {
  expect(pathOf(modelOf([], MODEL.belief.parameters), request('2'))).toEqual({
    now: null,
    next: null,
    choices: [],
  })
})
