import type { ItemId } from '#domain/ids.ts'
import type { MadeItem } from '#domain/items/item.ts'
import { type GeneratedId, parseItemId } from '#domain/items/item-id.ts'
import type { Language } from '#domain/language.ts'
import type { LearnerState } from '#domain/mastery/mastery.ts'
import type { Theme } from '#domain/theme.ts'
import type { Skill } from './skill.ts'

/** Where a skill in a version is looked up. */
type Find = (id: string, version: number) => Skill | null

/** What can be made of item ids where these skills are at hand. */
export type Items = Readonly<{
  /** The item of an id; null when nobody here can rebuild it: a version to come, a pack, no item id at all. */
  make(id: string, language: Language, theme?: Theme | null): MadeItem | null
  /** What an item asks and what is right, as text to compare; null when nobody here can rebuild it. */
  gist(id: string): Readonly<{ asks: string; answer: string }> | null
  /** Whether the item of an id can be made again. */
  canRebuild(id: string): boolean
  /** Whether an item asks what the last two items asked, or would be the third running with one and the same answer. */
  tooAlike(recent: LearnerState['recent']): (item: ItemId) => boolean
}>

export function itemsFrom(find: Find): Items {
  /** The skill of an id as it was in the id's version, and where in it the item lies. */
  const found = (id: string): Readonly<{ skill: Skill; at: GeneratedId }> | null => {
    const at = parseItemId(id)
    if (at?.kind !== 'gen') return null
    const skill = find(at.skill, at.version)
    return skill === null ? null : { skill, at }
  }
  const gist: Items['gist'] = (id) => {
    const one = found(id)
    if (one === null) return null
    const { prompt, heard, answer } = one.skill.gist(one.at.level, one.at.seed)
    return { asks: `${one.skill.id} ${prompt} ${heard} ${answer}`, answer }
  }
  return {
    make(id, language, theme = null) {
      const one = found(id)
      return one === null ? null : one.skill.make(one.at.level, one.at.seed, language, theme)
    },
    gist,
    canRebuild: (id) => found(id) !== null,
    tooAlike(recent) {
      const before = recent.slice(-2).flatMap(({ item }) => gist(item) ?? [])
      return (item) => {
        const one = gist(item)
        if (one === null) return false
        const sameAnswer = before.filter(({ answer }) => answer === one.answer).length
        return sameAnswer >= 2 || before.some(({ asks }) => asks === one.asks)
      }
    },
  }
}
