import type { ItemId, SkillId } from '#domain/ids.ts'
import type { LevelNumber } from './item.ts'

/** A generated item's id, taken apart: all that is needed to make it again. */
export type GeneratedId = Readonly<{
  kind: 'gen'
  skill: SkillId
  level: LevelNumber
  /** An unsigned 32-bit integer. */
  seed: number
  version: number
}>

/** An item id taken apart; items of packs are stored, not made. */
export type ParsedItemId =
  | GeneratedId
  | Readonly<{ kind: 'pack'; pack: string; item: string; version: number }>

const GENERATED = /^gen\/([ml]\.[k1-5]\.[a-z0-9-]{1,48})\/([123])\/(0|[1-9]\d{0,9})\/([1-9]\d{0,3})$/
const PACKED = /^pack\/([a-z0-9-]{1,64})\/([A-Za-z0-9._-]{1,64})\/([1-9]\d{0,3})$/

/** The id of a generated item. */
export const itemIdOf = ({ skill, level, seed, version }: Omit<GeneratedId, 'kind'>): ItemId =>
  `gen/${skill}/${level}/${seed >>> 0}/${version}` as ItemId

/** An item id taken apart, or null when it is no item id. */
export function parseItemId(text: string): ParsedItemId | null {
  const made = GENERATED.exec(text)
  if (made) {
    const seed = Number(made[3])
    if (seed > 0xffffffff) return null
    return {
      kind: 'gen',
      skill: made[1] as SkillId,
      level: Number(made[2]) as LevelNumber,
      seed,
      version: Number(made[4]),
    }
  }
  const packed = PACKED.exec(text)
  if (!packed) return null
  return { kind: 'pack', pack: packed[1] ?? '', item: packed[2] ?? '', version: Number(packed[3]) }
}

/** How many turns an answer's place goes through: divisible by 2, 3 and 4, so every number of choices gets its share. */
const TURNS = 12

/** Where an item's right answer goes, 0 to 11: a function of its seed alone, so that offers can alternate it. */
export const placeOf = (seed: number): number => (seed >>> 0) % TURNS

/**
 * The seed for the `number`-th item of a sequence. Two neighbours of a pair never share a place (mod 2, 3 or 4),
 * so no answer stands in one place three times running, and half of all yes-or-no items are true.
 */
export function seedInTurn(hash: number, pairHash: number, number: number): number {
  const first = placeOf(pairHash)
  const turn = number % 2 === 0 ? first : (first + 5) % TURNS
  const seed = (hash >>> 0) - placeOf(hash) + turn
  return seed > 0xffffffff ? seed - TURNS : seed
}
