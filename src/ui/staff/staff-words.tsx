import { type ComponentChildren, createContext } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'
import { assert } from '#domain/assert.ts'
import type { Language } from '#domain/language.ts'
import type { StaffMessages } from '#i18n/en/staff.ts'

export type StaffWords = Readonly<{ language: Language; messages: StaffMessages }>

/** The words of the staff screens below. */
const StaffWordsContext = createContext<StaffWords | null>(null)

/** The staff screens' words. */
export const useWords = (): StaffMessages => useStaffWords().messages

/** The language the staff screens are in. */
export const useStaffLanguage = (): Language => useStaffWords().language

function useStaffWords(): StaffWords {
  const words = useContext(StaffWordsContext)
  assert(words, 'a staff screen without words')
  return words
}

const load = async (language: Language): Promise<StaffMessages> =>
  language === 'es' ? (await import('#i18n/es/staff.ts')).staff : (await import('#i18n/en/staff.ts')).staff

type Props = Readonly<{ language: Language; children: ComponentChildren }>

/** Fetches the staff words of one language and draws the screens when they are there. */
export function InStaffLanguage({ language, children }: Props) {
  const [words, setWords] = useState<StaffWords | null>(null)
  useEffect(() => {
    let current = true
    load(language).then(
      (messages) => current && setWords({ language, messages }),
      (error: unknown) =>
        setWords(() => {
          throw error
        }),
    )
    return () => {
      current = false
    }
  }, [language])
  useEffect(() => {
    document.documentElement.lang = words?.language ?? language
  }, [words, language])
  return words ? <StaffWordsContext.Provider value={words}>{children}</StaffWordsContext.Provider> : null
}
