import type { Language } from '#domain/language.ts'

const ENGLISH_ONES = [
  'zero',
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
] as const
const ENGLISH_TENS = [
  '',
  '',
  'twenty',
  'thirty',
  'forty',
  'fifty',
  'sixty',
  'seventy',
  'eighty',
  'ninety',
] as const
/** As they stand before a masculine noun: "veintiún milésimos". */
const SPANISH_ONES = [
  'cero',
  'un',
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
  'veintiún',
  'veintidós',
  'veintitrés',
  'veinticuatro',
  'veinticinco',
  'veintiséis',
  'veintisiete',
  'veintiocho',
  'veintinueve',
] as const
const SPANISH_TENS = [
  '',
  '',
  '',
  'treinta',
  'cuarenta',
  'cincuenta',
  'sesenta',
  'setenta',
  'ochenta',
  'noventa',
] as const
const SPANISH_HUNDREDS = [
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
] as const

function inEnglish(n: number): string {
  if (n >= 100) {
    const hundreds = `${ENGLISH_ONES[Math.floor(n / 100)]} hundred`
    return n % 100 === 0 ? hundreds : `${hundreds} ${inEnglish(n % 100)}`
  }
  if (n < 20) return ENGLISH_ONES[n] ?? ''
  const tens = ENGLISH_TENS[Math.floor(n / 10)] ?? ''
  return n % 10 === 0 ? tens : `${tens}-${ENGLISH_ONES[n % 10]}`
}

function inSpanish(n: number): string {
  if (n === 100) return 'cien'
  if (n > 100) {
    const hundreds = SPANISH_HUNDREDS[Math.floor(n / 100)] ?? ''
    return n % 100 === 0 ? hundreds : `${hundreds} ${inSpanish(n % 100)}`
  }
  if (n < 30) return SPANISH_ONES[n] ?? ''
  const tens = SPANISH_TENS[Math.floor(n / 10)] ?? ''
  return n % 10 === 0 ? tens : `${tens} y ${SPANISH_ONES[n % 10]}`
}

const WORDS: Readonly<Record<Language, (n: number) => string>> = { en: inEnglish, es: inSpanish }

/** A whole number from 0 to 999 in words; in Spanish as it stands before a masculine noun. */
export const numberWords = (n: number, language: Language): string => WORDS[language](n)
