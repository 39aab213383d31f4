import { roundHalfUp } from '#content/arithmetic.ts'
import { typed } from '#content/asks.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf } from '#content/draw.ts'
import type { At, Words } from '#content/skill.ts'
import { type Cast, castOf } from '#content/stories/cast.ts'
import {
  type GroupSetting,
  SETTINGS,
  tellGroups,
  UNKNOWNS,
  type Unknown,
} from '#content/stories/equal-groups.ts'
import { counted, cuantos, type Noun } from '#content/stories/nouns.ts'
import { capital } from '#domain/capital.ts'
import type { ModelShape, TapePart } from '#domain/items/model.ts'
import type { Language, Said } from '#domain/language.ts'
import { skips, wording } from './asks.ts'

/** `g` groups of `k`, one of the three numbers unknown. */
type Groups = { g: number; k: number; unknown: Unknown; setting: GroupSetting }

const total = ({ g, k }: Readonly<{ g: number; k: number }>): number => g * k
const known = ({ g, k, unknown }: Groups): number => (unknown === 'each' ? g : k)
const answer = (p: Groups): number => {
  if (p.unknown === 'total') return total(p)
  return p.unknown === 'each' ? p.k : p.g
}
const story: Words<Groups> = { en: (p) => told(p).en, es: (p) => told(p).es }
function told(p: At<Groups>): Said {
  return tellGroups(p.unknown, p.setting, castOf(p), { groups: p.g, each: p.k }, wording(p, 6))
}

const part = (size: number, text: string, shaded = false): TapePart => ({ size, text, shaded })
const equalParts = (count: number, size: number, text: string): TapePart[] =>
  Array.from({ length: count }, () => part(size, text))
/** The groups as a bar; what is unknown has a question mark. */
const bar = (p: Groups, done: boolean): ModelShape => {
  const text = done || p.unknown !== 'each' ? String(p.k) : '?'
  const parts =
    p.unknown === 'groups' && !done
      ? [part(p.k, String(p.k), true), part(total(p) - p.k, '?')]
      : equalParts(p.g, p.k, text)
  return {
    kind: 'tape',
    rows: [{ label: '', parts, brace: done || p.unknown !== 'total' ? String(total(p)) : '?' }],
  }
}
const equation = (p: Groups): string =>
  p.unknown === 'total' ? `${p.g} × ${p.k} = ${total(p)}` : `${total(p)} ÷ ${known(p)} = ${answer(p)}`
const lookAt: Readonly<Record<Language, Readonly<Record<Unknown, (p: Groups) => string>>>> = {
  en: {
    total: (p) => `There are ${p.g} equal parts of ${p.k}. The whole is not known.`,
    each: (p) => `The whole is ${total(p)}, in ${p.g} equal parts. How much is one part?`,
    groups: (p) => `The whole is ${total(p)}. One part is ${p.k}. How many such parts?`,
  },
  es: {
    total: (p) => `Hay ${p.g} partes iguales de ${p.k}. El total no se sabe.`,
    each: (p) => `El total es ${total(p)}, en ${p.g} partes iguales. ¿Cuánto es una parte?`,
    groups: (p) => `El total es ${total(p)}. Una parte es ${p.k}. ¿Cuántas partes así hay?`,
  },
}

