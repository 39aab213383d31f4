import type { Page } from '@playwright/test'
import { SKILLS } from '#content/registry.ts'
import type { ItemId } from '#domain/ids.ts'
import type { LevelNumber, QuestionKind } from '#domain/items/item.ts'
import type { Language } from '#domain/language.ts'
import { answerWrong, type Child, wordsOf } from './child.ts'
import { fullestItem, lay } from './lay.ts'

/** What is done on each screen of a tour: look, photograph, examine. */
export type Visit = (screen: string, page: Page) => Promise<void>

/** A skill for each kind of question that is asked, which asks so at one of its levels. */
export const SKILL_OF_KIND = {
  choice: 'm.2.compare-three-digit',
  'number-pad': 'm.2.facts-20',
  'ten-frame': 'm.k.one-more',
  'number-line': 'm.2.number-line',
  'base-ten': 'm.2.hundreds-tens-ones',
  'fraction-bar': 'm.4.equivalent-fractions',
  order: 'm.1.order-lengths',
  equation: 'm.3.missing-factor',
  select: 'm.2.shape-attributes',
  sort: 'm.k.sort-count',
  deal: 'm.k.count-out',
  array: 'm.2.arrays',
  column: 'm.3.add-sub-1000',
  'fraction-pad': 'm.4.mixed-numbers',
  sticks: 'm.k.build-shapes',
  cover: 'm.1.compose-shapes',
  clock: 'm.2.time-five',
  ruler: 'm.2.ruler-measure',
  money: 'm.2.money',
  graph: 'm.2.line-plot',
  grid: 'm.5.coordinates',
  angle: 'm.4.angle-idea',
  trace: 'm.k.trace-numerals',
  tiles: 'l.1.spell-patterns',
  boxes: 'l.1.split-sounds',
} as const satisfies Partial<Record<QuestionKind, string>>

type KindAsked = keyof typeof SKILL_OF_KIND
export const KINDS_ASKED = Object.keys(SKILL_OF_KIND) as readonly KindAsked[]

/** Opens an item of that kind on the signed-in child's tablet, of the easiest level that asks so. */
export async function openKind(page: Page, origin: string, child: Child, kind: KindAsked): Promise<void> {
  const skill = SKILLS.find(({ id }) => id === SKILL_OF_KIND[kind])
  const level = LEVELS.find((one) => skill?.formats[one] === kind)
  if (!skill || !level) throw new Error(`${SKILL_OF_KIND[kind]} does not ask by ${kind}`)
  const { language, supports } = child.card
  const item = `gen/${skill.id}/${level}/1/${skill.version}` as ItemId
  await lay(page, origin, child, item, { grade: '2', language, supports })
}

const LEVELS: readonly LevelNumber[] = [1, 2, 3]

/** What small hands find hardest to hit. */
const SKILLS_OF_THE_YOUNGEST = {
  choice: 'm.k.count-objects',
  'number-pad': 'm.k.add-sub-10',
  'ten-frame': 'm.k.one-more',
} as const

/** Kinds whose every state is looked at; of the others what is asked. `npm run fits` measures all states of all kinds. */
const IN_EVERY_STATE: ReadonlySet<KindAsked> = new Set<KindAsked>(['choice', 'number-pad', 'column', 'cover'])
/** In Spanish too: what is drawn is the same, and its measures are taken in Spanish. */
const IN_SPANISH: readonly KindAsked[] = ['choice', 'number-pad', 'sort', 'column', 'fraction-pad']

/** Every kind of question, and the states of some: help, a first miss, told after the second; in Spanish of some kinds only. */
export async function practiceTour(page: Page, origin: string, child: Child, visit: Visit): Promise<void> {
  const words = wordsOf(child)
  for (const kind of child.card.language === 'en' ? KINDS_ASKED : IN_SPANISH) {
    await openKind(page, origin, child, kind)
    await visit(`practice-${kind}`, page)
    if (!IN_EVERY_STATE.has(kind)) continue
    await answerWrong(page, child)
    await page.getByText(words.practice.notYetSay).waitFor()
    await visit(`practice-${kind}-not-yet`, page)
    if (kind === 'number-pad') await helpTour(page, kind, words, visit)
    await answerWrong(page, child)
    await page.getByRole('button', { name: words.common.next, exact: true }).waitFor()
    await visit(`practice-${kind}-told`, page)
  }
}

/** A skill whose lesson begins with the idea itself. */
const WITH_OPENING = 'm.2.arrays'

/** The parts of a lesson: the idea, an example to watch until its answer is there, one done together. */
export async function lessonTour(page: Page, origin: string, child: Child, visit: Visit): Promise<void> {
  const words = wordsOf(child)
  const next = page.getByRole('button', { name: words.common.next, exact: true })
  const part = (name: string) => page.locator(`[data-lesson="${name}"]`)
  const onTo = async (name: string, from: string) => {
    while (await part(from).isVisible()) {
      const before = await part(from).textContent()
      await next.click()
      await page.waitForFunction(
        ([text, now]) => document.querySelector(`[data-lesson="${now}"]`)?.textContent !== text,
        [before, from],
      )
    }
    await part(name).waitFor()
  }
  await page.goto(`${origin}/lesson/${WITH_OPENING}`)
  await part('open').waitFor()
  await visit('lesson-idea', page)
  await onTo('watch', 'open')
  await next.click()
  await part('watch').getByRole('listitem').first().waitFor()
  await visit('lesson-watch', page)
  await onTo('together', 'watch')
  await visit('lesson-together', page)
}

/** Each step of the help, and out of it. */
async function helpTour(
  page: Page,
  kind: string,
  words: ReturnType<typeof wordsOf>,
  visit: Visit,
): Promise<void> {
  await page.getByRole('button', { name: words.practice.help }).click()
  for (const [step, title] of words.practice.hints.entries()) {
    await page.getByRole('heading', { name: title }).waitFor()
    await visit(`practice-${kind}-hint-${step + 1}`, page)
    const more = page.getByRole('button', { name: words.practice.moreHelp })
    if (await more.isVisible()) await more.click()
  }
  await page.getByRole('button', { name: words.practice.closeHelp }).click()
}

/** The same tablet under the hands of a child in kindergarten: everything at its largest. */
export async function youngestTour(
  page: Page,
  origin: string,
  child: Child,
  language: Language,
  visit: Visit,
): Promise<void> {
  const sitter = { grade: 'K', language, supports: [] } as const
  const her = { ...child, card: { ...child.card, ...sitter } }
  for (const [kind, skill] of Object.entries(SKILLS_OF_THE_YOUNGEST)) {
    await lay(page, origin, child, fullestItem(skill, 1, language), sitter)
    await visit(`practice-k-${kind}`, page)
  }
  await page.goto(`${origin}/garden`)
  await page.getByRole('heading', { name: wordsOf(her).garden.title }).waitFor()
  await visit('garden-k', page)
  await page.getByRole('list').getByRole('link').first().click()
  await page.getByRole('list').getByRole('button').first().waitFor()
  await visit('bed-k', page)
}
