import type { Context } from 'hono'
import type { GenericSchema, InferOutput } from 'valibot'
import * as v from 'valibot'
import type { SchoolId } from '#domain/ids.ts'
import type { Auth } from './auth.ts'
import { readJson } from './body.ts'
import { DEVICE_LIMIT, type Limits } from './limits.ts'
import { type RefusalCode, refuse } from './refusals.ts'
import type { Staff, Viewer } from './viewer.ts'

/** What routes are let through by; a `Response` is a refusal already said. */
export type Gate = ReturnType<typeof createGate>

const SMALL_BODY = 32 * 1024

/** The door of every route: who is it, may it come so often, is a change meant by this very page. */
export function createGate(auth: Auth, limits: Limits) {
  /** Somebody of the school in the path, or a refusal. */
  const viewer = async (c: Context): Promise<Viewer | Response> => {
    const who = await auth.viewerOf(c)
    if (!who) return refuse(c, 'signed-out')
    const school = c.req.param('school') as SchoolId | undefined
    if (school !== undefined && school !== who.school.id) return refuse(c, 'not-allowed')
    const waitMs = limits.take(`device:${who.school.id}:${who.device.id}`, DEVICE_LIMIT)
    return waitMs > 0 ? refuse(c, 'slow-down', waitMs / 1000) : who
  }

  const staff = async (c: Context): Promise<Staff | Response> => {
    const who = await viewer(c)
    if (who instanceof Response || who.kind === 'staff') return who
    return refuse(c, 'not-allowed')
  }

  /** Staff who change something: the page must know its session's token, which no other site can read. */
  const changingStaff = async (c: Context): Promise<Staff | Response> => {
    const who = await staff(c)
    if (who instanceof Response) return who
    return c.req.header('x-carrel-csrf') === who.csrf ? who : refuse(c, 'csrf')
  }

  return { viewer, staff, changingStaff }
}

/** Parses a JSON body, a small one unless `max` says how many bytes, by its schema, or refuses it. */
export async function parsed<S extends GenericSchema>(
  c: Context,
  schema: S,
  max = SMALL_BODY,
): Promise<InferOutput<S> | Response> {
  const body = await readJson(c, max)
  if (body.kind !== 'json') return refuse(c, body.kind)
  const result = v.safeParse(schema, body.value)
  return result.success ? result.output : refuse(c, 'malformed')
}

/** Why a changing request is turned away before anybody looks at it; null = it may pass. */
export function otherSite(c: Context): RefusalCode | null {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return null
  const site = c.req.header('sec-fetch-site')
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return 'other-site'
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type === 'application/json') return null
  // Without a body there is no type to name; the session's own header does what the type does: no form can send it.
  const empty = !c.req.raw.body && type === undefined
  return empty && c.req.header('x-carrel-csrf') !== undefined ? null : 'not-json'
}
