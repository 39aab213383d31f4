import type { SkillId } from '#domain/ids.ts'
import { hash32 } from '#domain/items/chance.ts'
import { exp, logit, sigmoid } from '#domain/mastery/exact.ts'
import type { SkillFacts } from '#domain/mastery/mastery.ts'
import { GRADES } from '#domain/roster.ts'
import { type Draws, drawsFrom } from '#domain/study/types/scenario.ts'
import { type Child, LEARNED_ODDS, type Traits, type Truth } from './child.ts'

/** How children of a grade differ in what they bring along, in grades, and skills within a child. */
const SPREAD = { child: 0.8, skill: 0.5, edge: 0.25 }
/** So many are two grades from where they sit. */
const MISPLACED = 0.12
/** A new year begins a little into what was taught last. */
const BEGINS = 0.1
const GROWTH_SHARE = 0.25
const LEARNS = { stroke: 0.14, growth: 0.2, spread: 0.6 }
/** First stability of a memory, days, and of what was known before the summer. */
const HOLDS = { days: 8, spread: 0.8, sinceLastYear: 120, awayDays: 70 }
const DAY_MS = 86_400_000
/** How many hardly ever, sometimes and often answer at random, and in how many of their sessions. */
const RUSHERS = [
  { upTo: 0.8, rate: 0.01 },
  { upTo: 0.95, rate: 0.08 },
  { upTo: 1, rate: 0.3 },
]
const NEEDS_GROUND = 0.3

/** A child of a school year that begins at `start`, epoch ms; the same seed and number make the same child. */
export function childOf(
  skills: readonly SkillFacts[],
  { seed, number, start }: Readonly<{ seed: number; number: number; start: number }>,
): Child {
  const draw = drawsFrom(hash32(`child ${seed} ${number}`))
  const traits = traitsOf(number % GRADES.length, draw)
  const off = draw.uniform() < MISPLACED ? (draw.uniform() < 0.5 ? -2 : 2) : 0
  const reach = traits.grade + BEGINS + off + SPREAD.child * draw.normal()
  const quick = exp(0.4 * draw.normal())
  const known = new Map<SkillId, Truth>()
  for (const skill of skills) {
    const edge = reach + SPREAD.skill * draw.normal() - placeOf(skill, skills)
    const stands = skill.prerequisites.every((id) => known.get(id)?.isLearned ?? true)
    const isLearned = draw.uniform() < sigmoid(edge / SPREAD.edge) && stands
    known.set(skill.id, truthOf(skill, isLearned, quick, start, draw))
  }
  return { traits, skills: known }
}

function traitsOf(grade: number, draw: Draws): Traits {
  const kind = draw.uniform()
  return {
    grade,
    rushes: (RUSHERS.find(({ upTo }) => kind < upTo) ?? RUSHERS[0])?.rate ?? 0,
    asks: 0.3 * draw.uniform(),
    pace: 60 * exp(0.3 * draw.normal()),
    needsGround: draw.uniform() < NEEDS_GROUND,
  }
}

function truthOf(
  { prerequisites }: SkillFacts,
  isLearned: boolean,
  quick: number,
  start: number,
  draw: Draws,
): Truth {
  const kind = draw.uniform() < GROWTH_SHARE ? 'growth' : 'stroke'
  const fresh = HOLDS.days * exp(HOLDS.spread * draw.normal())
  const odds = isLearned ? LEARNED_ODDS + draw.uniform() : Math.min(logit(0.85), -1.5 + draw.normal())
  return {
    prerequisites,
    kind,
    pace: Math.min(0.8, LEARNS[kind] * quick * exp(LEARNS.spread * draw.normal())),
    luck: 0.3 * draw.normal(),
    slip: 0.4 * draw.normal(),
    firstStability: fresh,
    odds,
    isLearned,
    stability: HOLDS.sinceLastYear * exp(HOLDS.spread * draw.normal()),
    heldAt: start - HOLDS.awayDays * DAY_MS,
  }
}

/** Where a skill stands, in grades: K = 0, and later skills of a grade later in the year. */
function placeOf(skill: SkillFacts, skills: readonly SkillFacts[]): number {
  const same = skills.filter(({ grade }) => grade === skill.grade)
  return GRADES.indexOf(skill.grade) + same.indexOf(skill) / same.length
}