/** Grade 3: stories of equal groups, whichever number is missing. */
export const multDivStories = defineSkill<Groups>({
  id: 'm.3.mult-div-stories',
  levels: {
    1: {
      params: { g: between(2, 5), k: between(2, 6), unknown: 'total', setting: 'groups' },
      ask: typed(3),
    },
    2: {
      params: {
        g: between(2, 8),
        k: between(2, 9),
        unknown: oneOf<Unknown>(['each', 'groups']),
        setting: 'groups',
      },
      ask: typed(3),
    },
    3: {
      params: {
        g: between(3, 10),
        k: between(3, 10),
        unknown: oneOf<Unknown>(UNKNOWNS),
        setting: oneOf<GroupSetting>(SETTINGS),
      },
      ask: typed(3),
    },
  },
  answer,
  wrong: {
    'adds-all': (p) => (p.unknown === 'total' ? p.g + p.k : total(p) + known(p)),
    subtracts: (p) => {
      const less = p.unknown === 'total' ? Math.abs(p.g - p.k) : total(p) - known(p)
      return less === 0 ? null : less
    },
    'group-extra': (p) => (p.unknown === 'total' ? (p.g + 1) * p.k : answer(p) + 1),
    // Multiplies what is to be shared; where groups are to be joined, sharing hardly ever comes out even.
    'wrong-operation': (p) => (p.unknown === 'total' ? null : total(p) * known(p)),
  },
  prompt: story,
  picture: (p) => bar(p, false),
  shown: 'first-level',
  solved: (p) => bar(p, true),
  hints: {
    look: { en: (p) => lookAt.en[p.unknown](p), es: (p) => lookAt.es[p.unknown](p) },
    start: {
      en: (p) =>
        p.unknown === 'total'
          ? `Count by ${p.k}: one ${p.k} for each of the ${p.g} parts.`
          : `Think: ${known(p)} × □ = ${total(p)}.`,
      es: (p) =>
        p.unknown === 'total'
          ? `Cuenta de ${p.k} en ${p.k}: un ${p.k} por cada una de las ${p.g} partes.`
          : `Piensa: ${known(p)} × □ = ${total(p)}.`,
    },
    worked: {
      en: (p) =>
        p.unknown === 'total'
          ? [`Count by ${p.k}, ${p.g} times: ${skips(p.k, p.g)}.`, equation(p)]
          : [`${known(p)} × ${answer(p)} = ${total(p)}`, equation(p)],
      es: (p) =>
        p.unknown === 'total'
          ? [`Cuenta de ${p.k} en ${p.k}, ${p.g} veces: ${skips(p.k, p.g)}.`, equation(p)]
          : [`${known(p)} × ${answer(p)} = ${total(p)}`, equation(p)],
    },
  },
  praise: {
    en: () => 'You found the equal groups in the story.',
    es: () => 'Encontraste los grupos iguales de la historia.',
  },
  because: {
    en: (p) => `${p.g} equal groups of ${p.k} make ${total(p)}: ${equation(p)}.`,
    es: (p) => `${p.g} grupos iguales de ${p.k} hacen ${total(p)}: ${equation(p)}.`,
  },
})

/**
 * Two steps over `g` groups of `k` and `c` besides: multiplied and then added to or taken from; shared and then added to or taken
 * from; or `c` and what is missing to the total joined and then shared.
 */
type Steps = 'times-plus' | 'times-minus' | 'share-plus' | 'share-minus' | 'join-share'
type Two = { g: number; k: number; c: number; steps: Steps }

const result = (p: Two): number => {
  const of: Readonly<Record<Steps, number>> = {
    'times-plus': total(p) + p.c,
    'times-minus': total(p) - p.c,
    'share-plus': p.k + p.c,
    'share-minus': p.k - p.c,
    'join-share': p.k,
  }
  return of[p.steps]
}
/** What is found first. */
const firstResult = (p: Two): number => (p.steps.startsWith('share') ? p.k : total(p))
const rest = (p: Two): number => total(p) - p.c
const whole = (up: number, down: number): number | null => (up > 0 && up % down === 0 ? up / down : null)
/** The two steps the other way round. */
const turned = (p: Two): number | null => {
  const of: Readonly<Record<Steps, number | null>> = {
    'times-plus': p.g * (p.k + p.c),
    'times-minus': p.k > p.c ? p.g * (p.k - p.c) : null,
    'share-plus': whole(total(p) + p.c, p.g),
    'share-minus': whole(total(p) - p.c, p.g),
    'join-share': whole(rest(p), p.g) === null ? null : p.c + rest(p) / p.g,
  }
  return of[p.steps]
}
const everyNumber = (p: Two): number => {
  if (p.steps.startsWith('times')) return p.g + p.k + p.c
  return p.steps === 'join-share' ? total(p) + p.g : total(p) + p.g + p.c
}

type Teller = (cast: Cast, p: At<Two>) => Said
const loose = (n: number, thing: Noun): Said => ({
  en: `${n} loose ${thing.en[n === 1 ? 0 : 1]}`,
  es: `${counted(n, thing, 'es')} suelt${thing.gender === 'f' ? 'a' : 'o'}${n === 1 ? '' : 's'}`,
})
const Cuantos = (thing: Noun): string => `Cuánt${thing.gender === 'f' ? 'as' : 'os'}`
const each = (holder: Noun): string => (holder.gender === 'f' ? 'cada una' : 'cada uno')

