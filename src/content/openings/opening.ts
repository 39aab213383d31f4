import type { ModelShape } from '#domain/items/model.ts'
import type { Said } from '#domain/language.ts'

/** What carries the idea of a skill before anything is asked: a few sentences, each with its picture. */
export type Opening = readonly Readonly<{ says: Said; picture: ModelShape | null }>[]

/** Openings by the id of their skill. */
export type Openings = Readonly<Record<string, Opening>>

/** One step in both languages; the picture of a step of the same kind moves on from the one before. */
export const step = (en: string, es: string, picture: ModelShape | null): Opening[number] => ({
  says: { en, es },
  picture,
})
