import { lcm } from '#content/arithmetic.ts'
import { choosing, type Option } from '#content/asking.ts'
import { barsOf, fractionBars } from '#content/bars.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf } from '#content/draw.ts'
import type { At, Scene } from '#content/skill.ts'
import { partsName } from '#content/speak.ts'
import { castOf } from '#content/stories/cast.ts'
import { sameValue } from '#domain/items/value.ts'
import type { Language, Said } from '#domain/language.ts'
import { over } from './fractions.ts'
import { aloud, type Measured, measuredIn, part, partOf } from './measured.ts'

/** Two fractions of one unit to join (`s` 1) or to take away (−1); `claim` is an answer to weigh, null = it is asked for. */
type P = {
  n1: number
  d1: number
  n2: number
  d2: number
  s: 1 | -1
  claim: 'right' | 'adds-bottoms' | 'wrong-operation' | null
  way: number
}

const f1 = ({ n1, d1 }: P): string => over(n1, d1)
const f2 = ({ n2, d2 }: P): string => over(n2, d2)
const bottom = ({ d1, d2 }: P): number => lcm(d1, d2)
const top1 = (p: P): number => p.n1 * (bottom(p) / p.d1)
const top2 = (p: P): number => p.n2 * (bottom(p) / p.d2)
const top = (p: P): number => top1(p) + p.s * top2(p)
const result = (p: P): string => over(top(p), bottom(p))
const sign = ({ s }: P): string => (s === 1 ? '+' : '−')
const addsBottoms = ({ n1, n2, d1, d2, s }: P): string | null =>
  n1 + s * n2 > 0 ? over(n1 + s * n2, d1 + d2) : null
const otherOperation = (p: P): string | null => {
  const other = Math.abs(top1(p) - p.s * top2(p))
  return other > 0 ? over(other, bottom(p)) : null
}
/** Bars can be cut into twelve at most. */
const drawable = (p: P): boolean =>
  p.d1 !== p.d2 &&
  p.n1 < p.d1 &&
  p.n2 < p.d2 &&
  bottom(p) <= 12 &&
  top(p) > 0 &&
  top(p) !== bottom(p) &&
  top1(p) !== top2(p)

/** What must be less than a sum, and more than what is left. */
const bound = (p: P): string => (p.s === 1 && top2(p) > top1(p) ? f2(p) : f1(p))
const claimed = (p: P): string => {
  const wrong = p.claim === 'adds-bottoms' ? addsBottoms(p) : otherOperation(p)
  return p.claim === 'right' ? result(p) : (wrong ?? result(p))
}
const verdict = (p: P): 'yes' | 'more' | 'less' => {
  if (p.claim === 'right') return 'yes'
  return p.s === 1 ? 'more' : 'less'
}

