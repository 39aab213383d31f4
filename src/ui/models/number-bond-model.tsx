import { Drawing } from './drawing.tsx'
import css from './models.module.css'
import type { ModelProps } from './of-kind.ts'
import { SvgNumber } from './svg-number.tsx'

/** A whole above, its parts below, joined by lines. */
export function NumberBondModel({ model }: ModelProps<'number-bond'>) {
  const width = Math.max(220, model.parts.length * 110)
  const x = (i: number) => (width / model.parts.length) * (i + 0.5)
  return (
    <Drawing width={width} height={196} say={model.say} maxWidth={16 + model.parts.length * 2}>
      {model.parts.map((_, i) => (
        <path key={`l${i}`} class={css.line} d={`M${width / 2} 44L${x(i)} 150`} />
      ))}
      <circle class={css.face} cx={width / 2} cy={44} r={40} />
      <SvgNumber key={model.whole} text={model.whole} x={width / 2} y={53} big />
      {model.parts.map((part, i) => (
        <g key={`p${i}`}>
          <circle
            class={css.plain}
            cx={x(i)}
            cy={150}
            r={40}
            stroke-dasharray={part === '?' ? '7 7' : undefined}
          />
          <SvgNumber key={part} text={part} x={x(i)} y={159} big />
        </g>
      ))}
    </Drawing>
  )
}
