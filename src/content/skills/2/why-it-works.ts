import { choosing, choosingInOrder, type Option } from '#content/asking.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf } from '#content/draw.ts'
import type { Ask, At } from '#content/skill.ts'
import { castOf } from '#content/stories/cast.ts'
import type { Said } from '#domain/language.ts'
import { reasonOf, reasons } from './why-reasons.ts'
import { faultAt, fits, outcome, type P, stepsOf, takesAway, toTen, turned } from './why-steps.ts'

const isFault = ({ way }: P): boolean => way.startsWith('fault')
const isSame = ({ way }: P): boolean => way.startsWith('same')

/** A step that moves an amount the wrong way: 52 − 19 as 53 − 18, 38 + 26 as 40 + 28. */
const changed = (p: P): string =>
  takesAway(p) ? `${p.a + toTen(p.b)} − ${p.b - toTen(p.b)}` : `${p.a + toTen(p.a)} + ${p.b + toTen(p.a)}`
const halfDone = (p: P): string =>
  takesAway(p) ? `${p.a} − ${p.b + toTen(p.b)}` : `${p.a + toTen(p.a)} + ${p.b}`
const swapped = ({ a, b }: P): string => `${b} − ${a}`

const plain = (text: string): Option => ({ id: text, label: text })
const pickReason = choosing<P>(({ p, chance }) => {
  const [right, ...others] = reasons(p)
  return [...(right ? [right] : []), ...chance.shuffled(others)]
})
const pickSame = choosing<P>(({ p, chance }) => [
  plain(turned(p)[1]),
  ...chance.shuffled([changed(p), takesAway(p) ? swapped(p) : halfDone(p)]).map(plain),
])
const pickFault = choosingInOrder<P>(({ p }) =>
  stepsOf(p, faultAt(p)).map((step, at) => ({ id: String(at + 1), label: step })),
)
const pickAtLast: Ask<P> = {
  format: 'choice',
  equal: 'exact',
  question: (scene) => (isFault(scene.p) ? pickFault : pickSame).question(scene),
}

/** The faulty step put right. */
function fixed(p: At<P>): string {
  const at = faultAt(p)
  const [before = ''] = (stepsOf(p, at)[at] ?? '').split(' = ')
  const [, after = ''] = (stepsOf(p, -1)[at] ?? '').split(' = ')
  return `${before} = ${after}`
}

const lines = (p: At<P>, done: boolean): string[] => {
  if (isFault(p)) return [turned(p)[0], ...stepsOf(p, done ? -1 : faultAt(p))]
  const [from, to] = turned(p)
  if (!done) return isSame(p) ? [from] : [from, to]
  return [`${from} = ${outcome(p)}`, `${to} = ${outcome(p)}`]
}

