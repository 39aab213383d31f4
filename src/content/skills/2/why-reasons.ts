import { digit, roundDown } from '#content/arithmetic.ts'
import type { Option } from '#content/asking.ts'
import type { At } from '#content/skill.ts'
import type { Said } from '#domain/language.ts'
import { type P, toTen } from './why-steps.ts'

const parts = (n: number, first: number): Said => ({
  en: `${n} is ${first} and ${n - first}`,
  es: `${n} es ${first} y ${n - first}`,
})
const split = (n: number): Said => parts(n, roundDown(n, 10))
/** The tens digit taken for its face value: "47 is 4 and 7". */
const digits = (n: number): Said => ({
  en: `${n} is ${digit(n, 1)} and ${digit(n, 0)}`,
  es: `${n} es ${digit(n, 1)} y ${digit(n, 0)}`,
})
/** What each number is made of; a number that stands there twice is told once. */
const both = (a: Said, b: Said): Said =>
  a.en === b.en ? { en: `${a.en}.`, es: `${a.es}.` } : { en: `${a.en}. ${b.en}.`, es: `${a.es}. ${b.es}.` }

/** Why the two are the same. */
export function reasonOf({ a, b, way }: P): Said {
  switch (way) {
    case 'ten': {
      const said = parts(b, toTen(a))
      return { en: `${said.en}.`, es: `${said.es}.` }
    }
    case 'apart':
      return both(split(a), split(b))
    case 'gap':
    case 'same-gap':
      return {
        en: `Both numbers go up by ${toTen(b)}, so the gap stays.`,
        es: `Los dos números suben ${toTen(b)}: la distancia sigue igual.`,
      }
    case 'same-sum':
      return {
        en: `${toTen(a)} moves from ${b} to ${a}, so the sum stays.`,
        es: `${toTen(a)} pasa de ${b} a ${a}: la suma sigue igual.`,
      }
    default:
      return { en: 'You can add in any order.', es: 'Puedes sumar en cualquier orden.' }
  }
}

const RULES: readonly Said[] = [
  { en: 'It is the rule.', es: 'Es la regla.' },
  { en: 'You always do it like that.', es: 'Siempre se hace así.' },
  { en: 'It is easier that way.', es: 'Así es más fácil.' },
]

/** What stands to choose from: the reason first, then what children give for one. */
export function reasons(p: At<P>): Option[] {
  const rule: Option = { id: 'rule', label: RULES[p.scatter % RULES.length] ?? RULES[0] ?? '' }
  const changes = changesOf(p)
  const swaps: Option = {
    id: 'swaps',
    label:
      p.way === 'order'
        ? {
            en: 'You can swap numbers when you add or take away.',
            es: 'Al sumar o restar puedes cambiar el orden.',
          }
        : { en: 'You can swap the two numbers.', es: 'Puedes cambiar el orden de los números.' },
  }
  return [
    { id: 'reason', label: reasonOf(p) },
    rule,
    ...(changes === null ? [] : [{ id: 'changes', label: changes }]),
    ...(p.way === 'order' || p.way === 'gap' ? [swaps] : []),
  ]
}

/** A reason that would change the amount. */
function changesOf({ a, b, way }: P): Said | null {
  if (way === 'ten')
    return {
      en: `${a} is ${toTen(a)} and ${b - toTen(a)}.`,
      es: `${a} es ${toTen(a)} y ${b - toTen(a)}.`,
    }
  if (way === 'apart') return both(digits(a), digits(b))
  return way === 'gap'
    ? {
        en: 'If one number goes up, the other may go down.',
        es: 'Si un número sube, el otro puede bajar.',
      }
    : null
}
