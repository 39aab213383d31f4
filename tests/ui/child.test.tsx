import '#tests/ui/window.ts'
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { setLanguage } from '#app/sign-in.ts'
import { assert } from '#domain/assert.ts'
import type { Attempt } from '#domain/entry.ts'
import type { LearnerId, SkillId } from '#domain/ids.ts'
import type { Question } from '#domain/items/item.ts'
import { en } from '#i18n/en/child.ts'
import { es } from '#i18n/es/child.ts'
import { anEnrolledDevice, settle, type TestDevice } from '#tests/support/device.ts'
import { aServer, LEARNERS } from '#tests/support/server.ts'
import { App } from '#ui/app.tsx'
import { navigate } from '#ui/hooks/use-route.ts'

const [ADA] = LEARNERS
const open: TestDevice[] = []

beforeEach(() => history.replaceState(null, '', '/class/class-1'))
afterEach(async () => {
  vi.useRealTimers()
  cleanup()
  // What the last screen began comes to its end first.
  await settle()
  for (const tablet of open.splice(0)) tablet.close()
})

/** A real tablet of a real server, and the whole app drawn on it. */
async function aTablet(): Promise<TestDevice> {
  const tablet = await anEnrolledDevice(await aServer())
  open.push(tablet)
  render(<App lab={tablet.lab} language="en" />)
  return tablet
}

const button = (name: string | RegExp) => screen.findByRole('button', { name }, { timeout: 8000 })
const link = (name: string | RegExp) => screen.findByRole('link', { name }, { timeout: 8000 })

async function intoPractice(): Promise<TestDevice> {
  const tablet = await aTablet()
  fireEvent.click(await link(/^ada,/))
  fireEvent.click(await button('Yes, that is me'))
  await link(/Start/)
  await act(async () => navigate({ kind: 'practice', skill: SKILL }))
  fireEvent.click(await button(en.lesson.known))
  await button('Check')
  return tablet
}
/** Asked by choices, at any level. */
const SKILL = 'm.2.compare-three-digit' as SkillId

const attempts = async (tablet: TestDevice): Promise<Attempt[]> =>
  (await tablet.lab.db.log.toArray())
    .filter((row) => row.kind === 'attempt')
    .map((row) => row.body as Attempt)

/** Gives a response with taps and keys, as a child would. */
function give(question: Question, response: string): void {
  switch (question.kind) {
    case 'choice': {
      const at = question.choices.findIndex((choice) => choice.id === response)
      const radio = screen.getAllByRole('radio')[at]
      assert(radio, 'the choice is on the screen')
      return void fireEvent.click(radio)
    }
    case 'number-pad':
      for (const key of response) fireEvent.keyDown(document.body, { key })
      return
    case 'ten-frame': {
      const cells = screen.getAllByRole('button', { name: /^Place \d+/ })
      const missing =
        Number(response) - cells.filter((cell) => cell.getAttribute('aria-pressed') === 'true').length
      const [from, count] = missing >= 0 ? ['false', missing] : ['true', -missing]
      for (const cell of cells.filter((one) => one.getAttribute('aria-pressed') === from).slice(0, count))
        fireEvent.click(cell)
      return
    }
    default:
      throw new Error(`this walk does not meet ${question.kind}`)
  }
}

function onDesk(tablet: TestDevice, learner: LearnerId) {
  const item = tablet.lab.desks.get(learner)?.item
  assert(item, 'an item is on the desk')
  return item.made
}

/** An answer that is whole and surely not right. */
function wrongFor(question: Question, answer: string): string {
  if (question.kind === 'choice') return question.choices.find((choice) => choice.id !== answer)?.id ?? ''
  return String(Number(answer) === 1 ? 2 : Number(answer) - 1)
}

