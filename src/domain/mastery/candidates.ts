import type { Why } from '#domain/entry.ts'
import { elapsedMs } from '#domain/order.ts'
import type { Verdict, Word } from '#domain/overrule.ts'
import { GRADES } from '#domain/roster.ts'
import { isDue, isSolid, shouldStepBack, statusAt } from './decide.ts'
import { beliefOf } from './fold.ts'
import type { LearnerState, OfferReason, OfferRequest, SkillBelief, SkillFacts } from './mastery.ts'
import { guessClassOf, guessOf, type MasteryModel, RULES } from './model.ts'
import { askNext, PLACEMENT } from './placement.ts'
import { placedNow } from './prior.ts'

/** A skill that may come next, and why. */
export type Candidate = Readonly<{ skill: SkillFacts; why: Why; reason: OfferReason }>

/** How many unfinished skills are practised side by side. */
const AT_ONCE = 3
/** From this P(known) on, a prerequisite no longer holds back what comes after it. */
const ENOUGH = 0.7

/**
 * What may come next, in groups of falling urgency: the child's own choice, assigned work, her placement, checks and
 * reviews due, the outer fringe of what is known. Prerequisites steer; they never deny.
 */
export function candidates(model: MasteryModel, asked: OfferRequest): readonly (readonly Candidate[])[] {
  const { skills } = model
  const request = { ...asked, state: stateSeen(model, asked), grade: asked.startsAt ?? asked.grade }
  const chosen = skills.filter(({ id }) => id === request.chosen)
  const assigned = skills.filter(
    ({ id }) => request.assigned.includes(id) && !isSolid(statusAt(beliefOf(request.state, id), request.now)),
  )
  return [
    chosen.map((skill): Candidate => ({ skill, why: whyOf(request, skill), reason: { kind: 'chosen' } })),
    unique(
      assigned
        .filter((skill) => !isResting(request, skills, skill))
        .map((skill) =>
          steppedBack(request, skills, { skill, why: 'assigned', reason: { kind: 'assigned' } }),
        ),
    ),
    placing(request, skills),
    due(request, skills),
    unique(fringe(request, skills).map((one) => steppedBack(request, skills, one))),
    known(request, skills),
    skills
      .filter((skill) => isResting(request, skills, skill))
      .map((skill): Candidate => ({ skill, why: 'new', reason: reasonFor(request.state, skill) })),
  ].filter((group) => group.length > 0)
}

type Skills = readonly SkillFacts[]

/** The state as offers see it: what her placement says is at hand, and where staff have overruled the model, they are right. */
export function stateSeen(
  model: MasteryModel,
  { state, overruled = {}, startsAt }: Pick<OfferRequest, 'state' | 'overruled' | 'startsAt'>,
): LearnerState {
  const skills: Record<string, SkillBelief> = { ...state.skills }
  const placed = startsAt ? null : placedNow(model, state)
  const known = { ...placed?.known }
  for (const [id, word] of Object.entries(overruled)) {
    const belief = beliefOf(state, id)
    const verdict = verdictOn(belief, word)
    if (verdict === null) continue
    skills[id] = verdict === 'mastered' ? masteredBy(belief) : learningBy(belief)
    if (verdict === 'learning') delete known[id]
  }
  return { ...state, skills, placed: placed && { ...placed, known } }
}

/**
 * What a grown-up's word makes of a skill; null = the model decides. "Not mastered yet" stands until she shows on another day
 * that she can do it: nobody practises one skill for ever because nobody took a word back.
 */
export function verdictOn(
  { status, lastRightAt }: Pick<SkillBelief, 'status' | 'lastRightAt'>,
  word: Word | undefined,
): Verdict | null {
  if (word === undefined) return null
  const isShown =
    isSolid(status) && lastRightAt !== null && elapsedMs(word.since, lastRightAt) >= RULES.laterMs
  return word.verdict === 'learning' && isShown ? null : word.verdict
}

