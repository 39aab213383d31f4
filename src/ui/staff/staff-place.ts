import type { ClassId, LearnerId, SkillId } from '#domain/ids.ts'
import type { LevelNumber } from '#domain/items/item.ts'
import { isDay } from '#domain/school-day.ts'
import type { StaffRoute } from '#ui/route.ts'

/** Where staff are within their screens. Ids only: no name is ever in an address. */
export type StaffPlace =
  | Readonly<{ kind: 'start' }>
  | Readonly<{ kind: 'setup'; code: string | null }>
  | Readonly<{ kind: 'code'; code: string | null }>
  | Readonly<{ kind: 'sign-in' }>
  | Readonly<{ kind: 'room'; classId: ClassId }>
  | Readonly<{ kind: 'sheet'; classId: ClassId }>
  /** `day` null = today. */
  | Readonly<{ kind: 'register'; classId: ClassId; day: string | null }>
  /** All skills of a child, or one of them. */
  | Readonly<{ kind: 'child'; learner: LearnerId; skill: SkillId | null }>
  /** All skills, or one of them to try. */
  | Readonly<{ kind: 'catalogue'; skill: SkillId | null }>
  /** Ten items of a skill on paper; `level` and `paper` say which. */
  | Readonly<{ kind: 'paper'; skill: SkillId; level: LevelNumber; paper: number }>
  /** The voice kit: recordings of the sounds of English. */
  | Readonly<{ kind: 'voice' }>
  | Readonly<{ kind: 'devices' }>
  | Readonly<{ kind: 'doubts' }>
  | Readonly<{ kind: 'people' }>
  | Readonly<{ kind: 'matches' }>
  | Readonly<{ kind: 'device' }>
  | Readonly<{ kind: 'unknown' }>

/** The place a staff address names. */
export function parseStaffPlace({ path, code }: Pick<StaffRoute, 'path' | 'code'>): StaffPlace {
  const [, place = '', id, day = ''] = path.split('/')
  switch (place) {
    case '':
      return { kind: 'start' }
    case 'setup':
    case 'code':
      return { kind: place, code }
    case 'room':
    case 'sheet':
      return id ? { kind: place, classId: decodeURIComponent(id) as ClassId } : { kind: 'unknown' }
    case 'register':
      if (!id) return { kind: 'unknown' }
      return { kind: place, classId: decodeURIComponent(id) as ClassId, day: isDay(day) ? day : null }
    case 'child':
      if (!id) return { kind: 'unknown' }
      return {
        kind: place,
        learner: decodeURIComponent(id) as LearnerId,
        skill: day === '' ? null : (decodeURIComponent(day) as SkillId),
      }
    case 'catalogue':
      return { kind: place, skill: id ? (decodeURIComponent(id) as SkillId) : null }
    case 'paper':
      return paperPlace(id, day)
    case 'sign-in':
    case 'voice':
    case 'devices':
    case 'doubts':
    case 'people':
    case 'matches':
    case 'device':
      return { kind: place }
    default:
      return { kind: 'unknown' }
  }
}

function paperPlace(id: string | undefined, which: string): StaffPlace {
  const [, level, paper] = /^([123])-([1-9]\d{0,2})$/.exec(which) ?? []
  if (!id || level === undefined) return { kind: 'unknown' }
  return {
    kind: 'paper',
    skill: decodeURIComponent(id) as SkillId,
    level: Number(level) as LevelNumber,
    paper: Number(paper),
  }
}

/** The route of a staff place, for links and {@link navigate}. */
export function staffRoute(place: StaffPlace): StaffRoute {
  switch (place.kind) {
    case 'start':
    case 'unknown':
      return { kind: 'staff', path: '', code: null }
    case 'setup':
    case 'code':
      return { kind: 'staff', path: `/${place.kind}`, code: place.code }
    case 'room':
    case 'sheet':
      return { kind: 'staff', path: pathOf(place.kind, place.classId), code: null }
    case 'register':
      return { kind: 'staff', path: pathOf(place.kind, place.classId, place.day), code: null }
    case 'child':
      return { kind: 'staff', path: pathOf(place.kind, place.learner, place.skill), code: null }
    case 'catalogue':
      return {
        kind: 'staff',
        path: place.skill === null ? '/catalogue' : pathOf(place.kind, place.skill),
        code: null,
      }
    case 'paper':
      return {
        kind: 'staff',
        path: pathOf(place.kind, place.skill, `${place.level}-${place.paper}`),
        code: null,
      }
    default:
      return { kind: 'staff', path: `/${place.kind}`, code: null }
  }
}

const pathOf = (kind: string, id: string, rest: string | null = null): string =>
  `/${kind}/${encodeURIComponent(id)}${rest === null ? '' : `/${encodeURIComponent(rest)}`}`

/** Names the page a place is on: turning a register's days stays on one page. */
export const pageOf = (place: StaffPlace): string =>
  staffRoute(place.kind === 'register' ? { ...place, day: null } : place).path
