import { useState } from 'preact/hooks'
import type { Messages } from '#i18n/en/child.ts'
import drawings from '#ui/drawings/drawings.module.css'
import { PROTRACTOR_REACH, ProtractorArc } from '#ui/drawings/protractor-arc.tsx'
import { type Spot, useDrag, viewBox } from '#ui/hooks/use-drag.ts'
import { useMessages } from '#ui/hooks/use-messages.tsx'
import models from '#ui/models/models.module.css'
import own from './angle-card.module.css'
import type { CardProps } from './card-props.ts'
import css from './items.module.css'
import { Stepper } from './stepper.tsx'

const REACH = PROTRACTOR_REACH + 14
/** Turns that are made at once, beside the smallest. */
const FAR = 10

/** Turn a ray about its corner. Response: how far it was turned, in whole degrees. */
export function AngleCard({
  question,
  response,
  onResponse,
  onSubmit,
  disabled,
  marking,
}: CardProps<'angle'>) {
  const { angle } = useMessages().items
  const { step, start, most, protractor } = question
  const full = most === 360
  const view = { x: -REACH, y: -REACH, width: 2 * REACH, height: full ? 2 * REACH : REACH + 24 }
  const [begun, setBegun] = useState(response !== null)
  const at = response === null ? start : Number(response)
  const go = (to: number) => {
    if (disabled) return
    setBegun(true)
    onResponse(String(Math.min(most, Math.max(0, to))))
  }
  const pull = (spot: Spot) => go(pulled(spot, at, step, most))
  const drag = useDrag(view, { down: pull, move: pull }, !disabled)
  const said = protractor ? readings(at, full, angle) : angle.steps(Math.round(at / step))
  const turn = (by: number) => (
    <Stepper
      less={angle.back(by)}
      more={angle.on(by)}
      onLess={() => go(at - by)}
      onMore={() => go(at + by)}
      atLeast={at === 0}
      atMost={at === most}
      disabled={disabled}
    >
      {angle.by(by)}
    </Stepper>
  )
  return (
    <div class={`${css.card} ${css.marked}`} data-marking={marking ?? undefined}>
      <div class={own.desk}>
        <div
          class={own.angle}
          data-full={full}
          role="slider"
          tabIndex={0}
          aria-label={angle.label}
          aria-valuemin={0}
          aria-valuemax={Math.round(most / step)}
          aria-valuenow={Math.round(at / step)}
          aria-valuetext={said}
          aria-disabled={disabled ? 'true' : undefined}
          onKeyDown={(event) => {
            const by = turns(event.key, step)
            if (event.key === 'Enter' && response !== null) onSubmit()
            else if (by !== null) go(at + by)
            else return
            event.preventDefault()
          }}
        >
          <svg class={own.drawing} viewBox={viewBox(view)} aria-hidden="true" {...drag}>
            {protractor ? <ProtractorArc full={full} /> : full && <circle class={own.round} r="206" />}
            <path class={own.opening} d={opening(at)} />
            <path class={own.ray} d="M0 0H196" />
            <g class={own.turning} data-begun={begun} style={{ transform: `rotate(${-at}deg)` }}>
              <path class={own.ray} d="M0 0H206" />
              <circle class={models.mark} cx="84" r="13" />
            </g>
            <circle class={drawings.pin} r="7" />
          </svg>
        </div>
        <div class={own.steps}>
          {step < FAR && turn(FAR)}
          {turn(step)}
        </div>
      </div>
    </div>
  )
}

/** The whole turn nearest to a spot; a ray near its end does not jump to the other one. */
function pulled([x, y]: Spot, at: number, step: number, most: number): number {
  const degrees = (Math.atan2(-y, x) * 180) / Math.PI
  const turned = degrees < 0 ? degrees + 360 : degrees
  if (turned > most) return turned > most + (360 - most) / 2 ? 0 : most
  const to = Math.round(turned / step) * step
  return most === 360 && Math.abs(to - at) > 270 ? (at > 180 ? 360 : 0) : Math.min(most, to)
}

/** The small arc inside the angle. */
function opening(degrees: number): string {
  const radius = 44
  if (degrees >= 360)
    return `M${radius} 0A${radius} ${radius} 0 1 0 ${-radius} 0A${radius} ${radius} 0 1 0 ${radius} 0`
  const turn = (degrees * Math.PI) / 180
  return `M${radius} 0A${radius} ${radius} 0 ${degrees > 180 ? 1 : 0} 0 ${Math.cos(turn) * radius} ${-Math.sin(turn) * radius}`
}

/** What both rows of a protractor say where the ray crosses them. */
const readings = (at: number, full: boolean, words: Messages['items']['angle']): string =>
  full ? words.reads(at) : words.readsBoth(at, 180 - at)

/** How far a key turns; null for keys that mean nothing here. */
function turns(key: string, step: number): number | null {
  if (key === 'ArrowLeft' || key === 'ArrowUp') return step
  if (key === 'ArrowRight' || key === 'ArrowDown') return -step
  if (key === 'PageUp') return FAR
  return key === 'PageDown' ? -FAR : null
}
