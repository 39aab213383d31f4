import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const PLUGIN = 'tools/lint/same-bits.grit'

/** The numbers of the lines that the linter refuses for their bits. */
function refused(lines: readonly string[]): number[] {
  const folder = mkdtempSync(join(tmpdir(), 'bits-'))
  try {
    const config = { root: true, linter: { rules: { preset: 'none' } }, plugins: [resolve(PLUGIN)] }
    writeFileSync(join(folder, 'biome.json'), JSON.stringify(config))
    writeFileSync(join(folder, 'lines.ts'), lines.join('\n'))
    const run = spawnSync(resolve('node_modules/.bin/biome'), ['lint', '--reporter=github', 'lines.ts'], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect(run.stderr).not.toContain('plugin')
    const found = [...run.stdout.matchAll(/title=plugin,.*?,line=(\d+),/g)].map(([, line]) => Number(line))
    return [...new Set(found)].sort((a, b) => a - b)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test('what engines compute each in their own way is refused by the linter, line by line', () => {
  const lines = [
    'export const a = Math.exp(x)',
    'export const b = Math.log10(x) + Math.sqrt(x)',
    'export const c = x ** 0.5',
    'y **= 0.5',
    'export const { tanh } = Math',
    "export const d = Math['pow'](x, y)",
    'export const e = Math.random()',
    'export const f = names.sort((one, other) => one.localeCompare(other))',
    'export const g = name.toLocaleUpperCase()',
    "export const h = new Intl.Collator('en')",
    'for (const name in sums) total += sums[name]',
  ]
  expect(refused(lines)).toEqual(lines.map((_, i) => i + 1))
})

test('what every engine computes alike is not', () => {
  const allowed = 'sqrt abs min max floor ceil trunc round fround imul clz32'.split(' ')
  expect(refused([...allowed.map((name) => `export const ${name} = Math.${name}(x)`), 'x *= x'])).toEqual([])
})

test('the linter looks at belief, studies, items and folds so; none of their lines may ask to be passed over', () => {
  const { overrides } = JSON.parse(readFileSync('biome.json', 'utf8')) as {
    overrides: { includes: string[]; plugins?: string[] }[]
  }
  const linted = overrides.filter(({ plugins = [] }) => plugins.includes(`./${PLUGIN}`))
  expect(linted.flatMap(({ includes }) => includes)).toEqual(
    ['mastery', 'study', 'items', 'folds'].map((name) => `src/domain/${name}/**`),
  )
  const passedOver = spawnSync('grep', ['-rl', 'biome-ignore', 'src/domain'], { encoding: 'utf8' })
  expect(passedOver.stdout).toBe('')
})