/** At most 20 words; "more" stands as often where something is added as where it is taken away. */
const TELLERS: Readonly<Record<Steps, readonly Teller[]>> = {
  'times-plus': [
    ({ who, thing, holder }, { g, k, c }) => ({
      en: `${who} has ${counted(g, holder, 'en')} with ${k} ${thing.en[1]} each, and ${loose(c, thing).en}. How many in all?`,
      es: `${who} tiene ${counted(g, holder, 'es')} con ${k} ${thing.es[1]} ${each(holder)} y ${loose(c, thing).es}. ¿${Cuantos(thing)} tiene en total?`,
    }),
    ({ who, thing }, { g, k, c, level }) => ({
      en: `${who} buys ${g} packs of ${k} ${thing.en[1]} and then finds ${c}${level === 1 ? '' : ' more'} ${thing.en[c === 1 ? 0 : 1]}. How many ${thing.en[1]} now?`,
      es: `${who} compra ${g} paquetes de ${k} ${thing.es[1]} y encuentra ${counted(c, thing, 'es')} más. ¿${Cuantos(thing)} tiene ahora?`,
    }),
    ({ who, other, thing }, { g, k, c }) => ({
      en: `${other} gives ${who} ${g} packs of ${k} ${thing.en[1]}. ${who} had ${counted(c, thing, 'en')} before. How many now?`,
      es: `${other} le da a ${who} ${g} paquetes de ${k} ${thing.es[1]}. ${who} ya tenía ${counted(c, thing, 'es')}. ¿${Cuantos(thing)} tiene ahora?`,
    }),
  ],
  'times-minus': [
    ({ who, other, thing, holder }, { g, k, c }) => ({
      en: `${who} has ${counted(g, holder, 'en')} with ${k} ${thing.en[1]} each and gives ${other} ${counted(c, thing, 'en')}. How many now?`,
      es: `${who} tiene ${counted(g, holder, 'es')} con ${k} ${thing.es[1]} ${each(holder)} y le da ${counted(c, thing, 'es')} a ${other}. ¿${Cuantos(thing)} tiene ahora?`,
    }),
    ({ who, thing }, { g, k, c }) => ({
      en: `${who} needs ${g} packs of ${k} ${thing.en[1]} and has ${c} ${thing.en[c === 1 ? 0 : 1]}. How many more ${thing.en[1]} are needed?`,
      es: `${who} necesita ${g} paquetes de ${k} ${thing.es[1]} y tiene ${counted(c, thing, 'es')}. ¿${capital(cuantos(thing))} más necesita?`,
    }),
    ({ who, thing }, { g, k, c }) => ({
      en: `There are ${g} rows of ${k} ${thing.en[1]}. ${who} takes ${c}. How many ${thing.en[1]} are left?`,
      es: `Hay ${g} filas de ${k} ${thing.es[1]}. ${who} toma ${c}. ¿${Cuantos(thing)} quedan?`,
    }),
  ],
  'share-plus': [
    ({ who, thing }, { g, k, c }) => ({
      en: `${who} puts ${g * k} ${thing.en[1]} into ${g} equal bags. Then ${c} are added to one. How many are in it?`,
      es: `${who} reparte por igual ${g * k} ${thing.es[1]} en ${g} bolsas. Luego pone otr${thing.gender === 'f' ? 'as' : 'os'} ${c} en una. ¿${Cuantos(thing)} tiene esa?`,
    }),
  ],
  'share-minus': [
    ({ who, thing }, { g, k, c }) => ({
      en: `${who} puts ${g * k} ${thing.en[1]} into ${g} equal bags and takes ${c} out of one. How many stay in it?`,
      es: `${who} reparte por igual ${g * k} ${thing.es[1]} en ${g} bolsas y saca ${c} de una. ¿${Cuantos(thing)} quedan en esa?`,
    }),
  ],
  'join-share': [
    ({ who, other, thing }, { g, k, c }) => ({
      en: `${who} has ${counted(c, thing, 'en')} and ${other} has ${g * k - c}. They fill ${g} bags equally. How many in each?`,
      es: `${who} tiene ${counted(c, thing, 'es')} y ${other} ${g * k - c}. Llenan ${g} bolsas por igual. ¿${Cuantos(thing)} van en cada una?`,
    }),
  ],
}
function tellTwo(p: At<Two>): Said {
  const ways = TELLERS[p.steps]
  return (ways[wording(p, ways.length)] ?? nobody)(castOf(p), p)
}
const nobody: Teller = () => ({ en: '', es: '' })

/** Both steps as bars: what is known, and question marks for what is not. */
function bars(p: Two, done: boolean): ModelShape {
  const say = (n: number): string => (done ? String(n) : '?')
  const { g, k, c } = p
  const rows = {
    'times-plus': [
      { label: '', parts: [...equalParts(g, k, String(k)), part(c, String(c), true)], brace: say(result(p)) },
    ],
    'times-minus': [
      { label: '', parts: equalParts(g, k, String(k)), brace: say(total(p)) },
      { label: '', parts: [part(result(p), say(result(p))), part(c, String(c), true)], brace: '' },
    ],
    'share-plus': [
      { label: '', parts: equalParts(g, k, say(k)), brace: String(total(p)) },
      { label: '', parts: [part(k, say(k)), part(c, String(c), true)], brace: say(result(p)) },
    ],
    'share-minus': [
      { label: '', parts: equalParts(g, k, say(k)), brace: String(total(p)) },
      { label: '', parts: [part(result(p), say(result(p))), part(c, String(c), true)], brace: say(k) },
    ],
    'join-share': [
      { label: '', parts: [part(c, String(c), true), part(rest(p), String(rest(p)))], brace: say(total(p)) },
      { label: '', parts: equalParts(g, k, say(k)), brace: '' },
    ],
  } as const
  return { kind: 'tape', rows: rows[p.steps] }
}

