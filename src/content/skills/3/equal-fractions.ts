import { compare, flip, type Sign, signOf } from '#content/arithmetic.ts'
import { choosingInOrder } from '#content/asking.ts'
import { onBars, pickSign } from '#content/asks.ts'
import { barsOf, fractionBars } from '#content/bars.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf } from '#content/draw.ts'
import type { Ask, At } from '#content/skill.ts'
import { sameAmount } from '#content/skills/same-amount.ts'
import { partsName } from '#content/speak.ts'
import type { ModelShape } from '#domain/items/model.ts'

/** n/dn is told in `to`-ths. */
type Equal = { n: number; dn: number; to: number }

const CUTS = [2, 3, 4, 6, 8]
const made = ({ n, dn, to }: Equal): number => (n * to) / dn
const fits = (p: Equal): boolean => Number.isInteger(made(p)) && p.to !== p.dn
const finer = ({ dn, to }: Equal): boolean => to > dn && to % dn === 0
const asOne = ({ n, dn }: Equal): string => `${n}/${dn}`
const asOther = (p: Equal): string => `${made(p)}/${p.to}`
const ask = onBars<Equal>(({ n, dn, to }) => ({ wholes: n > dn ? 2 : 1, parts: to, cuts: [to] }))

const PART = {
  en: { 2: 'half', 3: 'third', 4: 'fourth', 6: 'sixth', 8: 'eighth' },
  es: { 2: 'medio', 3: 'tercio', 4: 'cuarto', 6: 'sexto', 8: 'octavo' },
} as const
const part = (dn: number, language: 'en' | 'es'): string =>
  (PART[language] as Readonly<Record<number, string>>)[dn] ?? ''

/** Whether each part is cut smaller, parts are joined, or both by way of a cut that fits the two. */
const way = (p: Equal): 'cut' | 'join' | 'both' => {
  if (finer(p)) return 'cut'
  return p.dn % p.to === 0 ? 'join' : 'both'
}
const times = ({ dn, to }: Equal): number => (to > dn ? to / dn : dn / to)
const step = {
  en: (p: Equal): string =>
    way(p) === 'cut'
      ? `Each ${part(p.dn, 'en')} becomes ${times(p)} ${partsName(p.to, 'en')}.`
      : way(p) === 'join'
        ? `${times(p)} ${partsName(p.dn, 'en')} together make one ${part(p.to, 'en')}.`
        : `${asOne(p)} is the same as 1/2. Find half in ${partsName(p.to, 'en')}.`,
  es: (p: Equal): string =>
    way(p) === 'cut'
      ? `Cada ${part(p.dn, 'es')} se vuelve ${times(p)} ${partsName(p.to, 'es')}.`
      : way(p) === 'join'
        ? `${times(p)} ${partsName(p.dn, 'es')} juntos hacen un ${part(p.to, 'es')}.`
        : `${asOne(p)} es lo mismo que 1/2. Busca la mitad en ${partsName(p.to, 'es')}.`,
}
const first = {
  en: (p: Equal): string => {
    if (way(p) === 'both') return step.en(p)
    return way(p) === 'cut'
      ? `There are ${p.dn} parts. Cut each one so that there are ${p.to}.`
      : `There are ${p.dn} parts. Put them together so that there are only ${p.to}.`
  },
  es: (p: Equal): string => {
    if (way(p) === 'both') return step.es(p)
    return way(p) === 'cut'
      ? `Hay ${p.dn} partes. Corta cada una para que haya ${p.to}.`
      : `Hay ${p.dn} partes. Júntalas para que haya solo ${p.to}.`
  },
}

