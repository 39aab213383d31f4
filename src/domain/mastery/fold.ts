import type { Entry } from '#domain/entry.ts'
import type { ItemId, LearnerId, SkillId } from '#domain/ids.ts'
import { compareEntries, inOrder, type OrderKey, orderKeyOf } from '#domain/order.ts'
import { expectedRight, masteredShare } from './belief.ts'
import { decide } from './decide.ts'
import { happened, type LiveSkills, liveSkill } from './live.ts'
import type { AttemptEntry, LearnerState, SkillBelief } from './mastery.ts'
import { guessClassOf, guessOf, type MasteryModel, RULES, slipClassOf, slipOf } from './model.ts'
import { isOfSkill, skillOfAttempt, UNSEEN, weightOf } from './observe.ts'
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
  const { last, placement, placed, strength } = state
  const draft: Draft = {
    last,
    recent: state.recent.slice(),
    answers: strength.answers,
    surplus: strength.surplus,
    placement,
    placed,
    skills: { ...state.skills },
    live: model.live.of(state.learner),
  }
  for (const entry of entries) {
    if (entry.kind === 'attempt') take(model, draft, entry)
  }
  return {
    ...state,
    last: draft.last === null ? null : orderKeyOf(draft.last),
    recent: draft.recent,
    strength: strengthOf(draft),
    placement: draft.placement,
    placed: draft.placed,
    skills: draft.skills,
  }
}

/** The state of a learner from all of her entries, in any order, with any of them twice. */
export const foldAll = (model: MasteryModel, learner: LearnerId, entries: readonly Entry[]): LearnerState =>
  foldAttempts(model, emptyState(model, learner), inOrder(entries))

/** Whether a state must be folded from the beginning: another model, or an entry that sorts before its end. */
export const isStale = (model: MasteryModel, state: LearnerState, entries: readonly OrderKey[]): boolean =>
  state.model !== model.hash ||
  entries.some((entry) => state.last !== null && compareEntries(entry, state.last) < 0)

/** One fold's own working copy; nobody else sees it change. */
type Draft = {
  last: OrderKey | null
  readonly recent: Recent[]
  answers: number
  surplus: number
  placement: LearnerState['placement']
  placed: LearnerState['placed']
  readonly skills: Record<string, SkillBelief>
  readonly live: LiveSkills
}

const strengthOf = ({ answers, surplus }: Draft): LearnerState['strength'] => ({ answers, surplus })

function take(model: MasteryModel, draft: Draft, attempt: AttemptEntry): void {
  if (draft.last !== null && compareEntries(attempt, draft.last) <= 0) return
  draft.last = attempt
  const newest = draft.recent[draft.recent.length - 1]
  const isSame = newest !== undefined && isOfSkill(attempt, newest.skill)
  const found = isSame ? newest.skill : skillOfAttempt(attempt)
  if (found === null) return
  const skill = model.skillOf.get(found)?.id ?? found
  const before = draft.skills[skill] ?? begun(model, draft, skill)
  draft.skills[skill] = after(model, draft, skill, attempt, before)
  remember(draft.recent, attempt, skill)
}

/** What is believed of a skill at its first answer. */
function begun(model: MasteryModel, draft: Draft, skill: SkillId): SkillBelief {
  const known = { ...draft, strength: strengthOf(draft) }
  draft.placed = placedNow(model, known)
  return { ...UNSEEN, status: 'learning', prior: priorOf(model, { ...known, placed: draft.placed }, skill) }
}

/** The belief after an attempt. */
function after(
  model: MasteryModel,
  draft: Draft,
  skill: SkillId,
  attempt: AttemptEntry,
  before: SkillBelief,
): SkillBelief {
  const { body, time } = attempt
  const first = body.try === 1
  const tries = first ? before.tries + 1 : before.tries
  const next = first ? before.next + 1 : before.next
  const weight = weightOf(attempt)
  if (weight === 'rush') return { ...before, tries, next, lastAt: time, rushed: before.rushed + 1 }
  const guess = guessClassOf(body.format, body.choices)
  const live = liveSkill(draft.live, model.belief, slipClassOf(skill), skill, before)
  if (weight === 'practice') {
    happened(live, 'practice', guess)
    const run = first ? 0 : before.run
    const known = masteredShare(live.posterior)
    return { ...before, known, evidence: live.evidence, run, tries, next, lastAt: time }
  }
  const { correct } = body
  draft.answers += 1
  draft.surplus += (correct ? 1 : 0) - expectedRight(live.posterior, guess)
  if (body.why === 'placement') {
    const slip = slipOf(live.posterior.slipClass)
    draft.placement = [...draft.placement, { skill, correct, guess: guessOf(guess), slip }]
  }
  happened(live, correct ? 'right' : 'wrong', guess)
  const run = correct ? before.run + 1 : 0
  const proved: SkillBelief = {
    ...before,
    known: masteredShare(live.posterior),
    evidence: live.evidence,
    informative: before.informative + 1,
    items: before.items + (isSeen(draft.recent, body.item) ? 0 : 1),
    run,
    tries: run >= RULES.struggle.run ? 0 : tries,
    lastAt: time,
    lastRightAt: correct ? time : before.lastRightAt,
    next,
  }
  return decide(before, proved, attempt, model.belief.parameters.threshold)
}

function isSeen(recent: readonly Recent[], item: ItemId): boolean {
  for (const one of recent) if (one.item === item) return true
  return false
}

/** The last items: a first try adds one, later tries only tell whether there was help. */
function remember(recent: Recent[], { body }: AttemptEntry, skill: SkillId): void {
  const helped = body.hints.length > 0
  const before = recent.at(-1)
  if (body.try > 1 && before?.item === body.item) {
    recent[recent.length - 1] = { ...before, helped: before.helped || helped }
    return
  }
  recent.push({ item: body.item, skill, correct: body.correct, helped })
  if (recent.length > RECENT) recent.shift()
}
