import { fillIn, nearMisses } from '#content/asks.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf } from '#content/draw.ts'
import type { Scene } from '#content/skill.ts'

/** What is missing: the second or first factor, the divisor, the quotient, or what is divided. */
type Form = 'a×□' | '□×a' | 't÷□' | 't÷a' | '□÷a'
type P = { a: number; b: number; form: Form }

const total = ({ a, b }: P): number => a * b
const missing = (p: P): number => (p.form === '□÷a' ? total(p) : p.b)

const TEXT: Readonly<Record<Form, (p: P) => string>> = {
  'a×□': (p) => `${p.a} × □ = ${total(p)}`,
  '□×a': (p) => `□ × ${p.a} = ${total(p)}`,
  't÷□': (p) => `${total(p)} ÷ □ = ${p.a}`,
  't÷a': (p) => `${total(p)} ÷ ${p.a} = □`,
  '□÷a': (p) => `□ ÷ ${p.a} = ${p.b}`,
}
const ENGLISH: Readonly<Record<Form, (p: P) => string>> = {
  'a×□': (p) => `${p.a} times what is ${total(p)}?`,
  '□×a': (p) => `What times ${p.a} is ${total(p)}?`,
  't÷□': (p) => `${total(p)} divided by what is ${p.a}?`,
  't÷a': (p) => `What is ${total(p)} divided by ${p.a}?`,
  '□÷a': (p) => `What divided by ${p.a} is ${p.b}?`,
}
const SPANISH: Readonly<Record<Form, (p: P) => string>> = {
  'a×□': (p) => `¿Por cuál número multiplicas ${p.a} para llegar a ${total(p)}?`,
  '□×a': (p) => `¿Qué número multiplicas por ${p.a} para llegar a ${total(p)}?`,
  't÷□': (p) => `¿Entre cuál número divides ${total(p)} para obtener ${p.a}?`,
  't÷a': (p) => `¿Cuánto es ${total(p)} entre ${p.a}?`,
  '□÷a': (p) => `¿Qué número divides entre ${p.a} para obtener ${p.b}?`,
}

const skips = ({ a, b }: P): string => Array.from({ length: b }, (_, i) => a * (i + 1)).join(', ')
const slips = (scene: Scene<P>): string[] => [...nearMisses(scene), String(scene.p.a)]
const ask = fillIn<P>((p) => TEXT[p.form](p), 6, slips)
const filled = (p: P): string => TEXT[p.form](p).replace('□', String(missing(p)))

/** The times fact behind it, as it is asked. */
const fact = (p: P): string => `${p.form === 'a×□' ? `${p.a} × ${p.b}` : `${p.b} × ${p.a}`} = ${total(p)}`

/** Grade 3: the number that is missing in a fact. */
export const missingFactor = defineSkill<P>({
  id: 'm.3.missing-factor',
  levels: {
    1: { params: { a: oneOf([2, 5, 10]), b: between(2, 10), form: oneOf<Form>(['a×□', '□×a']) }, ask },
    2: { params: { a: between(2, 9), b: between(2, 9), form: oneOf<Form>(['a×□', '□×a']) }, ask },
    3: { params: { a: between(3, 9), b: between(3, 9), form: oneOf<Form>(['t÷□', 't÷a', '□÷a']) }, ask },
  },
  answer: missing,
  wrong: {
    subtracts: (p) => (p.form === '□÷a' ? Math.abs(p.b - p.a) : total(p) - p.a),
    'copies-total': (p) => (p.form === '□÷a' ? p.b : total(p)),
    'neighbour-fact': (p) => (p.form === '□÷a' ? total(p) + p.a : p.b + 1),
  },
  prompt: { en: (p) => ENGLISH[p.form](p), es: (p) => SPANISH[p.form](p) },
  picture: (p) => ({ kind: 'expression', lines: [TEXT[p.form](p)] }),
  shown: 'never',
  solved: (p) => ({ kind: 'array', rows: p.b, columns: p.a, splitAfter: null }),
  hints: {
    look: {
      en: (p) =>
        p.form === '□÷a'
          ? `Think: ${p.b} groups of ${p.a}.`
          : `Think: how many groups of ${p.a} make ${total(p)}?`,
      es: (p) =>
        p.form === '□÷a'
          ? `Piensa: ${p.b} grupos de ${p.a}.`
          : `Piensa: ¿cuántos grupos de ${p.a} hacen ${total(p)}?`,
    },
    start: {
      en: (p) =>
        p.form === '□÷a'
          ? `Skip-count by ${p.a}, ${p.b} times: ${p.a}, ${2 * p.a} …`
          : `Skip-count by ${p.a} to ${total(p)}: ${p.a}, ${2 * p.a} …`,
      es: (p) =>
        p.form === '□÷a'
          ? `Cuenta de ${p.a} en ${p.a}, ${p.b} veces: ${p.a}, ${2 * p.a} …`
          : `Cuenta de ${p.a} en ${p.a} hasta ${total(p)}: ${p.a}, ${2 * p.a} …`,
    },
    worked: {
      en: (p) => [`Count by ${p.a}: ${skips(p)}.`, `That is ${p.b} times.`, filled(p)],
      es: (p) => [`Cuenta de ${p.a} en ${p.a}: ${skips(p)}.`, `Son ${p.b} veces.`, filled(p)],
    },
  },
  praise: {
    en: (p) => `You used ${fact(p)}.`,
    es: (p) => `Usaste ${fact(p)}.`,
  },
  because: {
    en: (p) => `${p.b} groups of ${p.a} make ${total(p)}: ${filled(p)}.`,
    es: (p) => `${p.b} grupos de ${p.a} hacen ${total(p)}: ${filled(p)}.`,
  },
})
