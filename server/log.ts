/** One line of the server's log: no child's data, no ids of paths, no values of queries. */
export type LogLine = Readonly<{ event: string; [field: string]: string | number | boolean | null }>
export type Log = (line: LogLine) => void

/** Writes JSON, one object a line, with the time. */
export const jsonLog =
  (write: (line: string) => void, clock: () => number): Log =>
  (line) =>
    write(JSON.stringify({ at: new Date(clock()).toISOString(), ...line }))

/** What a failure says in the log: its kind and message, never a value from a request. */
export const failure = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : 'unknown'
