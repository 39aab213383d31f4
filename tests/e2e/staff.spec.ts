import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { LearnerCard, LearnerDetails } from '#domain/roster.ts'
import { en } from '#i18n/en/child.ts'
import { staff } from '#i18n/en/staff.ts'
import { placeOf, projectDir } from '#server/place.ts'
import { startServer } from '#server/serve.ts'
import { freshCodes } from '#tests/support/lab-server.ts'
import { aProfile, dropProfile, startTablet } from '#tests/support/tablet.ts'
import { type Child, enrol, settled, signIn, wordsOf } from './child.ts'
import { aChildOf } from './lab.ts'
import { aRoom, type Room } from './room.ts'
import { acceptCode, choosePin, givePin, PASSWORD, PIN } from './staff.ts'

test('an empty server becomes a school with a link, a first administrator and a first tablet', async () => {
  const data = mkdtempSync(join(tmpdir(), 'carrel-first-day-'))
  const profiles = [aProfile(), aProfile()] as const
  const place = placeOf(data, {})
  const staticDir = join(projectDir(), 'dist')
  const serving = await startServer({
    place,
    port: 0,
    host: '127.0.0.1',
    staticDir,
    build: 'test',
    log: () => {},
  })
  const desk = await startTablet(profiles[0])
  const tablet = await startTablet(profiles[1])
  try {
    const { page } = desk
    expect(serving.setupUrl).not.toBeNull()
    await page.goto(serving.setupUrl ?? '')
    await page.getByLabel(staff.accept.schoolName).fill('Elm Street School')
    await page.getByLabel(staff.accept.name, { exact: true }).fill('Ana Ortiz')
    await page.getByLabel(staff.accept.login).fill('ana')
    await page.getByLabel(staff.accept.password).fill(PASSWORD)
    await page.getByRole('button', { name: staff.accept.go }).click()
    await expect(page.getByText('Elm Street School')).toBeVisible()
    await expect(page.getByText(staff.classes.noneAdminNext)).toBeVisible()

    await page.getByRole('link', { name: staff.nav.people }).click()
    await expect(page.getByRole('row', { name: /Ana Ortiz/ })).toContainText(staff.people.roles.admin)

    await page.getByRole('link', { name: staff.nav.devices }).click()
    await page.getByRole('button', { name: staff.devices.add }).click()
    await page.getByLabel(staff.devices.name).fill('Tablet 1')
    await page.getByRole('button', { name: staff.devices.makeCode }).click()
    const dialog = page.getByRole('dialog', { name: staff.devices.codeFor('Tablet 1') })
    const code = /^[A-Z]+(?:-\w{4}){2}$/m.exec(await dialog.innerText())?.[0]
    expect(code, 'the code is shown to be typed').toBeDefined()
    await dialog.getByRole('button', { name: staff.nav.close }).click()

    await tablet.page.goto(`${serving.url}/enrol`)
    await tablet.page.getByLabel(en.enrol.label).fill(code ?? '')
    await tablet.page.getByRole('button', { name: en.enrol.send }).click()
    await tablet.page.getByRole('button', { name: en.sound.yes }).click()
    await expect(tablet.page.getByText(en.classes.empty)).toBeVisible()
    const card = page.getByRole('article', { name: 'Tablet 1' })
    await expect(card).toContainText(staff.devices.learnerUse)
    await expect(card).toContainText('just now')

    await tablet.page.goto(serving.setupUrl ?? '')
    await tablet.page.getByLabel(staff.accept.schoolName).fill('Another School')
    await tablet.page.getByLabel(staff.accept.name, { exact: true }).fill('Mallory')
    await tablet.page.getByLabel(staff.accept.login).fill('mallory')
    await tablet.page.getByLabel(staff.accept.password).fill(PASSWORD)
    await tablet.page.getByRole('button', { name: staff.accept.go }).click()
    await expect(tablet.page.getByRole('alert')).not.toBeEmpty()
    expect(await serving.store.schools(), 'the link works once').toHaveLength(1)
  } finally {
    await desk.kill()
    await tablet.kill()
    for (const profile of profiles) dropProfile(profile)
    await serving.close()
    rmSync(data, { recursive: true, force: true, maxRetries: 5 })
  }
})

