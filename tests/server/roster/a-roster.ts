import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { onTestFinished } from 'vitest'
import type { SchoolId } from '#domain/ids.ts'
import type { LearnerCard, LearnerDetails, SchoolClass } from '#domain/roster.ts'
import { readOneRoster } from '#server/import/one-roster.ts'
import { isRefusal } from '#server/import/refusal.ts'
import type { Random } from '#server/random.ts'
import { type ImportOptions, type ImportReport, importRoster } from '#server/roster/import-roster.ts'
import { openSqliteStore } from '#server/store/sqlite/sqlite-store.ts'
import type { Store } from '#server/store/store.ts'

export type Files = Record<string, string | Uint8Array>
type Child = Readonly<{ id: string; name: string; class: string }>

/** Values that must never be kept, each easy to find again. */
export const SECRETS = [
  '2018-02-03',
  'mail@never.example',
  '555-0100',
  'hunter2pass',
  'neverrace',
  'Middlename',
] as const

export const USER_HEADER =
  'sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password'
export const ENROLMENT_HEADER =
  'sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate'
const FILES = ['academicSessions', 'classes', 'courses', 'demographics', 'enrollments', 'orgs', 'users']

export const manifest = (modes: Record<string, string> = {}, version = '1.1'): string =>
  [
    'propertyName,value',
    'manifest.version,1.0',
    `oneroster.version,${version}`,
    ...FILES.map((file) => `file.${file},${modes[file] ?? 'bulk'}`),
    ...Object.entries(modes)
      .filter(([file]) => !FILES.includes(file))
      .map(([file, mode]) => `file.${file},${mode}`),
  ].join('\r\n')

export const student = (
  id: string,
  name: string,
  more: { status?: string; org?: string; grade?: string } = {},
): string =>
  `${id},${more.status ?? ''},,true,${more.org ?? 'school-1'},student,${id}.login,,${name},Family-${id},${SECRETS[5]},,${SECRETS[1]},${SECRETS[2]},${SECRETS[2]},,${more.grade ?? '02'},${SECRETS[3]}`
export const teacher = (
  id: string,
  more: { status?: string; role?: string; org?: string; username?: string } = {},
): string =>
  `${id},${more.status ?? ''},,true,${more.org ?? 'school-1'},${more.role ?? 'teacher'},${more.username ?? id},,Terry,Teach-${id},,,${SECRETS[1]},,,,,${SECRETS[3]}`
export const enrolment = (classId: string, user: string, role = 'student', status = ''): string =>
  `e-${classId}-${user},${status},,${classId},school-1,${user},${role},,,`
export const room = (
  id: string,
  title: string,
  more: { type?: string; grade?: string; status?: string; school?: string } = {},
): string =>
  `${id},${more.status ?? ''},,${title},${more.grade ?? '02'},c1,code,${more.type ?? 'homeroom'},,${more.school ?? 'school-1'},t1,,,`
export const CLASS_HEADER =
  'sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods'

export const csv = (header: string, rows: readonly string[]): string => [header, ...rows, ''].join('\r\n')

/** A whole export: these children in these classes, two classes unless told, one teacher. */
export function anExport(children: readonly Child[], over: Files = {}): Files {
  const classes = [...new Set(children.map((one) => one.class))]
  return {
    'manifest.csv': manifest(),
    'orgs.csv': csv('sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId', [
      'district-1,,,District,district,,',
      'school-1,,,Hill School,school,1,district-1',
    ]),
    'classes.csv': csv(
      CLASS_HEADER,
      classes.map((id) => room(id, `Room ${id}`)),
    ),
    'users.csv': csv(USER_HEADER, [...children.map(({ id, name }) => student(id, name)), teacher('t1')]),
    'enrollments.csv': csv(ENROLMENT_HEADER, [
      ...children.map((one) => enrolment(one.class, one.id)),
      ...classes.map((id) => enrolment(id, 't1', 'teacher')),
    ]),
    'demographics.csv': `sourcedId,birthDate,asian\r\ns1,${SECRETS[0]},${SECRETS[4]}\r\n`,
    'academicSessions.csv': 'sourcedId\r\n',
    'courses.csv': 'sourcedId\r\n',
    ...over,
  }
}

export const children = (count: number, classId = 'a', from = 1): Child[] =>
  Array.from({ length: count }, (_, i) => ({ id: `s${from + i}`, name: `Child${from + i}`, class: classId }))

/** Writes the files into a folder that is gone after the test. */
export function aFolder(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'carrel-roster-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

export const zipBytes = (files: Files): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, it]) => [name, typeof it === 'string' ? strToU8(it) : it]),
    ),
  )

export const aZip = (bytes: Uint8Array): string => join(aFolder({ 'roster.zip': bytes }), 'roster.zip')

/** Chance that is the same in every run. */
export function seeded(seed = 1): Random {
  let state = seed >>> 0
  return (count) =>
    Uint8Array.from({ length: count }, () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      return state >>> 24
    })
}

export async function aStore(): Promise<Store> {
  const store = await openSqliteStore(':memory:')
  onTestFinished(() => store.close())
  return store
}

const imports = { count: 0 }

/** Every import draws from chance of its own: ids drawn twice would be one id. */
export const options = (more: Partial<ImportOptions> = {}): ImportOptions => ({
  random: seeded(++imports.count * 7919),
  now: 1_800_000_000_000,
  timeZone: 'America/Chicago',
  iterations: 2,
  ...more,
})

/** Imports files as they would lie in a folder; throws where the import is refused. */
export async function put(
  store: Store,
  files: Files,
  more: Partial<ImportOptions> = {},
): Promise<ImportReport> {
  const roster = await readOneRoster(aFolder(files))
  if (isRefusal(roster)) throw new Error(roster.message)
  const report = await importRoster(store, roster, options(more))
  if (isRefusal(report)) throw new Error(report.message)
  return report
}

export async function theSchool(store: Store): Promise<SchoolId> {
  const [school] = await store.schools()
  if (school === undefined) throw new Error('no school')
  return school.id
}

const bodies = async <T>(store: Store, kind: 'learner' | 'details' | 'class'): Promise<T[]> =>
  (await store.records(await theSchool(store), kind)).flatMap(({ body }) =>
    body === null ? [] : [body as T],
  )
export const cards = (store: Store) => bodies<LearnerCard>(store, 'learner')
export const details = (store: Store) => bodies<LearnerDetails>(store, 'details')
export const classes = (store: Store) => bodies<SchoolClass>(store, 'class')
export const cardOf = async (store: Store, firstName: string): Promise<LearnerCard> => {
  const card = (await cards(store)).find((one) => one.firstName === firstName)
  if (card === undefined) throw new Error(`no ${firstName}`)
  return card
}
