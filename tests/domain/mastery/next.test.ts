import { expect, test } from 'vitest'
import type { Entry } from '#domain/entry.ts'
import type { LearnerId, SkillId } from '#domain/ids.ts'
import { parseItemId, placeOf } from '#domain/items/item-id.ts'
import { candidates } from '#domain/mastery/candidates.ts'
import { DEFAULT_BELIEF } from '#domain/mastery/default-belief.ts'
import { foldAll } from '#domain/mastery/fold.ts'
import type { OfferRequest, SkillFacts } from '#domain/mastery/mastery.ts'
import { type MasteryModel, modelOf } from '#domain/mastery/model.ts'
import { nextOffer } from '#domain/mastery/next.ts'
import { anAttempt, HOUR, itemOf, MAYA, MONDAY } from '#tests/support/attempts.ts'

const fact = (id: string, ...prerequisites: string[]): SkillFacts => ({
  id: id as SkillId,
  version: 1,
  grade: (id[2]?.toUpperCase() ?? 'K') as SkillFacts['grade'],
  prerequisites: prerequisites as SkillId[],
  formats: { 1: 'number-pad', 2: 'number-pad', 3: 'number-pad' },
})
const SKILLS = [
  fact('m.1.first'),
  fact('m.1.second'),
  fact('m.2.start', 'm.1.first', 'm.1.second'),
  fact('m.2.after', 'm.2.start'),
  fact('m.3.later', 'm.2.after'),
]
const MODEL = modelOf(SKILLS, DEFAULT_BELIEF)
const NOW = MONDAY + 2 * HOUR
/** Long ago she worked on something else: she is no new child, and there is no placement. */
const PLACED = anAttempt({ seq: 9000, time: MONDAY - 200 * HOUR, item: itemOf('m.5.elsewhere', 1) })

const ask = (
  entries: Entry[],
  more: Partial<OfferRequest> = {},
  model: MasteryModel = MODEL,
): OfferRequest => ({
  state: foldAll(model, MAYA, [PLACED, ...entries]),
  grade: '2',
  now: NOW,
  assigned: [],
  chosen: null,
  last: false,
  ...more,
})
const said = (skill: string, verdict: 'mastered' | 'learning') => ({
  [skill]: { verdict, since: MONDAY + 60_000 },
})
const offer = (entries: Entry[], more: Partial<OfferRequest> = {}) => nextOffer(MODEL, ask(entries, more))

/** Answers to one skill, a minute apart. */
function worked(skill: string, marks: string, from = MONDAY, first = 1): Entry[] {
  return [...marks].map((mark, i) =>
    anAttempt({
      seq: first + i,
      time: from + i * 60_000,
      item: itemOf(skill, first + i),
      correct: mark === '+',
    }),
  )
}

test('a new child begins with the first skill of her grade, on the supported level', () => {
  expect(offer([])).toMatchObject({ skill: 'm.2.start', level: 1, why: 'new', reason: { kind: 'next-step' } })
  expect(offer([], { grade: 'PK' }).skill).toBe('m.1.first')
  expect(offer([], { grade: '08' }).skill).toBe('m.3.later')
})

test('the same question has the same answer, another child gets other items', () => {
  expect(offer(worked('m.2.start', '+-'))).toEqual(offer(worked('m.2.start', '+-')))
  const other = { ...ask([]), state: { ...ask([]).state, learner: 'learner-leo' as LearnerId } }
  expect(nextOffer(MODEL, other).item).not.toBe(offer([]).item)
})

test('assigned work comes before everything but the child’s own choice', () => {
  const assigned = ['m.3.later' as SkillId]
  expect(offer([], { assigned })).toMatchObject({ skill: 'm.3.later', why: 'assigned' })
  expect(offer([], { assigned, chosen: 'm.1.first' as SkillId })).toMatchObject({
    skill: 'm.1.first',
    reason: { kind: 'chosen' },
  })
})

test('assigned work that is already known makes way', () => {
  const known = worked('m.2.start', '++++')
  expect(offer(known, { assigned: ['m.2.start' as SkillId] }).skill).toBe('m.2.after')
})

test('an assigned skill nobody here knows is passed over', () => {
  expect(offer([], { assigned: ['m.9.unheard' as SkillId] }).skill).toBe('m.2.start')
})

test('a day later comes the check, before anything new', () => {
  const known = worked('m.2.start', '++++')
  expect(offer(known, { now: MONDAY + 20 * HOUR })).toMatchObject({
    skill: 'm.2.start',
    why: 'check',
    reason: { kind: 'review', daysAgo: 0 },
  })
})

test('what comes after a skill opens when it is on its way', () => {
  expect(offer(worked('m.2.start', '--')).skill).toBe('m.2.start')
  expect(offer(worked('m.2.start', '++++')).skill).toBe('m.2.after')
})

