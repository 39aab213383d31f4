import { Drawing, upTo } from './drawing.tsx'
import css from './models.module.css'
import type { ModelProps } from './of-kind.ts'
import shapes from './shapes.module.css'

type Box = ModelProps<'cubes'>['model']['boxes'][number]

/** Boxes side by side, filled with unit cubes up to a layer; what is still empty is glass. */
export function CubesModel({ model: { boxes, say } }: ModelProps<'cubes'>) {
  const across = boxes.reduce((sum, { length }) => sum + length, 0)
  const deep = Math.max(...boxes.map(({ width }) => width))
  const high = Math.max(...boxes.map(({ height }) => height))
  const unit = Math.min(38, 360 / (across + deep * BACK), 300 / (high + deep * BACK))
  const bottom = (high + deep * BACK) * unit + 3
  return (
    <Drawing
      width={(across + deep * BACK) * unit + 6}
      height={bottom + 3}
      say={say}
      maxWidth={Math.max(10, ((across + deep * BACK) * unit) / 14)}
    >
      {boxes.map((box, i) => {
        const x = boxes.slice(0, i).reduce((sum, { length }) => sum + length, 0) * unit + 3
        return (
          <g key={i} transform={`translate(${x} ${bottom})`}>
            <Layers box={box} unit={unit} />
            {box.layers < box.height && <Glass box={box} unit={unit} />}
          </g>
        )
      })}
    </Drawing>
  )
}

/** How much of a unit one step to the back goes right and up. */
const BACK = 0.5

/** The cubes that are seen: front and side of each layer, the top of the uppermost. */
function Layers({ box: { length, width, layers }, unit }: Readonly<{ box: Box; unit: number }>) {
  const back = unit * BACK
  return (
    <g>
      {upTo(layers).map((layer) => {
        const y = -(layer + 1) * unit
        return (
          <g key={layer} style={{ '--turn': layer * 2 }}>
            {upTo(length).map((i) => (
              <path key={`f${i}`} class={css.face} d={`M${i * unit} ${y}h${unit}v${unit}h${-unit}z`} />
            ))}
            {upTo(width).map((i) => (
              <path
                key={`s${i}`}
                class={css.side}
                d={`M${length * unit + i * back} ${y - i * back}l${back} ${-back}v${unit}l${-back} ${back}z`}
              />
            ))}
            {upTo(length * width).map((i) => {
              const [column, row] = [i % length, Math.floor(i / length)]
              return (
                <path
                  key={`t${i}`}
                  class={css.plain}
                  d={`M${column * unit + row * back} ${y - row * back}h${unit}l${back} ${-back}h${-unit}z`}
                />
              )
            })}
          </g>
        )
      })}
    </g>
  )
}

/** The edges of the box above its cubes. */
function Glass({ box: { length, width, height, layers }, unit }: Readonly<{ box: Box; unit: number }>) {
  const [x, dx] = [length * unit, width * unit * BACK]
  const [top, base] = [-height * unit, -layers * unit]
  return (
    <g>
      <path
        class={shapes.guide}
        d={`M${dx} ${top - dx}V${base - dx}${layers === 0 ? `L0 0M${dx} ${-dx}H${x + dx}` : ''}`}
      />
      <path
        class={shapes.outline}
        d={`M0 ${base}V${top}H${x}V${base}M0 ${top}l${dx} ${-dx}h${x}l${-dx} ${dx}M${x + dx} ${top - dx}V${base - dx}${layers === 0 ? `L${x} 0H0` : ''}`}
      />
      {/* Ticks on the edges tell how many cubes would fit. */}
      <path
        class={css.line}
        d={[
          ...upTo(height - layers).map((i) => `M-4 ${top + i * unit}h8`),
          ...upTo(length + 1).map((i) => `M${i * unit} ${top - 4}v8`),
          ...upTo(width + 1).map((i) => `M${x + i * unit * BACK} ${top - i * unit * BACK}h7`),
        ].join('')}
      />
    </g>
  )
}
