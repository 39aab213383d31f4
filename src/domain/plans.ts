import type { LevelNumber } from './items/item.ts'
import { LANGUAGES, type Said } from './language.ts'
import type { LearnerCard } from './roster.ts'

/** How a part of a lesson is worked: shown, done together, done alone, or looked at once more (FEATURES S8). */
export const LESSON_STEPS = ['i-do', 'we-do', 'you-do', 'check'] as const

/** A way through one or more skills, in order. */
export type Lesson = Readonly<{
  id: string
  title: Said
  steps: readonly Readonly<{ kind: (typeof LESSON_STEPS)[number]; skill: string; level: LevelNumber }>[]
}>

/** Work a grown-up gives to children: lessons and skills, until the end of a day. */
export type Assignment = Readonly<{
  id: string
  skills: readonly string[]
  /** Ids of lessons; their skills come before {@link skills}. */
  lessons: readonly string[]
  /** Learner or class ids. */
  to: readonly string[]
  /** `YYYY-MM-DD` at the school; null = until it is taken back. */
  until: string | null
}>

/**
 * An assignment as its record tells it. A record is written field by field by different hands, so any of them may be missing
 * or not what it should be: such a field counts as empty.
 */
export function assignmentFrom(body: unknown): Assignment {
  const { id, skills, lessons, to, until } = fieldsOf(body)
  const isDay = typeof until === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(until)
  return {
    id: textOf(id),
    skills: textsOf(skills),
    lessons: textsOf(lessons),
    to: textsOf(to),
    until: isDay ? until : null,
  }
}

/** A lesson as its record tells it; steps nobody can work are left out. */
export function lessonFrom(body: unknown): Lesson {
  const { id, title, steps } = fieldsOf(body)
  const said = fieldsOf(title)
  const known = LANGUAGES.map((language) => textOf(said[language])).find((text) => text !== '') ?? ''
  const isStep = (step: unknown): step is Lesson['steps'][number] => {
    const { kind, skill, level } = fieldsOf(step)
    const isKind = LESSON_STEPS.some((one) => one === kind)
    return isKind && typeof skill === 'string' && [1, 2, 3].some((one) => one === level)
  }
  return {
    id: textOf(id),
    title: { en: textOf(said['en']) || known, es: textOf(said['es']) || known },
    steps: Array.isArray(steps) ? steps.filter(isStep) : [],
  }
}

/** The skills a child was given and has not run out of time for on a day (`YYYY-MM-DD` at the school), in order, each once. */
export function skillsGiven(
  { id, classes }: Pick<LearnerCard, 'id' | 'classes'>,
  day: string,
  assignments: readonly Assignment[],
  lessons: readonly Lesson[],
): string[] {
  const hers = assignments.filter(
    ({ to, until }) =>
      (until === null || until >= day) && to.some((one) => one === id || classes.some((own) => own === one)),
  )
  const ofLesson = (lesson: string) =>
    lessons.find((one) => one.id === lesson)?.steps.map(({ skill }) => skill) ?? []
  return [...new Set(hers.flatMap((one) => [...one.lessons.flatMap(ofLesson), ...one.skills]))]
}

const fieldsOf = (body: unknown): Readonly<Record<string, unknown>> =>
  typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const textsOf = (list: unknown): string[] =>
  Array.isArray(list) ? list.filter((one) => typeof one === 'string') : []
