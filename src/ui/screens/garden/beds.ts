import type { Plant } from '#app/garden.ts'

/** A bed of the garden: one part of mathematics. */
export type Bed = Readonly<{ domain: string; plants: readonly Plant[] }>

/** What a child sees of her garden: all that has begun, and the seeds of her own grade; beds as they first appear. */
export function bedsOf(plants: readonly Plant[], grade: string): Bed[] {
  const own = plants.some((plant) => plant.grade === grade)
  const seen = plants.filter((plant) => !own || plant.grade === grade || plant.status !== 'not-started')
  const domains = [...new Set(seen.map((plant) => plant.domain))]
  return domains.map((domain) => ({ domain, plants: seen.filter((plant) => plant.domain === domain) }))
}
