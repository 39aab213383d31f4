import { useState } from 'preact/hooks'
import { Icon } from '#ui/components/icon.tsx'
import { useKeyGrid } from '#ui/hooks/use-key-grid.ts'
import { useMessages } from '#ui/hooks/use-messages.tsx'
import { upTo } from '#ui/models/drawing.tsx'
import models from '#ui/models/models.module.css'
import own from './array-card.module.css'
import type { CardProps } from './card-props.ts'
import css from './items.module.css'

type Size = Readonly<{ rows: number; columns: number }>

const CELL = 40

/** Rows and columns more or less, or a tap where the last corner shall be. Response: "3x4". */
export function ArrayCard({ question, response, onResponse, disabled, marking }: CardProps<'array'>) {
  const { items } = useMessages()
  const { maxRows, maxColumns } = question
  const [built, setBuilt] = useState<Size>(() => sizeOf(response))
  const grid = useKeyGrid<HTMLDivElement>('button')
  const build = ({ rows, columns }: Size) => {
    if (disabled || rows > maxRows || columns > maxColumns) return
    const next = { rows: Math.max(1, rows), columns: Math.max(1, columns) }
    setBuilt(next)
    onResponse(`${next.rows}x${next.columns}`)
  }
  const { rows, columns } = built
  const label = rows === 0 ? items.array.none : items.array.built(rows, columns)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move among the buttons inside
    <div
      class={`${css.card} ${css.marked}`}
      data-marking={marking ?? undefined}
      ref={grid.ref}
      onKeyDown={grid.onKeyDown}
    >
      <div class={own.building}>
        <Field question={question} built={built} onBuild={build} />
        <div class={own.steppers}>
          <Stepper
            name={items.array.rows}
            fewer={items.array.fewerRows}
            more={items.array.moreRows}
            value={rows}
            most={maxRows}
            disabled={disabled}
            onStep={(by) => build({ rows: rows + by, columns })}
          />
          <Stepper
            name={items.array.columns}
            fewer={items.array.fewerColumns}
            more={items.array.moreColumns}
            value={columns}
            most={maxColumns}
            disabled={disabled}
            onStep={(by) => build({ rows, columns: columns + by })}
          />
        </div>
      </div>
      {/* Counted by eye; told only to who cannot see the rows. */}
      <output class="said">{label}</output>
    </div>
  )
}

type FieldProps = Pick<CardProps<'array'>, 'question'> &
  Readonly<{ built: Size; onBuild: (size: Size) => void }>

/** All the places there are, those of the array filled. */
function Field({ question: { maxRows, maxColumns, look }, built: { rows, columns }, onBuild }: FieldProps) {
  return (
    <svg
      class={`${models.model} ${own.grid}`}
      viewBox={`-4 -4 ${maxColumns * CELL + 8} ${maxRows * CELL + 8}`}
      style={{ maxInlineSize: `${Math.max(14, maxColumns * 3.5)}rem` }}
      aria-hidden="true"
    >
      {upTo(maxRows * maxColumns).map((i) => {
        const [row, column] = [Math.floor(i / maxColumns), i % maxColumns]
        const on = row < rows && column < columns
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for who points; the buttons do the same
          <g
            key={i}
            transform={`translate(${column * CELL} ${row * CELL})`}
            onClick={() => onBuild({ rows: row + 1, columns: column + 1 })}
          >
            <rect class={own.free} width={CELL} height={CELL} />
            {look === 'dots' && (
              <circle class={on ? models.first : own.hollow} cx={CELL / 2} cy={CELL / 2} r={on ? 14 : 4} />
            )}
          </g>
        )
      })}
      {look === 'squares' &&
        upTo(rows * columns).map((i) => (
          <rect
            key={i}
            class={`${models.face} ${own.laid}`}
            x={(i % columns) * CELL}
            y={Math.floor(i / columns) * CELL}
            width={CELL}
            height={CELL}
          />
        ))}
    </svg>
  )
}

type StepperProps = Readonly<{
  name: string
  fewer: string
  more: string
  value: number
  most: number
  disabled: boolean
  onStep: (by: 1 | -1) => void
}>

function Stepper({ name, fewer, more, value, most, disabled, onStep }: StepperProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would be drawn
    <div class={own.stepper} role="group" aria-label={name}>
      <p class={own.name}>{name}</p>
      <div class={css.row}>
        <button
          type="button"
          class={css.tile}
          aria-label={fewer}
          aria-disabled={disabled || value <= 1 ? 'true' : undefined}
          onClick={() => value > 1 && onStep(-1)}
        >
          <Icon name="minus" />
        </button>
        <button
          type="button"
          class={css.tile}
          aria-label={more}
          aria-disabled={disabled || value >= most ? 'true' : undefined}
          onClick={() => onStep(1)}
        >
          <Icon name="plus" />
        </button>
      </div>
    </div>
  )
}

function sizeOf(response: string | null): Size {
  const [rows = 0, columns = 0] = response?.split('x').map(Number) ?? []
  return { rows, columns }
}
