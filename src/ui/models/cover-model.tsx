import { bordersOf, cornersOf, type Spot } from '#domain/items/cells.ts'
import { Drawing } from './drawing.tsx'
import css from './models.module.css'
import type { ModelProps } from './of-kind.ts'
import shapes from './shapes.module.css'

const SIDE = 60
/** Each piece keeps its colour wherever it lies. */
const LOOK: Readonly<Record<string, string | undefined>> = {
  hexagon: css.yellow,
  trapezoid: css.red,
  rhombus: css.blue,
  triangle: css.green,
  square: css.second,
  rectangle: css.first,
  corner: css.green,
}

/** An outline with its grid, and the pieces that lie on it. */
export function CoverModel({ model: { outline, pieces, say } }: ModelProps<'cover'>) {
  const corners = outline.flatMap(cornersOf)
  const left = Math.min(...corners.map(([x]) => x)) * SIDE - 6
  const top = Math.min(...corners.map(([, y]) => y)) * SIDE - 6
  const width = Math.max(...corners.map(([x]) => x)) * SIDE - left + 6
  const height = Math.max(...corners.map(([, y]) => y)) * SIDE - top + 6
  return (
    <Drawing width={width} height={height} say={say} maxWidth={Math.max(8, width / 15)}>
      <g transform={`translate(${-left} ${-top})`}>
        {outline.map((cell) => (
          <path key={cell} class={css.empty} d={around(cornersOf(cell))} />
        ))}
        {pieces.map(({ name, cells }, i) => (
          <path
            key={`${name} ${cells.join(' ')}`}
            class={LOOK[name] ?? css.shade}
            style={{ '--turn': i }}
            d={bordersOf(cells).map(around).join('')}
          />
        ))}
        <path class={shapes.strong} d={bordersOf(outline).map(around).join('')} />
      </g>
    </Drawing>
  )
}

const around = (spots: readonly Spot[]): string =>
  `M${spots.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}z`

const round = (value: number): number => Math.round(value * SIDE * 10) / 10
