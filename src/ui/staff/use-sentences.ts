import { useEffect, useState } from 'preact/hooks'
import { type Sentences, sentencesIn } from '#app/voice-sentences.ts'
import type { Language } from '#domain/language.ts'
import { loadMessages } from '#i18n/load.ts'
import { spokenIn } from '#i18n/spoken.ts'
import { useLab } from '#ui/hooks/use-lab.ts'

/** The sentences of both languages that children hear again and again, once they are found: undefined until then, null where this device cannot find them now. */
export function useSentences(): Readonly<Record<Language, Sentences>> | null | undefined {
  const lab = useLab()
  const [sentences, setSentences] = useState<Readonly<Record<Language, Sentences>> | null>()
  useEffect(() => {
    let current = true
    const of = async (language: Language) =>
      sentencesIn(lab, language, spokenIn(await loadMessages(language)))
    const both = async () => ({ en: await of('en'), es: await of('es') })
    both().then(
      (found) => current && setSentences(found),
      () => current && setSentences(null),
    )
    return () => {
      current = false
    }
  }, [lab])
  return sentences
}
