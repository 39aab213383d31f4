import { Clip, Cube } from '#ui/drawings/ruler-marks.tsx'
import { Drawing } from './drawing.tsx'
import type { ModelProps } from './of-kind.ts'
import shapes from './shapes.module.css'

const WIDTH = 460

/** Cubes or clips laid along a thing as somebody laid them: where they overlap, the later one lies higher. */
export function UnitsModel({ model: { unit, length, laid, say } }: ModelProps<'units'>) {
  const longest = Math.max(length, (laid.at(-1) ?? 0) + 1)
  const step = Math.min(92, WIDTH / longest)
  const high = unit === 'cube' ? step : Math.min(30, step / 2 + 6)
  const overlaps = laid.some((start, i) => i > 0 && start - (laid[i - 1] ?? 0) < 0.96)
  const lift = overlaps ? high * 0.22 : 0
  const top = 48
  return (
    <Drawing
      width={longest * step + 8}
      height={top + high + lift + 6}
      say={say}
      maxWidth={Math.max(10, (longest * step) / 13)}
    >
      <rect class={shapes.tone1} x={4} y={3} width={length * step} height={32} rx={4} />
      <path class={shapes.guide} d={`M4 36V${top + high + lift + 4}`} />
      <path class={shapes.guide} d={`M${4 + length * step} 36V${top + high + lift + 4}`} />
      {laid.map((start, i) => {
        const higher = overlaps && i % 2 === 1 ? 0 : lift
        return (
          <g
            key={i}
            style={{ transform: `translate(${4 + start * step}px, ${top + higher}px)`, '--turn': i }}
          >
            {unit === 'cube' ? <Cube size={step} /> : <Clip length={step} />}
          </g>
        )
      })}
    </Drawing>
  )
}
