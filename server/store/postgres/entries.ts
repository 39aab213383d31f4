import type { DeviceId, StreamId } from '#domain/ids.ts'
import type { SetAsideCode } from '#protocol/push.ts'
import { coalescing } from '#server/store/coalesce.ts'
import { gapsBetween } from '#server/store/gaps.ts'
import type { Push } from '#server/store/push.ts'
import { ENTRY_COLUMNS, type EntryRow, toEntry } from '#server/store/rows.ts'
import type { Kept, Store } from '#server/store/store.ts'
import { setRev, writeSchool } from './clock.ts'
import type { Connection, Transaction } from './connection.ts'
import { keepPushes } from './keep.ts'

const THROUGH = 'select stream, through from streams where school = $1 and stream = any($2)'
const WRITERS = 'select stream, device from streams where school = $1 and stream = any($2)'
const BEYOND =
  'select seq from entries where school = $1 and stream = $2 and seq > $3 and seq <= $4 order by seq'
const OF_LEARNER = `select ${ENTRY_COLUMNS} from entries
  where school = $1 and (learner = $2 or also = $2) and rev > $3 and aside is null
  order by rev, stream collate "C", seq`
const SET_ASIDE = `select * from (
    select ${ENTRY_COLUMNS}, '' as digest from entries where school = $1 and aside is not null
    union all select ${ENTRY_COLUMNS}, digest from conflicts where school = $1) apart
  order by rev desc, stream collate "C", seq desc, digest collate "C" limit $2`
const WITH_CODE = `select ${ENTRY_COLUMNS} from entries where school = $1 and aside = $2
  order by rev, stream collate "C", seq`
const OTHER_CODES = `update entries e set aside = o.aside
  from unnest($2::text[], $3::bigint[], $4::text[]) as o (stream, seq, aside)
  where e.school = $1 and e.stream = o.stream and e.seq = o.seq`
const FREE = `with freed as (
    update entries e set aside = null, rev = $2 from unnest($3::text[], $4::bigint[]) as o (stream, seq)
    where e.school = $1 and e.stream = o.stream and e.seq = o.seq
    returning e.learner, e.also)
  insert into heads (school, learner, rev)
  select distinct $1, l.learner, $2::bigint from freed, unnest(array[freed.learner, freed.also]) as l (learner)
  where l.learner is not null
  on conflict (school, learner) do update set rev = excluded.rev`

type EntryVerbs = Pick<
  Store,
  'keepEntries' | 'through' | 'writers' | 'missing' | 'entriesOf' | 'setAside' | 'rejudge'
>

type Writer = Readonly<{ stream: StreamId; device: DeviceId }>

/** The verbs of the log. */
export function entryVerbs(db: Connection): EntryVerbs {
  const keepers = new Map<string, (push: Push) => Promise<Kept>>()
  const keeperOf = (school: string) => {
    const known = keepers.get(school)
    if (known) return known
    const fresh = coalescing<Push, Kept>((pushes) => keepPushes(db, pushes), isOnes)
    keepers.set(school, fresh)
    return fresh
  }
  return {
    keepEntries: (school, device, entries, now) => keeperOf(school)({ school, device, entries, now }),

    through: (school, streams) => throughOf(db, school, streams),

    writers: async (school, streams) => {
      const rows = await db.all<Writer>(WRITERS, school, streams)
      return new Map(rows.map(({ stream, device }) => [stream, device]))
    },

    missing: (school, last) =>
      db.snapshot(async (tx) => {
        const through = await throughOf(tx, school, Object.keys(last))
        const missing: { stream: string; from: number; through: number }[] = []
        for (const [stream, end] of Object.entries(last)) {
          const from = through[stream] ?? 0
          if (end <= from) continue
          const beyond = await tx.all<{ seq: number }>(BEYOND, school, stream, from, end)
          const seqs = beyond.map(({ seq }) => seq)
          missing.push(...gapsBetween(from, end, seqs).map((gap) => ({ stream, ...gap })))
        }
        return missing
      }),

    entriesOf: async (school, learner, since = 0) =>
      (await db.all<EntryRow>(OF_LEARNER, school, learner, since)).map(toEntry),

    setAside: async (school, limit) =>
      (await db.all<EntryRow>(SET_ASIDE, school, limit)).map((row) => ({
        entry: toEntry(row),
        code: row.aside as SetAsideCode,
      })),

    rejudge: (school, code, judge) =>
      writeSchool(db, school, async (tx, before) => {
        const rows = await tx.all<EntryRow>(WITH_CODE, school, code)
        const verdicts = rows.map((row) => ({ row, verdict: judge(toEntry(row)) }))
        const others = verdicts.filter(({ verdict }) => verdict !== null && verdict !== code)
        const codes = others.map(({ verdict }) => verdict)
        await tx.all(OTHER_CODES, school, ...keysOf(others), codes)
        const freed = verdicts.filter(({ verdict }) => verdict === null)
        if (freed.length === 0) return 0
        await tx.all(FREE, school, before + 1, ...keysOf(freed))
        await setRev(tx, school, before + 1)
        return freed.length
      }),
  }
}

/** Data that does not fit (classes 22, 23, 54 of SQLSTATE), or that this program itself could not write down. */
const isOnes = (error: unknown): boolean =>
  error instanceof TypeError ||
  error instanceof RangeError ||
  /^(22|23|54)/.test((error as { code?: string }).code ?? '')

const keysOf = (rows: readonly Readonly<{ row: EntryRow }>[]) => [
  rows.map(({ row }) => row.stream),
  rows.map(({ row }) => row.seq),
]

async function throughOf(db: Transaction, school: string, streams: readonly string[]) {
  const rows = await db.all<{ stream: string; through: number }>(THROUGH, school, streams)
  const known = new Map(rows.map(({ stream, through }) => [stream, through]))
  return Object.fromEntries(streams.map((stream) => [stream, known.get(stream) ?? 0]))
}
