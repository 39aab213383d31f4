import type { Edit, RawEntry } from '#domain/entry.ts'
import { compareHlc, type Hlc, tick } from '#domain/hlc.ts'
import type { LearnerId, SkillId } from '#domain/ids.ts'
import type { Live } from '#domain/live.ts'
import { overruledOn, STARTS_AT, skillField, startOn, type Verdict, type Word } from '#domain/overrule.ts'
import type { Grade, LearnerCard } from '#domain/roster.ts'
import type { SkillsReply, WhyReply } from '#protocol/why.ts'
import type { Lab } from './lab.ts'
import { recordsOf } from './staff-mirror.ts'
import { roomOf } from './staff-parts.ts'
import { type Denied, mirrorsOf, type Room, record, watchAnswer } from './staff-room.ts'

/** What screens show of a learner's skills, and of one of them. */
export type {
  DayLookedBackOn,
  SkillSeen,
  SkillsReply as LearnerSkills,
  WhyReply as WhyKnown,
} from '#protocol/why.ts'

/** What is believed of a learner, skill by skill; the server, which has the whole log, tells it. */
export const watchSkills = (lab: Lab, learner: LearnerId): Live<SkillsReply | Denied> =>
  watchAnswer(
    roomOf(lab),
    (api, school) => api.skills(school, learner),
    (reply) => reply,
  )

/** Why one of her skills stands where it stands, now and on every day of work on it. */
export const watchWhy = (lab: Lab, learner: LearnerId, skill: SkillId): Live<WhyReply | Denied> =>
  watchAnswer(
    roomOf(lab),
    (api, school) => api.why(school, learner, skill),
    (reply) => reply,
  )

/** What came of a grown-up's word: the server has it, or it is kept here and sent by itself; null = it could not be kept. */
export type Kept = 'sent' | 'kept' | null

/** Overrules the model for a skill, with the reason why; `verdict` null takes back what was said. */
export const overrule = (
  lab: Lab,
  learner: LearnerId,
  skill: SkillId,
  verdict: Verdict | null,
  note: string,
): Promise<Kept> =>
  edit(
    lab,
    learner,
    skillField(skill),
    verdict && ({ verdict, since: roomOf(lab).parts.now() } satisfies Word),
    (card) => overruledOn(card)[skill] ?? null,
    note,
  )

/** Sets where she begins, in place of her placement; null lets the placement decide again. */
export const setStart = (lab: Lab, learner: LearnerId, grade: Grade | null): Promise<Kept> =>
  edit(lab, learner, STARTS_AT, grade, startOn)

async function edit(
  lab: Lab,
  learner: LearnerId,
  field: string,
  value: unknown,
  before: (card: LearnerCard) => unknown,
  note?: string,
): Promise<Kept> {
  const room = roomOf(lab)
  const card = cardIn(room, learner)
  if (card === null) return null
  const said = note?.trim()
  const body: Edit = {
    record: { kind: 'learner', id: learner },
    field,
    value,
    base: before(card),
    hlc: tick(latestStamp(room, card, field), room.parts.now()),
    ...(said ? { note: said } : {}),
  }
  const kept = await record(room, { kind: 'edit', learner, body }).catch(() => false)
  if (!kept) return null
  return (await lab.loop.run('push')).kind === 'done' ? 'sent' : 'kept'
}

const cardIn = (room: Room, learner: LearnerId): LearnerCard | null =>
  (recordsOf(mirrorsOf(room), 'learner').get(learner) as LearnerCard | undefined) ?? null

/** The latest stamp this device knows: of its own edits, and of the field as the server told it. */
function latestStamp(room: Room, card: LearnerCard, field: string): Hlc {
  const { stamps } = card as { stamps?: Readonly<Record<string, { last: { hlc: Hlc } }>> }
  const own = room.own
    .filter((entry: RawEntry) => entry.kind === 'edit')
    .map(({ body }) => (body as Edit).hlc)
  return [stamps?.[field]?.last.hlc, ...own]
    .filter((stamp) => stamp !== undefined)
    .reduce((last, stamp) => (compareHlc(stamp, last) > 0 ? stamp : last), { ms: 0, count: 0 })
}
