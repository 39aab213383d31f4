import type { Language, Said } from '#domain/language.ts'

type Unit = Readonly<{
  one: Said
  many: Said
  gender: 'm' | 'f' /** Millimeters, for comparing. */
  size: number
}>
export type UnitId = 'in' | 'cm' | 'ft' | 'm'

/** Units of length of the United States and of the metric system. */
export const UNITS: Readonly<Record<UnitId, Unit>> = {
  cm: {
    one: { en: 'centimeter', es: 'centímetro' },
    many: { en: 'centimeters', es: 'centímetros' },
    gender: 'm',
    size: 10,
  },
  in: { one: { en: 'inch', es: 'pulgada' }, many: { en: 'inches', es: 'pulgadas' }, gender: 'f', size: 25.4 },
  ft: { one: { en: 'foot', es: 'pie' }, many: { en: 'feet', es: 'pies' }, gender: 'm', size: 304.8 },
  m: { one: { en: 'meter', es: 'metro' }, many: { en: 'meters', es: 'metros' }, gender: 'm', size: 1000 },
}

/** "3 inches", "1 pulgada": a number with its unit. */
export const unitName = (n: number, unit: UnitId, language: Language): string =>
  `${n} ${UNITS[unit][n === 1 ? 'one' : 'many'][language]}`
