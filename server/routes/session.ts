import { Hono } from 'hono'
import type { Device } from '#domain/device.ts'
import type { SchoolId } from '#domain/ids.ts'
import type { School } from '#domain/roster.ts'
import type { SessionReply, SignInRequest } from '#protocol/enrol.ts'
import { SignInRequestSchema } from '#protocol/enrol-schema.ts'
import { parsed } from '#server/gate.ts'
import type { Kit } from '#server/kit.ts'
import { PASSWORD_LIMIT } from '#server/limits.ts'
import { isPassword } from '#server/passwords.ts'
import { type RefusalCode, refuse } from '#server/refusals.ts'
import type { Account } from '#server/store/store.ts'

/** When to come again while many wait, s. */
const BUSY_S = 3

/** Staff sign in with a login and a password; never on a child's device. */
export const signInRoute = (kit: Kit) =>
  new Hono().post('/v1/schools/:school/session', async (c) => {
    const { store, auth } = kit
    const request = await parsed(c, SignInRequestSchema)
    if (request instanceof Response) return request
    const school = await store.school(c.req.param('school') as SchoolId)
    if (!school) return refuse(c, 'not-found')
    const found = await auth.deviceOf(c)
    if (found?.device.use === 'learner') return refuse(c, 'child-device')
    const device = found?.school.id === school.id ? found.device : null
    const account = await whoIs(kit, school, device, request)
    if ('refused' in account) return refuse(c, account.refused, account.waitS)
    return c.json((await auth.signIn(c, school, account.person)) satisfies SessionReply)
  })

type Refused = Readonly<{ refused: RefusalCode; waitS?: number }>

/** The account that a login and password open. Tries on strange devices do not lock the owner out of her own. */
async function whoIs(
  { store, limits, passwords }: Kit,
  school: School,
  device: Device | null,
  { login: typed, password }: SignInRequest,
): Promise<Account | Refused> {
  const login = typed.toLowerCase()
  const name = `password:${school.id}:${device?.id ?? ''}:${login}`
  const waitMs = limits.take(name, PASSWORD_LIMIT)
  if (waitMs > 0) return { refused: 'slow-down', waitS: waitMs / 1000 }
  const account =
    (await store.accountByLogin(school.id, typed)) ?? (await store.accountByLogin(school.id, login))
  const checked = passwords(device ? 'known' : 'strange', () =>
    isPassword(password, account?.passwordHash ?? null),
  )
  const right = checked !== null && (await checked)
  if (checked === null || right) limits.giveBack(name, PASSWORD_LIMIT)
  if (checked === null) return { refused: 'busy', waitS: BUSY_S }
  return account && right && !account.disabled ? account : { refused: 'wrong' }
}

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
