import type { MadeItem } from '#domain/items/item.ts'
import { type GeneratedId, parseItemId } from '#domain/items/item-id.ts'
import type { Language } from '#domain/language.ts'
import { skillOf } from './registry.ts'
import type { Skill } from './skill.ts'

/** The skill of an id as this build has it, and where in it the item lies; null when nobody here can rebuild it. */
function found(id: string): Readonly<{ skill: Skill; at: GeneratedId }> | null {
  const at = parseItemId(id)
  if (at?.kind !== 'gen') return null
  const skill = skillOf(at.skill)
  return skill !== null && skill.version === at.version ? { skill, at } : null
}

/** The item of an id; null when nobody here can rebuild it: another version, a pack, no item id at all. */
export function makeItem(id: string, language: Language): MadeItem | null {
  const one = found(id)
  return one === null ? null : one.skill.make(one.at.level, one.at.seed, language)
}

/** What an item asks and what is right, as text to compare; null when nobody here can rebuild it. */
export function gistOf(id: string): Readonly<{ asks: string; answer: string }> | null {
  const one = found(id)
  if (one === null) return null
  const { prompt, answer } = one.skill.gist(one.at.level, one.at.seed)
  return { asks: `${one.skill.id} ${prompt} ${answer}`, answer }
}

/** Whether this build can make the item of an id again. */
export const canRebuild = (id: string): boolean => found(id) !== null
