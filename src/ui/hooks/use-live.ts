import { type Inputs, useLayoutEffect, useState } from 'preact/hooks'
import type { Live } from '#domain/live.ts'

/** The latest answer of a live question; undefined until the first. Failures reach the error boundary. */
export function useLive<T>(ask: () => Live<T>, inputs: Inputs): T | undefined {
  const [answer, setAnswer] = useState<T>()
  // Asked with the first drawing and not after it: a slow tablet would lose a frame or two at each level of the screen.
  useLayoutEffect(
    () =>
      ask().subscribe(
        (next) => setAnswer(() => next),
        (error) =>
          setAnswer(() => {
            throw error
          }),
      ),
    inputs,
  )
  return answer
}
