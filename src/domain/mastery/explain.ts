import type { Entry } from '#domain/entry.ts'
import type { ItemId, LearnerId, SkillId } from '#domain/ids.ts'
import { inOrder } from '#domain/order.ts'
import { beginPosterior, masteredShare } from './belief.ts'
import { statusAt } from './decide.ts'
import { beliefOf, emptyState, foldAttempts } from './fold.ts'
import type { AttemptEntry, LearnerState, SkillBelief, SkillStatus } from './mastery.ts'
import { type MasteryModel, RULES, slipClassOf } from './model.ts'
import { skillOfAttempt, type Weight, weightOf } from './observe.ts'
import { type Struggle, struggleOf } from './struggle.ts'

/** How sure it is that she can do it: shown instead of decimals. */
export const BANDS = ['little', 'some', 'nearly', 'sure'] as const
export type Band = (typeof BANDS)[number]

/** One answer and how far it moved P(mastered), -1 to 1. */
export type Move = Readonly<{
  item: ItemId
  response: string
  time: number
  correct: boolean
  change: number
}>

/** What the next step up would take. */
export type Missing =
  | Readonly<{ kind: 'begin' }>
  /** So many more right answers on her own, at least. */
  | Readonly<{ kind: 'answers'; many: number }>
  /** Answers enough; they do not make it sure yet. */
  | Readonly<{ kind: 'surer' }>
  /** A right answer on another day, from this moment on (epoch ms). */
  | Readonly<{ kind: 'another-day'; from: number }>
  /** A right answer: memory has to be renewed. */
  | Readonly<{ kind: 'review' }>
  | Readonly<{ kind: 'nothing' }>

/** Where a skill stands, and what is missing: what is known of it without the answers behind it. */
export type Standing = Readonly<{
  status: SkillStatus
  /** Why a grown-up should come; null = nothing calls for one. */
  struggle: Struggle | null
  missing: Missing
}>

/** Why a skill stands where it stands, as data; words are made of it elsewhere, one set for each audience. */
export type Reason = Standing &
  Readonly<{
    skill: SkillId
    band: Band
    /** Independent answers, and how many of them were right. */
    answers: number
    right: number
    /** Answers that proved nothing: with help or at a later try, and rushed ones. */
    helped: number
    rushed: number
    /** The answers that moved the belief most, in the order of time. */
    moves: readonly Move[]
    /** Last right answer without help, and when memory asks for a check, epoch ms. */
    lastRightAt: number | null
    dueAt: number | null
    /** The weakest prerequisite she has worked on without being sure of it; null = none holds it back. */
    heldBackBy: SkillId | null
  }>

/** Why a skill stood where it stood at the end of a day. */
export type DayOfWork = Readonly<{ day: string; reason: Reason }>

const MOVES = 3

/**
 * Why a learner's skill stands where it stood at a moment (epoch ms): her entries up to then, folded again. `entries` in
 * any order; what was moved to or from her has been settled before (`entriesOf`).
 */
export function explain(
  model: MasteryModel,
  learner: LearnerId,
  entries: readonly Entry[],
  skill: SkillId,
  at: number,
): Reason {
  const replay = beginReplay(model, learner, skill)
  for (const entry of inOrder(entries)) if (entry.kind === 'attempt' && entry.time <= at) replay.take(entry)
  return replay.reasonAt(at)
}

/**
 * The same for every day on which she worked on the skill, or something else happened to it (`moments`, epoch ms, oldest first);
 * oldest first; `dayOf` gives the day of a moment.
 */
export function explainByDay(
  model: MasteryModel,
  learner: LearnerId,
  entries: readonly Entry[],
  skill: SkillId,
  dayOf: (time: number) => string,
  moments: readonly number[] = [],
): readonly DayOfWork[] {
  const replay = beginReplay(model, learner, skill)
  const days: DayOfWork[] = []
  let last: number | null = null
  const close = (): void => {
    if (last !== null) days.push({ day: dayOf(last), reason: replay.reasonAt(last) })
  }
  const reach = (time: number): void => {
    if (last !== null && dayOf(last) !== dayOf(time)) close()
    last = time
  }
  let passed = 0
  const reachMoments = (before: number): void => {
    for (let next = moments[passed]; next !== undefined && next < before; next = moments[passed]) {
      reach(next)
      passed += 1
    }
  }
  for (const entry of inOrder(entries)) {
    if (entry.kind !== 'attempt') continue
    reachMoments(entry.time)
    if (skillOfAttempt(entry) === skill) reach(entry.time)
    replay.take(entry)
  }
  reachMoments(Number.POSITIVE_INFINITY)
  close()
  return days
}