/** The story as one equation with a letter for what is asked, then both steps. */
function lines(p: Two): string[] {
  const { g, k, c } = p
  const of: Readonly<Record<Steps, readonly string[]>> = {
    'times-plus': [
      `n = ${g} × ${k} + ${c}`,
      `${g} × ${k} = ${total(p)}`,
      `${total(p)} + ${c} = ${result(p)}`,
    ],
    'times-minus': [
      `n = ${g} × ${k} − ${c}`,
      `${g} × ${k} = ${total(p)}`,
      `${total(p)} − ${c} = ${result(p)}`,
    ],
    'share-plus': [
      `n = ${total(p)} ÷ ${g} + ${c}`,
      `${total(p)} ÷ ${g} = ${k}`,
      `${k} + ${c} = ${result(p)}`,
    ],
    'share-minus': [
      `n = ${total(p)} ÷ ${g} − ${c}`,
      `${total(p)} ÷ ${g} = ${k}`,
      `${k} − ${c} = ${result(p)}`,
    ],
    'join-share': [
      `n = (${c} + ${rest(p)}) ÷ ${g}`,
      `${c} + ${rest(p)} = ${total(p)}`,
      `${total(p)} ÷ ${g} = ${k}`,
    ],
  }
  return [...of[p.steps]]
}
const first = {
  en: (p: Two): string => {
    if (p.steps === 'join-share') return `First put them together: ${p.c} + ${rest(p)}.`
    return p.steps.startsWith('times')
      ? `First the groups: ${p.g} × ${p.k}.`
      : `First share: ${total(p)} ÷ ${p.g}.`
  },
  es: (p: Two): string => {
    if (p.steps === 'join-share') return `Primero junta todo: ${p.c} + ${rest(p)}.`
    return p.steps.startsWith('times')
      ? `Primero los grupos: ${p.g} × ${p.k}.`
      : `Primero reparte: ${total(p)} ÷ ${p.g}.`
  },
}

/** About how much it will be, with both numbers of the second step rounded to tens; where that is no easier, nothing. */
function guess(p: At<Two>, language: Language): string | null {
  if (p.level < 3 || !p.steps.startsWith('times')) return null
  const sum = `${roundHalfUp(total(p), 10)} ${p.steps === 'times-plus' ? '+' : '−'} ${roundHalfUp(p.c, 10)}`
  return language === 'en'
    ? `There are two steps. A rounded guess: about ${sum}.`
    : `Son dos pasos. Redondeando: más o menos ${sum}.`
}

/** Grade 3: stories with two steps, over all four operations. */
export const twoStepStories = defineSkill<Two>({
  id: 'm.3.two-step-stories',
  levels: {
    1: {
      params: { g: between(2, 5), k: between(2, 9), c: between(1, 9), steps: 'times-plus' },
      ask: typed(3),
    },
    2: {
      params: {
        g: between(3, 9),
        k: between(3, 9),
        c: between(2, 20),
        steps: oneOf<Steps>(['times-plus', 'times-minus', 'share-plus']),
      },
      where: (p) => total(p) > p.c && (p.steps !== 'share-plus' || p.c < 10),
      ask: typed(3),
    },
    3: {
      params: {
        g: between(3, 9),
        k: between(4, 9),
        c: between(2, 40),
        steps: oneOf<Steps>(['times-plus', 'times-minus', 'share-minus', 'join-share']),
      },
      where: (p) =>
        p.steps === 'share-minus' ? p.k > p.c : p.c >= 5 && total(p) > p.c + 4 && p.c !== rest(p),
      ask: typed(3),
    },
  },
  answer: result,
  wrong: {
    'stops-after-one': firstResult,
    'wrong-order': turned,
    'adds-all': everyNumber,
  },
  prompt: { en: (p) => tellTwo(p).en, es: (p) => tellTwo(p).es },
  picture: (p) => bars(p, false),
  shown: 'first-level',
  solved: (p) => bars(p, true),
  hints: {
    look: {
      en: (p) => guess(p, 'en') ?? 'There are two steps. Which part can you find first?',
      es: (p) => guess(p, 'es') ?? 'Son dos pasos. ¿Qué parte puedes hallar primero?',
    },
    start: first,
    worked: { en: lines, es: lines },
  },
  praise: {
    en: () => 'You used your first answer for the second step.',
    es: () => 'Usaste tu primer resultado para el segundo paso.',
  },
  because: {
    en: (p) => `Two steps: ${lines(p)[1]}, then ${lines(p)[2]}.`,
    es: (p) => `Dos pasos: ${lines(p)[1]}, y luego ${lines(p)[2]}.`,
  },
})
