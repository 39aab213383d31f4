import { useState } from 'preact/hooks'
import { exactValue, mixedText } from '#domain/items/value.ts'
import type { Messages } from '#i18n/en/child.ts'
import drawings from '#ui/drawings/drawings.module.css'
import { LaidUnits, RULER_END, RULER_HEIGHT, RulerMarks } from '#ui/drawings/ruler-marks.tsx'
import { type Spot, useDrag, viewBox } from '#ui/hooks/use-drag.ts'
import { useMessages } from '#ui/hooks/use-messages.tsx'
import models from '#ui/models/models.module.css'
import type { CardProps } from './card-props.ts'
import css from './items.module.css'
import own from './ruler-card.module.css'
import { Stepper } from './stepper.tsx'

const WIDTH = 720
const LEFT = 30
/** Upper edge of the ruler, under the thing. */
const EDGE = 92
/** A cube of this size still fits under the thing. */
const LARGEST = 66
const CLIP_HEIGHT = 32
const VIEW = { x: 0, y: 0, width: WIDTH, height: EDGE + RULER_HEIGHT + 6 }

/** Measure a thing: with a ruler that can be moved, or with cubes or clips laid along it. */
export function RulerCard(props: CardProps<'ruler'>) {
  const { unit } = props.question
  return (
    <div class={`${css.card} ${css.marked}`} data-marking={props.marking ?? undefined}>
      {unit === 'cube' || unit === 'clip' ? <Units {...props} unit={unit} /> : <Ruler {...props} />}
    </div>
  )
}

/** The chosen mark stays on its place of the ruler when the ruler moves. */
function Ruler({ question, response, onResponse, onSubmit, disabled }: CardProps<'ruler'>) {
  const { ruler } = useMessages().items
  const { unit, parts, max, from, length } = question
  const [shift, setShift] = useState(0)
  const marks = max * parts
  const step = (WIDTH - 2 * LEFT) / (marks + from)
  const chosen = response === null ? null : marksOf(response, parts)
  const choose = (mark: number) => {
    if (!disabled) onResponse(mixedText(within(mark, marks), parts))
  }
  const tap = ([x]: Spot) => choose(Math.round((x - LEFT) / step) - shift)
  const drag = useDrag(VIEW, { down: tap, move: tap }, !disabled)
  const markAt = (mark: number) => markText(mark, parts, ruler)
  const lies = ruler.lies(markAt(from - shift), markAt(from + length - shift))
  return (
    <>
      <div
        class={own.line}
        role="slider"
        tabIndex={0}
        aria-label={`${ruler.label}. ${lies}`}
        aria-valuemin={0}
        aria-valuemax={marks}
        aria-valuenow={chosen ?? 0}
        aria-valuetext={chosen === null ? ruler.none : ruler.at(markAt(chosen))}
        aria-disabled={disabled ? 'true' : undefined}
        onKeyDown={(event) => {
          const to = stepped(event.key, chosen, marks)
          if (event.key === 'Enter' && response !== null) onSubmit()
          else if (to !== null) choose(to)
          else return
          event.preventDefault()
        }}
      >
        <svg class={own.drawing} viewBox={viewBox(VIEW)} aria-hidden="true" {...drag}>
          <Thing x={LEFT + from * step} width={length * step} />
          <g class={own.sliding} style={{ transform: `translate(${LEFT + shift * step}px, ${EDGE}px)` }}>
            <RulerMarks unit={unit} parts={parts} max={max} step={step} />
            {chosen !== null && (
              <path class={models.mark} d={`M${chosen * step} 2l-11 -18a13 13 0 1 1 22 0z`} />
            )}
          </g>
        </svg>
      </div>
      <div class={own.steps}>
        {from > 0 && (
          <Stepper
            look="arrows"
            less={ruler.moveLeft}
            more={ruler.moveRight}
            onLess={() => setShift(shift - 1)}
            onMore={() => setShift(shift + 1)}
            atLeast={shift === 0}
            atMost={shift === from}
            disabled={disabled}
          >
            {ruler.move}
          </Stepper>
        )}
        <Stepper
          less={ruler.less}
          more={ruler.more}
          onLess={() => choose((chosen ?? 0) - 1)}
          onMore={() => choose((chosen ?? -1) + 1)}
          atLeast={chosen === null || chosen === 0}
          atMost={chosen === marks}
          disabled={disabled}
        >
          {ruler.mark}
        </Stepper>
      </div>
      <output class="said">{lies}</output>
    </>
  )
}

