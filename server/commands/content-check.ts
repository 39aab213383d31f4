import { parseArgs } from 'node:util'
import { checkContent } from '#content/check.ts'
import { SKILLS } from '#content/registry.ts'
import { EXIT, type Io, WrongUsage } from '#server/io.ts'

/** So many faults are printed for a person; --json has them all. */
const MOST_FAULTS = 20

/** `carrel content check`: makes every skill's items at every level from many seeds and names what is wrong with them. */
export async function contentCheck(args: readonly string[], io: Io): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seeds: { type: 'string', default: '1000' },
      json: { type: 'boolean', default: false },
      only: { type: 'string', default: '' },
    },
  })
  const seeds = Number(values.seeds)
  if (!Number.isInteger(seeds) || seeds < 1 || seeds > 1_000_000) {
    throw new WrongUsage('--seeds is a number from 1 to 1000000: how many items of each level are made.')
  }
  const skills = SKILLS.filter(({ id }) => id.startsWith(values.only))
  if (skills.length === 0)
    throw new WrongUsage(
      `--only takes the beginning of a skill's id, such as m.2. or m.k.one-more; none begins with ${values.only}.`,
    )
  const report = checkContent(
    seeds,
    (skill, level) => {
      if (io.terminal) io.err(`${skill} level ${level}`)
    },
    skills,
  )
  if (values.json) io.out(JSON.stringify(report))
  else {
    for (const { skill, level, seed, what } of report.faults.slice(0, MOST_FAULTS)) {
      io.out(`${skill} level ${level} seed ${seed}: ${what}`)
    }
    io.out(`${report.items} items of ${report.skills} skills made, ${report.faults.length} found wrong.`)
  }
  return report.faults.length === 0 ? EXIT.done : EXIT.refused
}
