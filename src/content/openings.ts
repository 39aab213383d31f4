import type { SkillId } from '#domain/ids.ts'
import type { Model } from '#domain/items/model.ts'
import type { Language } from '#domain/language.ts'
import { described } from './describe.ts'
import type { Opening, Openings } from './openings/opening.ts'
import { shelfOf } from './shelves.ts'
import { speak } from './speak.ts'

/** One step of an opening as a child reads, hears and sees it. */
export type OpeningStep = Readonly<{ text: string; speech: string; model: Model | null }>

/** Each grade is a file of its own, read with the first lesson that needs it. */
const READ: Readonly<Record<string, () => Promise<Readonly<{ OPENINGS: Openings }>>>> = {
  'm.k': () => import('./openings/math-k.ts'),
  'm.1': () => import('./openings/math-1.ts'),
  'm.2': () => import('./openings/math-2.ts'),
}

/** How the lesson of a skill opens, in a child's language; no steps where its worked example says it all. */
export async function openingOf(skill: SkillId, language: Language): Promise<readonly OpeningStep[]> {
  const grade = await READ[shelfOf(skill) ?? '']?.()
  return told(grade?.OPENINGS[skill] ?? [], language)
}

const told = (opening: Opening, language: Language): OpeningStep[] =>
  opening.map(({ says, picture }) => ({
    text: says[language],
    speech: speak(says[language], language),
    model: described(picture, language),
  }))
