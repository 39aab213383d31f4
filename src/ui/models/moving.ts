import { createContext } from 'preact'
import { useContext, useEffect, useRef, useState } from 'preact/hooks'
import type { Model } from '#domain/items/model.ts'

/** `still`: nothing moves; `waits`: the picture as it is before; `moves`: as it becomes, what is new in it being drawn in. */
export type Motion = 'still' | 'waits' | 'moves'
export const MotionContext = createContext<Motion>('still')
export const useMotion = (): Motion => useContext(MotionContext)

/**
 * What to draw of a picture that goes on from another of its kind: the one before until it has been seen, then the picture
 * itself; and so again whenever the picture changes. Style sheets do the rest, and leave it where motion is not wanted.
 */
export function useGoingOn(model: Model, before: Model | null): Readonly<{ drawn: Model; motion: Motion }> {
  const start = before?.kind === model.kind ? before : model
  const first = useRef(start)
  const [seen, setSeen] = useState(start)
  useEffect(() => setSeen(model), [model])
  const drawn = seen.kind === model.kind ? seen : model
  const goesOn = first.current.kind === model.kind && !isSame(first.current, model)
  const motion = goesOn ? (isSame(drawn, model) ? 'moves' : 'waits') : 'still'
  return { drawn: { ...drawn, say: model.say }, motion }
}

/** A picture of a response is made anew each time it is drawn. */
const isSame = (one: Model, other: Model): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other)
