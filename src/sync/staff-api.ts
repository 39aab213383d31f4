import type { ClipFacts, ClipKey } from '#domain/audio/clips.ts'
import type { ClassId, DeviceId, LearnerId, SchoolId, SkillId } from '#domain/ids.ts'
import type { ClipReply, ClipRequest } from '#protocol/clip.ts'
import type {
  AcceptRequest,
  EnrolCodeReply,
  GuestReply,
  MatchesReply,
  Refusal,
  SchoolsReply,
  SecretReply,
  SessionReply,
} from '#protocol/enrol.ts'
import type { PullReply, Scope } from '#protocol/pull.ts'
import type { DoubtsReply, RegisterReply } from '#protocol/staff.ts'
import { WIRE_VERSION } from '#protocol/version.ts'
import type { SkillsReply, WhyReply } from '#protocol/why.ts'
import type { Fetch } from './api.ts'
import { readClip } from './replies.ts'
import {
  readClipFacts,
  readDoubts,
  readEnrolCode,
  readGuest,
  readMatches,
  readPull,
  readRefusal,
  readRegister,
  readSchools,
  readSecret,
  readSession,
} from './staff-replies.ts'
import { readSkills, readWhy } from './why-replies.ts'

/** What came of asking: the answer, the server's refusal, no network, or a server in trouble. */
export type Told<T> =
  | Readonly<{ kind: 'ok'; value: T }>
  | Readonly<{ kind: 'refused'; status: number; refusal: Refusal }>
  | Readonly<{ kind: 'offline' }>
  | Readonly<{ kind: 'server' }>

/** What staff ask of the server. Every answer is checked; nothing rejects. */
export type StaffApi = Readonly<{
  schools(): Promise<Told<SchoolsReply>>
  signIn(school: SchoolId, login: string, password: string): Promise<Told<SessionReply>>
  session(): Promise<Told<SessionReply>>
  signOut(csrf: string): Promise<Told<object>>
  accept(request: AcceptRequest): Promise<Told<SessionReply>>
  pull(school: SchoolId, scope: Scope, cursor: string | null): Promise<Told<PullReply>>
  makeEnrolCode(
    school: SchoolId,
    csrf: string,
    name: string,
    classes: readonly ClassId[],
  ): Promise<Told<EnrolCodeReply>>
  revoke(school: SchoolId, csrf: string, device: DeviceId): Promise<Told<object>>
  addGuest(school: SchoolId, csrf: string, classId: ClassId, firstName: string): Promise<Told<GuestReply>>
  reissue(school: SchoolId, csrf: string, learner: LearnerId): Promise<Told<SecretReply>>
  matches(school: SchoolId): Promise<Told<MatchesReply>>
  confirmMatch(school: SchoolId, csrf: string, guest: LearnerId, learner: LearnerId): Promise<Told<object>>
  register(school: SchoolId, classId: ClassId, day: string): Promise<Told<RegisterReply>>
  doubts(school: SchoolId): Promise<Told<DoubtsReply>>
  clip(school: SchoolId, key: ClipKey): Promise<Told<ClipReply>>
  putClip(school: SchoolId, csrf: string, clip: ClipRequest): Promise<Told<ClipFacts>>
  removeClip(school: SchoolId, csrf: string, key: ClipKey): Promise<Told<object>>
  skills(school: SchoolId, learner: LearnerId): Promise<Told<SkillsReply>>
  why(school: SchoolId, learner: LearnerId, skill: SkillId): Promise<Told<WhyReply>>
}>

/** A request that takes longer than this is no answer, ms. */
const PATIENCE_MS = 15_000

type Ask = Readonly<{ method: 'GET' | 'POST' | 'DELETE'; path: string; body?: unknown; csrf?: string }>

