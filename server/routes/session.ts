import { Hono } from 'hono'
import type { SchoolId } from '#domain/ids.ts'
import type { SessionReply } from '#protocol/enrol.ts'
import { SignInRequestSchema } from '#protocol/enrol-schema.ts'
import { parsed } from '#server/gate.ts'
import type { Kit } from '#server/kit.ts'
import { PASSWORD_LIMIT } from '#server/limits.ts'
import { isPassword } from '#server/passwords.ts'
import { refuse } from '#server/refusals.ts'

/** Staff sign in with a login and a password; never on a child's device. */
export const signInRoute = (kit: Kit) =>
  new Hono().post('/v1/schools/:school/session', async (c) => {
    const { store, auth, limits } = kit
    const request = await parsed(c, SignInRequestSchema)
    if (request instanceof Response) return request
    const school = await store.school(c.req.param('school') as SchoolId)
    if (!school) return refuse(c, 'not-found')
    if ((await auth.deviceOf(c))?.device.use === 'learner') return refuse(c, 'child-device')

    const login = request.login.toLowerCase()
    const account = `password:${school.id}:${login}`
    const waitMs = limits.take(account, PASSWORD_LIMIT)
    if (waitMs > 0) return refuse(c, 'slow-down', waitMs / 1000)
    const known =
      (await store.accountByLogin(school.id, request.login)) ?? (await store.accountByLogin(school.id, login))
    const right = await kit.turns('password', () => isPassword(request.password, known?.passwordHash ?? null))
    if (!known || !right || known.disabled) return refuse(c, 'wrong')
    limits.giveBack(account, PASSWORD_LIMIT)
    return c.json((await auth.signIn(c, school, known.person)) satisfies SessionReply)
  })

/** Tells who is signed in here, and ends it. */
export const sessionRoute = (kit: Kit) =>
  new Hono()
    .get('/v1/session', async (c) => {
      const staff = await kit.gate.staff(c)
      if (staff instanceof Response) return staff
      const { school, person, device, csrf } = staff
      return c.json({ school, person, device, csrf, now: kit.clock() } satisfies SessionReply)
    })
    .delete('/v1/session', async (c) => {
      const staff = await kit.gate.changingStaff(c)
      if (staff instanceof Response) return staff
      await kit.auth.signOut(c)
      return c.json({})
    })
