import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type ContentReport, checkContent } from '#content/check.ts'
import { coverage, mapFaults } from '#content/check-map.ts'
import { openingFaults } from '#content/check-openings.ts'
import { coveragePage } from '#content/coverage-page.ts'
import { SKILL_MAP } from '#content/map.ts'
import { MISCONCEPTIONS } from '#content/misconceptions/all.ts'
import { OPENINGS } from '#content/openings/all.ts'
import { SKILLS } from '#content/registry.ts'
import { LITERACY_STANDARDS, MATH_STANDARDS } from '#content/standards.ts'
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
      page: { type: 'string', default: '' },
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
  const map =
    values.only === ''
      ? [
          ...mapFaults(SKILL_MAP, {
            standards: [...MATH_STANDARDS, ...LITERACY_STANDARDS],
            ideas: MISCONCEPTIONS,
          }),
          ...openingFaults(SKILL_MAP, OPENINGS),
        ]
      : []
  const standards = {
    math: { covered: coverage(SKILLS, MATH_STANDARDS).covered.length, of: MATH_STANDARDS.length },
    literacy: { covered: coverage(SKILLS, LITERACY_STANDARDS).covered.length, of: LITERACY_STANDARDS.length },
  }
  if (values.json) io.out(JSON.stringify({ ...report, map, standards }))
  else {
    for (const fault of map.slice(0, MOST_FAULTS)) io.out(`map: ${fault}`)
    for (const { skill, level, seed, what } of report.faults.slice(0, MOST_FAULTS)) {
      io.out(`${skill} level ${level} seed ${seed}: ${what}`)
    }
    io.out(tableOf(report))
    for (const [subject, { covered, of }] of Object.entries(standards))
      io.out(`${covered} of ${of} standards of ${subject} practised.`)
    io.out(`${map.length} faults of the map.`)
    io.out(`The answers of ${report.solvedTwice} of ${report.skills} skills are found a second way.`)
    io.out(`${report.items} items of ${report.skills} skills made, ${report.faults.length} found wrong.`)
  }
  if (values.page !== '') writeFileSync(values.page, coveragePage())
  return report.faults.length + map.length === 0 ? EXIT.done : EXIT.refused
}

/** A line a grade: how much was made and solved a second time, how it is answered, how hard it is to read. */
function tableOf({ grades }: ContentReport): string {
  const rows = grades.map(({ grade, skills, solvedTwice, items, formats, reading, faults }) => [
    grade,
    String(skills),
    String(solvedTwice),
    String(items),
    reading.toFixed(1),
    String(faults),
    formats.join(' '),
  ])
  const all = [['grade', 'skills', 'solved twice', 'items', 'reading', 'faults', 'answered by'], ...rows]
  const widths = (all[0] ?? []).map((_, at) => Math.max(...all.map((row) => (row[at] ?? '').length)))
  return all
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
