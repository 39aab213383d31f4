import { expect, test } from '@playwright/test'
import { makeItem } from '#content/make-item.ts'
import type { ItemId } from '#domain/ids.ts'
import { en } from '#i18n/en/child.ts'
import { hasWebkit, startWebkit, type WebkitWindow } from '#tests/support/webkit.ts'
import { type Child, wordsOf } from './child.ts'
import { aChildOf, attemptsOf } from './lab.ts'
import { SKILL_OF_KIND } from './practice-tour.ts'
import { aRoom, type Room } from './room.ts'

let room: Room
test.beforeEach(async () => {
  room = await aRoom()
})
test.afterEach(() => room.clear())

/** The first button, link or choice whose name holds the words, as a script for the page. */
const NAMED = `
  const name = (one) => (one.getAttribute('aria-label') ?? one.textContent).replace(/\\s+/g, ' ').trim()
  const seen = (one) => one.getClientRects().length > 0 && one.getAttribute('aria-disabled') !== 'true' && !one.disabled
  return [...document.querySelectorAll('button, a[href], [role=radio], label')].filter(seen)
    .find((one) => arguments[1] ? name(one) === arguments[0] : name(one).includes(arguments[0])) ?? null`
const RADIO = `return document.querySelectorAll('main [role=radio], main input[type=radio]')[arguments[0]] ?? null`
const ITEM = `return document.querySelector('[data-item]')?.getAttribute('data-item') ?? null`
const SAYS = `return document.body.innerText.includes(arguments[0])`

async function answerOne(page: WebkitWindow, child: Child): Promise<void> {
  const words = wordsOf(child)
  // Past the lesson of a skill that is new to her.
  const inLesson = () => page.ask<boolean>(SAYS, words.lesson.known)
  const isOpen = async () => (await inLesson()) || (await page.ask(ITEM)) !== null
  await expect.poll(isOpen, { timeout: 60_000 }).toBe(true)
  if (await inLesson()) await page.click(NAMED, words.lesson.known, true)
  await expect.poll(() => page.ask(ITEM), { timeout: 60_000 }).not.toBeNull()
  const id = await page.ask<ItemId>(ITEM)
  const made = makeItem(id, child.card.language)
  const question = made?.item.question
  if (question?.kind !== 'choice') throw new Error(`${id} is not a choice`)
  await page.click(
    RADIO,
    question.choices.findIndex((one) => one.id === made?.key.answer),
  )
  await page.click(NAMED, words.practice.check, true)
  await expect.poll(() => page.ask(SAYS, made?.explain.praise), { timeout: 30_000 }).toBe(true)
  await page.click(NAMED, words.common.next, true)
  await expect.poll(() => page.ask(ITEM), { timeout: 30_000 }).not.toBe(id)
}

test('WebKit: a child signs in, practises offline after a restart of the page, and her answers arrive once each', async () => {
  test.skip(!hasWebkit(), 'WebKitGTK is not installed (Debian: webkit2gtk-driver, xvfb, xauth)')
  const { lab, wire } = room
  const { child, class: ours } = await aChildOf(lab, '3')
  const words = wordsOf(child)
  const page = await startWebkit()
  try {
    await page.goto(`${wire.origin}/enrol#${lab.codes.device}`)
    await page.click(NAMED, en.enrol.send, true)
    await page.click(NAMED, en.sound.yes, true)
    await page.click(NAMED, ours.title)
    await page.click(NAMED, en.class.card(child.card.firstName, en.animals[child.card.animal] ?? ''), true)
    for (const picture of child.details.secretPictures)
      await page.click(NAMED, words.pictures[picture] ?? picture, true)
    await page.click(NAMED, words.you.yes, true)
    await expect
      .poll(() => page.ask(SAYS, words.today.title(child.card.firstName)), { timeout: 60_000 })
      .toBe(true)
    await expect
      .poll(() => page.ask('return navigator.serviceWorker.controller !== null'), { timeout: 60_000 })
      .toBe(true)
    await wire.cut()
    await page.goto(`${wire.origin}/practice/${SKILL_OF_KIND.choice}`)
    for (let n = 0; n < 3; n++) await answerOne(page, child)
    await page.reload()
    await answerOne(page, child)
    await wire.mend()
    await expect.poll(async () => (await attemptsOf(lab, child.card.id)).length, { timeout: 90_000 }).toBe(4)
  } finally {
    await page.close()
  }
})
