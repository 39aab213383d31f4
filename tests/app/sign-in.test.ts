import { expect, test } from 'vitest'
import { watchClasses, watchLearner, watchLearners } from '#app/classes.ts'
import { lowerHand, raiseHand, takeBreak, watchHand } from '#app/hand.ts'
import { checkSecret, setLanguage, signIn, signOut, watchSignedIn } from '#app/sign-in.ts'
import { compareEntries } from '#domain/order.ts'
import type { LearnerCard } from '#domain/roster.ts'
import { makeVerifier } from '#domain/secret.ts'
import { anEnrolledDevice, first, settle } from '#tests/support/device.ts'
import { aServer, CLASSES, LEARNERS } from '#tests/support/server.ts'

const [ADA, BEN] = LEARNERS
const [CLASS] = CLASSES

async function aTablet() {
  const server = await aServer()
  const tablet = await anEnrolledDevice(server)
  const cards = await first(watchLearners(tablet.lab, CLASS), (all) => all.length > 0)
  return {
    server,
    tablet,
    ada: cards.find(({ id }) => id === ADA) as LearnerCard,
    ben: cards.find(({ id }) => id === BEN) as LearnerCard,
  }
}
const kindsOf = async (tablet: Awaited<ReturnType<typeof aTablet>>['tablet']) =>
  (await tablet.lab.db.log.toArray())
    .toSorted(compareEntries)
    .filter(({ learner }) => learner !== null)
    .map(({ kind, learner, body }) => ({ kind, learner, body }))

test('a class shows its own children only', async () => {
  const { tablet, ada, ben } = await aTablet()
  expect(await first(watchLearners(tablet.lab, CLASS))).toEqual([ada, ben])
  expect(await first(watchClasses(tablet.lab))).toHaveLength(2)
  tablet.close()
})

test('a secret lets in who knows it; the third miss in a row calls a grown-up and locks nobody out', async () => {
  const { tablet, ada } = await aTablet()
  const secret = await makeVerifier(crypto.subtle, ['moon', 'key'], new Uint8Array(16), 1000)
  const guarded = { ...ada, secret }
  const check = async (...pictures: string[]) => {
    const answer = checkSecret(tablet.lab, guarded, pictures)
    await tablet.time.pass(2000)
    return answer
  }
  expect(await check('moon', 'key')).toBe('right')
  expect(await check('key', 'moon')).toBe('wrong')
  expect(await check('moon')).toBe('wrong')
  expect(await check('star')).toBe('call-adult')
  expect(await check('star')).toBe('call-adult')
  expect(await check('moon', 'key')).toBe('right')
  expect(await check('star')).toBe('wrong')
  tablet.close()
})

test('after three misses each look takes its time', async () => {
  const { tablet, ada } = await aTablet()
  const secret = await makeVerifier(crypto.subtle, ['moon'], new Uint8Array(16), 1000)
  for (let n = 0; n < 3; n++) await checkSecret(tablet.lab, { ...ada, secret }, ['key'])
  let told = false
  const asked = checkSecret(tablet.lab, { ...ada, secret }, ['key']).then(() => (told = true))
  await settle()
  expect(told).toBe(false)
  await tablet.time.pass(1500)
  await asked
  tablet.close()
})

test('one child after another: each time is begun and ended in the log', async () => {
  const { tablet, ada, ben } = await aTablet()
  await signIn(tablet.lab, ada, CLASS, 'pictures')
  expect((await first(watchSignedIn(tablet.lab), (now) => now !== null))?.learner).toEqual(ada)
  await signIn(tablet.lab, ben, CLASS, 'open')
  await signOut(tablet.lab, 'child')
  expect(await first(watchSignedIn(tablet.lab), (now) => now === null)).toBeNull()
  expect(await kindsOf(tablet)).toEqual(
    expect.arrayContaining([
      { kind: 'signed-in', learner: ADA, body: { class: CLASS, how: 'pictures' } },
      { kind: 'signed-out', learner: ADA, body: { why: 'another' } },
      { kind: 'signed-in', learner: BEN, body: { class: CLASS, how: 'open' } },
      { kind: 'signed-out', learner: BEN, body: { why: 'child' } },
    ]),
  )
  tablet.close()
})

test('a tablet that was off for the night does not wake as yesterday’s child', async () => {
  const { tablet, ada } = await aTablet()
  await signIn(tablet.lab, ada, CLASS, 'pictures')
  tablet.time.set(tablet.time.now() + 14 * 3_600_000)
  await tablet.restart()
  expect(await first(watchSignedIn(tablet.lab))).toBeNull()
  expect((await kindsOf(tablet)).at(-1)?.body).toEqual({ why: 'idle' })
  tablet.close()
})

test('while a child works no other page may update; when she has gone it may', async () => {
  const { tablet, ada } = await aTablet()
  const free = () =>
    tablet.lab.parts.locks?.request(
      'lesson',
      { mode: 'exclusive', ifAvailable: true },
      async (lock) => lock !== null,
    )
  expect(await free()).toBe(true)
  await signIn(tablet.lab, ada, CLASS, 'pictures')
  await settle()
  expect(await free()).toBe(false)
  expect(tablet.lab.lesson.isHeld()).toBe(true)
  await signOut(tablet.lab, 'child')
  await settle()
  expect(await free()).toBe(true)
  tablet.close()
})

test('a child’s language is hers, on this tablet', async () => {
  const { tablet, ada, ben } = await aTablet()
  await setLanguage(tablet.lab, ADA, 'es')
  expect((await first(watchLearner(tablet.lab, ADA)))?.language).toBe('es')
  expect((await first(watchLearner(tablet.lab, BEN)))?.language).toBe(ben.language)
  expect(ada.language).toBe('en')
  await tablet.restart()
  expect((await first(watchLearner(tablet.lab, ADA)))?.language).toBe('es')
  tablet.close()
})

test('a raised hand is up here, on its way once the server knows, and down again', async () => {
  const { tablet, ada } = await aTablet()
  await signIn(tablet.lab, ada, CLASS, 'open')
  tablet.fault = () => Promise.reject(new TypeError('offline'))
  const hand = () => first(watchHand(tablet.lab, ADA))
  expect(await hand()).toBe('down')
  await raiseHand(tablet.lab, ADA)
  expect(await hand()).toBe('up')
  tablet.fault = null
  await tablet.lab.loop.run('push')
  expect(await hand()).toBe('coming')
  await lowerHand(tablet.lab, ADA)
  expect(await hand()).toBe('down')
  await takeBreak(tablet.lab, ADA, 60_000.4)
  expect((await kindsOf(tablet)).at(-1)).toMatchObject({
    kind: 'break-taken',
    body: { started: 'child', ms: 60_000 },
  })
  tablet.close()
})
