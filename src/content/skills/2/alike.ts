import type { Language } from '#domain/language.ts'

/** Signs and numbers read the same in every language. */
export const alike = <T>(line: T): Readonly<Record<Language, T>> => ({ en: line, es: line })

/** A list as it is spoken: "3, 4 and 5", "3, 4 y 5". */
export function listed(parts: readonly (number | string)[], language: Language): string {
  const and = language === 'en' ? 'and' : 'y'
  if (parts.length < 2) return parts.join('')
  return `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`
}
