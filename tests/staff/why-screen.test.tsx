// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Lab } from '#app/lab.ts'
import { keepLanguage } from '#app/staff-language.ts'
import { MODEL } from '#content/mastery-model.ts'
import type { Edit } from '#domain/entry.ts'
import type { LearnerId, SkillId } from '#domain/ids.ts'
import { explain, explainByDay } from '#domain/mastery/explain.ts'
import type { Verdict } from '#domain/overrule.ts'
import type { SkillSeen, SkillsReply, WhyReply } from '#protocol/why.ts'
import { daysOfWork } from '#tests/support/days-of-work.ts'
import { aSmallServer, draw, type SmallServer, signedIn } from './a-screen.tsx'

const MAI = 'mai' as LearnerId
const SKILL = 'm.2.facts-20' as SkillId
const COMPARE = 'm.2.compare-three-digit' as SkillId
/** Thursday 12 November 2026, noon in UTC. */
const NOON = Date.UTC(2026, 10, 12, 12)
const WORK = daysOfWork(MAI, SKILL, ['--+', '+h+', '++'], NOON)
const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10)

let server: SmallServer
beforeEach(() => {
  keepLanguage('en')
  server = aSmallServer()
  server.role = 'teacher'
})
afterEach(cleanup)

const seen = (more: Partial<SkillSeen> & Pick<SkillSeen, 'skill'>): SkillSeen => ({
  grade: '2',
  status: 'not-started',
  band: 'little',
  needsHelp: false,
  lastAt: null,
  said: null,
  ...more,
})
const skills = (...known: SkillSeen[]): SkillsReply => ({ startsAt: null, skills: known })
/** What a server that has this work answers, with a word of a grown-up's on its second day where one is given. */
function whyReply(verdict: Verdict | null = null): WhyReply {
  const days = explainByDay(MODEL, MAI, WORK, SKILL, dayOf)
  const second = days[1]?.day ?? ''
  return {
    skill: SKILL,
    verdict,
    now: explain(MODEL, MAI, WORK, SKILL, NOON),
    days: days.map((one) => ({ ...one, verdict: one.day >= second ? verdict : null })),
    said: verdict ? [{ day: second, time: NOON, verdict, note: 'on paper', by: 'Rosa Delgado' }] : [],
  }
}
async function why(reply: WhyReply = whyReply()): Promise<Lab> {
  server.told[`learners/mai/skills/${SKILL}`] = reply
  const lab = await signedIn(server)
  draw(lab, `/child/mai/${SKILL}`)
  await screen.findByRole('heading', { name: /Mai|20/ })
  return lab
}
const edits = async ({ db }: Lab) =>
  (await db.log.toArray()).filter(({ kind }) => kind === 'edit').map(({ body }) => body as Edit)
const moveTo = (place: number) =>
  fireEvent.input(screen.getByRole('slider'), { target: { value: String(place) } })
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))

test('a child’s skills stand in groups, who needs somebody first, and each leads to why', async () => {
  server.told['learners/mai/skills'] = skills(
    seen({ skill: 'm.2.hundreds-tens-ones' as SkillId }),
    seen({ skill: SKILL, status: 'learning', band: 'some', needsHelp: true, lastAt: Date.now() }),
    seen({ skill: COMPARE, status: 'learning', band: 'nearly', lastAt: Date.now(), said: 'mastered' }),
  )
  draw(await signedIn(server), '/child/mai')
  await screen.findByRole('region', { name: 'Needs somebody' })
  expect(screen.getAllByRole('region').map((one) => one.getAttribute('aria-label'))).toEqual([
    'Needs somebody',
    'Mastered',
    'Not begun',
  ])
  const help = within(screen.getByRole('region', { name: 'Needs somebody' })).getByRole('link')
  expect(help.getAttribute('href')).toBe(`/staff/child/mai/${SKILL}`)
  await waitFor(() => expect(help.textContent).toMatch(/answers for and against · just now/))
  const said = within(screen.getByRole('region', { name: 'Mastered' })).getByRole('link')
  expect(said.textContent).toMatch(/set to mastered by a grown-up/)
  expect(said.textContent).not.toMatch(/nearly/)
})

test('where a child begins is set in two taps and said aloud', async () => {
  server.told['learners/mai/skills'] = skills(seen({ skill: SKILL }))
  const lab = await signedIn(server)
  draw(lab, '/child/mai')
  fireEvent.click(await screen.findByText(/^Begins at/, { selector: 'summary' }))
  press('Grade 1')
  expect((await screen.findByText(/^Set\. Tablets hear/)).getAttribute('role')).toBe('status')
  expect(screen.getByText(/^Begins at/, { selector: 'summary' }).textContent).toBe('Begins at: Grade 1')
  expect(await edits(lab)).toMatchObject([
    { record: { kind: 'learner', id: 'mai' }, field: 'startsAt', value: '1' },
  ])
})

