import type { SkillId } from '#domain/ids.ts'
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

/** Whether an attempt is of a skill. */
export const isOfSkill = ({ body }: AttemptEntry, skill: SkillId): boolean =>
  body.item.startsWith('gen/') && body.item.startsWith(skill, 4) && body.item[skill.length + 4] === '/'
