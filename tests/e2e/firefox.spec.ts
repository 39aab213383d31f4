import { existsSync } from 'node:fs'
import { expect, firefox, test } from '@playwright/test'
import { enrol, practiseOne, settled, signIn, wordsOf } from './child.ts'
import { aChildOf, attemptsOf } from './lab.ts'
import { aRoom, type Room } from './room.ts'

const FIREFOX = process.env['FIREFOX'] ?? '/usr/bin/firefox-esr'

let room: Room
test.beforeEach(async () => {
  room = await aRoom()
})
test.afterEach(() => room.clear())

test('Firefox: offline practice reaches the server when the network is back', async () => {
  test.skip(!existsSync(FIREFOX) && !process.env['CI'], 'Firefox is not installed (firefox-esr, or FIREFOX)')
  const { lab, wire } = room
  const { child, class: ours } = await aChildOf(lab, '3')
  const browser = await firefox.launch({
    channel: 'moz-firefox',
    executablePath: FIREFOX,
    headless: true,
    timeout: 60_000,
  })
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
    await enrol(page, wire.origin, lab.codes.device)
    await settled(page)
    await signIn(page, ours.title, child)
    await wire.cut()
    await page.reload()
    await page
      .getByRole('link', { name: wordsOf(child).today.start })
      .first()
      .click()
    for (let n = 0; n < 3; n++) await practiseOne(page, child)
    await wire.mend()
    await expect.poll(async () => (await attemptsOf(lab, child.card.id)).length, { timeout: 90_000 }).toBe(3)
  } finally {
    await browser.close()
  }
})
