import { asking } from '#content/asking.ts'
import { typed } from '#content/asks.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf } from '#content/draw.ts'
import type { At } from '#content/skill.ts'
import { castOf } from '#content/stories/cast.ts'
import { cuantos, many, one } from '#content/stories/nouns.ts'
import { capital } from '#domain/capital.ts'
import type { ModelShape } from '#domain/items/model.ts'
import { begun, skips, wording } from './asks.ts'

/** `g` groups of `k`. */
type Groups = { g: number; k: number }

/** More things than this are shown in rows: a child sees no groups in so many plates. */
const MOST_ON_PLATES = 36
const rowsOf = ({ g, k }: Groups): ModelShape => ({ kind: 'array', rows: g, columns: k, splitAfter: null })
const platesOf = ({ g, k, scatter }: At<Groups>): ModelShape => ({
  kind: 'groups',
  groups: g,
  each: k,
  seed: scatter,
})
const groupsOf = (p: At<Groups>): ModelShape =>
  p.level < 3 && (p.level === 1 || p.g * p.k <= MOST_ON_PLATES) ? platesOf(p) : rowsOf(p)

const inRows = asking<Groups, 'array'>('array', 'exact', () => ({ maxRows: 6, maxColumns: 10, look: 'dots' }))

const asked = {
  en: (p: At<Groups>): string => {
    const { g, k } = p
    const { thing, holder } = castOf(p)
    if (p.level === 1) return `${g} groups of ${k}. Build them: each row is one group.`
    const ways = [
      `${g} ${many(holder, 'en')} have ${k} ${many(thing, 'en')} each. How many ${many(thing, 'en')} in all?`,
      `Each ${one(holder, 'en')} has ${k} ${many(thing, 'en')}. There are ${g} ${many(holder, 'en')}. How many ${many(thing, 'en')} in all?`,
      `${g} equal groups. Each group is ${k}. How many is that?`,
      `You count by ${k}, ${g} times. What number do you reach?`,
    ]
    return ways[wording(p, 4)] ?? ''
  },
  es: (p: At<Groups>): string => {
    const { g, k } = p
    const { thing, holder } = castOf(p)
    if (p.level === 1) return `${g} grupos de ${k}. Constrúyelos: cada fila es un grupo.`
    const each = holder.gender === 'f' ? 'cada una' : 'cada uno'
    const ways = [
      `${g} ${many(holder, 'es')} tienen ${k} ${many(thing, 'es')} ${each}. ¿${capital(cuantos(thing))} hay en total?`,
      `Cada ${one(holder, 'es')} tiene ${k} ${many(thing, 'es')}. Hay ${g} ${many(holder, 'es')}. ¿${capital(cuantos(thing))} hay en total?`,
      `${g} grupos iguales. Cada grupo es de ${k}. ¿Cuánto es en total?`,
      `Cuentas de ${k} en ${k}, ${g} veces. ¿A qué número llegas?`,
    ]
    return ways[wording(p, 4)] ?? ''
  },
}

