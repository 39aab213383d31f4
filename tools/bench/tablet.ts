import type { Page } from '@playwright/test'
import { enrol, itemOn, practiseOne, settled, signIn, wordsOf } from '#tests/e2e/child.ts'
import { aChildOf } from '#tests/e2e/lab.ts'
import { aRoom, type Room } from '#tests/e2e/room.ts'
import { aProfile } from '#tests/support/tablet.ts'
import { type Measure, percentile, round } from './measure.ts'

const SLOWER = 6
const STARTS = 9
const ANSWERS = 60

/** A tablet six times slower than this machine: cold start offline, and from the tap to the durable, shown verdict. */
export async function measureTablet(): Promise<Measure[]> {
  const room = await aRoom()
  try {
    const profile = aProfile()
    const { child, class: ours } = await aChildOf(room.lab, '2')
    const first = await room.tablet(profile)
    await enrol(first.page, room.wire.origin, room.lab.codes.device)
    await settled(first.page)
    await signIn(first.page, ours.title, child)
    await first.page
      .getByRole('link', { name: wordsOf(child).today.bye })
      .or(first.page.getByRole('button', { name: wordsOf(child).today.bye }))
      .first()
      .click()
    await first.page.getByText(wordsOf(child).bye.say).waitFor()
    await first.close()
    await room.wire.cut()
    const starts: number[] = []
    for (let n = 0; n < STARTS; n++) starts.push(await coldStart(room, profile))

    const answering = await room.tablet(profile)
    await answering.page.goto(room.wire.origin)
    await signIn(answering.page, ours.title, child)
    const answers = await tapToVerdict(answering.page, child)
    return [
      {
        what: `cold start offline, ×${SLOWER}, p50`,
        value: round(percentile(starts, 0.5) / 1000, 2),
        unit: 's',
        budget: 1.5,
      },
      {
        what: `tap → durable → feedback, ×${SLOWER}, p50`,
        value: round(percentile(answers, 0.5)),
        unit: 'ms',
        budget: null,
      },
      {
        what: `tap → durable → feedback, ×${SLOWER}, p99`,
        value: round(percentile(answers, 0.99)),
        unit: 'ms',
        budget: 100,
      },
    ]
  } finally {
    await room.clear()
  }
}

type Marks = { shown?: number; took: number[] }

/** A cold browser on a tablet that has everything, with no server: from navigation to a class that can be tapped, ms. */
async function coldStart(room: Room, profile: string): Promise<number> {
  const { page, close } = await room.tablet(profile)
  await page.addInitScript(() => {
    const marks = { took: [] } as unknown as Marks
    Object.assign(globalThis, { marks })
    const look = () => {
      if (!document.querySelector('a[href^="/class/"]')) return requestAnimationFrame(look)
      // The frame that shows it is drawn, and taps are heard.
      return requestAnimationFrame(() => setTimeout(() => Object.assign(marks, { shown: performance.now() })))
    }
    requestAnimationFrame(look)
  })
  await throttle(page)
  await page.goto(room.wire.origin)
  const shown = await page.waitForFunction(() => (globalThis as unknown as { marks: Marks }).marks.shown)
  const ms = (await shown.jsonValue()) ?? Number.NaN
  await close()
  return ms
}

/** From the tap on "Check" to the verdict on screen, which comes only after the answer is on disk, ms each. */
async function tapToVerdict(page: Page, child: Parameters<typeof itemOn>[1]): Promise<number[]> {
  const words = wordsOf(child)
  await page.getByRole('link', { name: words.today.start }).first().click()
  await itemOn(page, child)
  await page.evaluate((check) => {
    const marks: Marks = { took: [] }
    Object.assign(globalThis, { marks })
    let from = 0
    addEventListener(
      'click',
      (event) => {
        if (event.target instanceof Element && event.target.closest('button')?.textContent?.trim() === check)
          from = event.timeStamp
      },
      true,
    )
    new MutationObserver(() => {
      if (from === 0 || !document.querySelector('[role="status"]')?.textContent) return
      marks.took.push(performance.now() - from)
      from = 0
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  }, words.practice.check)
  await throttle(page)
  for (let n = 0; n < ANSWERS; n++) await practiseOne(page, child)
  const took = await page.evaluate(() => (globalThis as unknown as { marks: Marks }).marks.took)
  // The first answers also pay for code that has not run before; a child meets that once a day, so they count.
  return took
}

async function throttle(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
}
