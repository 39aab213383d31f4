import { useState } from 'preact/hooks'
import { GraphColumns } from '#ui/drawings/graph-columns.tsx'
import { type Spot, useDrag, viewBox } from '#ui/hooks/use-drag.ts'
import { useMessages } from '#ui/hooks/use-messages.tsx'
import { upTo } from '#ui/models/drawing.tsx'
import { useSay } from '#ui/speech/use-say.ts'
import type { CardProps } from './card-props.ts'
import own from './graph-card.module.css'
import css from './items.module.css'
import { Stepper } from './stepper.tsx'

const HEIGHT = 200
const LEFT = 36

/** Few columns stand close together, so that they and their names are drawn large. */
const widthOf = (columns: number): number => Math.min(640, Math.max(340, columns * 105))

/** Tap a column, or step it up and down. Response: the height of each, joined by commas. */
export function GraphCard(props: CardProps<'graph'>) {
  const { question, response, onResponse, disabled, marking } = props
  const { graph } = useMessages().items
  const { say } = useSay()
  const { columns, max, start } = question
  const [at, setAt] = useState(0)
  const heights = response?.split(',').map(Number) ?? upTo(columns.length).map((i) => start[i] ?? 0)
  const name = columns[at] ?? ''
  const height = heights[at] ?? 0

  const choose = (column: number) => {
    setAt(column)
    if (column !== at) void say(columns[column] ?? '')
  }
  const set = (column: number, to: number) => {
    if (disabled || to < 0 || to > max) return
    onResponse(heights.map((one, i) => (i === column ? to : one)).join(','))
  }
  return (
    <div class={`${css.card} ${css.marked}`} data-marking={marking ?? undefined}>
      <div class={own.desk}>
        <Columns {...props} heights={heights} at={at} onChoose={choose} onSet={set} />
        <Stepper
          less={graph.less(name)}
          more={graph.more(name)}
          onLess={() => set(at, height - 1)}
          onMore={() => set(at, height + 1)}
          atLeast={height === 0}
          atMost={height === max}
          disabled={disabled}
        >
          {/* Under a line plot names are numbers, which would be read as how many. */}
          {question.look === 'dots' ? height : name}
        </Stepper>
      </div>
      <output class="said">{columns.map((one, i) => graph.column(one, heights[i] ?? 0)).join(', ')}</output>
    </div>
  )
}

type ColumnsProps = CardProps<'graph'> &
  Readonly<{
    heights: readonly number[]
    /** The column that is stepped. */
    at: number
    onChoose: (column: number) => void
    onSet: (column: number, to: number) => void
  }>

/** The graph itself; arrow keys go from column to column and up and down. */
function Columns({ question, response, onSubmit, disabled, heights, at, onChoose, onSet }: ColumnsProps) {
  const { graph } = useMessages().items
  const { columns, look, max } = question
  const width = widthOf(columns.length)
  const view = { x: -LEFT, y: -HEIGHT - 10, width: width + LEFT + 4, height: HEIGHT + 56 }
  const room = width / columns.length
  const last = columns.length - 1
  const height = heights[at] ?? 0
  // A bar is drawn up to where it is tapped; marks are put down one by one.
  const pull = (column: number, [, y]: Spot) => onSet(column, within(Math.round((-y / HEIGHT) * max), max))
  const drag = useDrag(
    view,
    {
      down: (spot) => {
        const column = within(Math.floor(spot[0] / room), last)
        onChoose(column)
        if (look === 'bars') pull(column, spot)
        else onSet(column, (heights[column] ?? 0) + 1)
      },
      move: (spot) => look === 'bars' && pull(at, spot),
    },
    !disabled,
  )
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowUp: 1, ArrowDown: -1 }[event.key]
    const aside = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (by !== undefined) onSet(at, height + by)
    else if (aside !== undefined) onChoose(within(at + aside, last))
    else if (event.key === 'Enter' && response !== null) onSubmit()
    else return
    event.preventDefault()
  }
  return (
    <div
      class={own.graph}
      role="slider"
      tabIndex={0}
      aria-label={`${graph.label}. ${graph.looks[look]}`}
      aria-orientation="vertical"
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={height}
      aria-valuetext={graph.column(columns[at] ?? '', height)}
      aria-disabled={disabled ? 'true' : undefined}
      onKeyDown={onKeyDown}
    >
      <svg class={own.drawing} viewBox={viewBox(view)} aria-hidden="true" {...drag}>
        <rect
          class={own.chosen}
          x={at * room + 2}
          y={-HEIGHT - 6}
          width={room - 4}
          height={HEIGHT + 50}
          rx="10"
        />
        <GraphColumns
          look={look}
          columns={columns}
          values={heights}
          scale={1}
          max={max}
          width={width}
          height={HEIGHT}
        />
      </svg>
    </div>
  )
}

const within = (value: number, most: number): number => Math.min(most, Math.max(0, value))
