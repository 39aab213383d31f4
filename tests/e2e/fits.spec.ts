import { expect, type Page, test } from '@playwright/test'
import { SKILLS } from '#content/registry.ts'
import type { ItemId } from '#domain/ids.ts'
import type { LevelNumber } from '#domain/items/item.ts'
import { KINDS } from '#domain/items/registry.ts'
import type { Language } from '#domain/language.ts'
import type { Grade } from '#domain/roster.ts'
import { freshCodes } from '#tests/support/lab-server.ts'
import { type Band, bandOf } from '#ui/band.ts'
import { answerWrong, type Child, enrol, settled, signIn, wordsOf } from './child.ts'
import { aChildOf } from './lab.ts'
import { fullestItem, lay, weightOf, wordiestItem } from './lay.ts'
import { HANDS, misfits } from './measure.ts'
import { aRoom, type Room } from './room.ts'

const SIZES = [
  { width: 1366, height: 768 },
  { width: 1024, height: 768 },
  { width: 768, height: 1024 },
] as const

const LEVELS: readonly LevelNumber[] = [1, 2, 3]

/** Where a child sits: all is asked of her at one tablet, as one item after the other is laid before her. */
let room: Room
let page: Page
let child: Child
test.beforeAll(async () => {
  room = await aRoom()
  ;({ page, child } = await aTablet('K'))
})
test.afterAll(() => room.clear())

/** One level of a skill: what sort of question it asks, and whom. */
type Asked = Readonly<{ skill: string; grade: Grade; level: LevelNumber; band: Band; kind: string }>
type One = Asked & Readonly<{ item: ItemId }>

const AGES = ['k1', 'g23', 'g45'] as const
const ASKED: readonly Asked[] = SKILLS.flatMap(({ id, grade, formats }) =>
  LEVELS.map((level) => ({ skill: id, grade, level, band: bandOf(grade), kind: formats[level] })),
)
const isAsked = (kind: string, age: Band): boolean =>
  ASKED.some((one) => one.kind === kind && one.band === age)
const KINDS_ASKED = Object.keys(KINDS).filter((kind) => AGES.some((age) => isAsked(kind, age)))

/** So many at a time that a slow machine takes less than two minutes for them. */
const inSittings = (kinds: readonly string[], most: number): string[][] =>
  Array.from({ length: Math.ceil(kinds.length / most) }, (_, n) => kinds.slice(n * most, (n + 1) * most))

for (const age of AGES)
  for (const kinds of inSittings(
    KINDS_ASKED.filter((kind) => isAsked(kind, age)),
    9,
  )) {
    test(`every kind of question fits hands and screens of its age: ${age}, ${kinds.join(', ')}`, async () => {
      for (const one of oneOfEach('es', ({ kind, band }) => kinds.includes(kind) && band === age)) {
        await open(one, 'es')
        await fits(page, one.band, `${one.skill}, level ${one.level}`)
      }
    })
  }

/** `npm run fits` measures every state of every kind, and every level of every skill; a check of every change, a part of it. */
const ALL = process.env['CARREL_FITS'] === 'all'

const TO_THE_END = ALL
  ? KINDS_ASKED
  : ['choice', 'number-pad', 'base-ten', 'order', 'sort', 'tiles', 'sticks', 'money']

for (const kinds of inSittings(TO_THE_END, 4)) {
  test(`a first miss and what is told after the second fit too: ${kinds.join(', ')}`, async () => {
    // The youngest who are asked have the largest hands and letters.
    const youngest = ({ kind, band }: Asked) => AGES.find((age) => isAsked(kind, age)) === band
    for (const one of oneOfEach('en', (asked) => kinds.includes(asked.kind) && youngest(asked))) {
      const her = await open(one, 'en')
      await answerWrong(page, her)
      await page.getByText(wordsOf(her).practice.notYetSay).waitFor()
      await fits(page, one.band, `${one.skill}, level ${one.level}, not yet`)
      await answerWrong(page, her)
      await page.getByRole('button', { name: wordsOf(her).common.next, exact: true }).waitFor()
      await fits(page, one.band, `${one.skill}, level ${one.level}, told`)
    }
  })
}

