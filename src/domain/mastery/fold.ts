import type { Entry } from '#domain/entry.ts'
import type { LearnerId } from '#domain/ids.ts'
import { compareEntries, inOrder, orderKeyOf } from '#domain/order.ts'
import { decide } from './decide.ts'
import type { AttemptEntry, LearnerState, SkillBelief } from './mastery.ts'
import { MODEL_HASH } from './model.ts'
import { observe, skillOfAttempt, UNSEEN } from './observe.ts'

/** How many of the last items are remembered. */
const RECENT = 5

type Recent = LearnerState['recent'][number]

/** What is known of a learner without any work of hers. */
export const emptyState = (learner: LearnerId): LearnerState => ({
  learner,
  model: MODEL_HASH,
  last: null,
  recent: [],
  skills: {},
})

/** What is believed of a skill in a state. */
export const beliefOf = (state: LearnerState, skill: string): SkillBelief => state.skills[skill] ?? UNSEEN

/**
 * The state after more of a learner's entries, given in their total order; other kinds than attempts are passed
 * over, and so is what the state already holds. `fold(fold(a), b)` is `fold(a + b)`, bit for bit.
 */
export function foldAttempts(state: LearnerState, entries: readonly Entry[]): LearnerState {
  const draft: Draft = { last: state.last, recent: state.recent, skills: { ...state.skills } }
  for (const entry of entries) {
    if (entry.kind === 'attempt') take(draft, entry)
  }
  return { ...state, ...draft }
}

/** The state of a learner from all of her entries, in any order, with any of them twice. */
export const foldAll = (learner: LearnerId, entries: readonly Entry[]): LearnerState =>
  foldAttempts(emptyState(learner), inOrder(entries))

/** Whether a state must be folded from the beginning: another model, or an entry that sorts before its end. */
export const isStale = (state: LearnerState, entries: readonly Entry[]): boolean =>
  state.model !== MODEL_HASH ||
  entries.some((entry) => state.last !== null && compareEntries(entry, state.last) < 0)

/** One fold's own working copy; nobody else sees it change. */
type Draft = {
  last: LearnerState['last']
  recent: LearnerState['recent']
  skills: Record<string, SkillBelief>
}

function take(draft: Draft, attempt: AttemptEntry): void {
  if (draft.last !== null && compareEntries(attempt, draft.last) <= 0) return
  draft.last = orderKeyOf(attempt)
  const skill = skillOfAttempt(attempt)
  if (skill === null) return
  const before = draft.skills[skill] ?? UNSEEN
  const newest = draft.recent.at(-1)
  const fresh = !draft.recent.some(({ item }) => item === attempt.body.item)
  const after = observe(before, attempt, skill, fresh, newest !== undefined && newest.skill !== skill)
  draft.skills[skill] = decide(before, after, attempt)
  draft.recent = recentAfter(draft.recent, attempt, skill)
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
