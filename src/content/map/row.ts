import type { AnswerFormat } from '#domain/entry.ts'
import type { Said } from '#domain/language.ts'

/** A skill as the map knows it: what it is called, what comes before it, how it is asked. Its grade is in its id. */
export type MapRow = Readonly<{
  /** `m.<grade>.<slug>` or `l.<grade>.<slug>`; stays for ever. */
  id: string
  /** Of its generator; raised whenever any item id would give another item. */
  version: number
  /** A domain of the standards: CC, OA, NBT, NF, MD, G; for literacy its strand. */
  domain: string
  /** Codes of the Common Core standards practised here. */
  standards: readonly string[]
  /** The nearest skills that come before; never of a later grade, and never implied by each other. */
  prerequisites: readonly string[]
  /** How the three levels are answered. */
  formats: readonly [AnswerFormat, AnswerFormat, AnswerFormat]
  /** Known wrong ideas; the same id means the same idea everywhere. */
  misconceptions: readonly string[]
  name: Said
  /** The "I can" sentence. */
  canDo: Said
}>
