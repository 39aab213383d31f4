import { Drawing } from './drawing.tsx'
import css from './models.module.css'
import type { ModelProps } from './of-kind.ts'

const TILT = { left: 16, level: 0, right: -16 } as const

/** A balance: level where both sides are worth the same, else the heavier side hangs lower. */
export function BalanceModel({ model }: ModelProps<'balance'>) {
  const drop = TILT[model.tilt]
  return (
    <Drawing width={360} height={190} say={model.say} maxWidth={28}>
      <path class={css.wood} d="M180 60l16 104h-32zM120 164h120v14H120z" />
      <path class={css.line} stroke-width="5" d={`M60 ${62 + drop}L300 ${62 - drop}`} />
      <circle class={css.wood} cx={180} cy={62} r={9} />
      <Pan x={60} drop={drop} text={model.left} />
      <Pan x={300} drop={-drop} text={model.right} />
    </Drawing>
  )
}

function Pan({ x, drop, text }: Readonly<{ x: number; drop: number; text: string }>) {
  return (
    <g style={{ transform: `translateY(${drop}px)` }}>
      <path class={css.soft} d={`M${x} 62l-42 62M${x} 62l42 62`} />
      <path class={css.face} d={`M${x - 54} 124h108c-6 22-24 30-54 30s-48-8-54-30z`} />
      <text key={text} class={`${css.text} ${css.big}`} x={x} y={114}>
        {text}
      </text>
    </g>
  )
}