/** Grade 2: why a step of working is allowed, and which step is not. */
export const whyItWorks = defineSkill<P>({
  id: 'm.2.why-it-works',
  levels: {
    1: { params: { a: between(6, 9), b: between(2, 9), way: 'ten' }, where: fits, ask: pickReason },
    2: {
      params: {
        a: between(11, 79),
        b: between(11, 69),
        way: oneOf(['order', 'apart', 'gap', 'gap', 'gap', 'gap']),
      },
      where: fits,
      ask: pickReason,
    },
    3: {
      params: {
        a: between(11, 89),
        b: between(11, 69),
        way: oneOf(['same-sum', 'same-sum', 'same-gap', 'same-gap', 'same-gap', 'fault-sum', 'fault-gap']),
      },
      where: fits,
      ask: pickAtLast,
    },
  },
  answer: (p) => {
    if (isFault(p)) return String(faultAt(p) + 1)
    return isSame(p) ? turned(p)[1] : 'reason'
  },
  wrong: {
    'changes-value': (p) => {
      if (isSame(p)) return changed(p)
      return p.way === 'ten' || p.way === 'apart' || p.way === 'gap' ? 'changes' : null
    },
    'order-for-subtract': (p) => {
      if (p.way === 'same-gap') return swapped(p)
      return p.way === 'order' || p.way === 'gap' ? 'swaps' : null
    },
    'rule-not-reason': (p) => (p.level === 3 ? null : 'rule'),
  },
  prompt: {
    en: (p) => {
      const [from, to] = turned(p)
      if (isFault(p)) return `${castOf(p).who} works out ${from}. Which step is not true?`
      return isSame(p) ? `Which one has the same answer as ${from}?` : `Why is ${from} the same as ${to}?`
    },
    es: (p) => {
      const [from, to] = turned(p)
      if (isFault(p)) return `${castOf(p).who} calcula ${from}. ¿Qué paso no es cierto?`
      return isSame(p) ? `¿Cuál da lo mismo que ${from}?` : `¿Por qué ${from} es lo mismo que ${to}?`
    },
  },
  picture: (p) => ({ kind: 'expression', lines: lines(p, false) }),
  shown: 'first-level',
  solved: (p) => ({ kind: 'expression', lines: lines(p, true) }),
  hints: {
    look: {
      en: (p) => (isFault(p) ? 'Work out each step. Is it true?' : 'Does the answer stay the same?'),
      es: (p) => (isFault(p) ? 'Calcula cada paso. ¿Es cierto?' : '¿La respuesta sigue igual?'),
    },
    start: { en: (p) => start(p).en, es: (p) => start(p).es },
    worked: { en: (p) => worked(p).map(({ en }) => en), es: (p) => worked(p).map(({ es }) => es) },
  },
  praise: {
    en: (p) => (isFault(p) ? 'You checked every step.' : 'You saw why the answer stays the same.'),
    es: (p) => (isFault(p) ? 'Revisaste cada paso.' : 'Viste por qué la respuesta sigue igual.'),
  },
  because: { en: (p) => because(p).en, es: (p) => because(p).es },
})

function start(p: At<P>): Said {
  if (isFault(p))
    return {
      en: `Begin with the first step: ${stepsOf(p, faultAt(p))[0]}. Is that true?`,
      es: `Empieza por el primer paso: ${stepsOf(p, faultAt(p))[0]}. ¿Es cierto?`,
    }
  if (takesAway(p))
    return {
      en: `Going from ${p.b} to ${p.b + toTen(p.b)} takes ${toTen(p.b)} more. What must ${p.a} do?`,
      es: `De ${p.b} a ${p.b + toTen(p.b)} se quitan ${toTen(p.b)} de más. ¿Qué le pasa a ${p.a}?`,
    }
  if (isSame(p))
    return {
      en: `Give ${p.a} what it needs to make ${p.a + toTen(p.a)}. Where does it come from?`,
      es: `Dale a ${p.a} lo que le falta para ${p.a + toTen(p.a)}. ¿De dónde sale?`,
    }
  if (p.way === 'order')
    return {
      en: 'Look at both sums. Which numbers are in them?',
      es: 'Mira las dos sumas. ¿Qué números tienen?',
    }
  const from = turned(p)[0]
  return {
    en: `Look at ${from}. What is each number made of?`,
    es: `Mira ${from}. ¿De qué está hecho cada número?`,
  }
}

function worked(p: At<P>): Said[] {
  if (isFault(p)) {
    const step = stepsOf(p, faultAt(p))[faultAt(p)] ?? ''
    return [
      { en: `${step} is not true.`, es: `${step} no es cierto.` },
      { en: `It is ${fixed(p)}.`, es: `Es ${fixed(p)}.` },
    ]
  }
  const [from, to] = turned(p)
  return [
    { en: `${from} = ${outcome(p)}`, es: `${from} = ${outcome(p)}` },
    { en: `${to} = ${outcome(p)}`, es: `${to} = ${outcome(p)}` },
    reasonOf(p),
  ]
}

function because(p: At<P>): Said {
  if (isFault(p)) return { en: `The true step is ${fixed(p)}.`, es: `El paso correcto es ${fixed(p)}.` }
  return reasonOf(p)
}
