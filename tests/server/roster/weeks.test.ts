import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readOneRoster } from '#server/import/one-roster.ts'
import { isRefusal } from '#server/import/refusal.ts'
import { importRoster } from '#server/roster/import-roster.ts'
import { openSqliteStore } from '#server/store/sqlite/sqlite-store.ts'
import type { Store } from '#server/store/store.ts'
import {
  aFolder,
  anExport,
  aStore,
  cards,
  children,
  classes,
  type Files,
  options,
  put,
  zipBytes,
} from './a-roster.ts'

/** Who is in which class, by first name and title: what an export says, in the store's own words. */
async function seats(store: Store): Promise<Record<string, string[]>> {
  const titles = new Map((await classes(store)).map(({ id, title }) => [id, title]))
  return Object.fromEntries(
    (await cards(store)).map((card) => [
      card.firstName,
      card.classes.map((id) => titles.get(id) ?? '').toSorted(),
    ]),
  )
}

/** A week: which of the twelve children is in which of three classes; null = not in the export. */
const week = fc.array(fc.constantFrom('a', 'b', 'c', null), { minLength: 12, maxLength: 12 })
const exportOf = (rooms: readonly (string | null)[]) =>
  anExport(
    rooms.flatMap((room, i) => (room === null ? [] : [{ id: `s${i}`, name: `Child${i}`, class: room }])),
  )

test('after any weeks of coming, going and moving, the rooms are as the last export says and nobody was made twice', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(week, { minLength: 1, maxLength: 4 }), async (weeks) => {
      const store = await openSqliteStore(':memory:')
      const first = new Map<string, unknown>()
      for (const rooms of weeks) {
        await put(store, exportOf(rooms), { allowLargeChange: true })
        const again = await put(store, exportOf(rooms), { allowLargeChange: true })
        expect(again).toMatchObject({ added: 0, changed: 0, removed: 0 })
        const there = await seats(store)
        for (const [i, room] of rooms.entries())
          if (room !== null) expect(there[`Child${i}`]).toEqual([`Room ${room}`])
          else if (first.has(`Child${i}`)) expect(there[`Child${i}`]).toEqual([])
        for (const { firstName, id, secret } of await cards(store)) {
          const known = { id, secret }
          expect(known).toEqual(first.get(firstName) ?? known)
          first.set(firstName, known)
        }
        expect((await cards(store)).length).toBe(first.size)
        for (const { id } of await classes(store)) {
          const animals = (await cards(store))
            .filter((card) => card.classes.includes(id))
            .map((card) => card.animal)
          expect(new Set(animals).size).toBe(animals.length)
        }
      }
      await store.close()
    }),
    { numRuns: 8 },
  )
})

test('whatever bytes are damaged in an export, it comes in or is refused with a next step; it never falls over', async () => {
  const files = anExport(children(6))
  const names = ['manifest.csv', 'orgs.csv', 'classes.csv', 'users.csv', 'enrollments.csv']
  const damage = fc.record({
    file: fc.constantFrom(...names),
    at: fc.nat({ max: 2000 }),
    byte: fc.nat({ max: 255 }),
  })
  await fc.assert(
    fc.asyncProperty(
      fc.array(damage, { minLength: 1, maxLength: 6 }),
      fc.boolean(),
      async (damages, zipped) => {
        const broken: Record<string, Uint8Array> = Object.fromEntries(
          Object.entries(files).map(([name, text]) => [name, new Uint8Array(Buffer.from(text))]),
        )
        for (const { file, at, byte } of damages) {
          const bytes = broken[file]
          if (bytes) bytes[at % bytes.length] = byte
        }
        const folder = zipped ? aFolder({ 'r.zip': zipBytes(broken) }) : aFolder(broken)
        const roster = await readOneRoster(zipped ? `${folder}/r.zip` : folder)
        if (isRefusal(roster)) {
          expect(roster.next).not.toBe('')
          return
        }
        const store = await openSqliteStore(':memory:')
        const report = await importRoster(store, roster, options())
        if (isRefusal(report)) expect(report.next).not.toBe('')
        else expect(report.learners).toBeLessThanOrEqual(6)
        await store.close()
      },
    ),
    { numRuns: 80 },
  )
})

describe('an import that is cut off', () => {
  const VERBS = ['putSchool', 'putSourcedIds', 'putAccount', 'putRecords'] as const

  test.each(VERBS)('at %s is finished by running it again, with nobody doubled', async (verb) => {
    const store = await aStore()
    await put(store, anExport(children(4)))
    const next = anExport([...children(5), ...children(3, 'b', 20)])
    const fails: Store = {
      ...store,
      [verb]: () => Promise.reject(new Error('disk full')),
    }
    const renamed: Files = {
      ...next,
      'orgs.csv': String(next['orgs.csv']).replace('Hill School', 'Hill Academy'),
    }
    const withStaff = { ...renamed, 'users.csv': String(renamed['users.csv']).replace('Teach-t1', 'Married') }
    await expect(put(fails, withStaff)).rejects.toThrow('disk full')
    await put(store, withStaff)
    const names = (await cards(store)).map((card) => card.firstName)
    expect(names).toHaveLength(8)
    expect(new Set(names)).toEqual(new Set([...children(5), ...children(3, 'b', 20)].map(({ name }) => name)))
    expect(await store.schools()).toMatchObject([{ name: 'Hill Academy' }])
    expect(await put(store, withStaff)).toMatchObject({
      added: 0,
      changed: 0,
      removed: 0,
      learners: 8,
      staff: 1,
    })
  })
})