const masteredBy = (belief: SkillBelief): SkillBelief => ({
  ...belief,
  status: 'mastered',
  known: 1,
  dueMs: null,
  tries: 0,
})
const learningBy = (belief: SkillBelief): SkillBelief => ({
  ...belief,
  status: isSolid(belief.status) ? 'learning' : belief.status,
  known: Math.min(belief.known, 0.5),
})

/** The next question of a new child's placement; none once enough has been asked, or after other work. */
function placing({ state, grade, startsAt }: OfferRequest, skills: Skills): Candidate[] {
  if (startsAt) return []
  const beliefs = Object.values(state.skills)
  const isNew = state.placement.length > 0 || beliefs.every(({ informative }) => informative === 0)
  const items = beliefs.reduce((sum, { next }) => sum + next, 0)
  if (!isNew || items >= PLACEMENT.patience) return []
  const skill = askNext(skills, gradeIndex(grade), state.placement, ({ formats }) =>
    guessOf(guessClassOf(formats[2], 3)),
  )
  if (skill === null) return []
  return [{ skill, why: 'placement', reason: { kind: 'placement', asked: state.placement.length + 1 } }]
}

/** Checks and reviews due, the longest forgotten first. */
function due({ state, now }: OfferRequest, skills: Skills): Candidate[] {
  const since = ({ id }: SkillFacts): number => elapsedMs(beliefOf(state, id).lastRightAt ?? now, now)
  return skills
    .filter(({ id }) => isDue(beliefOf(state, id), now))
    .toSorted((a, b) => since(b) - since(a))
    .map((skill) => ({
      skill,
      why: beliefOf(state, skill.id).status === 'provisional' ? 'check' : 'review',
      reason: { kind: 'review', daysAgo: Math.floor(since(skill) / RULES.dayMs) },
    }))
}

/** The unfinished skills next to what is known: those a grown-up holds to be unfinished, then those begun, at the child's grade and then above, else just below. */
function fringe(request: OfferRequest, skills: Skills): Candidate[] {
  const { state, now } = request
  const at = gradeIndex(request.grade)
  const open = (grade: number): SkillFacts[] =>
    skills
      .filter((skill) => gradeIndex(skill.grade) === grade)
      .filter(({ id }) => !isSolid(statusAt(beliefOf(state, id), now)) && !isPresumed(state, id))
      .filter((skill) => (isBegun(state, skill) || isOpen(skill)) && !isResting(request, skills, skill))
      .toSorted((a, b) => Number(isBegun(state, b)) - Number(isBegun(state, a)))
  const isOpen = ({ prerequisites }: SkillFacts): boolean =>
    prerequisites.every((id) => isReady(state, skills, id, at))
  const above = GRADES.flatMap((_, grade) => (grade >= at ? open(grade) : []))
  const below = GRADES.flatMap((_, i) => (i < at ? open(at - 1 - i) : []))
  const asked = skills.filter(
    ({ id }) => verdictOn(beliefOf(state, id), request.overruled?.[id]) === 'learning',
  )
  const some = [...new Set([...asked, ...(above.length > 0 ? above : below)])].slice(0, AT_ONCE)
  return some.map((skill) => ({ skill, why: 'new', reason: reasonFor(state, skill) }))
}

/** What is known and may be practised again at any time, the longest untouched first. */
export const known = ({ state, now }: OfferRequest, skills: Skills): Candidate[] =>
  skills
    .filter(({ id }) => isSolid(statusAt(beliefOf(state, id), now)))
    .toSorted((a, b) => (beliefOf(state, a.id).lastAt ?? 0) - (beliefOf(state, b.id).lastAt ?? 0))
    .map((skill) => ({ skill, why: 'review', reason: reasonFor(state, skill) }))

/** Practised before, beyond the question of a placement. */
const isBegun = (state: LearnerState, { id }: SkillFacts): boolean =>
  beliefOf(state, id).next > (state.placement.some(({ skill }) => skill === id) ? 1 : 0)

