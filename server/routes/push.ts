import type { Context } from 'hono'
import { Hono } from 'hono'
import * as v from 'valibot'
import { canRebuild } from '#content/make-item.ts'
import type { EntryBodies, RawEntry } from '#domain/entry.ts'
import type { LearnerId } from '#domain/ids.ts'
import { unpackEntries } from '#protocol/columns.ts'
import { MAX_PUSH_BYTES, MAX_PUSH_ENTRIES, type PushReply } from '#protocol/push.ts'
import { hasKey, PushRequestSchema } from '#protocol/push-schema.ts'
import { learnersSeen } from '#server/authorise.ts'
import { readJson } from '#server/body.ts'
import { heardFrom } from '#server/devices.ts'
import { type Bench, judgeEntry } from '#server/judge.ts'
import type { Kit } from '#server/kit.ts'
import { failure } from '#server/log.ts'
import type { Members } from '#server/members.ts'
import { applyEdits } from '#server/records.ts'
import { refuse } from '#server/refusals.ts'
import { doubtfulOf } from '#server/rescoring.ts'
import { settleMerged } from '#server/roster/merged.ts'
import type { JudgedEntry } from '#server/store/store.ts'
import type { Viewer } from '#server/viewer.ts'
import { ownEntries } from '#server/writers.ts'

/** Takes what a device has logged; answers how far its log is safe. Sending twice is harmless. */
export const pushRoute = (kit: Kit) =>
  new Hono().post('/v1/schools/:school/push', async (c) => {
    const viewer = await kit.gate.viewer(c)
    if (viewer instanceof Response) return viewer
    const pushed = await readPush(c)
    if (pushed instanceof Response) return pushed
    try {
      return c.json(await keep(kit, viewer, pushed))
    } catch (error) {
      kit.log({ event: 'push-failed', school: viewer.school.id, why: failure(error) })
      return refuse(c, 'server', 5)
    }
  })

type Pushed = Readonly<{ waiting: number; heldBack: number; entries: readonly RawEntry[] }>

async function readPush(c: Context): Promise<Pushed | Response> {
  const body = await readJson(c, MAX_PUSH_BYTES)
  if (body.kind !== 'json') return refuse(c, body.kind)
  const request = v.safeParse(PushRequestSchema, body.value)
  if (!request.success) return refuse(c, 'malformed')
  const entries = unpackEntries(request.output.columns, MAX_PUSH_ENTRIES)
  if (!entries?.every(hasKey)) return refuse(c, 'malformed')
  const { waiting, heldBack } = request.output
  return { waiting, heldBack, entries }
}

async function keep(kit: Kit, viewer: Viewer, pushed: Pushed): Promise<PushReply> {
  const { store } = kit
  const school = viewer.school.id
  const now = kit.clock()
  const entries = await ownEntries(store, school, viewer.device, pushed.entries, now)
  const waiting = pushed.waiting + pushed.entries.length - entries.length
  const members = await kit.members.of(school)
  const bench = benchFor(viewer, members, now)
  const judged = entries.map((entry) => judgeEntry(entry, bench))
  const kept =
    judged.length > 0
      ? await store.keepEntries(school, viewer.device.id, judged, now)
      : { rev: await store.rev(school), fresh: [], through: {}, setAside: [] }

  const aside = new Set(kept.setAside.map(({ stream, seq }) => `${stream} ${seq}`))
  const good = judged.filter(({ entry }) => !aside.has(`${entry.stream} ${entry.seq}`))
  await applyEdits(store, kit.turns, school, good.filter(isEdit))
  if (good.some(({ entry }) => entry.learner && members.merged.has(entry.learner))) {
    kit.folds.touch(school, await settleMerged(store, school, { random: kit.random, now }))
  }
  kit.folds.touch(school, judged.flatMap(learnersTouched))
  const doubtful = await store.noteDoubts(school, doubtfulOf(good.map(({ entry }) => entry)))
  await heardFrom(kit, viewer, { waiting, heldBack: pushed.heldBack, good, doubtful })
  const { through, setAside, rev } = kept
  return { through, level: kit.level, setAside, epoch: await store.epoch(), rev, now }
}

function benchFor(viewer: Viewer, members: Members, now: number): Bench {
  const seen = learnersSeen(viewer, members)
  return {
    viewer,
    now,
    isOurs: (learner) => members.classesOf.has(learner),
    sees: (learner) => seen === null || seen.has(learner),
    canMake: canRebuild,
  }
}

const isEdit = ({ entry, aside }: JudgedEntry): boolean => entry.kind === 'edit' && aside === null

/** Whose folded state an entry changes. */
function learnersTouched({ entry, aside }: JudgedEntry): LearnerId[] {
  if (aside !== null || entry.learner === null) return []
  if (entry.kind !== 'attempts-moved') return [entry.learner]
  return [entry.learner, (entry.body as EntryBodies['attempts-moved']).to]
}
