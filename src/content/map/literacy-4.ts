import type { MapRow } from './row.ts'

/** Literacy of grade 4, in teaching order. */
export const LITERACY_4: readonly MapRow[] = []
