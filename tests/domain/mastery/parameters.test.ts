import { expect, test } from 'vitest'
import { SKILL_FACTS } from '#content/map.ts'
import { MODEL, modelFor, modelsOf } from '#content/mastery-model.ts'
import { modelOf } from '#domain/mastery/model.ts'
import { readParameters, schoolParameters } from '#domain/mastery/parameters.ts'
import { fitParameters } from '#domain/study/types/fit.ts'
import { populationOf, type Scenario } from '#domain/study/types/scenario.ts'
import { someParameters } from '#tests/support/parameters.ts'
import { someAnswers } from '#tests/support/some-answers.ts'

const FITTED = someParameters()
const { belief } = FITTED
const [first] = belief.tracing

/** The same with every object's fields in another order, as a database may give them back. */
const shuffled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shuffled)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, one]) => [name, shuffled(one)]),
  )
}

test.each<[string, Scenario]>([
  ['learn in a step', { type: 'bkt', init: 0.3, learn: 0.15, slip: 0.1, guess: 0.2 }],
  ['never know at first and hardly guess', { type: 'bkt', init: 0, learn: 0.1, slip: 0.02, guess: 0.02 }],
  ['grow little by little', { type: 'logistic', init: -1, init_sd: 1, learn: 0.2, learn_sd: 0.1 }],
  ['all grow alike', { type: 'logistic', init: -2, init_sd: 0, learn: 0.4, learn_sd: 0 }],
])('what fit writes of learners who %s can be loaded, and means the same bits', (_, scenario) => {
  const users = 320
  const each = 20
  const answers = someAnswers({ users, skills: 1, each })
  const fitted = fitParameters({ ...answers, correct: populationOf(scenario, users, each, 5).right })
  expect(readParameters(JSON.parse(JSON.stringify(fitted)))).toEqual(fitted)
  expect(fitted).toHaveProperty('belief')
})

test('the order of fields in a file or a database does not matter: the model has the same name', () => {
  const read = readParameters(shuffled(JSON.parse(JSON.stringify(FITTED))))
  expect(JSON.stringify(read)).toBe(JSON.stringify(FITTED))
  const { current } = modelsOf(shuffled({ now: FITTED, before: null }))
  expect(current.hash).toBe(modelOf(SKILL_FACTS, belief).hash)
})

test.each([
  [null, 'the file is no object'],
  [[], 'the file is no object'],
  [{ ...FITTED, version: 2 }, 'version is not 1'],
  [{ ...FITTED, belief: null }, 'belief is no object'],
  [{ ...FITTED, hash: '0000' }, `hash is not that of the belief, ${FITTED.hash}`],
  [{ ...FITTED, belief: { ...belief, threshold: 0.95 } }, 'hash is not that of the belief'],
  [{ ...FITTED, belief: { ...belief, threshold: 2 } }, 'belief.threshold is no number from 0.5 to 0.999'],
  [{ ...FITTED, belief: { ...belief, growth: {} } }, 'belief.growth is no list'],
  [
    { ...FITTED, belief: { ...belief, tracing: [{ ...first, init: 1 }] } },
    'belief.tracing[0].init is no number',
  ],
  [
    { ...FITTED, belief: { ...belief, tracing: [{ ...first, slip: '0' }] } },
    'belief.tracing[0].slip is no number',
  ],
  [{ ...FITTED, belief: { ...belief, growth: [null] } }, 'belief.growth[0].start is no number'],
  [{ ...FITTED, belief: { ...belief, growth: [] } }, 'belief has shares that add up to 0.8, not 1'],
  [{ ...FITTED, belief: { ...belief, tracing: [], growth: [] } }, 'belief has 0 types'],
  [
    {
      ...FITTED,
      belief: {
        ...belief,
        tracing: Array.from({ length: 121 }, () => ({ ...first, share: 1 / 121 })),
        growth: [],
      },
    },
    'belief has 121 types; 1 to 120 can be used',
  ],
  [{ ...FITTED, fittedOn: { learners: 1 } }, 'fittedOn does not count'],
])('%# parameters that are not right are refused with the place and the reason', (value, reason) => {
  const found = readParameters(value)
  expect('what' in found ? `${found.where} ${found.what}` : '').toContain(reason)
})

test('a school without parameters, or with some that this build cannot read, believes as it began', () => {
  for (const record of [null, {}, { now: { version: 2 }, before: null }]) {
    expect(schoolParameters(record)).toEqual({ now: null, before: null })
    expect(modelsOf(record).current).toBe(MODEL)
  }
})

test('a state goes on with the model it was folded with, as long as the school still knows it', () => {
  const [old, now] = [someParameters(0.1), someParameters(0.2)]
  const models = modelsOf({ now, before: old })
  const named = (learn: number) => modelOf(SKILL_FACTS, someParameters(learn).belief).hash
  expect(models.current.hash).toBe(named(0.2))
  for (const hash of [named(0.1), named(0.2), MODEL.hash]) expect(modelFor(models, hash).hash).toBe(hash)
  expect(modelFor(models, named(0.3)).hash, 'one that nobody knows').toBe(named(0.2))
  expect(modelFor(modelsOf({ now, before: old }, models.known), named(0.1))).toBe(
    modelFor(models, named(0.1)),
  )
})
