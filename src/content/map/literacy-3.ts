import type { MapRow } from './row.ts'

/** Literacy of grade 3, in teaching order. */
export const LITERACY_3: readonly MapRow[] = []
