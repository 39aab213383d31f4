import { expect, test } from 'vitest'
import { fitBestLr, fitPfa } from '#domain/study/predict/counts.ts'
import { chanceFrom } from '#tests/support/chance.ts'
import { someAnswers } from '#tests/support/some-answers.ts'

const answers = someAnswers({ users: 500, skills: 2, each: 10 })
const rows = Int32Array.from({ length: answers.rows }, (_, row) => row)

test.each([
  ['performance factors analysis', fitPfa],
  ['Best-LR', fitBestLr],
])('in %s each skill has its own weights for its counts, and none is drawn to the others’', (_, model) => {
  // answers to skill 1 are as chance would have them: its counts tell nothing there, and all the more in skill 0
  const chance = chanceFrom(3)
  const correct = answers.correct.map((y, row) => (answers.set[row] === 1 ? Math.round(chance()) : y))
  const [shared, own] = model({ ...answers, correct }, rows).parameters as [Float64Array, Float64Array]
  expect(own[1]).toBeGreaterThan(0)
  expect(Math.abs(own[4] as number)).toBeLessThan((own[1] as number) / 4)
  for (const column of [1, 2])
    expect(Math.abs(shared[column] as number)).toBeLessThan((own[1] as number) / 1e4)
})

test('the counts of an item of two skills are those of both', () => {
  const both = { ...answers, sets: 3, skillsOfSet: [...answers.skillsOfSet, Int32Array.of(0, 1)] }
  const last = answers.rows - 1
  const set = answers.set.with(last, 2)
  const model = fitPfa({ ...both, set }, rows)
  const [, own] = model.parameters as [Float64Array, Float64Array]
  expect(own).toHaveLength(6)
  // both skills' easiness is added up: neither alone explains what is foretold
  const alone = fitPfa(answers, rows)
  expect(model.predict(last)).not.toBeCloseTo(alone.predict(last), 3)
})
