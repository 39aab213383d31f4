import { expect, type Page, test } from '@playwright/test'
import { SKILLS } from '#content/registry.ts'
import type { ItemId } from '#domain/ids.ts'
import type { LevelNumber } from '#domain/items/item.ts'
import type { Language } from '#domain/language.ts'
import type { Grade } from '#domain/roster.ts'
import { freshCodes } from '#tests/support/lab-server.ts'
import { type Band, bandOf } from '#ui/band.ts'
import { answerWrong, type Child, enrol, settled, signIn, wordsOf } from './child.ts'
import { aChildOf } from './lab.ts'
import { fullestItem, lay, weightOf } from './lay.ts'
import { HANDS, misfits } from './measure.ts'
import { aRoom, type Room } from './room.ts'

const SIZES = [
  { width: 1366, height: 768 },
  { width: 1024, height: 768 },
  { width: 768, height: 1024 },
] as const

const LEVELS: readonly LevelNumber[] = [1, 2, 3]

let room: Room
test.beforeEach(async () => {
  room = await aRoom()
})
test.afterEach(() => room.clear())

for (const age of ['k1', 'g23', 'g45'] as const) {
  test(`every kind of question fits hands and screens of its age: ${age}`, async () => {
    const { page, child } = await aTablet()
    for (const one of oneOfEach('es', ({ kind, band }) => `${kind} ${band}`)) {
      if (one.band !== age) continue
      await open(page, child, one, 'es')
      await fits(page, one.band, `${one.skill}, level ${one.level}`)
    }
  })
}

/** Skills whose states after an answer are measured; those of the kinds that came later are looked at by hand so far. */
const MEASURED_TO_THE_END: ReadonlySet<string> = new Set([
  'm.2.compare-three-digit',
  'm.2.facts-20',
  'm.k.one-more',
  'm.2.number-line',
  'm.2.hundreds-tens-ones',
  'm.4.equivalent-fractions',
  'm.1.order-lengths',
  'm.3.missing-factor',
])

test('a first miss and what is told after the second fit too', async () => {
  const { page, child } = await aTablet()
  for (const one of oneOfEach('en', ({ skill, kind }) => `${skill} ${kind}`)) {
    if (!MEASURED_TO_THE_END.has(one.skill)) continue
    const her = await open(page, child, one, 'en')
    await answerWrong(page, her)
    await page.getByText(wordsOf(her).practice.notYet).waitFor()
    await fits(page, one.band, `${one.skill}, level ${one.level}, not yet`)
    await answerWrong(page, her)
    await page.getByRole('button', { name: wordsOf(her).common.next, exact: true }).waitFor()
    await fits(page, one.band, `${one.skill}, level ${one.level}, told`)
  }
})

test('the garden of the youngest and a plant close up fit', async () => {
  const { page, child } = await aTablet()
  const words = wordsOf(child)
  await page.goto(`${room.wire.origin}/garden`)
  const plants = page.getByRole('list').getByRole('button')
  await plants.first().waitFor()
  await fits(page, 'k1', 'garden')
  await plants.first().click()
  await page.getByRole('link', { name: words.garden.tryIt }).waitFor()
  await fits(page, 'k1', 'plant sheet')
})

/** A tablet on which a child sits at her desk. */
async function aTablet(): Promise<Readonly<{ page: Page; child: Child }>> {
  const { lab, wire, tablet } = room
  const { page } = await tablet()
  const { child, class: ours } = await aChildOf(lab, 'K')
  await enrol(page, wire.origin, (await freshCodes(lab)).device)
  await settled(page)
  await signIn(page, ours.title, child)
  return { page, child }
}

/** Not whole yet on these screens: each is a gap to be mended and taken out here; nothing else may join them unseen. */
const GAPS: ReadonlySet<string> = new Set<string>([])

/** Everything at hand, large enough and whole on three sizes of screen; with letters of twice the size, nothing sideways. */
async function fits(page: Page, band: Band, what: string): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size)
    const told = await misfits(page, { targets: HANDS[band], still: true })
    const where = `${what}, ${size.width} × ${size.height}`
    if (!GAPS.has(where)) expect.soft(told, where).toEqual([])
  }
  await letters(page, '200%')
  const told = await misfits(page, { targets: null, still: false })
  const large = `${what}, letters of twice the size`
  if (!GAPS.has(large)) expect.soft(told, large).toEqual([])
  await letters(page, '')
}

const letters = (page: Page, size: string): Promise<void> =>
  page.evaluate((fontSize) => {
    document.documentElement.style.fontSize = fontSize
  }, size)

type One = Readonly<{
  skill: string
  grade: Grade
  level: LevelNumber
  band: Band
  kind: string
  item: ItemId
}>

const open = (page: Page, child: Child, { item, grade }: One, language: Language): Promise<Child> =>
  lay(page, room.wire.origin, child, item, { grade, language, supports: [] })

/** Of every sort of question there is, the item with most to draw. */
function oneOfEach(language: Language, sortOf: (one: One) => string): One[] {
  const all: One[] = SKILLS.flatMap(({ id, grade, formats }) =>
    LEVELS.map((level) => ({
      skill: id,
      grade,
      level,
      band: bandOf(grade),
      kind: formats[level],
      item: fullestItem(id, level, language),
    })),
  )
  const fullest = new Map<string, One>()
  for (const one of all) {
    const before = fullest.get(sortOf(one))
    if (!before || weightOf(one.item, language) > weightOf(before.item, language))
      fullest.set(sortOf(one), one)
  }
  return [...fullest.values()]
}
