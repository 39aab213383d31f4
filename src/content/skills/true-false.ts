import { pickTruth } from '#content/asks.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf } from '#content/draw.ts'
import type { At } from '#content/skill.ts'
import { speak } from '#content/speak.ts'

/** Numbers of one equation; `off` is how far a false one is from the truth. */
type P = { form: 0 | 1; a: number; b: number; c: number; off: number }

type Side = Readonly<{ text: string; value: number; numbers: readonly number[] }>
type Equation = Readonly<{ left: Side; right: Side }>

const one = (n: number): Side => ({ text: String(n), value: n, numbers: [n] })
const sum = (m: number, n: number): Side => ({ text: `${m} + ${n}`, value: m + n, numbers: [m, n] })
const difference = (m: number, n: number): Side => ({ text: `${m} − ${n}`, value: m - n, numbers: [m, n] })

/** Half of all items are true: the place in the turn decides. */
function equationOf({ level, form, a, b, c, off, place }: At<P>): Equation {
  const wrong = place % 2 === 0 ? 0 : off
  if (level === 1) {
    return form === 0
      ? { left: one(a), right: one(a + wrong) }
      : { left: sum(a, b), right: one(a + b + wrong) }
  }
  if (level === 2) {
    return form === 0
      ? { left: one(a + b + wrong), right: sum(a, b) }
      : { left: sum(a, b), right: sum(b, a + wrong) }
  }
  if (form === 1) return { left: one(a), right: difference(a + b + wrong, b) }
  // a false one may begin its right side with the left side's total: 8 + 4 = 12 + 5
  const trap = wrong === 0 || wrong === 1 ? c : a + b
  return { left: sum(a, b), right: trap === c ? sum(c, a + b - c + wrong) : sum(trap, c) }
}

const fits = (p: At<P>): boolean => {
  const { left, right } = equationOf(p)
  return [...left.numbers, ...right.numbers].every((n) => n >= 0 && n <= 20) && (p.level < 3 || p.c !== p.a)
}
const isTrue = ({ left, right }: Equation): boolean => left.value === right.value
const text = (p: At<P>): string => `${equationOf(p).left.text} = ${equationOf(p).right.text}`
const OFF = oneOf([-2, -1, 1, 2])
const FORM = oneOf<0 | 1>([0, 1])

const judged = (said: boolean): string => (said ? 'true' : 'false')
const ask = pickTruth<P>()

/** Grade 1: the equal sign says that both sides are the same. */
export const equalSign = defineSkill<P>({
  id: 'm.1.equal-sign',
  levels: {
    1: { params: { form: FORM, a: between(1, 6), b: between(1, 4), c: 0, off: OFF }, where: fits, ask },
    2: {
      params: { form: FORM, a: between(1, 7), b: between(1, 7), c: 0, off: OFF },
      where: (p) => fits(p) && p.a !== p.b,
      ask,
    },
    3: {
      params: { form: FORM, a: between(2, 9), b: between(1, 8), c: between(1, 10), off: OFF },
      where: (p) => fits(p) && p.c <= p.a + p.b && p.a !== p.b && p.c !== p.b,
      ask,
    },
  },
  answer: (p) => judged(isTrue(equationOf(p))),
  wrong: {
    'answer-comes-next': (p) => {
      const { left, right } = equationOf(p)
      // where nothing is worked out, no answer can come next: 6 = 6 looks wrong
      if (left.numbers.length === 1 && right.numbers.length === 1) return 'false'
      return judged(right.numbers[0] === left.value)
    },
    'must-be-on-right': (p) => {
      const { left, right } = equationOf(p)
      return left.numbers.length === 1 && right.numbers.length === 2 ? 'false' : null
    },
    'same-numbers': (p) => {
      const { left, right } = equationOf(p)
      if (left.numbers.length !== right.numbers.length) return null
      return judged(left.numbers.every((n) => right.numbers.includes(n)))
    },
  },
  prompt: { en: (p) => `True or not? ${text(p)}`, es: (p) => `¿Es cierto? ${text(p)}` },
  speech: {
    en: (p) => speak(`True or not? ${text(p).replace('=', 'is the same as')}`, 'en'),
    es: (p) => speak(`¿Es cierto? ${text(p).replace('=', 'es lo mismo que')}`, 'es'),
  },
  picture: (p) => ({ kind: 'expression', lines: [equationOf(p).left.text, equationOf(p).right.text] }),
  shown: 'never',
  solved: (p) => {
    const { left, right } = equationOf(p)
    const heavier = left.value > right.value ? 'left' : 'right'
    return {
      kind: 'balance',
      left: left.text,
      right: right.text,
      tilt: left.value === right.value ? 'level' : heavier,
    }
  },
  hints: {
    look: {
      en: () => 'Find how much each side is. Are they the same?',
      es: () => 'Mira cuánto vale cada lado. ¿Valen lo mismo?',
    },
    start: {
      en: (p) => `The left side is ${equationOf(p).left.value}. Now the right side.`,
      es: (p) => `El lado izquierdo vale ${equationOf(p).left.value}. Ahora mira el derecho.`,
    },
    worked: {
      en: (p) => [
        `Left: ${equationOf(p).left.value}. Right: ${equationOf(p).right.value}.`,
        isTrue(equationOf(p))
          ? 'Both sides are the same. It is true.'
          : 'The sides are not the same. It is not true.',
      ],
      es: (p) => [
        `Izquierda: ${equationOf(p).left.value}. Derecha: ${equationOf(p).right.value}.`,
        isTrue(equationOf(p))
          ? 'Los dos lados valen lo mismo. Es cierto.'
          : 'Los lados no valen lo mismo. No es cierto.',
      ],
    },
  },
  praise: { en: () => 'You looked at both sides.', es: () => 'Miraste los dos lados.' },
  because: {
    en: (p) => {
      const { left, right } = equationOf(p)
      return isTrue({ left, right })
        ? `Both sides are ${left.value}.`
        : `One side is ${left.value}, the other is ${right.value}: they are not the same.`
    },
    es: (p) => {
      const { left, right } = equationOf(p)
      return isTrue({ left, right })
        ? `Los dos lados valen ${left.value}.`
        : `Un lado vale ${left.value} y el otro ${right.value}: no valen lo mismo.`
    },
  },
})
