import { stickFigure } from '#ui/drawings/stick-figure.ts'
import { Joints, StickShape, stickPlace } from '#ui/drawings/stick-shapes.tsx'
import { Drawing } from './drawing.tsx'
import type { ModelProps } from './of-kind.ts'

const ROOM = 10

/** Sticks joined end to end, short and long: closed from three on. */
export function SticksModel({ model: { sides, say } }: ModelProps<'sticks'>) {
  const { sticks, left, top, width, height } = stickFigure(sides)
  return (
    <Drawing width={width + ROOM * 2} height={height + ROOM * 2} say={say} maxWidth={Math.max(6, width / 11)}>
      <g transform={`translate(${ROOM - left} ${ROOM - top})`}>
        {sticks.map((stick, i) => (
          <g key={i} style={{ ...stickPlace(stick), '--turn': i }}>
            <StickShape letter={stick.letter} />
          </g>
        ))}
        <Joints sticks={sticks} />
      </g>
    </Drawing>
  )
}
