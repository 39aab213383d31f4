import { type AccountRow, type SessionRow, toAccount, toSession } from '#server/store/rows.ts'
import type { Account, CodePurpose, Store } from '#server/store/store.ts'
import type { Connection } from './connection.ts'

type CodeRow = Readonly<{ purpose: string; expires: number }>

const ACCOUNT = 'select body, password_hash, disabled from accounts'
const PUT_ACCOUNT = `insert into accounts (school, person, login, password_hash, disabled, body)
  values ($1, $2, $3, $4, $5, $6)
  on conflict (school, person) do update set login = excluded.login, password_hash = excluded.password_hash,
    disabled = excluded.disabled, body = excluded.body`
const SESSION = 'select person, device, csrf, expires from sessions where school = $1 and token_hash = $2'
const PUT_SESSION = `insert into sessions (school, token_hash, person, device, csrf, expires)
  values ($1, $2, $3, $4, $5, $6)
  on conflict (school, token_hash) do update set expires = excluded.expires, csrf = excluded.csrf`
const PUT_CODE = `insert into codes (school, code_hash, purpose, expires) values ($1, $2, $3, $4)
  on conflict (school, code_hash) do update set purpose = excluded.purpose, expires = excluded.expires`
const TAKE_CODE = 'delete from codes where school = $1 and code_hash = $2 returning purpose, expires'

/** The verbs of accounts. */
export const accountVerbs = (
  db: Connection,
): Pick<Store, 'putAccount' | 'account' | 'accounts' | 'accountByLogin'> => ({
  putAccount: async (school, { person, passwordHash, disabled }) => {
    const body = JSON.stringify(person)
    await db.all(PUT_ACCOUNT, school, person.id, person.login, passwordHash, disabled, body)
  },

  account: async (school, person) =>
    accountOr(await db.one<AccountRow>(`${ACCOUNT} where school = $1 and person = $2`, school, person)),

  accounts: async (school) =>
    (await db.all<AccountRow>(`${ACCOUNT} where school = $1 order by login collate "C"`, school)).map(
      toAccount,
    ),

  accountByLogin: async (school, login) =>
    accountOr(await db.one<AccountRow>(`${ACCOUNT} where school = $1 and login = $2`, school, login)),
})

const accountOr = (row: AccountRow | undefined): Account | null => (row ? toAccount(row) : null)

/** The verbs of sessions. */
export const sessionVerbs = (
  db: Connection,
): Pick<Store, 'putSession' | 'session' | 'endSession' | 'endSessionsOf'> => ({
  putSession: async (school, tokenHash, { person, device, csrf, expires }) => {
    await db.all(PUT_SESSION, school, tokenHash, person, device, csrf, expires)
  },

  session: async (school, tokenHash, now) => {
    const row = await db.one<SessionRow>(SESSION, school, tokenHash)
    if (!row) return null
    if (row.expires > now) return toSession(row)
    await db.all('delete from sessions where school = $1 and expires <= $2', school, now)
    return null
  },

  endSession: async (school, tokenHash) => {
    await db.all('delete from sessions where school = $1 and token_hash = $2', school, tokenHash)
  },

  endSessionsOf: async (school, person) => {
    await db.all('delete from sessions where school = $1 and person = $2', school, person)
  },
})

/** The verbs of one-time codes. */
export const codeVerbs = (db: Connection): Pick<Store, 'putCode' | 'takeCode'> => ({
  putCode: async (school, codeHash, purpose, expires) => {
    await db.all(PUT_CODE, school, codeHash, JSON.stringify(purpose), expires)
  },

  takeCode: (school, codeHash, now) =>
    db.write(async (tx) => {
      const row = await tx.one<CodeRow>(TAKE_CODE, school, codeHash)
      await tx.all('delete from codes where school = $1 and expires <= $2', school, now)
      return row && row.expires > now ? (JSON.parse(row.purpose) as CodePurpose) : null
    }),
})
