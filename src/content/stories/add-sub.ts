import type { Said } from '#domain/language.ts'
import type { Cast } from './cast.ts'
import type { Noun } from './nouns.ts'

/**
 * Situations of adding and taking away with what is unknown in them (Common Core, glossary table 1; Carpenter & Moser 1984).
 * The two numbers told, in order: add-to and take-from tell start and change, start and result, or change and result; put-together
 * both parts, or the whole and one part; compare both amounts (larger first), or one amount and the difference.
 */
export const SITUATIONS = [
  'add-to.result',
  'add-to.change',
  'add-to.start',
  'take-from.result',
  'take-from.change',
  'take-from.start',
  'put-together.total',
  'put-together.part',
  'compare.difference',
  'compare.bigger',
  'compare.smaller',
] as const
export type Situation = (typeof SITUATIONS)[number]

type Telling = (cast: Cast, x: number, y: number) => Said

/** How each situation is told, at most 14 words. The word "more" stands in as many that take away as in those that add. */
const TELLINGS: Readonly<Record<Situation, readonly Telling[]>> = {
  'add-to.result': [
    ({ who, thing }, x, y) => ({
      en: `${who} has ${some(x, thing)} and finds ${y}. How many now?`,
      es: `${who} tiene ${algunos(x, thing)} y encuentra ${y}. ¿${Cuantos(thing)} tiene ahora?`,
    }),
    ({ who, thing }, x, y) => ({
      en: `There ${x === 1 ? 'is' : 'are'} ${some(x, thing)}. ${who} brings ${y}. How many are there now?`,
      es: `Hay ${algunos(x, thing)}. ${who} trae ${y}. ¿${Cuantos(thing)} hay ahora?`,
    }),
    ({ who, other, thing }, x, y) => ({
      en: `${who} has ${some(x, thing)}. ${other} gives ${who} ${y}. How many now?`,
      es: `${who} tiene ${algunos(x, thing)}. ${other} le da ${y}. ¿${Cuantos(thing)} tiene ahora?`,
    }),
  ],
  'add-to.change': [
    ({ who, thing }, x, y) => ({
      en: `${who} has ${some(x, thing)}, finds some, and now has ${y}. How many were found?`,
      es: `${who} tiene ${algunos(x, thing)} y encuentra otr${as(thing)}. Ahora tiene ${y}. ¿${Cuantos(thing)} encontró?`,
    }),
    ({ who, thing }, x, y) => ({
      en: `${who} wants ${some(y, thing)} and has ${x}. How many more does ${who} need?`,
      es: `${who} quiere ${algunos(y, thing)} y tiene ${x}. ¿${Cuantos(thing)} más necesita?`,
    }),
  ],
  'add-to.start': [
    ({ who, thing }, x, y) => ({
      en: `${who} had some ${thing.en[1]}, found ${x}, and now has ${y}. How many at first?`,
      es: `${who} tenía algun${as(thing)} ${thing.es[1]} y encontró ${x}. Ahora tiene ${y}. ¿${Cuantos(thing)} tenía antes?`,
    }),
    ({ who, other, thing }, x, y) => ({
      en: `${other} gave ${who} ${some(x, thing)}. Now ${who} has ${y}. How many before?`,
      es: `${other} le dio ${algunos(x, thing)} a ${who}. Ahora ${who} tiene ${y}. ¿${Cuantos(thing)} tenía antes?`,
    }),
  ],
  'take-from.result': [
    ({ who, other, thing }, x, y) => ({
      en: `${who} has ${some(x, thing)} and gives ${other} ${y}. How many now?`,
      es: `${who} tiene ${algunos(x, thing)} y le da ${y} a ${other}. ¿${Cuantos(thing)} tiene ahora?`,
    }),
    ({ who, thing }, x, y) => ({
      en: `There ${x === 1 ? 'is' : 'are'} ${some(x, thing)}. ${who} takes ${y}. How many are there now?`,
      es: `Hay ${algunos(x, thing)}. ${who} toma ${y}. ¿${Cuantos(thing)} hay ahora?`,
    }),
    ({ who, thing }, x, y) => ({
      en: `${who} has ${some(x, thing)} and loses ${y}. How many now?`,
      es: `${who} tiene ${algunos(x, thing)} y pierde ${y}. ¿${Cuantos(thing)} tiene ahora?`,
    }),
  ],
  'take-from.change': [
    ({ who, thing }, x, y) => ({
      en: `${who} had ${some(x, thing)}, lost some, and now has ${y}. How many were lost?`,
      es: `${who} tenía ${algunos(x, thing)} y perdió algun${as(thing)}. Ahora tiene ${y}. ¿${Cuantos(thing)} perdió?`,
    }),
    ({ who, thing }, x, y) => ({
      en: `Of ${some(x, thing)}, ${who} took some. Now ${y === 1 ? '1 is' : `${y} are`} left. How many were taken?`,
      es: `Había ${algunos(x, thing)}. ${who} tomó algun${as(thing)}. Ahora hay ${y}. ¿${Cuantos(thing)} tomó?`,
    }),
  ],
  'take-from.start': [
    ({ who, other, thing }, x, y) => ({
      en: `${who} gave ${other} ${some(x, thing)}. Now ${who} has ${y}. How many before?`,
      es: `${who} le dio ${algunos(x, thing)} a ${other}. Ahora ${who} tiene ${y}. ¿${Cuantos(thing)} tenía antes?`,
    }),
    ({ who, thing }, x, y) => ({
      en: `${who} had some ${thing.en[1]}, lost ${x}, and now has ${y}. How many at first?`,
      es: `${who} tenía algun${as(thing)} ${thing.es[1]} y perdió ${x}. Ahora tiene ${y}. ¿${Cuantos(thing)} tenía antes?`,
    }),
  ],
  'put-together.total': [
    ({ kinds: [a, b] }, x, y) => ({
      en: `There ${x === 1 ? 'is' : 'are'} ${some(x, a)} and ${some(y, b)}. How many altogether?`,
      es: `Hay ${algunos(x, a)} y ${algunos(y, b)}. ¿${CuantosDe(a, b)} hay en total?`,
    }),
    ({ who, other, thing }, x, y) => ({
      en: `${who} has ${some(x, thing)}. ${other} has ${y}. How many altogether?`,
      es: `${who} tiene ${algunos(x, thing)}. ${other} tiene ${y}. ¿${Cuantos(thing)} hay en total?`,
    }),
  ],
  'put-together.part': [
    ({ kinds: [a, b] }, x, y) => ({
      en: `There are ${x} ${a.en[1]} and ${b.en[1]}. ${y === 1 ? '1 is a' : `${y} are`} ${a.en[y === 1 ? 0 : 1]}. How many ${b.en[1]}?`,
      es: `Entre ${a.es[1]} y ${b.es[1]} hay ${x}. ${y === 1 ? `${un(a)} es` : `${y} son`} ${a.es[y === 1 ? 0 : 1]}. ¿${Cuantos(b)} ${b.es[1]} hay?`,
    }),
    ({ who, other, thing }, x, y) => ({
      en: `${who} and ${other} have ${some(x, thing)}. ${who} has ${y}. How many does ${other} have?`,
      es: `${who} y ${other} tienen ${algunos(x, thing)}. ${who} tiene ${y}. ¿${Cuantos(thing)} tiene ${other}?`,
    }),
  ],
  'compare.difference': [
    ({ who, other, thing }, x, y) => ({
      en: `${who} has ${some(x, thing)}. ${other} has ${y}. How many more does ${who} have?`,
      es: `${who} tiene ${algunos(x, thing)}. ${other} tiene ${y}. ¿${Cuantos(thing)} más tiene ${who}?`,
    }),
    ({ who, other, thing }, x, y) => ({
      en: `${who} has ${some(x, thing)}. ${other} has ${y}. How many fewer does ${other} have?`,
      es: `${who} tiene ${algunos(x, thing)}. ${other} tiene ${y}. ¿${Cuantos(thing)} menos tiene ${other}?`,
    }),
  ],
  'compare.bigger': [
    ({ who, other, thing }, x, y) => ({
      en: `${other} has ${y} more than ${who}’s ${some(x, thing)}. How many does ${other} have?`,
      es: `${who} tiene ${algunos(x, thing)}. ${other} tiene ${y} más que ${who}. ¿${Cuantos(thing)} tiene ${other}?`,
    }),
    ({ who, other, thing }, x, y) => ({
      en: `${who} has ${some(x, thing)}, ${y} fewer than ${other}. How many does ${other} have?`,
      es: `${who} tiene ${algunos(x, thing)}, ${y} menos que ${other}. ¿${Cuantos(thing)} tiene ${other}?`,
    }),
  ],
  'compare.smaller': [
    ({ who, other, thing }, x, y) => ({
      en: `${other} has ${y} fewer than ${who}’s ${some(x, thing)}. How many does ${other} have?`,
      es: `${who} tiene ${algunos(x, thing)}. ${other} tiene ${y} menos que ${who}. ¿${Cuantos(thing)} tiene ${other}?`,
    }),
    ({ who, other, thing }, x, y) => ({
      en: `${who} has ${some(x, thing)}, ${y} more than ${other}. How many does ${other} have?`,
      es: `${who} tiene ${algunos(x, thing)}, ${y} más que ${other}. ¿${Cuantos(thing)} tiene ${other}?`,
    }),
  ],
}

/** A situation as a story with its question; `way` (any whole number) picks among the ways to tell it. At most 14 words. */
export function tell(situation: Situation, cast: Cast, x: number, y: number, way: number): Said {
  const ways = TELLINGS[situation]
  return (ways[way % ways.length] as Telling)(cast, x, y)
}

const some = (n: number, thing: Noun): string => `${n} ${thing.en[n === 1 ? 0 : 1]}`
const algunos = (n: number, thing: Noun): string => (n === 1 ? `1 ${thing.es[0]}` : `${n} ${thing.es[1]}`)
const as = (thing: Noun): string => (thing.gender === 'f' ? 'as' : 'os')
const un = (thing: Noun): string => (thing.gender === 'f' ? 'Una' : 'Uno')
const Cuantos = (thing: Noun): string => `Cuánt${as(thing)}`
/** Of two kinds together: feminine only where both are. */
const CuantosDe = (a: Noun, b: Noun): string => (a.gender === 'f' ? Cuantos(b) : Cuantos(a))
