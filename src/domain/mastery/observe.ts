import type { SkillId } from '#domain/ids.ts'
import { parseItemId } from '#domain/items/item-id.ts'
import type { AttemptEntry, SkillBelief } from './mastery.ts'
import { guessOf, MODEL, slipOf } from './model.ts'

/** What is believed before the first answer. */
export const UNSEEN: SkillBelief = {
  known: MODEL.prior,
  informative: 0,
  items: 0,
  run: 0,
  tries: 0,
  status: 'not-started',
  lastAt: null,
  lastRightAt: null,
  stabilityDays: null,
  next: 0,
}

/** What an attempt says: evidence, only a chance to learn, or nothing (a rush). */
export type Weight = 'evidence' | 'practice' | 'rush'

/** Only an unhelped first try, not rushed, is evidence; later tries and helped ones are practice. */
export function weightOf({ body }: AttemptEntry): Weight {
  const { rush } = MODEL
  if (body.msToAnswer < rush.ms || body.msToAnswer < body.promptMs * rush.promptShare) return 'rush'
  return body.try === 1 && body.hints.length === 0 ? 'evidence' : 'practice'
}

/** P(known) after one independent answer: weigh the evidence, then allow for learning. */
export function afterEvidence(known: number, correct: boolean, guess: number, slip: number): number {
  const ifKnown = known * (correct ? 1 - slip : slip)
  const ifNot = (1 - known) * (correct ? guess : 1 - guess)
  return afterPractice(ifKnown / (ifKnown + ifNot))
}

/** P(known) after a chance to learn that proves nothing. */
export const afterPractice = (known: number): number =>
  Math.min(MODEL.surest, known + (1 - known) * MODEL.learn)

/** The skill of an attempt; null for items of packs, which carry none. */
export function skillOfAttempt({ body }: AttemptEntry): SkillId | null {
  const parsed = parseItemId(body.item)
  return parsed?.kind === 'gen' ? parsed.skill : null
}

/**
 * The belief in a skill after one attempt. `fresh` = this item was not among the last ones;
 * `resumed` = the item before was another skill's. Status and memory are decided apart.
 */
export function observe(
  before: SkillBelief,
  attempt: AttemptEntry,
  skill: SkillId,
  fresh: boolean,
  resumed: boolean,
): SkillBelief {
  const { correct, format, choices } = attempt.body
  const weight = weightOf(attempt)
  const first = attempt.body.try === 1
  const tries = first ? triesAfter(before.tries, resumed) : before.tries
  const counted: SkillBelief = { ...before, tries, next: before.next + (first ? 1 : 0), lastAt: attempt.time }
  if (weight === 'rush') return counted
  if (weight === 'practice') {
    return { ...counted, known: afterPractice(before.known), run: first ? 0 : before.run }
  }
  const run = correct ? before.run + 1 : 0
  return {
    ...counted,
    known: afterEvidence(before.known, correct, guessOf(format, choices), slipOf(skill)),
    informative: before.informative + 1,
    items: before.items + (fresh ? 1 : 0),
    run,
    tries: run >= MODEL.struggle.run ? 0 : tries,
    lastRightAt: correct ? attempt.time : before.lastRightAt,
  }
}

/** After stepping back elsewhere the count of tries starts anew. */
const triesAfter = (tries: number, resumed: boolean): number =>
  resumed && tries >= MODEL.struggle.stepBack ? 1 : tries + 1
