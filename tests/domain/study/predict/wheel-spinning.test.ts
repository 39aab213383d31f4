import { expect, test } from 'vitest'
import type { Answers } from '#domain/study/predict/answers.ts'
import { strugglesIn } from '#domain/study/predict/struggles.ts'
import { evaluateWheelSpinning } from '#domain/study/predict/wheel-spinning.ts'
import { someAnswers } from '#tests/support/some-answers.ts'

/** Answers of learners in fold 1, 2, …, each to one skill set after another: `1` right, `0` wrong. */
function answersOf(...learners: readonly (readonly string[])[]): Answers {
  const rows = learners.flatMap((courses, user) =>
    courses.flatMap((marks, set) => [...marks].map((mark) => ({ user, set, y: Number(mark) }))),
  )
  return {
    ...someAnswers({ users: 1, skills: 3 }),
    rows: rows.length,
    users: learners.length,
    user: Int32Array.from(rows, ({ user }) => user),
    item: new Int32Array(rows.length),
    items: 1,
    set: Int32Array.from(rows, ({ set }) => set),
    correct: Uint8Array.from(rows, ({ y }) => y),
    fold: Uint8Array.from(rows, ({ user }) => user + 1),
  }
}
const all = ({ user }: Answers) => Int32Array.from(user.keys())

test('wheel-spinning is no three right in a row by the tenth answer; who stops before that is left out', () => {
  const answers = answersOf(
    ['0000000000', '0000000111', '000000'],
    ['11011011011', '001011101'],
    ['111', '0111'],
  )
  const { rows, spun, right, set } = strugglesIn(answers, all(answers))
  expect(rows).toBe(4)
  expect([...set]).toEqual([0, 1, 0, 1])
  expect([...spun]).toEqual([1, 0, 1, 0])
  expect([...right]).toEqual([0, 0, 4, 2])
})

test('what comes after the fifth answer does not change what is known at it', () => {
  const before = answersOf(['0110', '0100100000'], ['01011'])
  const other = answersOf(['0110', '0100111100'], ['01011'])
  // nobody's answers are counted for how easy the skills are: only what each learner did differs
  const [a, b] = [before, other].map((answers) => strugglesIn(answers, new Int32Array(0)))
  expect(a?.rows).toBe(1)
  expect([...(a?.spun ?? []), ...(b?.spun ?? [])]).toEqual([1, 0])
  expect(a?.x).toEqual(b?.x)
})

test('foretelling by all that is known beats the number of right answers, and is the same from the same answers', () => {
  const answers = someAnswers({ users: 900, skills: 4, each: 12 })
  const found = evaluateWheelSpinning(answers, 1, () => 0)
  expect(found?.undecided).toBeGreaterThan(100)
  expect(found?.pairs).toBeGreaterThan(found?.undecided ?? 0)
  expect(found?.auc).toBeGreaterThan(found?.aucCount ?? 1)
  expect(found?.share).toBeGreaterThan(0.3)
  expect(evaluateWheelSpinning(answers, 1, () => 0)).toEqual(found)
})

test('without anybody undecided in one of the parts there is nothing to foretell', () => {
  expect(evaluateWheelSpinning(someAnswers({ each: 12 }), 9, () => 0)).toBeNull()
  expect(evaluateWheelSpinning(answersOf(['0000000000'], ['111']), 2, () => 0)).toBeNull()
})
