import { hash32 } from '#domain/items/chance.ts'
import { GRADES } from '#domain/roster.ts'
import { exp, log, sigmoid } from './exact.ts'
import type { Placed, SkillFacts } from './mastery.ts'

/*
 * Placement after knowledge spaces (Doignon & Falmagne 1985): a set of possible *states* of knowledge, each closed under the
 * prerequisite graph, weighed by the answers so far. The next question is the skill whose answer is expected to tell most
 * about all of them. Everything is a function of the graph, the grade and the answers.
 */

/**
 * How many answers a placement takes at least and at most; between them it ends when no answer would tell so much, nats.
 * With help or in a hurry nothing is told: after so many items it ends in any case.
 */
export const PLACEMENT = { least: 10, most: 15, worthAsking: 0.08, patience: 20 } as const

/** Possible states of knowledge that are weighed. */
const STATES = 256
/**
 * How widely children of a grade differ (standard deviation), and how sharply knowledge ends within one child, in grades. Chains of
 * thirty skills break easily: with .35 a child who knew a grade whole was thought to know two fifths of the next.
 */
const SPREAD = 1.3
/** After two misses in a row only what she knows with this probability is asked, where there is any: nobody fails ten times. */
const KIND = 0.7
const SHARPNESS = 0.25
const LEAST_REACH = -0.5
const MOST_REACH = 6.5

/** The states of each graph that was asked about: they depend on nothing else, and take longer to draw than to weigh. */
const STATES_OF = new WeakMap<readonly SkillFacts[], Uint8Array>()

/** Possible states over the skills given: `knows[state * skills + skill]` is 1 where it is known. */
type Space = Readonly<{ skills: readonly SkillFacts[]; knows: Uint8Array; weights: Float64Array }>

/** P(known) of every skill after a placement's answers alone, whatever the child's grade, in the order of `skills`. */
export const placedFrom = (skills: readonly SkillFacts[], answers: readonly Placed[]): Float64Array =>
  knownIn(spaceAfter(skills, null, answers))

/** The skill whose answer tells most for a child of a grade (0 = K), not asked yet; null when the answers are enough, or nothing is left to ask. */
export function askNext(
  skills: readonly SkillFacts[],
  grade: number,
  answers: readonly Placed[],
  guessOf: (skill: SkillFacts) => number,
): SkillFacts | null {
  if (answers.length >= PLACEMENT.most) return null
  const space = spaceAfter(skills, grade, answers)
  const known = knownIn(space)
  const open = skills.flatMap((skill, at) => (answers.some((one) => one.skill === skill.id) ? [] : [at]))
  const sure = open.filter((at) => (known[at] as number) >= KIND)
  const isLow = answers.length > 1 && answers.slice(-2).every(({ correct }) => !correct)
  let best: SkillFacts | null = null
  let most = answers.length < PLACEMENT.least ? 0 : PLACEMENT.worthAsking
  for (const at of isLow && sure.length > 0 ? sure : open) {
    const skill = skills[at] as SkillFacts
    const gain = informationOf(guessOf(skill), known[at] as number)
    if (gain <= most) continue
    best = skill
    most = gain
  }
  return best
}

/** Expected fall of the entropy over the states by asking one skill (slip .1): of the answer, less of what is chance in it. */
function informationOf(guess: number, known: number): number {
  const right = known * 0.9 + (1 - known) * guess
  return entropy(right) - known * entropy(0.9) - (1 - known) * entropy(guess)
}

const entropy = (p: number): number => (p <= 0 || p >= 1 ? 0 : -p * log(p) - (1 - p) * log(1 - p))

function knownIn({ skills, knows, weights }: Space): Float64Array {
  const known = new Float64Array(skills.length)
  for (let state = 0; state < STATES; state++)
    for (let at = 0; at < skills.length; at++)
      if ((knows[state * skills.length + at] as number) === 1)
        known[at] = (known[at] as number) + (weights[state] as number)
  return known
}

function spaceAfter(skills: readonly SkillFacts[], grade: number | null, answers: readonly Placed[]): Space {
  const knows = STATES_OF.get(skills) ?? statesOf(skills)
  STATES_OF.set(skills, knows)
  const weights = Float64Array.from({ length: STATES }, (_, state) => likelyIn(grade, reachOf(state)))
  normalise(weights)
  const place = new Map(skills.map(({ id }, at) => [id, at]))
  for (const { skill, correct, guess, slip } of answers) {
    const at = place.get(skill)
    if (at === undefined) continue
    for (let state = 0; state < STATES; state++) {
      const p = (knows[state * skills.length + at] as number) === 1 ? 1 - slip : guess
      weights[state] = (weights[state] as number) * (correct ? p : 1 - p)
    }
    normalise(weights)
  }
  return { skills, knows, weights }
}

/** How far, in grades, a child in this state has come: the states stand evenly from before K to the end of grade 5. */
const reachOf = (state: number): number => LEAST_REACH + ((state + 0.5) / STATES) * (MOST_REACH - LEAST_REACH)

/** How likely a reach is before any answer, up to a factor: around the middle of her grade where that is known. */
function likelyIn(grade: number | null, reach: number): number {
  if (grade === null) return 1
  const off = (reach - grade - 0.5) / SPREAD
  return exp(-0.5 * off * off)
}

function normalise(weights: Float64Array): void {
  let sum = 0
  for (const weight of weights) sum += weight
  for (let state = 0; state < STATES; state++) weights[state] = (weights[state] as number) / sum
}

/** The possible states: knowledge ends somewhere, and never has a skill without what it stands on. */
function statesOf(skills: readonly SkillFacts[]): Uint8Array {
  const place = new Map(skills.map(({ id }, at) => [id, at]))
  const knows = new Uint8Array(STATES * skills.length)
  const chances = skills.map(({ id }) => hash32(id))
  const hardness = skills.map((skill) => hardnessOf(skill, skills))
  for (let state = 0; state < STATES; state++) {
    const reach = reachOf(state)
    skills.forEach((skill, at) => {
      const drawn = hash32(`${state} ${chances[at] as number}`) / 4294967296
      const stands = skill.prerequisites.every((id) => {
        const before = place.get(id)
        return before === undefined || before >= at || (knows[state * skills.length + before] as number) === 1
      })
      if (stands && drawn < sigmoid((reach - (hardness[at] as number)) / SHARPNESS))
        knows[state * skills.length + at] = 1
    })
  }
  return knows
}

/** Where a skill stands, in grades: K = 0, and later skills of a grade later in the year. */
function hardnessOf(skill: SkillFacts, skills: readonly SkillFacts[]): number {
  const same = skills.filter(({ grade }) => grade === skill.grade)
  return GRADES.indexOf(skill.grade) + same.indexOf(skill) / same.length
}
