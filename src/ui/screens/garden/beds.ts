import type { Plant } from '#app/garden.ts'

/** The parts of the garden: of mathematics the domains of the standards; of reading fewer, as a child would tell them apart. */
export const BEDS = ['CC', 'OA', 'NBT', 'NF', 'MD', 'G', 'letters', 'reading', 'writing', 'words'] as const
export type BedName = (typeof BEDS)[number]

/** A bed of the garden with its plants, in teaching order. */
export type Bed = Readonly<{ name: BedName; plants: readonly Plant[] }>

/** The sign at each bed, for who cannot read its name. */
export const SIGNS: Readonly<Record<BedName, string>> = {
  CC: 'three',
  OA: 'plus',
  NBT: 'ten',
  NF: 'pizza',
  MD: 'ruler',
  G: 'triangle',
  letters: 'ear',
  reading: 'book',
  writing: 'pencil',
  words: 'puzzle',
}

const OF_LITERACY: Readonly<Record<string, BedName>> = {
  print: 'letters',
  letters: 'letters',
  sounds: 'letters',
  phonics: 'reading',
  'sight-words': 'reading',
  fluency: 'reading',
  comprehension: 'reading',
  spelling: 'writing',
  grammar: 'writing',
  vocabulary: 'words',
}

/** The bed a domain of the skill map grows in. */
export const bedOf = (domain: string): BedName =>
  OF_LITERACY[domain] ?? BEDS.find((bed) => bed === domain) ?? 'words'

/** The beds of one grade, in teaching order. */
export function bedsOf(plants: readonly Plant[], grade: string): Bed[] {
  const seen = plants.filter((plant) => plant.grade === grade)
  const names = [...new Set(seen.map(({ domain }) => bedOf(domain)))]
  return names.map((name) => ({ name, plants: seen.filter(({ domain }) => bedOf(domain) === name) }))
}

/** The grades that have plants, in teaching order. */
export const seasonsOf = (plants: readonly Plant[]): string[] => [
  ...new Set(plants.map(({ grade }) => grade)),
]
