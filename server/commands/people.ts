import { parseArgs } from 'node:util'
import type { ClassId, PersonId, SchoolId } from '#domain/ids.ts'
import { type Person, ROLES, type Role, type School, type SchoolClass } from '#domain/roster.ts'
import { keepAccount } from '#server/accounts.ts'
import { issueCode, PERSON_CODE_LIFE_MS } from '#server/codes.ts'
import { EXIT, type Io, Refused, WrongUsage } from '#server/io.ts'
import { placeOf, withStore } from '#server/place.ts'
import { randomId, systemRandom } from '#server/random.ts'
import type { Account, Store } from '#server/store/store.ts'

/** `carrel people add`: an account without a password, and the one-time code with which its owner chooses one. */
export async function peopleAdd(args: readonly string[], io: Io): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      school: { type: 'string' },
      name: { type: 'string' },
      login: { type: 'string' },
      role: { type: 'string' },
      class: { type: 'string', multiple: true, default: [] },
      data: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  })
  const { name, login, role } = values
  if (!name?.trim() || !login?.trim()) throw new WrongUsage('--name and --login are needed.')
  if (!isRole(role)) throw new WrongUsage(`--role is one of ${ROLES.join(', ')}.`)
  return withStore(placeOf(values.data, io.env), async (store) => {
    const school = await theSchool(store, values.school)
    const person: Person = {
      id: randomId(systemRandom) as PersonId,
      name: name.trim(),
      login: login.trim().toLowerCase(),
      role,
      classes: await classesNamed(store, school.id, values.class),
    }
    if (await store.accountByLogin(school.id, person.login)) {
      throw new Refused(
        `Somebody at ${school.name} has the login ${person.login} already.`,
        `A new code for that person: carrel people reset --login ${person.login}`,
      )
    }
    await keepAccount(store, school.id, { person, passwordHash: null, disabled: false })
    return tellCode(store, school, person, io, values.json)
  })
}

/** `carrel people reset`: a new one-time code; the old password and all sessions end now. */
export async function peopleReset(args: readonly string[], io: Io): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      school: { type: 'string' },
      login: { type: 'string' },
      data: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  })
  const login = values.login?.trim()
  if (!login) throw new WrongUsage('--login is needed.')
  return withStore(placeOf(values.data, io.env), async (store) => {
    const school = await theSchool(store, values.school)
    const account = await accountOf(store, school, login)
    if (account.disabled)
      throw new Refused(
        `The account ${account.person.login} is closed: the last roster import did not name this person.`,
        'Import a roster that does, then repeat this; or make another account: carrel people add',
      )
    await keepAccount(store, school.id, { ...account, passwordHash: null })
    await store.endSessionsOf(school.id, account.person.id)
    return tellCode(store, school, account.person, io, values.json)
  })
}

async function accountOf(store: Store, school: School, login: string): Promise<Account> {
  const account =
    (await store.accountByLogin(school.id, login)) ??
    (await store.accountByLogin(school.id, login.toLowerCase()))
  if (account) return account
  throw new Refused(
    `Nobody at ${school.name} has the login ${login}.`,
    'See who has one: carrel people list. Or add the person: carrel people add',
  )
}

async function tellCode(
  store: Store,
  school: School,
  person: Person,
  io: Io,
  json: boolean,
): Promise<number> {
  const moment = { random: systemRandom, now: Date.now(), lifeMs: PERSON_CODE_LIFE_MS }
  const { code, expires } = await issueCode(store, school, { kind: 'person', person: person.id }, moment)
  io.err(`${person.name} (${person.role}, ${school.name}) opens /staff/code and types, within three days:`)
  io.out(
    json
      ? JSON.stringify({ code, expires, school: school.id, person: person.id, login: person.login })
      : code,
  )
  return EXIT.done
}

/** The school named by its id, its three letters or its name; the only one there is when none is named. */
export async function theSchool(store: Store, named: string | undefined): Promise<School> {
  const schools = await store.schools()
  const list = schools.map(({ name, code }) => `${code} ${name}`).join(', ')
  if (schools.length === 0)
    throw new Refused(
      'There is no school yet.',
      'Start Carrel (carrel serve) and open the set-up link it prints.',
    )
  if (named === undefined) {
    if (schools[0] && schools.length === 1) return schools[0]
    throw new Refused('There are several schools here.', `Name one with --school: ${list}`)
  }
  const wanted = named.toLowerCase()
  const found = schools.filter(({ id, code, name }) =>
    [id, code, name].some((one) => one.toLowerCase() === wanted),
  )
  if (found[0] && found.length === 1) return found[0]
  throw new Refused(`There is no one school "${named}" here.`, `Schools here: ${list}`)
}

/** Classes named by their ids or titles. */
export async function classesNamed(
  store: Store,
  school: SchoolId,
  named: readonly string[],
): Promise<ClassId[]> {
  if (named.length === 0) return []
  const records = await store.records(school, 'class')
  const classes = records.flatMap(({ body }) => (body === null ? [] : [body as SchoolClass]))
  return named.map((one) => {
    const found = classes.filter(({ id, title }) => id === one || title.toLowerCase() === one.toLowerCase())
    if (found[0] && found.length === 1) return found[0].id
    const titles = classes.map(({ title }) => title).join(', ')
    throw new Refused(
      `There is no one class "${one}".`,
      titles ? `Classes here: ${titles}` : 'Import a roster first.',
    )
  })
}

const isRole = (text: string | undefined): text is Role => ROLES.some((role) => role === text)