test('six tries without three in a row lead back to the weakest prerequisite, and three right there lead on', () => {
  const stuck = worked('m.2.start', '-+-+-+')
  const weak = worked('m.1.second', '-', MONDAY - HOUR, 50)
  expect(offer([...weak, ...stuck])).toMatchObject({
    skill: 'm.1.second',
    reason: { kind: 'step-back', from: 'm.2.start' },
  })
  const renewed = worked('m.1.second', '+++', MONDAY + HOUR, 60)
  const both = worked('m.1.first', '+++', MONDAY + HOUR + 600_000, 70)
  expect(offer([...weak, ...stuck, ...renewed, ...both]).skill).toBe('m.2.start')
})

test('a skill for which somebody was called rests until another day, also if it is assigned; where it is all there is, it stays', () => {
  const stuck = worked('m.1.first', '-+-+-+-+-+')
  const [skill] = SKILLS
  if (!skill) throw new Error('no skill')
  const open = (entries: Entry[], now = NOW) =>
    candidates(MODEL, ask(entries, { grade: '1', now }))[0]?.map((one) => one.skill.id)
  expect(open(stuck.slice(0, -1))).toContain('m.1.first')
  expect(open(stuck)).toEqual(['m.1.second'])
  expect(open(stuck, MONDAY + 24 * HOUR)).toContain('m.1.first')
  const assigned = { grade: '1', assigned: [skill.id] }
  expect(offer(stuck.slice(0, -1), assigned).skill).toBe('m.1.first')
  expect(offer(stuck, assigned).skill).toBe('m.1.second')
  expect(offer(stuck, { ...assigned, now: MONDAY + 24 * HOUR }).skill).toBe('m.1.first')
  const alone = modelOf([skill], DEFAULT_BELIEF)
  expect(nextOffer(alone, ask(stuck, { grade: '1' }, alone)).skill).toBe('m.1.first')
})

test('practice is mixed: no skill ever comes four times running', () => {
  const open = modelOf(
    ['m.2.one', 'm.2.two', 'm.2.three'].map((id) => fact(id)),
    DEFAULT_BELIEF,
  )
  const entries: Entry[] = []
  for (let n = 1; n <= 24; n++) {
    const { item } = nextOffer(open, ask(entries, {}, open))
    entries.push(anAttempt({ seq: n, item, correct: n % 3 === 0, time: MONDAY + n * 30_000 }))
  }
  const skills = entries.map((entry) => parseItemId((entry as ReturnType<typeof anAttempt>).body.item))
  const names = skills.map((id) => (id?.kind === 'gen' ? id.skill : ''))
  expect(names.filter((name, i) => i > 2 && names.slice(i - 3, i).every((one) => one === name))).toEqual([])
  expect(new Set(names).size).toBe(3)
})

test('after help comes a fresh twin: the same skill and level, another item', () => {
  const helped = anAttempt({ seq: 1, item: itemOf('m.2.start', 77, 3), hints: [{ step: 3, ms: 8000 }] })
  const twin = offer([helped])
  expect(twin).toMatchObject({ skill: 'm.2.start', level: 3 })
  expect(twin.item).not.toBe(itemOf('m.2.start', 77, 3))
})

test('the level rises as belief rises', () => {
  const levels = ['', '+', '++', '+++', '++++', '++++++'].map(
    (marks) => nextOffer(MODEL, ask(worked('m.2.start', marks), { chosen: 'm.2.start' as SkillId })).level,
  )
  expect(levels).toEqual(levels.toSorted((a, b) => a - b))
  expect(levels[0]).toBe(1)
  expect(levels.at(-1)).toBe(3)
})

test('the last item of a block is an easy one of what is known best', () => {
  const entries = [...worked('m.2.start', '++++'), ...worked('m.2.after', '-', MONDAY + HOUR, 30)]
  expect(offer(entries, { last: true }).skill).toBe('m.2.start')
  expect(offer(entries, { last: true }).level).toBeLessThan(3)
  expect(offer([], { last: true }).level).toBe(1)
})

test('no item comes twice in a row, and one that is too much like the last ones is passed over', () => {
  const first = offer([])
  const next = nextOffer(MODEL, ask([]), () => (item) => item === first.item)
  expect(next.item).not.toBe(first.item)
  const [a, b] = [first.item, next.item].map(parseItemId)
  if (a?.kind !== 'gen' || b?.kind !== 'gen') throw new Error('not generated')
  expect(placeOf(a.seed)).toBe(placeOf(b.seed))
})

test('if every other item is alike, one is offered all the same', () => {
  expect(nextOffer(MODEL, ask([]), () => () => true).skill).toBe('m.2.start')
})

test('a child who knows everything still gets something to do', () => {
  const all = SKILLS.flatMap(({ id }, i) => worked(id, '+++++++', MONDAY - HOUR + i * 300_000, 1 + i * 10))
  expect(offer(all).why).toBe('review')
})

