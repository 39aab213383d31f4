import { run } from '#server/cli.ts'

/** What a person sees who has run a command: `out` and `err` line by line. */
export type Seen = Readonly<{ code: number; out: readonly string[]; err: string }>

/** Runs a command line as a person would, without a terminal. */
export async function commandLine(argv: readonly string[]): Promise<Seen> {
  const out: string[] = []
  const err: string[] = []
  const io = {
    out: (line: string) => void out.push(line),
    err: (line: string) => void err.push(line),
    env: {},
    terminal: false,
  }
  const code = await run(argv, io)
  return { code, out, err: err.join('\n') }
}
