import { makeItem } from '#content/make-item.ts'
import type { Attempt, RawEntry } from '#domain/entry.ts'
import type { Question } from '#domain/items/item.ts'
import { scoreResponse } from '#domain/items/score.ts'

/** What this build finds of an answer: what was asked and given as the child saw it, and its own verdict. */
export type Rescored = Readonly<{
  asked: string
  choices: readonly string[]
  given: string
  answer: string
  isRight: boolean
}>

/**
 * The attempts (judged before: their bodies fit) that say another verdict than this build finds. Only noted, for staff to
 * see: folds always use the recorded verdict. An item that cannot be made again here, or not scored, tells nothing.
 */
export const doubtfulOf = (entries: readonly RawEntry[]): RawEntry[] =>
  entries.filter(({ kind, body }) => {
    const found = kind === 'attempt' ? rescore(body as Attempt) : null
    return found !== null && found.isRight !== (body as Attempt).correct
  })

/** Judges an answer again; null when its item cannot be made here. */
export function rescore({ item, language, response }: Attempt): Rescored | null {
  const made = makeItem(item, language)
  if (made === null) return null
  const { question, prompt } = made.item
  const score = scoreResponse(question, made.key, response)
  return {
    asked: prompt,
    choices: question.kind === 'choice' ? question.choices.map(({ label }) => label) : [],
    given: shown(question, response),
    answer: shown(question, made.key.answer),
    // What could not even have been sent is not right.
    isRight: score.kind === 'scored' && score.correct,
  }
}

/** A response as the child saw it on the screen: labels for ids. */
function shown(question: Question, response: string): string {
  const pool = question.kind === 'choice' ? question.choices : question.kind === 'order' ? question.cards : []
  if (pool.length === 0) return response
  const labels = new Map(pool.map(({ id, label }) => [id, label]))
  return response
    .split(',')
    .map((id) => labels.get(id) ?? id)
    .join(', ')
}
