// `npm test`: everything that must hold, a stage at a time, minutes printed, one summary line at the very end.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium } from './browser.ts'

type Counts = Readonly<{ passed: number; failed: number; skipped: number }>
type Stage = Readonly<{ name: string; run: () => Promise<Counts> }>

const reports = mkdtempSync(join(tmpdir(), 'carrel-test-'))

const stages: readonly Stage[] = [
  { name: 'format and lint', run: () => command('biome', ['ci', '--error-on-warnings']) },
  { name: 'types', run: () => command('tsc', ['--noEmit']) },
  { name: 'dead code', run: () => command('knip', []) },
  { name: 'build', run: () => command('vite', ['build', '--logLevel', 'warn']) },
  { name: 'sizes', run: () => command('size-limit', []) },
  { name: 'unit, contract and flow tests', run: () => vitest() },
  { name: 'browser tests', run: () => browser() },
]

const only = process.argv.slice(2)
const chosen =
  only.length === 0 ? stages : stages.filter(({ name }) => only.some((word) => name.includes(word)))
if (chosen.length === 0) {
  rmSync(reports, { recursive: true })
  console.error(`No stage is named like that. Stages: ${stages.map(({ name }) => name).join(', ')}.`)
  process.exit(1)
}
const total = { passed: 0, failed: 0, skipped: 0 }
const minutes: string[] = []
for (const { name, run } of chosen) {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 70 - name.length))}`)
  const began = performance.now()
  const counts = await run()
  total.passed += counts.passed
  total.failed += counts.failed
  total.skipped += counts.skipped
  const took = ((performance.now() - began) / 60_000).toFixed(1)
  minutes.push(`${took.padStart(5)} min  ${name}${counts.failed > 0 ? `: ${counts.failed} FAILED` : ''}`)
}
rmSync(reports, { recursive: true, force: true })
console.log(`\n${minutes.join('\n')}\n`)
console.log(
  `${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`,
)
process.exit(total.failed > 0 ? 1 : 0)

/** A tool that is right or wrong as a whole counts as one test. */
async function command(name: string, args: readonly string[]): Promise<Counts> {
  const code = await run(name, args, {})
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }
}

async function vitest(): Promise<Counts> {
  const file = join(reports, 'vitest.json')
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`]
  const code = await run('vitest', ['run', ...reporters], {})
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 }
  const report = JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>
  const { numPassedTests: passed = 0, numFailedTests: failed = 0, numPendingTests: skipped = 0 } = report
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1), skipped }
}

async function browser(): Promise<Counts> {
  let chromium: string
  try {
    chromium = findChromium(console.log)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return { passed: 0, failed: 1, skipped: 0 }
  }
  const file = join(reports, 'playwright.json')
  const env = { CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: file }
  const code = await run('playwright', ['test', '--reporter=list,json'], env)
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 }
  const { stats } = JSON.parse(readFileSync(file, 'utf8')) as { stats: Record<string, number> }
  const { expected: passed = 0, unexpected = 0, flaky = 0, skipped = 0 } = stats
  const failed = unexpected + flaky
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1), skipped }
}

function run(name: string, args: readonly string[], env: Record<string, string>): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(name, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    })
    child.on('error', (error) => {
      console.error(`${name} could not be started: ${error.message}`)
      resolve(1)
    })
    child.on('close', (code) => resolve(code ?? 1))
  })
}
