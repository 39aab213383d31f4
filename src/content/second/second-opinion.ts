import type { Item, MadeItem } from '#domain/items/item.ts'
import { scoreResponse } from '#domain/items/score.ts'
import { SOLVERS } from './registry.ts'

/** Whether the items of a skill are solved a second time. */
export const hasSecondSolver = (skill: string): boolean => Object.hasOwn(SOLVERS, skill)

/** What the second solver has against an English item and its key; null when it agrees, or knows no items of this skill. */
export function secondOpinion(skill: string, { item, key }: MadeItem): string | null {
  if (!hasSecondSolver(skill)) return null
  const response = solved(skill, item)
  if (response === null) return 'the second solver cannot solve it'
  const score = scoreResponse(item.question, key, response)
  return score.kind === 'scored' && score.correct
    ? null
    : `the second solver says ${response}, the key ${key.answer}`
}

const solved = (skill: string, item: Item): string | null => SOLVERS[skill]?.(item) ?? null
