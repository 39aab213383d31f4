import type { SkillId } from '#domain/ids.ts'
import type { Band, Missing, Reason, Standing } from './explain.ts'
import type { SkillStatus } from './mastery.ts'
import type { Struggle } from './struggle.ts'

/** For whom a reason is told. */
export const AUDIENCES = ['child', 'family', 'teacher'] as const
export type Audience = (typeof AUDIENCES)[number]

type Next<About> = Readonly<
  Record<'begin' | 'surer' | 'review' | 'nothing', string> & {
    answers: (many: number) => string
    'another-day': About
  }
>
type Counted = (right: number, answers: number) => string
type Dated = (at: number) => string
type Struggling = Readonly<Record<Struggle['kind'], (many: number) => string>>

/** The sentences of one language that reasons are told in; each language's file has this shape. */
export type ReasonWords = Readonly<{
  child: Readonly<{
    status: Readonly<Record<SkillStatus, string>>
    right: Counted
    struggle: string
    missing: Next<string>
  }>
  family: Readonly<{
    status: Readonly<Record<SkillStatus, (skill: string) => string>>
    right: Counted
    aside: Counted
    heldBackBy: (skill: string) => string
    struggle: Struggling
    missing: Next<Dated>
  }>
  teacher: Readonly<{
    status: Readonly<Record<SkillStatus, string>>
    band: Readonly<Record<Band, string>>
    right: Counted
    aside: Counted
    remembered: Dated
    due: Dated
    heldBackBy: (skill: string) => string
    struggle: Struggling
    missing: Next<Dated>
  }>
}>

/** A reason in sentences, for one audience: from data, never from prose. `name` says a skill. */
export function sentencesOf(
  reason: Reason,
  audience: Audience,
  words: ReasonWords,
  name: (id: SkillId) => string,
): readonly string[] {
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

/** Where a skill stands in words for the child herself: how it is, and what comes next. */
export function standingWords(
  words: ReasonWords['child'],
  { status, struggle, missing }: Standing,
): readonly [standing: string, next: string] {
  const next = missing.kind === 'answers' ? words.missing.answers(missing.many) : words.missing[missing.kind]
  return [words.status[status], struggle === null ? next : words.struggle]
}

function childWords(words: ReasonWords['child'], reason: Reason): string[] {
  const { right, answers } = reason
  const [standing, next] = standingWords(words, reason)
  return [standing, ...(answers > 0 ? [words.right(right, answers)] : []), next]
}

function familyWords(words: ReasonWords['family'], reason: Reason, name: Name): string[] {
  const { skill, status, answers, right, helped, rushed, heldBackBy, struggle, missing } = reason
  return [
    words.status[status](name(skill)),
    ...(answers > 0 ? [words.right(right, answers)] : []),
    ...(helped + rushed > 0 ? [words.aside(helped, rushed)] : []),
    ...(heldBackBy === null ? [] : [words.heldBackBy(name(heldBackBy))]),
    ...(struggle === null ? [] : [words.struggle[struggle.kind](struggle.many)]),
    nextWords(words.missing, missing),
  ]
}

function teacherWords(words: ReasonWords['teacher'], reason: Reason, name: Name): string[] {
  const { status, band, answers, right, helped, rushed, lastRightAt, dueAt, heldBackBy, struggle, missing } =
    reason
  return [
    words.status[status],
    ...(answers > 0 ? [words.band[band], words.right(right, answers)] : []),
    ...(helped + rushed > 0 ? [words.aside(helped, rushed)] : []),
    ...(lastRightAt === null ? [] : [words.remembered(lastRightAt)]),
    ...(dueAt === null ? [] : [words.due(dueAt)]),
    ...(heldBackBy === null ? [] : [words.heldBackBy(name(heldBackBy))]),
    ...(struggle === null ? [] : [words.struggle[struggle.kind](struggle.many)]),
    nextWords(words.missing, missing),
  ]
}

function nextWords(
  words: (ReasonWords['family'] | ReasonWords['teacher'])['missing'],
  missing: Missing,
): string {
  switch (missing.kind) {
    case 'answers':
      return words.answers(missing.many)
    case 'another-day':
      return words['another-day'](missing.from)
    default:
      return words[missing.kind]
  }
}
