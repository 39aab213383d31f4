import { readFileSync } from 'node:fs'
import { join } from 'node:path'

type Chunk = Readonly<{
  file: string
  name?: string
  imports?: readonly string[]
  css?: readonly string[]
  isEntry?: boolean
}>
export type Manifest = Readonly<Record<string, Chunk>>

/** What the last build made, by source file. */
export const readManifest = (dist = 'dist'): Manifest =>
  JSON.parse(readFileSync(join(dist, '.vite', 'manifest.json'), 'utf8')) as Manifest

/** What the page itself loads. */
export const FIRST_LOAD = 'index.html'

/** The files that loading a source file brings: itself and its static imports, less what `loaded` already has. */
export function filesOf(
  manifest: Manifest,
  source: string,
  loaded: ReadonlySet<string> = new Set(),
): string[] {
  const seen = new Set<string>()
  const visit = (key: string) => {
    const chunk = manifest[key]
    if (!chunk) throw new Error(`The build has no chunk for ${key}`)
    if (seen.has(chunk.file)) return
    seen.add(chunk.file)
    for (const next of chunk.imports ?? []) visit(next)
  }
  visit(source)
  return [...seen].filter((file) => !loaded.has(file)).sort((a, b) => (a < b ? -1 : 1))
}

/** What a child's first load, the practice beside it and the worker may weigh, gzip kB (ARCHITECTURE, budgets). */
export type Budget = Readonly<{ name: string; files: readonly string[]; limitKb: number }>

export function budgets(manifest: Manifest = readManifest()): Budget[] {
  const first = filesOf(manifest, FIRST_LOAD)
  const loaded = new Set(first)
  return [
    { name: 'first load for a child: entry + static imports', files: first, limitKb: 60 },
    {
      name: 'one language beside it (Spanish)',
      files: filesOf(manifest, 'src/i18n/es/child.ts', loaded),
      limitKb: 7,
    },
    {
      name: 'practice beside it',
      files: filesOf(manifest, 'src/ui/screens/learner-app.tsx', loaded),
      limitKb: 40,
    },
  ]
}
