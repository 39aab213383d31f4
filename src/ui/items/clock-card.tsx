import { useRef, useState } from 'preact/hooks'
import { minutesOf, timeText } from '#domain/items/clock.ts'
import type { Messages } from '#i18n/en/child.ts'
import { CLOCK_REACH, ClockFace } from '#ui/drawings/clock-face.tsx'
import { type Spot, useDrag, viewBox } from '#ui/hooks/use-drag.ts'
import { useKeyGrid } from '#ui/hooks/use-key-grid.ts'
import { useMessages } from '#ui/hooks/use-messages.tsx'
import type { CardProps } from './card-props.ts'
import own from './clock-card.module.css'
import css from './items.module.css'
import { Stepper } from './stepper.tsx'
import { Wheel } from './wheel.tsx'

const VIEW = { x: -CLOCK_REACH, y: -CLOCK_REACH, width: 2 * CLOCK_REACH, height: 2 * CLOCK_REACH }
/** Within this the short hand is meant, beyond it the long one. */
const SHORT = 58

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
        <Stepper
          less={clock.minutesBack(step)}
          more={clock.minutesOn(step)}
          onLess={() => go(at - step)}
          onMore={() => go(at + step)}
          disabled={disabled}
        >
          <span class={own.long} aria-hidden="true" />
          {clock.minutes}
        </Stepper>
      </div>
      <output class="said">{handsText(at, clock)}</output>
    </>
  )
}

/** Hours and minutes as on a digital clock; single minutes are set by tens and ones. */
function Digits({ question, response, onResponse, disabled }: CardProps<'clock'>) {
  const { clock } = useMessages().items
  const { step } = question
  const [at, setAt] = useState(() => minutesOf(response ?? question.start))
  const grid = useKeyGrid<HTMLDivElement>('button')
  const hour = Math.floor(at / 60)
  const minute = at % 60
  const shown = timeText(at)
  const set = (nextHour: number, nextMinute: number) => {
    if (disabled) return
    const to = around(nextHour, 12) * 60 + around(nextMinute, 60)
    setAt(to)
    onResponse(timeText(to))
  }
  const tens = Math.floor(minute / 10)
  const ones = minute % 10
  return (
    <>
      <svg
        class={own.clock}
        viewBox={viewBox(VIEW)}
        role="img"
        aria-label={`${clock.label}. ${handsText(minutesOf(question.time), clock)}`}
      >
        <ClockFace at={minutesOf(question.time)} />
      </svg>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would be drawn */}
      <div
        class={own.digits}
        role="group"
        aria-label={clock.digits}
        ref={grid.ref}
        onKeyDown={grid.onKeyDown}
      >
        <Wheel
          name={clock.hours}
          text={String(hour === 0 ? 12 : hour)}
          onStep={(by) => set(hour + by, minute)}
          disabled={disabled}
        />
        <span class={own.colon} aria-hidden="true">
          :
        </span>
        {step === 1 ? (
          <>
            <Wheel
              name={clock.tens}
              text={String(tens)}
              onStep={(by) => set(hour, around(tens + by, 6) * 10 + ones)}
              disabled={disabled}
            />
            <Wheel
              name={clock.ones}
              text={String(ones)}
              onStep={(by) => set(hour, tens * 10 + around(ones + by, 10))}
              disabled={disabled}
            />
          </>
        ) : (
          <Wheel
            name={clock.minutes}
            text={String(minute).padStart(2, '0')}
            onStep={(by) => set(hour, minute + by * step)}
            disabled={disabled}
          />
        )}
      </div>
      <output class="said">{clock.shows(shown)}</output>
    </>
  )
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

/** Where the hands point, as eyes see it: not yet what time it is. */
function handsText(at: number, words: Messages['items']['clock']): string {
  const hour = Math.floor(around(at, 720) / 60)
  const minute = around(at, 60)
  const numeral = (n: number) => (around(n, 12) === 0 ? 12 : around(n, 12))
  const five = Math.floor(minute / 5)
  return words.hands(
    minute === 0 ? words.on(numeral(hour)) : words.between(numeral(hour), numeral(hour + 1)),
    minute % 5 === 0 ? words.on(numeral(five)) : words.past(minute % 5, numeral(five)),
  )
}
