import type { ClassId, LearnerId, PersonId, SchoolId } from './ids.ts'
import type { Language } from './language.ts'

export const GRADES = ['K', '1', '2', '3', '4', '5'] as const
/** K-5 is what Carrel teaches; a roster may hold other grades (`PK`, `06` …), kept as written. */
export type Grade = (typeof GRADES)[number]

export const ROLES = ['monitor', 'teacher', 'admin'] as const
export type Role = (typeof ROLES)[number]

/** A school: one log, one clock of calendar days, one counter of revisions. */
export type School = Readonly<{
  id: SchoolId
  name: string
  /** Three letters that begin every code of this school, so that a code alone finds it. */
  code: string
  /** IANA name; calendar days of attendance are computed in it. */
  timeZone: string
  /** Made by `npm start`; a real roster is refused into a demonstration school. */
  demo: boolean
}>

export type ClassKind = 'homeroom' | 'scheduled'

export type SchoolClass = Readonly<{
  id: ClassId
  title: string
  kind: ClassKind
  grades: readonly string[]
  /** How many pictures the secret of this class's learners has; 0 asks for none. */
  secretLength: 0 | 1 | 2 | 3
}>

/** Stretched with PBKDF2-SHA-256; keeps classmates apart, the boundary is the enrolled device. */
export type SecretVerifier = Readonly<{ salt: string; iterations: number; hash: string }>

/** AfA-PNP names; see FEATURES I1. */
export const SUPPORTS = [
  'spoken',
  'additional-testing-time',
  'breaks',
  'answer-masking',
  'line-reader',
  'magnification',
  'high-contrast',
  'text-appearance',
  'simplified-language',
  'layout-single-column',
  'encouragement',
  'reduced-motion',
] as const
export type Support = (typeof SUPPORTS)[number]

/** What a shared lab device may hold of a child: no surname, no notes, no history. */
export type LearnerCard = Readonly<{
  id: LearnerId
  firstName: string
  /** Unique within each of her classes; a name from {@link ANIMALS}. */
  animal: string
  grade: string
  language: Language
  classes: readonly ClassId[]
  secret: SecretVerifier | null
  supports: readonly Support[]
  /** A guest was added by hand in the lab and waits for a match at the next import. */
  guest: boolean
  /** The grade an adult has set her to begin at (overrule.ts; what was said of skills stands beside it). */
  startsAt?: Grade | null
  /** A guest whom a person matched: her work is this learner's, also what a tablet sends later. */
  mergedInto?: LearnerId
}>

/** What staff see of a child beside her card. */
export type LearnerDetails = Readonly<{
  id: LearnerId
  givenName: string
  familyName: string
  /** The one picture she signs in with, for the class sheet staff print; never sent to a lab device. */
  secretPictures: readonly string[]
}>

export type Person = Readonly<{
  id: PersonId
  name: string
  login: string
  role: Role
  classes: readonly ClassId[]
}>
