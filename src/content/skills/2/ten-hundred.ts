import { digit } from '#content/arithmetic.ts'
import { typed } from '#content/asks.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf } from '#content/draw.ts'
import type { At } from '#content/skill.ts'
import type { Language, Said } from '#domain/language.ts'
import { blocksOf } from './blocks.ts'

/** Ten or a hundred more (1) or less (−1) than `n`; `turned` says it the other way: "340 is 10 more than which number?" */
type P = { n: number; u: 10 | 100; s: 1 | -1; turned: boolean }

const ask = typed<P>(4)
const EITHER = oneOf<1 | -1>([1, -1])
const TURNED = oneOf([true, false])
const found = ({ n, u, s }: P): number => n + s * u
const bridges = ({ n, s }: P): boolean => digit(n, 1) === (s === 1 ? 9 : 0)
/** Whether the sentence says "more"; turned round it does so when something is to be taken away. */
const saysMore = ({ s, turned }: P): boolean => (s === 1) !== turned

const PLACE: Readonly<Record<Language, (u: 10 | 100) => string>> = {
  en: (u) => (u === 10 ? 'tens' : 'hundreds'),
  es: (u) => (u === 10 ? 'decenas' : 'centenas'),
}
const ONE: Readonly<Record<10 | 100, Said>> = {
  10: { en: 'ten', es: 'decena' },
  100: { en: 'hundred', es: 'centena' },
}
const equation = (p: At<P>): string => `${p.n} ${p.s === 1 ? '+' : '−'} ${p.u} = ${found(p)}`

/** Grade 2: ten or a hundred more or less, in the head. */
export const tenHundredMoreLess = defineSkill<P>({
  id: 'm.2.ten-hundred-more-less',
  levels: {
    1: {
      params: { n: between(110, 889), u: 10, s: EITHER, turned: false },
      where: ({ n }) => digit(n, 1) >= 1 && digit(n, 1) <= 8,
      ask,
    },
    2: {
      params: { n: between(200, 890), u: oneOf([10, 100]), s: EITHER, turned: TURNED },
      where: (p) => p.u === 100 || !bridges(p),
      ask,
    },
    3: { params: { n: between(101, 899), u: 10, s: EITHER, turned: TURNED }, where: bridges, ask },
  },
  answer: found,
  wrong: {
    'wrong-place': ({ n, u, s }) => n + s * (u === 10 ? 100 : 10),
    'changes-ones': ({ n, s }) => n + s,
    'wrong-operation': ({ n, u, s }) => n - s * u,
    'no-bridge': (p) => (p.u === 10 && bridges(p) ? found(p) - p.s * 100 : null),
  },
  prompt: {
    en: (p) =>
      p.turned
        ? `${p.n} is ${p.u} ${saysMore(p) ? 'more' : 'less'} than which number?`
        : `What is ${p.u} ${saysMore(p) ? 'more' : 'less'} than ${p.n}?`,
    es: (p) =>
      p.turned
        ? `${p.n} es ${p.u} ${saysMore(p) ? 'más' : 'menos'} que otro número. ¿Cuál es?`
        : `¿Qué número es ${p.u} ${saysMore(p) ? 'más' : 'menos'} que ${p.n}?`,
  },
  picture: ({ n }) => blocksOf(n),
  shown: 'first-level',
  solved: (p) => blocksOf(found(p)),
  hints: {
    look: {
      en: (p) =>
        p.turned
          ? `Is the other number bigger or smaller than ${p.n}?`
          : `Which digit of ${p.n} stands for the ${PLACE.en(p.u)}?`,
      es: (p) =>
        p.turned
          ? `¿El otro número es mayor o menor que ${p.n}?`
          : `¿Qué cifra de ${p.n} está en las ${PLACE.es(p.u)}?`,
    },
    start: {
      en: (p) => {
        if (p.u === 10 && bridges(p))
          return p.s === 1
            ? `${p.n} has 9 tens. One more makes ten tens: a new hundred.`
            : `${p.n} has no tens to take. Open a hundred: it is ten tens.`
        return p.s === 1 ? `Put on one ${ONE[p.u].en}.` : `Take off one ${ONE[p.u].en}.`
      },
      es: (p) => {
        if (p.u === 10 && bridges(p))
          return p.s === 1
            ? `${p.n} tiene 9 decenas. Una más hace diez decenas: una centena nueva.`
            : `${p.n} no tiene decenas sueltas. Abre una centena: son diez decenas.`
        return p.s === 1 ? `Pon una ${ONE[p.u].es} más.` : `Quita una ${ONE[p.u].es}.`
      },
    },
    worked: {
      en: (p) => [`One ${ONE[p.u].en} ${p.s === 1 ? 'more' : 'less'}.`, equation(p)],
      es: (p) => [`Una ${ONE[p.u].es} ${p.s === 1 ? 'más' : 'menos'}.`, equation(p)],
    },
  },
  praise: {
    en: (p) => `You changed the ${PLACE.en(p.u)} of ${p.n} by one.`,
    es: (p) => `Cambiaste en uno las ${PLACE.es(p.u)} de ${p.n}.`,
  },
  because: {
    en: (p) => `One ${ONE[p.u].en} ${p.s === 1 ? 'more' : 'less'}: ${equation(p)}.`,
    es: (p) => `Una ${ONE[p.u].es} ${p.s === 1 ? 'más' : 'menos'}: ${equation(p)}.`,
  },
})
