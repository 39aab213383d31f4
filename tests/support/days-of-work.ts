import { makeItem } from '#content/make-item.ts'
import { mappedSkill } from '#content/map.ts'
import type { EntryOf } from '#domain/entry.ts'
import type { ItemId, LearnerId, SkillId, StreamId } from '#domain/ids.ts'

const DAY = 86_400_000

/**
 * A learner's answers to one skill, a text a day with `+` right, `-` wrong and `h` right with help; the last day is `now`, the
 * ones before it `apart` days from each other.
 */
export function daysOfWork(
  learner: LearnerId,
  skill: SkillId,
  marks: readonly string[],
  now: number,
  apart = 2,
): EntryOf<'attempt'>[] {
  const stream = crypto.randomUUID() as StreamId
  return marks
    .flatMap((day, i) =>
      [...day].map((mark, n) => ({
        mark,
        time: now - (marks.length - 1 - i) * apart * DAY + (n - 20) * 60_000,
      })),
    )
    .map(({ mark, time }, i) => answered(mark, i + 1, { stream, learner, time, skill }))
}

type About = Readonly<{ stream: StreamId; learner: LearnerId; time: number; skill: SkillId }>

function answered(mark: string, seq: number, { stream, learner, time, skill }: About): EntryOf<'attempt'> {
  const item = `gen/${skill}/2/${seq}/${mappedSkill(skill)?.version ?? 1}` as ItemId
  const made = makeItem(item, 'en')
  if (made === null) throw new Error(`nobody can make ${item}`)
  const { question } = made.item
  const correct = mark !== '-'
  return {
    stream,
    seq,
    at: time,
    offset: 0,
    time,
    learner,
    by: learner,
    kind: 'attempt',
    body: {
      item,
      try: 1,
      format: question.kind,
      choices: question.kind === 'choice' ? question.choices.length : 0,
      response: correct ? made.key.answer : (made.key.wrong[0]?.response ?? '0'),
      correct,
      misconceptions: [],
      hints: mark === 'h' ? [{ step: 1, ms: 900 }] : [],
      msToFirstTouch: 1_900,
      msToAnswer: 9_000,
      promptMs: 2_600,
      why: 'new',
      supports: [],
      theme: null,
      language: 'en',
      model: 'made',
    },
  }
}
