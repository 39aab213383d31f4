import { Drawing, upTo } from './drawing.tsx'
import css from './models.module.css'
import type { ModelProps } from './of-kind.ts'

const SIDE = 200

/** A shape cut into parts, some of them shaded; the same parts can be cut in several ways. */
export function PartitionModel({ model }: ModelProps<'partition'>) {
  const { shape, parts, shaded, equal, way, say } = model
  const width = shape === 'rectangle' ? SIDE * 1.6 : SIDE
  const all = cuts(shape, parts, equal)
  const pieces = all[way % all.length] ?? []
  return (
    <Drawing width={width + 8} height={SIDE + 8} say={say} maxWidth={(width / SIDE) * 13}>
      <g transform="translate(4 4)">
        {cuts(shape, 1, true)[0]?.map((whole) => (
          <path key="whole" class={css.plain} d={whole(width, SIDE)} />
        ))}
        {pieces.map((d, i) => (
          <path key={`${parts} ${way} ${i}`} class={i < shaded ? css.shade : css.plain} d={d(width, SIDE)} />
        ))}
      </g>
    </Drawing>
  )
}

/** A piece in a frame of that size. */
type Piece = (width: number, height: number) => string
type Way = readonly Piece[]

const rectangle =
  (x: number, y: number, across: number, down: number): Piece =>
  (width, height) =>
    `M${x * width} ${y * height}h${across * width}v${down * height}h${-across * width}z`

const corners =
  (...points: readonly (readonly [number, number])[]): Piece =>
  (width, height) =>
    `M${points.map(([x, y]) => `${x * width} ${y * height}`).join('L')}z`

/** Where each share begins, and its size. */
const spans = (shares: readonly number[]): (readonly [at: number, size: number])[] => {
  const all = shares.reduce((sum, share) => sum + share, 0)
  return shares.map((share, i) => [shares.slice(0, i).reduce((sum, one) => sum + one, 0) / all, share / all])
}

const columns = (shares: readonly number[]): Way => spans(shares).map(([x, size]) => rectangle(x, 0, size, 1))
const rows = (shares: readonly number[]): Way => spans(shares).map(([y, size]) => rectangle(0, y, 1, size))

const grid = (down: number, across: number): Way =>
  upTo(down * across).map((i) =>
    rectangle((i % across) / across, Math.floor(i / across) / down, 1 / across, 1 / down),
  )

const sectors = (shares: readonly number[], turn: number): Way =>
  spans(shares).map(([at, size]) => () => {
    const half = SIDE / 2
    const on = (part: number): string => {
      const angle = (part + turn) * 2 * Math.PI - Math.PI / 2
      return `${half + Math.cos(angle) * half} ${half + Math.sin(angle) * half}`
    }
    if (size === 1) return `M${half} 0A${half} ${half} 0 0 1 ${half} ${SIDE}A${half} ${half} 0 0 1 ${half} 0z`
    return `M${half} ${half}L${on(at)}A${half} ${half} 0 ${size > 0.5 ? 1 : 0} 1 ${on(at + size)}z`
  })

/** Slices of a circle between straight cuts one beside the other, at these parts of its width. */
const slices = (shares: readonly number[]): Way =>
  spans(shares).map(([at, size]) => () => {
    const half = SIDE / 2
    const reach = (x: number): number => Math.sqrt(Math.max(0, half * half - (x - half) ** 2))
    const [x, end] = [at * SIDE, (at + size) * SIDE]
    const [left, right] = [reach(x), reach(end)]
    const round = `A${half} ${half} 0 0 `
    return `M${x} ${half - left}${round}1 ${end} ${half - right}V${half + right}${round}1 ${x} ${half + left}z`
  })

const DIAGONAL: Way = [corners([0, 0], [1, 0], [0, 1]), corners([1, 0], [1, 1], [0, 1])]
const CROSS: Way = [
  corners([0, 0], [1, 0], [0.5, 0.5]),
  corners([1, 0], [1, 1], [0.5, 0.5]),
  corners([1, 1], [0, 1], [0.5, 0.5]),
  corners([0, 1], [0, 0], [0.5, 0.5]),
]

type Shape = ModelProps<'partition'>['model']['shape']

/** All the ways to cut a shape into so many parts, the plainest first. */
const cuts = (shape: Shape, parts: number, equal: boolean): readonly Way[] =>
  equal ? evenCuts(shape, parts) : unevenCuts(shape, parts)

function evenCuts(shape: Shape, parts: number): readonly Way[] {
  const even = upTo(parts).map(() => 1)
  if (shape === 'circle') return [sectors(even, 0), sectors(even, parts > 1 ? 0.5 / parts : 0)]
  const grids = upTo(parts)
    .filter((down) => down >= 2 && parts % down === 0 && parts / down >= 2)
    .map((down) => grid(down, parts / down))
  return [
    columns(even),
    rows(even),
    ...grids,
    ...(parts === 2 ? [DIAGONAL] : []),
    ...(parts === 4 && shape === 'square' ? [CROSS] : []),
  ]
}

function unevenCuts(shape: Shape, parts: number): readonly Way[] {
  const even = upTo(parts).map(() => 1)
  const uneven = even.map((_, i) => (i === 0 ? 2.4 : i % 2 === 0 ? 1.3 : 1))
  // Slices of one width are parts of different sizes in a circle.
  if (shape === 'circle')
    return [slices(parts === 2 ? [7, 3] : even), sectors(uneven, 0), sectors(uneven, 0.4), slices(uneven)]
  const half = rectangle(0, 0, 0.5, 1)
  const otherHalf = spans(even.slice(1)).map(([y, size]) => rectangle(0.5, y, 0.5, size))
  return [
    columns(uneven),
    rows(uneven),
    columns(uneven.toReversed()),
    parts > 2 ? [half, ...otherHalf] : rows(uneven.toReversed()),
  ]
}
