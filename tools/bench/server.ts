import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { RawEntry } from '#domain/entry.ts'
import type { LearnerId, StreamId } from '#domain/ids.ts'
import { packEntries } from '#protocol/columns.ts'
import type { EnrolReply } from '#protocol/enrol.ts'
import { MAX_PUSH_ENTRIES, type PushReply } from '#protocol/push.ts'
import { WIRE_VERSION } from '#protocol/version.ts'
import { aMorning } from '#tests/support/history.ts'
import { aLabServer, type LabServer } from '#tests/support/lab-server.ts'
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
    const tablet = await enrol(lab)
    const learners = await lab.look(async (store) =>
      (await store.records(tablet.school, 'learner')).map(({ ref }) => ref.id as LearnerId),
    )
    const before = cpuSeconds(lab.pid())
    for (let sent = 0; sent < ENTRIES; sent += MAX_PUSH_ENTRIES)
      await push(lab, tablet, batch(sent, learners))
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
        value: await nothingNew(lab, tablet),
        unit: 'B',
        budget: 500,
      },
    ]
  } finally {
    await lab.close()
  }
}

type Enrolled = Readonly<{ school: EnrolReply['school']['id']; cookie: string }>

async function enrol(lab: LabServer): Promise<Enrolled> {
  const body = JSON.stringify({ code: lab.codes.device, build: 'bench' })
  const response = await fetch(`http://127.0.0.1:${lab.port}/v1/enrol`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  })
  if (!response.ok) throw new Error(`enrol answered ${response.status}`)
  const cookie = response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  return { school: ((await response.json()) as EnrolReply).school.id, cookie }
}

/** The next entries of a stream, spread over the school's learners as a day spreads them. */
function batch(sent: number, learners: readonly LearnerId[]): RawEntry[] {
  const stream = '6f1d2c3b-4a59-4687-9e70-1b2c3d4e5f60' as StreamId
  return aMorning(MAX_PUSH_ENTRIES, sent + 1).map((entry, i) => {
    const learner = learners[Math.floor((sent + i) / 25) % learners.length] ?? null
    return { ...entry, stream, seq: sent + i + 1, learner, by: learner }
  })
}

async function push(
  lab: LabServer,
  { school, cookie }: Enrolled,
  entries: readonly RawEntry[],
): Promise<void> {
  const body = gzipSync(JSON.stringify({ v: WIRE_VERSION, waiting: 0, columns: packEntries(entries) }))
  const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip', cookie }
  const response = await fetch(`http://127.0.0.1:${lab.port}/v1/schools/${school}/push`, {
    method: 'POST',
    headers,
    body,
  })
  if (!response.ok) throw new Error(`push answered ${response.status}: ${await response.text()}`)
  const { setAside } = (await response.json()) as PushReply
  if (setAside.length > 0) throw new Error(`${setAside.length} entries were set aside: ${setAside[0]?.code}`)
}

async function nothingNew(lab: LabServer, { school, cookie }: Enrolled): Promise<number> {
  const base = `http://127.0.0.1:${lab.port}/v1/schools/${school}/pull?scope=lab&v=${WIRE_VERSION}&limit=500`
  let cursor = ''
  for (;;) {
    const response = await fetch(`${base}&cursor=${cursor}`, { headers: { cookie } })
    const text = await response.text()
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
