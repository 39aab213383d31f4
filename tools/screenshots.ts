// `npm run screenshots`: the README's pictures, taken from the running app with a lively class.
import { mkdirSync } from 'node:fs'
import { makeItem } from '#content/make-item.ts'
import { mappedSkill } from '#content/map.ts'
import type { Attempt, EntryBodies, RawEntry } from '#domain/entry.ts'
import type { ItemId, LearnerId, StreamId } from '#domain/ids.ts'
import type { LearnerCard, SchoolClass } from '#domain/roster.ts'
import { enrol, itemOn, settled, signIn, wordsOf } from '#tests/e2e/child.ts'
import { aChildOf } from '#tests/e2e/lab.ts'
import { aRoom, type Room } from '#tests/e2e/room.ts'
import { acceptCode } from '#tests/e2e/staff.ts'
import { freshCodes } from '#tests/support/lab-server.ts'
import { anHttpTablet } from './http-tablet.ts'

const FOLDER = 'docs/pictures'
const GRADE = '2'
const SKILLS = ['m.2.facts-20', 'm.2.compare-three-digit', 'm.2.number-line', 'm.2.hundreds-tens-ones']

mkdirSync(FOLDER, { recursive: true })
const room = await aRoom()
try {
  await aMorning(room)
  await photographChild(room)
  await photographBoard(room)
} finally {
  await room.clear()
}

async function photographChild({ lab, wire, tablet }: Room): Promise<void> {
  const { page } = await tablet()
  const { child, class: ours } = await aChildOf(lab, GRADE)
  await enrol(page, wire.origin, (await freshCodes(lab)).device)
  await settled(page)
  await signIn(page, ours.title, child)
  const start = page.getByRole('link', { name: wordsOf(child).today.start }).first()
  await start.waitFor()
  await page.screenshot({ path: `${FOLDER}/desk.png` })
  await start.click()
  await itemOn(page, child)
  await page.screenshot({ path: `${FOLDER}/practice.png` })
}

async function photographBoard({ lab, wire, tablet }: Room): Promise<void> {
  const { page } = await tablet()
  await acceptCode(page, wire.origin, (await freshCodes(lab)).monitor)
  const { class: ours } = await aChildOf(lab, GRADE)
  await page.getByRole('link', { name: ours.title }).first().click()
  await page.getByText('hand up').first().waitFor()
  await page.screenshot({ path: `${FOLDER}/board.png` })
}

/** A quarter of an hour of a class: most work, one asks, one rests, one is stuck, some are not here yet. */
async function aMorning({ lab }: Room): Promise<void> {
  const { class: ours } = await aChildOf(lab, GRADE)
  const tablet = await anHttpTablet(lab.port, (await freshCodes(lab)).device)
  const learners = await lab.look(async (store) =>
    (await store.records(tablet.school, 'learner'))
      .map(({ body }) => body as LearnerCard)
      .filter(({ classes }) => classes.includes(ours.id)),
  )
  const now = Date.now()
  for (const [place, { id }] of learners.slice(0, -3).entries()) {
    await tablet.push(workOf(id, place, ours, now))
  }
}

function workOf(learner: LearnerId, place: number, { id }: SchoolClass, now: number): RawEntry[] {
  const stream = crypto.randomUUID() as StreamId
  const entries: RawEntry[] = []
  const add = <K extends keyof EntryBodies>(minutesAgo: number, kind: K, body: EntryBodies[K]) => {
    const time = Math.round(now - minutesAgo * 60_000)
    entries.push({
      stream,
      seq: entries.length + 1,
      at: time,
      offset: 0,
      time,
      learner,
      by: learner,
      kind,
      body,
    })
  }
  const stuck = place === 5
  add(14 + (place % 3), 'signed-in', { class: id, how: 'pictures' })
  const answers = stuck ? 11 : 6 + (place % 4)
  for (let n = answers; n >= 1; n--)
    add(n * 1.1 - 1, 'attempt', attempt(place, n, stuck ? n % 3 === 0 : (place * 7 + n * 5) % 6 !== 0))
  if (place === 2) add(0.1, 'hand-raised', {})
  if (place === 8) add(0.1, 'break-taken', { started: 'child', ms: 120_000 })
  return entries
}

function attempt(place: number, n: number, correct: boolean): Attempt {
  const skill = SKILLS[place % SKILLS.length]
  const item = `gen/${skill}/2/${place * 1000 + n}/${mappedSkill(skill ?? '')?.version ?? 1}` as ItemId
  const made = makeItem(item, 'en')
  if (!made) throw new Error(`nobody can make ${item}`)
  const { question } = made.item
  return {
    item,
    try: 1,
    format: question.kind,
    choices: question.kind === 'choice' ? question.choices.length : 0,
    response: correct ? made.key.answer : (made.key.wrong[0]?.response ?? '0'),
    correct,
    misconceptions: [],
    hints: [],
    msToFirstTouch: 1_900,
    msToAnswer: 9_000 + n * 700,
    promptMs: 2_600,
    why: 'new',
    supports: [],
    theme: null,
    language: 'en',
    model: 'picture',
  }
}
