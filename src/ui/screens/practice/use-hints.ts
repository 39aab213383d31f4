import { useCallback, useRef, useState } from 'preact/hooks'
import type { HintTaken } from '#domain/entry.ts'

export type HintStep = 1 | 2 | 3

/** The help ladder of one item: what is open now, and what was opened for how long. */
export type HintsOpen = Readonly<{
  /** 0 = closed. */
  step: 0 | HintStep
  /** The highest step opened since the last answer. */
  reached: 0 | HintStep
  more: () => void
  close: () => void
  /** The steps taken so far with the time each stood open; the count begins anew after it. */
  take: () => readonly HintTaken[]
}>

/** Opens help step by step and measures how long each step stood open, ms. */
export function useHints(now: () => number): HintsOpen {
  const [step, setStep] = useState<0 | HintStep>(0)
  const [reached, setReached] = useState<0 | HintStep>(0)
  const taken = useRef(new Map<HintStep, number>())
  const opened = useRef<{ step: HintStep; at: number } | null>(null)

  const settle = useCallback(() => {
    const open = opened.current
    if (open) taken.current.set(open.step, (taken.current.get(open.step) ?? 0) + now() - open.at)
    opened.current = null
  }, [now])

  const show = useCallback(
    (next: HintStep) => {
      settle()
      opened.current = { step: next, at: now() }
      setStep(next)
      setReached((before) => (next > before ? next : before))
    },
    [settle, now],
  )
  const more = useCallback(() => show(nextStep(step, reached)), [show, step, reached])
  const close = useCallback(() => {
    settle()
    setStep(0)
  }, [settle])
  const take = useCallback(() => {
    const open = opened.current
    settle()
    const all = [...taken.current].map(([one, ms]) => ({ step: one, ms: Math.round(ms) }))
    taken.current.clear()
    if (open) opened.current = { step: open.step, at: now() }
    return all.sort((a, b) => a.step - b.step)
  }, [settle, now])
  return { step, reached, more, close, take }
}

/** From closed back to where one was; from open to the next, at most the worked example. */
function nextStep(step: 0 | HintStep, reached: 0 | HintStep): HintStep {
  if (step === 0) return reached === 0 ? 1 : reached
  return step === 1 ? 2 : 3
}
