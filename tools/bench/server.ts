import { readFileSync } from 'node:fs'
import type { RawEntry } from '#domain/entry.ts'
import type { LearnerId, StreamId } from '#domain/ids.ts'
import { MAX_PUSH_ENTRIES } from '#protocol/push.ts'
import { WIRE_VERSION } from '#protocol/version.ts'
import { aMorning } from '#tests/support/history.ts'
import { aLabServer } from '#tests/support/lab-server.ts'
import { anHttpTablet, type HttpTablet } from '../http-tablet.ts'
import { type Measure, round } from './measure.ts'

const ENTRIES = 10_000

/** How a hub of one lab does: start, memory after ten thousand entries, and what it costs to keep one. */
export async function measureServer(): Promise<Measure[]> {
  const lab = await aLabServer()
  try {
    await lab.kill()
    const began = performance.now()
    await lab.start()
    const start = performance.now() - began
    const tablet = await anHttpTablet(lab.port, lab.codes.device)
    const learners = await lab.look(async (store) =>
      (await store.records(tablet.school, 'learner')).map(({ ref }) => ref.id as LearnerId),
    )
    const before = cpuSeconds(lab.pid())
    for (let sent = 0; sent < ENTRIES; sent += MAX_PUSH_ENTRIES) await tablet.push(batch(sent, learners))
    const cpu = cpuSeconds(lab.pid()) - before
    return [
      { what: 'hub: start', value: round(start / 1000, 2), unit: 's', budget: 1 },
      {
        what: 'hub: memory after 10,000 entries',
        value: round(residentMb(lab.pid())),
        unit: 'MB',
        budget: 120,
      },
      {
        what: 'hub: CPU an entry, folds and fsync included',
        value: round((cpu / ENTRIES) * 1e6),
        unit: 'µs',
        budget: null,
      },
      {
        what: 'nothing-new sync, request and answer bodies',
        value: await nothingNew(tablet),
        unit: 'B',
        budget: 500,
      },
    ]
  } finally {
    await lab.close()
  }
}

/** The next entries of a stream, spread over the school's learners as a day spreads them. */
function batch(sent: number, learners: readonly LearnerId[]): RawEntry[] {
  const stream = '6f1d2c3b-4a59-4687-9e70-1b2c3d4e5f60' as StreamId
  return aMorning(MAX_PUSH_ENTRIES, sent + 1).map((entry, i) => {
    const learner = learners[Math.floor((sent + i) / 25) % learners.length] ?? null
    return { ...entry, stream, seq: sent + i + 1, learner, by: learner }
  })
}

async function nothingNew(tablet: HttpTablet): Promise<number> {
  let cursor = ''
  for (;;) {
    const text = await tablet.get(`pull?scope=lab&v=${WIRE_VERSION}&limit=500&cursor=${cursor}`)
    const reply = JSON.parse(text) as { cursor: string; more: boolean; changes: unknown[] }
    if (!reply.more && reply.changes.length === 0) return text.length
    cursor = encodeURIComponent(reply.cursor)
  }
}

const residentMb = (pid: number): number =>
  Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? Number.NaN) / 1024

/** User and system time of a process so far; Linux counts it in hundredths of a second. */
function cpuSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / 100
}
