/** Where a command writes and what it may know of its surroundings; tests pass their own. */
export type Io = Readonly<{
  /** One line of the answer. */
  out: (line: string) => void
  /** One line for a person: a reason, a next step, progress. */
  err: (line: string) => void
  env: Readonly<Record<string, string | undefined>>
  /** Progress is shown on a terminal only. */
  terminal: boolean
}>

/** The io of this process. Whoever read along may go (`| head -1`): the work goes on to its end, unheard. */
export function processIo(): Io {
  process.stdout.on('error', unlessReaderLeft)
  process.stderr.on('error', unlessReaderLeft)
  return {
    out: (line) => void process.stdout.write(`${line}\n`),
    err: (line) => void process.stderr.write(`${line}\n`),
    env: process.env,
    terminal: process.stderr.isTTY === true,
  }
}

function unlessReaderLeft(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}

/** The exit codes of every command. */
export const EXIT = { done: 0, refused: 1, usage: 2 } as const

/** A command that cannot go on: the reason and the next step, exit 1. */
export class Refused extends Error {
  readonly next: string
  /** Names the reason for programs. */
  readonly code: string
  constructor(reason: string, next: string, code = 'refused') {
    super(reason)
    this.name = 'Refused'
    this.next = next
    this.code = code
  }
}

/** A command that was called wrongly; its usage is printed, exit 2. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage'
}
