import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Refusal } from '#protocol/enrol.ts'
import { isRefusal, refusal } from './refusal.ts'
import { readZip, unpack, ZIP_LIMITS, type ZipEntry } from './zip.ts'

/** The files of a roster export, wherever they lie; names as written, found without regard to case. */
export type RosterFiles = Readonly<{
  names: readonly string[]
  /** What was odd but harmless. */
  notes: readonly string[]
  /** The bytes of a file; null when there is none of that name. */
  read(name: string): Promise<Uint8Array | Refusal | null>
}>

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()
const isCsv = (name: string): boolean => /\.csv$/i.test(name)
const isNoise = (path: string): boolean =>
  path.endsWith('/') || path.startsWith('__MACOSX/') || basename(path).startsWith('.')

function filesOfZip(entries: readonly ZipEntry[]): RosterFiles | Refusal {
  // Some programs on Windows write their folders with a backslash.
  const named = entries.map((one) => ({ ...one, name: one.name.replaceAll('\\', '/') }))
  const files = named.filter(({ name }) => !isNoise(name) && isCsv(name))
  const folders = [...new Set(files.map(({ name }) => name.split('/').slice(0, -1).join('/')))]
  if (folders.length > 1)
    return refusal(
      'many-folders',
      `The zip holds CSV files in ${folders.length} folders (${folders.map((one) => one || 'top').join(', ')}).`,
      'Zip one export only, its CSV files at the top.',
    )
  const folder = folders[0] ?? ''
  const notes = folder === '' ? [] : [`The files lie in a folder “${folder}” of the zip; read all the same.`]
  const read = async (name: string) => {
    const entry = files.find((one) => sameName(basename(one.name), name))
    return entry ? unpack(entry) : null
  }
  return { names: files.map(({ name }) => basename(name)), notes, read }
}

async function csvNames(path: string): Promise<string[]> {
  const inside = await readdir(path, { withFileTypes: true })
  return inside.filter((one) => one.isFile() && isCsv(one.name)).map((one) => one.name)
}

/** The folder itself, or the only folder in it that has CSV files. */
async function folderWithFiles(
  path: string,
): Promise<Readonly<{ folder: string; names: readonly string[] }>> {
  const names = await csvNames(path)
  if (names.length > 0) return { folder: path, names }
  const inner = (await readdir(path, { withFileTypes: true })).filter(
    (one) => one.isDirectory() && !isNoise(one.name),
  )
  const [only] = inner
  if (only === undefined || inner.length > 1) return { folder: path, names }
  return { folder: join(path, only.name), names: await csvNames(join(path, only.name)) }
}

async function filesOfFolder(path: string): Promise<RosterFiles> {
  const { folder, names } = await folderWithFiles(path)
  const notes =
    folder === path ? [] : [`The files lie in the folder “${basename(folder)}”; read all the same.`]
  const read = async (name: string) => {
    const found = names.find((one) => sameName(one, name))
    if (found === undefined) return null
    const { size } = await stat(join(folder, found))
    if (size > ZIP_LIMITS.entryBytes)
      return refusal(
        'too-large',
        `${found} has ${Math.round(size / 2 ** 20)} MB.`,
        'Look whether this is the roster.',
      )
    return new Uint8Array(await readFile(join(folder, found)))
  }
  return { names, notes, read }
}

/** The files of a folder or zip; a path that is neither is refused. */
export async function openRosterFiles(path: string): Promise<RosterFiles | Refusal> {
  const found = await stat(path).catch(() => null)
  if (found === null)
    return refusal(
      'not-found',
      `There is nothing at ${path}.`,
      'Give the folder or the zip of the roster export.',
    )
  if (found.isDirectory()) return filesOfFolder(path)
  if (found.size > ZIP_LIMITS.totalBytes)
    return refusal(
      'too-large',
      `${basename(path)} is larger than any roster.`,
      'Give the zip of the roster export.',
    )
  const entries = readZip(new Uint8Array(await readFile(path)))
  return isRefusal(entries) ? entries : filesOfZip(entries)
}
