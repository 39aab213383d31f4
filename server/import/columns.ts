/** The files that are read; demographics and every other one of an export are never opened. */
export const FILES = ['orgs', 'classes', 'users', 'roles', 'enrollments'] as const
export type FileName = (typeof FILES)[number]

export type Version = '1.1' | '1.2'
export type Columns = Readonly<{ needed: readonly string[]; welcome: readonly string[] }>

/**
 * The only columns whose values are kept in memory. Birth dates, race, e-mail, phone, sms, password, middle names and
 * state ids are not here, so they cannot reach a record, a message or a log.
 */
const COMMON: Record<Exclude<FileName, 'users'>, Columns> = {
  orgs: { needed: ['sourcedId', 'name', 'type'], welcome: ['status', 'parentSourcedId'] },
  classes: { needed: ['sourcedId', 'title', 'schoolSourcedId'], welcome: ['status', 'classType', 'grades'] },
  roles: { needed: ['userSourcedId', 'role', 'orgSourcedId'], welcome: ['sourcedId', 'status', 'roleType'] },
  enrollments: {
    needed: ['classSourcedId', 'userSourcedId', 'role'],
    welcome: ['sourcedId', 'status', 'schoolSourcedId'],
  },
}
const NAMES = ['sourcedId', 'givenName', 'familyName']
const USERS: Record<Version, Columns> = {
  '1.1': {
    needed: [...NAMES, 'role', 'orgSourcedIds'],
    welcome: ['status', 'enabledUser', 'username', 'grades', 'preferredGivenName'],
  },
  '1.2': {
    needed: NAMES,
    welcome: ['status', 'enabledUser', 'username', 'grades', 'preferredGivenName', 'primaryOrgSourcedId'],
  },
}

export const columnsOf = (file: FileName, version: Version): Columns =>
  file === 'users' ? USERS[version] : COMMON[file]

/** Headers of the standard that are known and left unread, so that nobody is told they are misspelt. */
export const UNREAD = new Set(
  `dateLastModified identifier userIds middleName email sms phone agentSourcedIds password userMasterIdentifier
  preferredMiddleName preferredFamilyName pronouns courseSourcedId classCode location termSourcedIds subjects
  subjectCodes periods primary beginDate endDate userProfileSourcedId resourceSourcedIds`.split(/\s+/),
)
