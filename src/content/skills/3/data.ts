import { asking, typedFraction } from '#content/asking.ts'
import { typed } from '#content/asks.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf } from '#content/draw.ts'
import type { Ask, At, Words } from '#content/skill.ts'
import { measuredThing } from '#content/skills/long-things.ts'
import { capital } from '#domain/capital.ts'
import type { ModelShape } from '#domain/items/model.ts'
import { mixedText } from '#domain/items/value.ts'
import type { Language, Said } from '#domain/language.ts'

/** What is asked about a graph; `build` is making one. */
type Form = 'build' | 'more' | 'fewer' | 'both' | 'grow' | 'more-than-two' | 'all' | 'both-grow'
/** `a`, `b` and `c` pictures (or lines) of `k` each in three columns; `g` children come later. */
type Data = { k: number; a: number; b: number; c: number; g: number; look: 'pictures' | 'bars'; form: Form }

/** What children could choose, three at a time; short enough to stand under a column. */
const CHOICES: readonly (readonly [Said, Said, Said])[] = [
  [
    { en: 'soccer', es: 'fútbol' },
    { en: 'tennis', es: 'tenis' },
    { en: 'swimming', es: 'natación' },
  ],
  [
    { en: 'apples', es: 'manzanas' },
    { en: 'grapes', es: 'uvas' },
    { en: 'pears', es: 'peras' },
  ],
  [
    { en: 'cats', es: 'gatos' },
    { en: 'dogs', es: 'perros' },
    { en: 'birds', es: 'pájaros' },
  ],
  [
    { en: 'red', es: 'rojo' },
    { en: 'blue', es: 'azul' },
    { en: 'green', es: 'verde' },
  ],
  [
    { en: 'drums', es: 'tambores' },
    { en: 'guitar', es: 'guitarra' },
    { en: 'piano', es: 'piano' },
  ],
]
const namesOf = ({ scatter }: At<Data>, language: Language): readonly [string, string, string] => {
  const [a, b, c] = CHOICES[scatter % CHOICES.length] ?? CHOICES[0] ?? NOTHING
  return [a[language], b[language], c[language]]
}
const NOTHING = [
  { en: '', es: '' },
  { en: '', es: '' },
  { en: '', es: '' },
] as const

const heights = ({ a, b, c }: Data): number[] => [a, b, c]
/** The columns as they stand: any of the three may be the first. */
const turned = <T>(three: readonly T[], { scatter }: At<Data>): T[] => {
  const first = Math.floor(scatter / 7) % 3
  return [...three.slice(first), ...three.slice(0, first)]
}
const graphOf = (p: At<Data>, language: Language): ModelShape => ({
  kind: 'graph',
  look: p.look,
  columns: turned(namesOf(p, language), p),
  values: turned(heights(p), p).map((n) => n * p.k),
  scale: p.k,
})
const tableOf = (p: At<Data>, language: Language): ModelShape => ({
  kind: 'table',
  head: language === 'en' ? ['We like', 'Children'] : ['Nos gusta', 'Niños'],
  rows: turned(
    namesOf(p, language).map((name, i) => [name, String((heights(p)[i] ?? 0) * p.k)]),
    p,
  ),
  marked: [],
})

/** Most pictures in a column. */
const MOST = 10
const build: Ask<Data> = asking<Data, 'graph'>('graph', 'exact', ({ p, language }) => ({
  look: 'pictures',
  columns: turned(namesOf(p, language), p),
  max: MOST,
  start: [0, 0, 0],
}))

const asked = (p: Data): number => {
  const { k, a, b, c, g } = p
  const of: Readonly<Record<Form, number>> = {
    build: 0,
    more: (a - b) * k,
    fewer: (a - b) * k,
    both: (a + b) * k,
    grow: a * k + g,
    'more-than-two': (a - b - c) * k,
    all: (a + b + c) * k,
    'both-grow': (a + b) * k + g,
  }
  return of[p.form]
}
/** The same with every picture counted as one. */
const asOnes = (p: Data): number => asked({ ...p, k: 1 })
const everything = ({ k, a, b, c, form }: Data): number =>
  form === 'more-than-two' ? (a + b + c) * k : (a + b) * k

