import { parseArgs } from 'node:util'
import { type Outcome, playScenario } from '#domain/study/decisions.ts'
import { readScenarios } from '#server/import/scenarios.ts'
import { EXIT, type Io, WrongUsage } from '#server/io.ts'

const MOST_LEARNERS = 1_000_000

/** `carrel mastery simulate`: how the mastery decision fares with simulated learners, whom nobody has told it about. */
export async function masterySimulate(args: readonly string[], io: Io): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      scenarios: { type: 'string' },
      learners: { type: 'string', default: '8000' },
      seed: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
    },
  })
  if (values.scenarios === undefined) throw new WrongUsage('--scenarios names a JSON file of scenarios.')
  const learners = wholeOf(values.learners, 'learners', 1, MOST_LEARNERS)
  const seed = wholeOf(values.seed, 'seed', 0, 0xffffffff)
  const { steps, scenarios } = readScenarios(values.scenarios)
  const perScenario = scenarios.map(({ name, scenario }) => {
    if (io.terminal) io.err(`scenario ${name}`)
    return { name, type: scenario.type, ...playScenario(scenario, steps, learners, seed) }
  })
  const mean = (figure: keyof Outcome, of = perScenario): number | null =>
    of.length === 0 ? null : of.reduce((sum, one) => sum + one[figure], 0) / of.length
  const found = {
    meanWmad: mean('wmad'),
    bktWmad: mean(
      'wmad',
      perScenario.filter(({ type }) => type === 'bkt'),
    ),
    growthWmad: mean(
      'wmad',
      perScenario.filter(({ type }) => type === 'logistic'),
    ),
    premature: mean('premature'),
    overPractice: mean('overPractice'),
    attempts: mean('attempts'),
    perScenario,
  }
  if (values.json) io.out(JSON.stringify(found))
  else
    printTable(found.perScenario, [found.meanWmad, found.premature, found.overPractice, found.attempts], io)
  return EXIT.done
}

function wholeOf(text: string, name: string, least: number, most: number): number {
  const value = Number(text)
  if (!/^\d+$/.test(text) || value < least || value > most)
    throw new WrongUsage(`--${name} is a whole number from ${least} to ${most}.`)
  return value
}

function printTable(
  rows: readonly (Readonly<{ name: string }> & Outcome)[],
  means: readonly (number | null)[],
  io: Io,
): void {
  const line = (name: string, figures: readonly (number | null)[]): string =>
    `${name.padEnd(12)} ${figures.map((one, i) => (one ?? 0).toFixed(i === 1 ? 3 : 2).padStart(9)).join(' ')}`
  io.out(
    `${'scenario'.padEnd(12)} ${['wMAD', 'premature', 'over', 'attempts'].map((name) => name.padStart(9)).join(' ')}`,
  )
  for (const { name, wmad, premature, overPractice, attempts } of rows)
    io.out(line(name, [wmad, premature, overPractice, attempts]))
  io.out(line('mean', means))
}
