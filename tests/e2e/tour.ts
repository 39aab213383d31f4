import { expect, type Page } from '@playwright/test'
import { SKILLS } from '#content/registry.ts'
import type { SkillId } from '#domain/ids.ts'
import type { Language } from '#domain/language.ts'
import { en } from '#i18n/en/child.ts'
import { staff as enStaff } from '#i18n/en/staff.ts'
import { es } from '#i18n/es/child.ts'
import { staff as esStaff } from '#i18n/es/staff.ts'
import { daysOfWork } from '#tests/support/days-of-work.ts'
import { freshCodes } from '#tests/support/lab-server.ts'
import type { Size } from '#tests/support/tablet.ts'
import { aProfile } from '#tests/support/tablet.ts'
import { anHttpTablet } from '../../tools/http-tablet.ts'
import { type Child, settled } from './child.ts'
import { aChildOf } from './lab.ts'
import { lessonTour, practiceTour, type Visit, youngestTour } from './practice-tour.ts'
import type { Room } from './room.ts'
import { PASSWORD, PIN } from './staff.ts'

const CHILD = { en, es } as const
const STAFF = { en: enStaff, es: esStaff } as const
/** Every screen of a child's tablet, in one language, in the order a day brings them. */
export async function childTour(
  { lab, wire, tablet }: Room,
  language: Language,
  size: Size,
  visit: Visit,
): Promise<void> {
  const words = CHILD[language]
  const { page } = await tablet(aProfile(), size, language === 'es' ? 'es-US' : 'en-US')
  const { child, class: ours } = await aChildOf(lab, '2')
  await page.goto(`${wire.origin}/enrol`)
  await page.getByLabel(words.enrol.label).waitFor()
  await visit('enrol', page)
  await page.getByLabel(words.enrol.label).fill((await freshCodes(lab)).device)
  await page.getByRole('button', { name: words.enrol.send }).click()
  await page.getByRole('button', { name: words.sound.yes }).waitFor()
  await settled(page)
  await visit('sound', page)
  await page.getByRole('button', { name: words.sound.yes }).click()
  await page.getByRole('heading', { name: words.classes.title }).waitFor()
  await visit('classes', page)
  await page.getByRole('link', { name: ours.title }).click()
  await page.getByRole('heading', { name: words.class.title }).waitFor()
  await visit('class', page)
  await signInOnTour(page, words, child, visit)
  await lightsTour(page, words, visit)
  const her = { ...child, card: { ...child.card, language } }
  await practiceTour(page, wire.origin, her, visit)
  await lessonTour(page, wire.origin, her, visit)
  for (const [place, heading] of [
    ['garden', words.garden.title],
    ['break', words.break.title],
  ] as const) {
    await page.goto(`${wire.origin}/${place}`)
    await page.getByRole('heading', { name: heading }).waitFor()
    await visit(place, page)
  }
  await youngestTour(page, wire.origin, child, language, visit)
  await page.goto(`${wire.origin}/today`)
  await page.getByText(words.today.bye).click()
  await page.getByText(words.bye.say).waitFor()
  await visit('bye', page)
}

type ChildWords = (typeof CHILD)[Language]

async function signInOnTour(
  page: Page,
  words: ChildWords,
  { card, details }: Child,
  visit: Visit,
): Promise<void> {
  await page
    .getByRole('link', { name: words.class.card(card.firstName, words.animals[card.animal] ?? '') })
    .click()
  // The secret is asked in the child's own language.
  const own = CHILD[card.language]
  const picture = page.getByRole('button', {
    name: own.pictures[details.secretPictures[0] ?? ''] ?? '',
    exact: true,
  })
  await picture.waitFor()
  await visit('secret', page)
  await picture.click()
  await page.getByRole('button', { name: own.you.yes }).waitFor()
  await visit('is-this-you', page)
  await page.getByRole('button', { name: own.you.yes }).click()
  await page.getByRole('heading', { name: own.today.title(card.firstName) }).waitFor()
  await page.getByRole('button', { name: words.languageName, exact: true }).click()
  await page.getByRole('link', { name: words.today.start }).first().waitFor()
  await visit('today', page)
}