test('the reason is told to teachers, to the family and to the child; the answers that moved it with what was asked', async () => {
  await why()
  await screen.findByText('5 right of 7 independent answers.')
  expect(screen.getByText('Set aside: 1 with help or at a later try, 0 rushed.')).toBeDefined()
  const moved = screen.getAllByRole('listitem')
  expect(moved).toHaveLength(3)
  for (const move of moved) await waitFor(() => expect(move.textContent).toMatch(/[+−-].*answered .*spoke/))
  fireEvent.click(screen.getByRole('radio', { name: 'the family' }))
  await screen.findByText(/^Your child/)
  fireEvent.click(screen.getByRole('radio', { name: 'the child' }))
  await screen.findByText('You got 5 of 7 questions right on your own.')
})

test('the slider goes over the days of work, and says of each where the skill stood', async () => {
  await why()
  const slider = await screen.findByRole('slider', { name: /Look back/ })
  expect(slider.getAttribute('aria-valuetext')).toMatch(/^now: /)
  moveTo(0)
  await screen.findByText('1 right of 3 independent answers.')
  expect(slider.getAttribute('aria-valuetext')).toMatch(/^Sunday, November 8, 2026: Learning, /)
  moveTo(1)
  await screen.findByText('3 right of 5 independent answers.')
  moveTo(3)
  await screen.findByText('5 right of 7 independent answers.')
  expect(screen.getByRole('img').getAttribute('aria-label')).toMatch(/^3 days\. The first: Learning.*Now: /)
})

test('a grown-up’s word is told with name, day and reason from its day on, and not before', async () => {
  await why(whyReply('mastered'))
  const stands = /Counts as mastered/
  const shown = await screen.findByText(stands)
  expect(shown.parentElement?.textContent).toMatch(/on paperRosa Delgado, Tuesday, November 10, 2026/)
  moveTo(0)
  await waitFor(() => expect(screen.queryByText(stands)).toBeNull())
  moveTo(1)
  await screen.findByText(stands)
  expect(screen.getByRole('slider').getAttribute('aria-valuetext')).toMatch(/set to mastered by a grown-up/)
})

test('who overrules has to say why; then the word is kept, with its reason', async () => {
  const lab = await why()
  await screen.findByRole('heading', { name: 'Overrule' })
  press('Keep')
  expect((await screen.findByText('Say in a few words why.')).getAttribute('role')).toBe('alert')
  expect(await edits(lab)).toEqual([])
  fireEvent.input(screen.getByLabelText(/^Why/), { target: { value: 'on paper' } })
  press('Keep')
  await screen.findByText(/^Kept\. Tablets/)
  expect(await edits(lab)).toMatchObject([
    { field: `skill:${SKILL}`, value: { verdict: 'mastered' }, note: 'on paper' },
  ])
})

test('a monitor reads why, and what colleagues have said, but does not overrule', async () => {
  server.role = 'monitor'
  await why(whyReply('learning'))
  await screen.findByText(/Counts as not mastered yet/)
  expect(screen.queryByRole('heading', { name: 'Overrule' })).toBeNull()
})

test('a word can be taken back only where there is one', async () => {
  await why()
  const offered = () => screen.getAllByRole('option').map(({ textContent }) => textContent)
  await screen.findByRole('combobox', { name: 'What is true' })
  expect(offered()).toEqual(['Has mastered it', 'Has not mastered it yet'])
  cleanup()
  await why(whyReply('mastered'))
  await screen.findByRole('combobox', { name: 'What is true' })
  expect(offered()).toContain('Let the answers decide again')
})

test('without a line it is said calmly what is missing, and what to do', async () => {
  server.told[`learners/mai/skills/${SKILL}`] = whyReply()
  const lab = await signedIn(server)
  draw(lab, '/room/class-1')
  await screen.findByText(/0 of 3 here/)
  cleanup()
  server.cut = true
  draw(lab, `/child/mai/${SKILL}`)
  await screen.findByText('What is believed of a child is on the server.')
  expect(screen.getByText(/cannot be reached/)).toBeDefined()
})

test('a skill nobody has worked on, a child of no class of one’s own and an answer out of shape each say so', async () => {
  const begin = explain(MODEL, MAI, [], SKILL, NOON)
  await why({ skill: SKILL, verdict: null, now: begin, days: [], said: [] })
  await screen.findByText('No work on this skill yet.')
  expect(screen.queryByRole('slider')).toBeNull()
  cleanup()
  draw(await signedIn(server), '/child/stranger')
  await screen.findByText('This child is in none of your classes.')
  cleanup()
  server.told['learners/mai/skills'] = { skills: [{ skill: 1 }] }
  draw(await signedIn(server), '/child/mai')
  await screen.findByText(/answered something this app could not use/)
})

test('all of it is there in Spanish', async () => {
  keepLanguage('es')
  await why(whyReply('mastered'))
  await screen.findByText(/Cuenta como dominado/)
  await screen.findByText(/respuestas independientes/)
  expect(document.body.textContent).not.toMatch(/Look back|Overrule|mastered/)
})
