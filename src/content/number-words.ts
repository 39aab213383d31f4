import type { Language } from '#domain/language.ts'

type Names = Readonly<{
  /** The numbers that have a word of their own; index is the number. */
  small: readonly string[]
  tens: readonly string[]
  hundreds: readonly string[]
  /** Between tens and ones. */
  joint: string
}>

const words = (text: string): readonly string[] => text.split(' ')
const EN_ONES = words('zero one two three four five six seven eight nine')

const NAMES: Readonly<Record<Language, Names>> = {
  en: {
    small: [
      ...EN_ONES,
      ...words('ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'),
    ],
    tens: ['', '', ...words('twenty thirty forty fifty sixty seventy eighty ninety')],
    hundreds: EN_ONES.map((one) => `${one} hundred`),
    joint: '-',
  },
  es: {
    small: [
      ...words('cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince'),
      ...words('dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés'),
      ...words('veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'),
    ],
    tens: ['', '', '', ...words('treinta cuarenta cincuenta sesenta setenta ochenta noventa')],
    hundreds: [
      '',
      ...words('ciento doscientos trescientos cuatrocientos quinientos'),
      ...words('seiscientos setecientos ochocientos novecientos'),
    ],
    joint: ' y ',
  },
}

/** A whole number from 0 to 999,999 in words: "forty thousand, two hundred seven", "cuarenta mil doscientos siete". */
export function inWords(n: number, language: Language): string {
  if (n < 1000) return belowThousand(n, language)
  const thousands = Math.floor(n / 1000)
  const first =
    language === 'en'
      ? `${belowThousand(thousands, 'en')} thousand`
      : thousands === 1
        ? 'mil'
        : `${counted(thousands, 'es')} mil`
  if (n % 1000 === 0) return first
  return `${first}${language === 'en' ? ',' : ''} ${belowThousand(n % 1000, language)}`
}

/** The same as it stands before a noun, in Spanish a masculine one: "veintiún milésimos". */
export const counted = (n: number, language: Language): string =>
  language === 'en'
    ? inWords(n, 'en')
    : inWords(n, 'es')
        .replace(/veintiuno$/, 'veintiún')
        .replace(/\buno$/, 'un')

function belowThousand(n: number, language: Language): string {
  if (n < 100) return belowHundred(n, language)
  if (n === 100 && language === 'es') return 'cien'
  const hundreds = NAMES[language].hundreds[Math.floor(n / 100)] ?? ''
  return n % 100 === 0 ? hundreds : `${hundreds} ${belowHundred(n % 100, language)}`
}

function belowHundred(n: number, language: Language): string {
  const { small, tens, joint } = NAMES[language]
  if (n < small.length) return small[n] ?? ''
  const ten = tens[Math.floor(n / 10)] ?? ''
  return n % 10 === 0 ? ten : `${ten}${joint}${small[n % 10]}`
}
