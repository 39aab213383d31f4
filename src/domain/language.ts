/** The languages Carrel speaks whole. */
export const LANGUAGES = ['en', 'es'] as const
export type Language = (typeof LANGUAGES)[number]

/** The same sentence in every language; a missing one does not compile. */
export type Said = Readonly<Record<Language, string>>

export const isLanguage = (text: unknown): text is Language => LANGUAGES.some((one) => one === text)
