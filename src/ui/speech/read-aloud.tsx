import { useMemo } from 'preact/hooks'
import { MathText } from '#ui/components/math-text.tsx'
import { alignWords, wordAt, wordsOf } from './align-words.ts'
import css from './read-aloud.module.css'
import { useSay, useSpokenAt } from './use-say.ts'

/** A text whose words light up while it is said; `speech` may differ from what is shown ("3 plus 4" for "3 + 4"). */
export function ReadAloud({ text, speech }: { text: string; speech: string }) {
  const { saying } = useSay()
  const at = useSpokenAt()
  const parts = useMemo(() => {
    const spoken = wordsOf(speech)
    const shown = wordsOf(text)
    return { spoken, shown, lights: alignWords(spoken, shown) }
  }, [text, speech])
  const word = saying === speech && at !== null ? wordAt(parts.spoken, at) : null
  const lit = word === null ? null : parts.lights[word]
  return (
    <span class={saying === speech ? css.saying : undefined}>
      {parts.shown.map((one, i) => (
        <span key={one.start} class={i === lit ? css.lit : undefined}>
          {i === 0 ? '' : ' '}
          <MathText text={one.text} />
        </span>
      ))}
    </span>
  )
}
