import { expect, test } from '@playwright/test'
import { skillOf } from '#content/registry.ts'
import type { SkillId } from '#domain/ids.ts'
import { staff } from '#i18n/en/staff.ts'
import { daysOfWork } from '#tests/support/days-of-work.ts'
import { freshCodes } from '#tests/support/lab-server.ts'
import { anHttpTablet } from '../../tools/http-tablet.ts'
import { enrol, settled, signIn, wordsOf } from './child.ts'
import { aChildOf } from './lab.ts'
import { aRoom, type Room } from './room.ts'
import { acceptCode } from './staff.ts'

let room: Room
test.beforeEach(async () => {
  room = await aRoom()
})
test.afterEach(() => room.clear())

const SKILL = 'm.2.facts-20' as SkillId
const NOTE = 'She did the whole sheet aloud for me'

test('a teacher looks back at a skill by keyboard, overrules it with a note, and the tablet hears the word but not the note', async () => {
  const { lab, wire } = room
  const { child, class: ours } = await aChildOf(lab, '2')
  const work = daysOfWork(child.card.id, SKILL, ['--+', '+-+', 'h-+'], Date.now())
  await (await anHttpTablet(lab.port, (await freshCodes(lab)).device)).push(work)
  const desk = await room.tablet()
  await acceptCode(desk.page, wire.origin, (await freshCodes(lab)).teacher)
  await desk.page.getByRole('link', { name: ours.title }).first().click()
  await desk.page
    .getByRole('button', { name: new RegExp(`^${child.card.firstName}\\b`) })
    .first()
    .click()
  await desk.page.getByRole('link', { name: staff.skills.link }).click()
  const group = desk.page.getByRole('region', { name: staff.skills.groups.help })
  await group.getByRole('link', { name: skillOf(SKILL)?.name.en ?? '' }).click()

  const slider = desk.page.getByRole('slider', { name: new RegExp(staff.why.replay) })
  await expect(slider).toHaveAttribute('aria-valuetext', new RegExp(`^${staff.why.now}: `))
  const reason = desk.page.getByText(/right of \d+ independent answers/)
  await expect(reason).toHaveText('4 right of 8 independent answers.')
  await slider.press('Home')
  await expect(reason).toHaveText('1 right of 3 independent answers.')
  await slider.press('ArrowRight')
  await expect(reason).toHaveText('3 right of 6 independent answers.')
  await slider.press('End')
  await desk.page.getByRole('radio', { name: staff.why.audiences.family }).check()
  await expect(desk.page.getByText(/Your child is learning/)).toBeVisible()

  await desk.page.getByRole('button', { name: staff.why.go }).click()
  await expect(desk.page.getByText(staff.why.noteMissing)).toBeVisible()
  await desk.page.getByLabel(staff.why.verdict).selectOption('mastered')
  await desk.page.getByLabel(staff.why.note).fill(NOTE)
  await desk.page.getByRole('button', { name: staff.why.go }).click()
  await expect(desk.page.getByText(staff.why.sent)).toBeVisible()
  await expect(desk.page.getByText(NOTE, { exact: true })).toBeVisible()

  const { page } = await room.tablet()
  const heard: string[] = []
  page.on('response', async (response) => {
    if (response.url().includes('/pull')) heard.push(await response.text().catch(() => ''))
  })
  await enrol(page, wire.origin, (await freshCodes(lab)).device)
  await settled(page)
  await signIn(page, ours.title, child)
  await page
    .getByRole('link', { name: wordsOf(child).today.start })
    .first()
    .waitFor()
  const all = heard.join()
  const [word = ''] = all.match(new RegExp(`"skill:${SKILL}":\\{[^}]*\\}`)) ?? []
  expect(word).toContain('"verdict":"mastered"')
  expect(all.includes(NOTE)).toBe(false)
  expect(all.includes('"stamps"')).toBe(false)
})
