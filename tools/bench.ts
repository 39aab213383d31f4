// `npm run bench`: the budgets of ARCHITECTURE.md, measured; a table for people and JSON for programs.

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { measureMastery } from './bench/mastery.ts'
import type { Measure } from './bench/measure.ts'
import { measureItem, measureNextItem } from './bench/next-item.ts'
import { measureServer } from './bench/server.ts'
import { measureSizes } from './bench/sizes.ts'
import { measureTablet } from './bench/tablet.ts'
import { measureWire } from './bench/wire.ts'

const sections = {
  sizes: measureSizes,
  wire: measureWire,
  item: async () => [...(await measureItem()), ...(await measureNextItem())],
  mastery: measureMastery,
  server: measureServer,
  tablet: measureTablet,
}
const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const json = process.argv.includes('--json')

if (!existsSync('dist/.vite/manifest.json')) {
  const built = spawnSync('vite', ['build', '--logLevel', 'warn'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (built.status !== 0) process.exit(1)
}

const measures: Measure[] = []
for (const [name, measure] of Object.entries(sections)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  measures.push(...(await measure()))
}
if (!json) printTable(measures)
console.log(JSON.stringify({ measures }))
process.exit(measures.every(isMet) ? 0 : 1)

function isMet({ value, budget }: Measure): boolean {
  return budget === null || value <= budget
}

function printTable(rows: readonly Measure[]): void {
  const width = Math.max(...rows.map(({ what }) => what.length))
  for (const row of rows) {
    const verdict = row.budget === null ? '' : isMet(row) ? 'ok' : 'OVER'
    const budget = row.budget === null ? '' : `≤ ${row.budget} ${row.unit}`
    console.log(
      `${row.what.padEnd(width)}  ${`${row.value} ${row.unit}`.padStart(12)}  ${budget.padEnd(14)} ${verdict}`,
    )
  }
}