const SWEPT = ALL ? [...new Set(SKILLS.map(({ id }) => id.split('.', 2).join('.')))] : []
for (const shelf of SWEPT) {
  test(`every level of every skill fits: ${shelf}`, async () => {
    test.setTimeout(1_200_000)
    for (const [n, { skill, level, grade, band }] of ASKED.entries()) {
      if (!skill.startsWith(`${shelf}.`)) continue
      const language = n % 2 === 0 ? 'en' : 'es'
      const items = new Set([fullestItem, wordiestItem].map((choose) => choose(skill, level, language)))
      for (const item of items) {
        await lay(page, room.wire.origin, child, item, { grade, language, supports: [] })
        await fits(page, band, `${item} in ${language}`)
      }
    }
  })
}

for (const grade of ['K', '4'] as const)
  test(`the garden and its fullest bed fit, and a plant close up: grade ${grade}`, async () => {
    const { page, child } = await aTablet(grade)
    const { garden } = wordsOf(child)
    const band = bandOf(grade)
    await page.goto(`${room.wire.origin}/garden`)
    const beds = page.getByRole('list').getByRole('link')
    await beds.first().waitFor()
    await fits(page, band, `garden of grade ${grade}`)
    const plants = await beds
      .locator('svg')
      .evaluateAll((drawings) => drawings.map((one) => one.closest('a')?.getAttribute('data-bed') ?? ''))
    const fullest = Object.entries(Object.groupBy(plants, (bed) => bed)).toSorted(
      ([, a = []], [, b = []]) => b.length - a.length,
    )[0]?.[0]
    await page.locator(`[data-bed="${fullest}"]`).click()
    const first = page.getByRole('list').getByRole('button').first()
    await first.waitFor()
    await fits(page, band, `fullest bed of grade ${grade}`)
    await first.click()
    await page.getByRole('link', { name: garden.tryIt }).waitFor()
    await fits(page, band, `plant sheet of grade ${grade}`)
  })

/** A tablet on which a child sits at her desk. */
async function aTablet(grade: Grade): Promise<Readonly<{ page: Page; child: Child }>> {
  const { lab, wire, tablet } = room
  const { page } = await tablet()
  const { child, class: ours } = await aChildOf(lab, grade)
  await enrol(page, wire.origin, (await freshCodes(lab)).device)
  await settled(page)
  await signIn(page, ours.title, child)
  return { page, child }
}

/** Everything at hand, large enough and whole on three sizes of screen; with letters of twice the size, nothing sideways. */
async function fits(page: Page, band: Band, what: string): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size)
    const told = await misfits(page, { targets: HANDS[band], still: true })
    expect.soft(told, `${what}, ${size.width} × ${size.height}`).toEqual([])
  }
  await letters(page, '200%')
  const told = await misfits(page, { targets: null, still: false })
  expect.soft(told, `${what}, letters of twice the size`).toEqual([])
  await letters(page, '')
}

const letters = (page: Page, size: string): Promise<void> =>
  page.evaluate((fontSize) => {
    document.documentElement.style.fontSize = fontSize
  }, size)

const open = ({ item, grade }: One, language: Language): Promise<Child> =>
  lay(page, room.wire.origin, child, item, { grade, language, supports: [] })

/** Of every kind of question among those, the item with most to draw. */
function oneOfEach(language: Language, among: (asked: Asked) => boolean): One[] {
  const fullest = new Map<string, One>()
  for (const asked of ASKED.filter(among)) {
    const one = { ...asked, item: fullestItem(asked.skill, asked.level, language) }
    const before = fullest.get(one.kind)
    if (!before || weightOf(one.item, language) > weightOf(before.item, language)) fullest.set(one.kind, one)
  }
  return [...fullest.values()]
}
