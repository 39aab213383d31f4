import { UnusableDatabase } from '#server/store/unusable.ts'

/** SQLite's result codes for a file that is damaged, cannot be opened, or is no database. */
const WHY: Readonly<Record<number, string>> = {
  11: 'is damaged',
  14: 'cannot be opened',
  26: 'is not a database',
}

/** What SQLite says about the file at `path`, for a person; any other error as it is. */
export function explained(error: unknown, path: string): unknown {
  const code = (error as { errcode?: number }).errcode
  const why = code === undefined ? undefined : WHY[code & 0xff]
  if (why === undefined) return error
  return new UnusableDatabase(
    `The database file ${path} ${why}.`,
    'Keep the file as it is and put back the last backup: carrel restore --from FILE --replace.',
    error,
  )
}
