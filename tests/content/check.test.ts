import { expect, test } from 'vitest'
import { checkContent, itemFaults } from '#content/check.ts'
import { SKILL_MAP } from '#content/map.ts'
import type { Skill } from '#content/skill.ts'
import { countObjects } from '#content/skills/count-set.ts'
import { round10100 } from '#content/skills/rounding.ts'
import type { MisconceptionId } from '#domain/ids.ts'
import type { MadeItem } from '#domain/items/item.ts'
import { GRADES } from '#domain/roster.ts'

/** A skill whose items have been spoilt in one way. */
const spoilt = (skill: Skill, spoil: (made: MadeItem) => MadeItem): Skill => ({
  ...skill,
  make: (level, seed, language) => spoil(skill.make(level, seed, language)),
})
const withItem = (change: (item: MadeItem['item']) => Partial<MadeItem['item']>) => (made: MadeItem) => ({
  ...made,
  item: { ...made.item, ...change(made.item) },
})

test.each<[string, (made: MadeItem) => MadeItem, RegExp]>([
  [
    'a key that does not score',
    (made) => ({ ...made, key: { ...made.key, answer: '99' } }),
    /does not score/,
  ],
  [
    'a misconception that is right',
    (made) => ({
      ...made,
      key: { ...made.key, wrong: [{ id: 'odd' as MisconceptionId, response: made.key.answer }] },
    }),
    /is not told as odd/,
  ],
  [
    'two choices that say the same',
    withItem(({ question }) =>
      question.kind === 'choice'
        ? { question: { ...question, choices: question.choices.map((one) => ({ ...one, label: '5' })) } }
        : {},
    ),
    /two choices are the same/,
  ],
  ['a prompt of too many words', withItem(() => ({ prompt: 'one '.repeat(13) })), /13 words/],
  ['a sign in what is spoken', withItem(() => ({ speech: 'What is 3 + 4?' })), /cannot be spoken/],
  ['a hole in a sentence', withItem(() => ({ prompt: 'How many are undefined?' })), /not a sentence/],
  [
    'a picture that cannot be drawn',
    withItem(() => ({
      model: { kind: 'objects', count: 0.5, layout: 'row', seed: 1, crossed: 0, say: 'Half a thing' },
    })),
    /picture does not fit/,
  ],
  [
    'numbers that change with the language',
    (made) => (made.item.language === 'es' ? { ...made, key: { ...made.key, also: ['98'] } } : made),
    /another language/,
  ],
  ['a number that is none', withItem(() => ({ level: Number.NaN as 1 })), /not plain data/],
])('the check tells of %s', (_, spoil, told) => {
  expect(itemFaults(spoilt(countObjects, spoil), 2, 5).join('\n')).toMatch(told)
})

test('the check tells of a line with more ticks than can be tapped', () => {
  const long = withItem(({ question }) =>
    question.kind === 'number-line'
      ? {
          question: {
            ...question,
            line: { ticks: 40, values: Array.from({ length: 41 }, (_, i) => String(i * 10)), labelled: [0] },
          },
        }
      : {},
  )
  expect(itemFaults(spoilt(round10100, long), 1, 5)).toContain('the line does not fit')
})

test('a broken level is told with skill, level and seed, and given up before it floods the report', () => {
  const broken = spoilt(countObjects, (made) => ({ ...made, key: { ...made.key, answer: '99' } }))
  const told: string[] = []
  const report = checkContent(1000, (skill, level) => told.push(`${skill} ${level}`), [broken])
  expect(report.skills).toBe(1)
  expect(report.faults.length).toBeLessThan(200)
  expect(report.faults[0]).toMatchObject({ skill: 'm.k.count-objects', level: 1, seed: 0 })
  expect(told).toEqual([1, 2, 3].map((level) => `m.k.count-objects ${level}`))
})

test('a clean check says how much it has seen', () => {
  const { skills, items, faults, grades } = checkContent(5)
  expect([skills, items, faults]).toEqual([SKILL_MAP.length, SKILL_MAP.length * 3 * 5, []])
  expect(grades.map(({ grade }) => grade)).toEqual(GRADES)
})