const KEY: Words<Data> = {
  en: (p) => (p.look === 'pictures' ? `Each picture is ${p.k} children. ` : ''),
  es: (p) => (p.look === 'pictures' ? `Cada dibujo vale ${p.k} niños. ` : ''),
}
const QUESTIONS: Readonly<Record<Language, Readonly<Record<Form, (p: At<Data>) => string>>>> = {
  en: {
    build: (p) => `Show the table as a graph. Each picture stands for ${p.k} children.`,
    more: (p) => `${KEY.en(p)}How many more children chose ${name(p, 'en', 0)} than ${name(p, 'en', 1)}?`,
    fewer: (p) => `${KEY.en(p)}How many fewer children chose ${name(p, 'en', 1)} than ${name(p, 'en', 0)}?`,
    both: (p) => `${KEY.en(p)}How many children chose ${name(p, 'en', 0)} or ${name(p, 'en', 1)}?`,
    grow: (p) =>
      `${KEY.en(p)}Then ${p.g} more choose ${name(p, 'en', 0)}. How many chose ${name(p, 'en', 0)} now?`,
    'more-than-two': (p) =>
      `${KEY.en(p)}How many more chose ${name(p, 'en', 0)} than ${name(p, 'en', 1)} and ${name(p, 'en', 2)} together?`,
    all: (p) => `${KEY.en(p)}How many children chose something?`,
    'both-grow': (p) =>
      `${p.g} more choose ${name(p, 'en', 1)}. How many chose ${name(p, 'en', 0)} or ${name(p, 'en', 1)} then?`,
  },
  es: {
    build: (p) => `Haz una gráfica con la tabla. Cada dibujo vale ${p.k} niños.`,
    more: (p) => `${KEY.es(p)}¿Cuántos niños más eligieron ${name(p, 'es', 0)} que ${name(p, 'es', 1)}?`,
    fewer: (p) => `${KEY.es(p)}¿Cuántos niños menos eligieron ${name(p, 'es', 1)} que ${name(p, 'es', 0)}?`,
    both: (p) => `${KEY.es(p)}¿Cuántos niños eligieron ${name(p, 'es', 0)} o ${name(p, 'es', 1)}?`,
    grow: (p) =>
      `${KEY.es(p)}Luego ${p.g} más eligen ${name(p, 'es', 0)}. ¿Cuántos eligen ${name(p, 'es', 0)} ahora?`,
    'more-than-two': (p) =>
      `${KEY.es(p)}¿Cuántos más eligieron ${name(p, 'es', 0)} que ${name(p, 'es', 1)} y ${name(p, 'es', 2)} juntos?`,
    all: (p) => `${KEY.es(p)}¿Cuántos niños eligieron algo?`,
    'both-grow': (p) =>
      `${p.g} más eligen ${name(p, 'es', 1)}. ¿Cuántos eligieron entonces ${name(p, 'es', 0)} o ${name(p, 'es', 1)}?`,
  },
}
const name = (p: At<Data>, language: Language, at: 0 | 1 | 2): string => namesOf(p, language)[at]

/** How many pictures (or lines) of each make the worth, then the sum. */
const sums = (p: Data): string[] => {
  const { k, a, b, c, g } = p
  const worth = (n: number): string => `${n} × ${k} = ${n * k}`
  const of: Readonly<Record<Form, readonly string[]>> = {
    build: heights(p).map((n) => `${n * k} ÷ ${k} = ${n}`),
    more: [worth(a), worth(b), `${a * k} − ${b * k} = ${asked(p)}`],
    fewer: [worth(a), worth(b), `${a * k} − ${b * k} = ${asked(p)}`],
    both: [worth(a), worth(b), `${a * k} + ${b * k} = ${asked(p)}`],
    grow: [worth(a), `${a * k} + ${g} = ${asked(p)}`],
    'more-than-two': [
      worth(a),
      `${b * k} + ${c * k} = ${(b + c) * k}`,
      `${a * k} − ${(b + c) * k} = ${asked(p)}`,
    ],
    all: [worth(a), worth(b), worth(c), `${a * k} + ${b * k} + ${c * k} = ${asked(p)}`],
    'both-grow': [worth(a), worth(b), `${a * k} + ${b * k} + ${g} = ${asked(p)}`],
  }
  return [...of[p.form]]
}

const LOOK = oneOf<Data['look']>(['pictures', 'bars'])

