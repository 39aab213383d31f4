import { skillOf } from '#content/registry.ts'
import type { SkillId } from '#domain/ids.ts'
import type { Language } from '#domain/language.ts'
import type { Missing, Reason } from '#domain/mastery/explain.ts'
import { reasons as en, type Reasons } from '#i18n/en/reasons.ts'
import { reasons as es } from '#i18n/es/reasons.ts'

/** For whom a reason is told. */
export const AUDIENCES = ['child', 'family', 'teacher'] as const
export type Audience = (typeof AUDIENCES)[number]

const WORDS: Readonly<Record<Language, Reasons>> = { en, es }

/** A reason in sentences, for one audience in one language: from data, never from prose. */
export function wordsOf(reason: Reason, audience: Audience, language: Language): readonly string[] {
  const words = WORDS[language]
  const name = (id: SkillId): string => skillOf(id)?.name[language] ?? id
  switch (audience) {
    case 'child':
      return childWords(words.child, reason)
    case 'family':
      return familyWords(words.family, reason, name)
    case 'teacher':
      return teacherWords(words.teacher, reason, name)
  }
}

type Name = (id: SkillId) => string

function childWords(words: Reasons['child'], { status, right, answers, missing }: Reason): string[] {
  const next = missing.kind === 'answers' ? words.missing.answers(missing.many) : words.missing[missing.kind]
  return [words.status[status], ...(answers > 0 ? [words.right(right, answers)] : []), next]
}

function familyWords(words: Reasons['family'], reason: Reason, name: Name): string[] {
  const { skill, status, answers, right, helped, rushed, heldBackBy, missing } = reason
  return [
    words.status[status](name(skill)),
    ...(answers > 0 ? [words.right(right, answers)] : []),
    ...(helped + rushed > 0 ? [words.aside(helped, rushed)] : []),
    ...(heldBackBy === null ? [] : [words.heldBackBy(name(heldBackBy))]),
    nextWords(words.missing, missing),
  ]
}

function teacherWords(words: Reasons['teacher'], reason: Reason, name: Name): string[] {
  const { status, band, answers, right, helped, rushed, moves, lastRightAt, dueAt, heldBackBy, missing } =
    reason
  return [
    words.status[status],
    ...(answers > 0 ? [words.band[band], words.right(right, answers)] : []),
    ...(helped + rushed > 0 ? [words.aside(helped, rushed)] : []),
    ...moves.map(({ time, correct, change, item }) => words.move(time, correct, change > 0, item)),
    ...(lastRightAt === null ? [] : [words.remembered(lastRightAt)]),
    ...(dueAt === null ? [] : [words.due(dueAt)]),
    ...(heldBackBy === null ? [] : [words.heldBackBy(name(heldBackBy))]),
    nextWords(words.missing, missing),
  ]
}

function nextWords(words: (Reasons['family'] | Reasons['teacher'])['missing'], missing: Missing): string {
  switch (missing.kind) {
    case 'answers':
      return words.answers(missing.many)
    case 'another-day':
      return words['another-day'](missing.from)
    default:
      return words[missing.kind]
  }
}
