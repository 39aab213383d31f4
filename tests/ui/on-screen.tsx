import { render } from '@testing-library/preact'
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Question } from '#domain/items/item.ts'
import { KINDS } from '#domain/items/registry.ts'
import { en } from '#i18n/en/child.ts'
import { es } from '#i18n/es/child.ts'
import { MessagesContext } from '#ui/hooks/use-messages.tsx'
import type { Made } from '#ui/items/card-props.ts'
import { QuestionCard } from '#ui/items/question-card.tsx'
import { type Say, SayContext } from '#ui/speech/use-say.ts'

const WORDS = { en, es }

/** Draws with real words and a device without a voice; `said` collects what would have been spoken. */
export function onScreen(children: ComponentChildren, language: 'en' | 'es' = 'en') {
  const said: string[] = []
  const say: Say = {
    saying: null,
    say: async (text) => {
      said.push(text)
      return { ms: 0, whole: false }
    },
    hush: () => undefined,
    voice: 'none',
    chime: () => undefined,
  }
  const view = render(
    <MessagesContext.Provider value={{ language, messages: WORDS[language] }}>
      <SayContext.Provider value={say}>{children}</SayContext.Provider>
    </MessagesContext.Provider>,
  )
  return { ...view, said }
}

type Options = Readonly<{ response?: string; language?: 'en' | 'es' }>

/** One question, held as a screen holds it; `told` is the list of responses, `made` of what made them, `sent` how often Enter checked. */
export function asked(question: Question, disabled = false, options: Options = {}) {
  const told: (string | null)[] = []
  const made: (Made | null)[] = []
  let sent = 0
  function Held() {
    const [response, setResponse] = useState<string | null>(options.response ?? null)
    return (
      <QuestionCard
        question={question}
        response={response}
        onResponse={(next) => {
          told.push(next)
          setResponse(next)
        }}
        onMade={(next) => made.push(next)}
        onSubmit={() => {
          sent += 1
        }}
        disabled={disabled}
        marking={null}
      />
    )
  }
  const view = onScreen(<Held />, options.language)
  /** The last response, as the scorer of its kind reads it: null when it is not a whole answer. */
  const canonical = () => {
    const last = told.at(-1)
    return last === null || last === undefined ? null : readBy(question, last)
  }
  return { ...view, told, made, canonical, sent: () => sent }
}

const readBy = (question: Question, response: string): string | null => {
  const kind = KINDS[question.kind] as { read(question: Question, response: string): string | null }
  return kind.read(question, response)
}
