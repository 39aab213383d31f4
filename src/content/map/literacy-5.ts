import type { MapRow } from './row.ts'

/** Literacy of grade 5, in teaching order. */
export const LITERACY_5: readonly MapRow[] = [
]
