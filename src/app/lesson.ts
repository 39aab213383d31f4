import { entriesOf } from '#db/elsewhere.ts'
import type { EntryBodies } from '#domain/entry.ts'
import type { LearnerId, SkillId } from '#domain/ids.ts'
import { hash32 } from '#domain/items/chance.ts'
import type { LearnerCard } from '#domain/roster.ts'
import type { MadeLesson } from '#workers/mastery-core.ts'
import { deskOf } from './desk.ts'
import type { Lab } from './lab.ts'
import { themeOf } from './theme.ts'

export type { MadeLesson } from '#workers/mastery-core.ts'

type Given = EntryBodies['lesson-given']

/** The lessons a child was given, on this device or another. */
export async function lessonsOf({ db }: Lab, learner: LearnerId): Promise<readonly Given[]> {
  const given = (await entriesOf(db, learner)).filter(({ kind }) => kind === 'lesson-given')
  return given.map(({ body }) => body as Given)
}

/** The next lesson of a skill for a child: other numbers than in the lesson before. Null where nobody here can make it. */
export async function openLesson(
  lab: Lab,
  { id, language }: LearnerCard,
  skill: SkillId,
): Promise<MadeLesson | null> {
  const before = (await lessonsOf(lab, id)).filter((one) => one.skill === skill).length
  const theme = await themeOf(lab, id)
  return lab.core.ask('lesson', skill, hash32(`lesson ${id} ${skill} ${before}`), language, theme)
}

/**
 * How a lesson went, for the log: whether she came to its end, and how many gaps she filled wrong at first. The item on her desk is new
 * to her no longer, wherever she goes before she answers it.
 */
export async function keepLesson(
  lab: Lab,
  learner: LearnerId,
  { shown, together, steps }: MadeLesson,
  how: Readonly<{ misses: number; ms: number; whole: boolean }>,
): Promise<void> {
  const desk = deskOf(lab, learner)
  if (desk.item?.offer.skill === shown.item.skill) desk.item = { ...desk.item, isNew: false }
  const body: Given = {
    skill: shown.item.skill,
    shown: shown.item.id,
    together: together.item.id,
    gaps: steps.filter(({ gap }) => gap !== null).length,
    misses: how.misses,
    ms: Math.max(0, Math.round(how.ms)),
    whole: how.whole,
  }
  await lab.stream.append({ kind: 'lesson-given', learner, by: learner, body })
  lab.loop.nudge('push')
}
