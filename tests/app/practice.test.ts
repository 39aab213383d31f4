import { expect, test } from 'vitest'
import { cardOf, watchLearners } from '#app/classes.ts'
import { watchGarden } from '#app/garden.ts'
import { requestFor } from '#app/offer-request.ts'
import { answerItem, nextItem, openItem } from '#app/practice.ts'
import { setLanguage, signIn, signOut } from '#app/sign-in.ts'
import { watchToday } from '#app/today.ts'
import type { Attempt } from '#domain/entry.ts'
import type { LearnerCard } from '#domain/roster.ts'
import { anEnrolledDevice, answerOf, first, practise } from '#tests/support/device.ts'
import { aServer, CLASSES, LEARNERS } from '#tests/support/server.ts'

const [ADA] = LEARNERS
const [CLASS] = CLASSES

async function atHerDesk() {
  const server = await aServer()
  const tablet = await anEnrolledDevice(server)
  const cards = await first(watchLearners(tablet.lab, CLASS), (all) => all.length > 0)
  const ada = cards.find(({ id }) => id === ADA) as LearnerCard
  await signIn(tablet.lab, ada, CLASS, 'open')
  return { server, tablet, lab: tablet.lab, ada }
}
const attemptsIn = async (lab: Awaited<ReturnType<typeof atHerDesk>>['lab']) =>
  (await lab.db.log.toArray()).filter(({ kind }) => kind === 'attempt').map(({ body }) => body as Attempt)

test('an answer is logged whole: what was asked, how it was answered, and what was open beside it', async () => {
  const { tablet, lab } = await atHerDesk()
  const shown = await openItem(lab, ADA, null)
  const answer = {
    ...answerOf(lab, ADA, shown),
    hints: [{ step: 1 as const, ms: 1200 }],
    msToFirstTouch: 900.6,
  }
  await answerItem(lab, answer)
  const [attempt] = await attemptsIn(lab)
  expect(attempt).toMatchObject({
    item: shown.item.id,
    try: 1,
    format: shown.item.question.kind,
    response: answer.response,
    correct: true,
    misconceptions: [],
    hints: [{ step: 1, ms: 1200 }],
    msToFirstTouch: 901,
    why: shown.offer.why,
    language: 'en',
    model: await lab.core.ask('model'),
  })
  tablet.close()
})

test('no item is offered twice in a row, and the state grows with each answer', async () => {
  const { tablet, lab } = await atHerDesk()
  const told = await practise(tablet, ADA, 12)
  expect(told.every(({ correct }) => correct)).toBe(true)
  const items = (await attemptsIn(lab)).map(({ item }) => item)
  expect(items).toHaveLength(12)
  for (const [i, item] of items.entries()) expect(item).not.toBe(items[i + 1])
  tablet.close()
})

test('the screen left and entered again shows the same unanswered item', async () => {
  const { tablet, lab } = await atHerDesk()
  const shown = await openItem(lab, ADA, null)
  expect(await openItem(lab, ADA, null)).toEqual(shown)
  await answerItem(lab, answerOf(lab, ADA, shown))
  expect((await openItem(lab, ADA, null)).item.id).not.toBe(shown.item.id)
  tablet.close()
})

test('an item finished before a restart is in front of her again; one of yesterday is not', async () => {
  const { tablet, ada } = await atHerDesk()
  const shown = await openItem(tablet.lab, ADA, null)
  await answerItem(tablet.lab, answerOf(tablet.lab, ADA, shown))
  await tablet.restart()
  expect((await openItem(tablet.lab, ADA, null)).item.id).toBe(shown.item.id)
  tablet.time.set(tablet.time.now() + 20 * 3_600_000)
  await tablet.restart()
  await signIn(tablet.lab, ada, CLASS, 'open')
  expect((await openItem(tablet.lab, ADA, null)).item.id).not.toBe(shown.item.id)
  tablet.close()
})

test('a child who changes her language reads the same item in it', async () => {
  const { tablet, lab } = await atHerDesk()
  const shown = await openItem(lab, ADA, null)
  await setLanguage(lab, ADA, 'es')
  const again = await openItem(lab, ADA, null)
  expect(again.item).toMatchObject({ id: shown.item.id, language: 'es' })
  expect(again.item.prompt).not.toBe(shown.item.prompt)
  tablet.close()
})

test('her own choice of skill is what she gets', async () => {
  const { tablet, lab } = await atHerDesk()
  const today = await first(watchToday(lab, ADA))
  const choice = today.choices[0]
  if (!choice) throw new Error('no choice')
  expect((await openItem(lab, ADA, choice.skill)).item.skill).toBe(choice.skill)
  expect((await nextItem(lab, ADA, choice.skill)).item.skill).toBe(choice.skill)
  tablet.close()
})

test('today counts what was done today, and the garden grows', async () => {
  const { tablet, lab } = await atHerDesk()
  const before = await first(watchToday(lab, ADA))
  expect(before).toMatchObject({ doneToday: 0, minutesToday: 0, canDoToday: [] })
  expect(before.now).not.toBeNull()
  expect((await first(watchGarden(lab, ADA))).every(({ status }) => status === 'not-started')).toBe(true)
  await practise(tablet, ADA, 10)
  const after = await first(watchToday(lab, ADA))
  expect(after.doneToday).toBe(10)
  expect(after.minutesToday).toBe(1)
  expect((await first(watchGarden(lab, ADA))).some(({ status }) => status !== 'not-started')).toBe(true)
  tablet.time.set(tablet.time.now() + 26 * 3_600_000)
  expect((await first(watchToday(lab, ADA))).doneToday).toBe(0)
  tablet.close()
})

test('a worker that dies in mid-lesson costs a moment, and nothing of what was learned', async () => {
  const { tablet, lab } = await atHerDesk()
  await practise(tablet, ADA, 4)
  const garden = await first(watchGarden(lab, ADA))
  for (const worker of tablet.workers) worker.die()
  const asked = first(watchGarden(lab, ADA))
  let isTold = false
  void asked.then(() => (isTold = true))
  for (let n = 0; n < 20 && !isTold; n++) await tablet.time.pass(10_000)
  expect(await asked).toEqual(garden)
  expect(tablet.workers).toHaveLength(2)
  expect(await practise(tablet, ADA, 1)).toHaveLength(1)
  tablet.close()
})

test('the next child finds nothing of the one before', async () => {
  const { tablet, lab } = await atHerDesk()
  await openItem(lab, ADA, null)
  await signOut(lab, 'child')
  expect(lab.desks.size).toBe(0)
  tablet.close()
})

test('work is due until the end of its day at the school, whatever the day is in Greenwich', async () => {
  const server = await aServer()
  // Half an hour after midnight in Berlin is still yesterday in Greenwich.
  server.clock.now = Date.UTC(2026, 8, 7, 22, 30)
  const body = (id: string, until: string) => ({ id, skills: [id], to: [CLASS], until })
  const given = [body('m.2.facts-20', '2026-09-07'), body('m.2.odd-even', '2026-09-08')]
  await server.store.putRecords(
    server.school.id,
    given.map((one) => ({ ref: { kind: 'assignment', id: one.id }, body: one })),
  )
  const tablet = await anEnrolledDevice(server)
  const card = await cardOf(tablet.lab, ADA)
  if (!card) throw new Error('no card')
  expect((await requestFor(tablet.lab, card, null)).assigned).toEqual(['m.2.odd-even'])
  tablet.close()
})
