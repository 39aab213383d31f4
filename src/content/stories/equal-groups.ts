import { capital } from '#domain/capital.ts'
import type { Said } from '#domain/language.ts'
import type { Cast } from './cast.ts'
import { counted, cuantos, type Noun } from './nouns.ts'

/** What is unknown where so many equal groups of so many make a total (Common Core, glossary table 2). */
export const UNKNOWNS = ['total', 'each', 'groups'] as const
export type Unknown = (typeof UNKNOWNS)[number]

/** Where equal groups are met. */
export const SETTINGS = ['groups', 'array', 'measurement'] as const
export type GroupSetting = (typeof SETTINGS)[number]

type Telling = (cast: Cast, groups: number, each: number) => Said

const TELLINGS: Readonly<Record<GroupSetting, Readonly<Record<Unknown, readonly Telling[]>>>> = {
  groups: {
    total: [
      ({ who, thing, holder }, g, k) => ({
        en: `${who} has ${counted(g, holder, 'en')} with ${counted(k, thing, 'en')} each. How many ${thing.en[1]} is that?`,
        es: `${who} tiene ${counted(g, holder, 'es')} con ${counted(k, thing, 'es')} en cada ${unoDe(holder)}. ¿${capital(cuantos(thing))} son?`,
      }),
      ({ who, thing, holder }, g, k) => ({
        en: `Each ${holder.en[0]} holds ${counted(k, thing, 'en')}. ${who} fills ${counted(g, holder, 'en')}. How many ${thing.en[1]} is that?`,
        es: `En cada ${holder.es[0]} caben ${counted(k, thing, 'es')}. ${who} llena ${counted(g, holder, 'es')}. ¿${capital(cuantos(thing))} son?`,
      }),
    ],
    each: [
      ({ who, thing, holder }, g, k) => ({
        en: `${who} shares ${counted(g * k, thing, 'en')} equally ${g === 2 ? 'between' : 'among'} ${counted(g, holder, 'en')}. How many for each?`,
        es: `${who} reparte ${counted(g * k, thing, 'es')} por igual en ${counted(g, holder, 'es')}. ¿${Cuantos(thing)} van en cada ${unoDe(holder)}?`,
      }),
    ],
    groups: [
      ({ who, thing, holder }, g, k) => ({
        en: `${who} has ${counted(g * k, thing, 'en')}, ${k} for each ${holder.en[0]}. How many ${holder.en[1]}?`,
        es: `${who} tiene ${counted(g * k, thing, 'es')} y pone ${k} en cada ${holder.es[0]}. ¿${capital(cuantos(holder))} usa?`,
      }),
    ],
  },
  array: {
    total: [
      ({ who, thing }, g, k) => ({
        en: `${who} lays ${thing.en[1]} in ${g} rows of ${k}. How many ${thing.en[1]} is that?`,
        es: `${who} pone ${thing.es[1]} en ${g} filas de ${k}. ¿${capital(cuantos(thing))} son?`,
      }),
    ],
    each: [
      ({ who, thing }, g, k) => ({
        en: `${who} lays ${counted(g * k, thing, 'en')} in ${g} equal rows. How many are in each row?`,
        es: `${who} pone ${counted(g * k, thing, 'es')} en ${g} filas iguales. ¿${Cuantos(thing)} hay en cada fila?`,
      }),
    ],
    groups: [
      ({ who, thing }, g, k) => ({
        en: `${who} lays ${counted(g * k, thing, 'en')} in rows of ${k}. How many rows is that?`,
        es: `${who} pone ${counted(g * k, thing, 'es')} en filas de ${k}. ¿Cuántas filas son?`,
      }),
    ],
  },
  measurement: {
    total: [
      ({ who }, g, k) => ({
        en: `${who} walks ${k} blocks a day. How many blocks in ${g} days?`,
        es: `${who} camina ${k} cuadras al día. ¿Cuántas cuadras son en ${g} días?`,
      }),
      ({ who }, g, k) => ({
        en: `${who} ties ${g} ropes end to end. Each is ${k} feet long. How many feet is that?`,
        es: `${who} une ${g} cuerdas. Cada una mide ${k} pies. ¿Cuántos pies miden juntas?`,
      }),
    ],
    each: [
      ({ who }, g, k) => ({
        en: `${who} walks ${g * k} blocks in ${g} days, the same each day. How many a day?`,
        es: `${who} camina ${g * k} cuadras en ${g} días, igual cada día. ¿Cuántas camina al día?`,
      }),
    ],
    groups: [
      ({ who }, g, k) => ({
        en: `${who} walks ${k} blocks a day. How many days for ${g * k} blocks?`,
        es: `${who} camina ${k} cuadras al día. ¿En cuántos días camina ${g * k} cuadras?`,
      }),
      ({ who }, g, k) => ({
        en: `${who} cuts a ${g * k}-foot rope into pieces of ${k} feet. How many pieces?`,
        es: `${who} corta una cuerda de ${g * k} pies en pedazos de ${k} pies. ¿Cuántos pedazos son?`,
      }),
    ],
  },
}

/** Equal groups as a story with its question, at most 20 words; `groups` and `each` are 2 or more; `way` picks how it is told. */
export function tellGroups(
  unknown: Unknown,
  setting: GroupSetting,
  cast: Cast,
  numbers: Readonly<{ groups: number; each: number }>,
  way: number,
): Said {
  const ways = TELLINGS[setting][unknown]
  return (ways[way % ways.length] as Telling)(cast, numbers.groups, numbers.each)
}

const Cuantos = (thing: Noun): string => `Cuánt${thing.gender === 'f' ? 'as' : 'os'}`
const unoDe = (thing: Noun): string => (thing.gender === 'f' ? 'una' : 'uno')
