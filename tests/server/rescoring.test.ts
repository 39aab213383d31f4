import { expect, test } from 'vitest'
import { makeItem } from '#content/make-item.ts'
import { SKILLS } from '#content/registry.ts'
import type { Device } from '#domain/device.ts'
import type { Language } from '#domain/language.ts'
import { doubtfulOf as doubtfulAmong } from '#server/rescoring.ts'
import { openSqliteStore } from '#server/store/sqlite/sqlite-store.ts'
import type { Store } from '#server/store/store.ts'
import { anAttempt, aServer, aStream, attemptBody, LEARNERS } from '#tests/support/server.ts'

const ITEM = 'gen/m.2.facts-20/1/7/1'
const answerOf = (item: string, language: Language = 'en') => makeItem(item, language)?.key.answer ?? ''
const given = (seq: number, more: Record<string, unknown>) =>
  anAttempt({ seq, body: attemptBody({ item: ITEM, response: answerOf(ITEM), correct: true, ...more }) })

const doubtfulOf = async (server: { store: Store; school: { id: string } }, device: Device) =>
  (await server.store.device(server.school.id as never, device.id))?.doubtful

test('every right answer of every skill, as its key has it, is found right again in each language', () => {
  const attempts = SKILLS.flatMap(({ id, version }) =>
    (['en', 'es'] as const).flatMap((language) =>
      [1, 2, 3].map((seed) => {
        const item = `gen/${id}/1/${seed}/${version}`
        return anAttempt({
          body: attemptBody({ item, language, response: answerOf(item, language), correct: true }),
        })
      }),
    ),
  )
  expect(attempts.length).toBeGreaterThan(100)
  expect(doubtfulAmong(attempts)).toEqual([])
})

test('a verdict that the server finds otherwise is counted for staff, and believed all the same', async () => {
  const server = await aServer()
  const tablet = await server.aTablet()
  await tablet.push([given(1, {}), given(2, { response: '987', correct: false })])
  expect(await doubtfulOf(server, tablet.device)).toBeUndefined()
  await tablet.push([given(3, { response: '987', correct: true }), given(4, { correct: false })])
  expect(await doubtfulOf(server, tablet.device)).toBe(2)
  await tablet.push([given(5, { response: '', correct: true })])
  expect(await doubtfulOf(server, tablet.device)).toBe(3)

  await tablet.request(`/v1/schools/${server.school.id}/pull?scope=lab`)
  const stored = await server.store.entriesOf(server.school.id, LEARNERS[0])
  expect(stored.map(({ body }) => (body as { correct: boolean }).correct)).toEqual([
    true,
    false,
    true,
    false,
    true,
  ])
  const checkpoint = await server.store.checkpoint(server.school.id, LEARNERS[0])
  expect(checkpoint?.state.recent.at(-1)).toMatchObject({ item: ITEM, correct: true })
})

test('an answer that is sent twice, is set aside, or is of an item nobody here can make is not counted', async () => {
  const server = await aServer()
  const tablet = await server.aTablet()
  const wrong = given(1, { response: '987' })
  await tablet.push([wrong])
  await tablet.push([wrong, given(2, {})])
  expect(await doubtfulOf(server, tablet.device)).toBe(1)
  await tablet.push([{ ...wrong, body: attemptBody({ response: '986', correct: true }) }])
  await tablet.push([given(3, { item: 'gen/m.2.facts-20/1/7/99', response: '987' })])
  await tablet.push([anAttempt({ stream: aStream(), learner: null, body: attemptBody({ response: '987' }) })])
  expect(await doubtfulOf(server, tablet.device)).toBe(1)
})

test('pushes at the same moment lose none of the count', async () => {
  const server = await aServer()
  const tablet = await server.aTablet()
  const pushes = [1, 2, 3].map((waiting) =>
    tablet.push([anAttempt({ stream: aStream(), body: attemptBody({ response: '987' }) })], waiting),
  )
  expect((await Promise.all(pushes)).map(({ status }) => status)).toEqual([200, 200, 200])
  expect(await doubtfulOf(server, tablet.device)).toBe(3)
})

test('a push does not fail because its device could not be noted', async () => {
  const real = await openSqliteStore(':memory:')
  const store: Store = {
    ...real,
    record: (school, ref) =>
      ref.kind === 'device' ? Promise.reject(new Error('away')) : real.record(school, ref),
  }
  const server = await aServer({ store })
  const tablet = await server.aTablet()
  expect((await tablet.push([given(1, { response: '987' })])).status).toBe(200)
  expect(server.log).toContainEqual(expect.objectContaining({ event: 'device-not-noted' }))
})
