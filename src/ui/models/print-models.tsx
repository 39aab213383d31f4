import { Line } from './line.tsx'
import type { ModelProps } from './of-kind.ts'
import { Passage } from './passage.tsx'
import css from './print.module.css'

type Pieces = 'word' | 'sound-boxes' | 'sentence' | 'claps' | 'page'

/** Print as it is read: words, sounds in boxes, lines, pages. What it says is never in the description: it is there to be read. */
export function PrintModel({ model }: ModelProps<Pieces | 'passage'>) {
  if (model.kind === 'passage') return <Passage model={model} />
  return (
    <div class={css.print} role="img" aria-label={model.say}>
      <div aria-hidden="true" lang="en">
        <Print model={model} />
      </div>
    </div>
  )
}

function Print({ model }: ModelProps<Pieces>) {
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