/** Grade 3: make and read graphs where one picture or one line stands for several. */
export const scaledGraphs = defineSkill<Data>({
  id: 'm.3.scaled-graphs',
  levels: {
    1: {
      params: {
        k: oneOf([2, 5, 10]),
        a: between(2, 7),
        b: between(1, 6),
        c: between(1, 6),
        g: 0,
        look: 'pictures',
        form: 'build',
      },
      where: ({ a, b, c }) => new Set([a, b, c]).size === 3,
      ask: build,
    },
    2: {
      params: {
        k: oneOf([2, 5, 10]),
        a: between(3, 9),
        b: between(1, 7),
        c: between(1, 7),
        g: between(2, 9),
        look: LOOK,
        form: oneOf<Form>(['more', 'fewer', 'both', 'grow']),
      },
      where: ({ a, b, c }) => a > b + 1 && b !== c,
      ask: typed(3),
    },
    3: {
      params: {
        k: oneOf([4, 5, 10]),
        a: between(5, 9),
        b: between(1, 7),
        c: between(1, 7),
        g: between(2, 9),
        look: LOOK,
        form: oneOf<Form>(['more-than-two', 'all', 'both-grow']),
      },
      where: ({ a, b, c, form }) => a > b + 1 && b !== c && (form !== 'more-than-two' || a > b + c),
      ask: typed(3),
    },
  },
  answer: (p) => (p.form === 'build' ? turned(heights(p), p).join(',') : asked(p)),
  wrong: {
    'ignores-key': (p) =>
      p.form === 'build'
        ? turned(heights(p), p)
            .map((n) => n * p.k)
            .join(',')
        : asOnes(p),
    'biggest-number': ({ a, b, c, k, form }) =>
      form === 'build' ? null : Math.max(a, b, form === 'all' ? c : 0) * k,
    'adds-all': (p) => (p.form === 'build' ? null : everything(p)),
  },
  prompt: { en: (p) => QUESTIONS.en[p.form](p), es: (p) => QUESTIONS.es[p.form](p) },
  picture: (p, language) => (p.form === 'build' ? tableOf(p, language) : graphOf(p, language)),
  shown: 'always',
  solved: graphOf,
  hints: {
    look: {
      en: (p) =>
        p.look === 'pictures'
          ? `One picture is not 1 child. It is ${p.k} children.`
          : 'Read the number beside the top of each bar.',
      es: (p) =>
        p.look === 'pictures'
          ? `Un dibujo no vale 1 niño. Vale ${p.k} niños.`
          : 'Lee el número junto a la punta de cada barra.',
    },
    start: {
      en: (p) =>
        p.form === 'build'
          ? `How many times does ${p.k} go into ${p.a * p.k}? Put that many pictures.`
          : `First ${name(p, 'en', 0)}: ${p.a} × ${p.k} = ${p.a * p.k}.`,
      es: (p) =>
        p.form === 'build'
          ? `¿Cuántas veces cabe ${p.k} en ${p.a * p.k}? Pon esa cantidad de dibujos.`
          : `Primero ${name(p, 'es', 0)}: ${p.a} × ${p.k} = ${p.a * p.k}.`,
    },
    worked: { en: sums, es: sums },
  },
  praise: {
    en: (p) => `You saw that one ${p.look === 'pictures' ? 'picture' : 'line'} is ${p.k}.`,
    es: (p) => `Viste que ${p.look === 'pictures' ? 'un dibujo vale' : 'una línea vale'} ${p.k}.`,
  },
  because: {
    en: (p) =>
      p.form === 'build'
        ? `Each picture is ${p.k} children: ${sums(p).join(', ')}.`
        : `Each ${p.look === 'pictures' ? 'picture' : 'line'} is ${p.k}: ${sums(p).at(-1)}.`,
    es: (p) =>
      p.form === 'build'
        ? `Cada dibujo vale ${p.k} niños: ${sums(p).join(', ')}.`
        : `Cada ${p.look === 'pictures' ? 'dibujo' : 'línea'} vale ${p.k}: ${sums(p).at(-1)}.`,
  },
})

/**
 * Something `w` inches and `q` parts of an inch long; a whole inch has `parts` of them. At level 3 there are six things, told by
 * how many are `w` inches and 0, 1, 2, 3 or 4 quarters long.
 */
type Length = {
  w: number
  q: number
  parts: 2 | 4
  c0: number
  c1: number
  c2: number
  c3: number
  c4: number
}

/** How long the ruler is, inches. */
const LONGEST = 8
const marks = ({ w, q, parts }: Length): number => w * parts + q
const lengthOf = (p: Length): string => mixedText(marks(p), p.parts)
const onRuler = (p: Length): ModelShape => ({
  kind: 'ruler',
  unit: 'in',
  parts: p.parts,
  max: LONGEST,
  from: 0,
  length: marks(p),
})