/** Speaks to the server at `base` ('' = where the app came from) with the browser's own cookies. */
export function connectStaffApi(fetcher: Fetch, base = ''): StaffApi {
  const ask = <T>(how: Ask, read: (answer: unknown) => T | null) => send(fetcher, base, how, read)
  const at = (school: SchoolId, rest: string) => `/v1/schools/${encodeURIComponent(school)}/${rest}`
  const clipPath = (school: SchoolId, key: ClipKey) => at(school, `clips?${new URLSearchParams({ key })}`)
  const change = <T>(path: string, csrf: string, body: unknown, read: (answer: unknown) => T | null) =>
    ask({ method: 'POST', path, csrf, body }, read)
  return {
    schools: () => ask({ method: 'GET', path: '/v1/schools' }, readSchools),
    signIn: (school, login, password) =>
      ask({ method: 'POST', path: at(school, 'session'), body: { login, password } }, readSession),
    session: () => ask({ method: 'GET', path: '/v1/session' }, readSession),
    signOut: (csrf) => ask({ method: 'DELETE', path: '/v1/session', csrf }, anything),
    accept: (request) => ask({ method: 'POST', path: '/v1/accept', body: request }, readSession),
    pull: (school, scope, cursor) => {
      const query = new URLSearchParams({ scope, v: String(WIRE_VERSION) })
      if (cursor !== null) query.set('cursor', cursor)
      return ask({ method: 'GET', path: at(school, `pull?${query}`) }, readPull)
    },
    makeEnrolCode: (school, csrf, name, classes) =>
      change(at(school, 'devices'), csrf, { name, classes }, readEnrolCode),
    revoke: (school, csrf, device) => change(at(school, `devices/${device}/revoke`), csrf, {}, anything),
    addGuest: (school, csrf, classId, firstName) =>
      change(at(school, 'learners'), csrf, { classId, firstName }, readGuest),
    reissue: (school, csrf, learner) =>
      change(at(school, `learners/${learner}/secret`), csrf, {}, readSecret),
    matches: (school) => ask({ method: 'GET', path: at(school, 'matches') }, readMatches),
    confirmMatch: (school, csrf, guest, learner) =>
      change(at(school, 'matches'), csrf, { guest, learner }, anything),
    register: (school, classId, day) => {
      const query = new URLSearchParams({ class: classId, day })
      return ask({ method: 'GET', path: at(school, `register?${query}`) }, readRegister)
    },
    doubts: (school) => ask({ method: 'GET', path: at(school, 'doubts') }, readDoubts),
    clip: (school, key) => ask({ method: 'GET', path: clipPath(school, key) }, readClip),
    putClip: (school, csrf, clip) => change(at(school, 'clips'), csrf, clip, readClipFacts),
    removeClip: (school, csrf, key) => ask({ method: 'DELETE', path: clipPath(school, key), csrf }, anything),
    skills: (school, learner) =>
      ask({ method: 'GET', path: at(school, `learners/${encodeURIComponent(learner)}/skills`) }, readSkills),
    why: (school, learner, skill) => {
      const path = `learners/${encodeURIComponent(learner)}/skills/${encodeURIComponent(skill)}`
      return ask({ method: 'GET', path: at(school, path) }, readWhy)
    },
  }
}

const anything = (): object => ({})

async function send<T>(
  fetcher: Fetch,
  base: string,
  { method, path, body, csrf }: Ask,
  read: (answer: unknown) => T | null,
): Promise<Told<T>> {
  const headers = new Headers({ accept: 'application/json' })
  if (method !== 'GET') headers.set('content-type', 'application/json')
  if (csrf !== undefined) headers.set('x-carrel-csrf', csrf)
  const init: RequestInit = { method, headers, signal: AbortSignal.timeout(PATIENCE_MS), cache: 'no-store' }
  if (body !== undefined) init.body = JSON.stringify(body)
  let response: Response
  try {
    response = await fetcher(`${base}${path}`, init)
  } catch {
    return { kind: 'offline' }
  }
  const answer: unknown = response.status === 204 ? null : await response.json().catch(() => undefined)
  if (response.ok) {
    const value = answer === undefined ? null : read(answer)
    return value === null ? { kind: 'server' } : { kind: 'ok', value }
  }
  const refusal = readRefusal(answer)
  if (refusal === null || response.status >= 500) return { kind: 'server' }
  return { kind: 'refused', status: response.status, refusal }
}
