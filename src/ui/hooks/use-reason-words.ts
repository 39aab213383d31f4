import { useEffect, useState } from 'preact/hooks'
import type { Language } from '#domain/language.ts'
import type { ReasonWords } from '#domain/mastery/reason-words.ts'

/** The sentences that reasons are told in, loaded when they are first needed; null until then. */
export function useReasonWords(language: Language): ReasonWords | null {
  const [words, setWords] = useState<ReasonWords | null>(null)
  useEffect(() => {
    let current = true
    void load(language).then((loaded) => current && setWords(loaded))
    return () => {
      current = false
    }
  }, [language])
  return words
}

const load = async (language: Language): Promise<ReasonWords> =>
  language === 'es'
    ? (await import('#i18n/es/reasons.ts')).reasons
    : (await import('#i18n/en/reasons.ts')).reasons
