import type { ItemId, MisconceptionId, SkillId } from '#domain/ids.ts'
import type { Seen, SeenOf } from './seen.ts'

/** One answer as the board shows it. */
export type AnswerSeen = Readonly<{
  /** Corrected time, epoch ms. */
  time: number
  item: ItemId
  /** Null for an item of a pack: its id does not name a skill. */
  skill: SkillId | null
  try: number
  correct: boolean
  response: string
  misconceptions: readonly MisconceptionId[]
  helped: boolean
  /** Given before the prompt was heard out, or in under a tenth of the usual time. */
  hurried: boolean
}>

/** Tries without three right in a row after which a child may need an adult. */
const TRIES_TO_CALL = 10
/** Misses in a row with no hint opened after which a child may need an adult. */
const MISSES_TO_CALL = 3
/** Hurried first tries in a row that show as rushing. */
const HURRIED_TO_SHOW = 3
/** A usual time is believed from so many answers on. */
const USUAL_FROM = 10

/** Ten tries on one skill and no three right in a row, or three misses in a row with no hint opened. */
export function mayNeedAdult(answers: readonly AnswerSeen[]): boolean {
  const skill = answers.at(-1)?.skill ?? null
  const onSkill = skill === null ? answers : answers.filter((answer) => answer.skill === skill)
  const lastMisses = onSkill.slice(-MISSES_TO_CALL)
  if (lastMisses.length === MISSES_TO_CALL && lastMisses.every(({ correct, helped }) => !correct && !helped))
    return true
  const last = onSkill.slice(-TRIES_TO_CALL)
  return last.length === TRIES_TO_CALL && !hasThreeRight(last)
}

/** Three hurried first tries in a row, not all right: three quick right answers are fluency, not rushing. */
export function isRushing(answers: readonly AnswerSeen[]): boolean {
  const last = answers.filter((answer) => answer.try === 1).slice(-HURRIED_TO_SHOW)
  return (
    last.length === HURRIED_TO_SHOW &&
    last.every(({ hurried }) => hurried) &&
    last.some(({ correct }) => !correct)
  )
}

/** The usual time to answer each skill, ms: the middle one of all first tries seen, where there are enough. */
export function usualTimes(entries: readonly Seen[]): ReadonlyMap<string, number> {
  const times = new Map<string, number[]>()
  for (const entry of entries) {
    const skill = entry.kind === 'attempt' && entry.body.try === 1 ? skillOfItem(entry.body.item) : null
    if (entry.kind !== 'attempt' || skill === null) continue
    times.set(skill, [...(times.get(skill) ?? []), entry.body.msToAnswer])
  }
  const enough = [...times].filter(([, all]) => all.length >= USUAL_FROM)
  return new Map(enough.map(([skill, all]) => [skill, middle(all)]))
}

const middle = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0

/** An attempt as the board shows it; `usual` in ms per skill. */
export function answerSeen(
  { time, body }: SeenOf<'attempt'>,
  usual: ReadonlyMap<string, number>,
): AnswerSeen {
  const skill = skillOfItem(body.item)
  const usualMs = skill === null ? undefined : usual.get(skill)
  return {
    time,
    item: body.item,
    skill,
    try: body.try,
    correct: body.correct,
    response: body.response,
    misconceptions: body.misconceptions,
    helped: body.hints.length > 0,
    hurried: body.msToAnswer < body.promptMs || (usualMs !== undefined && body.msToAnswer < usualMs / 10),
  }
}

const skillOfItem = (item: ItemId): SkillId | null => {
  const [source, skill] = item.split('/')
  return source === 'gen' && skill ? (skill as SkillId) : null
}

function hasThreeRight(answers: readonly AnswerSeen[]): boolean {
  let run = 0
  for (const { correct } of answers) {
    run = correct ? run + 1 : 0
    if (run === 3) return true
  }
  return false
}
