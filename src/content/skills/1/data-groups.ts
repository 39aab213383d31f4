import { asking } from '#content/asking.ts'
import { typed } from '#content/asks.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf } from '#content/draw.ts'
import type { At } from '#content/skill.ts'
import { kindsOf } from '#content/skills/2/graph-names.ts'
import { cuantos, many, type Noun } from '#content/stories/nouns.ts'
import { capital } from '#domain/capital.ts'
import type { ModelShape } from '#domain/items/model.ts'
import type { Language } from '#domain/language.ts'

/** How many of three kinds there are; the first two, from column `spot` on, are compared. */
type P = { a: number; b: number; c: number; spot: number; asks: 'build' | 'more' | 'fewer' | 'all' }

const values = ({ a, b, c, spot }: P): number[] =>
  [0, 1, 2].map((column) => [a, b, c][(column - spot + 3) % 3] ?? 0)
const kinds = (p: At<P>): readonly Noun[] => kindsOf(p).slice(0, 3)
const kind = (p: At<P>, which: 0 | 1): Noun => kinds(p)[(p.spot + which) % 3] ?? kindsOf(p)[0]
const columns = (p: At<P>, language: Language): string[] => kinds(p).map((name) => many(name, language))
const graph = (p: At<P>, language: Language): ModelShape => ({
  kind: 'graph',
  look: 'tallies',
  columns: columns(p, language),
  values: values(p),
  scale: 1,
})
const build = asking<P, 'graph'>('graph', 'exact', ({ p, language }) => ({
  look: 'tallies',
  columns: columns(p, language),
  max: 10,
  start: [0, 0, 0],
}))
const found = (p: P): number => (p.asks === 'all' ? p.a + p.b + p.c : p.a - p.b)
const told = (p: At<P>, language: Language): string =>
  columns(p, language)
    .map((name, at) => `${name} ${values(p)[at]}`)
    .join(', ')
const SPOT = between(0, 2)
const COMPARE = oneOf<P['asks']>(['more', 'fewer'])

/** Grade 1: tally three groups, then compare two of them. */
export const dataGroups = defineSkill<P>({
  id: 'm.1.data-groups',
  levels: {
    1: {
      params: { a: between(3, 8), b: between(1, 6), c: between(1, 7), spot: SPOT, asks: 'build' },
      where: ({ a, b }) => a > b,
      ask: build,
    },
    2: {
      params: { a: between(4, 9), b: between(1, 7), c: between(1, 8), spot: SPOT, asks: COMPARE },
      where: ({ a, b }) => a > b,
      ask: typed(2),
    },
    3: {
      params: {
        a: between(5, 12),
        b: between(2, 10),
        c: between(2, 9),
        spot: SPOT,
        asks: oneOf<P['asks']>(['more', 'fewer', 'all']),
      },
      where: (p) => p.a > p.b && p.a + p.b + p.c <= 20,
      ask: typed(2),
    },
  },
  answer: (p) => (p.asks === 'build' ? values(p).join(',') : found(p)),
  wrong: {
    'biggest-number': (p) => (p.asks === 'build' ? null : Math.max(p.a, p.b, p.asks === 'all' ? p.c : 0)),
    'adds-all': (p) => (p.asks === 'more' || p.asks === 'fewer' ? p.a + p.b : null),
    'all-groups': (p) => (p.asks === 'more' || p.asks === 'fewer' ? p.a + p.b + p.c : null),
  },
  prompt: {
    en: (p) => {
      const [first, second] = [many(kind(p, 0), 'en'), many(kind(p, 1), 'en')]
      if (p.asks === 'build') return `Make a tally: ${told(p, 'en')}.`
      if (p.asks === 'all') return 'How many are there in all three groups?'
      return p.asks === 'more'
        ? `How many more ${first} than ${second}?`
        : `How many fewer ${second} than ${first}?`
    },
    es: (p) => {
      const [first, second] = [kind(p, 0), kind(p, 1)]
      if (p.asks === 'build') return `Haz marcas: ${told(p, 'es')}.`
      if (p.asks === 'all') return '¿Cuántos hay en los tres grupos?'
      return p.asks === 'more'
        ? `¿${capital(cuantos(first))} más que ${many(second, 'es')} hay?`
        : `¿${capital(cuantos(second))} menos que ${many(first, 'es')} hay?`
    },
  },
  picture: (p, language) => (p.asks === 'build' ? null : graph(p, language)),
  shown: 'always',
  solved: graph,
  hints: {
    look: {
      en: () => 'Each mark is one. Every fifth mark lies across.',
      es: () => 'Cada marca es uno. La quinta va atravesada.',
    },
    start: {
      en: (p) => {
        if (p.asks === 'build') return `Begin with ${columns(p, 'en')[0]}: ${values(p)[0]}.`
        return p.asks === 'all'
          ? `${p.a} and ${p.b} first.`
          : `There are ${p.a} ${many(kind(p, 0), 'en')} and ${p.b} ${kind(p, 1).en[p.b === 1 ? 0 : 1]}.`
      },
      es: (p) => {
        if (p.asks === 'build') return `Empieza con ${columns(p, 'es')[0]}: ${values(p)[0]}.`
        return p.asks === 'all'
          ? `Primero ${p.a} y ${p.b}.`
          : `Hay ${p.a} ${many(kind(p, 0), 'es')} y ${p.b} ${kind(p, 1).es[p.b === 1 ? 0 : 1]}.`
      },
    },
    worked: {
      en: (p) => {
        if (p.asks === 'build')
          return [`One mark for each: ${told(p, 'en')}.`, 'The fifth mark lies across the four.']
        return p.asks === 'all'
          ? [`${p.a} + ${p.b} = ${p.a + p.b}`, `${p.a + p.b} + ${p.c} = ${found(p)}`]
          : [
              `Match one with one. ${p.a - p.b} ${p.a - p.b === 1 ? 'is' : 'are'} left over.`,
              `${p.a} − ${p.b} = ${found(p)}`,
            ]
      },
      es: (p) => {
        if (p.asks === 'build')
          return [`Una marca por cada uno: ${told(p, 'es')}.`, 'La quinta marca atraviesa las otras cuatro.']
        return p.asks === 'all'
          ? [`${p.a} + ${p.b} = ${p.a + p.b}`, `${p.a + p.b} + ${p.c} = ${found(p)}`]
          : [
              `Junta uno con uno. ${p.a - p.b === 1 ? 'Sobra 1' : `Sobran ${p.a - p.b}`}.`,
              `${p.a} − ${p.b} = ${found(p)}`,
            ]
      },
    },
  },
  praise: {
    en: (p) =>
      p.asks === 'build'
        ? 'You made one mark for each.'
        : p.asks === 'all'
          ? 'You counted all three groups.'
          : 'You looked at just those two groups.',
    es: (p) =>
      p.asks === 'build'
        ? 'Hiciste una marca por cada uno.'
        : p.asks === 'all'
          ? 'Contaste los tres grupos.'
          : 'Miraste solo esos dos grupos.',
  },
  because: {
    en: (p) =>
      p.asks === 'build'
        ? `It says ${told(p, 'en')}.`
        : p.asks === 'all'
          ? `${p.a} + ${p.b} + ${p.c} = ${found(p)}.`
          : `${p.a} − ${p.b} = ${found(p)}.`,
    es: (p) =>
      p.asks === 'build'
        ? `Dice ${told(p, 'es')}.`
        : p.asks === 'all'
          ? `${p.a} + ${p.b} + ${p.c} = ${found(p)}.`
          : `${p.a} − ${p.b} = ${found(p)}.`,
  },
})
