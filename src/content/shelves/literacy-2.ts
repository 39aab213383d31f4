import type { Skill } from '#content/skill.ts'
import { readAffixes } from '#content/skills/vocabulary/base-words.ts'
import { contractionsAndOwners } from '#content/skills/vocabulary/contractions.ts'

/** Literacy of grade 2. */
export const SKILLS: readonly Skill[] = [readAffixes, contractionsAndOwners]

/** Skills as they were before their generators changed. */
export const FORMER: readonly Skill[] = []