test('a new child is placed first: ten to fifteen questions, and what she knows is not taught again', () => {
  const knows = new Set(['m.1.first', 'm.1.second', 'm.2.start'])
  const many = modelOf(
    SKILLS.flatMap(({ id, prerequisites }) =>
      ['', '-b', '-c', '-d'].map((more) => fact(id + more, ...prerequisites.map((one) => one + more))),
    ),
    DEFAULT_BELIEF,
  )
  const entries: Entry[] = []
  const request = (): OfferRequest => ({ ...ask([]), state: foldAll(many, MAYA, entries) })
  for (let n = 1; n <= 40; n++) {
    const { item, why, skill } = nextOffer(many, request())
    if (why !== 'placement') break
    entries.push(
      anAttempt({
        seq: n,
        time: MONDAY + n * 60_000,
        item,
        why,
        correct: knows.has(skill.replace(/-[bcd]$/, '')),
      }),
    )
  }
  expect(entries.length).toBeGreaterThanOrEqual(10)
  expect(entries.length).toBeLessThanOrEqual(15)
  expect(nextOffer(many, request()).skill).toMatch(/^m\.2\./)
})

test('a placement of hints and rushes tells nothing, and ends all the same', () => {
  const entries: Entry[] = []
  const request = (): OfferRequest => ({ ...ask([]), state: foldAll(MODEL, MAYA, entries) })
  for (let n = 1; n <= 30; n++) {
    const { item, why } = nextOffer(MODEL, request())
    entries.push(anAttempt({ seq: n, time: MONDAY + n * 60_000, item, why, msToAnswer: 100 }))
  }
  const { why } = nextOffer(MODEL, request())
  expect(why).not.toBe('placement')
})

test('where staff have overruled the model, offers follow them, and the belief itself stays', () => {
  const overruled = said('m.2.start', 'mastered')
  expect(offer([], { overruled }).skill).toBe('m.2.after')
  expect(ask([], { overruled }).state.skills['m.2.start']).toBeUndefined()
  const known = worked('m.2.start', '+++++++')
  expect(offer(known).skill).toBe('m.2.after')
  expect(offer(known, { overruled: said('m.2.start', 'learning') }).skill).toBe('m.2.start')
})

test('a skill staff hold to be unfinished comes first, also from below her grade, until she shows it on another day', () => {
  const known = worked('m.1.first', '+++++', MONDAY - HOUR, 50)
  const overruled = said('m.1.first', 'learning')
  const open = (entries: Entry[], more: Partial<OfferRequest>) =>
    candidates(MODEL, ask(entries, more))
      .flat()
      .filter(({ why }) => why === 'new')
      .map(({ skill }) => skill.id)
  expect(open(known, {})).toEqual(['m.2.start'])
  expect(open(known, { overruled })[0]).toBe('m.1.first')
  const sameDay = [...known, ...worked('m.1.first', '+++++', MONDAY + HOUR, 60)]
  expect(open(sameDay, { overruled })[0]).toBe('m.1.first')
  const now = MONDAY + 25 * HOUR
  const later = (marks: string) => [...sameDay, ...worked('m.1.first', marks, MONDAY + 24 * HOUR, 70)]
  expect(open(later('+'), { overruled, now })).toEqual(['m.2.start'])
  expect(open(later('-----'), { overruled, now })[0]).toBe('m.1.first')
})

test('a child whom an adult has placed is asked no placement, and begins in that grade whatever her own', () => {
  const fresh = (more: Partial<OfferRequest>): OfferRequest => ({
    ...ask([]),
    state: foldAll(MODEL, MAYA, []),
    ...more,
  })
  expect(nextOffer(MODEL, fresh({})).why).toBe('placement')
  expect(nextOffer(MODEL, fresh({ startsAt: '1' }))).toMatchObject({ skill: 'm.1.first', why: 'new' })
  expect(nextOffer(MODEL, fresh({ startsAt: '2' }))).toMatchObject({ skill: 'm.2.start', why: 'new' })
  const misplaced = Array.from({ length: 12 }, (_, i) =>
    anAttempt({ seq: i + 1, item: itemOf('m.2.start', i), why: 'placement', correct: true }),
  )
  const state = foldAll(MODEL, MAYA, misplaced)
  expect(nextOffer(MODEL, fresh({ state, startsAt: '1' })).skill).toBe('m.1.first')
})

test('a check asks at the middle level: whether she remembers, not how far she can go', () => {
  const known = worked('m.2.start', '++++++')
  const later = offer(known, { now: MONDAY + 20 * HOUR })
  expect(later).toMatchObject({ skill: 'm.2.start', why: 'check', level: 2 })
  expect(offer(known, { chosen: 'm.2.start' as SkillId }).level).toBe(3)
})

test('two misses in a row at a level bring an easier one at once', () => {
  const missed = worked('m.2.start', '++++++--')
  expect(offer(missed, { chosen: 'm.2.start' as SkillId }).level).toBe(1)
})
