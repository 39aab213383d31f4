import {
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { pending } from '#server/store/migrations.ts'
import { UnusableDatabase } from '#server/store/unusable.ts'
import { APPLICATION_ID, sqliteMigrations } from './migrate.ts'
import { explained } from './unopenable.ts'

/** What a file holds that was checked from its first page to its last. */
export type Checked = Readonly<{ schools: number; entries: number; version: number; bytes: number }>

/** What SQLite keeps beside a database in use. */
const BESIDE = ['-wal', '-shm'] as const

/** Writes one moment of the database at `from` to the new file `to`, also while a server writes on; synced to disk. */
export function copyDatabase(from: string, to: string): void {
  const db = opened(from)
  try {
    db.prepare('vacuum into ?').run(to)
  } catch (error) {
    rmSync(to, { force: true })
    throw explained(error, from)
  } finally {
    db.close()
  }
  sync(to)
}

/** Reads the whole file; refuses one that is damaged, not Carrel's, or newer than this program. */
export function checkDatabase(path: string): Checked {
  const db = opened(path)
  try {
    const number = (sql: string) => Number(Object.values(db.prepare(sql).get() ?? {})[0])
    if (number('pragma application_id') !== APPLICATION_ID)
      throw new UnusableDatabase(
        `${path} is not a database of Carrel.`,
        'Name a file that carrel backup wrote.',
      )
    const [found] = Object.values(db.prepare('pragma integrity_check').get() ?? {})
    if (found !== 'ok')
      throw new UnusableDatabase(`${path} is damaged: ${found}.`, 'Take an older backup; keep this file.')
    const version = number('select max(number) from migrations')
    pending(sqliteMigrations(), version)
    const schools = number('select count(*) from schools')
    const entries = number('select count(*) from entries')
    return { schools, entries, version, bytes: statSync(path).size }
  } catch (error) {
    throw explained(error, path)
  } finally {
    db.close()
  }
}

/** Copies a closed database file, synced to disk; refuses one whose newest rows still lie in a file beside it. */
export function takeCopy(from: string, to: string): void {
  const log = `${from}-wal`
  if (existsSync(log) && statSync(log).size > 0)
    throw new UnusableDatabase(
      `${from} is a database in use, not a backup: its newest rows are in ${log}.`,
      'Make a backup of it first: carrel backup --to FILE.',
    )
  for (const one of [to, ...BESIDE.map((end) => to + end)]) rmSync(one, { force: true })
  copyFileSync(from, to, constants.COPYFILE_EXCL)
  // A copy has its source's rights, and a disk for backups may know none: children's work is for one account alone.
  chmodSync(to, 0o600)
  sync(to)
}

/**
 * Makes sure that no process has the database open, and folds what lies beside it into the one file. A damaged file
 * that SQLite cannot open at all is in nobody's use.
 */
export function standAlone(path: string): 'alone' | 'in-use' | 'damaged' {
  const db = new DatabaseSync(path)
  try {
    // Leaving the write-ahead log needs the file for itself alone; every open connection holds a share of it.
    const mode = db.prepare('pragma journal_mode = delete').get()
    return mode?.['journal_mode'] === 'delete' ? 'alone' : 'in-use'
  } catch (error) {
    const code = (error as { errcode?: number }).errcode ?? 0
    return [SQLITE_BUSY, SQLITE_LOCKED].includes(code & 0xff) ? 'in-use' : 'damaged'
  } finally {
    db.close()
  }
}
const SQLITE_BUSY = 5
const SQLITE_LOCKED = 6

/** Moves a database with what lies beside it; the move is synced to disk. */
export function moveDatabase(from: string, to: string): void {
  for (const end of ['', ...BESIDE]) if (existsSync(from + end)) renameSync(from + end, to + end)
  sync(dirname(to))
}

function opened(path: string): DatabaseSync {
  try {
    return new DatabaseSync(path, { readOnly: true, timeout: 5_000 })
  } catch (error) {
    throw explained(error, path)
  }
}

function sync(path: string): void {
  const file = openSync(path, 'r')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
