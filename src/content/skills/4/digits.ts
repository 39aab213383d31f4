import { digit } from '#content/arithmetic.ts'
import type { Language } from '#domain/language.ts'

/** A whole number as it is printed: a comma between thousands from five digits up. */
export const grouped = (n: number): string =>
  n < 10_000 ? String(n) : String(n).replace(/\B(?=(\d{3})+$)/g, ',')

/** How many digits a whole number has. */
export const lengthOf = (n: number): number => String(n).length

const PLACES: Readonly<Record<Language, readonly string[]>> = {
  en: ['ones', 'tens', 'hundreds', 'thousands', 'ten thousands', 'hundred thousands'],
  es: ['unidades', 'decenas', 'centenas', 'millares', 'decenas de millar', 'centenas de millar'],
}
/** The name of the place 10^p: "hundreds", "centenas". */
export const placeName = (p: number, language: Language): string => PLACES[language][p] ?? ''

/** With the Spanish article: "las centenas", "los millares". */
export const losDelLugar = (p: number): string => `${p === 3 ? 'los' : 'las'} ${placeName(p, 'es')}`

/** The columns of a number as it is read: thousands together, then hundreds, tens and ones. */
export const READ_COLUMNS: Readonly<Record<Language, readonly string[]>> = {
  en: ['thousands', 'hundreds', 'tens', 'ones'],
  es: ['millares', 'centenas', 'decenas', 'unidades'],
}
/** A number in those columns. */
export const readCells = (n: number): string[] => [
  String(Math.floor(n / 1000)),
  String(digit(n, 2)),
  String(digit(n, 1)),
  String(digit(n, 0)),
]
