import { readFileSync } from 'node:fs'
import { join } from 'node:path'

type Chunk = Readonly<{ file: string; imports?: readonly string[]; css?: readonly string[]; isEntry?: boolean }>
export type Manifest = Readonly<Record<string, Chunk>>

/** What the last build made, by source file. */
export const readManifest = (dist = 'dist'): Manifest =>
  JSON.parse(readFileSync(join(dist, '.vite', 'manifest.json'), 'utf8')) as Manifest

/** The files that loading a source file brings: itself and its static imports, less what `loaded` already has. */
export function filesOf(manifest: Manifest, source: string, loaded: ReadonlySet<string> = new Set()): string[] {
  const seen = new Set<string>()
  const visit = (key: string) => {
    const chunk = manifest[key]
    if (!chunk) throw new Error(`The build has no chunk for ${key}`)
    if (seen.has(chunk.file)) return
    seen.add(chunk.file)
    for (const next of chunk.imports ?? []) visit(next)
  }
  visit(source)
  return [...seen].filter((file) => !loaded.has(file)).sort()
}
