import type { ClassId } from '#domain/ids.ts'
import type { StaffRoute } from '#ui/route.ts'

/** Where staff are within their screens. Ids only: no name is ever in an address. */
export type StaffPlace =
  | Readonly<{ kind: 'start' }>
  | Readonly<{ kind: 'setup'; code: string | null }>
  | Readonly<{ kind: 'code'; code: string | null }>
  | Readonly<{ kind: 'sign-in' }>
  | Readonly<{ kind: 'room'; classId: ClassId }>
  | Readonly<{ kind: 'sheet'; classId: ClassId }>
  | Readonly<{ kind: 'register'; classId: ClassId }>
  | Readonly<{ kind: 'devices' }>
  | Readonly<{ kind: 'people' }>
  | Readonly<{ kind: 'matches' }>
  | Readonly<{ kind: 'device' }>
  | Readonly<{ kind: 'unknown' }>

/** The place a staff address names. */
export function parseStaffPlace({ path, code }: Pick<StaffRoute, 'path' | 'code'>): StaffPlace {
  const [, place = '', id] = path.split('/')
  switch (place) {
    case '':
      return { kind: 'start' }
    case 'setup':
    case 'code':
      return { kind: place, code }
    case 'room':
    case 'sheet':
    case 'register':
      return id ? { kind: place, classId: decodeURIComponent(id) as ClassId } : { kind: 'unknown' }
    case 'sign-in':
    case 'devices':
    case 'people':
    case 'matches':
    case 'device':
      return { kind: place }
    default:
      return { kind: 'unknown' }
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
    case 'register':
      return { kind: 'staff', path: `/${place.kind}/${encodeURIComponent(place.classId)}`, code: null }
    default:
      return { kind: 'staff', path: `/${place.kind}`, code: null }
  }
}
