import { type ComponentChildren, createContext } from 'preact'
import { useContext, useLayoutEffect, useState } from 'preact/hooks'
import { assert } from '#domain/assert.ts'
import type { Language } from '#domain/language.ts'
import type { Messages } from '#i18n/en/child.ts'
import { loadMessages } from '#i18n/load.ts'

type Spoken = Readonly<{ language: Language; messages: Messages }>

/** The words of the screens below; tests give them directly. */
export const MessagesContext = createContext<Spoken | null>(null)

/** The child's screens' words, in her language. */
export function useMessages(): Messages {
  return useSpoken().messages
}

/** The language the screens below are in. */
export function useLanguage(): Language {
  return useSpoken().language
}

/** Fetches one language (from the precache) and draws the screens when it is there; a change keeps the old words until then. */
export function InLanguage({ language, children }: { language: Language; children: ComponentChildren }) {
  const [spoken, setSpoken] = useState<Spoken>()
  useLayoutEffect(() => {
    let current = true
    const show = (messages: Messages) => {
      if (current) setSpoken({ language, messages })
    }
    const fail = (error: unknown) =>
      setSpoken(() => {
        throw error
      })
    loadMessages(language).then(show, fail)
    return () => {
      current = false
    }
  }, [language])
  if (!spoken) return null
  return (
    <MessagesContext.Provider value={spoken}>
      <div lang={spoken.language}>{children}</div>
    </MessagesContext.Provider>
  )
}

function useSpoken(): Spoken {
  const spoken = useContext(MessagesContext)
  assert(spoken, 'a screen without words')
  return spoken
}
