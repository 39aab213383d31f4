import { makeItem } from '#content/make-item.ts'
import type { Attempt, RawEntry } from '#domain/entry.ts'
import { scoreResponse } from '#domain/items/score.ts'

/**
 * How many attempts (judged before: their bodies fit) say another verdict than this build finds. Only counted, for staff
 * to see: folds always use the recorded verdict. An item that cannot be made again here, or not scored, tells nothing.
 */
export const countDoubtful = (entries: readonly RawEntry[]): number =>
  entries.filter(({ kind, body }) => kind === 'attempt' && isDoubtful(body as Attempt)).length

function isDoubtful({ item, language, response, correct }: Attempt): boolean {
  const made = makeItem(item, language)
  if (made === null) return false
  const score = scoreResponse(made.item.question, made.key, response)
  // What could not even have been sent is not right.
  return correct !== (score.kind === 'scored' && score.correct)
}
