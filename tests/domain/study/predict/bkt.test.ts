import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Answers } from '#domain/study/predict/answers.ts'
import { fitBkt } from '#domain/study/predict/bkt.ts'
import { triesOf } from '#domain/study/predict/trie.ts'
import { readAnswers } from '#server/import/answers-csv.ts'
import { someAnswers } from '#tests/support/some-answers.ts'

const rowsOf = (rows: number): Int32Array => Int32Array.from({ length: rows }, (_, row) => row)
const modelOf = (answers: Answers, forgets = false): number[] => [
  ...(fitBkt(answers, rowsOf(answers.rows), forgets).parameters[0] as Float64Array),
]

/** One learner after the other gives these answers to one skill. */
function answersOf(learners: readonly (readonly number[])[]): Answers {
  const correct = Uint8Array.from(learners.flat())
  const empty = new Int32Array(correct.length)
  return {
    ...someAnswers({ users: 1, skills: 1, each: 1 }),
    rows: correct.length,
    user: Int32Array.from(learners.flatMap((its, user) => its.map(() => user))),
    users: learners.length,
    item: empty,
    set: empty,
    correct,
    fold: new Uint8Array(correct.length),
  }
}

test('a trie holds every learner once, wherever her answers part from the others’', () => {
  const answers = someAnswers({ users: 30, skills: 2, each: 5 })
  const { start, edge, ending, totals } = triesOf(answers, rowsOf(answers.rows))
  for (const s of [0, 1]) {
    const its = {
      edge: edge.subarray(start[s], start[s + 1]),
      ending: ending.subarray(start[s], start[s + 1]),
    }
    const learners = new Set<string>()
    for (const [leaf, many] of its.ending.entries()) {
      let told = ''
      for (let node = leaf; node > 0; node = (its.edge[node] as number) >> 1) {
        told = `${(its.edge[node] as number) & 1}${told}`
        expect((its.edge[node] as number) >> 1).toBeLessThan(node)
      }
      if (many > 0) learners.add(`${many} × ${told}`)
    }
    const wanted = new Map<string, number>()
    for (let user = 0; user < 30; user++) {
      const hers = rowsOf(answers.rows).filter((row) => answers.user[row] === user && answers.set[row] === s)
      const told = Array.from(hers, (row) => answers.correct[row]).join('')
      wanted.set(told, (wanted.get(told) ?? 0) + 1)
    }
    expect(learners).toEqual(new Set([...wanted].map(([told, many]) => `${many} × ${told}`)))
    expect([totals.learners[s], totals.answers[s]]).toEqual([30, 150])
  }
})

test('the learners’ own parameters are found again from enough of their answers', () => {
  const [init, learn, forget, guess, slip] = modelOf(someAnswers({ users: 4000, skills: 1, each: 12 }))
  expect(init).toBeCloseTo(0.3, 1)
  expect(learn).toBeCloseTo(0.15, 1)
  expect(forget).toBeCloseTo(0, 6)
  expect(guess).toBeCloseTo(0.2, 1)
  expect(slip).toBeCloseTo(0.1, 1)
})

/** The log likelihood of one skill's answers, learner by learner and without a trie. */
function logLikelihood({ rows, user, correct }: Answers, [init, learn, forget, guess, slip]: number[]) {
  let sum = 0
  let known = 0
  for (let row = 0; row < rows; row++) {
    if (row === 0 || user[row] !== user[row - 1]) known = init as number
    const isRight = correct[row] === 1
    const k = known * (isRight ? 1 - (slip as number) : (slip as number))
    const u = (1 - known) * (isRight ? (guess as number) : 1 - (guess as number))
    sum += Math.log(k + u)
    const after = k / (k + u)
    known = after * (1 - (forget as number)) + (1 - after) * (learn as number)
  }
  return sum
}

test.each([false, true])(
  'no parameter moved a little makes the answers more likely (forgetting: %s)',
  (forgets) => {
    const answers = someAnswers({ users: 3000, skills: 1, each: 10, seed: 5 })
    const fitted = modelOf(answers, forgets)
    const best = logLikelihood(answers, fitted)
    expect(fitBkt(answers, rowsOf(answers.rows), forgets).logLikelihood()).toBeCloseTo(best, 6)
    for (const [j, value] of fitted.entries())
      for (const moved of [value - 0.02, value + 0.02]) {
        if (moved <= 0) continue
        expect(logLikelihood(answers, fitted.with(j, moved)), `${j} moved to ${moved}`).toBeLessThan(best)
      }
  },
)

test('with forgetting the likelihood is at least as good, and a skill nobody trained on has the mean of the others', () => {
  const answers = someAnswers({ users: 300, skills: 3 })
  const train = rowsOf(answers.rows).filter((row) => answers.set[row] !== 2)
  const standard = fitBkt(answers, train, false)
  const forgets = fitBkt(answers, train, true)
  expect(forgets.logLikelihood()).toBeGreaterThan(standard.logLikelihood() - 1)
  const [p] = standard.parameters as [Float64Array]
  expect(p[10]).toBeCloseTo(((p[0] as number) + (p[5] as number)) / 2, 12)
  for (let row = 0; row < answers.rows; row++) {
    const predicted = standard.predict(row)
    expect(predicted > 0 && predicted < 1).toBe(true)
  }
})

test.each([
  ['one answer', [[1]]],
  ['right answers alone', [[1, 1, 1], [1], [1, 1]]],
  ['wrong answers alone', [[0, 0, 0], [0], [0, 0]]],
  ['first answers alone', [[0], [1], [1], [0]]],
  ['one learner of 20,000 answers', [Array.from({ length: 20_000 }, (_, n) => (n % 7 === 0 ? 0 : 1))]],
  ['a learner who knows less and less', [Array.from({ length: 3000 }, (_, n) => (n < 1500 ? 1 : 0))]],
])('%s give a model and predictions strictly between never and always', (_, learners) => {
  const answers = answersOf(learners)
  for (const forgets of [false, true]) {
    const fitted = fitBkt(answers, rowsOf(answers.rows), forgets)
    const [init, learn, forget, guess, slip] = fitted.parameters[0] as Float64Array
    const chances = [init, learn, guess, slip, ...(forgets ? [forget] : [])]
    const told = rowsOf(answers.rows).filter((row) => !(fitted.predict(row) > 0 && fitted.predict(row) < 1))
    expect([chances.filter((p) => !((p as number) > 0 && (p as number) < 1)), [...told]]).toEqual([[], []])
    expect((guess as number) + (slip as number)).toBeLessThan(1)
  }
})

const DATA = `${process.env['CARREL_DATA'] ?? '../shared/data'}/mastery`

// pyBKT 1.4.2, five starts, serial: the likelihoods it ends with (it stops early, see the research on the data)
test.skipIf(!existsSync(DATA)).each([
  ['as2009_collapsed', -124_572.5, -124_089.7],
  ['as2015', -288_732.2, -288_253.9],
])('on %s the training answers are at least as likely as with pyBKT', (name, standard, forgetting) => {
  const answers = readAnswers(readFileSync(`${DATA}/${name}.csv`, 'utf8'))
  const train = rowsOf(answers.rows).filter((row) => answers.fold[row] !== 1)
  expect(fitBkt(answers, train, false).logLikelihood()).toBeGreaterThan(standard)
  expect(fitBkt(answers, train, true).logLikelihood()).toBeGreaterThan(forgetting)
})
