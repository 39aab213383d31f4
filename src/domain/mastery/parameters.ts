import type { BeliefParameters, GrowthType, TracingType } from './belief.ts'
import { hash64 } from './hash.ts'

/** Parameters fitted to a district's own answers, as `carrel mastery fit` writes them and a school loads them. */
export type FittedParameters = Readonly<{
  version: 1
  /** Of `belief`, so that a file changed by hand is known for one. */
  hash: string
  fittedOn: Readonly<{ learners: number; answers: number; sequences: number }>
  belief: BeliefParameters
}>

/** What a school believes with, and what it did before: states may still be about that were folded with it. Null = this build's own. */
export type SchoolParameters = Readonly<{ now: FittedParameters | null; before: FittedParameters | null }>

/** Where parameters are not what they should be, and how. */
export type ParametersFault = Readonly<{ where: string; what: string }>

/** The record that holds a school's parameters. */
export const PARAMETERS = { kind: 'mastery', id: 'parameters' } as const

/** A posterior has two numbers a type, and every answer touches them all: more types than this are too slow for a tablet. */
export const MOST_TYPES = 120
/** Shares were written as decimals. */
const SUM_WITHIN = 1e-6

type Range = readonly [least: number, most: number]
const THRESHOLD: Range = [0.5, 0.999]
const TRACING: Readonly<Record<keyof TracingType, Range>> = {
  init: [0.0001, 0.9999],
  learn: [0, 0.9999],
  guess: [-8, 8],
  slip: [-8, 8],
  share: [0, 1],
}
const GROWTH: Readonly<Record<keyof GrowthType, Range>> = { start: [-20, 20], growth: [0, 10], share: [0, 1] }

/** The hash of a belief's parameters, whatever order their fields came in. */
export const hashOfBelief = (belief: BeliefParameters): string => hash64(JSON.stringify(belief))

/** Parameters out of anything at all: each field in its range and its place, or where the first fault is. */
export function readParameters(value: unknown): FittedParameters | ParametersFault {
  const file = fieldsOf(value)
  if (file === null) return { where: 'the file', what: 'is no object' }
  if (file['version'] !== 1) return { where: 'version', what: 'is not 1' }
  const belief = beliefIn(file['belief'])
  if ('what' in belief) return belief
  const hash = hashOfBelief(belief)
  if (file['hash'] !== hash) return { where: 'hash', what: `is not that of the belief, ${hash}` }
  const on = fieldsOf(file['fittedOn'])
  const [learners, answers, sequences] = [on?.['learners'], on?.['answers'], on?.['sequences']]
  if (!isCount(learners) || !isCount(answers) || !isCount(sequences))
    return { where: 'fittedOn', what: 'does not count learners, answers and sequences' }
  return { version: 1, hash, fittedOn: { learners, answers, sequences }, belief }
}

/** What a school's record says; what nobody here can read counts as this build's own. */
export function schoolParameters(body: unknown): SchoolParameters {
  const read = (value: unknown): FittedParameters | null => {
    const found = readParameters(value)
    return 'what' in found ? null : found
  }
  const record = fieldsOf(body)
  return { now: read(record?.['now']), before: read(record?.['before']) }
}

function beliefIn(value: unknown): BeliefParameters | ParametersFault {
  const belief = fieldsOf(value)
  if (belief === null) return { where: 'belief', what: 'is no object' }
  const threshold = belief['threshold']
  if (!isWithin(threshold, THRESHOLD)) return outside('belief.threshold', THRESHOLD)
  const tracing = typesIn<TracingType>(belief['tracing'], 'tracing', TRACING)
  if ('what' in tracing) return tracing
  const growth = typesIn<GrowthType>(belief['growth'], 'growth', GROWTH)
  if ('what' in growth) return growth
  const types = [...tracing, ...growth]
  if (types.length === 0 || types.length > MOST_TYPES)
    return { where: 'belief', what: `has ${types.length} types; 1 to ${MOST_TYPES} can be used` }
  let sum = 0
  for (const { share } of types) sum += share
  if (Math.abs(sum - 1) > SUM_WITHIN)
    return { where: 'belief', what: `has shares that add up to ${sum}, not 1` }
  return { threshold, tracing, growth }
}

/** A list of types, their fields in the order of `ranges`. */
function typesIn<Type>(
  value: unknown,
  name: string,
  ranges: Readonly<Record<keyof Type & string, Range>>,
): readonly Type[] | ParametersFault {
  if (!Array.isArray(value)) return { where: `belief.${name}`, what: 'is no list' }
  const types: Type[] = []
  for (const [at, one] of value.entries()) {
    const fields = fieldsOf(one)
    const type: Record<string, number> = {}
    for (const [field, range] of Object.entries<Range>(ranges)) {
      const number = fields?.[field]
      if (!isWithin(number, range)) return outside(`belief.${name}[${at}].${field}`, range)
      type[field] = number
    }
    types.push(type as Type)
  }
  return types
}

const outside = (where: string, [least, most]: Range): ParametersFault => ({
  where,
  what: `is no number from ${least} to ${most}`,
})

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null
const isWithin = (value: unknown, [least, most]: Range): value is number =>
  typeof value === 'number' && value >= least && value <= most
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0
