import { expect, test } from 'vitest'
import type { SchoolId } from '#domain/ids.ts'
import type { PullReply, Scope } from '#protocol/pull.ts'
import { connectStaffApi, type StaffApi, type Told } from '#sync/staff-api.ts'
import { type Line, startFeed } from '#sync/staff-feed.ts'

const SCHOOL = 'school-1' as SchoolId
const page = (cursor: string, more = false): Told<PullReply> => ({
  kind: 'ok',
  value: { changes: [], cursor, more, epoch: 'e', now: 0 },
})

/** A feed on a clock that is wound by hand and a server that answers from a list. */
function aFeed(answers: Told<PullReply>[], scopes: Scope[] = ['class:a']) {
  const asked: [Scope, string | null][] = []
  const lines: Line[] = []
  const cursors = new Map<Scope, string>()
  const timers: { ms: number; run: () => void }[] = []
  let poke = () => {}
  let closed = false
  const api = {
    pull: async (_: SchoolId, scope: Scope, cursor: string | null) => {
      asked.push([scope, cursor])
      return answers.shift() ?? page('e.9')
    },
  } as unknown as StaffApi
  const feed = startFeed({
    api,
    school: SCHOOL,
    scopes,
    heard: null,
    cursorOf: (scope) => cursors.get(scope) ?? null,
    keep: async (scope, reply) => void cursors.set(scope, reply.cursor),
    told: (line) => lines.push(line),
    now: () => 7,
    random: () => 0.5,
    after: (ms, run) => {
      const timer = { ms, run }
      timers.push(timer)
      return () => void timers.splice(timers.indexOf(timer), 1)
    },
    listen: (_, poked) => {
      poke = poked
      return () => {
        closed = true
      }
    },
  })
  const settle = () => new Promise((resolve) => setTimeout(resolve))
  return { feed, asked, lines, timers, settle, poke: () => poke(), isClosed: () => closed }
}

test('every scope is pulled to its end, each from where it stood', async () => {
  const { asked, lines, settle } = aFeed(
    [page('e.5', true), page('e.9'), page('e.9')],
    ['class:a', 'class:b'],
  )
  await settle()
  expect(asked).toEqual([
    ['class:a', null],
    ['class:a', 'e.5'],
    ['class:b', null],
  ])
  expect(lines).toEqual([{ state: 'online', heard: 7 }])
})

test('a poke pulls again; pokes during a pull make one more, not many', async () => {
  const { asked, settle, poke } = aFeed([])
  poke()
  poke()
  poke()
  await settle()
  expect(asked).toHaveLength(2)
  poke()
  await settle()
  expect(asked).toHaveLength(3)
})

test('without a line it tries again, waiting longer each time, and says when it last heard', async () => {
  const offline: Told<PullReply> = { kind: 'offline' }
  const { lines, timers, settle } = aFeed([page('e.1'), offline, offline, offline])
  const waits: number[] = []
  await settle()
  for (let i = 0; i < 3; i++) {
    const timer = timers.splice(0)[0]!
    waits.push(timer.ms)
    timer.run()
    await settle()
  }
  waits.push(timers[0]!.ms)
  expect(lines.map(({ state }) => state)).toEqual(['online', 'offline', 'offline', 'offline'])
  expect(lines.at(-1)?.heard).toBe(7)
  expect(waits.slice(1)).toEqual([...waits.slice(1)].sort((a, b) => a - b))
  expect(new Set(waits.slice(1)).size).toBe(3)
})

test('a session that has ended stops the feed and says so', async () => {
  const over: Told<PullReply> = {
    kind: 'refused',
    status: 401,
    refusal: { error: 'signed-out', message: '', next: '' },
  }
  const { lines, timers, isClosed, settle } = aFeed([over])
  await settle()
  expect(lines.at(-1)?.state).toBe('signed-out')
  expect(timers).toHaveLength(0)
  expect(isClosed()).toBe(true)
})

test('a class that is no longer hers does not keep the others back', async () => {
  const refused: Told<PullReply> = {
    kind: 'refused',
    status: 403,
    refusal: { error: 'not-allowed', message: '', next: '' },
  }
  const { asked, lines, settle } = aFeed([refused, page('e.2')], ['class:a', 'class:b'])
  await settle()
  expect(asked.map(([scope]) => scope)).toEqual(['class:a', 'class:b'])
  expect(lines.at(-1)?.state).toBe('online')
})

const answering = (response: () => Response | Promise<never>) =>
  connectStaffApi((async () => response()) as unknown as typeof fetch)

test('no network, a broken server, a refusal and nonsense are told apart, and none throws', async () => {
  const told = async (response: () => Response | Promise<never>) => (await answering(response).schools()).kind
  expect(await told(() => Promise.reject(new TypeError('net')))).toBe('offline')
  expect(await told(() => new Response('oops', { status: 502 }))).toBe('server')
  expect(await told(() => Response.json({ error: 'x', message: 'm', next: 'n' }, { status: 429 }))).toBe(
    'refused',
  )
  expect(await told(() => Response.json({ error: 'server', message: 'm', next: 'n' }, { status: 503 }))).toBe(
    'server',
  )
  expect(await told(() => Response.json([{ id: 1 }]))).toBe('server')
  expect(await told(() => new Response('<html>'))).toBe('server')
  expect(await told(() => Response.json([{ id: 's', name: 'S', code: 'ABC' }]))).toBe('ok')
})

test('a change carries the session’s token and names no child in its address', async () => {
  const seen: Request[] = []
  const api = connectStaffApi((async (url: string, init: RequestInit) => {
    seen.push(new Request(`http://localhost${url}`, init))
    return Response.json({})
  }) as unknown as typeof fetch)
  await api.addGuest(SCHOOL, 'token-1', 'class-1' as never, 'Mai')
  expect(seen[0]?.headers.get('x-carrel-csrf')).toBe('token-1')
  expect(seen[0]?.headers.get('content-type')).toBe('application/json')
  expect(seen[0]?.url).not.toContain('Mai')
})
