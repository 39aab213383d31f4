import type { RawEntry } from '#domain/entry.ts'
import type { StreamId } from '#domain/ids.ts'
import type { SetAside, SetAsideCode } from '#protocol/push.ts'
import { alsoFor, canonicalJson, contentOf, digestOf } from '#server/store/content.ts'
import { type Push, streamsOf } from '#server/store/push.ts'
import { type EntryRow, toEntry } from '#server/store/rows.ts'
import type { JudgedEntry, Kept } from '#server/store/store.ts'
import { currentRev, nextRev } from './clock.ts'
import type { Connection } from './connection.ts'

const INSERT = `insert into entries
  (school, stream, seq, rev, learner, also, author, kind, at, clock_offset, time, body, received, device, cap, aside)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`
const INSERT_CONFLICT = `insert into conflicts
  (school, stream, seq, digest, rev, learner, author, kind, at, clock_offset, time, body, received, device, cap, aside)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'conflict')`
const HEAD = `insert into heads (school, learner, rev) values (?, ?, ?)
  on conflict (school, learner) do update set rev = excluded.rev`
/** Steps from each stream's known prefix to the next number as long as it is there: each row is walked once in its life. */
const ADVANCE = `with recursive run (seq) as (
    select coalesce((select through from streams where school = ?1 and stream = ?2), 0)
    union all
    select e.seq from run join entries e on e.school = ?1 and e.stream = ?2 and e.seq = run.seq + 1)
  insert into streams (school, stream, device, through) select ?1, ?2, ?3, max(seq) from run where true
  on conflict (school, stream) do update set through = excluded.through
  returning through`

/** Stores pushes, all in the caller's transaction; each new row of one push has the same revision. */
export const keepPush = (db: Connection, push: Push): Kept => {
  const taken: { rev: number | null } = { rev: null }
  const rev = () => {
    taken.rev ??= nextRev(db, push.school)
    return taken.rev
  }
  const setAside: SetAside[] = []
  const fresh: RawEntry[] = []
  let kept = 0
  for (const judged of push.entries) {
    const outcome = keepOne(db, push, judged, rev)
    if (outcome.isNew) kept += 1
    if (outcome.isNew && outcome.aside !== 'conflict') fresh.push(judged.entry)
    const { stream, seq } = judged.entry
    if (outcome.aside !== null) setAside.push({ stream, seq, code: outcome.aside })
  }
  const through = Object.fromEntries(streamsOf(push).map((stream) => [stream, advance(db, push, stream)]))
  return { rev: taken.rev ?? currentRev(db, push.school), kept, fresh, through, setAside }
}

type Outcome = Readonly<{ isNew: boolean; aside: SetAsideCode | null }>

function keepOne(db: Connection, push: Push, judged: JudgedEntry, rev: () => number): Outcome {
  const { entry, aside, cap } = judged
  const before = db.one<EntryRow>(
    'select * from entries where school = ? and stream = ? and seq = ?',
    push.school,
    entry.stream,
    entry.seq,
  )
  if (before) {
    if (contentOf(toEntry(before)) === contentOf(entry)) return { isNew: false, aside: before.aside }
    return { isNew: keepConflict(db, push, judged, rev), aside: 'conflict' }
  }
  const { stream, seq, learner, by, kind, at, offset, time } = entry
  const also = alsoFor(entry)
  const body = canonicalJson(entry.body)
  db.run(
    INSERT,
    ...[push.school, stream, seq, rev(), learner, also, by, kind, at, offset, time, body],
    ...[push.now, push.device, cap, aside],
  )
  if (aside === null)
    for (const one of [learner, also]) if (one !== null) db.run(HEAD, push.school, one, rev())
  return { isNew: true, aside }
}

/** Answers whether this other content is seen for the first time. */
function keepConflict(db: Connection, push: Push, { entry, cap }: JudgedEntry, rev: () => number): boolean {
  const { stream, seq, learner, by, kind, at, offset, time } = entry
  const digest = digestOf(contentOf(entry))
  const known = db.one(
    'select 1 from conflicts where school = ? and stream = ? and seq = ? and digest = ?',
    push.school,
    stream,
    seq,
    digest,
  )
  if (known) return false
  const body = canonicalJson(entry.body)
  db.run(
    INSERT_CONFLICT,
    ...[push.school, stream, seq, digest, rev(), learner, by, kind, at, offset, time, body],
    ...[push.now, push.device, cap],
  )
  return true
}

const advance = (db: Connection, push: Push, stream: StreamId | string): number =>
  db.one<{ through: number }>(ADVANCE, push.school, stream, push.device)?.through ?? 0
