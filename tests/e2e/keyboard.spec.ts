import { expect, type Locator, type Page, test } from '@playwright/test'
import type { MadeItem } from '#domain/items/item.ts'
import { shownText } from '#domain/quoted.ts'
import { en } from '#i18n/en/child.ts'
import { freshCodes } from '#tests/support/lab-server.ts'
import { type Child, enrol, itemOn, settled, wordsOf } from './child.ts'
import { aChildOf } from './lab.ts'
import { KINDS_ASKED, openKind, SKILL_OF_KIND } from './practice-tour.ts'
import { put } from './put.ts'
import { aRoom, type Room } from './room.ts'

/** More stops than any screen of a child has: whoever needs more is going around in a circle. */
const MOST_STOPS = 60

/** What has the focus, by name; and that an eye can find it. */
async function focused(page: Page): Promise<string> {
  const { name, seen } = await page.evaluate(() => {
    const at = document.activeElement
    if (!at || at === document.body) return { name: '', seen: true }
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(at)
    const ring = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
    // A heading takes the focus only to tell where the page begins; nothing can be done to it.
    const place = at.getAttribute('tabindex') === '-1' && at.tagName === 'H1'
    return {
      name: at.getAttribute('aria-label') ?? at.textContent?.trim() ?? '',
      seen: place || ring || boxShadow.includes('inset'),
    }
  })
  expect(seen, `the focus on "${name}" can be seen`).toBe(true)
  return name
}

/** Tabs on until something of that name has the focus. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const matches = (one: string) => (typeof name === 'string' ? one === name : name.test(one))
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if (matches(await focused(page))) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${name} cannot be reached with Tab`)
}

async function press(page: Page, name: string | RegExp, key = 'Enter'): Promise<void> {
  await tabTo(page, name)
  await page.keyboard.press(key)
}

/** From the door of the room to the desk, without a pointer. */
async function signInByKeys(page: Page, classTitle: string, child: Child): Promise<void> {
  // The tablet speaks English until a child says who she is.
  const words = wordsOf(child)
  const { firstName } = child.card
  await press(page, en.sound.yes)
  await page.getByRole('link', { name: classTitle }).waitFor()
  await press(page, new RegExp(`${classTitle}$`))
  await page.getByRole('heading', { name: en.class.title }).waitFor()
  await press(page, en.class.card(firstName, en.animals[child.card.animal] ?? ''))
  for (const picture of child.details.secretPictures)
    await press(page, words.pictures[picture] ?? picture, 'Space')
  await page.getByRole('button', { name: words.you.yes }).waitFor()
  await press(page, words.you.yes)
  await page.getByRole('heading', { name: words.today.title(firstName) }).waitFor()
}

/** The same things on screen, where every tap is a press of the space bar. */
const byKeys = (locator: Locator): Locator =>
  new Proxy(locator, {
    get(target, name) {
      if (name === 'click') return () => target.press('Space')
      const value: unknown = Reflect.get(target, name, target)
      if (typeof value !== 'function') return value
      return (...given: unknown[]) => {
        const found: unknown = value.apply(target, given)
        return found instanceof target.constructor ? byKeys(found as Locator) : found
      }
    },
  })

/** Gives the right answer of one item with keys alone. */
async function answerByKeys(page: Page, child: Child, { item, key }: MadeItem): Promise<void> {
  const { question } = item
  const { items, practice } = wordsOf(child)
  switch (question.kind) {
    case 'choice': {
      await tabTo(page, question.choices[0]?.speech ?? '')
      const at = question.choices.findIndex(({ id }) => id === key.answer)
      // The first arrow chooses the first of them.
      for (let step = 0; step <= at; step++) await page.keyboard.press('ArrowRight')
      break
    }
    case 'number-pad':
      await page.keyboard.type(key.answer)
      break
    case 'ten-frame': {
      const stand = Math.max(question.fixed, question.start)
      const frame = page.getByRole('group', { name: items.frame.label }).getByRole('button')
      for (let cell = stand; cell < Number(key.answer); cell++) {
        await press(page, (await frame.nth(cell).getAttribute('aria-label')) ?? '', 'Space')
      }
      break
    }
    case 'number-line': {
      await tabTo(page, items.line.label)
      await page.keyboard.press('Home')
      for (let tick = 0; tick < question.line.values.indexOf(key.answer); tick++)
        await page.keyboard.press('ArrowRight')
      break
    }
    case 'base-ten': {
      const digits = { hundreds: 100, tens: 10, ones: 1 } as const
      for (const place of question.places) {
        const count = Math.floor((Number(key.answer) % (digits[place] * 10)) / digits[place])
        for (let block = 0; block < count; block++) await press(page, items.base.add[place], 'Space')
      }
      break
    }
    case 'fraction-bar': {
      const [shaded = 0, parts = 1] = key.answer.split('/').map(Number)
      if (question.parts === null) await press(page, items.fraction.cut(parts))
      const bar = page.getByRole('group', { name: items.fraction.label }).getByRole('button')
      for (let part = 0; part < shaded; part++)
        await press(page, (await bar.nth(part).getAttribute('aria-label')) ?? '', 'Space')
      break
    }
    case 'order':
      for (const id of key.answer.split(','))
        await press(page, question.cards.find((card) => card.id === id)?.speech ?? id)
      break
    case 'equation': {
      const slots = question.parts.filter(({ kind }) => kind === 'slot').length
      for (const text of slots === 1 ? [key.answer] : key.answer.split(' ')) await press(page, text)
      break
    }
    default:
      await put(byKeys(page.getByRole('main')), question, key.answer, items)
  }
  await press(page, practice.check)
}

