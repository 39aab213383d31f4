import { Fragment } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { minutesOf, timeText } from '#domain/items/clock.ts'
import { CLOCK_REACH, ClockFace } from '#ui/drawings/clock-face.tsx'
import { type Spot, useDrag, viewBox } from '#ui/hooks/use-drag.ts'
import { useKeyGrid } from '#ui/hooks/use-key-grid.ts'
import { useMessages } from '#ui/hooks/use-messages.tsx'
import type { CardProps } from './card-props.ts'
import own from './clock-card.module.css'
import { handsText } from './hands-text.ts'
import css from './items.module.css'
import { Stepper } from './stepper.tsx'
import { Wheel } from './wheel.tsx'

const VIEW = { x: -CLOCK_REACH, y: -CLOCK_REACH, width: 2 * CLOCK_REACH, height: 2 * CLOCK_REACH }
/** Within this the short hand is meant, beyond it the long one. */
const SHORT = 58
/** Where single minutes count, five are stepped as well. */
const FIVE = 5

/** Turn the hands, or tell in digits what they show. Response: "7:05". */
export function ClockCard(props: CardProps<'clock'>) {
  return (
    <div class={`${css.card} ${css.marked}`} data-marking={props.marking ?? undefined}>
      <div class={own.desk}>
        {props.question.mode === 'set' ? <Hands {...props} /> : <Digits {...props} />}
      </div>
    </div>
  )
}

/** The hands move together as on a real clock. */
function Hands({ question, response, onResponse, disabled }: CardProps<'clock'>) {
  const { clock } = useMessages().items
  const { step } = question
  const [at, setAt] = useState(() => minutesOf(response ?? question.start))
  const grid = useKeyGrid<HTMLDivElement>('button')
  const turned = useRef<'short' | 'long'>('long')
  const go = (to: number) => {
    if (disabled || to === at) return
    setAt(to)
    onResponse(timeText(to))
  }
  const turn = (spot: Spot) => go(turned.current === 'short' ? shortAt(at, spot) : longAt(at, spot, step))
  const drag = useDrag(
    VIEW,
    {
      down: (spot) => {
        turned.current = Math.hypot(...spot) < SHORT ? 'short' : 'long'
        turn(spot)
      },
      move: turn,
    },
    !disabled,
  )
  return (
    <>
      <svg
        class={`${own.clock} ${own.held}`}
        viewBox={viewBox(VIEW)}
        role="img"
        aria-label={`${clock.label}. ${handsText(at, clock)}`}
        {...drag}
      >
        <ClockFace at={at} />
      </svg>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would be drawn */}
      <div class={own.steps} role="group" aria-label={clock.label} ref={grid.ref} onKeyDown={grid.onKeyDown}>
        <Stepper
          less={clock.hourBack}
          more={clock.hourOn}
          onLess={() => go(at - 60)}
          onMore={() => go(at + 60)}
          disabled={disabled}
        >
          <span class={own.short} aria-hidden="true" />
          {clock.hours}
        </Stepper>
        {(step === 1 ? [FIVE, 1] : [step]).map((by) => (
          <Stepper
            key={by}
            less={clock.minutesBack(by)}
            more={clock.minutesOn(by)}
            onLess={() => go(at - by)}
            onMore={() => go(at + by)}
            disabled={disabled}
          >
            <span class={own.long} aria-hidden="true" />
            {step === 1 ? clock.by(by) : clock.minutes}
          </Stepper>
        ))}
      </div>
      <output class="said">{handsText(at, clock)}</output>
    </>
  )
}

/** A digital clock that is empty at first; single minutes are set by tens and ones. No answer until every place has its digits. */
function Digits({ question, response, onResponse, disabled }: CardProps<'clock'>) {
  const { clock } = useMessages().items
  const { step, time, start } = question
  const grid = useKeyGrid<HTMLDivElement>('button')
  const places = step === 1 ? (['hours', 'tens', 'ones'] as const) : (['hours', 'minutes'] as const)
  const [digits, setDigits] = useState<Partial<Shown>>(() => (response === null ? {} : shownAt(response)))
  const turn = (place: Place, by: 1 | -1) => {
    if (disabled) return
    const now = digits[place]
    const to =
      now === undefined
        ? shownAt(start)[place]
        : around(now + by * (place === 'minutes' ? step : 1), ROUND[place])
    const next = { ...digits, [place]: to }
    setDigits(next)
    onResponse(places.every((one) => next[one] !== undefined) ? textOf(next, step) : null)
  }
  return (
    <>
      <svg
        class={own.clock}
        viewBox={viewBox(VIEW)}
        role="img"
        aria-label={`${clock.label}. ${handsText(minutesOf(time), clock)}`}
      >
        <ClockFace at={minutesOf(time)} />
      </svg>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would be drawn */}
      <div
        class={own.digits}
        role="group"
        aria-label={clock.digits}
        ref={grid.ref}
        onKeyDown={grid.onKeyDown}
      >
        {places.map((place) => (
          <Fragment key={place}>
            <Wheel
              name={clock[place]}
              text={digitsText(place, digits[place])}
              onStep={(by) => turn(place, by)}
              disabled={disabled}
            />
            {place === 'hours' && (
              <span class={own.colon} aria-hidden="true">
                :
              </span>
            )}
          </Fragment>
        ))}
      </div>
      <output class="said">{response === null ? '' : clock.shows(response)}</output>
    </>
  )
}

/** Hours count from 0 here: twelve is where they begin anew. */
type Shown = Readonly<{ hours: number; minutes: number; tens: number; ones: number }>
type Place = keyof Shown
const ROUND: Shown = { hours: 12, minutes: 60, tens: 6, ones: 10 }

function shownAt(time: string): Shown {
  const at = minutesOf(time)
  const minutes = at % 60
  return { hours: Math.floor(at / 60), minutes, tens: Math.floor(minutes / 10), ones: minutes % 10 }
}

const textOf = ({ hours = 0, minutes = 0, tens = 0, ones = 0 }: Partial<Shown>, step: number): string =>
  timeText(hours * 60 + (step === 1 ? tens * 10 + ones : minutes))

function digitsText(place: Place, value: number | undefined): string {
  if (value === undefined) return '–'
  if (place === 'hours') return String(value === 0 ? 12 : value)
  return place === 'minutes' ? String(value).padStart(2, '0') : String(value)
}

const around = (value: number, count: number): number => ((value % count) + count) % count

/** Clockwise from the top, a full turn is 1. */
const turnOf = ([x, y]: Spot): number => around(Math.atan2(x, -y) / (2 * Math.PI), 1)

/** Moves on or back, whichever is nearer, never round the other way. */
function nearest(at: number, wanted: number, round: number): number {
  const by = around(wanted - at + round / 2, round) - round / 2
  return at + by
}

/** The time when the long hand is pulled to a spot. */
const longAt = (at: number, spot: Spot, step: number): number =>
  nearest(at, Math.round((turnOf(spot) * 60) / step) * step, 60)

/** The time when the short hand is pulled to a spot; the minutes stay. */
const shortAt = (at: number, spot: Spot): number => {
  const minute = around(at, 60)
  return nearest(at, Math.round(turnOf(spot) * 12 - minute / 60) * 60 + minute, 720)
}