test('a child finds her animal, says yes, and stands at her desk', async () => {
  const tablet = await aTablet()
  fireEvent.click(await link(/^ada,/))
  await screen.findByText('Is this you?')
  fireEvent.click(await button('Yes, that is me'))
  await screen.findByRole('heading', { name: 'Hello, ada!' }, { timeout: 8000 })
  expect(location.pathname).toBe('/today')
  const kinds = (await tablet.lab.db.log.toArray()).map((row) => row.kind)
  expect(kinds).toContain('signed-in')
})

test('two taps on "yes" are one sign-in', async () => {
  const tablet = await aTablet()
  fireEvent.click(await link(/^ada,/))
  const yes = await button('Yes, that is me')
  fireEvent.click(yes)
  fireEvent.click(yes)
  await screen.findByRole('heading', { name: 'Hello, ada!' }, { timeout: 8000 })
  await settle()
  const kinds = (await tablet.lab.db.log.toArray()).map((row) => row.kind)
  expect(kinds.filter((kind) => kind === 'signed-in')).toHaveLength(1)
})

test('"is this you?" that nobody answers does not wait for the next child', async () => {
  await aTablet()
  const ada = await link(/^ada,/)
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  fireEvent.click(ada)
  await vi.waitFor(() => expect(screen.getByText('Is this you?')).toBeTruthy())
  // The question is drawn first, then waits.
  await act(async () => void vi.advanceTimersByTime(1000))
  expect(screen.getByText('Is this you?')).toBeTruthy()
  await act(async () => void vi.advanceTimersByTime(61_000))
  expect(location.pathname).toBe('/class/class-1')
  expect(screen.queryByText('Is this you?')).toBeNull()
})

test('"not me" leads back to the class and nothing is written in her name', async () => {
  const tablet = await aTablet()
  fireEvent.click(await link(/^ada,/))
  fireEvent.click(await button('Not me'))
  await link(/^ben,/)
  expect((await tablet.lab.db.log.toArray()).some((row) => row.learner === ADA)).toBe(false)
})

test('a right answer is praised after it is kept, with the times and the format it was given in', async () => {
  const tablet = await intoPractice()
  const { item, key, explain } = onDesk(tablet, ADA)
  give(item.question, key.answer)
  fireEvent.click(await button('Check'))
  const goOn = await button('Go on')
  const said = document.getElementById(goOn.getAttribute('aria-describedby') ?? '')
  expect(said?.textContent, 'who listens hears the praise with the way on').toContain(explain.praise)
  const [attempt] = await attempts(tablet)
  expect(attempt).toMatchObject({
    item: item.id,
    try: 1,
    correct: true,
    format: item.question.kind,
    hints: [],
  })
  expect(attempt?.msToFirstTouch).toBeLessThanOrEqual(attempt?.msToAnswer ?? -1)
  fireEvent.click(await button('Go on'))
  await waitFor(() => expect(onDesk(tablet, ADA).item.id).not.toBe(item.id), { timeout: 8000 })
  await button('Check')
})

test('two taps on "go on" are one step', async () => {
  const tablet = await intoPractice()
  const { item, key } = onDesk(tablet, ADA)
  give(item.question, key.answer)
  fireEvent.click(await button('Check'))
  const next = await button('Go on')
  const ask = vi.spyOn(tablet.lab.core, 'ask')
  fireEvent.click(next)
  fireEvent.click(next)
  await waitFor(() => expect(onDesk(tablet, ADA).item.id).not.toBe(item.id), { timeout: 8000 })
  await settle()
  expect(ask.mock.calls.filter(([name]) => name === 'offer')).toHaveLength(1)
})

