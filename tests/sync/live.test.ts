import { expect, test } from 'vitest'
import type { SchoolId } from '#domain/ids.ts'
import { listenForPokes, type Source } from '#sync/live.ts'
import { settle, testTime } from '#tests/support/device.ts'

const SCHOOL = 'school' as SchoolId

/** Server-sent events whose other end the test holds. */
function aSource() {
  const target = new EventTarget()
  const state = { readyState: 0, closed: false }
  const source: Source = {
    addEventListener: (type, heard) => target.addEventListener(type, heard),
    get readyState() {
      return state.readyState
    },
    close: () => {
      state.closed = true
    },
  }
  const hear = (type: 'rev' | 'open' | 'error') => target.dispatchEvent(new Event(type))
  return { source, state, hear }
}

function aListener(locks: Pick<LockManager, 'request'> | null = null) {
  const time = testTime(0)
  const sources: ReturnType<typeof aSource>[] = []
  const paths: string[] = []
  const heard = { pokes: 0, opened: 0 }
  const stop = listenForPokes(SCHOOL, {
    open: (path) => {
      paths.push(path)
      const one = aSource()
      sources.push(one)
      return one.source
    },
    locks,
    after: time.after,
    random: () => 0.5,
    poked: () => heard.pokes++,
    opened: () => heard.opened++,
  })
  return { time, sources, paths, heard, stop }
}

test('a poke is heard, and so is the line coming back', () => {
  const { sources, paths, heard, stop } = aListener()
  expect(paths).toEqual(['/v1/schools/school/live'])
  sources[0]?.hear('open')
  sources[0]?.hear('rev')
  sources[0]?.hear('rev')
  expect(heard).toEqual({ pokes: 2, opened: 1 })
  stop()
  expect(sources[0]?.state.closed).toBe(true)
})

test('a cut line is the browser’s to mend; a refused one is asked for again, ever more seldom', async () => {
  const { time, sources, stop } = aListener()
  sources[0]?.hear('error')
  await time.pass(60 * 60_000)
  expect(sources).toHaveLength(1)
  for (let n = 0; n < 4; n++) {
    const last = sources.at(-1)
    if (last) last.state.readyState = 2
    last?.hear('error')
    await time.pass(130_000)
  }
  expect(sources).toHaveLength(5)
  stop()
})

test('one tab listens; when it closes the next takes over', async () => {
  const own = crypto.randomUUID()
  const locks = {
    request: (name: string, ...rest: unknown[]) =>
      Reflect.apply(navigator.locks.request, navigator.locks, [`${own} ${name}`, ...rest]),
  } as Pick<LockManager, 'request'>
  const [one, two] = [aListener(locks), aListener(locks)]
  await settle()
  expect([one.sources.length, two.sources.length]).toEqual([1, 0])
  one.stop()
  await settle()
  expect(two.sources).toHaveLength(1)
  two.stop()
})
