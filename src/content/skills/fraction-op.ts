import { lcm } from '#content/arithmetic.ts'
import { onBars } from '#content/asks.ts'
import { barsOf, fractionBars } from '#content/bars.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf } from '#content/draw.ts'
import { partsName } from '#content/speak.ts'

const EITHER = oneOf<1 | -1>([1, -1])
const sign = (s: 1 | -1): string => (s === 1 ? '+' : '−')

/** Two fractions with one bottom; `s` is 1 to join and −1 to take away. */
type Like = { n1: number; n2: number; dn: number; s: 1 | -1 }

const FOURTH_GRADE_CUTS = [2, 3, 4, 5, 6, 8, 10, 12]
const joined = ({ n1, n2, s }: Like): number => n1 + s * n2
const askLike = (wholes: number) => onBars<Like>(() => ({ wholes, parts: null, cuts: FOURTH_GRADE_CUTS }))

/** Grade 4: join and separate parts of one size. */
export const joinFractions = defineSkill<Like>({
  id: 'm.4.join-fractions',
  levels: {
    1: {
      params: { n1: between(1, 5), n2: between(1, 5), dn: oneOf([3, 4, 5, 6, 8, 10]), s: 1 },
      where: (p) => joined(p) < p.dn,
      ask: askLike(1),
    },
    2: {
      params: { n1: between(2, 8), n2: between(1, 6), dn: oneOf([5, 6, 8, 10]), s: EITHER },
      where: (p) => joined(p) > 0 && joined(p) <= p.dn && p.n1 < p.dn,
      ask: askLike(1),
    },
    3: {
      params: { n1: between(3, 11), n2: between(1, 9), dn: oneOf([6, 8, 10, 12]), s: EITHER },
      where: (p) => p.n1 > p.n2 && joined(p) <= 2 * p.dn,
      ask: askLike(2),
    },
  },
  answer: (p) => `${joined(p)}/${p.dn}`,
  wrong: {
    'adds-bottoms': (p) => `${joined(p)}/${2 * p.dn}`,
    'wrong-operation': ({ n1, n2, s, dn }) => `${Math.abs(n1 - s * n2)}/${dn}`,
    'multiplies-tops': ({ n1, n2, dn }) => `${n1 * n2}/${dn}`,
  },
  prompt: {
    en: ({ n1, n2, dn, s }) => `What is ${n1}/${dn} ${sign(s)} ${n2}/${dn}?`,
    es: ({ n1, n2, dn, s }) => `¿Cuánto es ${n1}/${dn} ${sign(s)} ${n2}/${dn}?`,
  },
  picture: ({ n1, n2, dn }) => fractionBars(barsOf(n1, dn, `${n1}/${dn}`), barsOf(n2, dn, `${n2}/${dn}`)),
  shown: 'first-level',
  solved: (p) => fractionBars(barsOf(joined(p), p.dn, `${joined(p)}/${p.dn}`)),
  hints: {
    look: {
      en: () => 'The parts are all the same size.',
      es: () => 'Todas las partes son del mismo tamaño.',
    },
    start: {
      en: ({ n1, n2, dn, s }) =>
        `Cut into ${dn} parts. Count ${n1} ${s === 1 ? `and ${n2} more` : `and take ${n2} away`}.`,
      es: ({ n1, n2, dn, s }) =>
        `Corta en ${dn} partes. Cuenta ${n1} y ${s === 1 ? `${n2} más` : `quita ${n2}`}.`,
    },
    worked: {
      en: (p) => [
        `The parts stay ${partsName(p.dn, 'en')}.`,
        `${p.n1} ${sign(p.s)} ${p.n2} = ${joined(p)}`,
        `The answer is ${joined(p)}/${p.dn}.`,
      ],
      es: (p) => [
        `Las partes siguen siendo ${partsName(p.dn, 'es')}.`,
        `${p.n1} ${sign(p.s)} ${p.n2} = ${joined(p)}`,
        `La respuesta es ${joined(p)}/${p.dn}.`,
      ],
    },
  },
  praise: {
    en: ({ dn }) => `You kept the parts as ${partsName(dn, 'en')} and counted them.`,
    es: ({ dn }) => `Dejaste las partes en ${partsName(dn, 'es')} y las contaste.`,
  },
  because: {
    en: (p) => `The size of the parts does not change: ${joined(p)}/${p.dn}.`,
    es: (p) => `El tamaño de las partes no cambia: ${joined(p)}/${p.dn}.`,
  },
})

/** Two fractions with different bottoms. */
type Unlike = { n1: number; d1: number; n2: number; d2: number; s: 1 | -1 }

const FIFTH_GRADE_CUTS = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
const bottom = ({ d1, d2 }: Unlike): number => lcm(d1, d2)
const top1 = (p: Unlike): number => p.n1 * (bottom(p) / p.d1)
const top2 = (p: Unlike): number => p.n2 * (bottom(p) / p.d2)
const top = (p: Unlike): number => top1(p) + p.s * top2(p)
/** Bars can be cut into twelve at most. */
const drawable = (p: Unlike): boolean => p.d1 !== p.d2 && bottom(p) <= 12
/** One fraction cut finer, as a line; null when it already has those parts. */
const recut = (n: number, d: number, top: number, bottom: number): string | null =>
  d === bottom ? null : `${n}/${d} = ${top}/${bottom}`
