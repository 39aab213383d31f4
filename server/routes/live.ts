import { type Context, Hono } from 'hono'
import { type SSEStreamingApi, streamSSE } from 'hono/streaming'
import type { Kit } from '#server/kit.ts'
import type { Viewer } from '#server/viewer.ts'

/** A comment so often keeps proxies from thinking the line dead, ms. */
const BEAT_MS = 25_000

/** Pokes: "rev is now 812", and no data. It ends with the device's or the session's right to hear. */
export const liveRoute = (kit: Kit) =>
  new Hono().get('/v1/schools/:school/live', async (c) => {
    const viewer = await kit.gate.viewer(c)
    if (viewer instanceof Response) return viewer
    c.header('x-accel-buffering', 'no')
    // Nobody would read the line, nor ever end it.
    if (c.req.method === 'HEAD') return c.body(null)
    return streamSSE(c, (stream) => pokes(kit, c, viewer, stream))
  })

async function pokes(kit: Kit, c: Context, viewer: Viewer, stream: SSEStreamingApi): Promise<void> {
  await new Promise<void>((end) => {
    const say = async (text: string) => {
      if (await mayStill(kit, c, viewer)) await stream.write(text)
      else leave()
    }
    const over = new AbortController()
    const leave = () => over.abort()
    over.signal.addEventListener('abort', () => end())
    const onLeave = (undo: () => void) => over.signal.addEventListener('abort', undo)
    stream.onAbort(leave)
    kit.stop?.addEventListener('abort', leave, { signal: over.signal })
    onLeave(kit.lines.add(`${viewer.school.id} ${viewer.device.id}`, leave))
    const beat = setInterval(() => void say(': here\n\n').catch(leave), BEAT_MS)
    onLeave(() => clearInterval(beat))
    onLeave(
      kit.pokes.listen(viewer.school.id, (rev) => void say(`event: rev\ndata: ${rev}\n\n`).catch(leave)),
    )
    if (kit.stop?.aborted || stream.aborted) leave()
  })
}

async function mayStill(kit: Kit, c: Context, viewer: Viewer): Promise<boolean> {
  const now = await kit.auth.viewerOf(c)
  return now?.kind === viewer.kind && now.device.id === viewer.device.id
}
