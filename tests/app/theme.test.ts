import { expect, test } from 'vitest'
import { watchLearners } from '#app/classes.ts'
import { answerItem, openItem } from '#app/practice.ts'
import { signIn } from '#app/sign-in.ts'
import { chooseTheme, themeOf } from '#app/theme.ts'
import { castOf } from '#content/stories/cast.ts'
import { many } from '#content/stories/nouns.ts'
import type { Attempt } from '#domain/entry.ts'
import type { SkillId } from '#domain/ids.ts'
import type { LearnerCard } from '#domain/roster.ts'
import { anEnrolledDevice, answerOf, first } from '#tests/support/device.ts'
import { aServer, CLASSES, LEARNERS } from '#tests/support/server.ts'

const [ADA, BEN] = LEARNERS
const [CLASS] = CLASSES
const STORIES = 'm.2.stories-100' as SkillId

async function atHerDesk() {
  const tablet = await anEnrolledDevice(await aServer())
  const cards = await first(watchLearners(tablet.lab, CLASS), (all) => all.length > 0)
  await signIn(tablet.lab, cards.find(({ id }) => id === ADA) as LearnerCard, CLASS, 'open')
  return tablet
}
const things = (theme: 'space' | 'food') => [
  ...new Set(
    Array.from({ length: 9999 }, (_, scatter) => castOf({ scatter, theme })).flatMap(({ thing, kinds }) =>
      [thing, ...kinds].map((one) => many(one, 'en')),
    ),
  ),
]

test('stories are about what she chose, the log says so, and nobody else’s are', async () => {
  const tablet = await atHerDesk()
  const { lab } = tablet
  expect(await themeOf(lab, ADA)).toBeNull()
  await chooseTheme(lab, ADA, 'space')
  expect(await themeOf(lab, ADA)).toBe('space')
  expect(await themeOf(lab, BEN)).toBeNull()
  const shown = await openItem(lab, ADA, STORIES)
  expect(things('space').some((thing) => shown.item.prompt.includes(thing.slice(0, -1)))).toBe(true)
  await answerItem(lab, answerOf(lab, ADA, shown))
  const attempt = (await lab.db.log.toArray()).find(({ kind }) => kind === 'attempt')?.body as Attempt
  expect([attempt.theme, attempt.correct]).toEqual(['space', true])
  tablet.close()
})

test('the last choice counts, and "anything" is a choice; the item before her stays as it is', async () => {
  const tablet = await atHerDesk()
  const { lab } = tablet
  await chooseTheme(lab, ADA, 'space')
  const before = await openItem(lab, ADA, STORIES)
  await chooseTheme(lab, ADA, 'food')
  expect((await openItem(lab, ADA, STORIES)).item.prompt).toBe(before.item.prompt)
  await chooseTheme(lab, ADA, null)
  expect(await themeOf(lab, ADA)).toBeNull()
  tablet.close()
})
