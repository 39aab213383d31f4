import { expect, test } from 'vitest'
import { SKILL_FACTS } from '#content/map.ts'
import type { Placed, SkillFacts } from '#domain/mastery/mastery.ts'
import { askNext, PLACEMENT, placedFrom } from '#domain/mastery/placement.ts'
import { GRADES } from '#domain/roster.ts'

/** A placement of a child in a grade who knows what lies below a point, in grades, and now and then slips or guesses. */
function placement(grade: number, reach: number, luck: (nth: number) => boolean = () => false): Placed[] {
  const answers: Placed[] = []
  for (let next = ask(grade, answers); next !== null; next = ask(grade, answers)) {
    const knows = GRADES.indexOf(next.grade) < reach
    answers.push({ skill: next.id, correct: luck(answers.length) ? !knows : knows, guess: 0.2, slip: 0.1 })
  }
  return answers
}
const ask = (grade: number, answers: readonly Placed[]): SkillFacts | null =>
  askNext(SKILL_FACTS, grade, answers, () => 0.2)

/** Mean P(known) of a grade's skills. */
function knownOf(answers: readonly Placed[], grade: string): number {
  const known = placedFrom(SKILL_FACTS, answers)
  const its = SKILL_FACTS.flatMap((skill, at) => (skill.grade === grade ? [known[at] as number] : []))
  return its.reduce((sum, p) => sum + p, 0) / its.length
}

test.each([
  [0, 1],
  [2, 3],
  [3, 1],
  [3, 5],
  [5, 3],
])(
  'a child of grade %i who knows everything below grade %i is placed there in 10 to 15 questions',
  (grade, reach) => {
    const answers = placement(grade, reach)
    expect(answers.length).toBeGreaterThanOrEqual(PLACEMENT.least)
    expect(answers.length).toBeLessThanOrEqual(PLACEMENT.most)
    expect(new Set(answers.map(({ skill }) => skill)).size).toBe(answers.length)
    expect(knownOf(answers, GRADES[reach - 1] as string)).toBeGreaterThan(0.6)
    expect(knownOf(answers, GRADES[reach] as string)).toBeLessThan(0.35)
  },
)

test('one slip does not throw her grades back', () => {
  const answers = placement(3, 4, (nth) => nth === 2)
  expect(knownOf(answers, '2')).toBeGreaterThan(0.8)
})

test('the first question stands near her grade, and nobody fails many times running', () => {
  expect(['2', '3', '4']).toContain(ask(3, [])?.grade)
  const nothing = placement(4, 0)
  const marks = nothing.map(({ skill }) =>
    GRADES.indexOf(SKILL_FACTS.find(({ id }) => id === skill)?.grade ?? 'K'),
  )
  // after two misses the questions go down to what she may know
  expect(Math.min(...marks.slice(0, 6))).toBe(0)
})

test('without any answer nothing is asked twice and nothing is surer than the graph allows', () => {
  const known = placedFrom(SKILL_FACTS, [])
  SKILL_FACTS.forEach((skill, at) => {
    for (const before of skill.prerequisites) {
      const place = SKILL_FACTS.findIndex(({ id }) => id === before)
      expect(known[at] as number).toBeLessThanOrEqual(known[place] as number)
    }
  })
})
