import '#tests/ui/window.ts'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { countIn } from '#app/learner-state.ts'
import { mappedSkill } from '#content/map.ts'
import { skillOf } from '#content/registry.ts'
import { assert } from '#domain/assert.ts'
import type { SkillId } from '#domain/ids.ts'
import type { LearnerCard } from '#domain/roster.ts'
import { en } from '#i18n/en/child.ts'
import { reasons } from '#i18n/en/reasons.ts'
import { daysOfWork } from '#tests/support/days-of-work.ts'
import { anEnrolledDevice, settle, type TestDevice } from '#tests/support/device.ts'
import { aServer, CLASSES, LEARNERS } from '#tests/support/server.ts'
import { aVoice } from '#tests/ui/loudspeaker.ts'
import { App } from '#ui/app.tsx'
import { bedOf } from '#ui/screens/garden/beds.ts'

const [ADA] = LEARNERS
const SKILL = 'm.k.one-more' as SkillId
const open: TestDevice[] = []
// The engine of a page is asked for its voice once.
const voice = aVoice()

beforeEach(() => history.replaceState(null, '', '/class/class-1'))
afterEach(async () => {
  cleanup()
  // What the last screen began comes to its end first.
  await settle()
  for (const tablet of open.splice(0)) tablet.close()
})

const soon = { timeout: 8000 }
const button = (name: string | RegExp) => screen.findByRole('button', { name }, soon)
const link = (name: string | RegExp) => screen.findByRole('link', { name }, soon)

/** Ada in kindergarten, at her desk, and what the tablet says to her. */
async function adaInKindergarten() {
  voice.said.length = 0
  const server = await aServer()
  const body: LearnerCard = {
    id: ADA,
    firstName: 'ada',
    animal: 'otter',
    grade: 'K',
    language: 'en',
    classes: [CLASSES[0]] as LearnerCard['classes'],
    secret: null,
    supports: [],
    guest: false,
  }
  // Her first work is an item with choices, whatever her placement would ask.
  const given = { id: 'first', skills: ['m.k.count-objects'], lessons: [], to: [ADA], until: null }
  await server.store.putRecords(server.school.id, [
    { ref: { kind: 'learner', id: ADA }, body },
    { ref: { kind: 'assignment', id: given.id }, body: given },
  ])
  const tablet = await anEnrolledDevice(server)
  open.push(tablet)
  render(<App lab={tablet.lab} language="en" />)
  fireEvent.click(await link(/^ada,/))
  fireEvent.click(await button(en.you.yes))
  await link(/Start/)
  return { tablet, heard: () => voice.said.map(({ text }) => text) }
}

test('who cannot read yet hears what lies on her desk, what she may choose too, and hears it once', async () => {
  const { heard } = await adaInKindergarten()
  const isHello = (text: string) => text === en.today.title('ada')
  const isChoice = (text: string) => text.startsWith(en.today.choose)
  await waitFor(() => expect(heard().filter(isChoice)).toHaveLength(1), soon)
  expect(heard().filter(isHello)).toHaveLength(1)
  const chosen = screen.getByRole('region', { name: en.today.choose }).querySelectorAll('a')
  expect(chosen.length).toBeGreaterThan(0)
  for (const one of chosen) expect(heard().find(isChoice)).toContain(one.textContent)
})

test('the first help says the question again, then where to look', async () => {
  const { tablet, heard } = await adaInKindergarten()
  await pastTheLesson()
  const made = tablet.lab.desks.get(ADA)?.item?.made
  assert(made, 'an item is on the desk')
  await waitFor(() => expect(heard().at(-1)).toBe(made.item.speech), soon)
  const { question } = made.item
  assert(question.kind === 'choice', 'counting asks with choices')
  const wrong = question.choices.findIndex(({ id }) => id !== made.key.answer)
  fireEvent.click(screen.getAllByRole('radio')[wrong] ?? expect.fail())
  fireEvent.click(await button('Check'))
  fireEvent.click(await button('Help me'))
  await waitFor(() => expect(heard().slice(-2)).toEqual([made.item.speech, made.hints.picture.speech]), soon)
  fireEvent.click(await button('More help'))
  await waitFor(() => expect(heard().at(-1)).toBe(made.hints.firstStep.speech), soon)
})

test('an answer that could not be kept is told by ear as well', async () => {
  const { tablet, heard } = await adaInKindergarten()
  await pastTheLesson()
  tablet.lab.db.log.hook('creating', () => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  tablet.fault = async () => {
    throw new TypeError('no network')
  }
  fireEvent.click(screen.getAllByRole('radio')[0] ?? expect.fail())
  fireEvent.click(await button('Check'))
  await waitFor(() => expect(heard().at(-1)).toBe(en.practice.notSavedSay), { timeout: 15_000 })
}, 40_000)

test('a plant close up tells what she can do with it, where it stands and what comes next, and is heard', async () => {
  const { heard } = await adaInKindergarten()
  await openBed()
  const skill = skillOf(SKILL) ?? expect.fail()
  fireEvent.click(await button(en.garden.plant(skill.name.en, en.garden.stages['not-started'])))
  const { status, missing } = reasons.child
  await screen.findByText(status['not-started'], {}, soon)
  await waitFor(
    () => expect(heard().at(-1)).toBe(`${skill.canDo.en} ${status['not-started']} ${missing.begin}`),
    soon,
  )
})

test('who is stuck hears at the plant that a grown-up should look at it with her', async () => {
  const { tablet, heard } = await adaInKindergarten()
  await triesInVain(tablet)
  await openBed()
  const skill = skillOf(SKILL) ?? expect.fail()
  fireEvent.click(await button(en.garden.plant(skill.name.en, en.garden.stages.learning)))
  await screen.findByText(reasons.child.struggle, {}, soon)
  await waitFor(() => expect(heard().at(-1)).toContain(reasons.child.struggle), soon)
})

/** To her first question: its lesson she knows already. */
async function pastTheLesson(): Promise<void> {
  fireEvent.click(await link(/Start/))
  fireEvent.click(await button(en.lesson.known))
  await button('Check')
}

async function openBed(): Promise<void> {
  const [way] = await screen.findAllByRole('link', { name: new RegExp(en.today.garden) }, soon)
  fireEvent.click(way ?? expect.fail())
  fireEvent.click(await link(new RegExp(en.garden.beds[bedOf(mappedSkill(SKILL)?.domain ?? '')])))
}

/** Ten tries at one skill without three right in a row. */
async function triesInVain({ lab }: TestDevice): Promise<void> {
  for (const { body } of daysOfWork(ADA, SKILL, ['--+--+--+-'], Date.now())) {
    const { entry } = await lab.stream.append({ kind: 'attempt', learner: ADA, by: ADA, body })
    countIn(lab, ADA, entry)
  }
}
