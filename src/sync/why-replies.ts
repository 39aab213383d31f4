import * as v from 'valibot'
import { BANDS } from '#domain/mastery/explain.ts'
import { SKILL_STATUSES } from '#domain/mastery/mastery.ts'
import { VERDICTS } from '#domain/overrule.ts'
import { GRADES } from '#domain/roster.ts'
import type { SkillsReply, WhyReply } from '#protocol/why.ts'
import { reader } from './staff-replies.ts'

const verdict = v.nullable(v.picklist(VERDICTS))
const when = v.nullable(v.number())
const reason = v.object({
  skill: v.string(),
  status: v.picklist(SKILL_STATUSES),
  band: v.picklist(BANDS),
  answers: v.number(),
  right: v.number(),
  helped: v.number(),
  rushed: v.number(),
  moves: v.array(
    v.object({
      item: v.string(),
      response: v.string(),
      time: v.number(),
      correct: v.boolean(),
      change: v.number(),
    }),
  ),
  lastRightAt: when,
  dueAt: when,
  heldBackBy: v.nullable(v.string()),
  struggle: v.optional(
    v.nullable(v.object({ kind: v.picklist(['tries', 'unlikely']), many: v.number() })),
    null,
  ),
  missing: v.variant('kind', [
    v.object({ kind: v.picklist(['begin', 'surer', 'review', 'nothing']) }),
    v.object({ kind: v.literal('answers'), many: v.number() }),
    v.object({ kind: v.literal('another-day'), from: v.number() }),
  ]),
})

export const readSkills = reader<SkillsReply>(
  v.object({
    startsAt: v.nullable(v.picklist(GRADES)),
    skills: v.array(
      v.object({
        skill: v.string(),
        grade: v.picklist(GRADES),
        status: v.picklist(SKILL_STATUSES),
        band: v.picklist(BANDS),
        needsHelp: v.boolean(),
        lastAt: when,
        said: verdict,
      }),
    ),
  }),
)

export const readWhy = reader<WhyReply>(
  v.object({
    skill: v.string(),
    verdict,
    now: reason,
    days: v.array(v.object({ day: v.string(), reason, verdict })),
    said: v.array(
      v.object({
        day: v.string(),
        time: v.number(),
        verdict,
        note: v.nullable(v.string()),
        by: v.nullable(v.string()),
      }),
    ),
  }),
)
