import { hash32 } from '#domain/items/chance.ts'
import type { LevelNumber } from '#domain/items/item.ts'
import type { Language } from '#domain/language.ts'
import type { Skill } from './skill.ts'

const LEVELS: readonly LevelNumber[] = [1, 2, 3]
/** So many items of a level are looked at: what varies shows it long before. */
const LOOKED_AT = 40
/** A level that asks in more sentences than this has none that is worth a recording: each is heard too seldom. */
export const FEW = 4

/**
 * What is said to children in the same words again and again: the prompts of levels that ask in no more than {@link FEW} different
 * sentences whatever is drawn, each once, those first that are heard in most items.
 */
export function setPrompts(skills: readonly Skill[], language: Language): readonly string[] {
  const heard = new Map<string, number>()
  for (const skill of skills)
    for (const level of LEVELS) {
      const prompts = promptsOf(skill, level, language)
      for (const prompt of prompts) heard.set(prompt, (heard.get(prompt) ?? 0) + 1 / prompts.size)
    }
  return [...heard].toSorted(([, one], [, other]) => other - one).map(([prompt]) => prompt)
}

/** The sentences a level asks in, as they are spoken; none where they are many. */
function promptsOf(skill: Skill, level: LevelNumber, language: Language): ReadonlySet<string> {
  const prompts = new Set<string>()
  for (let i = 0; i < LOOKED_AT; i++) {
    prompts.add(skill.make(level, hash32(`prompt ${i}`), language, null).item.speech)
    if (prompts.size > FEW) return new Set()
  }
  return prompts
}