/** Sound and light from the desk, and the desk in every light. */
async function lightsTour(page: Page, words: ChildWords, visit: Visit): Promise<void> {
  const { sound } = words
  for (const light of ['dark', 'calm', 'device'] as const) {
    await page.getByRole('link', { name: sound.link }).click()
    await page.getByRole('radiogroup', { name: sound.light }).getByText(sound.lights[light]).click()
    await visit(`sound-${light}`, page)
    await page.getByRole('button', { name: words.common.back }).click()
    await page.getByRole('link', { name: words.today.start }).first().waitFor()
    if (light !== 'device') await visit(`today-${light}`, page)
  }
}

/** Every screen of a grown-up's device, in one language. */
export async function staffTour(
  { lab, wire, tablet }: Room,
  language: Language,
  size: Size,
  visit: Visit,
): Promise<void> {
  const words = STAFF[language]
  const { page } = await tablet(aProfile(), size, language === 'es' ? 'es-US' : 'en-US')
  const codes = await freshCodes(lab)
  await page.goto(`${wire.origin}/staff`)
  await page.getByRole('heading', { name: words.signIn.title }).waitFor()
  await visit('staff-sign-in', page)
  await page.goto(`${wire.origin}/staff/code#${codes.admin}`)
  await page.getByLabel(words.accept.password).waitFor()
  await visit('staff-code', page)
  await page.getByLabel(words.accept.password).fill(PASSWORD)
  await page.getByRole('button', { name: words.accept.go }).click()
  await page.getByRole('heading', { name: words.classes.title }).waitFor()
  await visit('staff-first-day', page)
  await page.getByRole('button', { name: words.device.choosePin }).click()
  await page.getByLabel(words.pin.again, { exact: true }).waitFor()
  await visit('staff-pin', page)
  for (const label of [words.pin.label, words.pin.again])
    await page.getByLabel(label, { exact: true }).fill(PIN)
  await page.getByRole('button', { name: words.pin.go }).click()
  await page.getByRole('button', { name: words.nav.lock }).waitFor()
  await visit('staff-classes', page)
  const open = (path: string) => unlocked(page, `${wire.origin}/staff/${path}`, words)
  await roomTour(page, lab, open, words, visit)
  await open('devices')
  await page.getByRole('button', { name: words.devices.add }).waitFor()
  await visit('staff-devices', page)
  await page.getByRole('button', { name: words.devices.add }).click()
  await page.getByLabel(words.devices.name).fill('Tablet 9')
  await page.getByRole('button', { name: words.devices.makeCode }).click()
  await page.getByText(words.devices.codeFor('Tablet 9')).waitFor()
  await visit('staff-enrol-code', page)
  const places = [
    ['voice', words.voice.title],
    ['doubts', words.doubts.title],
    ['people', words.people.title],
    ['matches', words.matches.title],
    ['device', words.device.title],
  ] as const
  for (const [place, heading] of places) {
    await open(place)
    await page.getByRole('heading', { name: heading }).waitFor()
    if (place === 'doubts' || place === 'voice')
      await page.getByText(words.common.loading).waitFor({ state: 'detached' })
    await visit(`staff-${place}`, page)
  }
  await catalogueTour(page, open, words, language, visit)
  await page.getByRole('button', { name: words.nav.lock }).click()
  await page.getByLabel(words.pin.yours).waitFor()
  await visit('staff-locked', page)
}