const counts = ({ c0, c1, c2, c3, c4 }: Length): number[] => [c0, c1, c2, c3, c4]
const places = ({ w }: Length): string[] => [0, 1, 2, 3, 4].map((q) => mixedText(4 * w + q, 4))
/** The lengths of level 3 in an order of their own. */
const measured = (p: At<Length>): string[] =>
  counts(p)
    .flatMap((count, at) => Array<string>(count).fill(places(p)[at] ?? ''))
    .map((text, i, all) => ({ text, at: ((i + 1) * (2 * (p.scatter % 500) + 1)) % (2 * all.length + 1) }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ text }) => text)
const lengthTable = (p: At<Length>, language: Language): ModelShape => ({
  kind: 'table',
  head: language === 'en' ? ['Leaf', 'Inches'] : ['Hoja', 'Pulgadas'],
  rows: measured(p).map((text, i) => [String.fromCharCode(65 + i), text]),
  marked: [],
})
const linePlot = (p: Length): ModelShape => ({
  kind: 'graph',
  look: 'dots',
  columns: places(p),
  values: counts(p),
  scale: 1,
})

const NONE = { c0: 0, c1: 0, c2: 0, c3: 0, c4: 0 } as const
const SOME = between(0, 3)
const plotted: Ask<Length> = asking<Length, 'graph'>('graph', 'exact', ({ p }) => ({
  look: 'dots',
  columns: places(p),
  max: 6,
  start: [0, 0, 0, 0, 0],
}))
const readMark: Ask<Length> = asking<Length, 'ruler'>('ruler', 'value', ({ p }) => ({
  unit: 'in',
  parts: p.parts,
  max: LONGEST,
  from: 0,
  length: marks(p),
}))

const PART_NAMES: Readonly<Record<Language, Readonly<Record<2 | 4, readonly [string, string]>>>> = {
  en: { 2: ['half', 'halves'], 4: ['fourth', 'fourths'] },
  es: { 2: ['medio', 'medios'], 4: ['cuarto', 'cuartos'] },
}
const partsPast = ({ q, parts }: Length, language: Language): string => {
  const [one, many] = PART_NAMES[language][parts]
  if (q === 1) return language === 'en' ? `1 ${one}` : `un ${one}`
  return `${q} ${many}`
}
const inches = {
  en: (n: number): string => (n === 1 ? '1 inch' : `${n} inches`),
  es: (n: number): string => (n === 1 ? 'una pulgada' : `${n} pulgadas`),
}

/** Where the thing ends on the ruler, and so how long it is. */
const ends = {
  en: (p: Length): string => {
    const past = [...(p.w === 0 ? [] : [inches.en(p.w)]), ...(p.q === 0 ? [] : [partsPast(p, 'en')])]
    return p.q === 0
      ? `It ends just at the mark for ${inches.en(p.w)}.`
      : `${past.join(' and ')}: ${lengthOf(p)}.`
  },
  es: (p: Length): string => {
    const past = [...(p.w === 0 ? [] : [inches.es(p.w)]), ...(p.q === 0 ? [] : [partsPast(p, 'es')])]
    return p.q === 0
      ? `Termina justo en la marca de ${inches.es(p.w)}.`
      : `${capital(past.join(' y '))}: ${lengthOf(p)}.`
  },
}

