import type { SchoolId } from '#domain/ids.ts'
import type { Account, Store } from './store/store.ts'

/** Keeps an account and the record of its person, by which administrators see who has one. */
export async function keepAccount(store: Store, school: SchoolId, account: Account): Promise<void> {
  await store.putAccount(school, account)
  const { person } = account
  await store.putRecords(school, [{ ref: { kind: 'person', id: person.id }, body: person }])
}
