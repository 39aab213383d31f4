import { parseArgs } from 'node:util'
import type { Refusal } from '#protocol/enrol.ts'
import { readOneRoster } from '#server/import/one-roster.ts'
import { isRefusal } from '#server/import/refusal.ts'
import { EXIT, type Io, Refused, WrongUsage } from '#server/io.ts'
import { placeOf, withStore } from '#server/place.ts'
import { systemRandom } from '#server/random.ts'
import { hostTimeZone } from '#server/roster/host-time-zone.ts'
import { type ImportReport, importRoster } from '#server/roster/import-roster.ts'
import { isTimeZone } from '#server/school.ts'

/** So many set-aside rows are printed for a person; --json has them all. */
const MOST_ROWS = 20

type Wish = Readonly<{
  path: string
  dryRun: boolean
  json: boolean
  allowLargeChange: boolean
  timeZone: string
  data: string | undefined
}>

function wishOf(args: readonly string[]): Wish {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      'allow-large-change': { type: 'boolean', default: false },
      'time-zone': { type: 'string' },
      data: { type: 'string' },
    },
  })
  const [path] = positionals
  if (path === undefined || positionals.length > 1)
    throw new WrongUsage('Give one folder or zip of a OneRoster export.')
  const timeZone = values['time-zone'] ?? hostTimeZone()
  if (!isTimeZone(timeZone)) throw new WrongUsage(`“${timeZone}” is no time zone; one is America/Chicago.`)
  const { 'dry-run': dryRun, 'allow-large-change': allowLargeChange, json, data } = values
  return { path, dryRun, json, allowLargeChange, timeZone, data }
}

const some = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`

function tell(report: ImportReport, io: Io): void {
  for (const { name, code, learners, classes, new: isNew } of report.schools)
    io.out(
      `${name} (${code})${isNew ? ', new' : ''}: ${some(learners, 'learner')}, ${some(classes, 'class', 'classes')}`,
    )
  for (const kind of ['learners', 'staff', 'classes'] as const) {
    const { added, changed, removed } = report.of[kind]
    io.out(`  ${kind.padEnd(8)} ${added} added, ${changed} changed, ${removed} left`)
  }
  for (const note of report.notes) io.out(`Note: ${note}`)
  if (report.setAside.length > 0)
    io.out(`${some(report.setAside.length, 'row')} set aside, the rest went in:`)
  for (const { file, line, reason } of report.setAside.slice(0, MOST_ROWS))
    io.out(`  ${file} line ${line}: ${reason}`)
  if (report.setAside.length > MOST_ROWS)
    io.out(`  … and ${report.setAside.length - MOST_ROWS} more; --json lists them all.`)
  io.out(nextStep(report))
}

function nextStep(report: ImportReport): string {
  if (report.dryRun) return 'Nothing was written. Run it without --dry-run to import.'
  if (report.setAside.length > 0)
    return 'Mend these rows in the school’s system and import again; nothing is doubled.'
  if (report.of.staff.added > 0)
    return 'Next: give each of the new staff a one-time code with “carrel people reset --login LOGIN”.'
  return 'Done. Running it again changes nothing.'
}

/** `carrel roster import`: brings schools to what a OneRoster export says. */
export async function rosterImport(args: readonly string[], io: Io): Promise<number> {
  const wish = wishOf(args)
  const report = await imported(wish, io)
  if (isRefusal(report)) throw new Refused(report.message, report.next, report.error)
  if (wish.json) io.out(JSON.stringify(report))
  else tell(report, io)
  return EXIT.done
}

async function imported(wish: Wish, io: Io): Promise<ImportReport | Refusal> {
  const roster = await readOneRoster(wish.path)
  if (isRefusal(roster)) return roster
  return withStore(placeOf(wish.data, io.env), (store) =>
    importRoster(store, roster, {
      random: systemRandom,
      now: Date.now(),
      timeZone: wish.timeZone,
      dryRun: wish.dryRun,
      allowLargeChange: wish.allowLargeChange,
      onProgress: progressOn(io),
    }),
  )
}

/** One line a tenth, on a terminal only. */
function progressOn(io: Io): (done: number, all: number) => void {
  if (!io.terminal) return () => {}
  return (done, all) => {
    if (Math.floor((done * 10) / all) > Math.floor(((done - 4) * 10) / all) || done === all)
      io.err(`Preparing pictures and cards: ${done} of ${all}`)
  }
}
