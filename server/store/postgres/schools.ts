import type { School } from '#domain/roster.ts'
import { type SchoolRow, toSchool } from '#server/store/rows.ts'
import type { Store } from '#server/store/store.ts'
import { currentRev } from './clock.ts'
import type { Connection, Value } from './connection.ts'

const COLUMNS = 'school, name, code, time_zone, demo'
const PUT = `insert into schools (${COLUMNS}, sourced_id) values ($1, $2, $3, $4, $5, $6)
  on conflict (school) do update set name = excluded.name, code = excluded.code,
    time_zone = excluded.time_zone, demo = excluded.demo,
    sourced_id = coalesce(excluded.sourced_id, schools.sourced_id)`

/** Every table that holds something of a school; the counter first, so that removing waits for writers. */
const TABLES = [
  ...[
    'clocks',
    'entries',
    'conflicts',
    'streams',
    'heads',
    'doubts',
    'records',
    'checkpoints',
    'sourced_ids',
    'clips',
  ],
  ...['device_tokens', 'accounts', 'sessions', 'codes', 'schools'],
] as const

type SchoolVerbs = Pick<
  Store,
  'schools' | 'school' | 'putSchool' | 'schoolBySourcedId' | 'removeSchool' | 'rev'
>

/** The verbs of schools and their counters. */
export const schoolVerbs = (db: Connection): SchoolVerbs => ({
  schools: async () =>
    (
      await db.all<SchoolRow>(`select ${COLUMNS} from schools order by name collate "C", school collate "C"`)
    ).map(toSchool),

  school: (id) => one(db, `select ${COLUMNS} from schools where school = $1`, id),

  schoolBySourcedId: (sourcedId) =>
    one(db, `select ${COLUMNS} from schools where sourced_id = $1`, sourcedId),

  putSchool: ({ id, name, code, timeZone, demo }, sourcedId) =>
    db.write(async (tx) => {
      await tx.all(PUT, id, name, code, timeZone, demo, sourcedId)
      await tx.all('insert into clocks (school, rev) values ($1, 0) on conflict (school) do nothing', id)
    }),

  removeSchool: (id) =>
    db.write(async (tx) => {
      for (const table of TABLES) await tx.all(`delete from ${table} where school = $1`, id)
    }),

  rev: (school) => currentRev(db, school),
})

async function one(db: Connection, sql: string, value: Value): Promise<School | null> {
  const row = await db.one<SchoolRow>(sql, value)
  return row ? toSchool(row) : null
}
