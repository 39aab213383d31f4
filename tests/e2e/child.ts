import { expect, type Locator, type Page } from '@playwright/test'
import { makeItem } from '#content/make-item.ts'
import type { ItemId } from '#domain/ids.ts'
import type { MadeItem, Question } from '#domain/items/item.ts'
import { scoreResponse } from '#domain/items/score.ts'
import type { LearnerCard, LearnerDetails } from '#domain/roster.ts'
import { en } from '#i18n/en/child.ts'
import { es } from '#i18n/es/child.ts'

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

/** The item on screen, made again from its id as any device would. */
export async function itemOn(page: Page, child: Child): Promise<MadeItem> {
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
  await expect(instead ?? page.getByText(made.explain.praise)).toBeVisible()
  return made
}

/** A wrong answer that looks like a child's: one of the misconceptions the item knows, else its near neighbour. */
export async function answerWrong(page: Page, child: Child): Promise<void> {
  const { item, key } = await itemOn(page, child)
  const { question } = item
  const known = key.wrong.find(
    ({ response }) => response !== key.answer && scoreResponse(question, key, response).kind === 'scored',
  )
  const response = known?.response ?? String(Number(key.answer) === 1 ? 2 : Number(key.answer) - 1)
  const score = scoreResponse(question, key, response)
  if (score.kind !== 'scored' || score.correct)
    throw new Error(`${response} is not a wrong answer to ${item.id}`)
  await put(page.getByRole('main'), question, response, wordsOf(child).items)
  await page.getByRole('button', { name: wordsOf(child).practice.check, exact: true }).click()
}

/** One item answered right and on to the next. */
export async function practiseOne(page: Page, child: Child): Promise<MadeItem> {
  const made = await answerRight(page, child)
  await page.getByRole('button', { name: wordsOf(child).common.next, exact: true }).click()
  await expect(page.locator(`[data-item="${made.item.id}"]`)).toHaveCount(0)
  await expect(page.locator('[data-item]').first()).toBeVisible()
  return made
}

async function put(
  main: Locator,
  question: Question,
  answer: string,
  items: (typeof en)['items'],
): Promise<void> {
  switch (question.kind) {
    case 'choice': {
      const at = question.choices.findIndex(({ id }) => id === answer)
      await main.getByRole('radio').nth(at).click()
      return
    }
    case 'number-pad': {
      const pad = main.getByRole('group', { name: items.pad.label })
      for (let n = 0; n < question.maxLength; n++)
        await pad.getByRole('button', { name: items.pad.erase }).click()
      for (const key of answer)
        await pad.getByRole('button', { name: key === '.' ? items.pad.point : key, exact: true }).click()
      return
    }
    case 'ten-frame': {
      const cells = main.getByRole('group', { name: items.frame.label }).getByRole('button')
      const stand = Math.max(question.fixed, question.start)
      const want = Number(answer)
      for (let cell = stand; cell < want; cell++) await cells.nth(cell).click()
      for (let cell = stand - 1; cell >= want; cell--) await cells.nth(cell).click()
      return
    }
    case 'number-line': {
      const slider = main.getByRole('slider', { name: items.line.label })
      await slider.press('Home')
      const steps = question.line.values.indexOf(answer)
      for (let step = 0; step < steps; step++)
        await main.getByRole('button', { name: items.line.more }).click()
      return
    }
    case 'base-ten': {
      let left = Number(answer)
      for (const [place, worth] of [
        ['hundreds', 100],
        ['tens', 10],
        ['ones', 1],
      ] as const) {
        if (!question.places.includes(place)) continue
        for (; left >= worth; left -= worth)
          await main.getByRole('button', { name: items.base.add[place] }).click()
      }
      return
    }
    case 'fraction-bar': {
      const [shaded = 0, parts = 1] = answer.split('/').map(Number)
      if (question.parts === null)
        await main.getByRole('button', { name: items.fraction.cut(parts), exact: true }).click()
      const bar = main.getByRole('group', { name: items.fraction.label }).getByRole('button')
      for (let part = 0; part < shaded; part++) await bar.nth(part).click()
      return
    }
    case 'order': {
      const cards = main.getByRole('group', { name: items.order.cards }).getByRole('button')
      for (const id of answer.split(','))
        await cards.nth(question.cards.findIndex((card) => card.id === id)).click()
      return
    }
    case 'equation': {
      const tiles = main.getByRole('group', { name: items.equation.tiles }).getByRole('button')
      const left = question.tiles.map(({ text }) => text)
      const slots = question.parts.filter(({ kind }) => kind === 'slot').length
      for (const text of slots === 1 ? [answer] : answer.split(' ')) {
        const at = left.indexOf(text)
        left[at] = '\0used'
        await tiles.nth(at).click()
      }
      return
    }
  }
}
