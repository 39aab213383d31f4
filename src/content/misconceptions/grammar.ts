import type { MisconceptionLines } from './lines.ts'

/** Wrong ideas of grammar that first show after kindergarten. */
export const GRAMMAR: MisconceptionLines = {}
