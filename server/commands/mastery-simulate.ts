import { parseArgs } from 'node:util'
import { type Io, WrongUsage } from '#server/io.ts'
import { simulateLab } from './simulate-lab.ts'
import { simulateRetention } from './simulate-retention.ts'
import { simulateScenarios } from './simulate-scenarios.ts'

const MOST_SEED = 0xffffffff

/** What is simulated, and which numbers of its own each takes: name, what it is without being given, least and most. */
const KINDS = {
  scenarios: { learners: [8000, 1, 1_000_000] },
  lab: { learners: [200, 1, 100_000], days: [120, 1, 365] },
  retention: { pairs: [20_000, 1, 10_000_000] },
} as const satisfies Record<string, Record<string, readonly [number, number, number]>>

/**
 * `carrel mastery simulate`: the mastery decision in the scenarios of a file, a year in the lab with simulated children, or
 * how much recall a schedule of checks buys. Whoever is simulated, nobody has told the core about them.
 */
export async function masterySimulate(args: readonly string[], io: Io): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      scenarios: { type: 'string' },
      lab: { type: 'boolean' },
      retention: { type: 'boolean' },
      learners: { type: 'string' },
      days: { type: 'string' },
      pairs: { type: 'string' },
      seed: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
    },
  })
  const asked = (['scenarios', 'lab', 'retention'] as const).filter((kind) => values[kind] !== undefined)
  const [kind] = asked
  if (kind === undefined || asked.length > 1)
    throw new WrongUsage('One of --scenarios FILE, --lab and --retention says what is simulated.')
  for (const name of ['learners', 'days', 'pairs'] as const)
    if (values[name] !== undefined && !(name in KINDS[kind]))
      throw new WrongUsage(`--${name} does not go with --${kind}.`)
  const number = (name: string, [usual, least, most]: readonly [number, number, number]): number =>
    wholeOf(values[name as 'learners'] ?? String(usual), name, least, most)
  const told = { seed: wholeOf(values.seed, 'seed', 0, MOST_SEED), json: values.json }
  switch (kind) {
    case 'scenarios': {
      const learners = number('learners', KINDS.scenarios.learners)
      return simulateScenarios(values.scenarios ?? '', { ...told, learners }, io)
    }
    case 'lab': {
      const { learners, days } = KINDS.lab
      const sizes = { learners: number('learners', learners), days: number('days', days) }
      return simulateLab({ ...told, ...sizes }, io)
    }
    default:
      return simulateRetention({ ...told, pairs: number('pairs', KINDS.retention.pairs) }, io)
  }
}

function wholeOf(text: string, name: string, least: number, most: number): number {
  const value = Number(text)
  if (!/^\d+$/.test(text) || value < least || value > most)
    throw new WrongUsage(`--${name} is a whole number from ${least} to ${most}.`)
  return value
}
