import { LANGUAGES, type Language } from '#domain/language.ts'

type Sounds = Readonly<{
  signs: readonly (readonly [RegExp, string])[]
  parts: Readonly<Record<number, readonly [one: string, many: string]>>
  over: string
  one: string
}>

const SOUNDS: Readonly<Record<Language, Sounds>> = {
  en: {
    signs: [
      [/\s*\+\s*/g, ' plus '],
      [/\s*−\s*/g, ' minus '],
      [/\s*×\s*/g, ' times '],
      [/\s*÷\s*/g, ' divided by '],
      [/\s*=\s*/g, ' equals '],
      [/\s*<\s*/g, ' is less than '],
      [/\s*>\s*/g, ' is greater than '],
      [/\s*□\s*/g, ' what '],
      [/\s*…\s*/g, ', '],
      [/[([]/g, ' bracket, '],
      [/[)\]]/g, ', close bracket, '],
    ],
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
    },
    over: 'over',
    one: '1',
  },
  es: {
    signs: [
      [/\s*\+\s*/g, ' más '],
      [/\s*−\s*/g, ' menos '],
      [/\s*×\s*/g, ' por '],
      [/\s*÷\s*/g, ' entre '],
      [/\s*=\s*/g, ' es igual a '],
      [/\s*<\s*/g, ' es menor que '],
      [/\s*>\s*/g, ' es mayor que '],
      [/\s*□\s*/g, ' qué número '],
      [/\s*…\s*/g, ', '],
      [/[([]/g, ' paréntesis, '],
      [/[)\]]/g, ', cierra paréntesis, '],
    ],
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
    },
    over: 'sobre',
    one: 'un',
  },
}

/** Shown text as it is read aloud: signs and fractions become words, digits stay. */
export function speak(text: string, language: Language): string {
  const { signs, parts, over, one } = SOUNDS[language]
  let spoken = text.replace(/(\d+)\/(\d+)/g, (_, up: string, down: string) => {
    const names = parts[Number(down)]
    if (names === undefined) return `${up} ${over} ${down}`
    return up === '1' ? `${one} ${names[0]}` : `${up} ${names[1]}`
  })
  for (const [sign, words] of signs) spoken = spoken.replace(sign, words)
  return spoken
    .replace(/\s+([,.?!])/g, '$1')
    .replace(/,(?:\s*([,.?!])|\s*$)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The plural name of parts: 4 → fourths. */
export const partsName = (down: number, language: Language): string =>
  SOUNDS[language].parts[down]?.[1] ?? String(down)

/** The same text in every language: numbers and signs alone. */
export const everywhere = <T>(make: T): Readonly<Record<Language, T>> =>
  Object.fromEntries(LANGUAGES.map((language) => [language, make])) as Record<Language, T>