/** Grade 3: equal groups, built as rows and counted. */
export const equalGroups = defineSkill<Groups>({
  id: 'm.3.equal-groups',
  levels: {
    1: { params: { g: between(2, 5), k: oneOf([2, 5, 10]) }, ask: inRows },
    2: { params: { g: between(2, 6), k: between(2, 6) }, ask: typed(3) },
    3: { params: { g: between(3, 9), k: between(3, 9) }, ask: typed(3) },
  },
  answer: ({ g, k, level }) => (level === 1 ? `${g}x${k}` : g * k),
  wrong: {
    'adds-dimensions': ({ g, k, level }) => (level === 1 ? null : g + k),
    'group-short': ({ g, k, level }) => (level === 1 ? `${g - 1}x${k}` : (g - 1) * k),
    'group-extra': ({ g, k, level }) => (level === 1 ? `${g + 1}x${k}` : (g + 1) * k),
  },
  prompt: asked,
  picture: groupsOf,
  shown: 'first-level',
  solved: (p) => (p.level === 1 ? rowsOf(p) : groupsOf(p)),
  hints: {
    look: {
      en: ({ g, k }) => `There are ${g} groups. Each one has ${k}.`,
      es: ({ g, k }) => `Hay ${g} grupos. Cada uno tiene ${k}.`,
    },
    start: {
      en: ({ g, k, level }) =>
        level === 1 ? `Make the first row: ${k} in it.` : `Count by ${k}, ${g} times: ${begun(k, g)}`,
      es: ({ g, k, level }) =>
        level === 1
          ? `Haz la primera fila: pon ${k} en ella.`
          : `Cuenta de ${k} en ${k}, ${g} veces: ${begun(k, g)}`,
    },
    worked: {
      en: ({ g, k, level }) => [
        ...(level === 1 ? [`Each row is one group of ${k}.`, `Make ${g} rows.`] : []),
        `Count by ${k}: ${skips(k, g)}.`,
        `${g} × ${k} = ${g * k}`,
      ],
      es: ({ g, k, level }) => [
        ...(level === 1 ? [`Cada fila es un grupo de ${k}.`, `Haz ${g} filas.`] : []),
        `Cuenta de ${k} en ${k}: ${skips(k, g)}.`,
        `${g} × ${k} = ${g * k}`,
      ],
    },
  },
  praise: {
    en: ({ g, k, level }) =>
      level === 1 ? `You made ${g} equal rows of ${k}.` : `You counted ${g} equal groups of ${k}.`,
    es: ({ g, k, level }) =>
      level === 1 ? `Hiciste ${g} filas iguales de ${k}.` : `Contaste ${g} grupos iguales de ${k}.`,
  },
  because: {
    en: ({ g, k }) => `${g} groups of ${k} make ${g * k}: ${g} × ${k} = ${g * k}.`,
    es: ({ g, k }) => `${g} grupos de ${k} hacen ${g * k}: ${g} × ${k} = ${g * k}.`,
  },
})

/** `share`: g holders, how many in each; `measure`: g in each holder, how many holders. The answer is `k` either way. */
type Share = { g: number; k: number; mode: 'share' | 'measure' }

const total = ({ g, k }: Share): number => g * k
/** The things dealt so far: one to each holder, or the first holder full. */
const begunShare = ({ g, mode, scatter }: At<Share>): ModelShape => ({
  kind: 'groups',
  groups: mode === 'share' ? g : 1,
  each: mode === 'share' ? 1 : g,
  seed: scatter,
})
const shared = ({ g, k, mode, scatter }: At<Share>): ModelShape => {
  const [groups, each] = mode === 'share' ? [g, k] : [k, g]
  return g * k <= MOST_ON_PLATES
    ? { kind: 'groups', groups, each, seed: scatter }
    : { kind: 'array', rows: groups, columns: each, splitAfter: null }
}

const dealt = asking<Share, 'deal'>('deal', 'exact', ({ p, language }) => {
  const name = capital(one(castOf(p).holder, language))
  return {
    things: total(p),
    seed: p.scatter,
    mats: Array.from({ length: p.g }, (_, i) => ({
      id: String(i + 1),
      label: `${name} ${i + 1}`,
      speech: `${name} ${i + 1}`,
    })),
    rest: true,
  }
})
const onEach = ({ g }: Share, each: number): string => Array<number>(g).fill(each).join(',')

const shareAsked = {
  en: (p: At<Share>): string => {
    const { thing, holder } = castOf(p)
    const [things, holders, among] = [many(thing, 'en'), many(holder, 'en'), p.g === 2 ? 'between' : 'among']
    if (p.level === 1) return `Share all ${total(p)} ${things} equally ${among} ${p.g} ${holders}.`
    return p.mode === 'share'
      ? `${total(p)} ${things} are shared equally ${among} ${p.g} ${holders}. How many for each ${one(holder, 'en')}?`
      : `There are ${total(p)} ${things}, ${p.g} for each ${one(holder, 'en')}. How many ${holders} are there?`
  },
  es: (p: At<Share>): string => {
    const { thing, holder } = castOf(p)
    const [things, holders] = [many(thing, 'es'), many(holder, 'es')]
    const all = thing.gender === 'f' ? 'todas' : 'todos'
    if (p.level === 1)
      return `Reparte por igual ${total(p)} ${things} entre ${p.g} ${holders}. Úsal${all.slice(-2)} ${all}.`
    return p.mode === 'share'
      ? `Se reparten por igual ${total(p)} ${things} entre ${p.g} ${holders}. ¿${cuantosSolo(thing.gender)} hay en cada ${one(holder, 'es')}?`
      : `Hay ${total(p)} ${things}: ${p.g} en cada ${one(holder, 'es')}. ¿${capital(cuantos(holder))} hay?`
  },
}
const cuantosSolo = (gender: 'm' | 'f'): string => (gender === 'f' ? 'Cuántas' : 'Cuántos')

