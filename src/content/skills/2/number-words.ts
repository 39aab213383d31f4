import type { Language } from '#domain/language.ts'

type Names = Readonly<{
  /** From 1 to 29 in Spanish, to 19 in English; index is the number. */
  small: readonly string[]
  tens: readonly string[]
  hundreds: readonly string[]
  /** Between tens and ones. */
  joint: string
}>

const NAMES: Readonly<Record<Language, Names>> = {
  en: {
    small:
      ' one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
        ' ',
      ),
    tens: '  twenty thirty forty fifty sixty seventy eighty ninety'.split(' '),
    hundreds:
      ',one hundred,two hundred,three hundred,four hundred,five hundred,six hundred,seven hundred,eight hundred,nine hundred'.split(
        ',',
      ),
    joint: '-',
  },
  es: {
    small:
      ' uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'.split(
        ' ',
      ),
    tens: '  veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' '),
    hundreds:
      ',ciento,doscientos,trescientos,cuatrocientos,quinientos,seiscientos,setecientos,ochocientos,novecientos'.split(
        ',',
      ),
    joint: ' y ',
  },
}

/** A whole number from 1 to 999 in words: "four hundred seven", "cuatrocientos siete". */
export function numberWords(n: number, language: Language): string {
  if (n === 100 && language === 'es') return 'cien'
  const { hundreds } = NAMES[language]
  return [hundreds[Math.floor(n / 100)], belowHundred(n % 100, language)].filter(Boolean).join(' ')
}

function belowHundred(n: number, language: Language): string {
  const { small, tens, joint } = NAMES[language]
  if (n < small.length) return small[n] ?? ''
  const ones = small[n % 10] ?? ''
  const ten = tens[Math.floor(n / 10)] ?? ''
  return ones === '' ? ten : `${ten}${joint}${ones}`
}
