import { typed } from '#content/asks.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf } from '#content/draw.ts'
import type { At } from '#content/skill.ts'
import { castOf } from '#content/stories/cast.ts'
import type { ModelShape } from '#domain/items/model.ts'
import type { Said } from '#domain/language.ts'
import { alike } from './alike.ts'
import { tapeRow } from './tape.ts'
import { type Form, type Numbers, tellTwoSteps } from './two-step-tellings.ts'

type P = Numbers & { form: Form; way: number }

const ask = typed<P>(3)
/** What is done with the first number, in turn; going back undoes the last change first. */
type Steps = Readonly<{ s1: 1 | -1; n1: number; s2: 1 | -1; n2: number }>
const undo = (s: 1 | -1): 1 | -1 => (s === 1 ? -1 : 1)
function stepsOf({ form, a, b, c, s1, s2 }: P): Steps {
  if (form === 'back') return { s1: undo(s2), n1: c, s2: undo(s1), n2: b }
  return form === 'both' ? { s1, n1: b, s2: 1, n2: a } : { s1, n1: b, s2, n2: c }
}
function middle(p: P): number {
  const { s1, n1 } = stepsOf(p)
  return p.a + s1 * n1
}
function found(p: P): number {
  const { s2, n2 } = stepsOf(p)
  return middle(p) + s2 * n2
}

const sign = (s: 1 | -1): string => (s === 1 ? '+' : '−')
function lines(p: P): readonly [string, string] {
  const { s1, n1, s2, n2 } = stepsOf(p)
  const [mid, end] = [middle(p), found(p)]
  return [`${p.a} ${sign(s1)} ${n1} = ${mid}`, `${mid} ${sign(s2)} ${n2} = ${end}`]
}
const story = (p: At<P>): Said => tellTwoSteps(p.form, castOf(p), p, p.way)

/** A bar a step; what the first finds stands in the second. */
function bars(p: P, done: boolean): ModelShape {
  const { s1, n1, s2, n2 } = stepsOf(p)
  const [mid, end] = [middle(p), found(p)]
  const first = done ? String(mid) : '?'
  const last = done ? String(end) : '?'
  const carried = done ? String(mid) : ''
  return {
    kind: 'tape',
    rows: [
      s1 === 1
        ? tapeRow('1', first, [p.a, String(p.a)], [n1, String(n1)])
        : tapeRow('1', String(p.a), [mid, first], [n1, String(n1)]),
      s2 === 1
        ? tapeRow('2', last, [mid, carried], [n2, String(n2)])
        : tapeRow('2', carried, [end, last], [n2, String(n2)]),
    ],
  }
}

const inRange = (p: P): boolean => [middle(p), found(p)].every((n) => n > 0 && n <= 100)
const EITHER = oneOf<1 | -1>([1, -1])
const WAY = between(0, 5)

/** Grade 2: stories of two steps within 100. */
export const storiesTwoStep = defineSkill<P>({
  id: 'm.2.stories-two-step',
  levels: {
    1: {
      params: {
        a: between(10, 30),
        b: between(5, 20),
        c: between(2, 15),
        s1: EITHER,
        s2: EITHER,
        form: 'chain',
        way: WAY,
      },
      where: (p) => inRange(p) && p.s1 !== p.s2,
      ask,
    },
    2: {
      params: {
        a: between(20, 60),
        b: between(5, 30),
        c: between(5, 25),
        s1: EITHER,
        s2: EITHER,
        form: 'chain',
        way: WAY,
      },
      where: (p) => inRange(p) && p.b !== p.c,
      ask,
    },
    3: {
      params: {
        a: between(20, 80),
        b: between(5, 30),
        c: between(5, 30),
        s1: EITHER,
        s2: EITHER,
        form: oneOf<Form>(['chain', 'back', 'both']),
        way: WAY,
      },
      where: (p) => inRange(p) && (p.form === 'both' || p.b !== p.c),
      ask,
    },
  },
  answer: found,
  wrong: {
    'stops-after-one': middle,
    'adds-all': ({ form, a, b, c }) => (form === 'both' ? a + b : a + b + c),
    'second-step-flipped': (p) => {
      const { s2, n2 } = stepsOf(p)
      return Math.abs(middle(p) - s2 * n2)
    },
  },
  prompt: { en: (p) => story(p).en, es: (p) => story(p).es },
  picture: (p) => bars(p, false),
  shown: 'first-level',
  solved: (p) => bars(p, true),
  hints: {
    look: {
      en: (p) =>
        p.form === 'back' ? 'Go back in time: undo the last thing first.' : 'What happens first? Find that.',
      es: (p) =>
        p.form === 'back' ? 'Ve hacia atrás: deshaz primero lo último.' : '¿Qué pasa primero? Búscalo.',
    },
    start: {
      en: (p) => `First step: ${opening(p)}. Use what you get for the next step.`,
      es: (p) => `Primer paso: ${opening(p)}. Usa ese resultado en el siguiente paso.`,
    },
    worked: alike(lines),
  },
  praise: {
    en: () => 'You did one step, then the next.',
    es: () => 'Hiciste un paso y luego el otro.',
  },
  because: {
    en: (p) => `First ${lines(p)[0]}, then ${lines(p)[1]}.`,
    es: (p) => `Primero ${lines(p)[0]}, luego ${lines(p)[1]}.`,
  },
})

function opening(p: P): string {
  const { s1, n1 } = stepsOf(p)
  return `${p.a} ${sign(s1)} ${n1}`
}
