import { readdirSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { staff } from '#i18n/en/staff.ts'
import { freshCodes } from '#tests/support/lab-server.ts'
import { aProfile } from '#tests/support/tablet.ts'
import { answerRight, enrol, itemOn, practiseOne, settled, signIn, wordsOf } from './child.ts'
import { aChildOf, attemptsOf } from './lab.ts'
import { aRoom, type Room } from './room.ts'
import { acceptCode } from './staff.ts'

const ITEMS = 20

let room: Room
test.beforeEach(async () => {
  room = await aRoom()
})
test.afterEach(() => room.clear())

test('twenty answers given offline survive the death of the tablet and reach the server once each', async () => {
  const { lab, wire } = room
  const { child, class: ours } = await aChildOf(lab, '2')
  const words = wordsOf(child)
  const profile = aProfile()
  const morning = await room.tablet(profile)
  await enrol(morning.page, wire.origin, lab.codes.device)
  await settled(morning.page)
  // Browsers write cookies down half a minute late, or when they are closed: a tablet is not enrolled and killed in one breath.
  await morning.close()
  const first = await room.tablet(profile)
  await first.page.goto(wire.origin)
  await signIn(first.page, ours.title, child)

  await wire.cut()
  expect(
    await missingDrawings(first.page),
    'every drawing is there, whether it was looked at or not',
  ).toEqual([])
  await first.page.getByRole('link', { name: words.today.start }).first().click()
  const given: string[] = []
  for (let n = 1; n < ITEMS; n++) given.push((await practiseOne(first.page, child)).item.id)
  const last = await answerRight(first.page, child)
  given.push(last.item.id)
  await first.kill()
  expect(await attemptsOf(lab, child.card.id), 'the server heard nothing yet').toEqual([])

  const second = await room.tablet(profile)
  await second.page.goto(wire.origin)
  await second.page.getByRole('link', { name: words.today.start }).first().click()
  expect((await itemOn(second.page, child)).item.id, 'the same item is in front of the child').toBe(
    last.item.id,
  )
  expect(await attemptsOf(lab, child.card.id)).toEqual([])

  await wire.mend()
  await expect
    .poll(async () => (await attemptsOf(lab, child.card.id)).length, { timeout: 90_000 })
    .toBe(ITEMS)
  const arrived = await attemptsOf(lab, child.card.id)
  expect(arrived.map(({ item }) => item)).toEqual(given)
  expect(arrived.every(({ correct, try: nth }) => correct && nth === 1)).toBe(true)
  expect(new Set(arrived.map(({ key }) => key)).size, 'each once').toBe(ITEMS)

  const desk = await room.tablet()
  await acceptCode(desk.page, wire.origin, (await freshCodes(lab)).monitor)
  await desk.page.getByRole('link', { name: ours.title }).first().click()
  const working = new RegExp(`^${child.card.firstName}\\b.*${staff.board.state.working}`)
  await expect(desk.page.getByRole('button', { name: working })).toBeVisible()
})

/** The drawings that the page cannot show, by name. */
const missingDrawings = (page: Page): Promise<string[]> =>
  page.evaluate(
    async (names) => {
      const shown = names.map(
        (name) =>
          new Promise<string | null>((resolve) => {
            const image = new Image()
            image.onload = () => resolve(null)
            image.onerror = () => resolve(name)
            image.src = `/pictures/${name}.svg`
          }),
      )
      return (await Promise.all(shown)).filter((name) => name !== null)
    },
    readdirSync('public/pictures').flatMap((file) => /^(.+)\.svg$/.exec(file)?.[1] ?? []),
  )

for (const moment of ['as the answers arrive', 'before its reply is heard'] as const) {
  test(`a server that dies ${moment} has every answer once when it is back`, async () => {
    const { lab, wire } = room
    const { child, class: ours } = await aChildOf(lab, '4')
    const tablet = await room.tablet()
    await enrol(tablet.page, wire.origin, lab.codes.device)
    await settled(tablet.page)
    await signIn(tablet.page, ours.title, child)
    await wire.cut()
    await tablet.page
      .getByRole('link', { name: wordsOf(child).today.start })
      .first()
      .click()
    const given: string[] = []
    for (let n = 0; n < 6; n++) given.push((await practiseOne(tablet.page, child)).item.id)

    const died = new Promise<void>((resolve) => {
      const push = { begun: false }
      wire.listen((way, piece) => {
        push.begun ||= way === 'up' && piece.includes('/push HTTP')
        if (!push.begun || (moment === 'before its reply is heard' && way === 'up')) return true
        wire.listen(() => false)
        void lab.kill().then(resolve)
        // As the answers arrive: the request goes through and the server dies over it. Else: its reply is lost.
        return way === 'up'
      })
    })
    await wire.mend()
    await died
    wire.listen(null)
    await lab.start()
    given.push((await practiseOne(tablet.page, child)).item.id)
    await expect
      .poll(async () => (await attemptsOf(lab, child.card.id)).length, { timeout: 90_000 })
      .toBe(given.length)
    const arrived = await attemptsOf(lab, child.card.id)
    expect(arrived.map(({ item }) => item).sort()).toEqual([...given].sort())
    expect(new Set(arrived.map(({ key }) => key)).size).toBe(given.length)
  })
}

test('two tabs of one tablet keep their answers apart and lose none', async () => {
  const { lab, wire } = room
  const { child, class: ours } = await aChildOf(lab, '3')
  const { page, context } = await room.tablet()
  await enrol(page, wire.origin, lab.codes.device)
  await settled(page)
  await signIn(page, ours.title, child)
  const other = await context.newPage()
  await other.goto(`${wire.origin}/today`)
  const start = { name: wordsOf(child).today.start }
  await page.getByRole('link', start).first().click()
  await other.getByRole('link', start).first().click()
  for (let n = 0; n < 3; n++) {
    await page.bringToFront()
    await practiseOne(page, child)
    await other.bringToFront()
    await practiseOne(other, child)
  }
  await expect.poll(async () => (await attemptsOf(lab, child.card.id)).length, { timeout: 90_000 }).toBe(6)
  const streams = new Set((await attemptsOf(lab, child.card.id)).map(({ key }) => key.split('/')[0]))
  expect(streams.size, 'each page writes a stream of its own').toBe(2)
})
