import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { watchLearners } from '#app/classes.ts'
import { stateOf } from '#app/learner-state.ts'
import { signIn } from '#app/sign-in.ts'
import { MODEL, modelsOf } from '#content/mastery-model.ts'
import type { Entry } from '#domain/entry.ts'
import { foldAll } from '#domain/mastery/fold.ts'
import type { FittedParameters } from '#domain/mastery/parameters.ts'
import type { LearnerCard } from '#domain/roster.ts'
import { run } from '#server/cli.ts'
import { readAnswers } from '#server/import/answers-csv.ts'
import { openSqliteStore } from '#server/store/sqlite/sqlite-store.ts'
import { anEnrolledDevice, first, practise, type TestDevice } from '#tests/support/device.ts'
import { someParameters } from '#tests/support/parameters.ts'
import { aServer, CLASSES, LEARNERS, type TestServer } from '#tests/support/server.ts'

const [ADA] = LEARNERS
const [CLASS] = CLASSES

const open: { data: string; ends: (() => unknown)[] }[] = []
afterEach(async () => {
  for (const { data, ends } of open.splice(0)) {
    for (const end of ends.reverse()) await end()
    rmSync(data, { recursive: true, force: true })
  }
})

/** A server on a file, as `carrel` commands find it beside the running server. */
async function aSchoolOnDisk() {
  const data = mkdtempSync(join(tmpdir(), 'carrel-parameters-'))
  const store = await openSqliteStore(join(data, 'carrel.sqlite'))
  const server = await aServer({ store })
  const here = { data, ends: [() => store.close()] as (() => unknown)[] }
  open.push(here)
  const carrel = async (...argv: string[]) => {
    const [out, err]: string[][] = [[], []]
    const io = { out: (line: string) => void out?.push(line), err: (line: string) => void err?.push(line) }
    const code = await run([...argv, '--data', data, '--json'], { ...io, env: {}, terminal: false })
    return { code, told: JSON.parse(out?.at(-1) ?? 'null') as Record<string, unknown>, err: err?.join('\n') }
  }
  const load = (fitted: FittedParameters) => {
    writeFileSync(join(data, 'params.json'), JSON.stringify(fitted))
    return carrel('mastery', 'load', '--params', join(data, 'params.json'))
  }
  const tablet = async () => {
    const device = await anEnrolledDevice(server)
    here.ends.push(() => device.close())
    const cards = await first(watchLearners(device.lab, CLASS), (all) => all.length > 0)
    await signIn(device.lab, cards.find(({ id }) => id === ADA) as LearnerCard, CLASS, 'open')
    await device.lab.loop.run('prove')
    return device
  }
  return { data, server, carrel, load, tablet }
}

const logOf = async ({ store, school }: TestServer) =>
  (await store.entriesOf(school.id, ADA)).filter(({ kind }) => kind === 'attempt') as unknown as Entry[]
const believedWith = async (server: TestServer, fitted: FittedParameters | null) =>
  foldAll(modelsOf({ now: fitted, before: null }).current, ADA, await logOf(server))
const synced = async (tablet: TestDevice) => {
  await tablet.lab.loop.run('push')
  await tablet.lab.loop.run('pull')
  return stateOf(tablet.lab, ADA)
}

test('a school loads its own parameters: server and tablet believe the same bits, and the next answers count with them', async () => {
  const { server, load, tablet, carrel } = await aSchoolOnDisk()
  const one = await tablet()
  await practise(one, ADA, 8)
  expect((await synced(one)).model).toBe(MODEL.hash)

  const fitted = someParameters()
  expect(await load(fitted)).toMatchObject({ code: 0, told: { parameters: fitted.hash } })
  const expected = await believedWith(server, fitted)
  expect((await server.store.checkpoint(server.school.id, ADA))?.state).toEqual(expected)
  expect(await synced(one)).toEqual(expected)

  await practise(one, ADA, 4)
  expect(await synced(one)).toEqual(await believedWith(server, fitted))
  expect((await server.store.checkpoint(server.school.id, ADA))?.state).toEqual(await stateOf(one.lab, ADA))
  await one.restart()
  expect(await stateOf(one.lab, ADA), 'after a restart').toEqual(await believedWith(server, fitted))
  expect(await stateOf((await tablet()).lab, ADA), 'on another tablet').toEqual(await stateOf(one.lab, ADA))

  expect(await carrel('mastery', 'load', '--default')).toMatchObject({
    told: { parameters: null, model: MODEL.hash },
  })
  expect(await synced(one)).toEqual(await believedWith(server, null))
  expect(one.failures).toEqual([])
})

