import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'

/** How many builds' assets are kept, the present one included. */
const KEPT = 3

/** Keeps a copy of this build's hashed assets, and those of the two before: pages may still be open on them. `now` in ms. */
export function keepAssets(staticDir: string, buildsDir: string, now: number): void {
  const assets = join(staticDir, 'assets')
  if (!existsSync(assets)) return
  const names = readdirSync(assets).sort()
  const build = createHash('sha256').update(names.join('\n')).digest('hex').slice(0, 16)
  const kept = join(buildsDir, build)
  if (!existsSync(kept)) {
    const half = `${kept}.part`
    rmSync(half, { recursive: true, force: true })
    mkdirSync(half, { recursive: true })
    cpSync(assets, join(half, 'assets'), { recursive: true })
    renameSync(half, kept)
  }
  utimesSync(kept, now / 1000, now / 1000)
  for (const old of olderBuilds(buildsDir).slice(KEPT))
    rmSync(join(buildsDir, old), { recursive: true, force: true })
}

/** The kept builds, the newest first. */
export function olderBuilds(buildsDir: string): string[] {
  if (!existsSync(buildsDir)) return []
  const at = (name: string) => statSync(join(buildsDir, name)).mtimeMs
  return readdirSync(buildsDir).sort((a, b) => at(b) - at(a))
}
