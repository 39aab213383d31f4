import { typed } from '#content/asks.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf, steps } from '#content/draw.ts'
import type { At } from '#content/skill.ts'
import type { ModelShape } from '#domain/items/model.ts'

/** Four numbers of a count from `s` in steps; the one at `hole` is asked. */
type P = { s: number; step: 5 | 10 | 100; hole: number }

const ask = typed<P>(4)
const term = ({ s, step }: P, at: number): number => s + at * step
const asked = (p: P): number => term(p, p.hole)
const before = (p: P): number => term(p, p.hole - 1)
/** "215, □, 225, 230"; without the hole when the next number is asked. */
const shownTerms = (p: P): string =>
  [0, 1, 2, 3]
    .filter((at) => p.hole < 3 || at < 3)
    .map((at) => (at === p.hole ? '□' : term(p, at)))
    .join(', ')
/** Nobody writes into the hole what stands beside it. */
const unlessSeen = (p: P, given: number): number | null =>
  [0, 1, 2, 3].some((at) => at !== p.hole && (at < 3 || p.hole < 3) && term(p, at) === given) ? null : given
const isNext = ({ hole }: P): boolean => hole === 3

const line = (p: At<P>, done: boolean): ModelShape => ({
  kind: 'number-line',
  ticks: 4,
  labels: [0, 1, 2, 3]
    .filter((at) => done || at !== p.hole)
    .map((at) => ({ tick: at, text: String(term(p, at)) })),
  mark: done ? p.hole : p.hole - 1,
  jumps: [0, 1, 2]
    .filter((at) => done || (at !== p.hole && at + 1 !== p.hole))
    .map((at) => ({ from: at, to: at + 1, text: `+${p.step}` })),
})

/** Grade 2: counting by fives, tens and hundreds to 1000. */
export const skipCount = defineSkill<P>({
  id: 'm.2.skip-count',
  levels: {
    1: { params: { s: steps(5, 115, 5), step: oneOf([5, 10]), hole: 3 }, ask },
    2: { params: { s: steps(100, 680, 10), step: oneOf([10, 100]), hole: 3 }, ask },
    3: { params: { s: steps(105, 690, 5), step: oneOf([5, 10, 100]), hole: between(1, 3) }, ask },
  },
  answer: asked,
  wrong: {
    'counts-by-ones': (p) => before(p) + 1,
    'skips-one': (p) => unlessSeen(p, before(p) + 2 * p.step),
    'wrong-unit': (p) => unlessSeen(p, before(p) + (p.step === 10 ? 100 : 10)),
  },
  prompt: {
    en: (p) =>
      isNext(p) ? `${shownTerms(p)}. What comes next?` : `${shownTerms(p)}. Which number is missing?`,
    es: (p) => (isNext(p) ? `${shownTerms(p)}. ¿Cuál sigue?` : `${shownTerms(p)}. ¿Qué número falta?`),
  },
  speech: {
    en: (p) =>
      `${shownTerms(p).replace('□', 'something')}. ${isNext(p) ? 'What comes next?' : 'Which number is missing?'}`,
    es: (p) =>
      `${shownTerms(p).replace('□', 'un número')}. ${isNext(p) ? '¿Cuál sigue?' : '¿Qué número falta?'}`,
  },
  picture: (p) => line(p, false),
  shown: 'first-level',
  solved: (p) => line(p, true),
  hints: {
    look: { en: () => 'How much does it grow each time?', es: () => '¿Cuánto crece cada vez?' },
    start: {
      en: (p) => `Each jump is ${p.step}. Jump ${p.step} from ${before(p)}.`,
      es: (p) => `Cada salto es de ${p.step}. Salta ${p.step} desde ${before(p)}.`,
    },
    worked: {
      en: (p) => [`It grows by ${p.step} each time.`, `${before(p)} + ${p.step} = ${asked(p)}`],
      es: (p) => [`Cada vez crece ${p.step}.`, `${before(p)} + ${p.step} = ${asked(p)}`],
    },
  },
  praise: {
    en: ({ step }) => `You kept counting by ${step}.`,
    es: ({ step }) => `Seguiste contando de ${step} en ${step}.`,
  },
  because: {
    en: (p) => `Counting by ${p.step}, ${asked(p)} comes after ${before(p)}.`,
    es: (p) => `Si cuentas de ${p.step} en ${p.step}, después de ${before(p)} va ${asked(p)}.`,
  },
})
