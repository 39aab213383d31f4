import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Context, Hono } from 'hono'
import { olderBuilds } from '#server/builds.ts'
import type { Kit } from '#server/kit.ts'
import { refuse } from '#server/refusals.ts'
import { loadFiles, type StaticFile } from '#server/static-files.ts'

const FOR_EVER = 'public, max-age=31536000, immutable'

/** The built app. Navigations get the page; an asset of an older build is found among the kept ones, or is 404. */
export const staticRoute = ({ staticDir, buildsDir }: Kit) => {
  const files = staticDir ? loadFiles(staticDir) : new Map<string, StaticFile>()
  const older = buildsDir && existsSync(buildsDir) ? olderFiles(buildsDir) : new Map<string, StaticFile>()

  const find = (c: Context) => {
    const { path } = c.req
    if (path.startsWith('/v1/')) return undefined
    if (path.startsWith('/assets/')) return files.get(path) ?? older.get(path)
    return files.get(path) ?? (isNavigation(c, path) ? files.get('/index.html') : undefined)
  }
  return new Hono().get('*', (c) => {
    const file = find(c)
    if (!file) return refuse(c, 'not-found')
    return send(c, file, c.req.path.startsWith('/assets/') ? FOR_EVER : 'no-cache')
  })
}

/** A page, not a file that is missing: asked for as HTML and without an extension. */
const isNavigation = (c: Context, path: string): boolean =>
  path === '/' || (!/\.\w+$/.test(path) && (c.req.header('accept') ?? '').includes('text/html'))

function send(c: Context, file: StaticFile, caching: string): Response {
  c.header('cache-control', caching)
  c.header('etag', file.etag)
  c.header('vary', 'accept-encoding')
  if (c.req.header('if-none-match') === file.etag) return c.body(null, 304)
  c.header('content-type', file.type)
  const gzip = (c.req.header('accept-encoding') ?? '').includes('gzip') ? file.gzip() : null
  if (gzip) c.header('content-encoding', 'gzip')
  return c.body((gzip ?? file.body) as Uint8Array<ArrayBuffer>)
}

/** The newest build that has an asset gives it; read at start, when they are few and small. */
function olderFiles(buildsDir: string): Map<string, StaticFile> {
  const found = new Map<string, StaticFile>()
  for (const build of olderBuilds(buildsDir).reverse()) {
    for (const [path, file] of loadFiles(join(buildsDir, build))) found.set(path, file)
  }
  return found
}
