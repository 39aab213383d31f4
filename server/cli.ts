import { readFileSync } from 'node:fs'
import { EXIT, type Io, processIo, Refused, WrongUsage } from './io.ts'

type Command = Readonly<{
  words: string
  usage: string
  load: () => Promise<(args: readonly string[], io: Io) => Promise<number>>
}>

/** Every command: its words, how it is called, and the file that does it (loaded only when it is asked for). */
const COMMANDS: readonly Command[] = [
  {
    words: 'serve',
    usage:
      '[--port N] [--host H] [--data DIR] [--app DIR] [--cert FILE --key FILE] [--behind-https] [--allow-demo]',
    load: async () => (await import('./commands/serve.ts')).serve,
  },
  {
    words: 'people add',
    usage: '--school S --name N --login L --role monitor|teacher|admin [--class C …] [--data DIR] [--json]',
    load: async () => (await import('./commands/people.ts')).peopleAdd,
  },
  {
    words: 'people reset',
    usage: '--login L [--school S] [--data DIR] [--json]',
    load: async () => (await import('./commands/people.ts')).peopleReset,
  },
  {
    words: 'people list',
    usage: '[--school S] [--data DIR] [--json]',
    load: async () => (await import('./commands/people-list.ts')).peopleList,
  },
  {
    words: 'roster import',
    usage: 'PATH [--dry-run] [--allow-large-change] [--time-zone Z] [--data DIR] [--json]',
    load: async () => (await import('./commands/roster-import.ts')).rosterImport,
  },
  {
    words: 'content check',
    usage: '[--seeds N] [--only ID] [--page FILE] [--json]',
    load: async () => (await import('./commands/content-check.ts')).contentCheck,
  },
  {
    words: 'mastery evaluate',
    usage:
      '--data FILE.csv [--fold 1|all] [--model carrel|bkt|bkt-forgets|pfa|best-lr] [--k5 SKILLS.csv] [--json]',
    load: async () => (await import('./commands/mastery-evaluate.ts')).masteryEvaluate,
  },
  {
    words: 'mastery fit',
    usage: '--data FILE.csv --out PARAMS.json [--json]',
    load: async () => (await import('./commands/mastery-fit.ts')).masteryFit,
  },
  {
    words: 'mastery load',
    usage: '--params PARAMS.json | --default [--school S] [--data DIR] [--json]',
    load: async () => (await import('./commands/mastery-load.ts')).masteryLoad,
  },
  {
    words: 'mastery export',
    usage: '--out FILE.csv [--school S] [--data DIR] [--json]',
    load: async () => (await import('./commands/mastery-export.ts')).masteryExport,
  },
  {
    words: 'mastery explain',
    usage:
      '--log FILE --learner ID [--skill S] [--at DATE] [--params PARAMS.json] [--language en|es] [--for child|family|teacher] [--json]',
    load: async () => (await import('./commands/mastery-explain.ts')).masteryExplain,
  },
  {
    words: 'mastery simulate',
    usage:
      '--scenarios FILE.json [--learners 8000] | --lab [--learners 200] [--days 120] | --retention [--pairs 20000] [--seed N] [--json]',
    load: async () => (await import('./commands/mastery-simulate.ts')).masterySimulate,
  },
  {
    words: 'mastery wheel-spinning',
    usage: '--data FILE.csv [--fold 1|all] [--json]',
    load: async () => (await import('./commands/mastery-wheel-spinning.ts')).masteryWheelSpinning,
  },
  {
    words: 'device enrol',
    usage: '--name N [--school S] [--class C …] [--data DIR] [--json]',
    load: async () => (await import('./commands/device.ts')).deviceEnrol,
  },
  {
    words: 'hub certificate',
    usage: '--name HOST [--name HOST …] [--out DIR] [--json]',
    load: async () => (await import('./commands/certificate.ts')).hubCertificate,
  },
  {
    words: 'backup',
    usage: '--to FILE [--data DIR] [--json]',
    load: async () => (await import('./commands/backup.ts')).backup,
  },
  {
    words: 'restore',
    usage: '--from FILE [--replace] [--data DIR] [--json]',
    load: async () => (await import('./commands/restore.ts')).restore,
  },
  {
    words: 'demo remove',
    usage: '[--data DIR] [--json]',
    load: async () => (await import('./commands/demo.ts')).demoRemove,
  },
]

/** Runs one command line (without `node` and the script) and answers the exit code. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-v')) {
    io.out(versionHere())
    return EXIT.done
  }
  const command = COMMANDS.find(({ words }) => words === argv.slice(0, words.split(' ').length).join(' '))
  if (!command) return help(argv, io)
  try {
    const work = await command.load()
    return await work(argv.slice(command.words.split(' ').length), io)
  } catch (error) {
    if (isWrongUsage(error)) {
      io.err(error.message)
      io.err(`usage: carrel ${command.words} ${command.usage}`)
      return EXIT.usage
    }
    if (error instanceof Refused) {
      io.err(error.message)
      io.err(error.next)
      if (argv.includes('--json'))
        io.out(JSON.stringify({ error: error.code, message: error.message, next: error.next }))
      return EXIT.refused
    }
    throw error
  }
}

/** The version of this program, as its package names it. */
const versionHere = (): string =>
  (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string })
    .version

function help(argv: readonly string[], io: Io): number {
  const asked = argv.length === 0 || argv[0] === 'help' || argv[0] === '--help' || argv[0] === '-h'
  const say = asked ? io.out : io.err
  if (!asked) io.err(`There is no command "${argv.slice(0, 2).join(' ')}".`)
  const near = asked ? [] : COMMANDS.filter(({ words }) => isNear(words, argv))
  if (near.length > 0) io.err('Did you mean:')
  for (const { words, usage } of near.length > 0 ? near : COMMANDS) say(`carrel ${words} ${usage}`)
  return asked && argv.length > 0 ? EXIT.done : EXIT.usage
}

/** Whether a command may be meant: one of its words begins as one of those typed. */
const isNear = (words: string, argv: readonly string[]): boolean =>
  argv.slice(0, 2).some((typed) => {
    const start = typed.toLowerCase().slice(0, 3)
    return start.length > 1 && words.split(' ').some((word) => word.startsWith(start))
  })

/** `node:util` parseArgs names its complaints by code. */
const isWrongUsage = (error: unknown): error is Error =>
  error instanceof WrongUsage ||
  (error instanceof TypeError && String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS'))

if (import.meta.main) {
  const io = processIo()
  try {
    process.exitCode = await run(process.argv.slice(2), io)
  } catch (error) {
    io.err(error instanceof Error ? error.message : String(error))
    process.exitCode = EXIT.refused
  }
}
