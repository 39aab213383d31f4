import type { Solid } from '#domain/items/model.ts'
import { Drawing } from './drawing.tsx'
import css from './models.module.css'
import type { ModelProps } from './of-kind.ts'
import shapes from './shapes.module.css'

type Drawn = Readonly<{ height: number; look: () => preact.JSX.Element }>

/** A solid seen from a little above, or one standing on another. */
export function SolidModel({ model: { shape, say } }: ModelProps<'solid'>) {
  const parts = PARTS[shape]
  const height = parts.reduce((sum, part) => sum + part.height, 0)
  const tops = parts.map((_, i) => parts.slice(0, i).reduce((sum, part) => sum + part.height, 0))
  return (
    <Drawing width={220} height={height + 60} say={say} maxWidth={14}>
      {parts
        .map((part, i) => (
          <g key={i} transform={`translate(110 ${(tops[i] ?? 0) + 36})`}>
            {part.look()}
          </g>
        ))
        .toReversed()}
    </Drawing>
  )
}

/** A box whose front stands on (0, height), seen from the right. */
const box = (width: number, height: number, depth: number): Drawn => ({
  height,
  look: () => {
    const left = -width / 2 - depth / 2
    return (
      <g>
        <path class={shapes.tone1} d={`M${left} 0h${width}v${height}h${-width}z`} />
        <path
          class={css.plain}
          d={`M${left} 0l${depth} ${-depth * 0.7}h${width}l${-depth} ${depth * 0.7}z`}
        />
        <path
          class={css.side}
          d={`M${left + width} 0l${depth} ${-depth * 0.7}v${height}l${-depth} ${depth * 0.7}z`}
        />
      </g>
    )
  },
})

const cone = (radius: number, height: number): Drawn => ({
  height,
  look: () => (
    <g>
      <path
        class={shapes.tone1}
        d={`M0 ${-18}L${radius} ${height}A${radius} ${radius * 0.28} 0 0 1 ${-radius} ${height}z`}
      />
      <path
        class={shapes.guide}
        d={`M${-radius} ${height}A${radius} ${radius * 0.28} 0 0 1 ${radius} ${height}`}
      />
    </g>
  ),
})

const cylinder = (radius: number, height: number): Drawn => ({
  height,
  look: () => (
    <g>
      <path
        class={shapes.tone1}
        d={`M${-radius} 0V${height}A${radius} ${radius * 0.28} 0 0 0 ${radius} ${height}V0z`}
      />
      <ellipse class={css.plain} rx={radius} ry={radius * 0.28} />
    </g>
  ),
})

const sphere: Drawn = {
  height: 130,
  look: () => (
    <g>
      <circle class={shapes.tone1} cy={58} r={82} />
      <path class={shapes.guide} d="M-82 58A82 24 0 0 1 82 58" />
      <path class={css.soft} d="M-82 58A82 24 0 0 0 82 58" />
    </g>
  ),
}

const pyramid: Drawn = {
  height: 130,
  look: () => (
    <g>
      <path class={shapes.tone1} d="M0 -20L-84 106L22 138z" />
      <path class={css.side} d="M0 -20L22 138L86 92z" />
      <path class={shapes.guide} d="M-84 106L-20 70L86 92M-20 70L0 -20" />
    </g>
  ),
}

const CUBE = box(116, 116, 48)
const SMALL_CUBE = box(84, 84, 36)

const PARTS: Readonly<Record<Solid, readonly Drawn[]>> = {
  cube: [CUBE],
  cone: [cone(72, 140)],
  cylinder: [cylinder(64, 130)],
  sphere: [sphere],
  prism: [box(150, 70, 44)],
  pyramid: [pyramid],
  'cone-on-cylinder': [cone(56, 92), cylinder(56, 92)],
  'cube-on-cube': [SMALL_CUBE, SMALL_CUBE],
  'cone-on-cube': [cone(36, 84), SMALL_CUBE],
  'prism-on-prism': [box(140, 56, 40), box(140, 56, 40)],
}