type Telling = (m: Measured, p: P, who: string, other: string) => Said
/** Four structures each: "more" and "less" ask for adding as often as for taking away. */
const JOINING: readonly Telling[] = [
  (m, p, who) => ({
    en: `${who} uses ${partOf(f1(p), m).en} and then ${part(f2(p), m).en} more. How much in all?`,
    es: `${who} usa ${partOf(f1(p), m).es} y luego ${part(f2(p), m).es} más. ¿Cuánto usa en total?`,
  }),
  (m, p, who) => ({
    en: `${who} uses ${partOf(f1(p), m).en} and still has ${part(f2(p), m).en}. How much was there at first?`,
    es: `${who} usa ${partOf(f1(p), m).es} y todavía tiene ${part(f2(p), m).es}. ¿Cuánto tenía al principio?`,
  }),
  (m, p, who, other) => ({
    en: `${who} has ${partOf(f1(p), m).en}. ${other} has ${part(f2(p), m).en} more. How much does ${other} have?`,
    es: `${who} tiene ${partOf(f1(p), m).es}. ${other} tiene ${part(f2(p), m).es} más. ¿Cuánto tiene ${other}?`,
  }),
  (m, p, who, other) => ({
    en: `${who} has ${partOf(f1(p), m).en}, ${part(f2(p), m).en} less than ${other}. How much does ${other} have?`,
    es: `${who} tiene ${partOf(f1(p), m).es}, ${part(f2(p), m).es} menos que ${other}. ¿Cuánto tiene ${other}?`,
  }),
]
const SEPARATING: readonly Telling[] = [
  (m, p, who) => ({
    en: `${who} has ${partOf(f1(p), m).en} and uses ${part(f2(p), m).en}. How much is left?`,
    es: `${who} tiene ${partOf(f1(p), m).es} y usa ${part(f2(p), m).es}. ¿Cuánto le queda?`,
  }),
  (m, p, who, other) => ({
    en: `${who} has ${partOf(f1(p), m).en} and ${other} has ${part(f2(p), m).en}. How much more does ${who} have?`,
    es: `${who} tiene ${partOf(f1(p), m).es} y ${other} tiene ${part(f2(p), m).es}. ¿Cuánto más tiene ${who}?`,
  }),
  (m, p, who, other) => ({
    en: `${who} has ${partOf(f1(p), m).en}, ${part(f2(p), m).en} more than ${other}. How much does ${other} have?`,
    es: `${who} tiene ${partOf(f1(p), m).es}, ${part(f2(p), m).es} más que ${other}. ¿Cuánto tiene ${other}?`,
  }),
  (m, p, who, other) => ({
    en: `${who} needs ${partOf(f1(p), m).en}. ${other} gives ${part(f2(p), m).en}. How much is missing?`,
    es: `${who} necesita ${partOf(f1(p), m).es}. ${other} le da ${part(f2(p), m).es}. ¿Cuánto falta?`,
  }),
]
const WEIGHING: Readonly<Record<1 | -1, Telling>> = {
  1: (m, p, who, other) => ({
    en: `${who} uses ${partOf(f1(p), m).en} and ${part(f2(p), m).en} more. How much in all? ${other} says ${claimed(p)}. Can that be?`,
    es: `${who} usa ${partOf(f1(p), m).es} y ${part(f2(p), m).es} más. ¿Cuánto es? ${other} dice ${claimed(p)}. ¿Puede ser?`,
  }),
  [-1]: (m, p, who, other) => ({
    en: `${who} has ${partOf(f1(p), m).en} and uses ${part(f2(p), m).en}. How much is left? ${other} says ${claimed(p)}. Can that be?`,
    es: `${who} tiene ${partOf(f1(p), m).es} y usa ${part(f2(p), m).es}. ¿Cuánto queda? ${other} dice ${claimed(p)}. ¿Puede ser?`,
  }),
}

function story(p: At<P>, language: Language): string {
  const { who, other } = castOf(p)
  const tellings = p.s === 1 ? JOINING : SEPARATING
  const telling = p.claim === null ? tellings[p.way % tellings.length] : WEIGHING[p.s]
  return telling?.(measuredIn(p), p, who, other)[language] ?? ''
}

function options({ p, answer, wrong, chance }: Scene<P>): readonly Option[] {
  if (p.claim !== null) {
    const at = bound(p)
    return [
      { id: 'yes', label: { en: 'Yes, that can be.', es: 'Sí, puede ser.' } },
      ...chance.shuffled<Option>([
        { id: 'more', label: { en: `No. It must be more than ${at}.`, es: `No. Debe ser más que ${at}.` } },
        { id: 'less', label: { en: `No. It must be less than ${at}.`, es: `No. Debe ser menos que ${at}.` } },
        { id: 'same', label: { en: `No. It must be just ${at}.`, es: `No. Debe ser justo ${at}.` } },
      ]),
    ]
  }
  const near = [f2(p), over(top(p) + 1, bottom(p)), over(top(p) + 2, bottom(p)), over(top(p), bottom(p) + 1)]
  const kept = [answer]
  for (const one of [...chance.shuffled(wrong), ...near])
    if (!kept.some((other) => sameValue(one, other))) kept.push(one)
  return kept.map((id) => ({ id, label: id }))
}

const ask = choosing<P>(options)
const EITHER = oneOf<1 | -1>([1, -1])
const WAY = between(0, 3)
/** One fraction cut finer, where it has other parts yet. */
const recut = (up: number, down: number, top: number, bottom: number): string[] =>
  down === bottom ? [] : [`${over(up, down)} = ${over(top, bottom)}`]
const worked = (p: P): string[] => [
  ...recut(p.n1, p.d1, top1(p), bottom(p)),
  ...recut(p.n2, p.d2, top2(p), bottom(p)),
  `${over(top1(p), bottom(p))} ${sign(p)} ${over(top2(p), bottom(p))} = ${result(p)}`,
]
const WEIGHED = {
  en: (p: P): string =>
    `${claimed(p)} ${p.claim === 'right' ? 'can be right' : 'cannot be right'}: it must be ${p.s === 1 ? 'more' : 'less'} than ${bound(p)}.`,
  es: (p: P): string =>
    `${claimed(p)} ${p.claim === 'right' ? 'puede ser' : 'no puede ser'}: debe ser ${p.s === 1 ? 'más' : 'menos'} que ${bound(p)}.`,
}

