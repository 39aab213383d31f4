import { Readable } from 'node:stream'
import type { ReadableStream as NodeStream } from 'node:stream/web'
import { createGunzip } from 'node:zlib'
import type { Context } from 'hono'

/** The JSON of a request's body, or why it could not be had. */
export type Body = Readonly<{ kind: 'json'; value: unknown }> | Readonly<{ kind: 'too-large' | 'malformed' }>

class TooLarge extends Error {}

/**
 * Reads a JSON body, plain or gzip, of at most `max` bytes both as sent and inflated. It stops at the limit while it
 * reads, so that a small body that would inflate to gigabytes costs nothing.
 */
export async function readJson(c: Context, max: number): Promise<Body> {
  if (Number(c.req.header('content-length') ?? 0) > max) return { kind: 'too-large' }
  const encoding = (c.req.header('content-encoding') ?? 'identity').toLowerCase()
  if (encoding !== 'identity' && encoding !== 'gzip') return { kind: 'malformed' }
  const stream = c.req.raw.body
  if (!stream) return { kind: 'malformed' }
  try {
    const sent = atMost(Readable.fromWeb(stream as NodeStream), max)
    const bytes = await all(encoding === 'gzip' ? atMost(gunzip(sent), max) : sent)
    return { kind: 'json', value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) }
  } catch (error) {
    return { kind: error instanceof TooLarge ? 'too-large' : 'malformed' }
  }
}

async function* atMost(chunks: AsyncIterable<Uint8Array>, max: number): AsyncGenerator<Uint8Array> {
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.byteLength
    if (size > max) throw new TooLarge()
    yield chunk
  }
}

async function* gunzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = Readable.from(chunks, { objectMode: false })
  const inflate = createGunzip()
  source.on('error', (error) => inflate.destroy(error))
  try {
    yield* source.pipe(inflate)
  } finally {
    source.destroy()
    inflate.destroy()
  }
}

async function all(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const chunk of chunks) parts.push(chunk)
  return Buffer.concat(parts)
}
