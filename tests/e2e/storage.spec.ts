import { expect, type Page, test } from '@playwright/test'
import type { Device } from '#domain/device.ts'
import { shownText } from '#domain/quoted.ts'
import { en } from '#i18n/en/child.ts'
import { freshCodes, type LabServer } from '#tests/support/lab-server.ts'
import { aProfile } from '#tests/support/tablet.ts'
import { answerRight, type Child, enrol, itemOn, practiseOne, settled, signIn, wordsOf } from './child.ts'
import { aChildOf, attemptsOf } from './lab.ts'
import { aRoom, type Room } from './room.ts'

let room: Room
test.beforeEach(async () => {
  room = await aRoom()
})
test.afterEach(() => room.clear())

/** A child at her first item. */
async function atWork(page: Page, title: string, child: Child): Promise<void> {
  await signIn(page, title, child)
  await page
    .getByRole('link', { name: wordsOf(child).today.start })
    .first()
    .click()
  await expect(page.locator('[data-item]').first()).toBeVisible()
}
const countAt = async (lab: LabServer, child: Child) => (await attemptsOf(lab, child.card.id)).length
const children = (lab: LabServer): Promise<readonly Device[]> =>
  lab.look(async (store) => {
    const school = (await store.schools())[0]
    if (!school) throw new Error('no school')
    const devices = (await store.records(school.id, 'device')).map(({ body }) => body as Device)
    return devices.filter(({ use, heard }) => use === 'learner' && heard !== null)
  })
/** The `lost` stubs the server has. */
const lostAt = (lab: LabServer): Promise<number> =>
  lab.look(async (store) => {
    const school = (await store.schools())[0]
    if (!school) throw new Error('no school')
    const everything = {
      records: [],
      learners: null,
      classes: null,
      entries: 'all',
      checkpoints: false,
    } as const
    const { changes } = await store.changesSince(school.id, 0, 10_000, everything)
    return changes.filter((change) => change.kind === 'entry' && change.entry.kind === 'lost').length
  })

/** Waits until the tablet has handed in everything it holds. */
const allHandedIn = (page: Page) =>
  expect
    .poll(() => page.evaluate(countUnsent), { timeout: 60_000, message: 'the tablet hands in everything' })
    .toBe(0)

async function countUnsent(): Promise<number> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('carrel')
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  const rows = await new Promise<{ level: number }[]>((resolve, reject) => {
    const request = db.transaction('log').objectStore('log').getAll()
    request.onsuccess = () => resolve(request.result as { level: number }[])
    request.onerror = () => reject(request.error)
  })
  db.close()
  return rows.filter(({ level }) => level < 2).length
}

test('a full disk is told in calm words, takes nothing back, and the answer is kept once there is room', async () => {
  const { lab, wire } = room
  const { child, class: ours } = await aChildOf(lab, '2')
  const words = wordsOf(child)
  const profile = aProfile()
  const first = await room.tablet(profile)
  await enrol(first.page, wire.origin, lab.codes.device)
  await settled(first.page)
  await atWork(first.page, ours.title, child)
  await practiseOne(first.page, child)
  await wire.cut()
  await practiseOne(first.page, child)
  await first.close()

  // Chromium remembers for a while how much room there was: the disk is full from the browser's start.
  const { page, context } = await room.tablet(profile)
  const devtools = await context.newCDPSession(page)
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: wire.origin, quotaSize: 1 })
  await page.goto(wire.origin)
  await page.getByRole('link', { name: words.today.start }).first().click()
  const made = await itemOn(page, child)
  await answerRight(page, child, page.getByText(words.practice.notSavedSay))
  expect((await itemOn(page, child)).item.id, 'she stays with her item').toBe(made.item.id)

  await devtools.send('Storage.overrideQuotaForOrigin', { origin: wire.origin })
  await page.getByRole('button', { name: words.practice.check, exact: true }).click()
  await expect(page.getByText(shownText(made.explain.praise))).toBeVisible()
  await wire.mend()
  await expect.poll(() => countAt(lab, child), { timeout: 60_000 }).toBe(3)
  const given = await attemptsOf(lab, child.card.id)
  expect(new Set(given.map(({ key }) => key)).size).toBe(3)
  expect(given.every(({ try: nth, correct }) => nth === 1 && correct)).toBe(true)
})

