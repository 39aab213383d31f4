import { useCallback, useEffect, useMemo, useRef } from 'preact/hooks'

/** The times the log wants of one try at one item. */
export type ItemClock = Readonly<{
  /** A try begins: the item is on screen, or its feedback has just been seen. */
  begin: () => void
  touched: () => void
  /** How long the spoken prompt lasts, ms; told by whoever said it to its end. */
  spoke: (ms: number) => void
  read: () => Readonly<{ msToFirstTouch: number | null; msToAnswer: number; promptMs: number }>
}>

/** Measures one item, in whole ms, on a clock that never runs backwards. */
export function useItemClock(now: () => number): ItemClock {
  const since = useRef(now())
  const firstTouch = useRef<number | null>(null)
  const promptMs = useRef(0)

  const begin = useCallback(() => {
    since.current = now()
    firstTouch.current = null
  }, [now])
  // The item is on screen now; who was quicker than that keeps her touch.
  useEffect(() => {
    if (firstTouch.current === null) begin()
  }, [begin])

  const touched = useCallback(() => {
    firstTouch.current ??= Math.round(now() - since.current)
  }, [now])
  const spoke = useCallback((ms: number) => {
    promptMs.current = ms
  }, [])
  const read = useCallback(
    () => ({
      msToFirstTouch: firstTouch.current,
      msToAnswer: Math.round(now() - since.current),
      promptMs: promptMs.current,
    }),
    [now],
  )
  return useMemo(() => ({ begin, touched, spoke, read }), [begin, touched, spoke, read])
}
