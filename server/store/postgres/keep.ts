import { assert } from '#domain/assert.ts'
import type { SetAside } from '#protocol/push.ts'
import { alsoFor, canonicalJson, contentOf, digestOf } from '#server/store/content.ts'
import { type Push, streamsOf } from '#server/store/push.ts'
import { ENTRY_COLUMNS, type EntryRow, toEntry } from '#server/store/rows.ts'
import type { JudgedEntry, Kept } from '#server/store/store.ts'
import type { Connection, Transaction } from './connection.ts'

/** Takes the school's counter first (`clock`), so that no other writer's rows can come between these and their revision. */
const INSERT = `with clock as (select rev from clocks where school = $1 for update),
  fresh as (
    insert into entries (school, stream, seq, rev, learner, also, author, kind, at, clock_offset, time, body,
      received, device, cap, aside)
    select $1, e.stream, e.seq, clock.rev + 1, e.learner, e.also, e.author, e.kind, e.at, e.clock_offset, e.time,
      e.body, e.received, e.device, e.cap, e.aside
    from clock, unnest($2::text[], $3::bigint[], $4::text[], $5::text[], $6::text[], $7::text[], $8::float8[],
      $9::float8[], $10::float8[], $11::text[], $12::float8[], $13::text[], $14::float8[], $15::text[])
      as e (stream, seq, learner, also, author, kind, at, clock_offset, time, body, received, device, cap, aside)
    on conflict (school, stream, seq) do nothing
    returning stream, seq, learner, also, aside)
  select clock.rev, fresh.stream, fresh.seq, fresh.learner, fresh.also, fresh.aside
  from clock left join fresh on true`
const STORED = `select ${ENTRY_COLUMNS} from entries
  join unnest($2::text[], $3::bigint[]) as asked (stream, seq) using (stream, seq) where school = $1`
const INSERT_CONFLICT = `insert into conflicts (school, stream, seq, digest, rev, learner, author, kind, at,
    clock_offset, time, body, received, device, cap, aside)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, 'conflict')
  on conflict (school, stream, seq, digest) do nothing returning seq`
/** Moves the counter, the learners' heads and the streams' prefixes; each row of a stream is walked once in its life. */
const FINISH = `with recursive
  asked (stream, device) as (select * from unnest($4::text[], $5::text[])),
  run (stream, seq) as (
    select asked.stream, coalesce(s.through, 0) from asked
      left join streams s on s.school = $1 and s.stream = asked.stream
    union all
    select e.stream, e.seq from run
      join entries e on e.school = $1 and e.stream = run.stream and e.seq = run.seq + 1),
  counted as (update clocks set rev = $2 where school = $1 and rev <> $2),
  headed as (insert into heads (school, learner, rev) select $1, learner, $2 from unnest($3::text[]) as l (learner)
    on conflict (school, learner) do update set rev = excluded.rev)
  insert into streams (school, stream, device, through)
  select $1, asked.stream, asked.device, max(run.seq) from asked join run using (stream)
    group by asked.stream, asked.device
  on conflict (school, stream) do update set through = excluded.through
  returning stream, through`

type One = Readonly<{ push: Push; judged: JudgedEntry }>
type Fresh = Readonly<{ stream: string; seq: number; learner: string | null; also: string | null }> &
  Readonly<{ rev: number; aside: string | null }>

const keyOf = ({ stream, seq }: Readonly<{ stream: string; seq: number }>) => `${seq} ${stream}`

