import type { Refusal } from '#protocol/enrol.ts'
import { FILES, type FileName, type Version } from './columns.ts'
import type { RosterFiles } from './files.ts'
import { isRefusal, refusal } from './refusal.ts'
import { type Row, readTable } from './table.ts'

/** How a file speaks: everything there is, only what changed, or not at all. */
export type Mode = 'bulk' | 'delta' | 'absent'
export type Manifest = Readonly<{
  version: Version
  modes: Readonly<Record<FileName, Mode>>
  notes: readonly string[]
}>

/** Every file that either version of the standard names. */
const KNOWN_FILES = new Set(
  `academicSessions categories classes classResources courses courseResources demographics enrollments
  lineItemLearningObjectiveIds lineItems lineItemScoreScales orgs resources resultLearningObjectiveIds results
  resultScoreScales roles scoreScales userProfiles userResources users`.split(/\s+/),
)
const KNOWN_KEYS = new Set([
  'manifest.version',
  'oneroster.version',
  'source.systemname',
  'source.systemcode',
])
const lower = new Map([...KNOWN_FILES].map((name) => [name.toLowerCase(), name]))

const broken = (message: string): Refusal =>
  refusal(
    'bad-manifest',
    message,
    'Correct manifest.csv or export the roster again as OneRoster CSV 1.1 or 1.2.',
  )

function versionOf(text: string | undefined): Version | null {
  const match = /^(?:v?)1\.([12])(?:\.\d+)?$/i.exec(text ?? '')
  return match === null ? null : match[1] === '1' ? '1.1' : '1.2'
}

function unknownKeys(values: ReadonlyMap<string, string>): string[] {
  return [...values.keys()]
    .filter((key) => !KNOWN_KEYS.has(key) && !(key.startsWith('file.') && lower.has(key.slice(5))))
    .map((key) => `manifest.csv: the property “${key}” is unknown and ignored.`)
}

function modeOf(values: ReadonlyMap<string, string>, file: FileName): Mode | Refusal {
  const text = values.get(`file.${file}`)?.toLowerCase() ?? 'absent'
  return text === 'bulk' || text === 'delta' || text === 'absent'
    ? text
    : broken(`manifest.csv says file.${file} is “${text}”; it must be bulk, delta or absent.`)
}

/** Understands the properties of a manifest; keys are compared without case. */
function manifestOf(rows: readonly Row[]): Manifest | Refusal {
  const values = new Map(
    rows.map(({ cells }) => [(cells['propertyName'] ?? '').toLowerCase(), cells['value'] ?? '']),
  )
  const version = versionOf(values.get('oneroster.version'))
  if (version === null)
    return broken(
      `manifest.csv says oneroster.version is “${values.get('oneroster.version') ?? ''}”, not 1.1 or 1.2.`,
    )
  const notes = unknownKeys(values)
  // Spreadsheets turn 1.0 into 1.
  const own = values.get('manifest.version') ?? ''
  if (!/^1(\.0)?$/.test(own))
    notes.push(`manifest.csv: manifest.version is “${own}” and not 1.0; read all the same.`)
  const modes: Partial<Record<FileName, Mode>> = {}
  for (const file of FILES) {
    const mode = modeOf(values, file)
    if (isRefusal(mode)) return mode
    modes[file] = mode
  }
  return { version, modes: modes as Record<FileName, Mode>, notes }
}

/** Reads manifest.csv; null when the export has none. */
export async function readManifest(files: RosterFiles): Promise<Manifest | Refusal | null> {
  const bytes = await files.read('manifest.csv')
  if (bytes === null || isRefusal(bytes)) return bytes
  const table = readTable('manifest.csv', bytes, { needed: ['propertyName', 'value'], welcome: [] })
  return isRefusal(table) ? table : manifestOf(table.rows)
}