type Replay = Readonly<{ take(entry: AttemptEntry): void; reasonAt(at: number): Reason }>

/** Takes a learner's attempts in their order, and tells what they say of a skill so far. */
function beginReplay(model: MasteryModel, learner: LearnerId, skill: SkillId): Replay {
  let state = emptyState(model, learner)
  /** Work on other skills: folded when it matters. */
  let others: AttemptEntry[] = []
  const moves: Move[] = []
  const counts: Record<Weight, number> = { evidence: 0, practice: 0, rush: 0 }
  let right = 0
  const fold = (more: readonly AttemptEntry[]): void => {
    state = foldAttempts(model, state, [...others, ...more])
    others = []
  }
  return {
    take(entry) {
      if (skillOfAttempt(entry) !== skill) {
        others.push(entry)
        return
      }
      const before = state.skills[skill]
      fold([entry])
      const after = beliefOf(state, skill)
      const weight = weightOf(entry)
      const { item, response, correct } = entry.body
      counts[weight] += 1
      if (weight !== 'evidence') return
      right += correct ? 1 : 0
      const change = after.known - (before?.known ?? knownAtFirst(model, skill, after))
      moves.push({ item, response, time: entry.time, correct, change })
    },
    reasonAt(at) {
      fold([])
      const belief = beliefOf(state, skill)
      const { lastRightAt, dueMs } = belief
      return {
        skill,
        ...standingOf(model, skill, belief, at),
        band: bandOf(model, belief),
        answers: counts.evidence,
        right,
        helped: counts.practice,
        rushed: counts.rush,
        moves: strongest(moves),
        lastRightAt,
        dueAt: lastRightAt !== null && dueMs !== null ? lastRightAt + dueMs : null,
        heldBackBy: weakestOf(model, state, skill),
      }
    },
  }
}

const knownAtFirst = (model: MasteryModel, skill: SkillId, { prior }: SkillBelief): number =>
  masteredShare(beginPosterior(model.belief, slipClassOf(skill), prior))

/** How sure the belief in a skill is. */
export function bandOf({ belief }: MasteryModel, { known }: SkillBelief): Band {
  if (known >= belief.parameters.threshold) return 'sure'
  if (known >= 0.6) return 'nearly'
  return known >= 0.25 ? 'some' : 'little'
}

const strongest = (moves: readonly Move[]): Move[] =>
  [...moves]
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change))
    .slice(0, MOVES)
    .sort((a, b) => a.time - b.time)

function weakestOf(model: MasteryModel, state: LearnerState, skill: SkillId): SkillId | null {
  const weak = (model.skillOf.get(skill)?.prerequisites ?? []).filter((id) => {
    const { informative, known } = beliefOf(state, id)
    return informative > 0 && known < 0.5
  })
  return weak.toSorted((a, b) => beliefOf(state, a).known - beliefOf(state, b).known)[0] ?? null
}

/** Where a skill stands at a moment (epoch ms), from the state alone. */
export const standingOf = (
  model: MasteryModel,
  skill: SkillId,
  belief: SkillBelief,
  at: number,
): Standing => ({
  status: statusAt(belief, at),
  struggle: struggleOf(model, skill, belief),
  missing: missingFor(belief, at),
})

function missingFor(belief: SkillBelief, at: number): Missing {
  const { informative, run, lastAt } = belief
  switch (statusAt(belief, at)) {
    case 'mastered':
      return { kind: 'nothing' }
    case 'needs-review':
      return { kind: 'review' }
    case 'provisional':
      return { kind: 'another-day', from: (lastAt ?? at) + RULES.laterMs }
    default: {
      if (lastAt === null) return { kind: 'begin' }
      const many = Math.max(RULES.leastInformative - informative, RULES.struggle.run - run)
      return many > 0 ? { kind: 'answers', many } : { kind: 'surer' }
    }
  }
}
