import { IDBKeyRange } from 'fake-indexeddb'
import { MODEL } from '#content/mastery-model.ts'
import { LabDatabase, type LogRow } from '#db/database.ts'
import { entryOfRow } from '#db/log.ts'
import { metaOf } from '#db/meta.ts'
import type { Entry, RawEntry } from '#domain/entry.ts'
import type { LearnerId, SchoolId } from '#domain/ids.ts'
import { foldAll } from '#domain/mastery/fold.ts'
import { heardTime, inOrder } from '#domain/order.ts'
import type { PushReply } from '#protocol/push.ts'
import { LEARNERS } from '#tests/support/server.ts'
import { keyOf, type SimServer } from './sim-server.ts'
import type { SimPage, SimTablet } from './sim-tablet.ts'

/** Written once, read as the promises of the log have it: what was kept, where it may have been lost, what went wrong. */
export function openLedger(server: SimServer) {
  const violations: string[] = []
  /** What each entry said when it was first seen on a disk. */
  const kept = new Map<string, string>()
  const onDisk = new Map<SimTablet, Set<string>>()
  /** A disaster took the only copy: a stub may stand in its place. */
  const mayBeLost = new Set<string>()
  /** No tablet has it any more. */
  const serverOnly = new Set<string>()
  const final = new Set<string>()
  /** Lost from a disk whose canaries remember them, by tablet: something must stand in their place. */
  const named = new Map<string, SimTablet>()
  /** What pages hold in memory, for no disk took it. */
  const held = new Map<SimPage, ReadonlySet<string>>()
  /** When each entry was stored, in this life of the database. */
  const revs = new Map<string, number>()
  const has = (...place: Parameters<SimServer['revOf']>) => server.revOf(...place) !== null
  const wrong = (what: string) => {
    if (violations.length < 20) violations.push(what)
  }

  /** A disaster took it from a tablet once: a stub of it there is as it should be. */
  const wiped = new Set<string>()

  const keep = (school: string, entry: RawEntry) => {
    const key = keyOf(school, entry.stream, entry.seq)
    const said = canonical(entry)
    const before = kept.get(key)
    if (before === undefined) kept.set(key, said)
    else if (before !== said && !(entry.kind === 'lost' && (wiped.has(key) || mayBeLost.has(key))))
      wrong(`${key} was written twice, with other content: ${before} and ${said}`)
    return { key, isWhole: before === undefined || before === said }
  }
  /** An entry is gone from a tablet by a disaster. */
  const lose = (key: string) => {
    if (has(...partsOf(key))) serverOnly.add(key)
    else mayBeLost.add(key)
  }

  return {
    violations,
    /** The app said that this is on disk. */
    keep,
    /** A tablet's disk was wiped, or these rows of it; its canaries are still there. */
    wiped: (tablet: SimTablet, keys: Iterable<string> = onDisk.get(tablet) ?? []) => {
      for (const key of [...keys]) {
        wiped.add(key)
        lose(key)
        if (mayBeLost.has(key) && isRemembered(tablet, key)) named.set(key, tablet)
        onDisk.get(tablet)?.delete(key)
      }
    },
    /** Its localStorage is gone, too. */
    forgotten: (tablet: SimTablet) => {
      for (const [key, of] of [...named]) if (of === tablet) named.delete(key)
    },
    /** The app said that no disk took these, and that they are held. */
    hold: (page: SimPage, entry: RawEntry) =>
      void held.set(page, new Set(held.get(page)).add(`${entry.stream} ${entry.seq}`)),
    /** A backup is in the place of the database: what only the server had, and the backup has not, is lost. */
    restored: () => {
      revs.clear()
      for (const key of serverOnly) {
        if (has(...partsOf(key))) continue
        mayBeLost.add(key)
        named.delete(key)
      }
    },
    /** What a server answers a push must be in its tables. */
    answered: (school: string, { through, level }: PushReply) => {
      for (const [stream, last] of Object.entries(through))
        for (let seq = 1; seq <= last; seq++) {
          const key = keyOf(school, stream, seq)
          const rev = server.revOf(school, stream, seq)
          const before = revs.get(key) ?? rev
          if (rev === null) wrong(`the server said it has ${key}`)
          else if (before !== rev) wrong(`${key} was stored a second time, at ${rev} after ${before}`)
          else revs.set(key, rev)
          if (level === 'final') final.add(key)
        }
    },
    /** Reads a tablet's disk: nothing has gone from it but what may, and what it believes safe is at the server. */
    look: async (tablet: SimTablet): Promise<readonly LogRow[]> => {
      const db = new LabDatabase({ indexedDB: tablet.disk, IDBKeyRange })
      await db.open()
      const rows = await db.log.toArray()
      const epoch = await metaOf(db, 'epoch')
      const here = (await metaOf(db, 'device'))?.school.id
      db.close()
      const now = new Set<string>()
      const isToday = epoch === (await server.store.epoch())
      for (const row of rows) {
        const school = row.school ?? here ?? ''
        const { key, isWhole } = keep(school, entryOfRow(row))
        now.add(key)
        if (isWhole) serverOnly.delete(key)
        if (isToday && school === here && row.level > 0 && !has(school, row.stream, row.seq))
          wrong(`${tablet.name} believes ${key} safe (${row.level}), and the server has it not`)
      }
      for (const key of onDisk.get(tablet) ?? []) {
        if (now.has(key)) continue
        if (!final.has(key)) wrong(`${tablet.name} dropped ${key} before the server of record had it`)
        else if (!has(...partsOf(key)) && isToday)
          wrong(`${tablet.name} dropped ${key}, which the server lacks`)
        lose(key)
      }
      onDisk.set(tablet, now)
      for (const page of tablet.pages) lookAtHeld(tablet, page, rows)
      return rows
    },
    /** After everything is mended: all that was kept is there, once, as it was, with no hole, and counted. */
    settle: async () => {
      await server.idle()
      const stored = new Map<string, string>()
      for (const { id: school } of server.schools) {
        const ends = new Map<string, number>()
        for (const { entry, aside } of server.entries(school)) {
          const { stream, seq } = entry
          if (seq !== (ends.get(stream) ?? 0) + 1) wrong(`a hole in ${stream} before ${seq}`)
          ends.set(stream, seq)
          if (aside !== null) wrong(`${keyOf(school, stream, seq)} was set aside: ${aside}`)
          stored.set(keyOf(school, stream, seq), canonical(entry))
        }
        for (const learner of LEARNERS) await counted(school, learner)
        for (const { entry, code } of await server.store.setAside(school, 100)) {
          const key = keyOf(school, entry.stream, entry.seq)
          if (!wiped.has(key)) wrong(`${key} met other content of its own name: ${code}`)
        }
      }
      for (const [key, said] of kept) {
        const found = stored.get(key)
        if (named.has(key) && found === undefined) wrong(`${key} was lost, and nothing says so`)
        if (mayBeLost.has(key)) continue
        if (found === undefined) wrong(`${key} was kept and is not at the server`)
        else if (found !== said) wrong(`${key} is at the server with other content: ${found} for ${said}`)
      }
      // School ids are the server's own chance; their codes are not.
      const codes = new Map(server.schools.map(({ id, code }) => [id as string, code]))
      return [...stored.keys()]
        .map((key) => [codes.get(partsOf(key)[0]), ...partsOf(key).slice(1)].join(' '))
        .toSorted((a, b) => (a < b ? -1 : 1))
    },
    wrong,
    sizes: () => ({ kept: kept.size, lost: mayBeLost.size }),
  }

  /** What a page held is held still, or is on its disk, or at a server. */
  function lookAtHeld({ name }: SimTablet, page: SimPage, rows: readonly LogRow[]): void {
    const now = new Set(page.lab.stream.held().map(({ stream, seq }) => `${stream} ${seq}`))
    for (const key of held.get(page) ?? []) {
      const [stream = '', seq = ''] = key.split(' ')
      const isKept =
        now.has(key) ||
        rows.some((row) => row.stream === stream && row.seq === Number(seq)) ||
        server.schools.some(({ id }) => has(id, stream, Number(seq)))
      if (!isKept) wrong(`${name} let go of ${key}, which nobody has`)
    }
    held.set(page, now)
  }

  /** The checkpoint is what folding her whole log gives, at the times its entries count with. */
  async function counted(school: SchoolId, learner: LearnerId): Promise<void> {
    const log = (await server.store.entriesOf(school, learner)).filter(({ kind }) => kind === 'attempt')
    const checkpoint = await server.store.checkpoint(school, learner)
    const counting = log.map((entry) => ({ ...entry, time: heardTime(entry) }))
    const whole = foldAll(MODEL, learner, inOrder(counting as unknown as Entry[]))
    const isSame = checkpoint === null ? log.length === 0 : same(checkpoint.state) === same(whole)
    if (!isSame) wrong(`the checkpoint of ${learner} is not her log folded (${log.length} answers)`)
  }
}

/** Whether localStorage knows that this was written once. */
function isRemembered({ shelf }: SimTablet, key: string): boolean {
  const [, stream, seq] = partsOf(key)
  const canary = JSON.parse(shelf.getItem(`carrel.canary.${stream}`) ?? '{}') as { last?: number }
  return seq <= (canary.last ?? 0)
}

const partsOf = (key: string): [string, string, number] => {
  const [school = '', stream = '', seq = ''] = key.split(' ')
  return [school, stream, Number(seq)]
}

/** An entry's own fields, the same text for the same content. */
const canonical = ({ stream, seq, at, offset, time, learner, by, kind, body }: RawEntry): string =>
  same({ stream, seq, at, offset, time, learner, by, kind, body })

const same = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
