import type { MisconceptionLines } from './lines.ts'

/** Wrong ideas of reading that first show after kindergarten. */
export const READING: MisconceptionLines = {}
