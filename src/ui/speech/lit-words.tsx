import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import { saidWords, singleWordsOf } from './align-words.ts'
import css from './read-aloud.module.css'
import { useSaidNow } from './use-say.ts'

type Props = Readonly<{
  text: string
  /** How a stretch of it is drawn. */
  draw: (stretch: string) => ComponentChildren
}>

/** A line of print whose words light up one by one while this very line is said, by whatever says it; silent, it is as it was. */
export function LitWords({ text, draw }: Props) {
  const now = useSaidNow()
  const words = useMemo(() => singleWordsOf(text), [text])
  const lit = now === null ? [] : saidWords(now.text, now, words)
  if (lit.length === 0) return <>{draw(text)}</>
  return (
    <>
      {words.map((word, i) => (
        <span key={word.start}>
          {draw(text.slice(i === 0 ? 0 : words[i - 1]?.end, word.start))}
          <span class={lit.includes(i) ? css.printed : undefined}>{draw(word.text)}</span>
        </span>
      ))}
      {draw(text.slice(words.at(-1)?.end))}
    </>
  )
}