/** So many kinds of question are answered in one sitting that a slow machine comes to the end of it. */
const SITTING = 6
const SITTINGS = Array.from({ length: Math.ceil(KINDS_ASKED.length / SITTING) }, (_, i) =>
  KINDS_ASKED.slice(i * SITTING, (i + 1) * SITTING),
)

test.describe('a child who cannot point', () => {
  let room: Room
  let page: Page
  let child: Child
  // She signs in once; what she does at her desk does not hang on what she did before.
  test.beforeAll(async () => {
    room = await aRoom()
    page = (await room.tablet()).page
    const { child: her, class: ours } = await aChildOf(room.lab, '2')
    child = her
    await enrol(page, room.wire.origin, (await freshCodes(room.lab)).device)
    await settled(page)
    await signInByKeys(page, ours.title, child)
  })
  test.afterAll(() => room.clear())

  for (const kinds of SITTINGS)
    test(`signs in and answers with keys: ${kinds.join(', ')}`, async () => {
      test.slow()
      const words = wordsOf(child)
      for (const kind of kinds) {
        await test.step(kind, async () => {
          await openKind(page, room.wire.origin, child, kind)
          const made = await itemOn(page, child)
          expect(made.item.question.kind).toBe(kind)
          await answerByKeys(page, child, made)
          await expect(page.getByText(shownText(made.explain.praise))).toBeVisible()
          // The way on has the focus by itself, half a second later.
          await expect(page.getByRole('button', { name: words.common.next, exact: true })).toBeFocused()
        })
      }
    })

  test('goes through a whole screen with Tab and out of it again, forwards and backwards', async () => {
    const { today, garden, practice, sound } = wordsOf(child)
    const places = [
      ['today', today.bye],
      ['sound', sound.yes],
      ['garden', garden.toDesk],
      ['break', wordsOf(child).break.ready],
      [`practice/${SKILL_OF_KIND['number-line']}`, practice.leave],
    ] as const
    for (const [place, way] of places) {
      await test.step(place, async () => {
        await page.goto(`${room.wire.origin}/${place}`)
        if (place.startsWith('practice')) await itemOn(page, child)
        await page.getByText(way).first().waitFor()
        for (const tab of ['Tab', 'Shift+Tab']) {
          const stops = await stopsOf(page, tab)
          expect(stops.length, `${tab} comes out of ${place}`).toBeLessThan(MOST_STOPS)
          expect(stops).toContain(way)
        }
      })
    }
  })
})

/** What has the focus, one after the other, until nothing has it or it goes around. */
async function stopsOf(page: Page, tab: string): Promise<string[]> {
  const stops: string[] = []
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press(tab)
    const name = await focused(page)
    if (name === '' || (stops.length > 2 && name === stops[0])) break
    stops.push(name)
  }
  return stops
}

test('sound and light are chosen with arrows, and the light is there before anything is drawn', async () => {
  const room = await aRoom()
  const { lab, wire, tablet } = room
  const { page } = await tablet()
  await page.emulateMedia({ colorScheme: 'light' })
  await enrol(page, wire.origin, (await freshCodes(lab)).device)
  await settled(page)
  const { sound } = en
  await press(page, sound.levels.medium, 'ArrowLeft')
  expect(await focused(page)).toBe(sound.levels.soft)
  await press(page, sound.lights.device, 'ArrowRight')
  await page.keyboard.press('ArrowRight')
  expect(await focused(page)).toBe(sound.lights.dark)
  const darkness = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)
  await expect.poll(darkness).toBe('dark')
  await press(page, sound.yes)
  await page.getByRole('heading', { name: en.classes.title }).waitFor()
  // At the next start: the page's light when its body begins, which is before the app's own script runs.
  await page.addInitScript(() => {
    new MutationObserver((_, watch) => {
      if (!document.body) return
      watch.disconnect()
      document.documentElement.dataset['first'] = document.documentElement.dataset['theme'] ?? 'none'
    }).observe(document, { childList: true, subtree: true })
  })
  await page.goto(`${wire.origin}/sound`)
  expect(await page.evaluate(() => document.documentElement.dataset['first'])).toBe('dark')
  const voice = page.getByRole('radiogroup', { name: sound.voice })
  await expect(voice.getByRole('radio', { name: sound.levels.soft })).toBeChecked()
  await expect(
    page.getByRole('radiogroup', { name: sound.light }).getByRole('radio', { name: sound.lights.dark }),
  ).toBeChecked()
  await room.clear()
})