test('a miss is "not yet" with help at hand; after the second, hers stands beside what it is', async () => {
  const tablet = await intoPractice()
  const { item, key } = onDesk(tablet, ADA)
  const wrong = wrongFor(item.question, key.answer)
  give(item.question, wrong)
  fireEvent.click(await button('Check'))
  await screen.findByText('Not yet. Look at it once more.')
  fireEvent.click(await button('Help me'))
  await screen.findByRole('region', { name: 'Look and listen' })
  fireEvent.click(await button('More help'))
  fireEvent.click(await button('Close help'))
  fireEvent.click(await button('Check'))
  await screen.findByText('You did')
  await screen.findByText('It is')
  const [first, second] = await attempts(tablet)
  expect(first).toMatchObject({ try: 1, correct: false, hints: [] })
  expect(second).toMatchObject({ try: 2, correct: false })
  expect(second?.hints.map(({ step }) => step)).toEqual([1, 2])
})

test('an answer the tablet cannot keep is not lost from the screen and can be sent again', async () => {
  const tablet = await intoPractice()
  const { item, key } = onDesk(tablet, ADA)
  const { log } = tablet.lab.db
  const full = () => {
    throw new DOMException('full', 'QuotaExceededError')
  }
  log.hook('creating', full)
  tablet.fault = async () => {
    throw new TypeError('no network')
  }
  give(item.question, key.answer)
  fireEvent.click(await button('Check'))
  await screen.findByText(/could not keep that/, undefined, { timeout: 15_000 })
  log.hook('creating').unsubscribe(full)
  fireEvent.click(await button('Check'))
  await button('Go on')
  expect(await attempts(tablet)).toHaveLength(1)
}, 40_000)

test('a break is never hurried; an empty seat ends it after ten minutes, so that nobody sits down at her desk', async () => {
  const tablet = await aTablet()
  fireEvent.click(await link(/^ada,/))
  fireEvent.click(await button('Yes, that is me'))
  fireEvent.click(await button('Take a break'))
  await screen.findByText('Breathe', undefined, { timeout: 8000 })
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  fireEvent.pointerDown(document.body)
  await Promise.resolve()
  fireEvent.keyDown(document.body, { key: 'Shift' })
  await act(async () => void vi.advanceTimersByTime(590_000))
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(screen.getByText('Breathe')).toBeTruthy()
  await act(async () => void vi.advanceTimersByTime(11_000))
  vi.useRealTimers()
  await link(/^ben,/)
  const out = (await tablet.lab.db.log.toArray()).find((row) => row.kind === 'signed-out')
  expect(out?.body).toEqual({ why: 'idle' })
})

test('her language is hers: the desk and the good-bye are Spanish, the class screen stays as it was', async () => {
  const tablet = await aTablet()
  await setLanguage(tablet.lab, ADA, 'es')
  fireEvent.click(await link(/^ada,/))
  fireEvent.click(await button('Sí, soy yo'))
  await screen.findByRole('heading', { name: '¡Hola, ada!' }, { timeout: 8000 })
  fireEvent.click(await button('Ya terminé'))
  await screen.findByText('¡Adiós!')
  expect(screen.queryByText(/ada/)).toBeNull()
  fireEvent.click(await link(es.bye.next))
  await screen.findByText(en.class.title)
})

test('a tablet left alone asks after a minute and goes back to the class after three, the item kept', async () => {
  const tablet = await intoPractice()
  const { item } = onDesk(tablet, ADA)
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  fireEvent.pointerDown(document.body)
  await Promise.resolve()
  fireEvent.keyDown(document.body, { key: 'Shift' })
  await act(async () => void vi.advanceTimersByTime(61_000))
  expect(screen.getByRole('dialog', { name: 'Are you still here?' })).toBeTruthy()
  await act(async () => void vi.advanceTimersByTime(121_000))
  vi.useRealTimers()
  await link(/^ben,/)
  expect(screen.queryByRole('button', { name: 'Check' })).toBeNull()
  const out = (await tablet.lab.db.log.toArray()).find((row) => row.kind === 'signed-out')
  expect(out?.body).toEqual({ why: 'idle' })
  fireEvent.click(await link(/^ada,/))
  fireEvent.click(await button('Yes, that is me'))
  fireEvent.click(await link(/Start/))
  await button('Check')
  expect(onDesk(tablet, ADA).item.id).toBe(item.id)
})
