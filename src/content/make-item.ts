import type { MadeItem } from '#domain/items/item.ts'
import { parseItemId } from '#domain/items/item-id.ts'
import type { Language } from '#domain/language.ts'
import { skillOf } from './registry.ts'

/** The item of an id; null when nobody here can rebuild it: another version, a pack, no item id at all. */
export function makeItem(id: string, language: Language): MadeItem | null {
  const parsed = parseItemId(id)
  if (parsed?.kind !== 'gen') return null
  const skill = skillOf(parsed.skill)
  if (skill === null || skill.version !== parsed.version) return null
  return skill.make(parsed.level, parsed.seed, language)
}

/** Whether this build can make the item of an id again. */
export function canRebuild(id: string): boolean {
  const parsed = parseItemId(id)
  return parsed?.kind === 'gen' && skillOf(parsed.skill)?.version === parsed.version
}