/** Stores pushes of one school in one transaction; all their new rows have one revision. */
export const keepPushes = (db: Connection, pushes: readonly Push[]): Promise<Kept[]> =>
  db.write(async (tx) => {
    const school = pushes[0]?.school
    assert(school !== undefined, 'a commit has a push')
    const all = pushes.flatMap((push) => push.entries.map((judged) => ({ push, judged })))
    const firsts = new Map(all.toReversed().map((one) => [keyOf(one.judged.entry), one]))
    const answer = await tx.all<Fresh>(INSERT, school, ...columnsOf([...firsts.values()]))
    const [clock] = answer
    assert(clock, `no school ${school}`)
    const fresh = answer.filter(({ stream }) => stream !== null)
    const isNew = new Set(fresh.map(keyOf).map((key) => firsts.get(key)))

    const rest = all.filter((one) => !isNew.has(one))
    const judgedRest = await keepRest(tx, school, clock.rev + 1, rest)
    const grew = isNew.size > 0 || [...judgedRest.values()].some((one) => one.isNew)
    const rev = grew ? clock.rev + 1 : clock.rev
    const through = await finish(tx, school, rev, fresh, pushes)

    return pushes.map((push) => {
      const ones = all.filter((one) => one.push === push)
      const setAside = ones.flatMap((one): SetAside[] => {
        const aside = isNew.has(one) ? one.judged.aside : (judgedRest.get(one)?.aside ?? null)
        const { stream, seq } = one.judged.entry
        return aside === null ? [] : [{ stream, seq, code: aside }]
      })
      const kept = ones.filter((one) => isNew.has(one) || judgedRest.get(one)?.isNew).length
      const freshHere = ones.filter((one) => isNew.has(one)).map(({ judged }) => judged.entry)
      const throughHere = Object.fromEntries(
        streamsOf(push).map((stream) => [stream, through.get(stream) ?? 0]),
      )
      return { rev, kept, fresh: freshHere, through: throughHere, setAside }
    })
  })

function columnsOf(ones: readonly One[]) {
  const column = <V>(of: (one: One) => V) => ones.map(of)
  return [
    column(({ judged }) => judged.entry.stream as string),
    column(({ judged }) => judged.entry.seq),
    column(({ judged }) => judged.entry.learner),
    column(({ judged }) => alsoFor(judged.entry)),
    column(({ judged }) => judged.entry.by),
    column(({ judged }) => judged.entry.kind),
    column(({ judged }) => judged.entry.at),
    column(({ judged }) => judged.entry.offset),
    column(({ judged }) => judged.entry.time),
    column(({ judged }) => canonicalJson(judged.entry.body)),
    column(({ push }) => push.now),
    column(({ push }) => push.device as string),
    column(({ judged }) => judged.cap),
    column(({ judged }) => judged.aside),
  ]
}

type Outcome = Readonly<{ isNew: boolean; aside: SetAside['code'] | null }>

/** Entries whose key was taken: the same again is a duplicate, another content is kept as a conflict. */
async function keepRest(tx: Transaction, school: string, rev: number, rest: readonly One[]) {
  const outcomes = new Map<One, Outcome>()
  if (rest.length === 0) return outcomes
  const entries = rest.map(({ judged }) => judged.entry)
  const rows = await tx.all<EntryRow>(
    STORED,
    school,
    entries.map(({ stream }) => stream),
    entries.map(({ seq }) => seq),
  )
  const stored = new Map(rows.map((row) => [keyOf(row), row]))
  for (const one of rest) {
    const before = stored.get(keyOf(one.judged.entry))
    assert(before, 'an entry that was not inserted is there')
    const isSame = contentOf(toEntry(before)) === contentOf(one.judged.entry)
    outcomes.set(
      one,
      isSame ? { isNew: false, aside: before.aside } : await keepConflict(tx, school, rev, one),
    )
  }
  return outcomes
}

async function keepConflict(
  tx: Transaction,
  school: string,
  rev: number,
  { push, judged }: One,
): Promise<Outcome> {
  const { stream, seq, learner, by, kind, at, offset, time, body } = judged.entry
  const digest = digestOf(contentOf(judged.entry))
  const row = await tx.one(
    INSERT_CONFLICT,
    ...[school, stream, seq, digest, rev, learner, by, kind, at, offset, time, canonicalJson(body)],
    ...[push.now, push.device, judged.cap],
  )
  return { isNew: row !== undefined, aside: 'conflict' }
}

async function finish(
  tx: Transaction,
  school: string,
  rev: number,
  fresh: readonly Fresh[],
  pushes: readonly Push[],
): Promise<ReadonlyMap<string, number>> {
  const inLog = fresh.filter(({ aside }) => aside === null)
  const learners = new Set(inLog.flatMap(({ learner, also }) => [learner, also].filter((id) => id !== null)))
  const devices = new Map(
    pushes.toReversed().flatMap((push) => streamsOf(push).map((stream) => [stream, push.device])),
  )
  const rows = await tx.all<{ stream: string; through: number }>(
    FINISH,
    ...[school, rev, [...learners], [...devices.keys()], [...devices.values()]],
  )
  return new Map(rows.map(({ stream, through }) => [stream, through]))
}
