import type { Row } from './table.ts'

/** What a person is in a school, folded from the many words of rosters; `other` is not needed in a lab. */
export type SourceRole = 'student' | 'teacher' | 'monitor' | 'admin' | 'other'

export type SourceOrg = Readonly<{
  sourcedId: string
  line: number
  gone: boolean
  name: string
  type: string
  parent: string
}>
export type SourceClass = Readonly<{
  sourcedId: string
  line: number
  gone: boolean
  title: string
  homeroom: boolean
  grades: readonly string[]
  school: string
}>
/** `orgs` with what she is there; `role` where a row names one and no org. */
export type SourceUser = Readonly<{
  sourcedId: string
  line: number
  gone: boolean
  givenName: string
  familyName: string
  preferredName: string
  /** May sign in, where the row says so; counts for staff only. */
  enabled: boolean
  username: string
  grades: readonly string[]
  at: readonly Readonly<{ org: string; role: SourceRole }>[]
}>
export type SourceEnrolment = Readonly<{
  line: number
  gone: boolean
  class: string
  user: string
  role: SourceRole
}>
export type SourceUserRole = Readonly<{
  line: number
  gone: boolean
  user: string
  org: string
  role: SourceRole
}>

const ROLES: Readonly<Record<string, SourceRole>> = {
  student: 'student',
  teacher: 'teacher',
  faculty: 'teacher',
  aide: 'monitor',
  proctor: 'monitor',
  administrator: 'admin',
  admin: 'admin',
  principal: 'admin',
  siteadministrator: 'admin',
  districtadministrator: 'admin',
  systemadministrator: 'admin',
}

const words = (text: string): string[] =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')
const cell = (row: Row, name: string): string => row.cells[name] ?? ''

/** A role without regard to case, spaces and underscores; parents, counselors and `ext:` roles are `other`. */
const roleOf = (text: string): SourceRole => ROLES[text.toLowerCase().replace(/[^a-z:]/g, '')] ?? 'other'
const isGone = (row: Row): boolean => /^(tobedeleted|inactive|deleted)$/i.test(cell(row, 'status'))
const head = (row: Row) => ({ sourcedId: cell(row, 'sourcedId'), line: row.line, gone: isGone(row) })

export const orgOf = (row: Row): SourceOrg => ({
  ...head(row),
  name: cell(row, 'name'),
  type: cell(row, 'type').toLowerCase(),
  parent: cell(row, 'parentSourcedId'),
})

export const classOf = (row: Row): SourceClass => ({
  ...head(row),
  title: cell(row, 'title'),
  homeroom: /^home\s*room$/i.test(cell(row, 'classType')),
  grades: words(cell(row, 'grades')),
  school: cell(row, 'schoolSourcedId'),
})

/** A user; what she is at which org comes from her own row (1.1) or from roles.csv (1.2, `roles`). */
export function userOf(row: Row, roles: readonly SourceUserRole[]): SourceUser {
  const role = roleOf(cell(row, 'role'))
  const orgs = words(cell(row, 'orgSourcedIds'))
  const own = cell(row, 'role') === '' ? [] : (orgs.length > 0 ? orgs : ['']).map((org) => ({ org, role }))
  return {
    ...head(row),
    givenName: cell(row, 'givenName'),
    familyName: cell(row, 'familyName'),
    preferredName: cell(row, 'preferredGivenName'),
    enabled: !/^(false|0|no)$/i.test(cell(row, 'enabledUser')),
    username: cell(row, 'username'),
    grades: words(cell(row, 'grades')),
    at: [...own, ...roles.map(({ org, role: there }) => ({ org, role: there }))],
  }
}

export const userRoleOf = (row: Row): SourceUserRole => ({
  line: row.line,
  gone: isGone(row),
  user: cell(row, 'userSourcedId'),
  org: cell(row, 'orgSourcedId'),
  role: roleOf(cell(row, 'role')),
})

export const enrolmentOf = (row: Row): SourceEnrolment => ({
  line: row.line,
  gone: isGone(row),
  class: cell(row, 'classSourcedId'),
  user: cell(row, 'userSourcedId'),
  role: roleOf(cell(row, 'role')),
})
