import { isLanguage, type Language } from '#domain/language.ts'

const KEY = 'carrel.staff.language'

/** The language staff chose on this device; else the browser's, else English. */
export function chosenLanguage(): Language {
  const spoken = navigator.language.slice(0, 2)
  const kept = read()
  if (isLanguage(kept)) return kept
  return isLanguage(spoken) ? spoken : 'en'
}

/** Keeps the choice; where the browser keeps nothing it lasts as long as the page. */
export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language)
  } catch {
    // Refused storage costs the choice at the next visit, nothing else.
  }
}

function read(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}
