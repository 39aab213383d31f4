import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { eraseAll, keepScopePage, keptScopes, readLeaving } from '#app/staff-cache.ts'
import {
  asPage,
  EMPTY_MIRROR,
  entriesOf,
  type Mirror,
  type Page,
  recordsOf,
  withPage,
} from '#app/staff-mirror.ts'
import { newLocalKey } from '#app/staff-seal.ts'
import { LabDatabase } from '#db/database.ts'
import type { Change, Scope } from '#protocol/pull.ts'
import { aLog, anAttempt, MORNING } from './seen-builder.ts'

const SCOPE: Scope = 'class:a'
const learner = (id: string, firstName: string | null): Change => ({
  kind: 'record',
  ref: { kind: 'learner', id },
  rev: 1,
  body: firstName === null ? null : { id, firstName },
})
const page = (rev: number, changes: readonly Change[], reset = false): Page => ({
  scope: SCOPE,
  cursor: `e.${rev}.m`,
  heard: MORNING + rev,
  reset,
  changes,
})
const aDatabase = () => new LabDatabase(undefined, crypto.randomUUID())

/** Keeps pages one after the other, as the feed does. */
async function keepAll(db: LabDatabase, key: CryptoKey, pages: readonly Page[]): Promise<Mirror> {
  let kept = { mirror: EMPTY_MIRROR, rows: [] as readonly string[] }
  for (const one of pages) {
    const after = { mirror: withPage(kept.mirror, one), rows: kept.rows }
    kept = { ...after, rows: await keepScopePage(db, key, one, after, MORNING) }
  }
  return kept.mirror
}

test('what was kept page by page is read as the same whole, and many pages become few', async () => {
  const [db, key] = [aDatabase(), await newLocalKey()]
  const { entries } = aLog('mai').add('attempt', anAttempt()).add('attempt', anAttempt())
  const pages = Array.from({ length: 95 }, (_, i) =>
    page(i + 1, [learner(`l${i % 7}`, i % 11 === 10 ? null : `Name ${i}`)]),
  )
  const mirror = await keepAll(db, key, [
    page(
      0,
      entries.map((entry) => ({ kind: 'entry', rev: 1, entry })),
    ),
    ...pages,
  ])
  expect(await db.sealed.count()).toBeLessThan(45)
  const read = (await keptScopes(db, key)).get(SCOPE)?.mirror
  expect(read).toEqual(mirror)
  expect(read && entriesOf([read])).toHaveLength(2)
})

test('a reset takes the place of everything before it', async () => {
  const [db, key] = [aDatabase(), await newLocalKey()]
  await keepAll(db, key, [
    page(5, [learner('old', 'Old')]),
    page(6, []),
    page(2, [learner('new', 'New')], true),
  ])
  expect(await db.sealed.count()).toBe(1)
  const read = (await keptScopes(db, key)).get(SCOPE)?.mirror ?? EMPTY_MIRROR
  expect([...recordsOf([read], 'learner').keys()]).toEqual(['new'])
})

test('another key reads nothing, and nothing breaks', async () => {
  const db = aDatabase()
  await keepAll(db, await newLocalKey(), [page(1, [learner('mai', 'Mai')])])
  expect(await keptScopes(db, await newLocalKey())).toEqual(new Map())
})

test('erasing leaves only the sign-out that the server has still to hear', async () => {
  const db = aDatabase()
  await keepAll(db, await newLocalKey(), [page(1, [learner('mai', 'Mai')])])
  await eraseAll(db, 'csrf-word')
  expect(await readLeaving(db)).toBe('csrf-word')
  await eraseAll(db, null)
  expect(await db.sealed.count()).toBe(0)
})

test('a mirror made into one page and back is the same mirror', () => {
  const change = fc
    .tuple(fc.constantFrom('a', 'b', 'c'), fc.option(fc.string()))
    .map(([id, name]) => learner(id, name))
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.array(change), fc.boolean()), { minLength: 1 }), (steps) => {
      const mirror = steps.reduce(
        (before, [changes, reset], i) => withPage(before, page(i, changes, reset)),
        EMPTY_MIRROR,
      )
      const whole = asPage(SCOPE, mirror, MORNING)
      const again = whole && withPage(EMPTY_MIRROR, whole)
      expect(again && recordsOf([again], 'learner')).toEqual(recordsOf([mirror], 'learner'))
      expect(again?.cursor).toBe(mirror.cursor)
    }),
  )
})
