import { placesOf, withoutZeros } from '#content/arithmetic.ts'
import { typed } from '#content/asks.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf } from '#content/draw.ts'
import type { At } from '#content/skill.ts'

/** `q` groups of `dv` and `r` left over; asked is for the groups or for what is left. */
type P = { dv: number; q: number; r: number; want: 'groups' | 'left' }

const WANT = oneOf<P['want']>(['groups', 'groups', 'left'])
const ask = typed<P>(4)
const all = ({ dv, q, r }: P): number => dv * q + r
const hasZero = ({ q }: P): boolean => String(q).includes('0')
/** Nothing left over is asked for the groups only. */
const makesSense = (p: P): boolean => p.r < p.dv && (p.want === 'groups' || p.r > 0)
const chunks = ({ dv, q }: P): string[] => placesOf(q).map((part) => `${part} × ${dv} = ${part * dv}`)
const round = (dv: number): number => Math.round(dv / 10) * 10

/** Grade 5: divide by a number of two digits. */
export const divideTwoDigit = defineSkill<P>({
  id: 'm.5.divide-two-digit',
  levels: {
    1: { params: { dv: oneOf([10, 20, 30, 40, 50]), q: between(3, 40), r: 0, want: 'groups' }, ask },
    2: {
      params: { dv: between(11, 49), q: between(11, 60), r: between(0, 10), want: WANT },
      where: makesSense,
      ask,
    },
    3: {
      params: { dv: between(12, 89), q: between(60, 409), r: between(0, 30), want: WANT },
      where: (p) => makesSense(p) && all(p) >= 1000 && all(p) <= 9999 && (p.scatter % 2 === 0 || hasZero(p)),
      ask,
    },
  },
  answer: ({ q, r, want }) => (want === 'left' ? r : q),
  wrong: {
    'drops-zero': (p) => (p.want === 'groups' && hasZero(p) ? withoutZeros(p.q) : null),
    'leftover-too-big': ({ q, r, dv, want }) => (want === 'left' ? r + dv : q - 1),
    'estimate-not-fixed': ({ q, r, dv, want }) => (want === 'left' ? dv - r : q + 1),
  },
  prompt: {
    en: (p) => {
      if (p.r === 0) return `What is ${all(p)} ÷ ${p.dv}?`
      return p.want === 'left'
        ? `Make groups of ${p.dv} out of ${all(p)}. How many are left over?`
        : `Make groups of ${p.dv} out of ${all(p)}. How many full groups are there?`
    },
    es: (p) => {
      if (p.r === 0) return `¿Cuánto es ${all(p)} ÷ ${p.dv}?`
      return p.want === 'left'
        ? `Forma grupos de ${p.dv} con ${all(p)}. ¿Cuántos sobran?`
        : `Forma grupos de ${p.dv} con ${all(p)}. ¿Cuántos grupos completos salen?`
    },
  },
  picture: ({ dv }) => ({
    kind: 'table',
    head: ['× 1', '× 2', '× 5', '× 10'],
    rows: [[dv, dv * 2, dv * 5, dv * 10].map(String)],
    marked: [],
  }),
  shown: 'first-level',
  solved: ({ dv, q }) => ({ kind: 'area', rows: [dv], columns: placesOf(q) }),
  hints: {
    look: {
      en: ({ dv }) => `The table shows groups of ${dv}. Which fit in?`,
      es: ({ dv }) => `La tabla muestra grupos de ${dv}. ¿Cuáles caben?`,
    },
    start: {
      en: (p: At<P>) =>
        p.dv % 10 === 0
          ? `Ten groups of ${p.dv} are ${p.dv * 10}. Are there more than ten?`
          : `${p.dv} is about ${round(p.dv)}. How many ${round(p.dv)}s are in ${all(p)}?`,
      es: (p: At<P>) =>
        p.dv % 10 === 0
          ? `Diez grupos de ${p.dv} son ${p.dv * 10}. ¿Hay más de diez?`
          : `${p.dv} está cerca de ${round(p.dv)}. ¿Cuántas veces cabe ${round(p.dv)} en ${all(p)}?`,
    },
    worked: {
      en: (p) => [
        ...chunks(p),
        p.r > 0
          ? `${p.q} groups take ${p.q * p.dv}, and ${all(p)} − ${p.q * p.dv} = ${p.r} left over.`
          : `${all(p)} ÷ ${p.dv} = ${p.q}`,
      ],
      es: (p) => [
        ...chunks(p),
        p.r > 0
          ? `${p.q} grupos usan ${p.q * p.dv}, y sobran ${all(p)} − ${p.q * p.dv} = ${p.r}.`
          : `${all(p)} ÷ ${p.dv} = ${p.q}`,
      ],
    },
  },
  praise: {
    en: (p) =>
      p.r > 0
        ? `You took out groups of ${p.dv} until less than ${p.dv} was left.`
        : `You found how many times ${p.dv} fits in.`,
    es: (p) =>
      p.r > 0
        ? `Sacaste grupos de ${p.dv} hasta que quedó menos de ${p.dv}.`
        : `Encontraste cuántas veces cabe ${p.dv}.`,
  },
  because: {
    en: (p) =>
      p.r > 0
        ? `${p.q} × ${p.dv} = ${p.q * p.dv}, and ${p.r} more make ${all(p)}.`
        : `${p.q} × ${p.dv} = ${all(p)}.`,
    es: (p) =>
      p.r > 0
        ? `${p.q} × ${p.dv} = ${p.q * p.dv}, y ${p.r} más son ${all(p)}.`
        : `${p.q} × ${p.dv} = ${all(p)}.`,
  },
})
