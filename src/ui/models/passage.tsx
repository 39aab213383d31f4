import { useEffect, useRef, useState } from 'preact/hooks'
import { Line } from './line.tsx'
import type { ModelProps } from './of-kind.ts'
import css from './print.module.css'

/** Letters from which a text is a page: set closer, in a wider column. */
const LONG = 420
/** Letters from which a page must be written smaller to be whole beside its question. */
const FULL = 640

/** A text to be read. Where its place is too low for a page, it moves within that place and shows that there is more; the lit sentence comes into view. */
export function Passage({ model }: ModelProps<'passage'>) {
  const { title, sentences, lit, numbered = false, say } = model
  const letters = sentences.join(' ').length
  const place = useRef<HTMLElement>(null)
  const [scrolls, setScrolls] = useState(false)
  const [more, setMore] = useState(false)
  const look = () => {
    const { scrollHeight = 0, clientHeight = 0, scrollTop = 0 } = place.current ?? {}
    setScrolls(scrollHeight > clientHeight + 2)
    setMore(scrollHeight - clientHeight - scrollTop > 8)
  }
  useEffect(() => {
    const page = place.current
    if (!page) return
    const sentence = lit === null ? null : page.querySelector<HTMLElement>('[data-lit="true"]')
    if (sentence) page.scrollTop = sentence.offsetTop - page.clientHeight / 3
    const changes = new ResizeObserver(look)
    changes.observe(page)
    return () => changes.disconnect()
  }, [lit])

  const line = (sentence: string, i: number) => (
    <span class={i === lit ? css.lit : undefined} data-lit={i === lit}>
      <Line text={sentence} />
    </span>
  )
  return (
    <section
      class={css.place}
      ref={place}
      aria-label={scrolls ? say : undefined}
      tabIndex={scrolls ? 0 : undefined}
      data-scrolls={scrolls}
      data-more={more}
      onScroll={look}
    >
      <div class={css.print} role="img" aria-label={say}>
        <div
          class={css.passage}
          aria-hidden="true"
          lang="en"
          data-page={letters > LONG}
          data-full={letters > FULL}
        >
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
      </div>
    </section>
  )
}
