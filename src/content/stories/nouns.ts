import type { Language } from '#domain/language.ts'

/** A thing that can be counted, in every language and number; Spanish words have a gender. */
export type Noun = Readonly<{
  en: readonly [one: string, many: string]
  es: readonly [one: string, many: string]
  gender: 'm' | 'f'
}>

export const noun = (
  en: readonly [string, string],
  es: readonly [string, string],
  gender: 'm' | 'f',
): Noun => ({ en, es, gender })

/** "3 shells", "1 concha": a number and its thing. */
export const counted = (n: number, thing: Noun, language: Language): string =>
  `${n} ${thing[language][n === 1 ? 0 : 1]}`

/** The plural alone: "shells". */
export const many = (thing: Noun, language: Language): string => thing[language][1]
/** The singular alone: "shell". */
export const one = (thing: Noun, language: Language): string => thing[language][0]

/** "cuántas conchas", "cuántos libros". */
export const cuantos = (thing: Noun): string => `cuánt${thing.gender === 'f' ? 'as' : 'os'} ${thing.es[1]}`
/** The Spanish article of many: "las conchas", "los libros". */
export const losDe = (thing: Noun): string => `${thing.gender === 'f' ? 'las' : 'los'} ${thing.es[1]}`
