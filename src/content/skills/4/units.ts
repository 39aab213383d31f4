import { type Noun, noun } from '#content/stories/nouns.ts'

/** A unit and the smaller one it is made of. */
export type Units = Readonly<{ big: Noun; small: Noun; factor: number }>

const inch = noun(['inch', 'inches'], ['pulgada', 'pulgadas'], 'f')
const foot = noun(['foot', 'feet'], ['pie', 'pies'], 'm')
const yard = noun(['yard', 'yards'], ['yarda', 'yardas'], 'f')
const meter = noun(['meter', 'meters'], ['metro', 'metros'], 'm')
const gram = noun(['gram', 'grams'], ['gramo', 'gramos'], 'm')
const minute = noun(['minute', 'minutes'], ['minuto', 'minutos'], 'm')
const hour = noun(['hour', 'hours'], ['hora', 'horas'], 'f')
const day = noun(['day', 'days'], ['día', 'días'], 'm')

export const FEET: Units = { big: foot, small: inch, factor: 12 }
export const YARDS: Units = { big: yard, small: foot, factor: 3 }
export const LONG_YARDS: Units = { big: yard, small: inch, factor: 36 }
export const METERS: Units = {
  big: meter,
  small: noun(['centimeter', 'centimeters'], ['centímetro', 'centímetros'], 'm'),
  factor: 100,
}
export const KILOMETERS: Units = {
  big: noun(['kilometer', 'kilometers'], ['kilómetro', 'kilómetros'], 'm'),
  small: meter,
  factor: 1000,
}
export const POUNDS: Units = {
  big: noun(['pound', 'pounds'], ['libra', 'libras'], 'f'),
  small: noun(['ounce', 'ounces'], ['onza', 'onzas'], 'f'),
  factor: 16,
}
export const KILOGRAMS: Units = {
  big: noun(['kilogram', 'kilograms'], ['kilogramo', 'kilogramos'], 'm'),
  small: gram,
  factor: 1000,
}
export const LITERS: Units = {
  big: noun(['liter', 'liters'], ['litro', 'litros'], 'm'),
  small: noun(['milliliter', 'milliliters'], ['mililitro', 'mililitros'], 'm'),
  factor: 1000,
}
export const GALLONS: Units = {
  big: noun(['gallon', 'gallons'], ['galón', 'galones'], 'm'),
  small: noun(['quart', 'quarts'], ['cuarto', 'cuartos'], 'm'),
  factor: 4,
}
export const HOURS: Units = { big: hour, small: minute, factor: 60 }
export const MINUTES: Units = {
  big: minute,
  small: noun(['second', 'seconds'], ['segundo', 'segundos'], 'm'),
  factor: 60,
}
export const DAYS: Units = { big: day, small: hour, factor: 24 }
export const WEEKS: Units = {
  big: noun(['week', 'weeks'], ['semana', 'semanas'], 'f'),
  small: day,
  factor: 7,
}
export const DOLLARS: Units = {
  big: noun(['dollar', 'dollars'], ['dólar', 'dólares'], 'm'),
  small: noun(['cent', 'cents'], ['centavo', 'centavos'], 'm'),
  factor: 100,
}
