import { expect, test } from 'vitest'
import { fitBkt } from '#domain/study/bkt.ts'
import { triesOf } from '#domain/study/trie.ts'
import { someAnswers } from '#tests/support/some-answers.ts'

const rowsOf = (rows: number): Int32Array => Int32Array.from({ length: rows }, (_, row) => row)

test('a trie holds every learner once, wherever her answers part from the others’', () => {
  const answers = someAnswers({ users: 30, skills: 2, each: 5 })
  for (const { size, parent, passing, ending } of triesOf(answers, rowsOf(answers.rows))) {
    expect(ending.reduce((sum, many) => sum + many, 0)).toBe(30)
    for (let node = 1; node < size; node++) {
      const below = [...passing.keys()].filter((child) => child > 0 && parent[child] === node)
      const on = below.reduce((sum, child) => sum + (passing[child] as number), 0)
      expect(on + (ending[node] as number)).toBe(passing[node])
    }
  }
})

test('the learners’ own parameters are found again from enough of their answers', () => {
  const answers = someAnswers({ users: 4000, skills: 1, each: 12 })
  const [found] = fitBkt(answers, rowsOf(answers.rows), false).parameters
  const [init, learn, forget, guess, slip] = found as Float64Array
  expect(init).toBeCloseTo(0.3, 1)
  expect(learn).toBeCloseTo(0.15, 1)
  expect(forget).toBe(0)
  expect(guess).toBeCloseTo(0.2, 1)
  expect(slip).toBeCloseTo(0.1, 1)
})

test('with forgetting the likelihood is at least as good, and a skill nobody trained on has the mean of the others', () => {
  const answers = someAnswers({ users: 300, skills: 3 })
  const train = rowsOf(answers.rows).filter((row) => answers.set[row] !== 2)
  const standard = fitBkt(answers, train, false)
  const forgets = fitBkt(answers, train, true)
  expect(forgets.logLikelihood).toBeGreaterThan(standard.logLikelihood - 1)
  const [p] = standard.parameters as [Float64Array]
  expect(p[10]).toBeCloseTo(((p[0] as number) + (p[5] as number)) / 2, 12)
  for (let row = 0; row < answers.rows; row++) {
    const predicted = standard.predict(row)
    expect(predicted > 0 && predicted < 1).toBe(true)
  }
})
