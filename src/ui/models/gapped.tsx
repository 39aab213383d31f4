import css from './print.module.css'

/** A line of print with its gaps drawn. */
export function Gapped({ text }: { text: string }) {
  return (
    <>
      {text
        .split(/(□)/)
        .map((piece, i) => (piece === '□' ? <span key={i} class={css.gap} /> : <span key={i}>{piece}</span>))}
    </>
  )
}
