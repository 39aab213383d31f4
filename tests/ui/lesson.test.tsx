import '#tests/ui/window.ts'
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { cardOf } from '#app/classes.ts'
import { lessonsOf, type MadeLesson, openLesson } from '#app/lesson.ts'
import { setLanguage } from '#app/sign-in.ts'
import type { SkillId } from '#domain/ids.ts'
import { en } from '#i18n/en/child.ts'
import { es } from '#i18n/es/child.ts'
import { anEnrolledDevice, settle, type TestDevice } from '#tests/support/device.ts'
import { aServer, LEARNERS } from '#tests/support/server.ts'
import { aVoice } from '#tests/ui/loudspeaker.ts'
import { App } from '#ui/app.tsx'
import { navigate } from '#ui/hooks/use-route.ts'

const [ADA] = LEARNERS
const SKILL = 'm.1.add-through-ten' as SkillId
const open: TestDevice[] = []
// The engine of a page is asked for its voice once.
const voice = aVoice(['en-US', 'es-US'])

beforeEach(() => history.replaceState(null, '', '/class/class-1'))
afterEach(async () => {
  cleanup()
  // What the last screen began comes to its end first.
  await settle()
  for (const tablet of open.splice(0)) tablet.close()
})

const soon = { timeout: 8000 }
const button = (name: string | RegExp) => screen.findByRole('button', { name }, soon)
const press = async (name: string | RegExp) => void fireEvent.click(await button(name))
const heading = (name: string) => screen.findByRole('heading', { level: 1, name }, soon)
const focusOn = (element: Element) => waitFor(() => expect(document.activeElement).toBe(element), soon)
const heard = () => voice.said.map(({ text }) => text)
const lastHeard = (text: string) => waitFor(() => expect(heard().at(-1)).toBe(text), soon)

/** Ada at her desk. */
async function atHerDesk(language: 'en' | 'es' = 'en'): Promise<TestDevice> {
  voice.said.length = 0
  const tablet = await anEnrolledDevice(await aServer())
  open.push(tablet)
  if (language === 'es') await setLanguage(tablet.lab, ADA, 'es')
  render(<App lab={tablet.lab} language="en" />)
  fireEvent.click(await screen.findByRole('link', { name: /^ada,/ }, soon))
  await press((language === 'es' ? es : en).you.yes)
  await screen.findByRole('link', { name: language === 'es' ? /Empezar/ : /Start/ }, soon)
  return tablet
}

/** Ada in the lesson of a skill, and what it is made of. */
async function inALesson(skill = SKILL, language: 'en' | 'es' = 'en') {
  const tablet = await atHerDesk(language)
  const card = await cardOf(tablet.lab, ADA)
  const made = (card && (await openLesson(tablet.lab, card, skill))) ?? expect.fail('a lesson')
  await act(async () => navigate({ kind: 'lesson', skill }))
  return { tablet, made }
}

/** Past the opening, and line by line past what is only watched. */
async function toTogether({ opening, shown }: MadeLesson, words = en): Promise<void> {
  for (const { text } of opening) {
    await heading(text)
    await press(words.common.next)
  }
  await heading(shown.item.prompt)
  for (let pressed = 0; pressed <= shown.hints.worked.lines.length; pressed++) await press(words.common.next)
}

/** Fills every gap rightly and goes on to her own turn. */
async function doTogether({ together, steps }: MadeLesson, words = en): Promise<void> {
  await heading(together.item.prompt)
  for (const { gap } of steps) {
    const right = gap?.choices.find(({ text }) => text === gap.answer)
    if (right) await press(right.speech)
    await press(words.common.next)
  }
}

const given = ({ lab }: TestDevice) => lessonsOf(lab, ADA)
const attempts = async ({ lab }: TestDevice) =>
  (await lab.db.log.toArray()).filter(({ kind }) => kind === 'attempt').length

test('the idea is told first, sentence by sentence, each heard and with its picture', async () => {
  const { made } = await inALesson()
  for (const { text, speech, model } of made.opening) {
    await heading(text)
    await lastHeard(speech)
    expect(screen.getByRole('img', { name: model?.say ?? '' })).toBeTruthy()
    await press(en.common.next)
  }
  await heading(made.shown.item.prompt)
  await lastHeard(made.shown.item.speech)
  expect(heard().at(-2)).toBe(en.lesson.watchSay)
})

test('watch, then together, then her own turn on the same skill; the log says how it went', async () => {
  const { tablet, made } = await inALesson()
  await toTogether(made)
  await doTogether(made)
  await button(en.practice.check)
  expect(location.pathname).toBe(`/practice/${SKILL}`)
  expect(tablet.lab.desks.get(ADA)?.item?.made.item.skill).toBe(SKILL)
  expect(await given(tablet)).toMatchObject([{ skill: SKILL, misses: 0, whole: true }])
})

test('what is watched comes line after line, heard, and stays on the screen', async () => {
  const { made } = await inALesson('m.2.odd-even' as SkillId)
  expect(made.opening).toEqual([])
  const { lines, said } = made.shown.hints.worked
  await heading(made.shown.item.prompt)
  for (const [i, line] of lines.entries()) {
    await press(en.common.next)
    await lastHeard(said[i] ?? '')
    const drawn = within(screen.getAllByRole('list').at(-1) ?? expect.fail()).getAllByRole('listitem')
    expect(drawn).toHaveLength(i + 1)
    expect(drawn[i]?.textContent?.replace(/\s/g, '')).toContain(line.split(/\s/)[0])
  }
})

