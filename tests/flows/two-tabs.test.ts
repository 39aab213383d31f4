import { expect, test } from 'vitest'
import { watchLearners } from '#app/classes.ts'
import { signIn } from '#app/sign-in.ts'
import { countUnsafe } from '#db/log.ts'
import type { LearnerCard } from '#domain/roster.ts'
import { aDevice, anEnrolledDevice, first, practise, type TestDevice } from '#tests/support/device.ts'
import { aServer, CLASSES, LEARNERS } from '#tests/support/server.ts'

test('two tabs of one browser, two children: each answer is at the server once', async () => {
  const server = await aServer()
  const one = await anEnrolledDevice(server)
  const two = await aDevice(server, { indexedDb: one.indexedDb, locks: one.lab.parts.locks })
  for (const [name, value] of one.browser.cookies) two.browser.cookies.set(name, value)
  const offline = () => Promise.reject(new TypeError('offline'))
  const cards = await first(watchLearners(one.lab, CLASSES[0]), (all) => all.length === 2)
  const tabs = [one, two] as const
  for (const [i, tab] of tabs.entries()) {
    tab.fault = offline
    await signIn(tab.lab, cards[i] as LearnerCard, CLASSES[0], 'open')
    await practise(tab, (cards[i] as LearnerCard).id, 6)
  }
  for (const tab of tabs) tab.fault = null
  await Promise.all(tabs.map((tab: TestDevice) => tab.lab.loop.run('prove')))
  for (const learner of LEARNERS.slice(0, 2)) {
    const kept = (await server.store.entriesOf(server.school.id, learner)).filter(
      ({ kind }) => kind === 'attempt',
    )
    expect(kept).toHaveLength(6)
    expect(new Set(kept.map(({ stream }) => stream)).size).toBe(1)
  }
  expect((await countUnsafe(one.lab.db)).unsafe).toBe(0)
  expect(await server.store.setAside(server.school.id, 10)).toEqual([])
  for (const tab of tabs) tab.close()
})
