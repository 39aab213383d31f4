import { Drawing } from './drawing.tsx'
import css from './models.module.css'
import type { ModelProps } from './of-kind.ts'
import shapes from './shapes.module.css'

type Nodes = ModelProps<'tree'>['model']['nodes']
const DOWN = 84
const HIGH = 42
const GAP = 16

/** Nodes under their parents, joined by lines; marked ones stand out. */
export function TreeModel({ model: { nodes, say } }: ModelProps<'tree'>) {
  const widths = nodes.map(({ label }) => Math.max(HIGH, label.length * 9.6 + 24))
  const { places, width } = placed(nodes, widths)
  const depth = Math.max(...places.map(({ level }) => level))
  return (
    <Drawing
      width={width + 4}
      height={depth * DOWN + HIGH + 6}
      say={say}
      maxWidth={Math.min(40, Math.max(10, width / 13))}
    >
      {nodes.map(({ parent }, i) => {
        const [at, above] = [places[i], places[parent]]
        if (!at || !above) return null
        return (
          <path
            key={`l${i}`}
            class={css.line}
            d={`M${above.x} ${above.level * DOWN + HIGH}L${at.x} ${at.level * DOWN + 3}`}
          />
        )
      })}
      {nodes.map(({ label, marked }, i) => {
        const at = places[i]
        const wide = widths[i] ?? HIGH
        if (!at) return null
        const y = at.level * DOWN + 3
        return (
          <g key={`n${i}`}>
            <rect
              class={marked ? shapes.lifted : css.plain}
              x={at.x - wide / 2}
              y={y}
              width={wide}
              height={HIGH}
              rx={HIGH / 2}
            />
            <text key={label} class={css.text} x={at.x} y={y + HIGH / 2 + 6}>
              {label}
            </text>
          </g>
        )
      })}
    </Drawing>
  )
}

type Place = Readonly<{ x: number; level: number }>

/** Leaves side by side, each parent over the middle of its children. */
function placed(
  nodes: Nodes,
  widths: readonly number[],
): Readonly<{ places: readonly Place[]; width: number }> {
  const places: Place[] = []
  let edge = 2
  const under = (parent: number): number[] => nodes.flatMap((node, i) => (node.parent === parent ? [i] : []))
  const place = (i: number, level: number): number => {
    const children = under(i)
    const wide = widths[i] ?? HIGH
    const start = edge
    const middles = children.map((child) => place(child, level + 1))
    const x =
      children.length === 0
        ? edge + wide / 2
        : Math.max(start + wide / 2, ((middles.at(0) ?? 0) + (middles.at(-1) ?? 0)) / 2)
    places[i] = { x, level }
    edge = Math.max(edge, x + wide / 2 + GAP)
    return x
  }
  for (const root of under(-1)) place(root, 0)
  return { places, width: edge - GAP }
}