/** What is taught: the list, an item tried and answered otherwise than its key, ten on paper. */
async function catalogueTour(
  page: Page,
  open: (path: string) => Promise<void>,
  { catalogue }: (typeof STAFF)[Language],
  language: Language,
  visit: Visit,
): Promise<void> {
  const skill = SKILLS.find(({ id }) => id === 'm.3.facts-2-5-10')
  if (!skill) throw new Error('no such skill')
  const name = skill.name[language]
  await open('catalogue')
  await page.getByLabel(catalogue.search).fill(name)
  await visit('staff-catalogue', page)
  await page.getByRole('link', { name }).click()
  await page.getByRole('heading', { name, level: 1 }).waitFor()
  await page.getByText(catalogue.hints).click()
  // No product of whole numbers by 2, 5 or 10 is 1.
  await page.getByRole('button', { name: '1', exact: true }).click()
  await page.getByRole('button', { name: catalogue.check, exact: true }).click()
  await page.getByText(catalogue.notYet).waitFor()
  await visit('staff-try', page)
  await page.getByRole('link', { name: catalogue.print }).click()
  await page.getByRole('heading', { name: catalogue.paper.key }).waitFor()
  await visit('staff-paper', page)
}

async function roomTour(
  page: Page,
  lab: Room['lab'],
  open: (path: string) => Promise<void>,
  words: (typeof STAFF)[Language],
  visit: Visit,
): Promise<void> {
  const { class: ours, child } = await aChildOf(lab, '2')
  await open(`room/${ours.id}`)
  await page.getByRole('heading', { name: words.board.title(ours.title) }).waitFor()
  await page.getByText(child.card.firstName).first().waitFor()
  await visit('staff-board', page)
  await page.getByRole('radio', { name: words.board.asList }).check()
  await visit('staff-board-list', page)
  await page.getByRole('radio', { name: words.board.asTiles }).check()
  await page
    .getByRole('button', { name: new RegExp(`^${child.card.firstName}\\b`) })
    .first()
    .click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await visit('staff-child-sheet', page)
  await skillsTour(page, lab, open, words, child, visit)
  await open(`register/${ours.id}`)
  await page.getByRole('heading', { name: words.register.title(ours.title) }).waitFor()
  await visit('staff-register', page)
  const line = page.getByRole('button', { name: words.register.correct(child.card.firstName) }).first()
  await line.click()
  await page.getByLabel(words.register.note).waitFor()
  await visit('staff-correct', page)
  await open(`register/${ours.id}/2026-03-02`)
  await page.getByRole('link', { name: words.register.dayAfter }).waitFor()
  await line.waitFor()
  await visit('staff-register-earlier', page)
  await open(`sheet/${ours.id}`)
  await page.getByRole('heading', { name: words.sheet.title(ours.title) }).waitFor()
  await visit('staff-class-sheet', page)
}

/** What is known of a child, why, and the form to overrule it. */
async function skillsTour(
  page: Page,
  lab: Room['lab'],
  open: (path: string) => Promise<void>,
  { skills, why }: (typeof STAFF)[Language],
  { card }: Child,
  visit: Visit,
): Promise<void> {
  const skill = 'm.2.facts-20' as SkillId
  const work = daysOfWork(card.id, skill, ['--+', '+-+', 'h-+'], Date.now())
  await (await anHttpTablet(lab.port, (await freshCodes(lab)).device)).push(work)
  await open(`child/${card.id}`)
  await page.getByRole('region', { name: skills.groups.help }).waitFor()
  await visit('staff-skills', page)
  await open(`child/${card.id}/${skill}`)
  await page.getByRole('slider', { name: new RegExp(why.replay) }).waitFor()
  await visit('staff-why', page)
  await page.getByRole('radio', { name: why.audiences.family }).check()
  await page.getByRole('button', { name: why.go }).click()
  await page.getByText(why.noteMissing).waitFor()
  await visit('staff-why-family', page)
}

/** A staff page from its address: a device with a PIN locks at every load. */
async function unlocked(page: Page, url: string, words: (typeof STAFF)[Language]): Promise<void> {
  await page.goto(url)
  await page.getByLabel(words.pin.yours).fill(PIN)
  await page.getByRole('button', { name: words.pin.unlock }).click()
  await page.getByRole('button', { name: words.nav.lock }).waitFor()
}
