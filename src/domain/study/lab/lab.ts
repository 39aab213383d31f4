import type { LearnerId, SkillId } from '#domain/ids.ts'
import { hash32 } from '#domain/items/chance.ts'
import type { LevelNumber } from '#domain/items/item.ts'
import { beliefOf, emptyState, foldAttempts } from '#domain/mastery/fold.ts'
import type { AttemptEntry, LearnerState, Offer, SkillBelief, SkillFacts } from '#domain/mastery/mastery.ts'
import type { MasteryModel } from '#domain/mastery/model.ts'
import { nextOffer } from '#domain/mastery/next.ts'
import { needsHelp } from '#domain/mastery/struggle.ts'
import { GRADES } from '#domain/roster.ts'
import { type Draws, drawsFrom } from '#domain/study/types/scenario.ts'
import { type Child, hasGround, practise, recallOf, type Truth } from './child.ts'
import { answersOf } from './lab-answers.ts'
import { childOf } from './population.ts'
import { type Session, sessionsOf, YEAR_BEGINS } from './school-year.ts'

/*
 * A year in the lab in simulated time, where the real core decides: it offers, it folds the entries, and it never sees the
 * truth of the child who answers.
 */

/** What is taught: the model the core works with, and how many choices an item of a skill and level shows. */
export type Course = Readonly<{
  model: MasteryModel
  choicesOf: (skill: SkillId, level: LevelNumber) => number
}>

/** One item of a child's year: what was offered, what came of it, what was believed, and what was true before it. */
export type Step = Readonly<{
  day: number
  now: number
  offer: Offer
  /** Her first answer to it. */
  attempt: AttemptEntry
  before: SkillBelief
  after: SkillBelief
  /** What was folded before the item. */
  state: LearnerState
  rushed: boolean
  /** Whether a grown-up is called for after it. */
  isCalled: boolean
  wasLearned: boolean
  hadGround: boolean
  recall: number
}>

/** Who looks on; only a watcher sees both what is believed and what is true. */
export type Watcher = Readonly<{
  step: (child: Child, step: Step) => void
  /** At the end of each day, whether or not she was in the lab. */
  day: (child: Child, state: LearnerState, now: number) => void
}>

/** Of a session at random: how many items a stretch of rushing lasts. */
const RUSH_ITEMS = 6
/** Every other class is assigned its grade's skills, one after the other, so many days each. */
const ASSIGNED_DAYS = 14
/** P(somebody comes who is called), and how many items with help that is worth. */
const COMES = 0.5
const WORTH = 3
const DAY_MS = 86_400_000

/** Plays a child's days; the same seed and number give the same ones, bit for bit. */
export function playChild(
  course: Course,
  { seed, number, days }: Readonly<{ seed: number; number: number; days: number }>,
  watcher: Watcher,
): LearnerState {
  const { model } = course
  const child = childOf(model.skills, { seed, number, start: YEAR_BEGINS })
  const draw = drawsFrom(hash32(`year ${seed} ${number}`))
  const sessions = sessionsOf(days, child.traits.pace, draw)
  const grade = model.skills.filter((skill) => skill.grade === GRADES[child.traits.grade])
  const isAssigned = Math.floor(number / GRADES.length) % 2 === 1
  const played: Played = {
    course,
    child,
    draw,
    watcher,
    seq: 1,
    state: emptyState(model, `child-${seed}-${number}` as LearnerId),
  }
  for (let day = 0; day < days; day++) {
    const turn = grade[Math.floor(day / ASSIGNED_DAYS) % Math.max(1, grade.length)]
    const session = sessions.find((one) => one.day === day)
    if (session) playSession(played, session, isAssigned && turn ? [turn.id] : [])
    watcher.day(child, played.state, YEAR_BEGINS + (day + 1) * DAY_MS)
  }
  return played.state
}

type Played = {
  readonly course: Course
  readonly child: Child
  readonly draw: Draws
  readonly watcher: Watcher
  seq: number
  state: LearnerState
}

function playSession(played: Played, session: Session, assigned: readonly SkillId[]): void {
  const { child, course, draw } = played
  const { traits } = child
  const stretch = draw.uniform() < traits.rushes ? Math.floor(draw.uniform() * session.items) : null
  for (let n = 0; n < session.items; n++) {
    const now = session.at + Math.round(n * traits.pace * 1000)
    const last = n === session.items - 1
    const grade = GRADES[traits.grade] as string
    const offer = nextOffer(course.model, { state: played.state, grade, now, assigned, chosen: null, last })
    const rushed = stretch !== null && n >= stretch && n < stretch + RUSH_ITEMS
    playItem(played, offer, { now, rushed, day: session.day })
  }
}

function playItem(
  played: Played,
  offer: Offer,
  { now, rushed, day }: Readonly<{ now: number; rushed: boolean; day: number }>,
): void {
  const { child, course, draw, state, watcher } = played
  const { model, choicesOf } = course
  const truth = child.skills.get(offer.skill) as Truth
  const skill = model.skillOf.get(offer.skill) as SkillFacts
  const choices = skill.formats[offer.level] === 'choice' ? choicesOf(skill.id, offer.level) : 0
  const then = { wasLearned: truth.isLearned, hadGround: hasGround(child, truth, now) }
  const recall = recallOf(truth, now)
  const asked = { offer, skill, choices, now, learner: state.learner, seq: played.seq, model: model.hash }
  const entries = answersOf(child, truth, { ...asked, rushed }, draw)
  const [attempt] = entries as readonly [AttemptEntry]
  played.seq += entries.length
  played.state = foldAttempts(model, state, entries)
  const before = beliefOf(state, skill.id)
  const after = beliefOf(played.state, skill.id)
  const isCalled = needsHelp(model, skill.id, after)
  if (isCalled && !needsHelp(model, skill.id, before) && draw.uniform() < COMES)
    for (let n = 0; n < WORTH; n++) practise(child, truth, { now, helped: true, recalled: true }, draw)
  watcher.step(child, { day, now, offer, attempt, before, after, state, rushed, isCalled, ...then, recall })
}
