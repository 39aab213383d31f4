import { choosing, type Option } from '#content/asking.ts'
import { typed } from '#content/asks.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between } from '#content/draw.ts'
import type { ModelShape } from '#domain/items/model.ts'
import type { Language } from '#domain/language.ts'

/** A pattern from `s` by `step`; asked is the number after `k` steps, or what holds of all of them. */
type P = { s: number; step: number; k: number; task: 'term' | 'always' }

const NTH: Readonly<Record<Language, readonly string[]>> = {
  en: ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'],
  es: [
    '',
    'primer',
    'segundo',
    'tercer',
    'cuarto',
    'quinto',
    'sexto',
    'séptimo',
    'octavo',
    'noveno',
    'décimo',
  ],
}
const nth = ({ k }: P, language: Language): string => NTH[language][k + 1] ?? ''
const last = ({ s, step, k }: P): number => s + step * k
const terms = ({ s, step, k }: P): number[] => Array.from({ length: k + 1 }, (_, i) => s + step * i)

const always = ({ s, step }: P): 'odd' | 'even' | 'turns' => {
  if (step % 2 === 1) return 'turns'
  return s % 2 === 1 ? 'odd' : 'even'
}
const FEATURES = ({ step }: P): readonly Option[] => [
  {
    id: 'multiples',
    label: { en: `All are multiples of ${step}.`, es: `Todos son múltiplos de ${step}.` },
  },
  { id: 'odd', label: { en: 'All are odd.', es: 'Todos son impares.' } },
  { id: 'even', label: { en: 'All are even.', es: 'Todos son pares.' } },
  { id: 'turns', label: { en: 'Odd and even take turns.', es: 'Se alternan pares e impares.' } },
]
const numbers = ({ s, step, k }: P): readonly Option[] =>
  [s + step * k, s + step * (k + 1), step * k, s + step * (k - 1)].map((n) => ({
    id: String(n),
    label: String(n),
  }))
const feature = {
  en: (p: P): string =>
    ({
      odd: 'Odd plus even is odd, every time.',
      even: 'Even plus even is even, every time.',
      turns: 'Adding an odd number changes odd to even and even to odd.',
    })[always(p)],
  es: (p: P): string =>
    ({
      odd: 'Impar más par da impar, siempre.',
      even: 'Par más par da par, siempre.',
      turns: 'Sumar un impar cambia de par a impar y de impar a par.',
    })[always(p)],
}

const strip = (p: P, hidden: readonly number[]): ModelShape => ({
  kind: 'chart',
  from: p.s,
  to: last(p),
  step: p.step,
  columns: p.k < 6 ? p.k + 1 : 5,
  marked: p.task === 'term' ? [last(p)] : [],
  hidden,
})
const ask = typed<P>(3)
/** Starting at the step itself, the pattern would be its multiples. */
const apart = ({ s, step }: P): boolean => s % step !== 0

/** Grade 4: follow a rule, and see what it does to all numbers of the pattern. */
export const patterns = defineSkill<P>({
  id: 'm.4.patterns',
  levels: {
    1: {
      params: { s: between(1, 5), step: between(2, 5), k: between(3, 4), task: 'term' },
      where: apart,
      ask,
    },
    2: {
      params: { s: between(2, 15), step: between(3, 9), k: between(4, 6), task: 'term' },
      where: apart,
      ask,
    },
    3: {
      params: {
        s: between(3, 30),
        step: between(4, 25),
        k: between(5, 9),
        task: { draw: (chance) => chance.pick(['term', 'always'] as const) },
      },
      where: apart,
      ask: choosing(({ p }) => (p.task === 'always' ? FEATURES(p) : numbers(p))),
    },
  },
  answer: (p) => (p.task === 'always' ? always(p) : last(p)),
  wrong: {
    'one-step-extra': ({ s, step, k, task }) => (task === 'always' ? null : s + step * (k + 1)),
    'ignores-start': ({ step, k, task }) => (task === 'always' ? 'multiples' : step * k),
    'one-step-short': ({ s, step, k, task }) => (task === 'always' ? null : s + step * (k - 1)),
  },
  prompt: {
    en: (p) => {
      const rule =
        p.place % 2 === 0
          ? `Start at ${p.s} and add ${p.step} each time.`
          : `A pattern starts with ${p.s}. The rule is: add ${p.step}.`
      return p.task === 'always'
        ? `${rule} What is true of all its numbers?`
        : `${rule} What is the ${nth(p, 'en')} number?`
    },
    es: (p) => {
      const rule =
        p.place % 2 === 0
          ? `Empieza en ${p.s} y suma ${p.step} cada vez.`
          : `Un patrón empieza con ${p.s}. La regla es: suma ${p.step}.`
      return p.task === 'always'
        ? `${rule} ¿Qué se cumple en todos sus números?`
        : `${rule} ¿Cuál es el ${nth(p, 'es')} número?`
    },
  },
  picture: (p) => strip(p, terms(p).slice(p.task === 'term' ? 1 : 3)),
  shown: 'first-level',
  solved: (p) => strip(p, []),
  hints: {
    look: {
      en: (p) =>
        p.task === 'term'
          ? 'The first number is already there.'
          : 'Write some numbers of the pattern. What do they have in common?',
      es: (p) =>
        p.task === 'term'
          ? 'El primer número ya está puesto.'
          : 'Escribe algunos números del patrón. ¿Qué tienen en común?',
    },
    start: {
      en: (p) =>
        `${p.s} + ${p.step} = ${p.s + p.step}. ${p.task === 'term' ? 'That is the second number.' : 'Is each one odd or even?'}`,
      es: (p) =>
        `${p.s} + ${p.step} = ${p.s + p.step}. ${p.task === 'term' ? 'Ese es el segundo número.' : '¿Cada uno es par o impar?'}`,
    },
    worked: {
      en: (p) =>
        p.task === 'term'
          ? [
              terms(p).join(', '),
              `From the first to the ${nth(p, 'en')} there are ${p.k} steps.`,
              `The ${nth(p, 'en')} number is ${last(p)}.`,
            ]
          : [terms(p).slice(0, 6).join(', '), feature.en(p)],
      es: (p) =>
        p.task === 'term'
          ? [
              terms(p).join(', '),
              `Del primero al ${nth(p, 'es')} hay ${p.k} pasos.`,
              `El ${nth(p, 'es')} número es ${last(p)}.`,
            ]
          : [terms(p).slice(0, 6).join(', '), feature.es(p)],
    },
  },
  praise: {
    en: (p) =>
      p.task === 'term'
        ? `You added ${p.step} the right number of times.`
        : 'You saw what the rule does each time.',
    es: (p) =>
      p.task === 'term'
        ? `Sumaste ${p.step} las veces que hacía falta.`
        : 'Viste qué hace la regla cada vez.',
  },
  because: {
    en: (p) =>
      p.task === 'term'
        ? `The first number is ${p.s}; then come ${p.k} steps of ${p.step}: ${last(p)}.`
        : feature.en(p),
    es: (p) =>
      p.task === 'term'
        ? `El primer número es ${p.s}; luego van ${p.k} pasos de ${p.step}: ${last(p)}.`
        : feature.es(p),
  },
})
