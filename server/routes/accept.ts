import { type Context, Hono } from 'hono'
import type { PersonId, SchoolId } from '#domain/ids.ts'
import type { Person, School } from '#domain/roster.ts'
import type { AcceptRequest } from '#protocol/enrol.ts'
import { AcceptRequestSchema } from '#protocol/enrol-schema.ts'
import { keepAccount } from '#server/accounts.ts'
import { codeHash, parseCode, SETUP_LETTERS, SETUP_SCHOOL, takeCode } from '#server/codes.ts'
import { parsed } from '#server/gate.ts'
import type { Kit } from '#server/kit.ts'
import { CODE_LIMIT } from '#server/limits.ts'
import { hashPassword, isWeak } from '#server/passwords.ts'
import { randomId } from '#server/random.ts'
import { refuse } from '#server/refusals.ts'
import { isTimeZone, schoolLetters } from '#server/school.ts'

/** A person chooses a password with a one-time code; with the set-up code she makes the school, too. */
export const acceptRoute = (kit: Kit) =>
  new Hono().post('/v1/accept', async (c) => {
    const request = await parsed(c, AcceptRequestSchema)
    if (request instanceof Response) return request
    const found = await kit.auth.deviceOf(c)
    if (found?.device.use === 'learner') return refuse(c, 'child-device')
    return accept(kit, c, request)
  })

async function accept(kit: Kit, c: Context, request: AcceptRequest): Promise<Response> {
  const door = await doorOf(kit, request.code)
  if (!door) return refuse(c, 'wrong-code')
  const { school, code } = door
  const name = `code:${school === null ? SETUP_SCHOOL : school.id}`
  const waitMs = kit.limits.take(name, CODE_LIMIT)
  if (waitMs > 0) return refuse(c, 'slow-down', waitMs / 1000)
  const answer = await (school ? choosePassword(kit, c, school, code, request) : setUp(kit, c, code, request))
  if (answer.ok) kit.limits.giveBack(name, CODE_LIMIT)
  return answer
}

/** Which school a typed code is for; null as the school of the set-up code, null for no code of any school here. */
async function doorOf(
  kit: Kit,
  typed: string,
): Promise<Readonly<{ school: School | null; code: string }> | null> {
  const parsed = parseCode(typed)
  if (!parsed) return null
  if (parsed.letters === SETUP_LETTERS) return { school: null, code: parsed.code }
  const school = (await kit.store.schools()).find(({ code }) => code === parsed.letters)
  return school ? { school, code: parsed.code } : null
}

async function choosePassword(kit: Kit, c: Context, school: School, code: string, request: AcceptRequest) {
  if (isWeak(request.password, request.login ?? '')) return refuse(c, 'weak-password')
  const purpose = await takeCode(kit.store, school.id, 'person', code, kit.clock())
  const account = purpose && (await kit.store.account(school.id, purpose.person))
  if (!account || account.disabled) return refuse(c, 'wrong-code')
  const passwordHash = await hashPassword(request.password, kit.random)
  await keepAccount(kit.store, school.id, { ...account, passwordHash })
  await kit.store.endSessionsOf(school.id, account.person.id)
  return c.json(await kit.auth.signIn(c, school, account.person))
}

/** The first school and its first administrator. The code is used up only when everything else is right. */
async function setUp(kit: Kit, c: Context, code: string, request: AcceptRequest) {
  const { store } = kit
  const { login, name, schoolName, timeZone, password } = request
  if (!login || !name || !schoolName || !timeZone || !isTimeZone(timeZone)) return refuse(c, 'incomplete')
  if (isWeak(password, login)) return refuse(c, 'weak-password')
  const purpose = await takeCode(store, SETUP_SCHOOL, 'setup', code, kit.clock())
  if (!purpose) return refuse(c, 'wrong-code')
  const schools = await store.schools()
  if (schools.length > 0) return refuse(c, 'wrong-code')

  const school: School = {
    id: randomId(kit.random) as SchoolId,
    name: schoolName,
    code: schoolLetters(schoolName, new Set(schools.map((one) => one.code))),
    timeZone,
    demo: false,
  }
  const person: Person = {
    id: randomId(kit.random) as PersonId,
    name,
    login: login.toLowerCase(),
    role: 'admin',
    classes: [],
  }
  const passwordHash = await hashPassword(password, kit.random)
  await store.putSchool(school, null)
  await keepAccount(store, school.id, { person, passwordHash, disabled: false })
  return c.json(await kit.auth.signIn(c, school, person))
}

/** Puts the one code of an empty database in the place of any earlier one; answers its text. */
export async function issueSetupCode(kit: Pick<Kit, 'store'>, code: string, expires: number): Promise<void> {
  await kit.store.putCode(SETUP_SCHOOL, codeHash('setup', code), { kind: 'setup' }, expires)
}
