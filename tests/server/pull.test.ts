import { expect, test } from 'vitest'
import type { ClassId } from '#domain/ids.ts'
import type { Refusal } from '#protocol/enrol.ts'
import type { PullReply } from '#protocol/pull.ts'
import {
  anAttempt,
  aServer,
  aStream,
  type Browser,
  CLASSES,
  LEARNERS,
  type TestServer,
} from '#tests/support/server.ts'

const [ada, ben, cem] = LEARNERS

async function pull(server: TestServer, who: Browser, query: string): Promise<PullReply> {
  const response = await who.request(`/v1/schools/${server.school.id}/pull?${query}`)
  expect(response.status).toBe(200)
  return (await response.json()) as PullReply
}
const idsOf = ({ changes }: PullReply, kind: string) =>
  changes
    .flatMap((change) => (change.kind === 'record' && change.ref.kind === kind ? [change.ref.id] : []))
    .sort()
const checkpointsOf = ({ changes }: PullReply) =>
  changes.flatMap((change) => (change.kind === 'checkpoint' ? [change.checkpoint.learner] : [])).sort()

test('a lab’s tablet gets the cards and checkpoints of its classes, no surname and no history', async () => {
  const server = await aServer()
  const all = await server.aTablet()
  await all.push([anAttempt(), anAttempt({ stream: aStream(), learner: cem })])
  const tablet = await server.aTablet([CLASSES[0]])
  const reply = await pull(server, tablet, 'scope=lab')
  expect(idsOf(reply, 'learner')).toEqual([ada, ben])
  expect(idsOf(reply, 'class')).toEqual([CLASSES[0]])
  expect(checkpointsOf(reply)).toEqual([ada])
  expect(JSON.stringify(reply)).not.toContain('Secretname')
  expect(reply.changes.some(({ kind }) => kind === 'entry')).toBe(false)
})

test('pages come one after the other and end, and then only what is new', async () => {
  const server = await aServer()
  const staff = await server.staff('admin')
  const tablet = await server.aTablet()
  for (let i = 0; i < 6; i++) await tablet.push([anAttempt({ seq: i + 1 })])
  const seen: string[] = []
  let cursor = ''
  let more = true
  while (more) {
    const page = await pull(server, staff, `scope=school&limit=3&cursor=${cursor}`)
    expect(page.reset).toBeUndefined()
    seen.push(
      ...page.changes.flatMap((change) => (change.kind === 'entry' ? [String(change.entry.seq)] : [])),
    )
    ;({ cursor, more } = page)
  }
  expect(seen).toEqual(['1', '2', '3', '4', '5', '6'])
  expect((await pull(server, staff, `scope=school&cursor=${cursor}`)).changes).toEqual([])
})

test('a child who changes class makes the lab’s tablets pull their scope afresh', async () => {
  const server = await aServer()
  const tablet = await server.aTablet([CLASSES[0]])
  const { cursor } = await pull(server, tablet, 'scope=lab')
  const ref = { kind: 'learner', id: cem } as const
  const card = (await server.store.record(server.school.id, ref))?.body as object
  await server.store.putRecords(server.school.id, [{ ref, body: { ...card, classes: [CLASSES[0]] } }])
  const reply = await pull(server, tablet, `scope=lab&cursor=${cursor}`)
  expect(reply.reset).toBe(true)
  expect(idsOf(reply, 'learner')).toEqual([ada, ben, cem])
  expect((await pull(server, tablet, `scope=lab&cursor=${reply.cursor}`)).reset).toBeUndefined()
})

test('a restored database has another epoch: what was pulled before is thrown away', async () => {
  const server = await aServer()
  const tablet = await server.aTablet()
  const before = await pull(server, tablet, 'scope=lab')
  await server.store.renewEpoch()
  const after = await pull(server, tablet, `scope=lab&cursor=${before.cursor}`)
  expect(after.reset).toBe(true)
  expect(after.epoch).not.toBe(before.epoch)
  expect(idsOf(after, 'learner')).toHaveLength(3)
})

test.each(['nonsense', 'a.b.c', '../..', '999999999999999'])(
  'a cursor like %s begins again',
  async (cursor) => {
    const server = await aServer()
    const tablet = await server.aTablet()
    expect(await pull(server, tablet, `scope=lab&cursor=${encodeURIComponent(cursor)}`)).toMatchObject({
      reset: true,
    })
  },
)

test('a client that is too old to read hears so, and may still send', async () => {
  const server = await aServer()
  const tablet = await server.aTablet()
  const response = await tablet.request(`/v1/schools/${server.school.id}/pull?scope=lab&v=0`)
  expect(response.status).toBe(409)
  expect(((await response.json()) as Refusal).error).toBe('outdated')
  expect((await tablet.push([anAttempt()])).status).toBe(200)
})

