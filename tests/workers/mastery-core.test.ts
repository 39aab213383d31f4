import { expect, test } from 'vitest'
import type { Entry } from '#domain/entry.ts'
import { choicesOf, formatOf, scoreResponse } from '#domain/items/score.ts'
import type { LearnerState, OfferRequest } from '#domain/mastery/mastery.ts'
import { anAttempt, MAYA, MONDAY } from '#tests/support/attempts.ts'
import { someParameters } from '#tests/support/parameters.ts'
import { createMasteryCore } from '#workers/mastery-core.ts'

const masteryCore = createMasteryCore()

const request = (state: LearnerState, more: Partial<OfferRequest> = {}): OfferRequest => ({
  state,
  grade: '2',
  now: MONDAY,
  assigned: [],
  chosen: null,
  last: false,
  ...more,
})

/** A child at work: she knows each answer with this chance, told by the number of the item. */
async function practise(items: number, knows: (n: number) => boolean, more: Partial<OfferRequest> = {}) {
  let state = masteryCore.fold(null, MAYA, [])
  const entries: Entry[] = []
  const shown: string[] = []
  for (let n = 1; n <= items; n++) {
    const now = MONDAY + n * 30_000
    const { item, why } = await masteryCore.offer(request(state, { ...more, now }))
    const made = await masteryCore.make(item, 'es')
    if (made === null) throw new Error(`nobody can make ${item}`)
    const response = knows(n) ? made.key.answer : (made.key.wrong[0]?.response ?? '')
    const score = scoreResponse(made.item.question, made.key, response)
    const { question } = made.item
    const entry = anAttempt({
      seq: n,
      time: now,
      item,
      why,
      format: formatOf(question),
      choices: choicesOf(question),
      response,
      correct: score.kind === 'scored' && score.correct,
    })
    entries.push(entry)
    shown.push(
      `${made.item.skill} ${made.item.prompt} ${JSON.stringify(made.item.question)} ${made.key.answer}`,
    )
    state = masteryCore.fold(state, MAYA, [entry])
  }
  return { state, entries, shown }
}

test('a lesson of sixty items never asks the same twice running, in any grade', async () => {
  for (const grade of ['K', '1', '2', '3', '4', '5']) {
    const { shown } = await practise(60, (n) => n % 4 !== 0, { grade })
    expect(shown.filter((one, i) => one === shown[i - 1])).toEqual([])
  }
})

test('a restarted worker that folds the log again offers the very same item', async () => {
  const { state, entries } = await practise(25, (n) => n % 3 !== 0)
  const rebuilt = masteryCore.fold(null, MAYA, entries)
  expect(rebuilt).toEqual(state)
  expect(await masteryCore.offer(request(rebuilt))).toEqual(await masteryCore.offer(request(state)))
})

test('a checkpoint of another model is not built upon', async () => {
  const { entries } = await practise(5, () => true)
  const older = { ...masteryCore.fold(null, MAYA, entries), model: 'older' }
  expect(masteryCore.fold(older, MAYA, entries)).toEqual(masteryCore.fold(null, MAYA, entries))
})

test('a school’s own parameters count from the next state on; one begun before goes on as it was', async () => {
  const core = createMasteryCore()
  const { entries } = await practise(12, (n) => n % 3 !== 0)
  const [six, rest] = [entries.slice(0, 6), entries.slice(6)]
  const begun = core.fold(null, MAYA, six)
  const plain = core.fold(null, MAYA, entries)
  core.use({ now: someParameters(), before: null })
  const own = core.fold(null, MAYA, entries)
  expect(own.model).toBe(core.model())
  expect(own.model).not.toBe(plain.model)
  expect(core.fold(begun, MAYA, rest)).toEqual(plain)
  expect(core.fold(core.fold(null, MAYA, six), MAYA, rest)).toEqual(own)

  const restarted = createMasteryCore()
  restarted.use(structuredClone({ now: someParameters(), before: null }))
  expect(restarted.fold(null, MAYA, entries)).toEqual(own)
  expect(await restarted.offer(request(own))).toEqual(await core.offer(request(own)))
  core.use(null)
  expect(core.fold(null, MAYA, entries)).toEqual(plain)
})

test('a child who knows everything makes her garden bloom, one who guesses does not', async () => {
  const plants = (state: LearnerState) => masteryCore.garden(state, null, MONDAY + 3_600_000)
  const grown = plants((await practise(60, () => true)).state).filter(
    ({ status }) => status === 'provisional',
  )
  expect(grown.length).toBeGreaterThan(8)
  const guessed = plants((await practise(60, (n) => n % 3 === 0)).state).filter(
    ({ status }) => status === 'provisional',
  )
  expect(guessed.length).toBeLessThan(3)
})

test('a plant stands as grown-ups say, where they know better', async () => {
  const { state } = await practise(40, () => true)
  const now = MONDAY + 3_600_000
  const grown =
    masteryCore.garden(state, null, now).find(({ status }) => status === 'provisional')?.skill ?? ''
  const bare =
    masteryCore.garden(state, null, now).find(({ status }) => status === 'not-started')?.skill ?? ''
  const said = masteryCore.garden(state, null, now, {
    [grown]: { verdict: 'learning', since: now },
    [bare]: { verdict: 'mastered', since: now },
  })
  const statusOf = (id: string) => said.find(({ skill }) => skill === id)?.status
  expect([statusOf(grown), statusOf(bare)]).toEqual(['learning', 'mastered'])
})

test('the garden holds every skill of a grade, with words in both languages', async () => {
  const garden = masteryCore.garden(masteryCore.fold(null, MAYA, []), 'K', MONDAY)
  expect(garden).toHaveLength(49)
  for (const plant of garden) {
    expect(plant).toMatchObject({
      grade: 'K',
      status: 'not-started',
      struggle: null,
      missing: { kind: 'begin' },
    })
    expect(
      [plant.name.en, plant.name.es, plant.canDo.en, plant.canDo.es].every((words) => words.length > 3),
    ).toBe(true)
  }
})

test('today’s path is named in both languages', async () => {
  const { now, next, choices } = masteryCore.today(request(masteryCore.fold(null, MAYA, [])))
  for (const step of [now, next, ...choices]) expect(step?.name.es.length).toBeGreaterThan(3)
})

test('an item nobody can rebuild is told as null, not thrown', async () => {
  expect(await masteryCore.make('gen/m.2.facts-20/2/5/99', 'en')).toBeNull()
  expect(await masteryCore.make('anything', 'en')).toBeNull()
})

test('everything the worker answers survives the way to the page and back', async () => {
  const { state } = await practise(12, (n) => n % 2 === 0)
  const offer = await masteryCore.offer(request(state))
  for (const answer of [
    state,
    offer,
    await masteryCore.make(offer.item, 'en'),
    masteryCore.skills(),
    masteryCore.garden(state, null, MONDAY),
  ]) {
    expect(structuredClone(answer)).toEqual(answer)
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer)
  }
})
