import type { Entry } from '#domain/entry.ts'
import type { LearnerId, SkillId } from '#domain/ids.ts'
import { compareEntries, inOrder, type OrderKey, orderKeyOf } from '#domain/order.ts'
import { expectedRight, type Posterior, posteriorFrom } from './belief.ts'
import { decide } from './decide.ts'
import type { AttemptEntry, LearnerState, SkillBelief } from './mastery.ts'
import { guessClassOf, guessOf, type MasteryModel, RULES, slipClassOf, slipOf } from './model.ts'
import { counted, skillOfAttempt, UNSEEN, weightOf, withEvent } from './observe.ts'
import { placedNow, priorOf } from './prior.ts'

/** How many of the last items are remembered. */
const RECENT = 5

type Recent = LearnerState['recent'][number]

/** What is known of a learner without any work of hers. */
export const emptyState = (model: MasteryModel, learner: LearnerId): LearnerState => ({
  learner,
  model: model.hash,
  last: null,
  recent: [],
  strength: { answers: 0, surplus: 0 },
  placement: [],
  placed: null,
  skills: {},
})

/** What is believed of a skill in a state. */
export const beliefOf = (state: LearnerState, skill: string): SkillBelief => state.skills[skill] ?? UNSEEN

/**
 * The state after more of a learner's entries, given in their total order; other kinds than attempts are passed
 * over, and so is what the state already holds. `fold(fold(a), b)` is `fold(a + b)`, bit for bit.
 */
export function foldAttempts(
  model: MasteryModel,
  state: LearnerState,
  entries: readonly Entry[],
): LearnerState {
  const { last, recent, strength, placement, placed } = state
  const draft: Draft = {
    last,
    recent,
    strength,
    placement,
    placed,
    skills: { ...state.skills },
    posteriors: new Map(),
  }
  for (const entry of entries) {
    if (entry.kind === 'attempt') take(model, draft, entry)
  }
  const { posteriors: _, ...folded } = draft
  return { ...state, ...folded }
}

/** The state of a learner from all of her entries, in any order, with any of them twice. */
export const foldAll = (model: MasteryModel, learner: LearnerId, entries: readonly Entry[]): LearnerState =>
  foldAttempts(model, emptyState(model, learner), inOrder(entries))

/** Whether a state must be folded from the beginning: another model, or an entry that sorts before its end. */
export const isStale = (model: MasteryModel, state: LearnerState, entries: readonly OrderKey[]): boolean =>
  state.model !== model.hash ||
  entries.some((entry) => state.last !== null && compareEntries(entry, state.last) < 0)

/** One fold's own working copy; nobody else sees it change. */
type Draft = Pick<LearnerState, 'last' | 'recent' | 'strength' | 'placement' | 'placed'> & {
  last: LearnerState['last']
  recent: LearnerState['recent']
  strength: LearnerState['strength']
  placement: LearnerState['placement']
  placed: LearnerState['placed']
  skills: Record<string, SkillBelief>
  /** What `evidence` says, by skill: kept at hand while folding, made again from the evidence by the next fold. */
  posteriors: Map<SkillId, Posterior>
}

function take(model: MasteryModel, draft: Draft, attempt: AttemptEntry): void {
  if (draft.last !== null && compareEntries(attempt, draft.last) <= 0) return
  draft.last = orderKeyOf(attempt)
  const skill = skillOfAttempt(attempt)
  if (skill === null) return
  const before = draft.skills[skill] ?? begun(model, draft, skill)
  const seen = draft.recent.some(({ item }) => item === attempt.body.item)
  const after = counted(before, attempt)
  draft.skills[skill] = weighed(model, draft, { skill, attempt, seen }, before, after)
  draft.recent = recentAfter(draft.recent, attempt, skill)
}

/** What is believed of a skill at its first answer. */
function begun(model: MasteryModel, draft: Draft, skill: SkillId): SkillBelief {
  draft.placed = placedNow(model, draft)
  return { ...UNSEEN, prior: priorOf(model, draft, skill) }
}

type Seen = Readonly<{ skill: SkillId; attempt: AttemptEntry; seen: boolean }>

/** The belief with what an attempt says of it. */
function weighed(
  model: MasteryModel,
  draft: Draft,
  { skill, attempt, seen }: Seen,
  before: SkillBelief,
  after: SkillBelief,
): SkillBelief {
  const weight = weightOf(attempt)
  const status = before.status === 'not-started' ? 'learning' : before.status
  if (weight === 'rush') return { ...after, status, rushed: before.rushed + 1 }
  const { correct, format, choices, why } = attempt.body
  const guess = guessClassOf(format, choices)
  const slip = slipClassOf(skill)
  const posterior =
    draft.posteriors.get(skill) ?? posteriorFrom(model.belief, slip, before.prior, before.evidence)
  if (weight === 'practice') {
    const next = withEvent(after, posterior, 'practice', guess)
    draft.posteriors.set(skill, next.posterior)
    return { ...next.belief, status, run: attempt.body.try === 1 ? 0 : before.run }
  }
  const surplus = (correct ? 1 : 0) - expectedRight(posterior, guess)
  const { strength } = draft
  draft.strength = { answers: strength.answers + 1, surplus: strength.surplus + surplus }
  if (why === 'placement') {
    draft.placement = [...draft.placement, { skill, correct, guess: guessOf(guess), slip: slipOf(slip) }]
  }
  const next = withEvent(after, posterior, correct ? 'right' : 'wrong', guess)
  draft.posteriors.set(skill, next.posterior)
  const run = correct ? before.run + 1 : 0
  const proved: SkillBelief = {
    ...next.belief,
    status,
    informative: before.informative + 1,
    items: before.items + (seen ? 0 : 1),
    run,
    tries: run >= RULES.struggle.run ? 0 : after.tries,
    lastRightAt: correct ? attempt.time : before.lastRightAt,
  }
  return decide(before, proved, attempt, model.belief.parameters.threshold)
}

/** The last items: a first try adds one, later tries only tell whether there was help. */
function recentAfter(
  recent: readonly Recent[],
  { body }: AttemptEntry,
  skill: Recent['skill'],
): readonly Recent[] {
  const helped = body.hints.length > 0
  const before = recent.at(-1)
  if (body.try > 1 && before?.item === body.item) {
    return [...recent.slice(0, -1), { ...before, helped: before.helped || helped }]
  }
  return [...recent, { item: body.item, skill, correct: body.correct, helped }].slice(-RECENT)
}
