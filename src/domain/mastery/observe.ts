import type { SkillId } from '#domain/ids.ts'
import { type EventKind, eventCode, masteredShare, observe, type Posterior, posteriorFrom } from './belief.ts'
import type { AttemptEntry, SkillBelief } from './mastery.ts'
import { RULES } from './model.ts'

/** What is believed before the first answer. */
export const UNSEEN: SkillBelief = {
  known: 0,
  evidence: '',
  prior: 0,
  informative: 0,
  items: 0,
  run: 0,
  tries: 0,
  rushed: 0,
  status: 'not-started',
  lastAt: null,
  lastRightAt: null,
  reviews: [],
  dueMs: null,
  next: 0,
}

/** So much evidence is remembered of a skill, and so far it grows before it is cut back: what is older has had its say. */
const REMEMBERED = 64
const MOST_EVIDENCE = 96

/** What an attempt says: evidence, only a chance to learn, or nothing (a rush). */
export type Weight = 'evidence' | 'practice' | 'rush'

/** Only an unhelped first try, not rushed, is evidence; later tries and helped ones are practice. */
export function weightOf({ body }: AttemptEntry): Weight {
  const { rush } = RULES
  if (body.msToAnswer < rush.ms || body.msToAnswer < body.promptMs * rush.promptShare) return 'rush'
  return body.try === 1 && body.hints.length === 0 ? 'evidence' : 'practice'
}

/** The skill of an attempt; null for items of packs, which carry none. Entries were parsed before they came here. */
export function skillOfAttempt({ body }: AttemptEntry): SkillId | null {
  if (!body.item.startsWith('gen/')) return null
  return body.item.slice(4, body.item.indexOf('/', 4)) as SkillId
}

/** The belief with an attempt counted: tries, items and time; what it says of knowledge comes after. */
export function counted(before: SkillBelief, { body, time }: AttemptEntry): SkillBelief {
  const first = body.try === 1
  return {
    ...before,
    tries: before.tries + (first ? 1 : 0),
    next: before.next + (first ? 1 : 0),
    lastAt: time,
  }
}

/** The belief and its posterior after one more event. */
export function withEvent(
  before: SkillBelief,
  posterior: Posterior,
  kind: EventKind,
  guessClass: number,
): Readonly<{ belief: SkillBelief; posterior: Posterior }> {
  const evidence = before.evidence + eventCode(kind, guessClass)
  if (evidence.length > MOST_EVIDENCE) {
    const cut = evidence.slice(-REMEMBERED)
    const again = posteriorFrom(posterior.belief, posterior.slipClass, before.prior, cut)
    return { belief: { ...before, evidence: cut, known: masteredShare(again) }, posterior: again }
  }
  observe(posterior, kind, guessClass)
  return { belief: { ...before, evidence, known: masteredShare(posterior) }, posterior }
}
