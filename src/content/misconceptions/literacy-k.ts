import type { MisconceptionLines } from './lines.ts'

export const LITERACY_K: MisconceptionLines = {}
