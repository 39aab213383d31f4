import { Fragment } from 'preact'
import { shownText } from '#domain/quoted.ts'
import css from './math-text.module.css'

type Props = Readonly<{
  text: string
  /** Fractions stay as they are written, in the line. */
  flat?: boolean
}>

/** Text in which "3/4" stands as a fraction with its bar, and English words quoted in any language stand as themselves. */
export function MathText({ text, flat = false }: Props) {
  const parts = text.split(/(‹[^‹›]*›)/)
  const between = (part: string) => (flat ? part : <Numbers text={part} />)
  if (parts.length === 1) return <>{between(text)}</>
  return (
    <>
      {parts.map((part, i) =>
        i % 2 === 1 ? (
          <strong key={`${i}${part}`} lang="en">
            {shownText(part)}
          </strong>
        ) : (
          <Fragment key={`${i}${part}`}>{between(part)}</Fragment>
        ),
      )}
    </>
  )
}

/** A screen reader hears a fraction as written. */
function Numbers({ text }: { text: string }) {
  const parts = text.split(/(\d+\/\d+)/)
  if (parts.length === 1) return <>{text}</>
  return (
    <span class={css.line}>
      <span class="said">{text}</span>
      {parts.map((part, i) => {
        const [up, down] = i % 2 === 1 ? part.split('/') : []
        return up === undefined ? (
          <span key={`${i}${part}`} aria-hidden="true" class={css.text}>
            {part}
          </span>
        ) : (
          <span key={`${i}${part}`} aria-hidden="true" class={css.fraction}>
            <span class={css.up}>{up}</span>
            <span>{down}</span>
          </span>
        )
      })}
    </span>
  )
}
