import { expect, test } from 'vitest'
import type { Answers } from '#domain/study/predict/answers.ts'
import { usualIn } from '#domain/study/predict/contexts.ts'
import { easeOf, shareRight } from '#domain/study/predict/ease.ts'
import { F, featuresOf, WIDTH } from '#domain/study/predict/features.ts'
import { meansBy, PARTS, partsOf } from '#domain/study/predict/parts.ts'
import { fitCarrel } from '#domain/study/predict/predictor.ts'
import { transferOf } from '#domain/study/predict/transfer.ts'
import { readAnswers } from '#server/import/answers-csv.ts'
import { someAnswers } from '#tests/support/some-answers.ts'

const outside = ({ fold }: Answers, test = 1): Int32Array =>
  Int32Array.from([...fold.keys()].filter((row) => fold[row] !== test))

test('no row of a training learner hears of her own answers', () => {
  const answers = someAnswers({ users: 40 })
  const train = outside(answers)
  const parts = partsOf(answers, train)
  const group = { of: answers.set, size: answers.sets }
  const row = train[7] as number
  const correct = answers.correct.slice()
  correct[row] = 1 - (correct[row] as number)
  const before = meansBy(group, parts, answers.correct, 0.5, 2)
  const after = meansBy(group, parts, correct, 0.5, 2)
  expect(after.mean[row]).toBe(before.mean[row])
  const other = train.find((at) => parts[at] !== parts[row] && answers.set[at] === answers.set[row]) as number
  expect(after.mean[other]).not.toBe(before.mean[other])
})

test('of learners who are not trained on nothing is counted', () => {
  const answers = someAnswers({ users: 40 })
  const train = outside(answers)
  const parts = partsOf(answers, train)
  const flipped = answers.correct.map((y, row) => (parts[row] === PARTS ? 1 - y : y))
  const group = { of: answers.item, size: answers.items }
  expect(meansBy(group, parts, flipped, 0.5, 2)).toEqual(meansBy(group, parts, answers.correct, 0.5, 2))
})

test('what a row is told hangs on earlier answers of its learner alone', () => {
  const answers = someAnswers({ users: 60 })
  const train = outside(answers)
  const middle = 13
  const rowsOfHers = [...answers.user.keys()].filter((row) => answers.user[row] === 5)
  expect(answers.fold[rowsOfHers[0] as number]).toBe(1)
  const correct = answers.correct.slice()
  for (const row of rowsOfHers.slice(middle)) correct[row] = 1 - (correct[row] as number)
  const before = fitCarrel(answers, train)
  const after = fitCarrel({ ...answers, correct }, train)
  const told = rowsOfHers.slice(0, middle + 1)
  expect(told.map((row) => after.predict(row))).toEqual(told.map((row) => before.predict(row)))
  const last = rowsOfHers.at(-1) as number
  expect(after.predict(last)).not.toBe(before.predict(last))
})

/** Learners of `a` then `b`: who is right in `a` is right in `b`, while `c` goes its own way. */
function pairs(learners: number): Answers {
  const lines = ['user,skill,correct,fold']
  for (let i = 0; i < learners; i++) {
    const y = i % 2
    const other = (i >> 1) % 2
    for (const [skill, right] of [
      ['a', y],
      ['a', y],
      ['c', other],
      ['c', other],
      ['b', y],
      ['b', y],
    ])
      lines.push(`${i},${skill},${right},${(i % 5) + 1}`)
  }
  return readAnswers(lines.join('\n'))
}

test('work on a skill tells of another that goes with it', () => {
  const answers = pairs(200)
  const parts = partsOf(answers, outside(answers))
  const transfer = transferOf(
    answers,
    parts,
    Float64Array.from(answers.correct, (y) => y - 0.5),
  )
  const atB = [...answers.correct.keys()].filter((row) => row % 6 === 4)
  expect(
    Math.min(...atB.filter((row) => answers.correct[row] === 1).map((row) => transfer[row] as number)),
  ).toBeGreaterThan(0.02)
  expect(
    Math.max(...atB.filter((row) => answers.correct[row] === 0).map((row) => transfer[row] as number)),
  ).toBeLessThan(-0.02)
  expect(transfer[0]).toBe(0)
})

test('what is usual after the same answers, and after the same skill, is told', () => {
  const answers = pairs(400)
  const train = outside(answers)
  const parts = partsOf(answers, train)
  const usual = usualIn(answers, parts, easeOf(answers, parts, shareRight(answers, train)))
  // the second answer to a skill is always as the first
  const rights = [...answers.correct.keys()].filter((row) => row % 6 === 1 && answers.correct[row] === 1)
  const wrongs = [...answers.correct.keys()].filter((row) => row % 6 === 1 && answers.correct[row] === 0)
  expect(Math.min(...rights.map((row) => usual.soFar[row] as number))).toBeGreaterThan(0.85)
  expect(Math.max(...wrongs.map((row) => usual.soFar[row] as number))).toBeLessThan(0.15)
  expect(Math.abs(usual.coming[0] as number)).toBeLessThan(0.1)
})

test('where the data have times, a row is told how long ago its skill was practised, and never in negative hours', () => {
  const rows = [
    'user,skill,correct,timestamp',
    '1,a,1,-7200000',
    '1,b,0,-7200000',
    '1,a,1,0',
    '1,a,0,3600000',
  ]
  const answers = readAnswers(rows.join('\n'))
  const x = featuresOf(answers, Int32Array.of(0, 1, 2, 3))
  const away = [0, 1, 2, 3].map((row) => x[row * WIDTH + F.away] as number)
  expect(away.map((value) => Math.round(100 * value) / 100)).toEqual([0, 0, 1.1, 0.69])
  expect(x.every(Number.isFinite)).toBe(true)
})

test('every feature has a place of its own', () => {
  expect(Object.values(F)).toEqual(Array.from({ length: WIDTH }, (_, at) => at))
})