/** Known by her placement alone: not taught, unless what comes after it shows otherwise. */
const isPresumed = (state: LearnerState, id: string): boolean =>
  beliefOf(state, id).informative === 0 && (state.placed?.known[id] ?? 0) >= RULES.presumed

/** Whether a prerequisite is on its way: by her answers, else by her placement, else because it lies below her grade. */
function isReady(state: LearnerState, skills: Skills, id: string, at: number): boolean {
  const belief = beliefOf(state, id)
  if (shouldStepBack(belief)) return false
  if (belief.informative > 0 || isSolid(belief.status)) return belief.known >= ENOUGH
  const placed = state.placed?.known[id]
  if (placed !== undefined) return placed >= ENOUGH
  const grade = skills.find((skill) => skill.id === id)?.grade
  return grade !== undefined && gradeIndex(grade) < at
}

function reasonFor(state: LearnerState, skill: SkillFacts): OfferReason {
  const belief = beliefOf(state, skill.id)
  if (belief.lastAt !== null) return { kind: 'keep-going', known: belief.known }
  const after = skill.prerequisites.findLast((id) => beliefOf(state, id).lastAt !== null)
  return { kind: 'next-step', after: after ?? null }
}

function whyOf({ state, now }: OfferRequest, { id }: SkillFacts): Why {
  const belief = beliefOf(state, id)
  if (!isSolid(belief.status) && belief.status !== 'needs-review') return 'new'
  return belief.status === 'provisional' && isDue(belief, now) ? 'check' : 'review'
}

/** The weakest prerequisite instead, where tries brought no three in a row, until it has been renewed. */
function steppedBack(request: OfferRequest, skills: Skills, candidate: Candidate): Candidate {
  const { state } = request
  const weakest = shouldStepBack(beliefOf(state, candidate.skill.id))
    ? weakestGround(state, skills, candidate.skill)
    : undefined
  if (weakest === undefined) return candidate
  return steppedBack(request, skills, {
    skill: weakest,
    why: candidate.why,
    reason: { kind: 'step-back', from: candidate.skill.id },
  })
}

/** The weakest prerequisite that has not been renewed since the skill was last tried. */
const weakestGround = (state: LearnerState, skills: Skills, { id, prerequisites }: SkillFacts) =>
  skills
    .filter((before) => prerequisites.includes(before.id))
    .filter((before) => !isRenewed(beliefOf(state, before.id), beliefOf(state, id)))
    .toSorted((a, b) => likelyKnown(state, a.id) - likelyKnown(state, b.id))[0]

/**
 * Whether a skill rests until another day: somebody was called for it, and there is nothing left to step back to. More of the
 * same today would help nobody.
 */
function isResting({ state, now }: OfferRequest, skills: Skills, skill: SkillFacts): boolean {
  const belief = beliefOf(state, skill.id)
  if (belief.tries < RULES.struggle.call || !shouldStepBack(belief)) return false
  const isToday = elapsedMs(belief.lastAt ?? now, now) < RULES.laterMs
  return isToday && weakestGround(state, skills, skill) === undefined
}

/** P(known) of a skill that may never have been asked. */
function likelyKnown(state: LearnerState, id: string): number {
  const { informative, known } = beliefOf(state, id)
  return informative > 0 ? known : (state.placed?.known[id] ?? 0.5)
}

/** Three right in a row since the skill above it was last tried. */
const isRenewed = (prerequisite: SkillBelief, above: SkillBelief): boolean =>
  prerequisite.run >= RULES.struggle.run && (prerequisite.lastAt ?? 0) >= (above.lastAt ?? 0)

const unique = (list: readonly Candidate[]): Candidate[] =>
  list.filter((one, i) => list.findIndex((other) => other.skill.id === one.skill.id) === i)

/** Grades before kindergarten practise its skills, those after grade 5 practise grade 5's. */
function gradeIndex(grade: string): number {
  const known = (GRADES as readonly string[]).indexOf(grade)
  if (known >= 0) return known
  return Number(grade) >= 1 ? Math.min(Math.floor(Number(grade)), GRADES.length - 1) : 0
}