for (const [how, refuse] of [
  [
    'refuses its database, as a private window may',
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('A mutation operation was attempted.', 'InvalidStateError')
      }
    },
  ],
  [
    'has no database at all',
    () => void Object.defineProperty(globalThis, 'indexedDB', { value: undefined, configurable: true }),
  ],
] as const)
  test(`a browser that ${how}: an answer is told only when the server has it, and without the server no lesson begins`, async () => {
    const { lab, wire } = room
    const { child, class: ours } = await aChildOf(lab, '2')
    const { page } = await room.tablet()
    await page.addInitScript(refuse)
    await enrol(page, wire.origin, lab.codes.device)
    await expect(page.getByText(en.noStorage.banner)).toBeVisible()
    await settled(page)
    await atWork(page, ours.title, child)
    const { item } = await answerRight(page, child)
    expect(await countAt(lab, child), 'the praise came after the server').toBe(1)
    await page.getByRole('button', { name: wordsOf(child).common.next, exact: true }).click()
    await expect(page.locator(`[data-item="${item.id}"]`)).toHaveCount(0)
    const shown = await itemOn(page, child)

    await wire.cut()
    await answerRight(page, child, page.getByText(wordsOf(child).practice.notSavedSay))
    await wire.mend()
    await page.getByRole('button', { name: wordsOf(child).practice.check, exact: true }).click()
    await expect(page.getByText(shownText(shown.explain.praise))).toBeVisible()
    expect(await countAt(lab, child), 'given twice, written once').toBe(2)

    await wire.cut()
    await page.reload()
    await expect(page.getByRole('heading', { name: en.noStorage.title })).toBeVisible()
  })

test('rows that vanish from the disk are missed at the next start: staff see the damage, and nothing else is lost', async () => {
  const { lab, wire } = room
  const { child, class: ours } = await aChildOf(lab, '2')
  const profile = aProfile()
  const first = await room.tablet(profile)
  await enrol(first.page, wire.origin, lab.codes.device)
  await settled(first.page)
  await atWork(first.page, ours.title, child)
  await practiseOne(first.page, child)
  await expect.poll(() => countAt(lab, child)).toBe(1)
  await wire.cut()
  for (let n = 0; n < 3; n++) await practiseOne(first.page, child)
  await first.page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('carrel')
        opening.onsuccess = () => {
          const change = opening.result.transaction(['log', 'streams'], 'readwrite')
          change.oncomplete = () => resolve(opening.result.close())
          change.onerror = () => reject(change.error)
          change.objectStore('streams').clear()
          const cursor = change.objectStore('log').openCursor(null, 'prev')
          let left = 2
          cursor.onsuccess = () => {
            if (left-- === 0) return
            cursor.result?.delete()
            cursor.result?.continue()
          }
        }
        opening.onerror = () => reject(opening.error)
      }),
  )
  await first.close()

  await wire.mend()
  const second = await room.tablet(profile)
  await second.page.goto(wire.origin)
  await expect.poll(() => lostAt(lab), { timeout: 60_000 }).toBe(2)
  expect(await countAt(lab, child), 'what the disk still had').toBe(2)
  await expect.poll(async () => (await children(lab)).map(({ risk }) => risk)).toContain('damaged')
  await allHandedIn(second.page)
})

test('a database that is gone altogether is missed too: the tablet is the same tablet, and says what is lost', async () => {
  const { lab, wire } = room
  const { child, class: ours } = await aChildOf(lab, '2')
  const { page } = await room.tablet()
  await enrol(page, wire.origin, lab.codes.device)
  await settled(page)
  await atWork(page, ours.title, child)
  await practiseOne(page, child)
  await expect.poll(() => countAt(lab, child)).toBe(1)
  await allHandedIn(page)
  await wire.cut()
  for (let n = 0; n < 2; n++) await practiseOne(page, child)
  await wire.mend()
  // A plain answer of the same origin: no page of Carrel holds the database.
  await page.goto(`${wire.origin}/healthz`)
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('carrel')
        request.onsuccess = () => resolve()
        request.onerror = () => reject(request.error)
      }),
  )
  await page.goto(wire.origin)
  await expect.poll(() => lostAt(lab), { timeout: 60_000 }).toBe(2)
  expect(await countAt(lab, child)).toBe(1)
  await expect.poll(async () => (await children(lab)).map(({ risk }) => risk)).toContain('damaged')
  expect(await children(lab), 'no second tablet').toHaveLength(1)
  await signIn(page, ours.title, child)
})

test('a tablet whose cookie is gone asks for a grown-up, takes a new code where it stands, and hands in everything', async () => {
  const { lab, wire } = room
  const { child, class: ours } = await aChildOf(lab, '2', 'es')
  const { page, context } = await room.tablet()
  await enrol(page, wire.origin, lab.codes.device)
  await settled(page)
  await atWork(page, ours.title, child)
  await practiseOne(page, child)
  await wire.cut()
  await practiseOne(page, child)
  await context.clearCookies()
  await wire.mend()
  await page.reload()
  await expect(page.getByText(wordsOf(child).revoked.banner)).toBeVisible()
  await practiseOne(page, child)
  expect(await countAt(lab, child)).toBe(1)

  await page.getByRole('link', { name: wordsOf(child).revoked.enter }).click()
  await page.getByRole('textbox').fill((await freshCodes(lab)).device)
  await page.getByRole('button', { name: en.enrol.send }).click()
  await expect(page.getByText(wordsOf(child).revoked.banner)).toBeHidden()
  await expect.poll(() => countAt(lab, child), { timeout: 60_000 }).toBe(3)
  await allHandedIn(page)
})
