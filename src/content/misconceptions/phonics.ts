import type { MisconceptionLines } from './lines.ts'

/** Wrong ideas of phonics that first show after kindergarten. */
export const PHONICS: MisconceptionLines = {}
