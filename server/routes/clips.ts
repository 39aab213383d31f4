import { createHash } from 'node:crypto'
import { type Context, Hono } from 'hono'
import { boundsOf, type ClipFacts, hasNoRoom, isClipKey } from '#domain/audio/clips.ts'
import { clipLength } from '#domain/audio/wav.ts'
import type { ClipReply } from '#protocol/clip.ts'
import { ClipRequestSchema } from '#protocol/clip-schema.ts'
import { mayRecord } from '#server/authorise.ts'
import { parsed } from '#server/gate.ts'
import type { Kit } from '#server/kit.ts'
import { refuse } from '#server/refusals.ts'
import type { Staff } from '#server/viewer.ts'

/** One clip's file in base64, and what is told with it. */
const CLIP_BODY = 640 * 1024

/** The school's own voice: any of its devices fetches a clip, teachers and administrators record and remove them. */
export const clipsRoute = (kit: Kit) =>
  new Hono()
    .get('/v1/schools/:school/clips', async (c) => {
      const viewer = await kit.gate.viewer(c)
      if (viewer instanceof Response) return viewer
      const key = c.req.query('key') ?? ''
      if (!isClipKey(key)) return refuse(c, 'malformed')
      const clip = await kit.store.clip(viewer.school.id, key)
      if (clip === null) return refuse(c, 'not-found')
      const by = viewer.kind === 'staff' ? clip.facts.by : null
      return c.json({ facts: { ...clip.facts, by }, wav: clip.wav } satisfies ClipReply)
    })
    .post('/v1/schools/:school/clips', async (c) => {
      const staff = await recorder(kit, c)
      if (staff instanceof Response) return staff
      const request = await parsed(c, ClipRequestSchema, CLIP_BODY)
      if (request instanceof Response) return request
      const { key, madeAt, wav, text } = request
      const bytes = Buffer.from(wav, 'base64')
      const ms = clipLength(bytes, boundsOf(key))
      if (typeof ms === 'string') return refuse(c, 'no-clip')
      const school = staff.school.id
      const hash = createHash('sha256').update(bytes).digest('hex')
      const told = text === undefined ? {} : { text }
      const facts: ClipFacts = { key, hash, ms, madeAt, by: staff.person.id, ...told }
      // One after the other, so that the bound holds.
      const isKept = await kit.turns(`clips:${school}`, async () => {
        const known = await kit.store.records(school, 'clip')
        const keys = known.map(({ ref }) => ref.id)
        if (hasNoRoom(keys, key)) return false
        await kit.store.putClip(school, facts, wav)
        return true
      })
      return isKept ? c.json(facts) : refuse(c, 'pack-full')
    })
    .delete('/v1/schools/:school/clips', async (c) => {
      const staff = await recorder(kit, c)
      if (staff instanceof Response) return staff
      const key = c.req.query('key') ?? ''
      if (!isClipKey(key)) return refuse(c, 'malformed')
      await kit.store.removeClip(staff.school.id, key)
      return c.json({})
    })

/** Staff who change the school's voice, or a refusal. */
async function recorder(kit: Kit, c: Context): Promise<Staff | Response> {
  const staff = await kit.gate.changingStaff(c)
  if (staff instanceof Response || mayRecord(staff)) return staff
  return refuse(c, 'not-allowed')
}
