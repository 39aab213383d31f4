import { Drawing } from './drawing.tsx'
import css from './models.module.css'
import type { ModelProps } from './of-kind.ts'
import { stripColor } from './strip-color.ts'

/** Strips beside each other from one edge, so that their lengths can be compared. */
export function StripsModel({ model }: ModelProps<'strips'>) {
  const longest = Math.max(1, ...model.strips.map((strip) => strip.length))
  return (
    <Drawing width={440} height={model.strips.length * 54 + 4} say={model.say} maxWidth={32}>
      <path class={css.soft} d={`M80 0v${model.strips.length * 54}`} />
      {model.strips.map((strip, i) => (
        <g key={strip.label}>
          <text class={css.text} x={38} y={i * 54 + 33}>
            {strip.label}
          </text>
          <rect
            class={stripColor(strip.label) ?? (i % 2 === 0 ? css.first : css.second)}
            x={81}
            y={i * 54 + 8}
            width={(strip.length / longest) * 350}
            height={36}
            rx={6}
          />
        </g>
      ))}
    </Drawing>
  )
}
