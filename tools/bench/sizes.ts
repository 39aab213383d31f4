import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { budgets } from '../chunks.ts'
import { type Measure, round } from './measure.ts'

const DIST = 'dist'

/** What a child downloads, gzip kB; and all that is kept on the device, MB. */
export async function measureSizes(): Promise<Measure[]> {
  const parts = budgets().map(
    ({ name, files, limitKb }): Measure => ({
      what: name,
      value: round(files.reduce((sum, file) => sum + gzipped(file), 0) / 1000),
      unit: 'kB',
      budget: limitKb,
    }),
  )
  const kept = precached().reduce((sum, file) => sum + statSync(join(DIST, file)).size, 0)
  return [...parts, { what: 'whole precache', value: round(kept / 1e6, 2), unit: 'MB', budget: 5 }]
}

const gzipped = (file: string): number => gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length

/** The files the service worker names, as the build wrote them into it. */
function precached(): string[] {
  const worker = readFileSync(join(DIST, 'service-worker.js'), 'utf8')
  const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  return files.filter((file) => statSync(join(DIST, file)).isFile() && worker.includes(`"${file}"`))
}