/** Grade 3: the same amount in other parts. */
export const equalFractions = defineSkill<Equal>({
  id: 'm.3.equal-fractions',
  levels: {
    1: {
      params: { n: between(1, 3), dn: oneOf([2, 3, 4]), to: oneOf([4, 6, 8]) },
      where: (p) => p.n < p.dn && fits(p) && finer(p),
      ask,
    },
    2: {
      params: { n: between(1, 6), dn: oneOf(CUTS), to: oneOf(CUTS) },
      where: (p) => p.n < p.dn && fits(p) && (!finer(p) || p.n > 1),
      ask,
    },
    3: {
      params: { n: between(3, 14), dn: oneOf(CUTS), to: oneOf(CUTS) },
      where: (p) => p.n > p.dn && p.n < 2 * p.dn && fits(p) && way(p) !== 'both',
      ask,
    },
  },
  answer: asOther,
  wrong: {
    'adds-same': (p) => (p.n + p.to - p.dn > 0 ? `${p.n + p.to - p.dn}/${p.to}` : null),
    'same-top': ({ n, to }) => `${n}/${to}`,
    'bottom-again': ({ to }) => `${to}/${to}`,
  },
  prompt: {
    en: (p) => sameAmount(p.n, p.dn, p.to, p).en,
    es: (p) => sameAmount(p.n, p.dn, p.to, p).es,
  },
  picture: (p) => fractionBars(barsOf(p.n, p.dn, asOne(p))),
  shown: 'first-level',
  solved: (p) => fractionBars(barsOf(p.n, p.dn, asOne(p)), barsOf(made(p), p.to, asOther(p))),
  hints: {
    look: {
      en: () => 'Both bars are equally long. Shade until the ends line up.',
      es: () => 'Las dos barras son igual de largas. Pinta hasta llegar al mismo punto.',
    },
    start: first,
    worked: {
      en: (p) => [step.en(p), sum(p), `${asOne(p)} = ${asOther(p)}`],
      es: (p) => [step.es(p), sum(p), `${asOne(p)} = ${asOther(p)}`],
    },
  },
  praise: {
    en: () => 'You changed the parts and kept the amount.',
    es: () => 'Cambiaste las partes y la cantidad quedó igual.',
  },
  because: {
    en: (p) => `${asOne(p)} and ${asOther(p)} end at the same place.`,
    es: (p) => `${asOne(p)} y ${asOther(p)} llegan al mismo punto.`,
  },
})

function sum(p: Equal): string {
  if (way(p) === 'cut') return `${p.n} × ${times(p)} = ${made(p)}`
  return way(p) === 'join' ? `${p.n} ÷ ${times(p)} = ${made(p)}` : `1/2 = ${asOther(p)}`
}

/** Two fractions; `wholes` says whether they are of one whole or of two of different size. */
type Two = { n1: number; d1: number; n2: number; d2: number; wholes: 'same' | 'different' }
type Fraction = Readonly<{ n: number; d: number }>
type Sides = readonly [Fraction, Fraction]

/** The fractions as they stand: turned so that < and > come equally often. */
function sidesOf({ n1, d1, n2, d2, wholes, place, scatter }: At<Two>): Sides {
  const [first, second] = [
    { n: n1, d: d1 },
    { n: n2, d: d2 },
  ]
  const sign = compare(n1 * d2, n2 * d1)
  const turns = wholes === 'different' ? scatter : place
  const wanted = turns % 2 === 0 ? '<' : '>'
  return sign === '=' || sign === wanted ? [first, second] : [second, first]
}
const between2 = ([a, b]: Sides): Sign => compare(a.n * b.d, b.n * a.d)
const sized = ([a, b]: Sides): Sign => compare(a.n + a.d, b.n + b.d)
const byBottom = ([a, b]: Sides): Sign => compare(a.d, b.d)
const named = ({ n, d }: Fraction): string => `${n}/${d}`

const CAN_NOT_TELL = 'cannot-tell'
const signs: Ask<Two> = pickSign()
const signsOrNot = choosingInOrder<Two>(() => [
  { id: '<', label: '<' },
  { id: '=', label: '=' },
  { id: '>', label: '>' },
  { id: CAN_NOT_TELL, label: { en: 'You cannot tell', es: 'No se puede saber' } },
])
const proper = ({ n1, d1, n2, d2 }: Two): boolean => n1 < d1 && n2 < d2
/** Equal fractions come once in six, two wholes of different size once in six; else tops or bottoms agree. */
const stretch = (p: At<Two>): boolean => {
  if (!proper(p)) return false
  const { n1, d1, n2, d2, wholes, place } = p
  if (place % 6 === 4) return wholes === 'different' && n1 * d2 !== n2 * d1
  if (wholes === 'different') return false
  if (signOf(place) === '=') return n1 * d2 === n2 * d1 && d1 !== d2
  return (n1 === n2) !== (d1 === d2)
}
const bars = (p: At<Two>): ModelShape =>
  fractionBars(...sidesOf(p).map(({ n, d }) => barsOf(n, d, `${n}/${d}`)))
/** The smaller fraction is of the big cake: the other way round anybody could tell. */
const bigFirst = (p: At<Two>): boolean => between2(sidesOf(p)) === '<'

const why = {
  en: (p: At<Two>): string => {
    const [a, b] = sidesOf(p)
    if (p.wholes === 'different') return 'The two cakes are not the same size, so nobody can tell.'
    const told = `${named(a)} ${between2([a, b])} ${named(b)}`
    if (between2([a, b]) === '=') return `Both bars end at the same place: ${told}.`
    return a.d === b.d
      ? `The parts are the same size and ${Math.max(a.n, b.n)} is more than ${Math.min(a.n, b.n)}: ${told}.`
      : `Fewer parts in the whole means bigger parts: ${told}.`
  },
  es: (p: At<Two>): string => {
    const [a, b] = sidesOf(p)
    if (p.wholes === 'different')
      return 'Los dos pasteles no son del mismo tamaño, así que no se puede saber.'
    const told = `${named(a)} ${between2([a, b])} ${named(b)}`
    if (between2([a, b]) === '=') return `Las dos barras llegan al mismo punto: ${told}.`
    return a.d === b.d
      ? `Las partes son del mismo tamaño y ${Math.max(a.n, b.n)} es más que ${Math.min(a.n, b.n)}: ${told}.`
      : `Menos partes en el entero quiere decir partes más grandes: ${told}.`
  },
}

