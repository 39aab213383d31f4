import { Pool, type PoolClient, types } from 'pg'

/** A value PostgreSQL takes; arrays travel as PostgreSQL arrays. */
export type Value = string | number | boolean | null | readonly (string | number | null)[]

/** One transaction's statements, in order. */
export type Transaction = Readonly<{
  all<Row>(sql: string, ...values: readonly Value[]): Promise<Row[]>
  one<Row>(sql: string, ...values: readonly Value[]): Promise<Row | undefined>
  /** Several statements without values. */
  script(sql: string): Promise<void>
}>

/** A pool of connections to one database; each call of `read`, `write` or `snapshot` is one whole transaction. */
export type Connection = Transaction &
  Readonly<{
    /** All of `body` or nothing; run again when the database asks for it, so `body` has no effect but on it. */
    write<T>(body: (tx: Transaction) => Promise<T>): Promise<T>
    /** Reads one moment of the database, whatever others write meanwhile. */
    snapshot<T>(body: (tx: Transaction) => Promise<T>): Promise<T>
    close(): Promise<void>
  }>

/** "Try again": serialization failure and deadlock. */
const AGAIN = new Set(['40001', '40P01'])
const TRIES = 6
const BIGINT = 20

/** Connects lazily: the first statement meets whatever is wrong with the address. */
export function connect(url: string): Connection {
  const pool = new Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 30_000,
    // A node that froze in mid-transaction must not hold its school's counter for ever.
    idle_in_transaction_session_timeout: 15_000,
    types: { getTypeParser },
  })
  // An idle connection that breaks is replaced by the pool; the next statement tells if there is no database.
  pool.on('error', () => undefined)

  const transaction = <T>(begin: string, body: (tx: Transaction) => Promise<T>) =>
    again(async () => within(await pool.connect(), begin, body))
  return {
    ...statements((sql, values) => again(() => pool.query(sql, values))),
    write: (body) => transaction('begin', body),
    snapshot: (body) => transaction('begin isolation level repeatable read read only', body),
    close: () => pool.end(),
  }
}

type Query = (sql: string, values?: unknown[]) => Promise<{ rows: unknown[] }>

const statements = (query: Query): Transaction => ({
  all: async <Row>(sql: string, ...values: readonly Value[]) => (await query(sql, [...values])).rows as Row[],
  one: async <Row>(sql: string, ...values: readonly Value[]) =>
    (await query(sql, [...values])).rows[0] as Row | undefined,
  script: async (sql) => {
    await query(sql)
  },
})

async function within<T>(
  client: PoolClient,
  begin: string,
  body: (tx: Transaction) => Promise<T>,
): Promise<T> {
  // A connection lost between two statements speaks through the next statement's error.
  client.on('error', ignore)
  try {
    await client.query(begin)
    const answer = await body(statements((sql, values) => client.query(sql, values)))
    await client.query('commit')
    client.release()
    return answer
  } catch (error) {
    const broken = await client.query('rollback').then(
      () => false,
      () => true,
    )
    client.release(broken)
    throw error
  } finally {
    client.removeListener('error', ignore)
  }
}

const ignore = () => undefined

async function again<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await attempt()
    } catch (error) {
      if (tried >= TRIES || !AGAIN.has((error as { code?: string }).code ?? '')) throw error
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 10 * 2 ** tried))
    }
  }
}

/** Revisions and sequence numbers fit a JavaScript number for longer than schools will stand. */
const getTypeParser: typeof types.getTypeParser = ((oid: number, format?: 'text' | 'binary') =>
  oid === BIGINT ? Number : types.getTypeParser(oid, format as 'text')) as typeof types.getTypeParser
