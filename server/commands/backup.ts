import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { EXIT, type Io, Refused, WrongUsage } from '#server/io.ts'
import { placeOf } from '#server/place.ts'
import { checkDatabase, copyDatabase } from '#server/store/sqlite/files.ts'

/**
 * `carrel backup --to FILE`: one moment of the database in one file, read back from its first page to its last before
 * it gets its name. Works while the server runs; never writes over a file.
 */
export async function backup(args: readonly string[], io: Io): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { to: { type: 'string' }, data: { type: 'string' }, json: { type: 'boolean', default: false } },
  })
  if (!values.to) throw new WrongUsage('--to is needed: the file to write, best on another disk.')
  const { path, databaseUrl } = placeOf(values.data, io.env)
  if (databaseUrl)
    throw new Refused(
      'The data is in PostgreSQL, which makes its own backups.',
      'Run: pg_dump --format=custom --file=FILE "$DATABASE_URL". To put it back: pg_restore --clean --if-exists, then carrel restore --renew-epoch.',
    )
  if (!existsSync(path))
    throw new Refused(`There is no database at ${path}.`, 'Name the folder it is in: --data DIR.')
  const to = resolve(values.to)
  const checked = write(path, to)
  io.err(
    `Schools: ${checked.schools}, entries: ${checked.entries}, bytes: ${checked.bytes}. Read back whole.`,
  )
  io.err('It holds children’s names and work: keep it where only staff can read it.')
  io.out(values.json ? JSON.stringify({ file: to, ...checked }) : to)
  return EXIT.done
}

/** The name is taken first, so that two backups cannot write one file; the data comes under it only when it is whole. */
function write(path: string, to: string) {
  const partial = `${to}.partial`
  take(to)
  try {
    take(partial)
    copyDatabase(path, partial)
    const checked = checkDatabase(partial)
    renameSync(partial, to)
    return checked
  } catch (error) {
    for (const file of [partial, to]) rmSync(file, { force: true })
    throw error
  }
}

function take(file: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, '', { flag: 'wx', mode: 0o600 })
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown'
    if (code === 'EEXIST')
      throw new Refused(`${file} is there already.`, 'Name a new file; remove old ones yourself.')
    throw new Refused(
      `${file} cannot be written (${code}).`,
      'Check that the disk is there, has room and is not locked.',
    )
  }
}