/** Grade 3: measure to halves and quarters of an inch, and show lengths on a line plot. */
export const rulerQuarters = defineSkill<Length>({
  id: 'm.3.ruler-quarters',
  levels: {
    1: {
      params: { w: between(1, 7), q: between(0, 1), parts: 2, ...NONE },
      where: (p) => marks(p) > 2,
      ask: readMark,
    },
    2: {
      params: { w: between(0, 6), q: between(1, 3), parts: 4, ...NONE },
      where: ({ w, q }) => w + q > 1,
      ask: typedFraction(true),
    },
    3: {
      params: { w: between(1, 7), q: 0, parts: 4, c0: SOME, c1: SOME, c2: SOME, c3: SOME, c4: SOME },
      where: (p) => {
        const all = counts(p)
        const sum = all.reduce((total, n) => total + n, 0)
        return sum >= 5 && sum <= 6 && all.filter((n) => n > 0).length >= 3 && p.c1 + p.c2 + p.c3 > 1
      },
      ask: plotted,
    },
  },
  answer: (p) => (p.level === 3 ? counts(p).join(',') : lengthOf(p)),
  wrong: {
    'ticks-as-tenths': ({ w, q, level }) => {
      if (level !== 2) return null
      return w === 0 ? `${q}/10` : `${w} ${q}/10`
    },
    'drops-fraction': ({ w, level, ...p }) => {
      if (level === 3) return [p.c0 + p.c1 + p.c2 + p.c3, 0, 0, 0, p.c4].join(',')
      return w === 0 ? null : w
    },
    'counts-marks': (p) => {
      if (p.level === 3) return [p.c0, 0, p.c1, p.c2, p.c3 + p.c4].join(',')
      return mixedText(marks(p) + 1, p.parts)
    },
  },
  prompt: {
    en: (p) =>
      p.level === 3
        ? 'Make a line plot of these lengths.'
        : `How many inches long is ${measuredThing(p).en}?`,
    es: (p) =>
      p.level === 3
        ? 'Haz un diagrama de puntos con estas longitudes.'
        : `¿Cuántas pulgadas mide ${measuredThing(p).es}?`,
  },
  picture: (p, language) => {
    if (p.level === 1) return null
    return p.level === 2 ? onRuler(p) : lengthTable(p, language)
  },
  shown: 'always',
  solved: (p) => (p.level === 3 ? linePlot(p) : onRuler(p)),
  hints: {
    look: {
      en: (p) =>
        p.level === 3
          ? 'Put one dot for each leaf, over its length.'
          : `How many small spaces are in one inch?`,
      es: (p) =>
        p.level === 3
          ? 'Pon un punto por cada hoja, encima de su medida.'
          : '¿Cuántos espacios chicos hay en una pulgada?',
    },
    start: {
      en: (p) => {
        if (p.level === 3) return `Start with leaf A: ${measured(p)[0]}. Find that place and put a dot.`
        return `One inch has ${p.parts} small spaces. How many whole inches does it pass?`
      },
      es: (p) => {
        if (p.level === 3) return `Empieza con la hoja A: ${measured(p)[0]}. Busca ese lugar y pon un punto.`
        return `Una pulgada tiene ${p.parts} espacios chicos. ¿Cuántas pulgadas enteras pasa?`
      },
    },
    worked: {
      en: (p) => {
        if (p.level === 3) return plotLines(p, 'en')
        return [
          `It passes ${p.w === 0 ? 'no whole inch' : `${inches.en(p.w)}`}.`,
          ...(p.q === 0 ? ['It ends at the inch mark.'] : [`Then ${partsPast(p, 'en')} more.`]),
          `It is ${lengthOf(p)} ${marks(p) <= p.parts ? 'inch' : 'inches'} long.`,
        ]
      },
      es: (p) => {
        if (p.level === 3) return plotLines(p, 'es')
        return [
          p.w === 0 ? 'No llega a una pulgada.' : `Pasa ${inches.es(p.w)}.`,
          ...(p.q === 0 ? ['Termina en la marca de la pulgada.'] : [`Luego, ${partsPast(p, 'es')} más.`]),
          `Mide ${lengthOf(p)} ${marks(p) <= p.parts ? 'pulgada' : 'pulgadas'} de largo.`,
        ]
      },
    },
  },
  praise: {
    en: (p) =>
      p.level === 3 ? 'You gave each leaf its dot.' : 'You looked at the small spaces as well as the inches.',
    es: (p) =>
      p.level === 3 ? 'Diste a cada hoja su punto.' : 'Miraste las pulgadas y también los espacios chicos.',
  },
  because: {
    en: (p) =>
      p.level === 3
        ? `There are ${measured(p).length} leaves and ${measured(p).length} dots, each over its length.`
        : ends.en(p),
    es: (p) =>
      p.level === 3
        ? `Hay ${measured(p).length} hojas y ${measured(p).length} puntos, cada uno sobre su medida.`
        : ends.es(p),
  },
})

/** How many dots stand over each length that was measured. */
function plotLines(p: At<Length>, language: Language): string[] {
  return counts(p).flatMap((count, at) => {
    if (count === 0) return []
    const dots =
      language === 'en'
        ? count === 1
          ? '1 dot'
          : `${count} dots`
        : count === 1
          ? 'un punto'
          : `${count} puntos`
    return [language === 'en' ? `Over ${places(p)[at]}: ${dots}.` : `Sobre ${places(p)[at]}: ${dots}.`]
  })
}
