import { SKILL_MAP } from './map.ts'
import * as literacy1 from './shelves/literacy-1.ts'
import * as literacy2 from './shelves/literacy-2.ts'
import * as literacy3 from './shelves/literacy-3.ts'
import * as literacy4 from './shelves/literacy-4.ts'
import * as literacy5 from './shelves/literacy-5.ts'
import * as literacyK from './shelves/literacy-k.ts'
import * as math1 from './shelves/math-1.ts'
import * as math2 from './shelves/math-2.ts'
import * as math3 from './shelves/math-3.ts'
import * as math4 from './shelves/math-4.ts'
import * as math5 from './shelves/math-5.ts'
import * as mathK from './shelves/math-k.ts'
import type { Shelf } from './shelves.ts'
import type { Skill } from './skill.ts'

/** Every generator at once: for the server, commands and tests. A child's device opens {@link Shelf} by shelf. */
const ALL: readonly Shelf[] = [
  mathK,
  math1,
  math2,
  math3,
  math4,
  math5,
  literacyK,
  literacy1,
  literacy2,
  literacy3,
  literacy4,
  literacy5,
]

const BY_ID: ReadonlyMap<string, Skill> = new Map(
  ALL.flatMap(({ SKILLS: shelf }) => shelf).map((skill) => [skill.id, skill]),
)

/** Every skill Carrel teaches, in teaching order. */
export const SKILLS: readonly Skill[] = SKILL_MAP.flatMap(({ id }) => BY_ID.get(id) ?? [])

/** Skills as they were: nothing new is asked from them, but what a log names can still be made and judged. */
export const FORMER_SKILLS: readonly Skill[] = ALL.flatMap(({ FORMER }) => FORMER)

/** A skill by its id; null when this build does not know it. */
export const skillOf = (id: string): Skill | null => BY_ID.get(id) ?? null

const BY_VERSION: ReadonlyMap<string, Skill> = new Map(
  [...FORMER_SKILLS, ...SKILLS].map((skill) => [`${skill.id} ${skill.version}`, skill]),
)

/** A skill as it was in a version; null when this build does not know that. */
export const skillOfVersion = (id: string, version: number): Skill | null =>
  BY_VERSION.get(`${id} ${version}`) ?? null