test.each(['scope=everything', 'scope=', 'scope=lab&limit=many', 'scope=lab&v=-1'])(
  '?%s is no question',
  async (query) => {
    const server = await aServer()
    const tablet = await server.aTablet()
    expect((await tablet.request(`/v1/schools/${server.school.id}/pull?${query}`)).status).toBe(400)
  },
)

test('what a device holds is compared with what the server has', async () => {
  const server = await aServer()
  const tablet = await server.aTablet()
  const stream = aStream()
  await tablet.push([1, 2, 5].map((seq) => anAttempt({ stream, seq })))
  const unknown = aStream()
  const response = await tablet.post(`/v1/schools/${server.school.id}/have`, {
    streams: { [stream]: 6, [unknown]: 2 },
  })
  expect(response.status).toBe(200)
  const { missing } = (await response.json()) as {
    missing: { stream: string; from: number; through: number }[]
  }
  const ranges = missing.map((one) => [one.stream === stream, one.from, one.through])
  expect(ranges).toHaveLength(3)
  expect(ranges).toEqual(
    expect.arrayContaining([
      [true, 3, 4],
      [true, 6, 6],
      [false, 1, 2],
    ]),
  )
  expect((await tablet.post(`/v1/schools/${server.school.id}/have`, { streams: { x: -1 } })).status).toBe(400)
})

/** Who may pull what: a row a viewer, a column a scope. */
const MATRIX: readonly (readonly [string, Record<string, number>])[] = [
  [
    'nobody',
    {
      lab: 401,
      school: 401,
      'class:class-1': 401,
      'class:class-2': 401,
      'learner:ada': 401,
      'learner:cem': 401,
    },
  ],
  [
    'tablet of all',
    {
      lab: 200,
      school: 403,
      'class:class-1': 403,
      'class:class-2': 403,
      'learner:ada': 200,
      'learner:cem': 200,
    },
  ],
  [
    'tablet of class-1',
    {
      lab: 200,
      school: 403,
      'class:class-1': 403,
      'class:class-2': 403,
      'learner:ada': 200,
      'learner:cem': 403,
    },
  ],
  [
    'monitor of all',
    {
      lab: 403,
      school: 200,
      'class:class-1': 200,
      'class:class-2': 200,
      'learner:ada': 200,
      'learner:cem': 200,
    },
  ],
  [
    'monitor of class-1',
    {
      lab: 403,
      school: 403,
      'class:class-1': 200,
      'class:class-2': 403,
      'learner:ada': 200,
      'learner:cem': 403,
    },
  ],
  [
    'teacher of class-1',
    {
      lab: 403,
      school: 403,
      'class:class-1': 200,
      'class:class-2': 403,
      'learner:ada': 200,
      'learner:cem': 403,
    },
  ],
  [
    'teacher of nothing',
    {
      lab: 403,
      school: 403,
      'class:class-1': 403,
      'class:class-2': 403,
      'learner:ada': 403,
      'learner:cem': 403,
    },
  ],
  [
    'admin',
    {
      lab: 403,
      school: 200,
      'class:class-1': 200,
      'class:class-2': 200,
      'learner:ada': 200,
      'learner:cem': 200,
    },
  ],
]

test.each(MATRIX)('%s pulls what it may and no more', async (who, scopes) => {
  const server = await aServer()
  const one = [CLASSES[0]] as readonly ClassId[]
  const viewers: Record<string, () => Promise<Browser>> = {
    nobody: async () => server.browser(),
    'tablet of all': () => server.aTablet(),
    'tablet of class-1': () => server.aTablet(one),
    'monitor of all': () => server.staff('monitor'),
    'monitor of class-1': () => server.staff('monitor', one),
    'teacher of class-1': () => server.staff('teacher', one),
    'teacher of nothing': () => server.staff('teacher'),
    admin: () => server.staff('admin'),
  }
  const viewer = await viewers[who]?.()
  const got: Record<string, number> = {}
  for (const scope of Object.keys(scopes)) {
    const response = await viewer?.request(`/v1/schools/${server.school.id}/pull?scope=${scope}`)
    got[scope] = response?.status ?? 0
  }
  expect(got).toEqual(scopes)
})

test('a teacher’s page holds her class’s work and names and not the next class’s', async () => {
  const server = await aServer()
  const tablet = await server.aTablet()
  await tablet.push([anAttempt(), anAttempt({ stream: aStream(), learner: cem })])
  const teacher = await server.staff('teacher', [CLASSES[0]])
  const reply = await pull(server, teacher, `scope=class:${CLASSES[0]}`)
  expect(idsOf(reply, 'details')).toEqual([ada, ben])
  expect(reply.changes.flatMap((change) => (change.kind === 'entry' ? [change.entry.learner] : []))).toEqual([
    ada,
  ])
})