/** Grade 3: share things equally, or find how many equal groups they make. */
export const shareEqually = defineSkill<Share>({
  id: 'm.3.share-equally',
  levels: {
    1: { params: { g: between(2, 4), k: between(2, 5), mode: 'share' }, ask: dealt },
    2: {
      params: { g: between(2, 6), k: between(2, 6), mode: oneOf<Share['mode']>(['share', 'measure']) },
      ask: typed(2),
    },
    3: { params: { g: between(3, 9), k: between(3, 9), mode: 'measure' }, ask: typed(2) },
  },
  answer: (p) => (p.level === 1 ? onEach(p, p.k) : p.k),
  wrong: {
    'takes-once': (p) => (p.level === 1 ? null : total(p) - p.g),
    'swaps-meaning': ({ g, level }) => (level === 1 ? null : g),
    'one-off': (p) => (p.level === 1 ? onEach(p, p.k - 1) : p.k - 1),
  },
  prompt: shareAsked,
  picture: begunShare,
  shown: 'never',
  solved: shared,
  hints: {
    look: {
      en: ({ g, mode }) =>
        mode === 'share' ? `Give one to each of the ${g}. Then again.` : `This is one group of ${g}.`,
      es: ({ g, mode }) =>
        mode === 'share'
          ? `Pon uno en cada uno de los ${g} grupos. Luego, otra vez.`
          : `Este es un grupo de ${g}.`,
    },
    start: {
      en: (p) =>
        p.mode === 'share'
          ? `One for each uses ${p.g}. ${total(p) - p.g} are left. Go on.`
          : `One group uses ${p.g}. ${total(p) - p.g} are left. Make the next group.`,
      es: (p) =>
        p.mode === 'share'
          ? `Con uno en cada grupo usas ${p.g}. Quedan ${total(p) - p.g}. Sigue.`
          : `Un grupo usa ${p.g}. Quedan ${total(p) - p.g}. Haz el grupo que sigue.`,
    },
    worked: {
      en: (p) => [
        p.mode === 'share' ? 'Go round until none are left.' : 'Make groups until none are left.',
        `Count by ${p.g} to ${total(p)}: ${skips(p.g, p.k)}.`,
        `That is ${p.k} times: ${total(p)} ÷ ${p.g} = ${p.k}`,
      ],
      es: (p) => [
        p.mode === 'share' ? 'Da vueltas hasta que no quede nada.' : 'Haz grupos hasta que no quede nada.',
        `Cuenta de ${p.g} en ${p.g} hasta ${total(p)}: ${skips(p.g, p.k)}.`,
        `Son ${p.k} veces: ${total(p)} ÷ ${p.g} = ${p.k}`,
      ],
    },
  },
  praise: {
    en: (p) =>
      p.mode === 'share'
        ? `You shared all ${total(p)}, the same for each.`
        : `You made equal groups of ${p.g}.`,
    es: (p) =>
      p.mode === 'share' ? 'Repartiste todo, lo mismo en cada grupo.' : `Hiciste grupos iguales de ${p.g}.`,
  },
  because: {
    en: (p) =>
      p.mode === 'share'
        ? `${p.g} groups of ${p.k} make ${total(p)}, so each gets ${p.k}.`
        : `${p.k} groups of ${p.g} make ${total(p)}, so there are ${p.k} groups.`,
    es: (p) =>
      p.mode === 'share'
        ? `${p.g} grupos de ${p.k} hacen ${total(p)}, así que en cada uno hay ${p.k}.`
        : `${p.k} grupos de ${p.g} hacen ${total(p)}, así que hay ${p.k} grupos.`,
  },
})
