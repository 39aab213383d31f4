import { expect, test } from 'vitest'
import { openLessonLock } from '#app/lesson-lock.ts'
import { onPartMissing, startUpdates } from '#app/updates.ts'
import { settle, testTime } from '#tests/support/device.ts'

/** Locks of one browser, shared by its pages. */
function aBrowserOfPages() {
  const own = crypto.randomUUID()
  const request = (name: string, ...rest: unknown[]) =>
    Reflect.apply(navigator.locks.request, navigator.locks, [`${own} ${name}`, ...rest])
  return { request } as Pick<LockManager, 'request'>
}

/** A service worker registration that can have a build installed, and tells every page when one takes over. */
function aContainer() {
  const container = new EventTarget() as EventTarget & {
    controller: object | null
    register: () => Promise<unknown>
  }
  const registration = Object.assign(new EventTarget(), {
    waiting: null as null | { postMessage(message: string): void },
    installing: null,
    active: { postMessage: () => {} },
    looks: 0,
    update: async () => void registration.looks++,
  })
  container.controller = {}
  container.register = async () => registration
  const activated: string[] = []
  const install = (works = true) => {
    registration.waiting = {
      postMessage: (message) => {
        activated.push(message)
        if (!works) return
        registration.waiting = null
        container.dispatchEvent(new Event('controllerchange'))
      },
    }
  }
  return { container: container as unknown as ServiceWorkerContainer, registration, activated, install }
}

async function aPage(browser = aBrowserOfPages(), sw = aContainer()) {
  const time = testTime(1_790_000_000_000)
  const lesson = openLessonLock(browser)
  const page = { reloads: 0 }
  const updates = startUpdates({
    container: sw.container,
    lesson,
    reload: () => page.reloads++,
    after: time.after,
    now: time.now,
    random: () => 0.5,
    entryScript: '/assets/index.js',
  })
  await settle()
  return { ...sw, time, lesson, updates, page }
}

test('a new build waits while a child works in this page or another, and is put in place when none does', async () => {
  const browser = aBrowserOfPages()
  const other = openLessonLock(browser)
  const done = other.hold()
  const { install, activated, updates, page } = await aPage(browser)
  install()
  await updates.quietMoment()
  expect(activated).toEqual([])
  expect(updates.waiting.get()).toBe(true)
  done()
  await settle()
  await updates.quietMoment()
  expect(activated).toEqual(['SKIP_WAITING'])
  expect(page.reloads).toBe(1)
})

test('a first build that did not come whole is fetched again as soon as the server is heard, not at the next start', async () => {
  const sw = aContainer()
  const { registration } = sw
  let registered = 0
  Object.assign(sw.container, {
    register: async () => {
      registered++
      return registration
    },
  })
  const { updates, time } = await aPage(aBrowserOfPages(), sw)
  Object.assign(registration, { active: null })
  updates.look()
  expect(registered).toBe(1)
  await time.pass(30_000)
  updates.look()
  expect(registered).toBe(2)
  expect(registration.looks).toBe(0)
  Object.assign(registration, { active: { postMessage: () => {} } })
  await time.pass(30_000)
  updates.look()
  expect([registered, registration.looks]).toEqual([2, 0])
  await time.pass(5 * 60_000)
  updates.look()
  expect([registered, registration.looks]).toEqual([2, 1])
})

test('between two items a page lays its own hold down and takes it up again', async () => {
  const browser = aBrowserOfPages()
  const { install, activated, updates, lesson } = await aPage(browser)
  lesson.hold()
  await settle()
  await updates.quietMoment()
  expect(activated).toEqual([])
  const freeNow = () =>
    browser.request('lesson', { mode: 'exclusive', ifAvailable: true }, async (lock) => lock !== null)
  expect(await freeNow()).toBe(false)
  install()
  await updates.quietMoment()
  expect(activated).toEqual(['SKIP_WAITING'])
  await settle()
  expect(await freeNow()).toBe(false)
})

test('a build that will not start leaves the page as it is', async () => {
  const { install, time, updates, page } = await aPage()
  install(false)
  const tried = updates.quietMoment()
  await time.pass(8_000)
  await tried
  expect(page.reloads).toBe(0)
  expect(updates.waiting.get()).toBe(true)
})

test('the very first worker takes the page over without loading it again', async () => {
  const sw = aContainer()
  Object.assign(sw.container, { controller: null })
  const { page } = await aPage(aBrowserOfPages(), sw)
  sw.container.dispatchEvent(new Event('controllerchange'))
  expect(page.reloads).toBe(0)
  sw.container.dispatchEvent(new Event('controllerchange'))
  expect(page.reloads).toBe(1)
})

test('the server is asked for a new build about every hour, and not at every answer', async () => {
  const { registration, time, updates } = await aPage()
  for (let n = 0; n < 20; n++) updates.look()
  expect(registration.looks).toBe(0)
  await time.pass(6 * 60_000)
  for (let n = 0; n < 20; n++) updates.look()
  expect(registration.looks).toBe(1)
  await time.pass(3 * 60 * 60_000)
  expect(registration.looks).toBeGreaterThanOrEqual(3)
  expect(registration.looks).toBeLessThanOrEqual(5)
})

test('a part that is missing loads the page again once, and never while a child works', () => {
  const kept = new Map<string, string>()
  const memory = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  }
  const lesson = openLessonLock(null)
  let reloads = 0
  const missing = () => {
    const event = new Event('vite:preloadError', { cancelable: true })
    onPartMissing(event, memory, lesson, () => reloads++)
    return event.defaultPrevented
  }
  const done = lesson.hold()
  expect([missing(), reloads]).toEqual([false, 0])
  done()
  expect([missing(), reloads]).toEqual([true, 1])
  expect([missing(), reloads]).toEqual([false, 1])
})
