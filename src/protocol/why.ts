import type { SkillId } from '#domain/ids.ts'
import type { Band, DayOfWork, Reason } from '#domain/mastery/explain.ts'
import type { SkillStatus } from '#domain/mastery/mastery.ts'
import type { Verdict } from '#domain/overrule.ts'
import type { Grade } from '#domain/roster.ts'

/** `GET /v1/schools/:school/learners/:learner/skills`: every skill of this build, in teaching order. */
export type SkillsReply = Readonly<{
  /** Where an adult has set her to begin; null = her placement decides. */
  startsAt: Grade | null
  skills: readonly SkillSeen[]
}>

/** What is believed of one skill, and what a grown-up has said in its place. */
export type SkillSeen = Readonly<{
  skill: SkillId
  grade: Grade
  status: SkillStatus
  band: Band
  needsHelp: boolean
  /** Last answer, epoch ms; null before there is one. */
  lastAt: number | null
  said: Verdict | null
}>

/** `GET /v1/schools/:school/learners/:learner/skills/:skill`: why it stands where it stands. */
export type WhyReply = Readonly<{
  skill: SkillId
  /** What a grown-up's word makes of it now; null = the model decides. */
  verdict: Verdict | null
  now: Reason
  /** At the end of each of the last {@link MOST_DAYS} days of work on it, or of a grown-up's word, oldest first. */
  days: readonly DayLookedBackOn[]
  /** All that grown-ups have said of it, the last word last; `verdict` null takes back. */
  said: readonly Said[]
}>

/** A day as it ended: the reckoning, and what a grown-up's word made of it. */
export type DayLookedBackOn = DayOfWork & Readonly<{ verdict: Verdict | null }>

export type Said = Readonly<{
  day: string
  time: number
  verdict: Verdict | null
  note: string | null
  /** Their name; null when they have left the school. */
  by: string | null
}>

/** More days of one skill than this are not looked back on. */
export const MOST_DAYS = 120