const tops = ({ n1, n2, s }: Unlike): number => Math.abs(n1 + s * n2)
const askUnlike = (wholes: number) => onBars<Unlike>(() => ({ wholes, parts: null, cuts: FIFTH_GRADE_CUTS }))

/** Grade 5: add and subtract fractions with different bottoms. */
export const addSubUnlike = defineSkill<Unlike>({
  id: 'm.5.add-sub-unlike',
  levels: {
    1: {
      params: {
        n1: between(1, 3),
        d1: oneOf([2, 3, 4, 5]),
        n2: between(1, 3),
        d2: oneOf([4, 6, 8, 10, 12]),
        s: EITHER,
      },
      where: (p) =>
        p.d2 % p.d1 === 0 && drawable(p) && p.n1 < p.d1 && p.n2 < p.d2 && top(p) > 0 && top(p) <= bottom(p),
      ask: askUnlike(1),
    },
    2: {
      params: {
        n1: between(1, 5),
        d1: oneOf([2, 3, 4, 5, 6]),
        n2: between(1, 5),
        d2: oneOf([3, 4, 5, 6, 8]),
        s: EITHER,
      },
      where: (p) => drawable(p) && p.n1 < p.d1 && p.n2 < p.d2 && top(p) > 0 && top(p) <= bottom(p),
      ask: askUnlike(1),
    },
    3: {
      params: {
        n1: between(2, 9),
        d1: oneOf([3, 4, 5, 6, 8]),
        n2: between(1, 7),
        d2: oneOf([4, 5, 6, 8, 10, 12]),
        s: EITHER,
      },
      where: (p) =>
        drawable(p) &&
        p.n1 < 2 * p.d1 &&
        p.n1 % p.d1 !== 0 &&
        p.n2 < p.d2 &&
        top(p) > bottom(p) &&
        top(p) <= 2 * bottom(p),
      ask: askUnlike(2),
    },
  },
  answer: (p) => `${top(p)}/${bottom(p)}`,
  wrong: {
    'adds-bottoms': (p) => `${tops(p)}/${p.d1 + p.d2}`,
    'common-bottom-same-top': (p) => `${tops(p)}/${bottom(p)}`,
    'bigger-bottom-only': (p) => `${tops(p)}/${Math.max(p.d1, p.d2)}`,
  },
  prompt: {
    en: ({ n1, d1, n2, d2, s }) => `What is ${n1}/${d1} ${sign(s)} ${n2}/${d2}?`,
    es: ({ n1, d1, n2, d2, s }) => `¿Cuánto es ${n1}/${d1} ${sign(s)} ${n2}/${d2}?`,
  },
  picture: ({ n1, d1, n2, d2 }) => fractionBars(barsOf(n1, d1, `${n1}/${d1}`), barsOf(n2, d2, `${n2}/${d2}`)),
  shown: 'first-level',
  solved: (p) => fractionBars(barsOf(top(p), bottom(p), `${top(p)}/${bottom(p)}`)),
  hints: {
    look: {
      en: () => 'Make the parts the same size first.',
      es: () => 'Primero haz que las partes sean del mismo tamaño.',
    },
    start: {
      en: (p) => `Both can be cut into ${partsName(bottom(p), 'en')}.`,
      es: (p) => `Las dos se pueden cortar en ${partsName(bottom(p), 'es')}.`,
    },
    worked: {
      en: (p) => [
        recut(p.n1, p.d1, top1(p), bottom(p)) ?? `${p.n1}/${p.d1} is ${partsName(bottom(p), 'en')} already.`,
        recut(p.n2, p.d2, top2(p), bottom(p)) ?? `${p.n2}/${p.d2} is ${partsName(bottom(p), 'en')} already.`,
        `${top1(p)} ${sign(p.s)} ${top2(p)} = ${top(p)}, so ${top(p)}/${bottom(p)}.`,
      ],
      es: (p) => [
        recut(p.n1, p.d1, top1(p), bottom(p)) ?? `${p.n1}/${p.d1} ya está en ${partsName(bottom(p), 'es')}.`,
        recut(p.n2, p.d2, top2(p), bottom(p)) ?? `${p.n2}/${p.d2} ya está en ${partsName(bottom(p), 'es')}.`,
        `${top1(p)} ${sign(p.s)} ${top2(p)} = ${top(p)}: son ${top(p)}/${bottom(p)}.`,
      ],
    },
  },
  praise: {
    en: (p) => `You made all parts ${partsName(bottom(p), 'en')} first.`,
    es: (p) => `Primero pasaste todo a ${partsName(bottom(p), 'es')}.`,
  },
  because: {
    en: (p) => `In ${partsName(bottom(p), 'en')} it is ${top1(p)} ${sign(p.s)} ${top2(p)} = ${top(p)}.`,
    es: (p) => `En ${partsName(bottom(p), 'es')} es ${top1(p)} ${sign(p.s)} ${top2(p)} = ${top(p)}.`,
  },
})
