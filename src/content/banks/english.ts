import type { Option } from '#content/asking.ts'
import type { Said } from '#domain/language.ts'
import { quote } from '#domain/quoted.ts'

/** English that stays English in both languages: said with the English voice. */
export const inEnglish = (text: string): Said => ({ en: text, es: quote(text) })

/** A choice that is an English word. */
export const englishOption = (word: string, id: string = word): Option => ({
  id,
  label: word,
  speech: inEnglish(word),
})