type UnitsProps = CardProps<'ruler'> & Readonly<{ unit: 'cube' | 'clip' }>

/** Little units end to end under the thing, one more or one fewer. */
function Units({ question, response, onResponse, disabled, unit }: UnitsProps) {
  const { ruler } = useMessages().items
  const { max, parts, length } = question
  const laid = response === null ? 0 : marksOf(response, parts) / parts
  const step = Math.min(LARGEST, (WIDTH - 2 * LEFT) / max)
  const ground = EDGE + 3 + (unit === 'cube' ? step : CLIP_HEIGHT)
  const end = length / parts
  const lay = (count: number) => {
    const to = within(count, max)
    if (!disabled) onResponse(to === 0 ? null : String(to))
  }
  const tap = ([x]: Spot) => lay(Math.ceil((x - LEFT) / step))
  const drag = useDrag(VIEW, { down: tap }, !disabled)
  const reach = ruler.reach[laid < end ? 'before' : laid > end ? 'beyond' : 'end']
  const said = `${ruler.laid[unit](laid)}${laid === 0 ? '' : `, ${reach}`}`
  return (
    <>
      <svg class={own.drawing} viewBox={viewBox(VIEW)} role="img" aria-label={said} {...drag}>
        <Thing x={LEFT} width={end * step} />
        <path class={models.soft} d={`M${LEFT - RULER_END} ${ground}H${LEFT + max * step + RULER_END}`} />
        <g transform={`translate(${LEFT} ${EDGE})`}>
          <LaidUnits unit={unit} count={laid} step={step} />
        </g>
      </svg>
      <Stepper
        less={ruler.takeOff[unit]}
        more={ruler.layDown[unit]}
        onLess={() => lay(laid - 1)}
        onMore={() => lay(laid + 1)}
        atLeast={laid === 0}
        atMost={laid === max}
        disabled={disabled}
      >
        {ruler.units[unit]}
      </Stepper>
      <output class="said">{said}</output>
    </>
  )
}

/** What is measured: a strip with both its ends led down to the ruler. */
function Thing({ x, width }: Readonly<{ x: number; width: number }>) {
  return (
    <g>
      <path class={own.plumb} d={`M${x} 40V${EDGE}M${x + width} 40V${EDGE}`} />
      <rect class={models.first} x={x} y="14" width={width} height="30" rx="3" />
      <path class={drawings.rim} d={`M${x + 6} 29h${Math.max(0, width - 12)}`} />
    </g>
  )
}

const within = (value: number, most: number): number => Math.min(most, Math.max(0, value))

function marksOf(response: string, parts: number): number {
  const value = exactValue(response)
  return value === null ? 0 : (value.up * parts) / value.down
}

/** As much as the eye gets: the number of a numbered mark, else how many small marks it is from the last number. */
function markText(mark: number, parts: number, words: Messages['items']['ruler']): string {
  const small = ((mark % parts) + parts) % parts
  const number = (mark - small) / parts
  return small === 0 ? String(number) : words.past(small, number)
}

/** Where a key leads on the ruler; null for keys that mean nothing to it. */
function stepped(key: string, at: number | null, marks: number): number | null {
  if (key === 'ArrowRight' || key === 'ArrowUp') return (at ?? -1) + 1
  if (key === 'ArrowLeft' || key === 'ArrowDown') return (at ?? 1) - 1
  if (key === 'Home') return 0
  return key === 'End' ? marks : null
}
