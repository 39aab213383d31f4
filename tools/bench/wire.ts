import { gzipSync } from 'node:zlib'
import type { RawEntry } from '#domain/entry.ts'
import { packEntries } from '#protocol/columns.ts'
import { WIRE_VERSION } from '#protocol/version.ts'
import { aMorning } from '#tests/support/history.ts'
import { type Measure, round } from './measure.ts'

const BATCH = 100
/** What ARCHITECTURE asks of an attempt beyond who, what and whether: told one by one, as each costs bytes for ever. */
const FURTHER = [
  'hints',
  'msToFirstTouch',
  'msToAnswer',
  'promptMs',
  'supports',
  'misconceptions',
  'why',
  'model',
] as const

/** Bytes of the push body, gzip, a hundred answers together and one alone, and what each further field costs. */
export async function measureWire(): Promise<Measure[]> {
  const attempts = aMorning(3 * BATCH)
    .filter(({ kind }) => kind === 'attempt')
    .slice(0, BATCH)
  const whole = bodyOf(attempts)
  const alone = Math.max(...attempts.map((entry) => bodyOf([entry])))
  return [
    {
      what: `one attempt on the wire, ${BATCH} together`,
      value: round(whole / BATCH),
      unit: 'B',
      budget: 24,
    },
    { what: 'one attempt alone (body)', value: alone, unit: 'B', budget: 900 },
    ...FURTHER.map((field) => ({
      what: `  of which ${field}`,
      value: round((whole - bodyOf(attempts.map((entry) => without(entry, field)))) / BATCH, 2),
      unit: 'B',
      budget: null,
    })),
  ]
}

const bodyOf = (entries: readonly RawEntry[]): number =>
  gzipSync(JSON.stringify({ v: WIRE_VERSION, waiting: 0, columns: packEntries(entries) })).length

function without(entry: RawEntry, field: string): RawEntry {
  const { [field]: _dropped, ...body } = entry.body as Record<string, unknown>
  return { ...entry, body }
}
