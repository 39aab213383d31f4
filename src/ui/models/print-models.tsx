import { LitWords } from '#ui/speech/lit-words.tsx'
import type { ModelProps } from './of-kind.ts'
import css from './print.module.css'

type Prints = 'word' | 'sound-boxes' | 'sentence' | 'passage' | 'claps' | 'page'

/** Print as it is read: words, sounds in boxes, lines, pages. What it says is never in the description: it is there to be read. */
export function PrintModel({ model }: ModelProps<Prints>) {
  return (
    <div class={css.print} role="img" aria-label={model.say}>
      <div aria-hidden="true" lang="en">
        <Print model={model} />
      </div>
    </div>
  )
}

function Print({ model }: ModelProps<Prints>) {
  switch (model.kind) {
    case 'word':
      return <Word model={model} />
    case 'sound-boxes':
      return (
        <div class={css.row}>
          {model.boxes.map((sound, i) => (
            <span key={i} class={css.box}>
              {sound}
            </span>
          ))}
        </div>
      )
    case 'sentence':
      return (
        <p class={css.sentence}>
          <Line text={model.text} />
        </p>
      )
    case 'passage':
      return <Passage model={model} />
    case 'claps':
      return (
        <div class={css.row}>
          {Array.from({ length: model.count }, (_, i) => (
            <span key={i} class={css.clap} />
          ))}
        </div>
      )
    case 'page':
      return <Page model={model} />
  }
}

function Word({ model: { parts, lit } }: ModelProps<'word'>) {
  return (
    <p class={css.word} style={{ '--letters': parts.join('').length }}>
      {parts.map((part, i) => (
        <span key={i} class={i === lit ? css.lit : undefined}>
          {part}
        </span>
      ))}
    </p>
  )
}

/** A line of print with its gaps drawn; its words are lit while they are said. */
function Line({ text }: { text: string }) {
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

function Passage({ model: { title, sentences, lit, numbered = false } }: ModelProps<'passage'>) {
  const line = (sentence: string, i: number) => (
    <span class={i === lit ? css.lit : undefined}>
      <Line text={sentence} />
    </span>
  )
  return (
    <div class={css.passage}>
      {title !== '' && (
        <strong>
          <Line text={title} />
        </strong>
      )}
      {numbered ? (
        <ol class={css.numbered}>
          {sentences.map((sentence, i) => (
            <li key={i}>{line(sentence, i)}</li>
          ))}
        </ol>
      ) : (
        <p>
          {sentences.map((sentence, i) => (
            <span key={i}>{line(sentence, i)} </span>
          ))}
        </p>
      )}
    </div>
  )
}

function Page({ model: { parts } }: ModelProps<'page'>) {
  return (
    <div class={css.page}>
      {parts.map(({ part, text }, i) =>
        part === 'picture' && /^[a-z-]+$/.test(text) ? (
          <img key={i} src={`/pictures/${text}.svg`} alt="" />
        ) : (
          <p key={i} data-part={part}>
            <Line text={text} />
          </p>
        ),
      )}
    </div>
  )
}
