import type { SkillId } from '#domain/ids.ts'
import { LANGUAGES, type Language } from '#domain/language.ts'
import type { Grade } from '#domain/roster.ts'
import { fits } from './check-model.ts'
import { SPEAKABLE, wordsIn } from './check-words.ts'
import { described } from './describe.ts'
import type { MappedSkill } from './map.ts'
import type { Opening, Openings } from './openings/opening.ts'
import { speak } from './speak.ts'

/** How many skills have an opening. */
const WITH_OPENING = 30

/** The mathematics skills that most others build on, directly or through others; of two that are alike, the one taught first. */
export function foundations(skills: readonly MappedSkill[], count = WITH_OPENING): SkillId[] {
  const after = new Map<SkillId, Set<SkillId>>(skills.map(({ id }) => [id, new Set()]))
  // Nothing stands before what it builds on: from the end, all that builds on a skill is known when its turn comes.
  for (const { id, prerequisites } of skills.toReversed())
    for (const one of prerequisites)
      for (const later of [id, ...(after.get(id) ?? [])]) after.get(one)?.add(later)
  const builtOn = ({ id }: MappedSkill): number => after.get(id)?.size ?? 0
  return skills
    .filter(({ id }) => id.startsWith('m.'))
    .toSorted((one, other) => builtOn(other) - builtOn(one))
    .slice(0, count)
    .map(({ id }) => id)
}

/** What is wrong with the openings: a foundation without one, words too many or not to be spoken, pictures that do not fit. */
export function openingFaults(skills: readonly MappedSkill[], openings: Openings): string[] {
  const wanted = new Set<string>(foundations(skills))
  return [
    ...[...wanted].filter((id) => !Object.hasOwn(openings, id)).map((id) => `${id}: no opening`),
    ...Object.entries(openings).flatMap(([id, opening]) => {
      const skill = skills.find((one) => one.id === id)
      if (skill === undefined || !wanted.has(id)) return [`${id}: an opening of no foundation`]
      return faultsOf(skill.grade, opening).map((fault) => `${id}: ${fault}`)
    }),
  ]
}

/** The most words one sentence of an opening may have. */
const MOST_WORDS: Readonly<Record<Grade, number>> = { K: 10, 1: 10, 2: 10, 3: 16, 4: 16, 5: 16 }

function faultsOf(grade: Grade, opening: Opening): string[] {
  const faults = opening.length >= 2 && opening.length <= 4 ? [] : [`${opening.length} steps`]
  for (const language of LANGUAGES) {
    const said = opening.map(({ says }) => says[language])
    if (new Set(said).size < said.length) faults.push(`said twice (${language})`)
    for (const text of said) faults.push(...sentenceFaults(text, language, MOST_WORDS[grade]))
    for (const { picture } of opening) {
      const model = described(picture, language)
      if (model === null) continue
      if (!fits(model)) faults.push(`picture does not fit: ${JSON.stringify(picture)}`)
      if (!SPEAKABLE.test(model.say)) faults.push(`cannot be spoken (${language}): ${model.say}`)
    }
  }
  return faults
}

function sentenceFaults(text: string, language: Language, most: number): string[] {
  const faults: string[] = []
  if (wordsIn(text) > most) faults.push(`${wordsIn(text)} words: ${text}`)
  if (!/^[^.!?]+[.!?]$/.test(text)) faults.push(`not one sentence: ${text}`)
  if (!SPEAKABLE.test(speak(text, language))) faults.push(`cannot be spoken (${language}): ${text}`)
  return faults
}
