import { GRADES } from '#domain/roster.ts'
import type { MappedSkill } from './map.ts'
import type { MisconceptionLines } from './misconceptions/lines.ts'

/** What the map is held against: the standards to be covered, and what staff are told of wrong ideas. */
export type Against = Readonly<{
  standards: readonly string[]
  ideas: MisconceptionLines
}>

/** Which standards some skills practise: those covered, and those nobody practises. */
export function coverage(
  skills: readonly Pick<MappedSkill, 'standards'>[],
  standards: readonly string[],
): Readonly<{ covered: readonly string[]; missing: readonly string[] }> {
  const practised = new Set(skills.flatMap((skill) => skill.standards))
  return {
    covered: standards.filter((code) => practised.has(code)),
    missing: standards.filter((code) => !practised.has(code)),
  }
}

/** What is wrong with the map itself: its graph, its names, its standards, its wrong ideas. */
export function mapFaults(skills: readonly MappedSkill[], { standards, ideas }: Against): string[] {
  const known = new Set(standards)
  return [
    ...graphFaults(skills),
    ...skills.flatMap((skill) => nameFaults(skill).map((fault) => `${skill.id}: ${fault}`)),
    ...skills.flatMap(({ id, standards: own }) =>
      own.filter((code) => !known.has(code)).map((code) => `${id}: there is no standard ${code}`),
    ),
    ...coverage(skills, standards).missing.map((code) => `nobody practises ${code}`),
    ...ideaFaults(skills, ideas),
  ]
}

/** A graph without circles, in an order in which nothing stands before what it builds on, and without edges that others imply. */
function graphFaults(skills: readonly MappedSkill[]): string[] {
  const faults: string[] = []
  const place = new Map(skills.map(({ id }, at) => [id, at]))
  if (place.size < skills.length) faults.push('two skills have one id')
  const before = new Map<string, ReadonlySet<string>>()
  skills.forEach(({ id, grade, prerequisites }, at) => {
    const all = new Set<string>()
    for (const one of prerequisites) {
      const other = place.get(one)
      if (other === undefined) faults.push(`${id}: there is no skill ${one}`)
      else if (other >= at) faults.push(`${id}: ${one} stands after it`)
      else if (GRADES.indexOf(skills[other]?.grade ?? grade) > GRADES.indexOf(grade))
        faults.push(`${id}: ${one} is of a later grade`)
      for (const earlier of before.get(one) ?? []) all.add(earlier)
    }
    for (const one of prerequisites) {
      if (all.has(one)) faults.push(`${id}: ${one} comes before another prerequisite already`)
      all.add(one)
    }
    before.set(id, all)
  })
  return faults
}

const MOST_WORDS_OF_A_NAME = 10

function nameFaults({ name, canDo, standards, misconceptions }: MappedSkill): string[] {
  const faults: string[] = []
  for (const said of [name.en, name.es, canDo.en, canDo.es]) {
    const words = said.split(' ').length
    if (said.trim() === '') faults.push('a name is missing')
    else if (words > MOST_WORDS_OF_A_NAME) faults.push(`${words} words: ${said}`)
  }
  if (standards.length === 0) faults.push('no standard')
  if (misconceptions.length === 0) faults.push('no wrong idea is looked for')
  if (new Set(misconceptions).size < misconceptions.length) faults.push('a wrong idea stands twice')
  return faults
}

/** Every idea of the map has its lines, and every line is of an idea. */
function ideaFaults(skills: readonly MappedSkill[], ideas: MisconceptionLines): string[] {
  const used = new Set<string>(skills.flatMap(({ misconceptions }) => misconceptions))
  const missing = [...used]
    .filter((id) => !Object.hasOwn(ideas, id))
    .map((id) => `nothing is told of the idea ${id}`)
  const idle = Object.keys(ideas)
    .filter((id) => !used.has(id))
    .map((id) => `no skill looks for the idea ${id}`)
  const empty = Object.entries(ideas)
    .filter(([, line]) => [line.is, line.try].some(({ en, es }) => en.trim() === '' || es.trim() === ''))
    .map(([id]) => `the idea ${id} is not told in every language`)
  return [...missing, ...idle, ...empty]
}
