import { PIECES } from '#domain/items/item.ts'
import { boundsOf, OutlineShape, PieceShape, UNIT } from '#ui/drawings/pieces.tsx'
import { Drawing } from './drawing.tsx'
import type { ModelProps } from './of-kind.ts'

const ROOM = 5

/** An outline and the pieces that lie on it. */
export function CoverModel({ model: { outline, pieces, say } }: ModelProps<'cover'>) {
  const { left, top, width, height } = boundsOf(outline)
  return (
    <Drawing
      width={width * UNIT + ROOM * 2}
      height={height * UNIT + ROOM * 2}
      say={say}
      maxWidth={Math.max(6, width * 4)}
    >
      <g transform={`translate(${ROOM - left * UNIT} ${ROOM - top * UNIT})`}>
        <OutlineShape cells={outline} />
        {pieces.map(({ name, cells }, i) => {
          const piece = PIECES.find((one) => one === name)
          if (!piece) return null
          return (
            <g key={`${name} ${cells.join(' ')}`} style={{ '--turn': i }}>
              <PieceShape name={piece} cells={cells} />
            </g>
          )
        })}
      </g>
    </Drawing>
  )
}
