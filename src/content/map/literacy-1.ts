import type { MapRow } from './row.ts'

/** Literacy of grade 1, in teaching order. */
export const LITERACY_1: readonly MapRow[] = []
