import { LitWords } from '#ui/speech/lit-words.tsx'
import css from './print.module.css'

/** A line of print with its gaps drawn; its words are lit while they are said. */
export function Line({ text }: { text: string }) {
  return <LitWords text={text} draw={(stretch) => <Gapped text={stretch} />} />
}

function Gapped({ text }: { text: string }) {
  return (
    <>
      {text
        .split(/(□)/)
        .map((piece, i) => (piece === '□' ? <span key={i} class={css.gap} /> : <span key={i}>{piece}</span>))}
    </>
  )
}
