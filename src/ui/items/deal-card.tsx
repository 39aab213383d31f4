import { useState } from 'preact/hooks'
import type { Mat } from '#domain/items/item.ts'
import { Icon } from '#ui/components/icon.tsx'
import { MathText } from '#ui/components/math-text.tsx'
import { useKeyGrid } from '#ui/hooks/use-key-grid.ts'
import { useMessages } from '#ui/hooks/use-messages.tsx'
import { upTo } from '#ui/models/drawing.tsx'
import models from '#ui/models/models.module.css'
import { thingFor } from '#ui/models/things.ts'
import type { CardProps } from './card-props.ts'
import own from './deal-card.module.css'
import css from './items.module.css'

/** Tap a mat and one thing goes there; minus takes one back to the pile. Response: how many lie on each mat. */
export function DealCard({ question, response, onResponse, disabled, marking }: CardProps<'deal'>) {
  const { items } = useMessages()
  const [counts, setCounts] = useState<readonly number[]>(
    () => response?.split(',').map(Number) ?? question.mats.map(() => 0),
  )
  const grid = useKeyGrid<HTMLDivElement>('button')
  const left = question.things - sum(counts)
  const picture = thingFor(question.seed)

  const move = (mat: number, by: 1 | -1) => {
    if (disabled || (by === 1 ? left === 0 : counts[mat] === 0)) return
    const next = counts.map((count, i) => (i === mat ? count + by : count))
    setCounts(next)
    const whole = question.rest ? sum(next) > 0 : sum(next) === question.things
    onResponse(whole ? next.join(',') : null)
  }
  return (
    <div class={css.card}>
      <div class={own.dealing}>
        <Pile left={left} of={question.things} picture={picture} />
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would be drawn */}
        <div
          class={`${css.marked} ${own.mats}`}
          data-marking={marking ?? undefined}
          data-count={question.mats.length}
          role="group"
          aria-label={items.deal.label}
          ref={grid.ref}
          onKeyDown={grid.onKeyDown}
        >
          {question.mats.map((mat, i) => (
            <OneMat
              key={mat.id}
              mat={mat}
              place={i + 1}
              count={counts[i] ?? 0}
              most={question.things}
              picture={picture}
              full={left === 0}
              disabled={disabled}
              onMove={(by) => move(i, by)}
            />
          ))}
        </div>
      </div>
      {/* Counted by eye; told only to who cannot see the things. */}
      <output class="said">{items.deal.left(left)}</output>
    </div>
  )
}

/** What is still to be dealt, in rows of ten. */
function Pile({ left, of, picture }: { left: number; of: number; picture: string }) {
  const perRow = of <= 10 ? Math.max(1, of) : 10
  return (
    <svg
      class={`${models.model} ${own.pile}`}
      viewBox={`0 0 ${perRow * CELL} ${Math.ceil(of / perRow) * CELL}`}
      style={{ maxInlineSize: `${perRow * 3}rem` }}
      aria-hidden="true"
    >
      <Things count={left} perRow={perRow} picture={picture} />
    </svg>
  )
}

type MatProps = Readonly<{
  mat: Mat
  place: number
  count: number
  most: number
  picture: string
  full: boolean
  disabled: boolean
  onMove: (by: 1 | -1) => void
}>

function OneMat({ mat, place, count, most, picture, full, disabled, onMove }: MatProps) {
  const { items } = useMessages()
  const name = mat.speech === '' ? items.deal.mat(place) : mat.speech
  // As many places as things: nothing on a mat moves or shrinks when one more comes.
  const perRow = most <= 9 ? 3 : most <= 16 ? 4 : 5
  const rows = Math.max(3, Math.ceil(most / perRow))
  return (
    <div class={own.place}>
      <button
        type="button"
        class={own.mat}
        aria-label={`${items.deal.put(name)}. ${items.deal.on(count)}`}
        aria-disabled={disabled || full ? 'true' : undefined}
        onClick={() => onMove(1)}
      >
        <svg class={models.model} viewBox={`0 0 ${perRow * CELL} ${rows * CELL}`} aria-hidden="true">
          <Things count={count} perRow={perRow} picture={picture} />
        </svg>
        {mat.label !== '' && (
          <span>
            <MathText text={mat.label} />
          </span>
        )}
      </button>
      <button
        type="button"
        class={css.tile}
        aria-label={items.deal.take(name)}
        aria-disabled={disabled || count === 0 ? 'true' : undefined}
        onClick={() => onMove(-1)}
      >
        <Icon name="minus" />
      </button>
    </div>
  )
}

const CELL = 48

const Things = ({ count, perRow, picture }: { count: number; perRow: number; picture: string }) => (
  <>
    {upTo(count).map((i) => {
      const [x, y] = [(i % perRow) * CELL, Math.floor(i / perRow) * CELL]
      return (
        <g key={i} class={own.thing}>
          <circle class={models.lit} cx={x + CELL / 2} cy={y + CELL / 2} r={CELL / 2} />
          <image href={`/pictures/${picture}.svg`} x={x + 4} y={y + 4} width={CELL - 8} height={CELL - 8} />
        </g>
      )
    })}
  </>
)

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0)
