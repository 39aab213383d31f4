import { RULER_END, RULER_HEIGHT, RulerMarks } from '#ui/drawings/ruler-marks.tsx'
import { Drawing } from './drawing.tsx'
import css from './models.module.css'
import type { ModelProps } from './of-kind.ts'

const WIDTH = 500
const THING = 30

/** A ribbon lying along a ruler; lines lead from its ends down to the marks. */
export function RulerModel({ model: { unit, parts, max, from, length, say } }: ModelProps<'ruler'>) {
  const step = WIDTH / (max * parts)
  const at = (mark: number): number => RULER_END + 2 + mark * step
  const top = THING + 22
  return (
    <Drawing width={WIDTH + RULER_END * 2 + 4} height={top + RULER_HEIGHT + 3} say={say} maxWidth={40}>
      <rect class={css.second} x={at(from)} y={3} width={length * step} height={THING} />
      <path class={css.line} d={`M${at(from)} ${THING + 3}V${top}`} />
      <path class={css.line} d={`M${at(from + length)} ${THING + 3}V${top}`} />
      <g transform={`translate(${at(0)} ${top})`}>
        <RulerMarks unit={unit} parts={parts} max={max} step={step} />
      </g>
    </Drawing>
  )
}
