import { type AccountRow, type SessionRow, toAccount, toSession } from '#server/store/rows.ts'
import type { Account, CodePurpose, Store } from '#server/store/store.ts'
import type { Connection } from './connection.ts'

type CodeRow = Readonly<{ purpose: string; expires: number }>

const ACCOUNT = 'select body, password_hash, disabled from accounts'
const PUT_ACCOUNT = `insert into accounts (school, person, login, password_hash, disabled, body)
  values (?, ?, ?, ?, ?, ?)
  on conflict (school, person) do update set login = excluded.login, password_hash = excluded.password_hash,
    disabled = excluded.disabled, body = excluded.body`
const PUT_SESSION = `insert into sessions (school, token_hash, person, device, csrf, expires)
  values (?, ?, ?, ?, ?, ?)
  on conflict (school, token_hash) do update set expires = excluded.expires, csrf = excluded.csrf`
const PUT_CODE = `insert into codes (school, code_hash, purpose, expires) values (?, ?, ?, ?)
  on conflict (school, code_hash) do update set purpose = excluded.purpose, expires = excluded.expires`

/** The verbs of accounts. */
export const accountVerbs = (
  db: Connection,
): Pick<Store, 'putAccount' | 'account' | 'accounts' | 'accountByLogin'> => ({
  putAccount: async (school, { person, passwordHash, disabled }) => {
    const body = JSON.stringify(person)
    db.write(() => db.run(PUT_ACCOUNT, school, person.id, person.login, passwordHash, disabled ? 1 : 0, body))
  },

  account: async (school, person) =>
    accountOr(db.one<AccountRow>(`${ACCOUNT} where school = ? and person = ?`, school, person)),

  accounts: async (school) =>
    db.all<AccountRow>(`${ACCOUNT} where school = ? order by login`, school).map(toAccount),

  accountByLogin: async (school, login) =>
    accountOr(db.one<AccountRow>(`${ACCOUNT} where school = ? and login = ?`, school, login)),
})

const accountOr = (row: AccountRow | undefined): Account | null => (row ? toAccount(row) : null)

/** The verbs of sessions. */
export const sessionVerbs = (
  db: Connection,
): Pick<Store, 'putSession' | 'session' | 'endSession' | 'endSessionsOf'> => ({
  putSession: async (school, tokenHash, { person, device, csrf, expires }) => {
    db.write(() => db.run(PUT_SESSION, school, tokenHash, person, device, csrf, expires))
  },

  session: async (school, tokenHash, now) => {
    const row = db.one<SessionRow>(
      'select person, device, csrf, expires from sessions where school = ? and token_hash = ?',
      school,
      tokenHash,
    )
    if (!row) return null
    if (row.expires > now) return toSession(row)
    db.write(() => db.run('delete from sessions where school = ? and expires <= ?', school, now))
    return null
  },

  endSession: async (school, tokenHash) => {
    db.write(() => db.run('delete from sessions where school = ? and token_hash = ?', school, tokenHash))
  },

  endSessionsOf: async (school, person) => {
    db.write(() => db.run('delete from sessions where school = ? and person = ?', school, person))
  },
})

/** The verbs of one-time codes. */
export const codeVerbs = (db: Connection): Pick<Store, 'putCode' | 'takeCode'> => ({
  putCode: async (school, codeHash, purpose, expires) => {
    db.write(() => db.run(PUT_CODE, school, codeHash, JSON.stringify(purpose), expires))
  },

  takeCode: async (school, codeHash, now) =>
    db.write(() => {
      const row = db.one<CodeRow>(
        'delete from codes where school = ? and code_hash = ? returning purpose, expires',
        school,
        codeHash,
      )
      db.run('delete from codes where school = ? and expires <= ?', school, now)
      return row && row.expires > now ? (JSON.parse(row.purpose) as CodePurpose) : null
    }),
})
