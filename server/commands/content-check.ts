import { parseArgs } from 'node:util'
import { checkContent } from '#content/check.ts'
import { EXIT, type Io, WrongUsage } from '#server/io.ts'

/** So many faults are printed for a person; --json has them all. */
const MOST_FAULTS = 20

/** `carrel content check`: makes every skill's items at every level from many seeds and names what is wrong with them. */
export async function contentCheck(args: readonly string[], io: Io): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { seeds: { type: 'string', default: '1000' }, json: { type: 'boolean', default: false } },
  })
  const seeds = Number(values.seeds)
  if (!Number.isInteger(seeds) || seeds < 1 || seeds > 1_000_000) {
    throw new WrongUsage('--seeds is a number from 1 to 1000000: how many items of each level are made.')
  }
  const report = checkContent(seeds, (skill, level) => {
    if (io.terminal) io.err(`${skill} level ${level}`)
  })
  if (values.json) io.out(JSON.stringify(report))
  else {
    for (const { skill, level, seed, what } of report.faults.slice(0, MOST_FAULTS)) {
      io.out(`${skill} level ${level} seed ${seed}: ${what}`)
    }
    io.out(`${report.items} items of ${report.skills} skills made, ${report.faults.length} found wrong.`)
  }
  return report.faults.length === 0 ? EXIT.done : EXIT.refused
}
