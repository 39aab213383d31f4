import type { ModelShape } from '#domain/items/model.ts'
import type { Language } from '#domain/language.ts'

/** A whole number of 1/10^places as a decimal without zeros at its end: 35 of 3 places give "0.035", 400 of 1 give "40". */
export function decimalOf(n: number, places: number): string {
  const digits = String(n).padStart(places + 1, '0')
  const part = digits.slice(digits.length - places).replace(/0+$/, '')
  const whole = digits.slice(0, digits.length - places)
  return places === 0 || part === '' ? whole : `${whole}.${part}`
}

/** The names of the places from thousands down to thousandths. */
const PLACES: Readonly<Record<Language, readonly string[]>> = {
  en: ['thousands', 'hundreds', 'tens', 'ones', 'tenths', 'hundredths', 'thousandths'],
  es: ['millares', 'centenas', 'decenas', 'unidades', 'décimos', 'centésimos', 'milésimos'],
}
const ONES = 3

/** Decimals in a table of places as wide as all of `within` need; a place that a number does not have stays empty. */
export function placeTable(
  decimals: readonly string[],
  within: readonly string[],
  language: Language,
): ModelShape {
  const left = Math.max(...within.map((text) => wholeOf(text).length))
  const right = Math.max(...within.map((text) => partOf(text).length))
  return {
    kind: 'place-value',
    columns: PLACES[language].slice(ONES + 1 - left, ONES + 1 + right),
    rows: decimals.map((text) => [
      ...Array<string>(left - wholeOf(text).length).fill(''),
      ...wholeOf(text),
      ...partOf(text),
      ...Array<string>(right - partOf(text).length).fill(''),
    ]),
  }
}

const wholeOf = (text: string): string => text.split('.')[0] ?? ''
const partOf = (text: string): string => text.split('.')[1] ?? ''
