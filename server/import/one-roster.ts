import type { Refusal } from '#protocol/enrol.ts'
import { columnsOf, FILES, type FileName, type Version } from './columns.ts'
import { openRosterFiles, type RosterFiles } from './files.ts'
import { type Manifest, type Mode, readManifest } from './manifest.ts'
import { withoutManifest } from './other-formats.ts'
import { isRefusal, refusal } from './refusal.ts'
import {
  classOf,
  enrolmentOf,
  orgOf,
  type SourceClass,
  type SourceEnrolment,
  type SourceOrg,
  type SourceUser,
  type SourceUserRole,
  userOf,
  userRoleOf,
} from './rows.ts'
import { type Row, readTable, type SetAsideRow, type Table } from './table.ts'

/** A whole export, read and folded into our words; references between its rows are not judged yet. */
export type OneRoster = Readonly<{
  version: Version
  modes: Readonly<Record<FileName, Mode>>
  orgs: readonly SourceOrg[]
  classes: readonly SourceClass[]
  users: readonly SourceUser[]
  enrolments: readonly SourceEnrolment[]
  /** Rows of classes and users that cannot be read but for the id they begin with. */
  broken: Readonly<Record<'classes' | 'users', readonly BrokenRow[]>>
  setAside: readonly SetAsideRow[]
  notes: readonly string[]
}>

export type BrokenRow = Readonly<{ sourcedId: string; line: number }>

/** The broken rows of a file whose id no good row has. */
function brokenOf({ broken, rows }: Table): BrokenRow[] {
  const good = new Set(rows.map(({ cells }) => cells['sourcedId']))
  return broken
    .map(({ line, cells }) => ({ sourcedId: cells['sourcedId'] ?? '', line }))
    .filter(({ sourcedId }) => !good.has(sourcedId))
}

const EMPTY: Table = { rows: [], setAside: [], broken: [], notes: [] }

async function tableOf(files: RosterFiles, file: FileName, manifest: Manifest): Promise<Table | Refusal> {
  const name = `${file}.csv`
  const present = files.names.some((one) => one.toLowerCase() === name.toLowerCase())
  if (manifest.modes[file] === 'absent') {
    const notes = present ? [`manifest.csv says ${name} is absent; it is there and was not read.`] : []
    return { ...EMPTY, notes }
  }
  const bytes = await files.read(name)
  if (bytes === null)
    return refusal(
      'missing-file',
      `manifest.csv announces ${name} (${manifest.modes[file]}), but it is not there.`,
      'Export the roster again, with every file its manifest names.',
    )
  return isRefusal(bytes) ? bytes : readTable(name, bytes, columnsOf(file, manifest.version))
}

/** Rows with an id of their own, each id once: the first row stays, later ones are set aside. */
function withIds(file: FileName, rows: readonly Row[], setAside: SetAsideRow[], optional = false): Row[] {
  const seen = new Map<string, number>()
  return rows.filter((row) => {
    const id = row.cells['sourcedId'] ?? ''
    const before = seen.get(id)
    if (id === '' && optional) return true
    if (id !== '' && before === undefined) {
      seen.set(id, row.line)
      return true
    }
    const reason = id === '' ? 'sourcedId is empty' : `sourcedId ${id} stands in line ${before} already`
    setAside.push({ file: `${file}.csv`, line: row.line, reason })
    return false
  })
}

function byUser(roles: readonly SourceUserRole[]): Map<string, SourceUserRole[]> {
  const found = new Map<string, SourceUserRole[]>()
  for (const role of roles.filter(({ gone }) => !gone)) {
    const theirs = found.get(role.user)
    if (theirs) theirs.push(role)
    else found.set(role.user, [role])
  }
  return found
}

function rosterOf(
  manifest: Manifest,
  tables: Readonly<Record<FileName, Table>>,
  notes: readonly string[],
): OneRoster {
  const setAside: SetAsideRow[] = FILES.flatMap((file) => [...tables[file].setAside])
  const idless = tables.enrollments.rows.filter(({ cells }) => (cells['sourcedId'] ?? '') === '').length
  const roles = byUser(withIds('roles', tables.roles.rows, setAside, true).map(userRoleOf))
  return {
    version: manifest.version,
    modes: manifest.modes,
    orgs: withIds('orgs', tables.orgs.rows, setAside).map(orgOf),
    classes: withIds('classes', tables.classes.rows, setAside).map(classOf),
    users: withIds('users', tables.users.rows, setAside).map((row) =>
      userOf(row, roles.get(row.cells['sourcedId'] ?? '') ?? []),
    ),
    enrolments: withIds('enrollments', tables.enrollments.rows, setAside, true).map(enrolmentOf),
    broken: { classes: brokenOf(tables.classes), users: brokenOf(tables.users) },
    setAside,
    notes: [
      ...notes,
      ...manifest.notes,
      ...FILES.flatMap((file) => tables[file].notes),
      ...(idless > 0 ? [`${idless} enrollments have no sourcedId; class, user and role name them.`] : []),
      ...(statusIn(tables, manifest)
        ? ['Rows carry a status although the manifest says bulk; taken as it is.']
        : []),
    ],
  }
}

const statusIn = (tables: Readonly<Record<FileName, Table>>, manifest: Manifest): boolean =>
  FILES.some(
    (file) => manifest.modes[file] === 'bulk' && tables[file].rows.some(({ cells }) => cells['status']),
  )

/** Reads a OneRoster CSV export (1.1 or 1.2), a folder or a zip; what is no such export is refused with the reason. */
export async function readOneRoster(path: string): Promise<OneRoster | Refusal> {
  const files = await openRosterFiles(path)
  if (isRefusal(files)) return files
  const manifest = await readManifest(files)
  if (isRefusal(manifest)) return manifest
  if (manifest === null) return withoutManifest(files)
  const tables: Partial<Record<FileName, Table>> = {}
  for (const file of FILES) {
    const table = await tableOf(files, file, manifest)
    if (isRefusal(table)) return table
    tables[file] = table
  }
  const whole = tables as Record<FileName, Table>
  if (FILES.every((file) => whole[file].rows.length === 0))
    return refusal(
      'empty-roster',
      'The files have their headers but not a single row: this is an empty template.',
      'Export the roster with its data from the school’s system.',
    )
  if (manifest.version === '1.2' && manifest.modes.users !== 'absent' && manifest.modes.roles === 'absent')
    return refusal(
      'missing-file',
      'In OneRoster 1.2 roles.csv says who is a student and who a teacher; manifest.csv says it is absent.',
      'Export the roster again with roles.csv, or as OneRoster 1.1.',
    )
  return rosterOf(manifest, whole, files.notes)
}
