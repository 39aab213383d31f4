/** Numbers as people type them, brought into the one spelling that responses have. */

/** Vulgar fractions that have a sign of their own; a digit before one is a whole number. */
const ONE_SIGN = /(\d?)\s*([¼-¾⅐-⅞↉])/g

/** Text in plain signs: full-width digits, special spaces, ½ and the many strokes become what a keyboard has. */
export const plainSigns = (text: string): string =>
  text.replace(ONE_SIGN, '$1 $2').normalize('NFKC').replace(/[⁄∕]/g, '/').replace(/\s+/g, ' ').trim()

/** A fraction or mixed number in plain signs: "1½", "1 and 1/2" and "1-1/2" are "1 1/2". */
export const plainFraction = (text: string): string =>
  plainSigns(text)
    .replace(/ ?\/ ?/g, '/')
    .replace(/^(\d+)(?: ?[-+] ?| (?:and|y|con) )(?=\d+\/\d)/i, '$1 ')

/** What units are called and how they are shortened, in every language, without accents. */
const UNITS: readonly (readonly string[])[] = [
  'mm|millimeter|millimeters|milimetro|milimetros',
  'cm|centimeter|centimeters|centimetro|centimetros',
  'm|meter|meters|metro|metros',
  'km|kilometer|kilometers|kilometro|kilometros',
  'in|in.|"|inch|inches|pulgada|pulgadas|pulg',
  "ft|'|foot|feet|pie|pies",
  'yd|yard|yards|yarda|yardas',
  'g|gram|grams|gramo|gramos',
  'kg|kilogram|kilograms|kilogramo|kilogramos|kilo|kilos',
  'oz|ounce|ounces|onza|onzas',
  'lb|lbs|pound|pounds|libra|libras',
  'ml|milliliter|milliliters|mililitro|mililitros',
  'l|liter|liters|litro|litros',
  'qt|quart|quarts|cuarto|cuartos|cuarto de galon|cuartos de galon',
  'gal|gallon|gallons|galon|galones',
  's|sec|second|seconds|segundo|segundos',
  'min|minute|minutes|minuto|minutos',
  'h|hr|hrs|hour|hours|hora|horas',
  'day|days|dia|dias',
  '°|o|degree|degrees|grado|grados',
  '¢|c|cent|cents|centavo|centavos',
  '$|dollar|dollars|dolar|dolares',
  'cube|cubes|cubo|cubos',
  'clip|clips',
  'sq cm|cm2|square centimeter|square centimeters|centimetro cuadrado|centimetros cuadrados',
  'sq in|in2|square inch|square inches|pulgada cuadrada|pulgadas cuadradas',
  'sq ft|ft2|square foot|square feet|pie cuadrado|pies cuadrados',
  'square unit|square units|unidad cuadrada|unidades cuadradas',
  'cm3|cubic centimeter|cubic centimeters|centimetro cubico|centimetros cubicos',
  'in3|cubic inch|cubic inches|pulgada cubica|pulgadas cubicas',
  'ft3|cubic foot|cubic feet|pie cubico|pies cubicos',
  'cubic unit|cubic units|unidad cubica|unidades cubicas',
].map((names) => names.split('|'))

const withoutAccents = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()

/** Whether a word behind a number means the unit that stands there anyway; no other unit may be added. */
function meansUnit(word: string, unit: string | null): boolean {
  if (unit === null) return false
  const [typed, asked] = [withoutAccents(word), withoutAccents(plainSigns(unit))]
  return typed === asked || UNITS.some((names) => names.includes(typed) && names.includes(asked))
}

const WITH_UNIT = /^(\$ ?)?([\d., ]*\d[.,]?(?:\/\d+)?)(?: ?([^\d., ].*))?$/

/** The number of a text in plain signs without the unit asked for; null where something else stands beside it. */
export function withoutUnit(text: string, unit: string | null): string | null {
  const [, before = '', number = '', after = ''] = WITH_UNIT.exec(plainSigns(text)) ?? []
  if (number === '' || (before !== '' && after !== '')) return null
  const word = before.trim() || after
  return word === '' || meansUnit(word, unit) ? number : null
}

const GROUPED = /^[1-9]\d{0,2}([, ])\d{3}(?:\1\d{3})*(?:\.\d*)?$/
/** "1,500": thousands to some, a decimal comma to others. */
export const EITHER_WAY = /^[1-9]\d{0,2},\d{3}$/

/**
 * A number as typed, with a point and without zeros in front: "1 000", ".5", "0,50" and "5." are 1000, 0.5, 0.50 and 5. "1,500" stays as
 * it is, see {@link EITHER_WAY}. Null for what is no number, or has another unit than the one asked for.
 */
export function typedNumber(text: string, unit: string | null): string | null {
  const number = withoutUnit(text, unit)
  if (number === null || EITHER_WAY.test(number)) return number
  const plain = GROUPED.test(number) ? number.replace(/[, ]/g, '') : number.replace(',', '.')
  const [, whole, part = ''] = /^(\d*)(?:\.(\d*))?$/.exec(plain) ?? []
  if (whole === undefined) return null
  const shown = whole.replace(/^0+(?=\d)/, '') || '0'
  return part === '' ? shown : `${shown}.${part}`
}

/** The whole number of a text, "5.00" included; null for other numbers. */
export function typedWhole(text: string, unit: string | null): string | null {
  const number = typedNumber(text, unit)?.replace(',', '') ?? null
  const [, whole = null] = /^(\d+)(?:\.0+)?$/.exec(number ?? '') ?? []
  return whole
}