/** Grade 3: compare fractions with the same top or the same bottom. */
export const compareFractions = defineSkill<Two>({
  id: 'm.3.compare-fractions',
  levels: {
    1: {
      params: {
        n1: between(1, 7),
        d1: oneOf([3, 4, 6, 8]),
        n2: between(1, 7),
        d2: oneOf([3, 4, 6, 8]),
        wholes: 'same',
      },
      where: (p) => proper(p) && p.d1 === p.d2 && p.n1 !== p.n2,
      ask: signs,
    },
    2: {
      params: { n1: between(1, 5), d1: oneOf(CUTS), n2: between(1, 5), d2: oneOf(CUTS), wholes: 'same' },
      where: (p) => proper(p) && p.n1 === p.n2 && p.d1 !== p.d2,
      ask: signs,
    },
    3: {
      params: {
        n1: between(1, 6),
        d1: oneOf(CUTS),
        n2: between(1, 6),
        d2: oneOf(CUTS),
        wholes: oneOf<Two['wholes']>(['same', 'different']),
      },
      where: stretch,
      ask: signsOrNot,
    },
  },
  answer: (p) => (p.wholes === 'different' ? CAN_NOT_TELL : between2(sidesOf(p))),
  wrong: {
    'bigger-digits-bigger': (p) => sized(sidesOf(p)),
    'sign-backwards': (p) => (p.wholes === 'different' ? null : flip(between2(sidesOf(p)))),
    'bottom-only': (p) => byBottom(sidesOf(p)),
    'top-only': (p) => compare(sidesOf(p)[0].n, sidesOf(p)[1].n),
  },
  prompt: {
    en: (p) => {
      const [a, b] = sidesOf(p).map(named)
      return p.wholes === 'different'
        ? `Which sign goes between ${a} of a ${bigFirst(p) ? 'big' : 'small'} cake and ${b} of a ${bigFirst(p) ? 'small' : 'big'} cake?`
        : `Which sign goes between ${a} and ${b}?`
    },
    es: (p) => {
      const [a, b] = sidesOf(p).map(named)
      return p.wholes === 'different'
        ? `¿Qué signo va entre ${a} de un pastel ${bigFirst(p) ? 'grande' : 'chico'} y ${b} de un pastel ${bigFirst(p) ? 'chico' : 'grande'}?`
        : `¿Qué signo va entre ${a} y ${b}?`
    },
  },
  picture: bars,
  shown: 'first-level',
  solved: bars,
  hints: {
    look: {
      en: (p) =>
        p.wholes === 'different'
          ? 'Are both fractions of the same whole?'
          : 'Both wholes are equally long. Where does the shading end?',
      es: (p) =>
        p.wholes === 'different'
          ? '¿Las dos fracciones son del mismo entero?'
          : 'Los dos enteros son igual de largos. ¿Hasta dónde llega lo pintado?',
    },
    start: {
      en: (p) => {
        const [a, b] = sidesOf(p)
        if (p.wholes === 'different') return 'These bars are the same size. Are the cakes?'
        return a.d === b.d
          ? 'The parts are the same size. Count them.'
          : `Which is bigger: one ${part(a.d, 'en')} or one ${part(b.d, 'en')}?`
      },
      es: (p) => {
        const [a, b] = sidesOf(p)
        if (p.wholes === 'different') return 'Estas barras son del mismo tamaño. ¿Y los pasteles?'
        return a.d === b.d
          ? 'Las partes son del mismo tamaño. Cuéntalas.'
          : `¿Qué es más grande: un ${part(a.d, 'es')} o un ${part(b.d, 'es')}?`
      },
    },
    worked: {
      en: (p) => ['Compare the size of the parts, then how many there are.', why.en(p)],
      es: (p) => ['Compara el tamaño de las partes y luego cuántas hay.', why.es(p)],
    },
  },
  praise: {
    en: (p) =>
      p.wholes === 'different'
        ? 'You checked if the wholes are the same.'
        : 'You looked at size and number of parts.',
    es: (p) =>
      p.wholes === 'different'
        ? 'Revisaste si los enteros son iguales.'
        : 'Miraste el tamaño y el número de las partes.',
  },
  because: why,
})
