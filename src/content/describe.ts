import type { Model, ModelShape } from '#domain/items/model.ts'
import type { Language } from '#domain/language.ts'
import { inEnglish } from './describe-en.ts'
import { inSpanish } from './describe-es.ts'
import { speak } from './speak.ts'

/** A picture with its words for a screen reader. */
export const described = (shape: ModelShape | null, language: Language): Model | null =>
  shape === null ? null : { ...shape, say: speak(DESCRIBE[language](shape), language) }

const DESCRIBE: Readonly<Record<Language, (shape: ModelShape) => string>> = { en: inEnglish, es: inSpanish }
