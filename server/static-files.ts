import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { gzipSync } from 'node:zlib'

/** One file of the built app, in memory; `gzip` is null where it gains nothing. */
export type StaticFile = Readonly<{
  body: Uint8Array
  gzip: () => Uint8Array | null
  type: string
  etag: string
}>

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.opus': 'audio/ogg',
  '.txt': 'text/plain; charset=utf-8',
}
const PACKED_ALREADY = new Set(['.png', '.woff2', '.mp3', '.ogg', '.opus', '.ico'])

/** The files under a folder by their path on the web (`/assets/x.js`). A path that is not in it does not exist. */
export function loadFiles(dir: string): ReadonlyMap<string, StaticFile> {
  const files = new Map<string, StaticFile>()
  if (!existsSync(dir)) return files
  for (const entry of readdirSync(dir, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    // Vite's own manifest (`.vite/`) is for tools, not for the web.
    if (!entry.isFile() || relative(dir, path).startsWith('.')) continue
    files.set(`/${relative(dir, path).split(sep).join('/')}`, fileOf(path))
  }
  return files
}

function fileOf(path: string): StaticFile {
  const body = readFileSync(path)
  const extension = extname(path)
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const packed: { gzip?: Uint8Array } = {}
  const gzip = () => {
    if (PACKED_ALREADY.has(extension) || body.length < 512) return null
    packed.gzip ??= gzipSync(body, { level: 9 })
    return packed.gzip
  }
  return { body, gzip, type: TYPES[extension] ?? 'application/octet-stream', etag }
}
