import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import type { Scenario } from '#domain/study/types/scenario.ts'
import { Refused } from '#server/io.ts'

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
const amount = v.pipe(v.number(), v.finite())
const spread = v.pipe(v.number(), v.finite(), v.minValue(0))

const ScenarioSchema: v.GenericSchema<unknown, Scenario> = v.variant('type', [
  v.object({ type: v.literal('bkt'), init: share, learn: share, slip: share, guess: share }),
  v.object({ type: v.literal('logistic'), init: amount, init_sd: spread, learn: amount, learn_sd: spread }),
])
const FileSchema = v.object({
  steps: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000)), 50),
  scenarios: v.record(v.string(), ScenarioSchema),
})

/** The scenarios of a JSON file `{steps, scenarios: {name: …}}`. Throws `Refused` naming what is wrong. */
export function readScenarios(
  path: string,
): Readonly<{ steps: number; scenarios: readonly Readonly<{ name: string; scenario: Scenario }>[] }> {
  const read = v.safeParse(FileSchema, jsonOf(path))
  if (!read.success) {
    const issue = read.issues[0]
    const place = issue.path?.map(({ key }) => String(key)).join('.') ?? 'the file'
    throw new Refused(
      `${path}: ${place}: ${issue.message}.`,
      'A scenario is {type: "bkt", init, learn, slip, guess} or {type: "logistic", init, init_sd, learn, learn_sd}.',
      'bad-scenario',
    )
  }
  const scenarios = Object.entries(read.output.scenarios).map(([name, scenario]) => ({ name, scenario }))
  if (scenarios.length === 0)
    throw new Refused(`${path} holds no scenario.`, 'Give at least one under "scenarios".', 'empty')
  return { steps: read.output.steps, scenarios }
}

function jsonOf(path: string): unknown {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    throw new Refused(`${path} cannot be read.`, 'Give the path of a file that is there.', 'no-file')
  }
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    throw new Refused(
      `${path} is no JSON: ${error instanceof Error ? error.message : String(error)}.`,
      'Mend the file and try again.',
      'no-json',
    )
  }
}
