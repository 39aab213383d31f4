import { useCallback, useRef, useState } from 'preact/hooks'
import { answerItem, type Feedback, type Shown } from '#app/practice.ts'
import type { HintTaken } from '#domain/entry.ts'
import type { Support } from '#domain/roster.ts'
import { useLab } from '#ui/hooks/use-lab.ts'
import type { Made } from '#ui/items/card-props.ts'
import { choicesOn } from './choices-on.ts'
import { type HintsOpen, useHints } from './use-hints.ts'
import { useItemClock } from './use-item-clock.ts'

/**
 * Where the child is with one item:
 *
 *   answering ─check─▶ saving ─▶ right ─▶ (next item)
 *       ▲                 │ └───▶ told ──▶ (next item)      second miss: shown and explained
 *       └── try-again ◀───┘                                 first miss: the answer stays, it may be changed
 */
type Phase = 'answering' | 'saving' | 'try-again' | 'right' | 'told'
type Trouble = 'not-ready' | 'not-saved' | null

export type Answering = Readonly<{
  phase: Phase
  trouble: Trouble
  response: string | null
  /** What made it, where the response does not tell. */
  made: Made | null
  feedback: Feedback | null
  hints: HintsOpen
  respond: (response: string | null) => void
  keepMade: (made: Made | null) => void
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
  const clock = useItemClock(now)
  const [phase, setPhase] = useState<Phase>('answering')
  const [trouble, setTrouble] = useState<Trouble>(null)
  const [response, setResponse] = useState<string | null>(null)
  const [made, keepMade] = useState<Made | null>(null)
  const [feedback, setFeedback] = useState<Feedback | null>(null)
  const tries = useRef(shown.tries)
  const busy = useRef(false)
  // Help taken before an answer that could not be kept belongs to the answer that is.
  const helped = useRef<readonly HintTaken[]>([])

  const respond = useCallback(
    (next: string | null) => {
      clock.touched()
      setResponse(next)
      setTrouble(null)
      setPhase((before) => (before === 'try-again' ? 'answering' : before))
    },
    [clock],
  )

  const check = useCallback(async () => {
    if (busy.current) return
    if (response === null) return setTrouble('not-ready')
    busy.current = true
    setPhase('saving')
    setTrouble(null)
    const { question } = shown.item
    helped.current = [...helped.current, ...hints.take()]
    const result = await answerItem(lab, {
      shown: { ...shown, tries: tries.current },
      response,
      format: question.kind,
      choices: choicesOn(question),
      hints: helped.current,
      ...clock.read(),
      supports,
    }).finally(() => {
      busy.current = false
    })
    if (result === 'not-ready' || result === 'not-saved') {
      setTrouble(result)
      return setPhase('answering')
    }
    tries.current += 1
    helped.current = []
    clock.begin()
    setFeedback(result)
    setPhase(result.correct ? 'right' : result.tryAgain ? 'try-again' : 'told')
  }, [lab, shown, response, hints, supports, clock])

  const [bug, setBug] = useState<unknown>(null)
  if (bug !== null) throw bug
  return {
    phase,
    trouble,
    response,
    made,
    feedback,
    hints,
    respond,
    keepMade,
    check: () => void check().catch(setBug),
    touched: clock.touched,
    spoke: clock.spoke,
  }
}
