import { GridLines } from '#ui/drawings/grid-lines.tsx'
import { type Spot, useDrag, viewBox } from '#ui/hooks/use-drag.ts'
import { useMessages } from '#ui/hooks/use-messages.tsx'
import models from '#ui/models/models.module.css'
import type { CardProps } from './card-props.ts'
import own from './grid-card.module.css'
import css from './items.module.css'
import { Stepper } from './stepper.tsx'

const FAR = 400
const VIEW = { x: -40, y: -FAR - 48, width: FAR + 86, height: FAR + 78 }

type Place = Readonly<{ x: number; y: number }>

/** Tap where the point belongs, or step there from the corner. Response: "(3, 5)". */
export function GridCard({ question, response, onResponse, onSubmit, disabled, marking }: CardProps<'grid'>) {
  const { grid } = useMessages().items
  const { size, start } = question
  const step = FAR / size
  const chosen = placeOf(response)
  const at = chosen ?? start
  const here = at ?? { x: 0, y: 0 }
  const go = ({ x, y }: Place) => {
    const within = (one: number) => Math.min(size, Math.max(0, one))
    if (!disabled) onResponse(`(${within(x)}, ${within(y)})`)
  }
  const tap = ([x, y]: Spot) => go({ x: Math.round(x / step), y: Math.round(-y / step) })
  const drag = useDrag(VIEW, { down: tap, move: tap }, !disabled)
  const onKeyDown = (event: KeyboardEvent) => {
    const by = WAYS[event.key]
    if (by !== undefined) go({ x: here.x + by.x, y: here.y + by.y })
    else if (event.key === 'Enter' && response !== null) onSubmit()
    else return
    event.preventDefault()
  }
  const said = at === null ? grid.none : grid.at(at.x, at.y)
  return (
    <div class={`${css.card} ${css.marked}`} data-marking={marking ?? undefined}>
      <div class={own.desk}>
        <div
          class={own.grid}
          role="application"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys move the point
          tabIndex={0}
          aria-label={`${grid.label}. ${said}`}
          aria-disabled={disabled ? 'true' : undefined}
          onKeyDown={onKeyDown}
        >
          <svg class={own.drawing} viewBox={viewBox(VIEW)} aria-hidden="true" {...drag}>
            <GridLines size={size} step={step} />
            {at !== null && (
              <g class={own.point} data-chosen={chosen !== null}>
                <path class={own.way} d={`M0 0H${at.x * step}V${-at.y * step}`} />
                <circle class={models.mark} cx={at.x * step} cy={-at.y * step} r="12" />
              </g>
            )}
          </svg>
        </div>
        <div class={own.steps}>
          <Stepper
            less={grid.left}
            more={grid.right}
            onLess={() => go({ x: here.x - 1, y: here.y })}
            onMore={() => go({ x: here.x + 1, y: here.y })}
            atLeast={here.x === 0 && at !== null}
            atMost={here.x === size}
            disabled={disabled}
          >
            {grid.across}
          </Stepper>
          <Stepper
            less={grid.down}
            more={grid.up}
            onLess={() => go({ x: here.x, y: here.y - 1 })}
            onMore={() => go({ x: here.x, y: here.y + 1 })}
            atLeast={here.y === 0 && at !== null}
            atMost={here.y === size}
            disabled={disabled}
          >
            {grid.upward}
          </Stepper>
        </div>
      </div>
      <output class="said">{said}</output>
    </div>
  )
}

const WAYS: Readonly<Record<string, Place>> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowUp: { x: 0, y: 1 },
  ArrowDown: { x: 0, y: -1 },
}

function placeOf(response: string | null): Place | null {
  const [x, y] = response?.match(/\d+/g)?.map(Number) ?? []
  return x === undefined || y === undefined ? null : { x, y }
}