test.describe('in a school', () => {
  let room: Room
  test.beforeEach(async () => {
    room = await aRoom()
  })
  test.afterEach(() => room.clear())

  test('a staff device without a network opens with its PIN alone and shows the room as last heard', async () => {
    const { lab, wire } = room
    const { child, class: ours } = await aChildOf(lab, '2')
    const tablet = await room.tablet()
    await enrol(tablet.page, wire.origin, lab.codes.device)
    await settled(tablet.page)
    await signIn(tablet.page, ours.title, child)

    const { page } = await room.tablet()
    await acceptCode(page, wire.origin, (await freshCodes(lab)).monitor)
    await settled(page)
    await choosePin(page)
    await page.getByRole('link', { name: staff.nav.classes }).click()
    await page.getByRole('link', { name: ours.title }).first().click()
    const seat = page.getByRole('button', {
      name: new RegExp(`^${child.card.firstName}\\b.*${staff.board.state.working}`),
    })
    await expect(seat).toBeVisible()

    await wire.cut()
    await page.reload()
    await givePin(page, '000111')
    await expect(page.getByText(staff.pin.wrong)).toBeVisible()
    await expect(page.getByText(child.card.firstName)).toHaveCount(0)
    await givePin(page, PIN)
    await expect(seat).toBeVisible()
    await expect(page.getByText(staff.line.offlineNext)).toContainText(
      /last heard (just now|\d+ minutes? ago)/,
    )
    await expect(page.getByText(staff.line.offlineNext)).toContainText(staff.line.offline)
  })

  test('a child’s device lets no grown-up in and says why', async () => {
    const { lab, wire } = room
    const desk = await room.tablet()
    await acceptCode(desk.page, wire.origin, lab.codes.monitor)
    const { page } = await room.tablet()
    await enrol(page, wire.origin, lab.codes.device)
    await page.goto(`${wire.origin}/staff`)
    await page.getByLabel(staff.signIn.login).fill('monitor')
    await page.getByLabel(staff.signIn.password).fill(PASSWORD)
    await page.getByRole('button', { name: staff.signIn.go }).click()
    await expect(page.getByText(staff.signIn.childDevice)).toBeVisible()
    await page.goto(wire.origin)
    await expect(page.getByRole('heading', { name: en.classes.title })).toBeVisible()
  })

  test('a guest is added in two taps and signs in on a tablet that is on already', async () => {
    const { lab, wire } = room
    const { class: ours } = await aChildOf(lab, '2')
    const tablet = await room.tablet()
    await enrol(tablet.page, wire.origin, lab.codes.device)
    await settled(tablet.page)

    const { page } = await room.tablet()
    await acceptCode(page, wire.origin, (await freshCodes(lab)).monitor)
    await page.getByRole('link', { name: ours.title }).first().click()
    await page.getByRole('button', { name: staff.board.addGuest }).click()
    await page.getByLabel(staff.guest.name).fill('Wanda')
    await page.getByRole('button', { name: staff.guest.go, exact: true }).click()
    const dialog = page.getByRole('dialog')
    await expect(dialog).toContainText(staff.guest.added('Wanda'))
    const shown = await dialog.getByRole('listitem').allInnerTexts()
    await dialog.getByRole('button', { name: staff.nav.close }).click()
    await expect(page.getByRole('button', { name: /^Wanda/ })).toContainText(staff.board.guest)

    const guest = await guestNamed(lab, 'Wanda')
    expect(shown.map((word) => word.trim())).toEqual(
      guest.details.secretPictures.map((picture) => staff.pictures[picture]),
    )
    await signIn(tablet.page, ours.title, guest)
  })

  test('a hand up on a tablet stands on the board at once, and help closes it there', async () => {
    const { lab, wire } = room
    const { child, class: ours } = await aChildOf(lab, '2')
    const words = wordsOf(child)
    const desk = await room.tablet()
    await acceptCode(desk.page, wire.origin, lab.codes.monitor)
    await desk.page.getByRole('link', { name: ours.title }).first().click()
    const strip = desk.page.getByRole('region', { name: staff.board.alerts })
    await expect(strip).toContainText(staff.board.noAlerts)

    const { page } = await room.tablet()
    await enrol(page, wire.origin, lab.codes.device)
    await settled(page)
    await signIn(page, ours.title, child)
    await page.getByRole('link', { name: words.today.start }).first().click()
    await page.getByRole('button', { name: words.hand.raise }).click()
    await expect(page.getByRole('button', { name: words.hand.coming }), 'the server has it').toBeVisible()
    await expect(strip).toContainText(staff.board.alert['hand-up'](child.card.firstName))

    await strip.getByRole('button', { name: staff.child.helpGiven }).click()
    await expect(strip).toContainText(staff.board.noAlerts)
    const seat = desk.page.getByRole('button', { name: new RegExp(`^${child.card.firstName}\\b`) })
    await expect(seat).toContainText(staff.board.state.working)
    await expect(seat.getByRole('img', { name: staff.board.visited })).toBeVisible()
    await expect(page.getByRole('button', { name: words.hand.raise }), 'nobody tapped').toBeVisible()
  })
})

function guestNamed(lab: Room['lab'], firstName: string): Promise<Child> {
  return lab.look(async (store) => {
    const school = (await store.schools())[0]
    if (!school) throw new Error('no school')
    const cards = (await store.records(school.id, 'learner')).map(({ body }) => body as LearnerCard)
    const card = cards.find((one) => one.firstName === firstName && one.guest)
    if (!card) throw new Error('no such guest')
    const details = (await store.record(school.id, { kind: 'details', id: card.id }))?.body as LearnerDetails
    return { card, details }
  })
}
