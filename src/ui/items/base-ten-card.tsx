import { useRef, useState } from 'preact/hooks'
import type { BaseTenPlace } from '#domain/items/item.ts'
import { BigButton } from '#ui/components/big-button.tsx'
import { Icon } from '#ui/components/icon.tsx'
import { useMessages } from '#ui/hooks/use-messages.tsx'
import { Block } from '#ui/models/base-ten-model.tsx'
import { upTo } from '#ui/models/drawing.tsx'
import models from '#ui/models/models.module.css'
import own from './base-ten-card.module.css'
import type { CardProps } from './card-props.ts'
import css from './items.module.css'

type Counts = Readonly<Record<BaseTenPlace, number>>
const WORTH: Counts = { hundreds: 100, tens: 10, ones: 1 }
const ABOVE: Readonly<Partial<Record<BaseTenPlace, BaseTenPlace>>> = { ones: 'tens', tens: 'hundreds' }
/** As many blocks of one kind as a column can show. */
const MOST = 18

/** Put blocks in and take them out; ten of a kind can become one of the next. Response: what they are worth. */
export function BaseTenCard({ question, response, onResponse, disabled, marking }: CardProps<'base-ten'>) {
  const { items } = useMessages()
  const [counts, setCounts] = useState<Counts>(() => countsOf(Number(response ?? 0), question.places))
  const worth = worthOf(counts)
  const change = (next: Counts) => {
    if (disabled || worthOf(next) > question.max) return
    setCounts(next)
    onResponse(worthOf(next) === 0 ? null : String(worthOf(next)))
  }
  return (
    <div class={`${css.card} ${css.marked}`} data-marking={marking ?? undefined}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would be drawn */}
      <div class={own.columns} role="group" aria-label={items.base.label}>
        {question.places.map((place) => (
          <Column
            key={place}
            place={place}
            count={counts[place]}
            disabled={disabled}
            full={worth + WORTH[place] > question.max || counts[place] >= MOST}
            canGroup={
              counts[place] >= 10 && ABOVE[place] !== undefined && question.places.includes(ABOVE[place])
            }
            onChange={(by) => change({ ...counts, [place]: counts[place] + by })}
            onGroup={() => change(grouped(counts, place))}
          />
        ))}
      </div>
      {/* Counted by eye; told only to who cannot see the blocks. */}
      <output class="said">{items.base.worth(worth)}</output>
    </div>
  )
}

type ColumnProps = Readonly<{
  place: BaseTenPlace
  count: number
  disabled: boolean
  full: boolean
  canGroup: boolean
  onChange: (by: 1 | -1) => void
  onGroup: () => void
}>

function Column({ place, count, disabled, full, canGroup, onChange, onGroup }: ColumnProps) {
  const { items } = useMessages()
  const [sliding, setSliding] = useState(false)
  const column = useRef<HTMLDivElement>(null)
  const group = () => {
    // The ten slide together before they are one; without motion they simply are.
    setSliding(true)
    setTimeout(() => {
      setSliding(false)
      onGroup()
    }, slideMs(column.current))
  }
  return (
    <div class={own.column} ref={column}>
      <p class={own.name}>
        <span class="said">{count} </span>
        {items.base.names[place]}
      </p>
      <Blocks place={place} count={count} sliding={sliding} />
      {canGroup && (
        <BigButton kind="main" onClick={group} disabled={disabled || sliding}>
          {place === 'ones' ? items.base.group : items.base.groupHundred}
        </BigButton>
      )}
      <div class={css.row}>
        <button
          type="button"
          class={css.tile}
          aria-label={items.base.remove[place]}
          aria-disabled={disabled || count === 0 ? 'true' : undefined}
          onClick={() => count > 0 && onChange(-1)}
        >
          <Icon name="minus" />
        </button>
        <button
          type="button"
          class={css.tile}
          aria-label={items.base.add[place]}
          aria-disabled={disabled || full ? 'true' : undefined}
          onClick={() => !full && onChange(1)}
        >
          <Icon name="plus" />
        </button>
      </div>
    </div>
  )
}

const SHAPES: Readonly<
  Record<BaseTenPlace, Readonly<{ across: number; down: number; perRow: number; unit: number }>>
> = {
  hundreds: { across: 10, down: 10, perRow: 3, unit: 6 },
  tens: { across: 1, down: 10, perRow: 10, unit: 12 },
  ones: { across: 1, down: 1, perRow: 5, unit: 24 },
}

/** A column's blocks; the places of the drawing stay where they are however many blocks stand. */
function Blocks({ place, count, sliding }: { place: BaseTenPlace; count: number; sliding: boolean }) {
  const { across, down, perRow, unit } = SHAPES[place]
  const gap = 8
  const width = perRow * (across * unit + gap)
  const row = down * unit + gap
  const height = Math.max(144, Math.ceil(count / perRow) * row)
  return (
    <svg
      class={`${models.model} ${own.blocks}`}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      data-sliding={sliding}
    >
      {upTo(count).map((i) => (
        <g key={i} class={i < 10 ? own.ofTen : undefined}>
          <Block
            x={(i % perRow) * (across * unit + gap) + 2}
            y={Math.floor(i / perRow) * row + 2}
            across={across}
            down={down}
            unit={unit}
          />
        </g>
      ))}
    </svg>
  )
}

const worthOf = (counts: Counts): number => counts.hundreds * 100 + counts.tens * 10 + counts.ones

function countsOf(value: number, places: readonly BaseTenPlace[]): Counts {
  const hundreds = places.includes('hundreds') ? Math.floor(value / 100) : 0
  const tens = places.includes('tens') ? Math.floor((value - hundreds * 100) / 10) : 0
  return { hundreds, tens, ones: value - hundreds * 100 - tens * 10 }
}

/** Ten of one place as one of the next; worth the same. */
function grouped(counts: Counts, place: BaseTenPlace): Counts {
  const above = ABOVE[place]
  return above ? { ...counts, [place]: counts[place] - 10, [above]: counts[above] + 1 } : counts
}

/** How long the tokens in force let the slide last, ms; 0 where motion is not wanted. */
const slideMs = (within: Element | null): number =>
  within === null ? 0 : Number.parseFloat(getComputedStyle(within).getPropertyValue('--calm')) || 0
