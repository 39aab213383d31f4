import { asking } from '#content/asking.ts'
import { typed } from '#content/asks.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf } from '#content/draw.ts'
import type { At } from '#content/skill.ts'
import { losDe, many, type Noun } from '#content/stories/nouns.ts'
import { capital } from '#domain/capital.ts'
import type { ModelShape } from '#domain/items/model.ts'
import type { Language } from '#domain/language.ts'
import { kindsOf } from './graph-names.ts'

/** How many of four kinds there are, beginning at column `spot`; `type` says what is asked of the first two. */
type P = {
  a: number
  b: number
  c: number
  e: number
  spot: number
  look: 'bars' | 'pictures'
  type: 'build' | 'more' | 'fewer' | 'together'
}

const MOST = 10
const values = ({ a, b, c, e, spot }: P): number[] =>
  [0, 1, 2, 3].map((column) => [a, b, c, e][(column - spot + 4) % 4] ?? 0)
const kind = (p: At<P>, which: 0 | 1): Noun => kindsOf(p)[(p.spot + which) % 4] ?? kindsOf(p)[0]
const columns = (p: At<P>, language: Language): string[] => kindsOf(p).map((name) => many(name, language))

const graph = (p: At<P>, look: 'bars' | 'pictures' | 'tallies', language: Language): ModelShape => ({
  kind: 'graph',
  look,
  columns: columns(p, language),
  values: values(p),
  scale: 1,
})
const build = asking<P, 'graph'>('graph', 'exact', ({ p, language }) => ({
  look: 'bars',
  columns: columns(p, language),
  max: MOST,
  start: [0, 0, 0, 0],
}))

const builds = ({ type }: P): boolean => type === 'build'
const compares = ({ type }: P): boolean => type === 'more' || type === 'fewer'
const found = (p: P): number => (compares(p) ? p.a - p.b : p.a + p.b)
const equation = (p: P): string => `${p.a} ${compares(p) ? '−' : '+'} ${p.b} = ${found(p)}`
const told = (p: At<P>, language: Language): string =>
  columns(p, language)
    .map((name, at) => `${name} ${values(p)[at]}`)
    .join(', ')

const TYPE = oneOf<'more' | 'fewer' | 'together'>(['more', 'together', 'fewer', 'together'])
const SPOT = between(0, 3)
const LOOK = oneOf<'bars' | 'pictures'>(['bars', 'pictures'])

/** Grade 2: make a bar graph, then put together and compare what graphs show. */
export const graphs = defineSkill<P>({
  id: 'm.2.graphs',
  levels: {
    1: {
      params: {
        a: between(2, 8),
        b: between(2, 8),
        c: between(1, 7),
        e: between(1, 7),
        spot: SPOT,
        look: 'bars',
        type: 'build',
      },
      ask: build,
    },
    2: {
      params: {
        a: between(3, 9),
        b: between(1, 8),
        c: between(1, 9),
        e: between(1, 9),
        spot: SPOT,
        look: LOOK,
        type: TYPE,
      },
      where: ({ a, b }) => a > b,
      ask: typed(2),
    },
    3: {
      params: {
        a: between(6, 12),
        b: between(2, 10),
        c: between(2, 12),
        e: between(2, 12),
        spot: SPOT,
        look: 'bars',
        type: TYPE,
      },
      where: ({ a, b }) => a > b + 1,
      ask: typed(2),
    },
  },
  answer: (p) => (builds(p) ? values(p).join(',') : String(found(p))),
  wrong: {
    'wrong-operation': (p) => (builds(p) ? null : compares(p) ? p.a + p.b : p.a - p.b),
    'biggest-number': (p) => (builds(p) ? null : p.a),
    'reads-line-above': (p) =>
      builds(p)
        ? values(p)
            .map((value) => value + 1)
            .join(',')
        : found(p) + 1,
  },
  prompt: {
    en: (p) => {
      if (builds(p)) return 'Make a bar graph of the tally marks.'
      const [a, b] = [many(kind(p, 0), 'en'), many(kind(p, 1), 'en')]
      if (p.type === 'more') return `How many more ${a} than ${b}?`
      return p.type === 'fewer' ? `How many fewer ${b} than ${a}?` : `How many ${a} and ${b} together?`
    },
    es: (p) => {
      if (builds(p)) return 'Haz una gráfica de barras con las marcas de conteo.'
      const [a, b] = [kind(p, 0), kind(p, 1)]
      if (p.type === 'together') return `¿Cuánto suman ${losDe(a)} y ${losDe(b)}?`
      return p.type === 'more'
        ? `¿Cuánt${as(a)} ${many(a, 'es')} más que ${many(b, 'es')} hay?`
        : `¿Cuánt${as(b)} ${many(b, 'es')} menos que ${many(a, 'es')} hay?`
    },
  },
  picture: (p, language) => graph(p, builds(p) ? 'tallies' : p.look, language),
  shown: 'always',
  solved: (p, language) => graph(p, p.look, language),
  hints: {
    look: {
      en: (p) => {
        if (builds(p)) return 'A bundle of tally marks is five.'
        return p.look === 'bars' ? 'Read the top of each bar.' : 'Each picture is one. Count the pictures.'
      },
      es: (p) => {
        if (builds(p)) return 'Un grupo de marcas cruzadas vale cinco.'
        return p.look === 'bars'
          ? 'Lee hasta dónde llega cada barra.'
          : 'Cada dibujo vale uno. Cuenta los dibujos.'
      },
    },
    start: {
      en: (p) =>
        builds(p)
          ? `Count the ${columns(p, 'en')[0]} first. Make their bar that tall.`
          : `There are ${p.a} ${many(kind(p, 0), 'en')}. Now read the ${many(kind(p, 1), 'en')}.`,
      es: (p) =>
        builds(p)
          ? `Primero cuenta ${losDe(kindsOf(p)[0])}. Haz su barra de ese alto.`
          : `Para ${losDe(kind(p, 0))}, la gráfica dice ${p.a}. Ahora lee ${losDe(kind(p, 1))}.`,
    },
    worked: {
      en: (p) => [
        capital(`${told(p, 'en')}.`),
        builds(p) ? 'Make each bar as tall as its number.' : equation(p),
      ],
      es: (p) => [
        capital(`${told(p, 'es')}.`),
        builds(p) ? 'Haz cada barra tan alta como su número.' : equation(p),
      ],
    },
  },
  praise: {
    en: (p) =>
      builds(p) ? 'You made each bar as tall as its count.' : 'You read both and used the two numbers.',
    es: (p) =>
      builds(p)
        ? 'Hiciste cada barra tan alta como su número.'
        : 'Leíste los dos datos y usaste los dos números.',
  },
  because: {
    en: (p) => (builds(p) ? capital(`${told(p, 'en')}.`) : equation(p)),
    es: (p) => (builds(p) ? capital(`${told(p, 'es')}.`) : equation(p)),
  },
})

function as({ gender }: Noun): string {
  return gender === 'f' ? 'as' : 'os'
}
