import type { ClassId, LearnerId, SkillId } from '#domain/ids.ts'
import { isLanguage, type Language } from '#domain/language.ts'

/** Where the app is. Ids only: a child's name is never in an address. */
export type Route =
  | Readonly<{ kind: 'home' }>
  | Readonly<{ kind: 'enrol'; code: string | null }>
  | Readonly<{ kind: 'sound' }>
  | Readonly<{ kind: 'class'; classId: ClassId }>
  | Readonly<{ kind: 'secret'; classId: ClassId; learner: LearnerId }>
  | Readonly<{ kind: 'today' }>
  | Readonly<{ kind: 'practice'; skill: SkillId | null }>
  | Readonly<{ kind: 'lesson'; skill: SkillId }>
  /** The whole garden, one grade's, or one bed of it; null = the child's own grade, all its beds. */
  | Readonly<{ kind: 'garden'; grade: string | null; bed: string | null }>
  | Readonly<{ kind: 'break' }>
  /** In the language of the child who leaves. */
  | Readonly<{ kind: 'bye'; language: Language; classId: ClassId | null }>
  /** `path` is what follows `/staff` ("" or "/board"); `code` what follows `#` in a link handed to a person. */
  | Readonly<{ kind: 'staff'; path: string; code: string | null }>

export type StaffRoute = Extract<Route, { kind: 'staff' }>

/** The address of a place inside this app. */
export function hrefOf(route: Route): string {
  switch (route.kind) {
    case 'home':
      return '/'
    case 'enrol':
      return `/enrol${fragment(route.code)}`
    case 'class':
      return `/class/${encodeURIComponent(route.classId)}`
    case 'secret':
      return `/class/${encodeURIComponent(route.classId)}/${encodeURIComponent(route.learner)}`
    case 'practice':
      return route.skill === null ? '/practice' : `/practice/${encodeURIComponent(route.skill)}`
    case 'lesson':
      return `/lesson/${encodeURIComponent(route.skill)}`
    case 'garden':
      return ['/garden', ...within(route.grade, route.bed)].join('/')
    case 'bye':
      return `/bye/${route.language}${route.classId === null ? '' : `/${encodeURIComponent(route.classId)}`}`
    case 'staff':
      return `/staff${route.path}${fragment(route.code)}`
    default:
      return `/${route.kind}`
  }
}

/** The place an address names; anything unknown is home. */
export function parseRoute(url: Pick<URL, 'pathname' | 'hash'>): Route {
  const [, place = '', ...rest] = url.pathname.split('/')
  const [first = null, second = null] = rest.map(decoded).filter((part) => part !== '')
  const code = decoded(url.hash.slice(1)) || null
  switch (place) {
    case 'enrol':
      return { kind: 'enrol', code }
    case 'class':
      if (first === null) return { kind: 'home' }
      if (second === null) return { kind: 'class', classId: first as ClassId }
      return { kind: 'secret', classId: first as ClassId, learner: second as LearnerId }
    case 'practice':
      return { kind: 'practice', skill: first as SkillId | null }
    case 'lesson':
      return first === null ? { kind: 'home' } : { kind: 'lesson', skill: first as SkillId }
    case 'bye':
      if (!isLanguage(first)) return { kind: 'home' }
      return { kind: 'bye', language: first, classId: second as ClassId | null }
    case 'garden':
      return { kind: 'garden', grade: first, bed: second }
    case 'sound':
    case 'today':
    case 'break':
      return { kind: place }
    case 'staff':
      return { kind: 'staff', path: rest.length === 0 ? '' : `/${rest.join('/')}`.replace(/\/+$/, ''), code }
    default:
      return { kind: 'home' }
  }
}

/** The parts of an address down to the first that is open. */
const within = (grade: string | null, bed: string | null): string[] =>
  [grade, grade && bed].flatMap((part) => (part === null ? [] : encodeURIComponent(part)))

const fragment = (code: string | null): string => (code === null ? '' : `#${encodeURIComponent(code)}`)

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