test('a wrong number is no harm: it is told, may not be taken again, and counts for nothing but a note', async () => {
  const { tablet, made } = await inALesson()
  await toTogether(made)
  await heading(made.together.item.prompt)
  const { gap } = made.steps.find((step) => step.gap !== null) ?? expect.fail()
  const before = made.steps.findIndex((step) => step.gap !== null)
  for (let n = 0; n < before; n++) await press(en.common.next)
  const wrong = gap?.choices.find(({ text }) => text !== gap.answer) ?? expect.fail()
  const right = gap?.choices.find(({ text }) => text === gap.answer) ?? expect.fail()
  const tiles = within(await screen.findByRole('group', { name: en.lesson.gapSay.number }, soon))
  const next = screen.getByRole('button', { name: en.common.next })
  expect(next.getAttribute('aria-disabled')).toBe('true')
  const tile = tiles.getByRole('button', { name: wrong.speech })
  fireEvent.click(tile)
  await screen.findByText(en.lesson.notYetSay, {}, soon)
  await lastHeard(en.lesson.notYetSay)
  expect(tile.getAttribute('aria-disabled')).toBe('true')
  fireEvent.click(tile)
  fireEvent.click(tiles.getByRole('button', { name: right.speech }))
  await waitFor(() => expect(screen.queryByText(en.lesson.notYetSay)).toBeNull(), soon)
  await press(en.common.next)
  for (const { gap: later } of made.steps.slice(before + 1)) {
    const choice = later?.choices.find(({ text }) => text === later.answer)
    if (choice) await press(choice.speech)
    await press(en.common.next)
  }
  await button(en.practice.check)
  expect(await given(tablet)).toMatchObject([{ misses: 1, whole: true }])
  expect(await attempts(tablet)).toBe(0)
})

test.each(['open', 'watch', 'together'])(
  'who knows it already goes on to her turn from "%s", and it is kept once',
  async (stage) => {
    const { tablet, made } = await inALesson()
    await heading(made.opening[0]?.text ?? '')
    if (stage === 'watch') for (const _ of made.opening) await press(en.common.next)
    if (stage === 'together') await toTogether(made)
    await waitFor(() => expect(document.querySelector(`[data-lesson="${stage}"]`)).not.toBeNull(), soon)
    const known = await button(en.lesson.known)
    fireEvent.click(known)
    fireEvent.click(known)
    await button(en.practice.check)
    await settle()
    expect(await given(tablet)).toMatchObject([{ skill: SKILL, whole: false }])
  },
)

test('in Spanish all of it is Spanish, to the ear as well', async () => {
  const { tablet, made } = await inALesson(SKILL, 'es')
  await heading('8 está cerca de 10.')
  await lastHeard(made.opening[0]?.speech ?? '')
  expect(screen.getByRole('list', { name: es.lesson.stage(es.lesson.stages[0] ?? '', 1) })).toBeTruthy()
  expect(screen.getByRole('img', { name: 'Dos marcos de diez con 8 fichas.' })).toBeTruthy()
  await toTogether(made, es)
  await doTogether(made, es)
  await button(es.practice.check)
  expect(await given(tablet)).toMatchObject([{ misses: 0, whole: true }])
})

test('a screen reader is told where it is, what changes and what may be chosen', async () => {
  const { made } = await inALesson()
  const first = await heading(made.opening[0]?.text ?? '')
  await focusOn(first)
  expect(first.querySelector('[aria-live="polite"]')?.getAttribute('aria-atomic')).toBe('true')
  const stage = (n: number) =>
    screen.getByRole('list', { name: en.lesson.stage(en.lesson.stages[n] ?? '', n + 1) })
  expect(
    within(stage(0))
      .getByText(en.lesson.stages[0] ?? '')
      .getAttribute('aria-current'),
  ).toBe('step')
  await toTogether(made)
  await focusOn(await heading(made.together.item.prompt))
  expect(
    within(stage(1))
      .getByText(en.lesson.stages[1] ?? '')
      .getAttribute('aria-current'),
  ).toBe('step')
  const gapAt = made.steps.findIndex(({ gap }) => gap !== null)
  for (let n = 0; n < gapAt; n++) await press(en.common.next)
  const tiles = within(screen.getByRole('group', { name: en.lesson.gapSay.number })).getAllByRole('button')
  expect(tiles.map((tile) => tile.getAttribute('aria-label'))).toEqual(
    made.steps[gapAt]?.gap?.choices.map(({ speech }) => speech),
  )
  expect(screen.getByText(en.lesson.empty)).toBeTruthy()
  tiles[0]?.focus()
  fireEvent.keyDown(tiles[0] ?? expect.fail(), { key: 'ArrowRight' })
  expect(document.activeElement).toBe(tiles[1])
})

test('the way on keeps the focus from sentence to sentence: Enter is enough', async () => {
  const { made } = await inALesson()
  await focusOn(await heading(made.opening[0]?.text ?? ''))
  const next = await button(en.common.next)
  next.focus()
  fireEvent.click(next)
  await heading(made.opening[1]?.text ?? '')
  expect(document.activeElement).toBe(next)
})

test('a new skill begins with its lesson; after a restart the lesson of a skill that was taught does not come again', async () => {
  const tablet = await atHerDesk()
  await act(async () => navigate({ kind: 'practice', skill: SKILL }))
  await heading('8 is close to 10.')
  await press(en.lesson.known)
  await button(en.practice.check)
  cleanup()
  await settle()
  await tablet.restart()
  render(<App lab={tablet.lab} language="en" />)
  await act(async () => navigate({ kind: 'practice', skill: SKILL }))
  await button(en.practice.check)
  expect(document.querySelector('[data-lesson]')).toBeNull()
  expect(await given(tablet)).toHaveLength(1)
})
