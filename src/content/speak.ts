import type { Language } from '#domain/language.ts'

type Sounds = Readonly<{
  signs: Readonly<Record<string, string>>
  parts: Readonly<Record<number, readonly [one: string, many: string]>>
  over: string
  one: string
  /** What stands behind a number: the sign, and its word for one and for more. */
  units: Readonly<Record<'°' | '¢' | '$' | '%', readonly [one: string, many: string]>>
  /** Between a whole number and its fraction: 2 1/2. */
  and: string
  /** Before an exponent: 10². */
  power: string
}>

const SOUNDS: Readonly<Record<Language, Sounds>> = {
  en: {
    signs: {
      '+': 'plus',
      '−': 'minus',
      '×': 'times',
      '÷': 'divided by',
      '=': 'equals',
      '<': 'is less than',
      '>': 'is greater than',
      '□': 'what',
      '…': ',',
      '(': 'open bracket,',
      '[': 'open bracket,',
      ')': ', close bracket,',
      ']': ', close bracket,',
    },
    parts: {
      2: ['half', 'halves'],
      3: ['third', 'thirds'],
      4: ['fourth', 'fourths'],
      5: ['fifth', 'fifths'],
      6: ['sixth', 'sixths'],
      7: ['seventh', 'sevenths'],
      8: ['eighth', 'eighths'],
      9: ['ninth', 'ninths'],
      10: ['tenth', 'tenths'],
      11: ['eleventh', 'elevenths'],
      12: ['twelfth', 'twelfths'],
      100: ['hundredth', 'hundredths'],
      1000: ['thousandth', 'thousandths'],
    },
    over: 'over',
    one: '1',
    units: {
      '°': ['degree', 'degrees'],
      '¢': ['cent', 'cents'],
      $: ['dollar', 'dollars'],
      '%': ['percent', 'percent'],
    },
    and: 'and',
    power: 'to the power of',
  },
  es: {
    signs: {
      '+': 'más',
      '−': 'menos',
      '×': 'por',
      '÷': 'entre',
      '=': 'es igual a',
      '<': 'es menor que',
      '>': 'es mayor que',
      '□': 'qué número',
      '…': ',',
      '(': 'abre paréntesis,',
      '[': 'abre paréntesis,',
      ')': ', cierra paréntesis,',
      ']': ', cierra paréntesis,',
    },
    parts: {
      2: ['medio', 'medios'],
      3: ['tercio', 'tercios'],
      4: ['cuarto', 'cuartos'],
      5: ['quinto', 'quintos'],
      6: ['sexto', 'sextos'],
      7: ['séptimo', 'séptimos'],
      8: ['octavo', 'octavos'],
      9: ['noveno', 'novenos'],
      10: ['décimo', 'décimos'],
      11: ['onceavo', 'onceavos'],
      12: ['doceavo', 'doceavos'],
      100: ['centésimo', 'centésimos'],
      1000: ['milésimo', 'milésimos'],
    },
    over: 'sobre',
    one: 'un',
    units: {
      '°': ['grado', 'grados'],
      '¢': ['centavo', 'centavos'],
      $: ['dólar', 'dólares'],
      '%': ['por ciento', 'por ciento'],
    },
    and: 'y',
    power: 'elevado a',
  },
}

const SIGNS = /\s*([+−×÷=<>□…()[\]])\s*/g
const FRACTION = /(\d+)\/(\d+)/g
const MONEY = /\$(\d[\d,]*)(?:\.(\d\d))?/g
const MEASURE = /(\d[\d,.]*|□|\?)\s?([°¢%])/g
/** A whole number and a fraction: 2 1/2. */
const MIXED = /(\d+) (?=\d+\/\d)/g
/** A point of a grid: (3, 5). */
const POINT = /\((\d+), (\d+)\)/g
const EXPONENTS = '⁰¹²³'
const POWER = /(\d)([⁰¹²³])/g
/** The comma of 45,208: a voice of another country would read it as a decimal point. */
const THOUSANDS = /(?<=\d),(?=\d{3}(?!\d))/g
const ANYTHING_TO_SAY = /[+−×÷=<>□…()[\]/⁰¹²³°¢$%]/

/** Shown text as it is read aloud: signs and fractions become words, digits stay. */
export function speak(shown: string, language: Language): string {
  const text = shown.replace(THOUSANDS, '')
  if (!ANYTHING_TO_SAY.test(text)) return text
  const { signs, parts, over, one, units, and, power } = SOUNDS[language]
  const counted = (count: string, [single, many]: readonly [string, string]): string =>
    `${count} ${count === '1' ? single : many}`
  return text
    .replace(MONEY, (_, dollars: string, cents?: string) => {
      const worth = counted(dollars, units.$)
      const rest = cents === undefined || cents === '00' ? null : counted(String(Number(cents)), units['¢'])
      if (rest === null) return worth
      return dollars === '0' ? rest : `${worth} ${and} ${rest}`
    })
    .replace(MEASURE, (_, count: string, sign: '°' | '¢' | '%') => counted(count, units[sign]))
    .replace(POINT, '$1, $2')
    .replace(POWER, (_, base: string, exponent: string) => `${base} ${power} ${EXPONENTS.indexOf(exponent)}`)
    .replace(MIXED, `$1 ${and} `)
    .replace(FRACTION, (_, up: string, down: string) => {
      const names = parts[Number(down)]
      if (names === undefined) return `${up} ${over} ${down}`
      return up === '1' ? `${one} ${names[0]}` : `${up} ${names[1]}`
    })
    .replace(SIGNS, (_, sign: string) => ` ${signs[sign]} `)
    .replace(/\s+([,.?!:;])/g, '$1')
    .replace(/,+(?=[,.?!:;]|\s*$)/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Lines read aloud one after the other, with a stop after each. */
export const speakLines = (lines: readonly string[], language: Language): string =>
  lines
    .map((line) => speak(line, language))
    .map((line) => (/[.?!:,]$/.test(line) ? line : `${line}.`))
    .join(' ')

/** The plural name of parts: 4 → fourths. */
export const partsName = (down: number, language: Language): string =>
  SOUNDS[language].parts[down]?.[1] ?? String(down)
