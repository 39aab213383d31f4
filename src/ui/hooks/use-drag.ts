import { useRef } from 'preact/hooks'

/** The part of a drawing that is seen, as its `viewBox`. */
export type View = Readonly<{ x: number; y: number; width: number; height: number }>
export type Spot = readonly [x: number, y: number]

type Hears = Readonly<{
  down: (at: Spot) => void
  move?: (at: Spot) => void
  up?: () => void
}>

/**
 * Tells where one finger, pen or mouse is on a drawing, in the drawing's own units, from where it comes down to where it is lifted.
 * A second finger meanwhile is a resting hand.
 */
export function useDrag(view: View, { down, move, up }: Hears, on: boolean) {
  const holder = useRef<number | null>(null)
  const lift = (event: PointerEvent) => {
    if (holder.current !== event.pointerId) return
    holder.current = null
    up?.()
  }
  return {
    onPointerDown: (event: PointerEvent) => {
      const at = spotOf(event, view)
      if (!on || holder.current !== null || event.button > 0 || at === null) return
      holder.current = event.pointerId
      hold(event)
      down(at)
    },
    onPointerMove: (event: PointerEvent) => {
      const at = spotOf(event, view)
      if (holder.current === event.pointerId && at !== null) move?.(at)
    },
    onPointerUp: lift,
    onPointerCancel: lift,
  }
}

/** What follows is heard also where the finger leaves the drawing. */
function hold(event: PointerEvent): void {
  if (event.currentTarget instanceof Element) event.currentTarget.setPointerCapture(event.pointerId)
}

/** The drawing lies in the middle of its box, as large as fits. */
function spotOf(event: PointerEvent, view: View): Spot | null {
  if (!(event.currentTarget instanceof Element)) return null
  const box = event.currentTarget.getBoundingClientRect()
  const scale = Math.min(box.width / view.width, box.height / view.height)
  if (!(scale > 0)) return null
  return [
    view.x + view.width / 2 + (event.clientX - box.left - box.width / 2) / scale,
    view.y + view.height / 2 + (event.clientY - box.top - box.height / 2) / scale,
  ]
}

/** A view as an attribute. */
export const viewBox = ({ x, y, width, height }: View): string => `${x} ${y} ${width} ${height}`
