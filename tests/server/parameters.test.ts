import { expect, test } from 'vitest'
import type { StreamId } from '#domain/ids.ts'
import { PARAMETERS } from '#domain/mastery/parameters.ts'
import type { PullReply } from '#protocol/pull.ts'
import type { PushReply } from '#protocol/push.ts'
import { createModels } from '#server/models.ts'
import { someParameters } from '#tests/support/parameters.ts'
import { anAttempt, aServer } from '#tests/support/server.ts'

const BODY = { now: someParameters(), before: null }

async function aSchoolOfItsOwn() {
  const server = await aServer()
  await server.store.putRecords(server.school.id, [{ ref: PARAMETERS, body: BODY }])
  return server
}
const isIt = (change: PullReply['changes'][number]): boolean =>
  change.kind === 'record' && change.ref.kind === PARAMETERS.kind

test('a child’s device pulls the parameters it believes with; a grown-up’s, which folds nothing, does not', async () => {
  const server = await aSchoolOfItsOwn()
  const pulled = async (from: Awaited<ReturnType<typeof server.aTablet>>['request'], scope: string) =>
    ((await (await from(`/v1/schools/${server.school.id}/pull?scope=${scope}`)).json()) as PullReply).changes
  const { request } = await server.aTablet()
  expect((await pulled(request, 'lab')).filter(isIt)).toMatchObject([{ ref: PARAMETERS, body: BODY }])
  const admin = await server.staff('admin')
  expect((await pulled(admin.request, 'school')).filter(isIt)).toEqual([])
})

test('nobody sets parameters by an edit, not even an administrator', async () => {
  const server = await aSchoolOfItsOwn()
  const admin = await server.staff('admin')
  const hlc = { ms: server.clock.now, count: 0 }
  const body = { record: PARAMETERS, field: 'now', value: null, base: BODY.now, hlc }
  const stream = 'an-admins-stream' as StreamId
  const reply = await admin.push([anAttempt({ stream, kind: 'edit', learner: null, body })])
  expect(((await reply.json()) as PushReply).setAside).toMatchObject([{ code: 'not-allowed' }])
  expect((await server.store.record(server.school.id, PARAMETERS))?.body).toEqual(BODY)
})

test('each school believes with its own; what a command loads beside the server counts from the next look on', async () => {
  const { store, school } = await aSchoolOfItsOwn()
  const models = createModels(store)
  const own = await models.of(school.id)
  expect(await models.of(school.id), 'made once').toBe(own)
  await store.putRecords(school.id, [
    { ref: PARAMETERS, body: { now: someParameters(0.3), before: BODY.now } },
  ])
  const next = await models.of(school.id)
  expect(next.hash).not.toBe(own.hash)
  await store.putRecords(school.id, [{ ref: PARAMETERS, body: { now: BODY.now, before: null } }])
  expect(await models.of(school.id), 'what was made is used again').toBe(own)
})
