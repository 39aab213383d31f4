import { useMemo } from 'preact/hooks'
import { sentencesIn } from '#domain/audio/sentences.ts'
import { MathText } from '#ui/components/math-text.tsx'
import { alignWords, wordAt, wordsOf } from './align-words.ts'
import css from './read-aloud.module.css'
import { useSaidNow, useSay } from './use-say.ts'

/**
 * A text whose words light up while it is said; `speech` may differ from what is shown ("3 plus 4" for "3 + 4"). A person's recording
 * does not tell which word it is at: the whole text is lit.
 */
export function ReadAloud({ text, speech }: { text: string; speech: string }) {
  const { saying } = useSay()
  const now = useNowOf(speech)
  const parts = useMemo(() => {
    const spoken = wordsOf(speech)
    const shown = wordsOf(text)
    return { spoken, shown, lights: alignWords(spoken, shown) }
  }, [text, speech])
  const isWhole = now !== null && now.to > now.from
  const word = now === null || isWhole ? null : wordAt(parts.spoken, now.from)
  const lit = word === null ? null : parts.lights[word]
  return (
    <span class={saying === speech || now !== null ? css.saying : undefined}>
      {parts.shown.map((one, i) => (
        <span key={one.start} class={isWhole || i === lit ? css.lit : undefined}>
          {i === 0 ? '' : ' '}
          <MathText text={one.text} />
        </span>
      ))}
    </span>
  )
}

/** Where in this speech it is now, be it said alone or in turn with others; null while it is not said. */
function useNowOf(speech: string): Readonly<{ from: number; to: number }> | null {
  const now = useSaidNow()
  const begins = useMemo(() => {
    if (now === null || now.text === speech) return 0
    return sentencesIn(now.text).find((one) => one.text === speech)?.at ?? null
  }, [now?.text, speech])
  if (now === null || begins === null) return null
  const isWithin = now.from >= begins && now.from < begins + speech.length
  return isWithin ? { from: now.from - begins, to: now.to - begins } : null
}
