import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { EXIT, type Io, Refused, WrongUsage } from '#server/io.ts'
import { type Place, placeOf, withStore } from '#server/place.ts'
import { checkDatabase, moveDatabase, standAlone, takeCopy } from '#server/store/sqlite/files.ts'

/**
 * `carrel restore --from FILE`: puts a backup in the place of the database, under a new epoch, so that devices pull
 * again and offer again what they hold. What was there before is kept beside it.
 */
export async function restore(args: readonly string[], io: Io): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      from: { type: 'string' },
      replace: { type: 'boolean', default: false },
      'renew-epoch': { type: 'boolean', default: false },
      data: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  })
  const place = placeOf(values.data, io.env)
  if (values['renew-epoch']) return renewEpoch(place, io, values.json)
  if (place.databaseUrl)
    throw new Refused(
      'The data is in PostgreSQL, which restores its own backups.',
      'Stop every node, run pg_restore --clean --if-exists --dbname="$DATABASE_URL" FILE, then carrel restore --renew-epoch.',
    )
  if (!values.from) throw new WrongUsage('--from is needed: a file that carrel backup wrote.')
  const from = resolve(values.from)
  if (!existsSync(from)) throw new Refused(`There is no file ${from}.`, 'Check the path of the backup.')

  mkdirSync(dirname(place.path), { recursive: true, mode: 0o700 })
  const { epoch, ...checked } = await prepare(from, place)
  const before = setBeside(place.path, values.replace)
  moveDatabase(incomingOf(place.path), place.path)

  io.err(`Schools: ${checked.schools}, entries: ${checked.entries}. They are back.`)
  if (before) io.err(`What was here before is kept: ${before}`)
  io.err('Devices will pull again and send again what they still hold.')
  io.out(values.json ? JSON.stringify({ database: place.path, before, epoch, ...checked }) : place.path)
  return EXIT.done
}

const incomingOf = (path: string): string => `${path}.incoming`

/** Copies the backup beside its place, checks it, brings it up to date and gives it its new epoch, all before anything is replaced. */
async function prepare(from: string, place: Place) {
  const incoming = incomingOf(place.path)
  try {
    takeCopy(from, incoming)
    const checked = checkDatabase(incoming)
    const epoch = await withStore({ ...place, path: incoming }, (store) => store.renewEpoch())
    standAlone(incoming)
    return { epoch, ...checked }
  } catch (error) {
    for (const end of ['', '-wal', '-shm']) rmSync(incoming + end, { force: true })
    throw error
  }
}

/** Moves what is in the way to a name of its own; answers that name. */
function setBeside(path: string, replace: boolean): string | null {
  if (!existsSync(path)) return null
  const refuse = (reason: string, next: string) => {
    rmSync(incomingOf(path), { force: true })
    return new Refused(reason, next)
  }
  if (statSync(path).size > 0 && !replace)
    throw refuse(
      `There is a database at ${path} already.`,
      'Repeat with --replace: the old one is kept beside it under another name.',
    )
  if (standAlone(path) === 'in-use')
    throw refuse(`A server has ${path} open.`, 'Stop carrel serve first, then restore.')
  const stamp = new Date().toISOString().replace(/[-:]|\.\d+/g, '')
  const beside = `${path}.before-restore-${stamp}`
  moveDatabase(path, beside)
  return beside
}

async function renewEpoch(place: Place, io: Io, json: boolean): Promise<number> {
  if (!place.databaseUrl && !existsSync(place.path))
    throw new Refused(`There is no database at ${place.path}.`, 'Name the folder it is in: --data DIR.')
  const epoch = await withStore(place, (store) => store.renewEpoch())
  io.err('The database has a new epoch: devices will pull again and send again what they still hold.')
  io.out(json ? JSON.stringify({ epoch }) : epoch)
  return EXIT.done
}
