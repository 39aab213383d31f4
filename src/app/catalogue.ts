import type { MisconceptionLine } from '#content/misconceptions/lines.ts'
import type { ItemId, SkillId } from '#domain/ids.ts'
import { hash32 } from '#domain/items/chance.ts'
import type { LevelNumber, MadeItem } from '#domain/items/item.ts'
import { itemIdOf } from '#domain/items/item-id.ts'
import type { Language } from '#domain/language.ts'
import { GRADES, type Grade } from '#domain/roster.ts'
import type { NamedSkill } from '#workers/mastery-core.ts'
import type { Lab } from './lab.ts'

export type { NamedSkill } from '#workers/mastery-core.ts'

/** Every skill Carrel teaches, in teaching order. */
export const catalogue = (lab: Lab): Promise<readonly NamedSkill[]> => lab.core.ask('skills')

/** What to look for among the skills: a grade, a domain of the standards, words of a name or a standard's code. */
export type Wanted = Readonly<{ grade: Grade | null; domain: string | null; words: string }>

/** The skills that fit, in teaching order. Words are looked for in both languages, in standards and in ids. */
export function found(skills: readonly NamedSkill[], { grade, domain, words }: Wanted): NamedSkill[] {
  const looked = plain(words)
  return skills.filter(
    (skill) =>
      (grade === null || skill.facts.grade === grade) &&
      (domain === null || skill.domain === domain) &&
      (looked === '' ||
        [
          skill.name.en,
          skill.name.es,
          skill.canDo.en,
          skill.canDo.es,
          skill.facts.id,
          ...skill.standards,
        ].some((text) => plain(text).includes(looked))),
  )
}

/** The domains of some skills, in the order in which they are first met. */
export const domainsOf = (skills: readonly NamedSkill[]): string[] => [
  ...new Set(skills.map(({ domain }) => domain)),
]

/** The grades of some skills, lowest first. */
export const gradesOf = (skills: readonly NamedSkill[]): Grade[] =>
  GRADES.filter((grade) => skills.some(({ facts }) => facts.grade === grade))

/** What staff read of the known wrong ideas of a skill. */
export const ideasOf = (lab: Lab, skill: SkillId): Promise<Readonly<Record<string, MisconceptionLine>>> =>
  lab.core.ask('ideas', skill)

/** One item of a skill and level to try; the same `number` gives the same item. Null where no build here can make it. */
export const itemToTry = (
  lab: Lab,
  { facts }: NamedSkill,
  level: LevelNumber,
  number: number,
  language: Language,
): Promise<MadeItem | null> => lab.core.ask('make', numbered(facts, level, number), language)

/** How many items a paper has. */
export const ON_PAPER = 10
/** Where a level has few different items, so many are made before one is taken twice. */
const MOST_MADE = 60

/** A paper of ten items: no two of them ask the same while the level has others. Papers have numbers from 1. */
export async function paperOf(
  lab: Lab,
  { facts }: NamedSkill,
  level: LevelNumber,
  paper: number,
  language: Language,
): Promise<readonly MadeItem[]> {
  const different = new Map<string, MadeItem>()
  const again: MadeItem[] = []
  for (let n = 0; n < MOST_MADE && different.size < ON_PAPER; n++) {
    const made = await lab.core.ask('make', numbered(facts, level, paper * 1000 + n), language)
    if (made === null) continue
    const asks = JSON.stringify([made.item.prompt, made.key.answer, made.item.model?.say])
    if (different.has(asks)) again.push(made)
    else different.set(asks, made)
  }
  return [...different.values(), ...again].slice(0, ON_PAPER)
}

const numbered = ({ id, version }: NamedSkill['facts'], level: LevelNumber, number: number): ItemId =>
  itemIdOf({ skill: id, level, seed: hash32(`catalogue ${id} ${level} ${number}`), version })

/** Letters without accents, small: how people type what they look for. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .trim()
