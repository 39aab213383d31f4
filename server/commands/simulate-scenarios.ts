import { type Outcome, playScenario } from '#domain/study/types/decisions.ts'
import { readScenarios } from '#server/import/scenarios.ts'
import { EXIT, type Io } from '#server/io.ts'

/** `--scenarios FILE`: how the mastery decision fares with the simulated learners of each. */
export function simulateScenarios(
  file: string,
  { learners, seed, json }: Readonly<{ learners: number; seed: number; json: boolean }>,
  io: Io,
): number {
  const { steps, scenarios } = readScenarios(file)
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
  if (json) io.out(JSON.stringify(found))
  else
    printTable(found.perScenario, [found.meanWmad, found.premature, found.overPractice, found.attempts], io)
  return EXIT.done
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
