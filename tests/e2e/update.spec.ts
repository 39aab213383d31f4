import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import type { LearnerCard, LearnerDetails, SchoolClass } from '#domain/roster.ts'
import { placeOf } from '#server/place.ts'
import { systemRandom } from '#server/random.ts'
import { type DemoCodes, loadDemo } from '#server/roster/demo.ts'
import { type Serving, startServer } from '#server/serve.ts'
import { aProfile, dropProfile, startTablet, type Tablet } from '#tests/support/tablet.ts'
import { answerRight, type Child, enrol, itemOn, practiseOne, settled, signIn, wordsOf } from './child.ts'

const folder = (name: string) => mkdtempSync(join(tmpdir(), `carrel-${name}-`))

let data: string
let next: string
let serving: Serving
let codes: DemoCodes
let tablet: Tablet
const profile = aProfile()

test.beforeAll(() => {
  // The build after the one in dist/: the same sources under another name.
  next = folder('next')
  const env = { ...process.env, CARREL_BUILD: 'the-next-build' }
  const built = spawnSync('vite', ['build', '--outDir', next, '--emptyOutDir', '--logLevel', 'error'], {
    env,
    encoding: 'utf8',
  })
  expect(built.status, built.stderr).toBe(0)
})

test.beforeEach(async () => {
  data = folder('data')
  serving = await serve('dist', 0)
  codes = (await loadDemo(serving.store, systemRandom, Date.now(), { iterations: 1_000 })).codes
  tablet = await startTablet(profile)
})

test.afterEach(async () => {
  await tablet.kill()
  await serving.close()
  dropProfile(profile)
  rmSync(data, { recursive: true, force: true })
})
test.afterAll(() => rmSync(next, { recursive: true, force: true }))

test('an update waits while a child works and comes between two items, with nothing lost', async () => {
  const { page, context } = tablet
  const { child, title } = await someChild()
  await enrol(page, serving.url, codes.device)
  await settled(page)
  await signIn(page, title, child)
  await page
    .getByRole('link', { name: wordsOf(child).today.start })
    .first()
    .click()
  await practiseOne(page, child)
  const other = await context.newPage()
  await other.goto(`${serving.url}/today`)
  await other
    .getByRole('link', { name: wordsOf(child).today.start })
    .first()
    .click()
  await expect(other.locator('[data-item]').first()).toBeVisible()
  const before = await scriptOf(page)

  await publish()
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
  await expect
    .poll(() => page.evaluate(async () => Boolean((await navigator.serviceWorker.ready).waiting)))
    .toBe(true)

  await page.bringToFront()
  await practiseOne(page, child)
  expect(await scriptOf(page), 'another tab is in a lesson: the update waits').toBe(before)
  await other.close()

  const { item } = await itemOn(page, child)
  await answerRight(page, child)
  expect(await scriptOf(page), 'nothing happens within an item').toBe(before)
  await page.getByRole('button', { name: wordsOf(child).common.next, exact: true }).click()
  await expect
    .poll(() => scriptOf(page).catch(() => before), { message: 'between two items it comes' })
    .not.toBe(before)
  await expect(page.locator('[data-item]').first()).toBeVisible()
  expect((await itemOn(page, child)).item.id).not.toBe(item.id)
  await practiseOne(page, child)

  const [school] = await serving.store.schools()
  const sent = async () =>
    (await serving.store.entriesOf(school?.id ?? never(), child.card.id)).filter(
      ({ kind }) => kind === 'attempt',
    ).length
  await expect.poll(sent, { timeout: 90_000 }).toBe(4)
})

/** Which build a page is of, by its entry script. */
const scriptOf = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector<HTMLScriptElement>('script[type=module][src]')?.src ?? '')

const serve = (staticDir: string, port: number): Promise<Serving> =>
  startServer({ place: placeOf(data, {}), port, host: '127.0.0.1', staticDir, build: 'test', log: () => {} })

/** As a school updates: the new build in the old one's place, the server started again. */
async function publish(): Promise<void> {
  const { port } = serving
  await serving.close()
  serving = await serve(next, port)
}

async function someChild(): Promise<Readonly<{ child: Child; title: string }>> {
  const { store } = serving
  const school = (await store.schools())[0]?.id ?? never()
  const bodies = async <T>(kind: 'class' | 'learner') =>
    (await store.records(school, kind)).map(({ body }) => body as T)
  const ours = (await bodies<SchoolClass>('class')).find(({ grades }) => grades.includes('1')) ?? never()
  const card =
    (await bodies<LearnerCard>('learner')).find(({ classes }) => classes.includes(ours.id)) ?? never()
  const details = (await store.record(school, { kind: 'details', id: card.id }))?.body as LearnerDetails
  return { child: { card, details }, title: ours.title }
}

function never(): never {
  throw new Error('the demonstration school lacks something')
}
