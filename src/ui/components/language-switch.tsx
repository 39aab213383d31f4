import { LANGUAGES, type Language } from '#domain/language.ts'
import { useLanguage, useMessages } from '#ui/hooks/use-messages.tsx'
import css from './language-switch.module.css'

const NAMES: Readonly<Record<Language, string>> = { en: 'English', es: 'Español' }

/** The languages by their own names; no flags. */
export function LanguageSwitch({ onLanguage }: { onLanguage: (language: Language) => void }) {
  const language = useLanguage()
  const { common } = useMessages()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would be drawn
    <div class={css.languages} role="group" aria-label={common.language}>
      {LANGUAGES.map((one) => (
        <button
          key={one}
          type="button"
          class={css.language}
          lang={one}
          aria-pressed={one === language}
          onClick={() => onLanguage(one)}
        >
          {NAMES[one]}
        </button>
      ))}
    </div>
  )
}
