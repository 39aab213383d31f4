import type { Edit, EntryOf, StoredEntry } from './entry.ts'
import { capped, compareHlc } from './hlc.ts'
import type { LearnerId, SkillId } from './ids.ts'
import { GRADES, type Grade, type LearnerCard } from './roster.ts'

/*
 * Where a grown-up's word stands in place of the model's. It is an edit of the learner's record like any other: a field for each
 * skill, and one for the grade she begins at. Why, and who, stays in the entry; the record, which lab devices hold, has the
 * word alone.
 */

/** What can be said of a skill; null takes it back. */
export const VERDICTS = ['mastered', 'learning'] as const
export type Verdict = (typeof VERDICTS)[number]

/** A verdict, and since when it stands (epoch ms). */
export type Word = Readonly<{ verdict: Verdict; since: number }>

const OF_SKILL = 'skill:'

/** The field of a learner's record that holds what was said of a skill. */
export const skillField = (skill: SkillId): string => OF_SKILL + skill
export const isSkillField = (field: string): boolean =>
  field.startsWith(OF_SKILL) && field.length > OF_SKILL.length

/** The field that holds the grade an adult has set her to begin at. */
export const STARTS_AT = 'startsAt'

export const isWord = (value: unknown): value is Word => {
  if (typeof value !== 'object' || value === null) return false
  const { verdict, since } = value as Partial<Record<keyof Word, unknown>>
  return VERDICTS.some((one) => one === verdict) && Number.isSafeInteger(since)
}
export const isStart = (value: unknown): value is Grade => GRADES.some((one) => one === value)

/** Where a learner's record overrules the model, by skill. */
export const overruledOn = (card: LearnerCard): Readonly<Record<string, Word>> =>
  Object.fromEntries(
    Object.entries(card as Readonly<Record<string, unknown>>).flatMap(([field, value]) =>
      isSkillField(field) && isWord(value) ? [[field.slice(OF_SKILL.length), value]] : [],
    ),
  )

/** The grade an adult has set her to begin at; null = her placement decides. */
export const startOn = (card: LearnerCard): Grade | null => (isStart(card.startsAt) ? card.startsAt : null)

/** One word of a grown-up on a skill, as the log has it. */
export type Overruling = Readonly<{ entry: EntryOf<'edit'>; verdict: Verdict | null; note: string | null }>

/** An edit as a server has it, with the cap on its stamp. */
type StoredEdit = EntryOf<'edit'> & Pick<StoredEntry, 'cap'>

/** What grown-ups have said of a learner's skill, in the order in which it counts: the last is what her record holds. */
export const overrulings = (
  learner: LearnerId,
  skill: SkillId,
  entries: readonly StoredEdit[],
): readonly Overruling[] =>
  entries.toSorted(compareEdits).flatMap((entry) => {
    const { record, field, value, note }: Edit = entry.body
    const isHers = record.kind === 'learner' && record.id === learner && field === skillField(skill)
    return isHers ? [{ entry, verdict: isWord(value) ? value.verdict : null, note: note ?? null }] : []
  })

function compareEdits(a: StoredEdit, b: StoredEdit): number {
  const byTime = compareHlc(capped(a.body.hlc, a.cap), capped(b.body.hlc, b.cap))
  if (byTime !== 0) return byTime
  if (a.stream !== b.stream) return a.stream < b.stream ? -1 : 1
  return a.seq - b.seq
}
