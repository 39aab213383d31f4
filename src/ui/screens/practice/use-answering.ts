import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { answerItem, type Feedback, type Shown } from '#app/practice.ts'
import type { Support } from '#domain/roster.ts'
import { useLab } from '#ui/hooks/use-lab.ts'
import { choicesOn } from './choices-on.ts'
import { type HintsOpen, useHints } from './use-hints.ts'

/**
 * Where the child is with one item:
 *
 *   answering ─check─▶ saving ─▶ right ─▶ (next item)
 *       ▲                 │ └───▶ told ──▶ (next item)      second miss: shown and explained
 *       └── try-again ◀───┘                                 first miss: the answer stays, it may be changed
 */
export type Phase = 'answering' | 'saving' | 'try-again' | 'right' | 'told'
export type Trouble = 'not-ready' | 'not-saved' | null

export type Answering = Readonly<{
  phase: Phase
  trouble: Trouble
  response: string | null
  feedback: Feedback | null
  hints: HintsOpen
  respond: (response: string | null) => void
  check: () => void
  touched: () => void
  /** How long the spoken prompt lasts, ms; told by whoever says it. */
  spoke: (ms: number) => void
}>

const now = (): number => performance.now()

/** One item from its first look to its feedback, with the times the log wants. */
export function useAnswering(shown: Shown, supports: readonly Support[]): Answering {
  const lab = useLab()
  const hints = useHints(now)
  const [phase, setPhase] = useState<Phase>('answering')
  const [trouble, setTrouble] = useState<Trouble>(null)
  const [response, setResponse] = useState<string | null>(null)
  const [feedback, setFeedback] = useState<Feedback | null>(null)
  const tries = useRef(shown.tries)
  const since = useRef(now())
  const firstTouch = useRef<number | null>(null)
  const promptMs = useRef(0)
  const busy = useRef(false)

  const begin = useCallback(() => {
    since.current = now()
    firstTouch.current = null
  }, [])
  useEffect(begin, [begin])

  const touched = useCallback(() => {
    firstTouch.current ??= Math.round(now() - since.current)
  }, [])
  const spoke = useCallback((ms: number) => {
    promptMs.current = ms
  }, [])
  const respond = useCallback(
    (next: string | null) => {
      touched()
      setResponse(next)
      setTrouble(null)
      setPhase((before) => (before === 'try-again' ? 'answering' : before))
    },
    [touched],
  )

  const check = useCallback(async () => {
    if (busy.current) return
    if (response === null) return setTrouble('not-ready')
    busy.current = true
    setPhase('saving')
    setTrouble(null)
    const { question } = shown.item
    const result = await answerItem(lab, {
      shown: { ...shown, tries: tries.current },
      response,
      format: question.kind,
      choices: choicesOn(question),
      hints: hints.take(),
      msToFirstTouch: firstTouch.current,
      msToAnswer: Math.round(now() - since.current),
      promptMs: promptMs.current,
      supports,
    }).finally(() => {
      busy.current = false
    })
    if (result === 'not-ready' || result === 'not-saved') {
      setTrouble(result)
      return setPhase('answering')
    }
    tries.current += 1
    begin()
    setFeedback(result)
    setPhase(result.correct ? 'right' : result.tryAgain ? 'try-again' : 'told')
  }, [lab, shown, response, hints, supports, begin])

  const [bug, setBug] = useState<unknown>(null)
  if (bug !== null) throw bug
  return {
    phase,
    trouble,
    response,
    feedback,
    hints,
    respond,
    check: () => void check().catch(setBug),
    touched,
    spoke,
  }
}
