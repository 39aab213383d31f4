import { type LabDatabase, ROW_VERSION, type SealedRow } from '#db/database.ts'
import type { Person, School } from '#domain/roster.ts'
import type { Scope } from '#protocol/pull.ts'
import type { Lock } from './staff-lock.ts'
import { asPage, EMPTY_MIRROR, type Mirror, type Page, withPage } from './staff-mirror.ts'
import { type Sealed, seal, unseal } from './staff-seal.ts'

// Rows of the table `sealed`: 'lock' (the wrapped key and when it may be tried, in clear), 'leaving' (a sign-out the
// server has not heard), 'session' and 'page/…' (sealed). Ids name classes by id, never a person.

/** Who had signed in, for a device that is opened without the server. */
export type KeptSession = Readonly<{ person: Person; school: School; csrf: string }>

type LockRow = SealedRow & Readonly<{ lock: Omit<Lock, 'key'>; salt: Uint8Array; iterations: number }>
type LeavingRow = SealedRow & Readonly<{ csrf: string }>

const NOTHING = { iv: new Uint8Array(), data: new ArrayBuffer(0) }
/** So many small pages of a scope are made into one. */
const COMPACT_AT = 40

export async function readLock(db: LabDatabase): Promise<Lock | null> {
  const row = (await db.sealed.get('lock')) as LockRow | undefined
  if (!row) return null
  const { salt, iterations, lock } = row
  return { ...lock, key: { ...sealedOf(row), salt: new Uint8Array(salt), iterations } }
}

export async function writeLock(db: LabDatabase, { key, ...lock }: Lock): Promise<void> {
  const { iv, data, salt, iterations } = key
  const row: LockRow = { id: 'lock', v: ROW_VERSION, iv, data, salt, iterations, lock }
  await db.sealed.put(row)
}

/** The session that was left while the server could not hear it; null when none. */
export const readLeaving = async (db: LabDatabase): Promise<string | null> =>
  ((await db.sealed.get('leaving')) as LeavingRow | undefined)?.csrf ?? null

/** Everything of a person's goes from this device; the sign-out itself is remembered until the server has heard it. */
export const eraseAll = (db: LabDatabase, leaving: string | null): Promise<void> =>
  db.transaction('rw', db.sealed, async () => {
    await db.sealed.clear()
    const row = { id: 'leaving', v: ROW_VERSION, ...NOTHING, csrf: leaving }
    if (leaving !== null) await db.sealed.put(row)
  })

export async function keepSession(db: LabDatabase, key: CryptoKey, session: KeptSession): Promise<void> {
  await db.sealed.put({ id: 'session', v: ROW_VERSION, ...(await seal(key, 'session', session)) })
}

/** Who had signed in here; null when this key does not open it. */
export async function keptSession(db: LabDatabase, key: CryptoKey): Promise<KeptSession | null> {
  const row = await db.sealed.get('session')
  return row ? ((await unseal(key, 'session', sealedOf(row))) as KeptSession | null) : null
}

/** What is kept of one scope, and under which rows. */
export type KeptScope = Readonly<{ mirror: Mirror; rows: readonly string[] }>

/** Everything kept here, unsealed; rows this key does not open are passed over. */
export async function keptScopes(db: LabDatabase, key: CryptoKey): Promise<Map<Scope, KeptScope>> {
  const rows = await db.sealed.where('id').startsWith('page/').toArray()
  const pages: { id: string; page: Page }[] = []
  for (const row of rows) {
    const page = (await unseal(key, row.id, sealedOf(row))) as Page | null
    if (page !== null) pages.push({ id: row.id, page })
  }
  const kept = new Map<Scope, KeptScope>()
  for (const { id, page } of pages.sort((a, b) => revOf(a.page) - revOf(b.page))) {
    const before = kept.get(page.scope) ?? { mirror: EMPTY_MIRROR, rows: [] }
    kept.set(page.scope, { mirror: withPage(before.mirror, page), rows: [...before.rows, id] })
  }
  return kept
}

/**
 * Seals one more page of a scope whose mirror it has already become part of; answers the rows that now hold the scope.
 * A reset takes the place of everything before, and many small pages are made into one, each in one transaction.
 */
export async function keepScopePage(
  db: LabDatabase,
  key: CryptoKey,
  page: Page,
  after: KeptScope,
  now: number,
): Promise<readonly string[]> {
  const whole = after.rows.length >= COMPACT_AT ? asPage(page.scope, after.mirror, now) : null
  const id = `page/${page.scope}/${crypto.randomUUID()}`
  const row = { id, v: ROW_VERSION, ...(await seal(key, id, whole ?? page)) }
  const isWhole = whole !== null || page.reset
  await db.transaction('rw', db.sealed, async () => {
    await db.sealed.put(row)
    if (isWhole) await db.sealed.bulkDelete([...after.rows])
  })
  return isWhole ? [id] : [...after.rows, id]
}

const revOf = ({ cursor }: Page): number => Number(cursor.split('.')[1] ?? 0)

const sealedOf = ({ iv, data }: SealedRow): Sealed => ({ iv: new Uint8Array(iv), data })
