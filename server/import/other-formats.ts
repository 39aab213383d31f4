import type { Refusal } from '#protocol/enrol.ts'
import { decodeText } from './decode.ts'
import type { RosterFiles } from './files.ts'
import { isRefusal, refusal } from './refusal.ts'

const has = (files: RosterFiles, name: string): boolean =>
  files.names.some((one) => one.toLowerCase() === name.toLowerCase())

async function headerOf(files: RosterFiles, name: string): Promise<readonly string[]> {
  const bytes = await files.read(name)
  if (bytes === null || isRefusal(bytes)) return []
  const decoded = decodeText(bytes.subarray(0, 4096))
  if (decoded.kind !== 'text') return []
  const [first = ''] = decoded.text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
  return first.split(',').map((one) => one.replace(/"/g, '').trim())
}

const ASK = 'Ask the school’s system for an export as “OneRoster CSV 1.1” (or 1.2) with a manifest.csv.'

/** Microsoft School Data Sync, first format: other files and other headers altogether. */
function sdsFormat(files: RosterFiles): Refusal | null {
  const theirs = [
    'School.csv',
    'Section.csv',
    'Student.csv',
    'StudentEnrollment.csv',
    'Teacher.csv',
    'TeacherRoster.csv',
  ]
  const found = theirs.filter((name) => has(files, name))
  if (found.length < 3) return null
  return refusal(
    'microsoft-sds-v1',
    `This is Microsoft School Data Sync (v1 format), not OneRoster. It has ${found.join(', ')} with headers such as “SIS ID”; it lacks manifest.csv, orgs.csv, users.csv, classes.csv and enrollments.csv.`,
    ASK,
  )
}

type Lack = readonly [file: string, column: string]
const SDS_LACKS: readonly Lack[] = [
  ['enrollments.csv', 'sourcedId'],
  ['classes.csv', 'schoolSourcedId'],
  ['classes.csv', 'classType'],
  ['users.csv', 'role'],
  ['users.csv', 'orgSourcedIds'],
  ['roles.csv', 'sourcedId'],
]

/** Microsoft School Data Sync v2 and v2.1: OneRoster's file names without its manifest, ids and columns. */
async function sdsV2(files: RosterFiles): Promise<Refusal | null> {
  const enrolments = await headerOf(files, 'enrollments.csv')
  if (enrolments.length === 0 || enrolments.includes('sourcedId')) return null
  const lacks: string[] = []
  for (const [file, column] of SDS_LACKS) {
    const header = await headerOf(files, file)
    if (header.length > 0 && !header.includes(column)) lacks.push(`${file} has no ${column}`)
  }
  const classes = await headerOf(files, 'classes.csv')
  if (classes.includes('orgSourcedId')) lacks.push('classes.csv names its school in orgSourcedId')
  const version = has(files, 'roles.csv') || has(files, 'userFlags.csv') ? 'v2.1' : 'v2'
  return refusal(
    `microsoft-sds-${version}`,
    `This looks like OneRoster but is Microsoft School Data Sync ${version}: there is no manifest.csv; ${lacks.join('; ')}.`,
    ASK,
  )
}

/** Why files without a manifest are not a OneRoster export, as precisely as their names and headers tell. */
export async function withoutManifest(files: RosterFiles): Promise<Refusal> {
  const known = sdsFormat(files) ?? (await sdsV2(files))
  if (known) return known
  if (has(files, 'students.csv') && has(files, 'sections.csv'))
    return refusal('clever', 'These are Clever’s files (students.csv, sections.csv), not OneRoster.', ASK)
  if (files.names.length === 0)
    return refusal(
      'no-manifest',
      'There is no CSV file here, so no manifest.csv.',
      'Give the folder or zip of the export.',
    )
  const lacking = ['orgs.csv', 'classes.csv', 'users.csv', 'enrollments.csv'].filter(
    (name) => !has(files, name),
  )
  const also =
    lacking.length > 0 ? ` ${lacking.join(', ')} ${lacking.length > 1 ? 'are' : 'is'} missing too.` : ''
  return refusal(
    'no-manifest',
    `There is no manifest.csv beside ${[...files.names].sort().join(', ')}.${also}`,
    ASK,
  )
}
