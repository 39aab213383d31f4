import type { MadeItem } from '#domain/items/item.ts'
import { type GeneratedId, parseItemId } from '#domain/items/item-id.ts'
import type { Language } from '#domain/language.ts'
import { skillOfVersion } from './registry.ts'
import type { Skill } from './skill.ts'

/** The skill of an id as it was in the id's version, and where in it the item lies; null when nobody here can rebuild it. */
function found(id: string): Readonly<{ skill: Skill; at: GeneratedId }> | null {
  const at = parseItemId(id)
  if (at?.kind !== 'gen') return null
  const skill = skillOfVersion(at.skill, at.version)
  return skill === null ? null : { skill, at }
}

/** The item of an id; null when nobody here can rebuild it: a version to come, a pack, no item id at all. */
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
