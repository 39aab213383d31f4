import { useRef } from 'preact/hooks'
import { CLOCK_REACH, ClockFace } from '#ui/drawings/clock-face.tsx'
import { Drawing } from './drawing.tsx'
import type { ModelProps } from './of-kind.ts'

const HALF_DAY = 12 * 60

/** A clock with all its numerals and minute marks; its hands only ever go on. */
export function ClockModel({ model: { hour, minute, say } }: ModelProps<'clock'>) {
  const at = useRef(0)
  const face = (hour % 12) * 60 + minute
  at.current = face + Math.ceil((at.current - face) / HALF_DAY) * HALF_DAY
  const size = CLOCK_REACH * 2
  return (
    <Drawing width={size} height={size} say={say} maxWidth={17}>
      <g transform={`translate(${CLOCK_REACH} ${CLOCK_REACH})`}>
        <ClockFace at={at.current} />
      </g>
    </Drawing>
  )
}
