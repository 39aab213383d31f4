import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { LANGUAGES } from '#domain/language.ts'
import { aRoom, type Room } from './room.ts'
import { childTour, staffTour } from './tour.ts'

const CHROMEBOOK = { width: 1366, height: 768 }
const PHONE = { width: 390, height: 844 }

let room: Room
test.beforeEach(async () => {
  room = await aRoom()
})
test.afterEach(() => room.clear())

/** WCAG 2.2 AA as far as a machine can tell, and nothing that must be scrolled to sideways. */
async function examine(screen: string, page: Page): Promise<void> {
  await test.step(screen, async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']
    const { violations } = await new AxeBuilder({ page }).withTags(tags).setLegacyMode().analyze()
    const told = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    )
    expect.soft(told, screen).toEqual([])
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect.soft(wide, `${screen} is wider than its window`).toBeLessThanOrEqual(0)
  })
}

// Some forty screens a tour.
test.describe.configure({ timeout: 360_000 })

for (const language of LANGUAGES) {
  test(`every screen of a child's tablet can be used by everybody (${language})`, async () => {
    await childTour(room, language, CHROMEBOOK, examine)
  })
  test(`every staff screen can be used by everybody, on a phone (${language})`, async () => {
    await staffTour(room, language, PHONE, examine)
  })
}
