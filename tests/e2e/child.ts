import { expect, type Locator, type Page } from '@playwright/test'
import { makeItem } from '#content/make-item.ts'
import type { ItemId } from '#domain/ids.ts'
import type { MadeItem } from '#domain/items/item.ts'
import { shownText } from '#domain/quoted.ts'
import type { LearnerCard, LearnerDetails } from '#domain/roster.ts'
import { en } from '#i18n/en/child.ts'
import { es } from '#i18n/es/child.ts'
import { put } from './put.ts'
import { wrongResponse } from './wrong-response.ts'

/** A child as the tests know her: her card and the picture she keeps in mind. */
export type Child = Readonly<{ card: LearnerCard; details: LearnerDetails }>

export const wordsOf = (child: Child) => (child.card.language === 'es' ? es : en)

/** Makes the browser a child's tablet with a one-time code from a staff screen. */
export async function enrol(page: Page, origin: string, code: string): Promise<void> {
  await page.goto(`${origin}/enrol#${code}`)
  await page.getByRole('button', { name: en.enrol.send }).click()
  await expect(
    page.getByRole('button', { name: en.sound.yes }).or(page.getByText(en.classes.title)),
  ).toBeVisible()
}

/** Waits until everything a child needs is on the tablet and the page is run by the service worker. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    while (!navigator.serviceWorker.controller)
      await new Promise((resolve) =>
        navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
      )
  })
}

/** From wherever the tablet rests to the child's desk. */
export async function signIn(page: Page, classTitle: string, child: Child): Promise<void> {
  const words = wordsOf(child)
  const sound = page.getByRole('button', { name: en.sound.yes })
  const anyClass = page.getByRole('link', { name: classTitle })
  const card = page.getByRole('link', {
    name: en.class.card(child.card.firstName, en.animals[child.card.animal] ?? ''),
  })
  await expect(sound.or(anyClass).or(card).first()).toBeVisible()
  if (await sound.isVisible()) await sound.click()
  await expect(anyClass.or(card).first()).toBeVisible()
  if (await anyClass.isVisible()) await anyClass.click()
  await card.click()
  for (const picture of child.details.secretPictures) {
    await page.getByRole('button', { name: words.pictures[picture] ?? picture, exact: true }).click()
  }
  await page.getByRole('button', { name: words.you.yes }).click()
  await expect(page.getByRole('heading', { name: words.today.title(child.card.firstName) })).toBeVisible()
}

/** To an item; past the lesson of a skill that is new to her, where one is shown first. */
async function pastLesson(page: Page, child: Child): Promise<void> {
  const known = page.getByRole('button', { name: wordsOf(child).lesson.known, exact: true })
  const item = page.locator('[data-item]').first()
  await expect(item.or(known).first()).toBeVisible()
  if (await known.isVisible()) await known.click()
  await expect(item).toBeVisible()
}

/** The item on screen, made again from its id as any device would. */
export async function itemOn(page: Page, child: Child): Promise<MadeItem> {
  await pastLesson(page, child)
  const id = await page.locator('[data-item]').first().getAttribute('data-item')
  const made = makeItem(id as ItemId, child.card.language)
  if (!made) throw new Error(`nobody can make ${id}`)
  return made
}

/** Gives the right answer with taps, as a child would, up to and including "Check", until the praise or what else is said `instead`. */
export async function answerRight(page: Page, child: Child, instead?: Locator): Promise<MadeItem> {
  const made = await itemOn(page, child)
  await put(page.getByRole('main'), made.item.question, made.key.answer, wordsOf(child).items)
  await page.getByRole('button', { name: wordsOf(child).practice.check, exact: true }).click()
  await expect(instead ?? page.getByText(shownText(made.explain.praise))).toBeVisible()
  return made
}

/** A wrong answer given with taps up to and including "Check"; a second one to the same item takes the first back. */
export async function answerWrong(page: Page, child: Child): Promise<void> {
  const made = await itemOn(page, child)
  await put(page.getByRole('main'), made.item.question, wrongResponse(made), wordsOf(child).items)
  await page.getByRole('button', { name: wordsOf(child).practice.check, exact: true }).click()
}

/** One item answered right and on to the next. */
export async function practiseOne(page: Page, child: Child): Promise<MadeItem> {
  const made = await answerRight(page, child)
  await page.getByRole('button', { name: wordsOf(child).common.next, exact: true }).click()
  await expect(page.locator(`[data-item="${made.item.id}"]`)).toHaveCount(0)
  await pastLesson(page, child)
  return made
}
