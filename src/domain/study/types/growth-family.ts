import type { GrowthType } from '#domain/mastery/belief.ts'
import { exp } from '#domain/mastery/exact.ts'
import { countsOf, type Node, slopeOver } from './growth-slope.ts'
import type { Sequences } from './types.ts'

/**
 * Learners who get better little by little (Pelánek & Řihák 2017): log odds of a right answer at first and what each item adds are
 * normal over learners, and nobody gets worse.
 */
export type GrowthFamily = Readonly<{ start: number; startSd: number; growth: number; growthSd: number }>

/** Mean and log spread of the start, mean and log spread of the growth: where the fit begins, and what it stays within. */
type Point = readonly [number, number, number, number]
const START: Point = [-0.5, 0.4, 0.2, -2]
const LEAST: Point = [-8, -3, -0.5, -5]
const MOST: Point = [8, 1.5, 3, 0.7]
/** Scoring steps end when no number moves by more than this, or after so many; each is kept from running away. */
const SETTLED = 1e-3
const MOST_STEPS = 40
const RIDGE = 1
/** A step that makes it worse is taken in part only. */
const PARTS = [1, 1 / 2, 1 / 4, 1 / 8, 1 / 16, 1 / 32]
/** The normals are cut off at so many spreads; so many nodes stand for them while fitting, and for the types. */
const REACH = { start: 3, growth: 2.5 } as const
const FITTING = { starts: 21, growths: 13 } as const
const TYPES = { starts: 31, growths: 13 } as const
/** A type with a smaller share is left out. */
const LEAST_SHARE = 2e-5

/**
 * The growth family that makes the answers likeliest: scoring steps with the outer products of the learners' gradients (Berndt,
 * Hall, Hall & Hausman 1974). Expectation-maximisation creeps here once one of the spreads is small.
 */
export function fitGrowth(sequences: Sequences): GrowthFamily {
  const longest = sequences.reduce((most, { length }) => Math.max(most, length), 0)
  const counts = sequences.map(countsOf)
  const slopeAt = (point: Point): Stand => {
    const family = familyOf(point)
    return { point, ...slopeOver(counts, longest, family, nodesOf(family, FITTING)) }
  }
  let here = slopeAt(START)
  for (let step = 0; step < MOST_STEPS; step++) {
    const next = higher(here, slopeAt)
    const far = next.point.reduce(
      (most, to, i) => Math.max(most, Math.abs(to - (here.point[i] as number))),
      0,
    )
    here = next
    if (far < SETTLED) break
  }
  return familyOf(here.point)
}

type Stand = Readonly<{ point: Point }> & ReturnType<typeof slopeOver>

/** Where one step leads, or as much of it as makes the answers likelier; the same place when none does. */
function higher(here: Stand, slopeAt: (point: Point) => Stand): Stand {
  const way = solve(here.information, here.slope)
  for (const part of PARTS) {
    const there = slopeAt(moved(here.point, way, part))
    if (there.logLikelihood > here.logLikelihood) return there
  }
  return here
}

function moved(at: Point, way: Float64Array, share: number): Point {
  const to = (i: 0 | 1 | 2 | 3): number =>
    Math.max(LEAST[i], Math.min(MOST[i], at[i] + share * (way[i] as number)))
  return [to(0), to(1), to(2), to(3)]
}

/** The family as types whose shares follow its normals. */
export function growthTypes(family: GrowthFamily): readonly GrowthType[] {
  const nodes = nodesOf(family, TYPES)
  const still = new Map<number, number>()
  const types: GrowthType[] = []
  for (const { start, growth, share } of nodes) {
    if (growth > 0) types.push({ start, growth, share })
    else still.set(start, (still.get(start) ?? 0) + share)
  }
  return [...[...still].map(([start, share]) => ({ start, growth: 0, share })), ...types].filter(
    ({ share }) => share >= LEAST_SHARE,
  )
}

const familyOf = ([start, startSd, growth, growthSd]: Point): GrowthFamily => ({
  start,
  startSd: exp(startSd),
  growth,
  growthSd: exp(growthSd),
})

/** Evenly spaced nodes with the density of the normals; `growth` may be below 0 and stands for none then. */
function nodesOf(
  { start, startSd, growth, growthSd }: GrowthFamily,
  { starts, growths }: Readonly<{ starts: number; growths: number }>,
): readonly Node[] {
  const nodes: Node[] = []
  let sum = 0
  for (let i = 0; i < starts; i++) {
    const a = REACH.start * ((2 * i) / (starts - 1) - 1)
    for (let j = 0; j < growths; j++) {
      const b = REACH.growth * ((2 * j) / (growths - 1) - 1)
      const share = exp(-(a * a + b * b) / 2)
      sum += share
      nodes.push({ start: start + startSd * a, growth: growth + growthSd * b, share })
    }
  }
  return nodes.map((node) => ({ ...node, share: node.share / sum }))
}

/** Solves (A + ridge) · x = b for a symmetric positive A (its lower half), by elimination. */
function solve(lower: Float64Array, b: Float64Array): Float64Array {
  const n = b.length
  const a = Float64Array.from({ length: n * n }, (_, at) => {
    const [i, j] = [Math.floor(at / n), at % n]
    return (lower[Math.max(i, j) * n + Math.min(i, j)] as number) + (i === j ? RIDGE : 0)
  })
  const x = b.slice()
  for (let pivot = 0; pivot < n; pivot++)
    for (let i = 0; i < n; i++) {
      if (i === pivot) continue
      const share = (a[i * n + pivot] as number) / (a[pivot * n + pivot] as number)
      for (let j = 0; j < n; j++)
        a[i * n + j] = (a[i * n + j] as number) - share * (a[pivot * n + j] as number)
      x[i] = (x[i] as number) - share * (x[pivot] as number)
    }
  return x.map((value, i) => value / (a[i * n + i] as number))
}
