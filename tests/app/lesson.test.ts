import { expect, test } from 'vitest'
import { cardOf } from '#app/classes.ts'
import { keepLesson, lessonsOf, type MadeLesson, openLesson } from '#app/lesson.ts'
import { answerItem, nextItem, openItem } from '#app/practice.ts'
import { setLanguage } from '#app/sign-in.ts'
import type { SkillId } from '#domain/ids.ts'
import { anEnrolledDevice, answerOf, settle, type TestDevice } from '#tests/support/device.ts'
import { aServer, LEARNERS } from '#tests/support/server.ts'

const [ADA] = LEARNERS
const SKILL = 'm.1.add-through-ten' as SkillId
const WHOLE = { misses: 1, ms: 41_000.4, whole: true }

const aTablet = async (): Promise<TestDevice> => anEnrolledDevice(await aServer())
const open = async ({ lab }: TestDevice, skill = SKILL): Promise<MadeLesson> => {
  const card = await cardOf(lab, ADA)
  return (card && (await openLesson(lab, card, skill))) ?? expect.fail('a lesson')
}
const asks = ({ shown, together }: MadeLesson) => [shown, together].map(({ item }) => item.prompt)

test('a lesson has its opening, one item to watch and another to do together, with gaps to fill', async () => {
  const tablet = await aTablet()
  const { opening, shown, together, steps } = await open(tablet)
  expect(opening.map(({ text }) => text)).toEqual([
    '8 is close to 10.',
    '2 of the 5 fill the frame: now 10.',
    'The other 3 come after the ten.',
    '8 + 5 is the same as 10 + 3.',
  ])
  expect([shown.item.skill, together.item.skill]).toEqual([SKILL, SKILL])
  expect(shown.item.prompt).not.toBe(together.item.prompt)
  expect(steps.map(({ text }) => text)).toEqual(together.hints.worked.lines)
  expect(steps.some(({ gap }) => gap !== null)).toBe(true)
  tablet.close()
})

test('of every skill the two items of a lesson ask for different things', async () => {
  const tablet = await aTablet()
  const skills = await tablet.lab.core.ask('skills')
  const alike: string[] = []
  for (const { facts } of skills) {
    const made = await tablet.lab.core.ask('lesson', facts.id, 7, 'en')
    const seen = ({ item }: MadeLesson['shown']) =>
      JSON.stringify([item.prompt, item.speech, item.model, item.question])
    if (!made || seen(made.shown) === seen(made.together)) alike.push(facts.id)
  }
  expect(alike).toEqual([])
  tablet.close()
})

test('a lesson is told in the language of the child', async () => {
  const tablet = await aTablet()
  await setLanguage(tablet.lab, ADA, 'es')
  const { opening, shown, steps } = await open(tablet)
  expect(opening[0]?.text).toBe('8 está cerca de 10.')
  expect(shown.item.language).toBe('es')
  expect(steps[0]?.text).not.toMatch(/needs/)
  tablet.close()
})

test('a skill that is not of this build has no lesson', async () => {
  const tablet = await aTablet()
  expect(await tablet.lab.core.ask('lesson', 'm.9.no-such' as SkillId, 1, 'en')).toBeNull()
  tablet.close()
})

test.each([true, false])('how a lesson went is kept for the log; to its end: %s', async (whole) => {
  const tablet = await aTablet()
  const made = await open(tablet)
  await keepLesson(tablet.lab, ADA, made, { ...WHOLE, whole })
  expect(await lessonsOf(tablet.lab, ADA)).toEqual([
    {
      skill: SKILL,
      shown: made.shown.item.id,
      together: made.together.item.id,
      gaps: made.steps.filter(({ gap }) => gap !== null).length,
      misses: 1,
      ms: 41_000,
      whole,
    },
  ])
  tablet.close()
})

test('the next lesson of a skill has other numbers; until one is kept it is the same one, asked twice at once too', async () => {
  const tablet = await aTablet()
  const [made, again] = await Promise.all([open(tablet), open(tablet)])
  expect(again).toEqual(made)
  await tablet.restart()
  expect(await open(tablet)).toEqual(made)
  await keepLesson(tablet.lab, ADA, made, WHOLE)
  const next = await open(tablet)
  expect(asks(next)).not.toEqual(asks(made))
  expect(next.opening).toEqual(made.opening)
  tablet.close()
})

test('a lesson that is over does not come again: not on the way back to its item, not with the next, not after a restart', async () => {
  const tablet = await aTablet()
  const first = await openItem(tablet.lab, ADA, SKILL)
  expect(first).toMatchObject({ isNew: true, offer: { skill: SKILL } })
  await keepLesson(tablet.lab, ADA, await open(tablet), { ...WHOLE, whole: false })
  expect(await openItem(tablet.lab, ADA, SKILL)).toEqual({ ...first, isNew: false })
  await tablet.restart()
  expect((await openItem(tablet.lab, ADA, SKILL)).isNew).toBe(false)
  expect((await nextItem(tablet.lab, ADA, SKILL)).isNew).toBe(false)
  tablet.close()
})

test('a restart in the midst of a lesson begins the lesson again, before the same item', async () => {
  const tablet = await aTablet()
  const first = await openItem(tablet.lab, ADA, SKILL)
  await open(tablet)
  await tablet.restart()
  expect(await openItem(tablet.lab, ADA, SKILL)).toEqual(first)
  expect(first.isNew).toBe(true)
  tablet.close()
})

test('what she has practised without a lesson is not new to her; another skill is', async () => {
  const tablet = await aTablet()
  const shown = await openItem(tablet.lab, ADA, SKILL)
  await answerItem(tablet.lab, answerOf(tablet.lab, ADA, shown))
  expect((await nextItem(tablet.lab, ADA, SKILL)).isNew).toBe(false)
  expect((await openItem(tablet.lab, ADA, 'm.k.make-ten' as SkillId)).isNew).toBe(true)
  tablet.close()
})

test('without a network a lesson is given and kept; the server has it once the cable is back', async () => {
  const server = await aServer()
  const tablet = await anEnrolledDevice(server)
  tablet.fault = async () => {
    throw new TypeError('no network')
  }
  await keepLesson(tablet.lab, ADA, await open(tablet), WHOLE)
  expect(await lessonsOf(tablet.lab, ADA)).toHaveLength(1)
  tablet.fault = null
  await settle()
  expect((await tablet.lab.loop.run('push')).kind).toBe('done')
  const rows = await tablet.lab.db.log.toArray()
  expect(rows.find(({ kind }) => kind === 'lesson-given')?.level).toBeGreaterThan(0)
  tablet.close()
})
