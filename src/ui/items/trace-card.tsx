import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { type Point, writtenStrokes } from '#domain/items/strokes.ts'
import { readTracing, type Stroke } from '#domain/items/tracing.ts'
import { BigButton } from '#ui/components/big-button.tsx'
import {
  PenStrokes,
  pathOf,
  SheetLines,
  StrokeGuide,
  StrokeSigns,
  sheetView,
} from '#ui/drawings/stroke-signs.tsx'
import { useDrag, viewBox } from '#ui/hooks/use-drag.ts'
import { useMessages } from '#ui/hooks/use-messages.tsx'
import { usePageKeys } from '#ui/hooks/use-page-keys.ts'
import type { CardProps } from './card-props.ts'
import { ChoiceCard } from './choice-card.tsx'
import css from './items.module.css'
import own from './trace-card.module.css'
import { type Way, waysToDraw } from './trace-ways.ts'

/** Draw over signs, or choose the one that is drawn as it should be. Response: how it was drawn. */
export function TraceCard(props: CardProps<'trace'>) {
  const { question, response, onResponse, onMade, disabled } = props
  const { trace } = useMessages().items
  const ways = waysToDraw(question.text)
  const [choosing, setChoosing] = useState(
    response !== null && ways.some(({ traced }) => traced === response),
  )
  const card = useRef<HTMLDivElement>(null)
  const byKey = useRef(false)
  const change = (to: boolean) => {
    if (disabled) return
    setChoosing(to)
    onMade?.(null)
    onResponse(null)
  }
  // Who moves with arrow keys cannot draw: the other way to answer is there at once.
  usePageKeys((key) => {
    if (!/^Arrow/.test(key)) return
    byKey.current = true
    change(true)
  }, !choosing && !disabled)
  useEffect(() => {
    if (choosing && byKey.current) card.current?.querySelector<HTMLElement>('[role="radio"]')?.focus()
  }, [choosing])
  const other = (
    <BigButton kind="quiet" icon="again" disabled={disabled} onClick={() => change(!choosing)}>
      {choosing ? trace.draw : trace.choose}
    </BigButton>
  )
  return (
    <div class={css.card} ref={card}>
      {choosing ? (
        <>
          <Twin {...props} ways={ways} />
          {other}
        </>
      ) : (
        <Sheet {...props}>{other}</Sheet>
      )}
    </div>
  )
}

type SheetProps = CardProps<'trace'> & Readonly<{ children: ComponentChildren }>

/** The sheet to draw on; its tools stand beside or below. */
function Sheet({ question, onResponse, onMade, disabled, marking, children }: SheetProps) {
  const { trace } = useMessages().items
  const { text, guide } = question
  const [drawn, setDrawn] = useState<readonly Stroke[]>([])
  const newest = useRef<readonly Stroke[]>([])
  const view = sheetView(text)
  const hold = (strokes: readonly Stroke[]) => {
    newest.current = strokes
    setDrawn(strokes)
  }
  const drag = useDrag(
    view,
    {
      down: (at) => hold([...newest.current, [at]]),
      move: (at) => hold(lengthened(newest.current, at)),
      up: () => {
        onMade?.({ kind: 'strokes', strokes: newest.current })
        onResponse(readTracing(text, newest.current))
      },
    },
    !disabled,
  )
  return (
    <div class={own.desk}>
      <div class={css.marked} data-marking={marking ?? undefined}>
        <svg
          class={own.drawing}
          viewBox={viewBox(view)}
          role="img"
          aria-label={trace.label(text)}
          style={{ '--wide': view.width / view.height }}
          {...drag}
        >
          <SheetLines text={text} />
          <StrokeSigns text={text} />
          {guide !== 'none' && <StrokeGuide strokes={writtenStrokes(text)} arrows={guide === 'arrows'} />}
          <PenStrokes strokes={drawn} />
        </svg>
      </div>
      <div class={own.tools}>
        <BigButton
          kind="quiet"
          icon="erase"
          disabled={disabled || drawn.length === 0}
          onClick={() => {
            hold([])
            onMade?.(null)
            onResponse(null)
          }}
        >
          {trace.erase}
        </BigButton>
        {children}
      </div>
    </div>
  )
}

/** The same question without drawing: which one is drawn as it should be. */
function Twin({ ways, question, ...rest }: CardProps<'trace'> & Readonly<{ ways: readonly Way[] }>) {
  const { trace } = useMessages().items
  const choices = ways.map(({ traced, shows }) => ({
    id: traced,
    label: '',
    speech: trace.ways[traced](shows),
    model: null,
  }))
  return (
    <>
      <p class={own.which}>{trace.which}</p>
      <ChoiceCard
        {...rest}
        question={{ kind: 'choice', choices }}
        picture={({ id }) => {
          const way = ways.find(({ traced }) => traced === id)
          return way ? <Drawn way={way} text={question.text} /> : null
        }}
      />
    </>
  )
}

function Drawn({ way, text }: Readonly<{ way: Way; text: string }>) {
  return (
    <svg class={own.choice} viewBox={viewBox(sheetView(text))} aria-hidden="true">
      <g class={own.written}>
        {way.strokes.map((stroke) => (
          <path key={pathOf(stroke)} d={pathOf(stroke)} />
        ))}
      </g>
      <StrokeGuide strokes={way.strokes.filter((stroke) => stroke.length > 3)} arrows />
    </svg>
  )
}

/** The newest stroke with one point more; points too close to tell apart are left out. */
function lengthened(strokes: readonly Stroke[], at: Point): readonly Stroke[] {
  const stroke = strokes.at(-1) ?? []
  const [x, y] = stroke.at(-1) ?? [Number.POSITIVE_INFINITY, 0]
  if (Math.abs(x - at[0]) + Math.abs(y - at[1]) < 1) return strokes
  return [...strokes.slice(0, -1), [...stroke, at]]
}
