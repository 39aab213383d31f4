import type { ClipKey } from '#domain/audio/clips.ts'
import type { DeviceId, SchoolId } from '#domain/ids.ts'
import type { ClipReply } from '#protocol/clip.ts'
import type { DeviceReply, EnrolReply } from '#protocol/enrol.ts'
import type { HaveReply, HaveRequest } from '#protocol/have.ts'
import type { PullReply, Scope } from '#protocol/pull.ts'
import type { PushReply, PushRequest } from '#protocol/push.ts'
import { WIRE_VERSION } from '#protocol/version.ts'
import { type Read, readClip, readDevice, readEnrol, readHave, readPull, readPush } from './replies.ts'

/** What came of asking; nothing rejects. `offset`: server clock minus device clock, ms; `tripMs`: how long it took. */
export type Told<T> =
  | Readonly<{ kind: 'ok'; value: T; offset: number; tripMs: number }>
  /** This device may not (or no longer) come in. */
  | Readonly<{ kind: 'signed-out' }>
  /** This build is too old to be told anything; it may still send. */
  | Readonly<{ kind: 'outdated' }>
  /** The server understood and refuses, e.g. a wrong code. */
  | Readonly<{ kind: 'refused'; error: string }>
  /** Too large for this server in one piece. */
  | Readonly<{ kind: 'too-large' }>
  | Readonly<{ kind: 'offline' }>
  /** The server is in trouble; `waitMs` as it asked, or null. */
  | Readonly<{ kind: 'server'; waitMs: number | null }>

/** What a child's device asks of the server. */
export type Api = Readonly<{
  /** `was`: the devices this browser was before. */
  enrol(code: string, build: string, was: readonly DeviceId[]): Promise<Told<EnrolReply>>
  device(): Promise<Told<DeviceReply>>
  push(school: SchoolId, request: PushRequest): Promise<Told<PushReply>>
  pull(school: SchoolId, scope: Scope, cursor: string): Promise<Told<PullReply>>
  have(school: SchoolId, request: HaveRequest): Promise<Told<HaveReply>>
  clip(school: SchoolId, key: ClipKey): Promise<Told<ClipReply>>
}>

/** A fetch as the browser has it; a server's own `request` in tests. */
export type Fetch = (input: string, init: RequestInit) => Promise<Response>

/** A request that takes longer than this is no answer, ms. */
const PATIENCE_MS = 20_000
/** Below this many bytes gzip gains nothing. */
const WORTH_PACKING = 400

/** Speaks to the server at `base` ('' = where the app came from). `now`: the device's clock, epoch ms. */
export function connectApi(fetcher: Fetch, now: () => number, base = ''): Api {
  const get = <T>(path: string, read: Read<T>) => ask(fetcher, now, base + path, null, read)
  const post = <T>(path: string, body: unknown, read: Read<T>) => ask(fetcher, now, base + path, body, read)
  const at = (school: SchoolId, rest: string) => `/v1/schools/${encodeURIComponent(school)}/${rest}`
  return {
    enrol: (code, build, was) => post('/v1/enrol', { code, build, was }, readEnrol),
    device: () => get('/v1/device', readDevice),
    push: (school, request) => post(at(school, 'push'), request, readPush),
    pull: (school, scope, cursor) => {
      const query = new URLSearchParams({
        scope,
        v: String(WIRE_VERSION),
        ...(cursor === '' ? {} : { cursor }),
      })
      return get(at(school, `pull?${query}`), readPull)
    },
    have: (school, request) => post(at(school, 'have'), request, readHave),
    clip: (school, key) => get(at(school, `clips?${new URLSearchParams({ key })}`), readClip),
  }
}

async function ask<T>(
  fetcher: Fetch,
  now: () => number,
  url: string,
  body: unknown,
  read: Read<T>,
): Promise<Told<T>> {
  const init: RequestInit = { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE_MS) }
  if (body !== null) Object.assign(init, { method: 'POST' }, await packed(JSON.stringify(body)))
  const asked = now()
  let response: Response
  let answer: unknown
  try {
    response = await fetcher(url, init)
    answer = await response.json().catch(() => null)
  } catch {
    return { kind: 'offline' }
  }
  if (!response.ok) return refusal(response, answer)
  const value = read(answer)
  if (value === null) return { kind: 'server', waitMs: null }
  const tripMs = Math.max(0, now() - asked)
  const serverNow = Number(Reflect.get(Object(value), 'now'))
  // The answer was stamped about half a round trip ago.
  return { kind: 'ok', value, offset: Math.round(serverNow - asked - tripMs / 2), tripMs }
}

function refusal(response: Response, answer: unknown): Exclude<Told<never>, { kind: 'ok' }> {
  const error = String(Reflect.get(Object(answer), 'error') ?? '')
  if (response.status === 401) return { kind: 'signed-out' }
  if (response.status === 409 && error === 'outdated') return { kind: 'outdated' }
  if (response.status === 413) return { kind: 'too-large' }
  if (response.status === 429 || response.status >= 500 || error === '') {
    const seconds = Number(response.headers.get('retry-after'))
    return { kind: 'server', waitMs: seconds > 0 && seconds <= 3600 ? seconds * 1000 : null }
  }
  return { kind: 'refused', error }
}

/** Body and headers, gzipped where the browser can and it is worth it. */
async function packed(text: string): Promise<Pick<RequestInit, 'body' | 'headers'>> {
  const headers = { 'content-type': 'application/json' }
  if (typeof CompressionStream === 'undefined' || text.length < WORTH_PACKING) return { body: text, headers }
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))
  const body = await new Response(stream).arrayBuffer()
  return { body, headers: { ...headers, 'content-encoding': 'gzip' } }
}
