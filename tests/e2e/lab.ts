import type { LearnerId } from '#domain/ids.ts'
import type { Language } from '#domain/language.ts'
import type { LearnerCard, LearnerDetails, SchoolClass } from '#domain/roster.ts'
import type { LabServer } from '#tests/support/lab-server.ts'
import type { Child } from './child.ts'

/** A class of a grade and the first child in it who works in a language, as the school's database has them. */
export function aChildOf(
  lab: LabServer,
  grade: string,
  language: Language = 'en',
): Promise<Readonly<{ child: Child; class: SchoolClass }>> {
  return lab.look(async (store) => {
    const school = (await store.schools())[0]
    if (!school) throw new Error('no school')
    const classes = (await store.records(school.id, 'class')).map(({ body }) => body as SchoolClass)
    const ours = classes.find(({ grades, kind }) => kind === 'homeroom' && grades.includes(grade))
    if (!ours) throw new Error(`no class of grade ${grade}`)
    const cards = (await store.records(school.id, 'learner')).map(({ body }) => body as LearnerCard)
    const card = cards.find((one) => one.classes.includes(ours.id) && one.language === language)
    if (!card) throw new Error('no such child')
    const details = (await store.record(school.id, { kind: 'details', id: card.id }))?.body as LearnerDetails
    return { child: { card, details }, class: ours }
  })
}

/** The attempts the server holds of a child, in the order of its log, as (stream, seq, item, correct). */
export function attemptsOf(lab: LabServer, learner: LearnerId) {
  return lab.look(async (store) => {
    const school = (await store.schools())[0]
    if (!school) throw new Error('no school')
    const entries = await store.entriesOf(school.id, learner)
    return entries
      .filter(({ kind }) => kind === 'attempt')
      .map(({ stream, seq, body }) => ({
        key: `${stream}/${seq}`,
        ...(body as { item: string; correct: boolean; try: number }),
      }))
  })
}
