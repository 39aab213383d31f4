import type { MapRow } from './row.ts'

/** Literacy of grade 2, in teaching order. */
export const LITERACY_2: readonly MapRow[] = []
