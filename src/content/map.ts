import type { AnswerFormat } from '#domain/entry.ts'
import type { MisconceptionId, SkillId } from '#domain/ids.ts'
import type { LevelNumber } from '#domain/items/item.ts'
import type { Said } from '#domain/language.ts'
import type { SkillFacts } from '#domain/mastery/mastery.ts'
import { gradeOf } from '#domain/mastery/model.ts'
import type { Grade } from '#domain/roster.ts'
import { LITERACY_1 } from './map/literacy-1.ts'
import { LITERACY_2 } from './map/literacy-2.ts'
import { LITERACY_3 } from './map/literacy-3.ts'
import { LITERACY_4 } from './map/literacy-4.ts'
import { LITERACY_5 } from './map/literacy-5.ts'
import { LITERACY_K } from './map/literacy-k.ts'
import { MATH_1 } from './map/math-1.ts'
import { MATH_2 } from './map/math-2.ts'
import { MATH_3 } from './map/math-3.ts'
import { MATH_4 } from './map/math-4.ts'
import { MATH_5 } from './map/math-5.ts'
import { MATH_K } from './map/math-k.ts'
import type { MapRow } from './map/row.ts'

/** What the map says of a skill: all that can be known of it without its generator. */
export type MappedSkill = Readonly<{
  id: SkillId
  version: number
  grade: Grade
  domain: string
  standards: readonly string[]
  prerequisites: readonly SkillId[]
  misconceptions: readonly MisconceptionId[]
  formats: Readonly<Record<LevelNumber, AnswerFormat>>
  name: Said
  canDo: Said
}>

const read = ({ id, formats, prerequisites, misconceptions, ...row }: MapRow): MappedSkill => ({
  ...row,
  id: id as SkillId,
  grade: gradeOf(id as SkillId),
  prerequisites: prerequisites as readonly SkillId[],
  misconceptions: misconceptions as readonly MisconceptionId[],
  formats: { 1: formats[0], 2: formats[1], 3: formats[2] },
})

/** Every skill Carrel teaches, in teaching order: nothing stands before what it builds on. */
export const SKILL_MAP: readonly MappedSkill[] = [
  ...MATH_K,
  ...MATH_1,
  ...MATH_2,
  ...MATH_3,
  ...MATH_4,
  ...MATH_5,
  ...LITERACY_K,
  ...LITERACY_1,
  ...LITERACY_2,
  ...LITERACY_3,
  ...LITERACY_4,
  ...LITERACY_5,
].map(read)

const BY_ID: ReadonlyMap<string, MappedSkill> = new Map(SKILL_MAP.map((skill) => [skill.id, skill]))

/** A skill of the map by its id; null when this build does not know it. */
export const mappedSkill = (id: string): MappedSkill | null => BY_ID.get(id) ?? null

/** What the mastery model reads of every skill, in teaching order. */
export const SKILL_FACTS: readonly SkillFacts[] = SKILL_MAP.map(
  ({ id, version, grade, prerequisites, formats }) => ({ id, version, grade, prerequisites, formats }),
)
