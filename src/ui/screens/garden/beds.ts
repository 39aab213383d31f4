import type { Plant } from '#app/garden.ts'

/** A bed of the garden: one part of mathematics. */
export type Bed = Readonly<{ domain: string; plants: readonly Plant[] }>

/** The beds of one season: a season is a grade, a bed a domain, in teaching order. */
export function bedsOf(plants: readonly Plant[], season: string): Bed[] {
  const seen = plants.filter((plant) => plant.grade === season)
  const domains = [...new Set(seen.map((plant) => plant.domain))]
  return domains.map((domain) => ({ domain, plants: seen.filter((plant) => plant.domain === domain) }))
}

/** The grades that have plants, in teaching order. */
export const seasonsOf = (plants: readonly Plant[]): string[] => [
  ...new Set(plants.map(({ grade }) => grade)),
]