test('a tablet away from the network goes on with what it has; back again it hears of both loads at once', async () => {
  const { server, load, tablet } = await aSchoolOnDisk()
  const one = await tablet()
  await practise(one, ADA, 6)
  await synced(one)
  one.fault = () => Promise.reject(new TypeError('Failed to fetch'))
  await load(someParameters(0.1))
  await load(someParameters(0.2))
  await practise(one, ADA, 4)
  const away = await stateOf(one.lab, ADA)
  expect(away.model).toBe(MODEL.hash)
  expect(Object.values(away.skills).reduce((sum, { next }) => sum + next, 0)).toBe(10)

  one.fault = null
  expect(await synced(one)).toEqual(await believedWith(server, someParameters(0.2)))
  one.requests.length = 0
  await synced(one)
  expect(one.requests.length, 'nothing is asked again and again').toBeLessThan(4)
})

test('parameters that came before the checkpoint do not take a child’s garden away', async () => {
  const { server, tablet } = await aSchoolOnDisk()
  const one = await tablet()
  await practise(one, ADA, 6)
  const before = await synced(one)
  const rev = ((await one.lab.db.checkpoints.get(ADA))?.rev ?? 0) + 9
  const body = { now: someParameters(), before: null }
  await one.lab.db.records.put({ kind: 'mastery', id: 'parameters', rev, body, gen: 0, v: 1 })
  expect(await stateOf(one.lab, ADA)).toEqual(before)
  expect((await server.store.checkpoint(server.school.id, ADA))?.state.model).toBe(MODEL.hash)
})

test('staff who ask before the server has folded again are told by the school’s own parameters', async () => {
  const { server, tablet } = await aSchoolOnDisk()
  const one = await tablet()
  await practise(one, ADA, 6)
  await synced(one)
  const fitted = someParameters()
  const record = { ref: { kind: 'mastery', id: 'parameters' } as const, body: { now: fitted, before: null } }
  await server.store.putRecords(server.school.id, [record])
  const teacher = await server.staff('teacher', [CLASS])
  const path = `/v1/schools/${server.school.id}/learners/${ADA}/skills`
  expect((await teacher.request(path)).status).toBe(200)
  expect((await server.store.checkpoint(server.school.id, ADA))?.state).toEqual(
    await believedWith(server, fitted),
  )
})

test('a school’s answers are exported without anybody’s name, and can be fitted on', async () => {
  const { data, carrel, tablet, server } = await aSchoolOnDisk()
  const out = join(data, 'answers.csv')
  expect(await carrel('mastery', 'export', '--out', out)).toMatchObject({
    code: 1,
    told: { error: 'no-answers' },
  })
  const one = await tablet()
  await practise(one, ADA, 5)
  await synced(one)
  expect(await carrel('mastery', 'export', '--out', out)).toMatchObject({
    code: 0,
    told: { answers: 5, learners: 1 },
  })
  const text = readFileSync(out, 'utf8')
  const [header, firstRow] = text.split('\n')
  expect(header).toBe('user,item,skill,correct,timestamp,format,choices')
  expect(firstRow).toMatch(/^0,[ml]\.[k1-5]\.[a-z0-9-]+\/[123],[ml]\.[k1-5]\.[a-z0-9-]+,[01],0,[a-z-]+,\d+$/)
  for (const secret of [ADA, server.school.id, String(new Date(one.time.now()).getFullYear())])
    expect(text).not.toContain(secret)
  expect(readAnswers(text)).toMatchObject({ rows: 5, users: 1 })
})
