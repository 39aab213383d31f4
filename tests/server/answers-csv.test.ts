import { expect, test } from 'vitest'
import { readAnswers } from '#server/import/answers-csv.ts'
import { Refused } from '#server/io.ts'

const refusalOf = (text: string): string => {
  try {
    readAnswers(text)
  } catch (error) {
    if (error instanceof Refused) return `${error.message} ${error.next}`
    throw error
  }
  return 'read'
}

test('columns may stand in any order, and others are passed over', () => {
  const answers = readAnswers('note,correct,skills,fold,user\nx,1,a_b,3,ana\ny,0,b,3,ana\n')
  expect(answers).toMatchObject({ rows: 2, users: 1, items: 1, sets: 2, skills: 2, time: null })
  expect([...answers.correct]).toEqual([1, 0])
  expect([...answers.fold]).toEqual([3, 3])
  expect(answers.skillsOfSet.map((its) => [...its])).toEqual([[0, 1], [1]])
})

test('a skill column names one skill, underscores and all', () => {
  expect(readAnswers('user,skill,correct\n1,long_division,1\n').names.skills).toEqual(['long_division'])
})

test.each([
  ['a byte order mark', '\ufeffuser,skill,correct\n1,a,1\n2,a,0\n'],
  ['line ends of CR alone', 'user,skill,correct\r1,a,1\r2,a,0\r'],
  ['line ends of CR and LF', 'user,skill,correct\r\n1,a,1\r\n2,a,0\r\n'],
  ['quotes and blanks', '"user","skill","correct"\n"1"," a ","1"\n\n2,a, 0\n'],
])('%s is no trouble', (_, text) => {
  const answers = readAnswers(text)
  expect([answers.rows, answers.users, answers.skills, [...answers.correct]]).toEqual([2, 2, 1, [1, 0]])
})

test('a learner whose rows are scattered is gathered, by time where there are times', () => {
  const scattered = readAnswers('user,skill,correct\nana,a,1\nben,b,1\nana,c,0\n')
  expect([...scattered.user]).toEqual([0, 0, 1])
  expect([...scattered.set].map((set) => scattered.names.sets[set])).toEqual(['a', 'c', 'b'])
  const timed = readAnswers('user,skill,correct,timestamp\nana,a,1,30\nben,b,1,5\nana,c,0,-7\n')
  expect([...timed.set].map((set) => timed.names.sets[set])).toEqual(['c', 'a', 'b'])
  expect([...(timed.time ?? [])]).toEqual([-7, 30, 5])
})

test('without a fold column a learner’s fold hangs on her name alone', () => {
  const one = readAnswers('user,skill,correct\nana,a,1\nben,a,1\n')
  const other = readAnswers('user,skill,correct\nben,a,1\nana,b,0\n')
  expect(one.fold[0]).toBe(other.fold[1])
  expect([...one.fold].every((fold) => fold >= 1 && fold <= 5)).toBe(true)
})

test.each([
  ['user,skill\n1,a\n', 'column "correct"'],
  ['user,correct\n1,1\n', 'column "skill"'],
  ['user,skill,correct\n1,a,1\n2,a,yes\n', 'Line 3, column "correct": "yes"'],
  ['user,skill,correct\n1,a,NaN\n', 'Line 2, column "correct": "NaN"'],
  ['user,skill,correct\n1,a,0.5\n', 'Line 2, column "correct"'],
  ['user,skill,correct\n1,,1\n', 'Line 2, column "skill": the cell is empty'],
  ['user,skill,correct\n1,a\n', 'Line 2, column "correct": the cell is neither'],
  ['user,skill,correct,timestamp\n1,a,1,soon\n', 'Line 2, column "timestamp": "soon"'],
  ['user,skill,correct,fold\n1,a,1,1.5\n', 'Line 2, column "fold"'],
  ['', 'holds no answers'],
  ['user,skill,correct\n', 'holds no answers'],
])('%j is refused by name', (text, reason) => {
  expect(refusalOf(text)).toContain(reason)
})

test('a learner is in the fold of the first of her answers in time, whatever later ones say', () => {
  const text = 'user,skill,correct,fold,timestamp\nana,a,1,2,50\nana,a,0,4,10\nben,a,1,3,7\n'
  expect([...readAnswers(text).fold]).toEqual([4, 4, 3])
})

test('where both are there, skills counts and not skill', () => {
  expect(readAnswers('user,skill,skills,correct\n1,x,a_b,1\n').names.skills).toEqual(['a', 'b'])
})
