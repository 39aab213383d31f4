import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aucOf, calibrationOf, metricsOf } from '#domain/study/predict/metrics.ts'
import { someAnswers } from '#tests/support/some-answers.ts'

test('the area under the curve is the share of pairs in their right order, ties half', () => {
  const row = fc.tuple(fc.constantFrom(0.1, 0.2, 0.5, 0.9), fc.constantFrom(0, 1))
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), (rows) => {
      const predicted = Float64Array.from(rows, ([p]) => p)
      const correct = Uint8Array.from(rows, ([, y]) => y)
      const pairs = rows.flatMap(([p, y]) =>
        y === 0 ? [] : rows.flatMap(([q, z]) => (z === 1 ? [] : [p > q ? 1 : p === q ? 0.5 : 0])),
      )
      const auc = aucOf(predicted, correct, Int32Array.from(rows.keys()))
      if (pairs.length === 0) expect(auc).toBeNull()
      else expect(auc).toBeCloseTo(pairs.reduce((sum: number, one) => sum + one, 0) / pairs.length, 12)
    }),
  )
})

test('who foretells the mean is calibrated and knows nothing', () => {
  const answers = someAnswers({ users: 100 })
  const rows = Int32Array.from(answers.correct.keys())
  const mean = answers.correct.reduce((sum, y) => sum + y, 0) / answers.rows
  const found = metricsOf(answers, new Float64Array(answers.rows).fill(mean), rows, null)
  expect([found.auc, found.aucWithinSkill, found.aucK5]).toEqual([0.5, 0.5, null])
  expect(found.rmse).toBeCloseTo(Math.sqrt(mean * (1 - mean)), 12)
  expect(found.logLoss).toBeCloseTo(-mean * Math.log(mean) - (1 - mean) * Math.log(1 - mean), 9)
  expect(calibrationOf(new Float64Array(answers.rows).fill(mean), answers.correct, rows)).toHaveLength(15)
})

test('who is sure and wrong pays, but not without end', () => {
  const answers = someAnswers({ users: 5 })
  const rows = Int32Array.from(answers.correct.keys())
  const wrong = Float64Array.from(answers.correct, (y) => 1 - y)
  const found = metricsOf(answers, wrong, rows, new Uint8Array(answers.skills))
  expect(found.logLoss).toBeCloseTo(-Math.log(1e-6), 6)
  expect([found.auc, found.accuracy, found.rmse, found.aucK5]).toEqual([0, 0, 1, null])
})
