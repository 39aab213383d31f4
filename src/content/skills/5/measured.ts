import { speak } from '#content/speak.ts'
import { type Noun, noun } from '#content/stories/nouns.ts'
import type { Said } from '#domain/language.ts'
import { THEMES, type Theme } from '#domain/theme.ts'

/** Something that comes in any amount, and what it is measured in. */
export type Measured = Readonly<{ unit: Noun; stuff: Said }>

const cup = noun(['cup', 'cups'], ['taza', 'tazas'], 'f')
const yard = noun(['yard', 'yards'], ['yarda', 'yardas'], 'f')
const liter = noun(['liter', 'liters'], ['litro', 'litros'], 'm')
const pound = noun(['pound', 'pounds'], ['libra', 'libras'], 'f')
const of = (unit: Noun, en: string, es: string): Measured => ({ unit, stuff: { en, es } })

const BY_THEME: Readonly<Record<Theme, readonly Measured[]>> = {
  animals: [of(cup, 'oats', 'avena'), of(pound, 'hay', 'heno')],
  space: [of(yard, 'foil', 'aluminio'), of(liter, 'paint', 'pintura')],
  food: [of(cup, 'flour', 'harina'), of(cup, 'milk', 'leche'), of(pound, 'nuts', 'nueces')],
  sports: [of(liter, 'water', 'agua'), of(yard, 'rope', 'cuerda')],
  making: [of(yard, 'ribbon', 'listón'), of(pound, 'clay', 'barro')],
  family: [of(pound, 'rice', 'arroz'), of(liter, 'juice', 'jugo')],
  town: [of(pound, 'cheese', 'queso'), of(yard, 'cloth', 'tela')],
  garden: [of(pound, 'soil', 'tierra'), of(liter, 'water', 'agua')],
}

/** What an item measures: a function of its scatter and the child's theme. */
export function measuredIn({ scatter, theme }: Readonly<{ scatter: number; theme: Theme | null }>): Measured {
  const all = BY_THEME[theme ?? (THEMES[scatter % THEMES.length] as Theme)]
  return all[Math.floor(scatter / 19) % all.length] as Measured
}

/** "3/4 cup of flour", "3/4 de taza de harina": a part of one unit. */
export const partOf = (fraction: string, { unit, stuff }: Measured): Said => ({
  en: `${fraction} ${unit.en[0]} of ${stuff.en}`,
  es: `${fraction} de ${unit.es[0]} de ${stuff.es}`,
})
/** "1/2 cup", "1/2 de taza": the same where it is clear of what. */
export const part = (fraction: string, { unit }: Measured): Said => ({
  en: `${fraction} ${unit.en[0]}`,
  es: `${fraction} de ${unit.es[0]}`,
})

const UNITS = 'cup|yard|liter|pound'
/** A story as it is told aloud: "half a cup", "3 fourths of a pound"; "media taza", "medio litro". */
export const aloud: Readonly<Record<keyof Said, (story: string) => string>> = {
  en: (story) =>
    speak(
      story
        .replace(new RegExp(`\\b1/2 (${UNITS})\\b`, 'g'), 'half a $1')
        .replace(new RegExp(`(\\d+/\\d+) (${UNITS})\\b`, 'g'), '$1 of a $2'),
      'en',
    ),
  es: (story) =>
    speak(
      story
        .replace(/\b1\/2 de (taza|yarda|libra)\b/g, 'media $1')
        .replace(/\b1\/2 de litro\b/g, 'medio litro'),
      'es',
    ),
}
