import css from './math-text.module.css'

/** Text in which "3/4" stands as a fraction with its bar; a screen reader hears it as written. */
export function MathText({ text }: { text: string }) {
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
