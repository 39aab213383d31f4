import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'

/** A value SQLite takes. */
export type Value = string | number | null

/** One SQLite connection. Everything is synchronous: within `write` nothing else of this process can come between. */
export type Connection = Readonly<{
  all<Row>(sql: string, ...values: readonly Value[]): Row[]
  one<Row>(sql: string, ...values: readonly Value[]): Row | undefined
  /** Answers how many rows it changed. */
  run(sql: string, ...values: readonly Value[]): number
  /** Several statements without values. */
  script(sql: string): void
  /** One writing transaction: all of `body` or nothing. When it returns, what it wrote is on disk. */
  write<T>(body: () => T): T
  /** Reads one moment of the database, whatever others write meanwhile. */
  read<T>(body: () => T): T
  close(): void
}>

/** How long to wait for another process (a roster import, a backup) that holds the write lock, ms. */
const BUSY_MS = 5_000

/** Opens a database file with every commit forced to disk; made when absent. */
export const connect = (path: string): Connection => {
  const db = new DatabaseSync(path, { timeout: BUSY_MS })
  db.exec('pragma synchronous = full; pragma trusted_schema = off;')
  return connectionOf(db)
}

function connectionOf(db: DatabaseSync): Connection {
  const prepared = new Map<string, StatementSync>()
  const statement = (sql: string) => {
    const known = prepared.get(sql)
    if (known) return known
    const fresh = db.prepare(sql)
    prepared.set(sql, fresh)
    return fresh
  }
  const within = <T>(begin: string, body: () => T): T => {
    db.exec(begin)
    try {
      const answer = body()
      db.exec('commit')
      return answer
    } catch (error) {
      // After a full disk SQLite has already rolled back.
      if (db.isTransaction) db.exec('rollback')
      throw error
    }
  }
  return {
    all: <Row>(sql: string, ...values: readonly SQLInputValue[]) => statement(sql).all(...values) as Row[],
    one: <Row>(sql: string, ...values: readonly SQLInputValue[]) =>
      statement(sql).get(...values) as Row | undefined,
    run: (sql, ...values) => Number(statement(sql).run(...values).changes),
    script: (sql) => db.exec(sql),
    write: (body) => within('begin immediate', body),
    read: (body) => within('begin', body),
    close: () => db.close(),
  }
}
