import type { Stroke } from '#domain/items/tracing.ts'
import { PenStrokes, SheetLines, StrokeGuide, StrokeSigns, sheetView } from '#ui/drawings/stroke-signs.tsx'
import { Drawing } from './drawing.tsx'

/** More than these are scribbled: where each of them began tells nothing. */
const MOST_NUMBERED = 6

type Props = Readonly<{ text: string; strokes: readonly Stroke[]; say: string }>

/** Signs as a child drew them, over the pale ones: where each stroke began and which way it went. */
export function TracedPicture({ text, strokes, say }: Props) {
  const { x, y, width, height } = sheetView(text)
  return (
    <Drawing width={width} height={height} say={say} maxWidth={text.length * 10}>
      <g transform={`translate(${-x} ${-y})`}>
        <SheetLines text={text} />
        <StrokeSigns text={text} />
        <PenStrokes strokes={strokes} />
        {strokes.length <= MOST_NUMBERED && <StrokeGuide strokes={strokes} arrows={false} />}
      </g>
    </Drawing>
  )
}