/** Grade 5: stories of adding and taking away fractions, and whether an answer can be right. */
export const fractionStories = defineSkill<P>({
  id: 'm.5.fraction-stories',
  levels: {
    1: {
      params: { n1: 1, d1: oneOf([2, 3, 4]), n2: 1, d2: oneOf([2, 3, 4, 6]), s: 1, claim: null, way: WAY },
      where: drawable,
      ask,
    },
    2: {
      params: {
        n1: between(1, 5),
        d1: oneOf([2, 3, 4, 5, 6]),
        n2: between(1, 3),
        d2: oneOf([2, 3, 4, 6, 8, 10]),
        s: EITHER,
        claim: null,
        way: WAY,
      },
      where: drawable,
      ask,
    },
    3: {
      params: {
        n1: between(1, 7),
        d1: oneOf([3, 4, 5, 6, 8]),
        n2: between(1, 5),
        d2: oneOf([2, 4, 6, 10, 12]),
        s: EITHER,
        claim: oneOf<P['claim']>([null, null, null, 'right', 'right', 'adds-bottoms', 'wrong-operation']),
        way: WAY,
      },
      where: (p) => drawable(p) && (p.claim !== 'adds-bottoms' || p.s === 1),
      ask,
    },
  },
  answer: (p) => (p.claim === null ? result(p) : verdict(p)),
  wrong: {
    'adds-bottoms': (p) => {
      if (p.claim !== null) return p.claim === 'adds-bottoms' ? 'yes' : null
      return addsBottoms(p)
    },
    'wrong-operation': (p) => {
      if (p.claim !== null) return p.claim === 'wrong-operation' ? 'yes' : null
      return otherOperation(p)
    },
    'uses-one-number': (p) => (p.claim === null ? f1(p) : 'same'),
  },
  prompt: { en: (p) => story(p, 'en'), es: (p) => story(p, 'es') },
  speech: { en: (p) => aloud.en(story(p, 'en')), es: (p) => aloud.es(story(p, 'es')) },
  picture: (p) => fractionBars(barsOf(p.n1, p.d1, f1(p)), barsOf(p.n2, p.d2, f2(p))),
  shown: 'first-level',
  solved: (p) => fractionBars(barsOf(top(p), bottom(p), result(p))),
  hints: {
    look: {
      en: (p) =>
        p.claim === null
          ? 'Tell the story with the bars. Are they put together, or is one taken from the other?'
          : 'Look at the bars. How long must the result be, at least or at most?',
      es: (p) =>
        p.claim === null
          ? 'Cuenta la historia con las barras. ¿Se juntan, o una se quita de la otra?'
          : 'Mira las barras. ¿Cuánto debe medir el resultado, por lo menos o cuando mucho?',
    },
    start: {
      en: (p) =>
        p.claim === null
          ? `It is ${f1(p)} ${sign(p)} ${f2(p)}. Cut both into ${partsName(bottom(p), 'en')}.`
          : `It is ${f1(p)} ${sign(p)} ${f2(p)}. Compare ${claimed(p)} with ${bound(p)}.`,
      es: (p) =>
        p.claim === null
          ? `Es ${f1(p)} ${sign(p)} ${f2(p)}. Corta las dos en ${partsName(bottom(p), 'es')}.`
          : `Es ${f1(p)} ${sign(p)} ${f2(p)}. Compara ${claimed(p)} con ${bound(p)}.`,
    },
    worked: {
      en: (p) => (p.claim === null ? worked(p) : [...worked(p), WEIGHED.en(p)]),
      es: (p) => (p.claim === null ? worked(p) : [...worked(p), WEIGHED.es(p)]),
    },
  },
  praise: {
    en: (p) =>
      p.claim === null
        ? `You saw what the story asks and used ${partsName(bottom(p), 'en')}.`
        : `You checked it against ${bound(p)}.`,
    es: (p) =>
      p.claim === null
        ? `Viste qué pide la historia y usaste ${partsName(bottom(p), 'es')}.`
        : `Lo revisaste con ${bound(p)}.`,
  },
  because: {
    en: (p) =>
      p.claim === null
        ? `${f1(p)} ${sign(p)} ${f2(p)} = ${result(p)}.`
        : `${f1(p)} ${sign(p)} ${f2(p)} = ${result(p)}, and that is ${p.s === 1 ? 'more' : 'less'} than ${bound(p)}.`,
    es: (p) =>
      p.claim === null
        ? `${f1(p)} ${sign(p)} ${f2(p)} = ${result(p)}.`
        : `${f1(p)} ${sign(p)} ${f2(p)} = ${result(p)}, y eso es ${p.s === 1 ? 'más' : 'menos'} que ${bound(p)}.`,
  },
})
