import { writtenStrokes } from '#domain/items/strokes.ts'
import { SheetLines, StrokeGuide, StrokeSigns, sheetView } from '#ui/drawings/stroke-signs.tsx'
import { Drawing } from './drawing.tsx'
import type { ModelProps } from './of-kind.ts'

/** Signs as they are written, on lined paper: where the pen begins and, where asked, which way it goes. */
export function StrokesModel({ model: { text, guide, say } }: ModelProps<'strokes'>) {
  const { x, y, width, height } = sheetView(text)
  return (
    <Drawing width={width} height={height} say={say} maxWidth={text.length * 10}>
      <g transform={`translate(${-x} ${-y})`}>
        <SheetLines text={text} />
        <StrokeSigns text={text} />
        {guide !== 'none' && <StrokeGuide strokes={writtenStrokes(text)} arrows={guide === 'arrows'} />}
      </g>
    </Drawing>
  )
}
