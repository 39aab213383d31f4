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

/** A whole number below a million in words: "forty thousand, two hundred seven". */
export const inWords = (n: number, language: Language): string =>
  language === 'en' ? inEnglish(n) : inSpanish(n)

const EN_SMALL = [
  '',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
]
const EN_TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

function inEnglish(n: number): string {
  const thousands = Math.floor(n / 1000)
  const rest = n % 1000
  return [thousands > 0 ? `${hundredsInEnglish(thousands)} thousand` : '', hundredsInEnglish(rest)]
    .filter((part) => part !== '')
    .join(', ')
}

function hundredsInEnglish(n: number): string {
  const hundreds = Math.floor(n / 100)
  const rest = n % 100
  const small =
    rest < 20
      ? (EN_SMALL[rest] ?? '')
      : [EN_TENS[Math.floor(rest / 10)], EN_SMALL[rest % 10]].filter((part) => part !== '').join('-')
  return [hundreds > 0 ? `${EN_SMALL[hundreds]} hundred` : '', small].filter((part) => part !== '').join(' ')
}

const ES_SMALL = [
  '',
  'uno',
  'dos',
  'tres',
  'cuatro',
  'cinco',
  'seis',
  'siete',
  'ocho',
  'nueve',
  'diez',
  'once',
  'doce',
  'trece',
  'catorce',
  'quince',
  'dieciséis',
  'diecisiete',
  'dieciocho',
  'diecinueve',
  'veinte',
  'veintiuno',
  'veintidós',
  'veintitrés',
  'veinticuatro',
  'veinticinco',
  'veintiséis',
  'veintisiete',
  'veintiocho',
  'veintinueve',
]
const ES_TENS = ['', '', '', 'treinta', 'cuarenta', 'cincuenta', 'sesenta', 'setenta', 'ochenta', 'noventa']
const ES_HUNDREDS = [
  '',
  'ciento',
  'doscientos',
  'trescientos',
  'cuatrocientos',
  'quinientos',
  'seiscientos',
  'setecientos',
  'ochocientos',
  'novecientos',
]

function inSpanish(n: number): string {
  const thousands = Math.floor(n / 1000)
  const before =
    thousands === 0
      ? ''
      : thousands === 1
        ? 'mil'
        : `${hundredsInSpanish(thousands)
            .replace(/veintiuno$/, 'veintiún')
            .replace(/uno$/, 'un')} mil`
  return [before, hundredsInSpanish(n % 1000)].filter((part) => part !== '').join(' ')
}

function hundredsInSpanish(n: number): string {
  if (n === 100) return 'cien'
  const rest = n % 100
  const small =
    rest < 30
      ? (ES_SMALL[rest] ?? '')
      : [ES_TENS[Math.floor(rest / 10)], ES_SMALL[rest % 10]].filter((part) => part !== '').join(' y ')
  return [ES_HUNDREDS[Math.floor(n / 100)] ?? '', small].filter((part) => part !== '').join(' ')
}
