import type { BeliefParameters } from '#domain/mastery/belief.ts'

/** Answers of learners to one skill, each from her first: lists of 0 and 1. */
export type Sequences = readonly Uint8Array[]

/** Where nothing is known of formats and grades: what guesses and slips of types are told apart from. */
export const BASE = { guess: 0.25, slip: 0.1 } as const

/** Types of learners with their shares, which need not sum to 1. */
export type Types = Pick<BeliefParameters, 'tracing' | 'growth'>
