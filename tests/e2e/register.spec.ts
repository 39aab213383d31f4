import { expect, test } from '@playwright/test'
import { makeItem } from '#content/make-item.ts'
import type { ItemId, LearnerId, SchoolId, StreamId } from '#domain/ids.ts'
import { schoolDays } from '#domain/school-day.ts'
import { staff } from '#i18n/en/staff.ts'
import { freshCodes } from '#tests/support/lab-server.ts'
import { anHttpTablet } from '../../tools/http-tablet.ts'
import type { Child } from './child.ts'
import { aChildOf } from './lab.ts'
import { aRoom, type Room } from './room.ts'
import { acceptCode, choosePin, givePin, PIN } from './staff.ts'

let room: Room
test.beforeEach(async () => {
  room = await aRoom()
})
test.afterEach(() => room.clear())

const AN_ATTEMPT = {
  item: 'gen/m.2.facts-20/2/77/1',
  try: 1,
  format: 'number-pad',
  choices: 0,
  misconceptions: [],
  hints: [],
  msToFirstTouch: 1_900,
  msToAnswer: 9_000,
  promptMs: 2_600,
  why: 'new',
  supports: [],
  theme: null,
  language: 'en',
  model: 'test',
}

test('by keyboard: back to an earlier day of the register, a line corrected there, and it is kept', async () => {
  const { lab, wire } = room
  const { child, class: ours } = await aChildOf(lab, '2')
  const time = Date.now() - 6 * 24 * 3_600_000
  await happened(lab, child, [[time, 'signed-in', { class: ours.id, how: 'pictures' }]])
  const zone = await lab.look(async (store) => (await store.schools())[0]?.timeZone ?? '')
  const day = schoolDays(zone)(time)

  const { page } = await room.tablet()
  await acceptCode(page, wire.origin, lab.codes.monitor)
  await choosePin(page)
  await page.getByRole('link', { name: staff.nav.classes }).click()
  await page.getByRole('link', { name: ours.title }).first().click()
  await page.getByRole('link', { name: staff.board.register }).click()
  const before = page.getByRole('link', { name: staff.register.dayBefore })
  await before.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: staff.register.dayAfter })).toBeVisible()
  await expect(before, 'the next press turns one more day').toBeFocused()

  await page.getByLabel(staff.register.day, { exact: true }).fill(day)
  await expect(page).toHaveURL(new RegExp(`${day}$`))
  const told = page.getByRole('status').filter({ hasText: / of \d+ came/ })
  await expect(told).toContainText(/· 1 of/)
  // Names may come twice in a class: the line is known by its place.
  const rows = await page.getByRole('row').allInnerTexts()
  const line = page.getByRole('row').nth(rows.findIndex((text) => text.includes(staff.register.absent)))
  await line.getByRole('button').focus()
  await page.keyboard.press('Enter')
  await page.getByLabel(staff.register.marks['as-heard']).focus()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(page.getByLabel(staff.register.marks.present)).toBeChecked()
  await page.keyboard.press('Tab')
  await page.keyboard.type('worked on paper')
  await page.keyboard.press('Enter')
  await expect(told).toContainText(/· 2 of/)
  await expect(line).toContainText('worked on paper')
  await expect(line.getByRole('button'), 'focus is back where it was').toBeFocused()

  const marked = () =>
    lab.look(async (store) => {
      const school = (await store.schools())[0]?.id ?? ('' as SchoolId)
      const learners = (await store.records(school, 'learner')).map(({ ref }) => ref.id as LearnerId)
      const always = { from: 0, until: Number.POSITIVE_INFINITY }
      const entries = await store.entriesBetween(school, learners, { ...always, kind: 'register-marked' })
      return entries.map(({ body }) => body)
    })
  await expect
    .poll(marked)
    .toEqual([{ class: ours.id, day, mark: 'present', before: 'absent', note: 'worked on paper' }])
  await page.reload()
  await givePin(page, PIN)
  await expect(told).toContainText(/· 2 of/)
})

test('an answer the server judges otherwise is listed with what was asked, said and found', async () => {
  const { lab, wire } = room
  const { child } = await aChildOf(lab, '2')
  const made = makeItem('gen/m.2.facts-20/2/77/1' as ItemId, 'en')
  if (!made) throw new Error('no such item')
  await happened(lab, child, [[Date.now(), 'attempt', { ...AN_ATTEMPT, response: '999', correct: true }]])
  const { page } = await room.tablet()
  await acceptCode(page, wire.origin, lab.codes.monitor)
  await page.getByRole('link', { name: staff.nav.devices }).click()
  await page.getByRole('link', { name: staff.doubts.link }).first().click()
  const list = page.getByRole('region', { name: staff.doubts.doubtful })
  await expect(list).toContainText(child.card.firstName)
  await expect(list).toContainText(made.item.prompt)
  await expect(list).toContainText('999')
  await expect(list).toContainText(staff.doubts.rightIs(made.key.answer))
})

/** A tablet without a screen pushes what a child did. */
async function happened(
  lab: Room['lab'],
  child: Child,
  did: readonly (readonly [number, string, unknown])[],
) {
  const tablet = await anHttpTablet(lab.port, (await freshCodes(lab)).device)
  const stream = crypto.randomUUID() as StreamId
  await tablet.push(
    did.map(([time, kind, body], i) => ({
      ...{ stream, seq: i + 1, at: time, offset: 0, time, kind, body },
      ...{ learner: child.card.id, by: child.card.id },
    })),
  )
}
