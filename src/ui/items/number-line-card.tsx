import { useRef } from 'preact/hooks'
import { BigButton } from '#ui/components/big-button.tsx'
import { useMessages } from '#ui/hooks/use-messages.tsx'
import models from '#ui/models/models.module.css'
import { SvgNumber } from '#ui/models/svg-number.tsx'
import type { CardProps } from './card-props.ts'
import css from './items.module.css'
import own from './number-line-card.module.css'

const WIDTH = 720
const LEFT = 36
const BASE = 74

/** Tap the line, or step along it. Response: the value at the chosen tick. */
export function NumberLineCard({
  question,
  response,
  onResponse,
  onSubmit,
  disabled,
  marking,
}: CardProps<'number-line'>) {
  const { items } = useMessages()
  const { line, start } = question
  const svg = useRef<SVGSVGElement>(null)
  const chosen = response === null ? -1 : line.values.indexOf(response)
  const at = chosen === -1 ? start : chosen
  const step = (WIDTH - LEFT * 2) / Math.max(1, line.ticks)
  const x = (tick: number) => LEFT + tick * step
  const value = at === null ? null : (line.values[at] ?? null)

  // As much as the eye gets: the value of a labelled tick, else only which tick it is.
  const said =
    at === null
      ? items.line.none
      : line.labelled.includes(at)
        ? items.line.at(value ?? '')
        : items.line.tick(at, line.ticks)

  const go = (tick: number) => {
    const to = line.values[Math.min(line.ticks, Math.max(0, tick))]
    if (!disabled && to !== undefined) onResponse(to)
  }
  const onTap = (event: MouseEvent) => {
    const box = svg.current?.getBoundingClientRect()
    if (!box || box.width === 0) return
    go(Math.round((((event.clientX - box.left) / box.width) * WIDTH - LEFT) / step))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const to = tickAfter(event.key, at, line.ticks)
    if (event.key === 'Enter' && response !== null) onSubmit()
    else if (to !== null) go(to)
    else return
    event.preventDefault()
  }
  return (
    <div class={`${css.card} ${css.marked}`} data-marking={marking ?? undefined}>
      <div
        class={own.line}
        role="slider"
        tabIndex={0}
        aria-label={items.line.label}
        aria-valuemin={0}
        aria-valuemax={line.ticks}
        aria-valuenow={at ?? 0}
        aria-valuetext={said}
        aria-disabled={disabled ? 'true' : undefined}
        onKeyDown={onKeyDown}
        onClick={onTap}
      >
        <svg ref={svg} class={models.model} viewBox={`0 24 ${WIDTH} 104`} aria-hidden="true">
          <path
            class={models.line}
            stroke-width="3"
            d={`M8 ${BASE}H${WIDTH - 8}M18 ${BASE - 8}l-10 8 10 8M${WIDTH - 18} ${BASE - 8}l10 8-10 8`}
          />
          {line.values.map((tick, i) => (
            <path
              key={tick}
              class={models.line}
              stroke-width="3"
              d={`M${x(i)} ${BASE - (line.labelled.includes(i) ? 14 : 9)}v${line.labelled.includes(i) ? 28 : 18}`}
            />
          ))}
          {line.labelled.map((i) => (
            <SvgNumber key={i} text={line.values[i] ?? ''} x={x(i)} y={BASE + 38} />
          ))}
          {at !== null && (
            <g class={own.mark} data-chosen={chosen !== -1}>
              <path class={models.mark} d={`M${x(at)} ${BASE - 4}l-13-20a15.500 15.500 0 1 1 26 0z`} />
            </g>
          )}
        </svg>
      </div>
      <div class={css.row}>
        <BigButton icon="minus" disabled={disabled} onClick={() => go((at ?? line.ticks + 1) - 1)}>
          <span class="said">{items.line.less}</span>
        </BigButton>
        <BigButton icon="plus" disabled={disabled} onClick={() => go((at ?? -1) + 1)}>
          <span class="said">{items.line.more}</span>
        </BigButton>
      </div>
    </div>
  )
}

/** Where a key leads on the line; null for keys that mean nothing to it. */
function tickAfter(key: string, at: number | null, ticks: number): number | null {
  if (key === 'ArrowRight' || key === 'ArrowUp') return (at ?? -1) + 1
  if (key === 'ArrowLeft' || key === 'ArrowDown') return (at ?? ticks + 1) - 1
  if (key === 'Home') return 0
  return key === 'End' ? ticks : null
}
