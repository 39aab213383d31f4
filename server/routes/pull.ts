import { Hono } from 'hono'
import * as v from 'valibot'
import type { HaveReply } from '#protocol/have.ts'
import { MAX_PULL_CHANGES, type PullReply, parseScope } from '#protocol/pull.ts'
import { MAX_PUSH_BYTES } from '#protocol/push.ts'
import { HaveRequestSchema } from '#protocol/push-schema.ts'
import { OLDEST_PULL_VERSION, WIRE_VERSION } from '#protocol/version.ts'
import { lookBackMs, mayPull, membershipOf, shownTo } from '#server/authorise.ts'
import { readJson } from '#server/body.ts'
import type { Kit } from '#server/kit.ts'
import { refuse } from '#server/refusals.ts'
import type { ChangeFilter } from '#server/store/store.ts'
import type { Viewer } from '#server/viewer.ts'

/** Gives what a scope has new since a cursor, a page at a time. */
export const pullRoute = (kit: Kit) =>
  new Hono().get('/v1/schools/:school/pull', async (c) => {
    const viewer = await kit.gate.viewer(c)
    if (viewer instanceof Response) return viewer
    const version = wholeNumber(c.req.query('v'), WIRE_VERSION)
    const limit = wholeNumber(c.req.query('limit'), MAX_PULL_CHANGES)
    const scope = parseScope(c.req.query('scope') ?? '')
    if (version === null || limit === null || scope === null) return refuse(c, 'malformed')
    if (version < OLDEST_PULL_VERSION) return refuse(c, 'outdated')

    const filter = mayPull(viewer, scope, await kit.members.of(viewer.school.id))
    if (!filter) return refuse(c, 'not-allowed')
    // A device that has just pushed hears what became of it.
    await kit.folds.settled(viewer.school.id)
    return c.json(await page(kit, viewer, filter, c.req.query('cursor') ?? '', limit))
  })

async function page(
  kit: Kit,
  viewer: Viewer,
  filter: ChangeFilter,
  cursor: string,
  limit: number,
): Promise<PullReply> {
  const school = viewer.school.id
  const epoch = await kit.store.epoch()
  const membership = membershipOf(filter)
  const known = parseCursor(cursor)
  const goesOn =
    known?.epoch === epoch && known.membership === membership && known.rev <= (await kit.store.rev(school))
  const since = goesOn ? known.rev : 0
  const most = Math.min(Math.max(limit, 1), MAX_PULL_CHANGES)
  const now = kit.clock()
  const recent = { ...filter, received: now - lookBackMs(viewer) }
  const { changes, through, more } = await kit.store.changesSince(school, since, most, recent)
  return {
    changes: changes.flatMap((change) => shownTo(viewer, change) ?? []),
    cursor: `${epoch}.${Math.max(through, since)}.${membership}`,
    more,
    epoch,
    level: kit.level,
    now,
    ...(cursor !== '' && !goesOn ? { reset: true as const } : {}),
  }
}

/** `epoch.rev.membership`: a client keeps it as it is. Null = not of ours: begin again. */
function parseCursor(text: string): Readonly<{ epoch: string; rev: number; membership: string }> | null {
  const [, epoch, rev, membership] = /^([\w-]{1,64})\.(\d{1,15})\.([\w-]{1,32})$/.exec(text) ?? []
  return epoch && rev && membership ? { epoch, rev: Number(rev), membership } : null
}

/** A whole number of a query; null when it is none. */
function wholeNumber(text: string | undefined, otherwise: number): number | null {
  if (text === undefined || text === '') return otherwise
  return /^\d{1,9}$/.test(text) ? Number(text) : null
}

/** Tells which entries the server lacks of what a device holds: the end-of-day proof that nothing is missing. */
export const haveRoute = (kit: Kit) =>
  new Hono().post('/v1/schools/:school/have', async (c) => {
    const viewer = await kit.gate.viewer(c)
    if (viewer instanceof Response) return viewer
    const body = await readJson(c, MAX_PUSH_BYTES)
    if (body.kind !== 'json') return refuse(c, body.kind)
    const request = v.safeParse(HaveRequestSchema, body.value)
    if (!request.success) return refuse(c, 'malformed')
    const missing = await kit.store.missing(viewer.school.id, request.output.streams)
    const epoch = await kit.store.epoch()
    return c.json({ missing, epoch, level: kit.level, now: kit.clock() } satisfies HaveReply)
  })
