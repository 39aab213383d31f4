import type { MisconceptionLines } from './lines.ts'

/** Wrong ideas of vocabulary that first show after kindergarten. */
export const VOCABULARY: MisconceptionLines = {}
