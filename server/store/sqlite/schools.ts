import type { School } from '#domain/roster.ts'
import { type SchoolRow, toSchool } from '#server/store/rows.ts'
import type { Store } from '#server/store/store.ts'
import { currentRev } from './clock.ts'
import type { Connection, Value } from './connection.ts'

const COLUMNS = 'school, name, code, time_zone, demo'
const PUT = `insert into schools (${COLUMNS}, sourced_id) values (?, ?, ?, ?, ?, ?)
  on conflict (school) do update set name = excluded.name, code = excluded.code,
    time_zone = excluded.time_zone, demo = excluded.demo,
    sourced_id = coalesce(excluded.sourced_id, schools.sourced_id)`

/** Every table that holds something of a school. */
const TABLES = [
  ...[
    'entries',
    'conflicts',
    'streams',
    'heads',
    'doubts',
    'records',
    'checkpoints',
    'sourced_ids',
    'clips',
    'device_tokens',
  ],
  ...['accounts', 'sessions', 'codes', 'clocks', 'schools'],
] as const

type SchoolVerbs = Pick<
  Store,
  'schools' | 'school' | 'putSchool' | 'schoolBySourcedId' | 'removeSchool' | 'rev'
>

/** The verbs of schools and their counters. */
export const schoolVerbs = (db: Connection): SchoolVerbs => ({
  schools: async () =>
    db.all<SchoolRow>(`select ${COLUMNS} from schools order by name, school`).map(toSchool),

  school: async (id) => one(db, `select ${COLUMNS} from schools where school = ?`, id),

  schoolBySourcedId: async (sourcedId) =>
    one(db, `select ${COLUMNS} from schools where sourced_id = ?`, sourcedId),

  putSchool: async ({ id, name, code, timeZone, demo }, sourcedId) =>
    db.write(() => {
      db.run(PUT, id, name, code, timeZone, demo ? 1 : 0, sourcedId)
      db.run('insert into clocks (school, rev) values (?, 0) on conflict (school) do nothing', id)
    }),

  removeSchool: async (id) =>
    db.write(() => {
      for (const table of TABLES) db.run(`delete from ${table} where school = ?`, id)
    }),

  rev: async (school) => currentRev(db, school),
})

function one(db: Connection, sql: string, value: Value): School | null {
  const row = db.one<SchoolRow>(sql, value)
  return row ? toSchool(row) : null
}
