import { DAYS, neededFor, playSchedule, type Retention, WORLDS } from '#domain/study/lab/retention.ts'
import { CARREL, CARREL_NEXT_DAY, FIXED_SCHEDULES, type Schedule } from '#domain/study/lab/schedules.ts'
import { EXIT, type Io } from '#server/io.ts'

/** The mean recall that schedules are asked for. */
const AIM = 0.95
const SCHEDULES: readonly Schedule[] = [...FIXED_SCHEDULES, CARREL, CARREL_NEXT_DAY]
const WIDTH = 26

/** `--retention`: how much recall each schedule of checks holds, and for how many items, in worlds that forget differently. */
export function simulateRetention(
  { pairs, seed, json }: Readonly<{ pairs: number; seed: number; json: boolean }>,
  io: Io,
): number {
  const worlds = WORLDS.map((world) => {
    if (io.terminal) io.err(`world: ${world.name}`)
    const size = { pairs, seed }
    const schedules = SCHEDULES.map((one) => ({ name: one.name, ...playSchedule(world, one, pairs, seed) }))
    const needed = neededFor(world, AIM, size)
    const found = { world: world.name, schedules, needed }
    printWorld(found, io)
    return found
  })
  if (json) io.out(JSON.stringify({ pairs, days: DAYS, aim: AIM, worlds }))
  return EXIT.done
}

type Found = Readonly<{
  world: string
  schedules: readonly (Readonly<{ name: string }> & Retention)[]
  needed: Retention & Readonly<{ line: number }>
}>

function printWorld({ world, schedules, needed }: Found, io: Io): void {
  const heads = ['recall', 'at end', 'checks', 'items', 'if wrong'].map((head) => head.padStart(8))
  io.out(`${world.padEnd(WIDTH)} ${heads.join(' ')}`)
  const line = (name: string, { recall, atEnd, checks, items, itemsIfWrong }: Retention): string => {
    const shares = [recall, atEnd].map((share) => share.toFixed(3).padStart(8))
    const counts = [checks, items, itemsIfWrong].map((count) => count.toFixed(2).padStart(8))
    return `  ${name.padEnd(WIDTH - 2)} ${[...shares, ...counts].join(' ')}`
  }
  for (const schedule of schedules) io.out(line(schedule.name, schedule))
  io.out(line(`Carrel below ${needed.line.toFixed(3)}: ${AIM}`, needed))
}
