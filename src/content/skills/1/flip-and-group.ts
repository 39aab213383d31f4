import { typed } from '#content/asks.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between } from '#content/draw.ts'
import type { At } from '#content/skill.ts'
import type { ModelShape } from '#domain/items/model.ts'

/** Two or three numbers to be added in an easy order; `c` 0 = only two. */
type P = { a: number; b: number; c: number }

const total = ({ a, b, c }: P): number => a + b + c
const fits = (p: P): boolean => total(p) <= 20
/** The pair that makes ten, and what stays: `a` at level 2, `b` at level 3. */
const pair = ({ a, b, c, level }: At<P>): readonly [number, number] => (level === 2 ? [b, c] : [a, c])
const left = ({ a, b, level }: At<P>): number => (level === 2 ? a : b)
const sum = ({ a, b, c }: P): string => (c === 0 ? `${a} + ${b}` : `${a} + ${b} + ${c}`)
const bond = (p: P, whole: string): ModelShape => ({
  kind: 'tape',
  rows: [
    {
      label: '',
      parts: [p.a, p.b, p.c]
        .filter((n) => n > 0)
        .map((n, i) => ({ size: n, text: String(n), shaded: i % 2 === 1 })),
      brace: whole,
    },
  ],
})

/** Grade 1: add in an easy order. */
export const flipAndGroup = defineSkill<P>({
  id: 'm.1.flip-and-group',
  levels: {
    1: { params: { a: between(1, 4), b: between(5, 15), c: 0 }, ask: typed(2) },
    2: {
      params: { a: between(1, 8), b: between(2, 9), c: between(1, 9) },
      where: (p) => p.b + p.c === 10 && fits(p),
      ask: typed(2),
    },
    3: {
      params: { a: between(2, 9), b: between(1, 8), c: between(1, 9) },
      where: (p) => p.a + p.c === 10 && fits(p),
      ask: typed(2),
    },
  },
  answer: total,
  wrong: {
    'drops-one': ({ a, b, c }) => (c === 0 ? Math.max(a, b) : a + b),
    'stops-at-ten': ({ c }) => (c === 0 ? null : 10),
    'one-off': (p) => total(p) - 1,
  },
  prompt: {
    en: (p) => `What is ${sum(p)}? Pick an easy order.`,
    es: (p) => `¿Cuánto es ${sum(p)}? Elige un orden fácil.`,
  },
  picture: (p) => bond(p, '?'),
  shown: 'first-level',
  solved: (p) => bond(p, String(total(p))),
  hints: {
    look: {
      en: ({ c }) => (c === 0 ? 'You can add in any order.' : 'Look for two that make ten.'),
      es: ({ c }) => (c === 0 ? 'Puedes sumar en cualquier orden.' : 'Busca dos que hagan diez.'),
    },
    start: {
      en: (p) =>
        p.c === 0 ? `Start at ${p.b}. Count on ${p.a}.` : `${pair(p)[0]} and ${pair(p)[1]} make 10.`,
      es: (p) =>
        p.c === 0
          ? `Empieza en ${p.b}. Cuenta ${p.a} hacia adelante.`
          : `${pair(p)[0]} y ${pair(p)[1]} hacen 10.`,
    },
    worked: {
      en: (p) =>
        p.c === 0
          ? [
              `${p.a} + ${p.b} is the same as ${p.b} + ${p.a}.`,
              `Start at ${p.b}: ${onward(p)}.`,
              `${sum(p)} = ${total(p)}`,
            ]
          : [
              `${pair(p)[0]} + ${pair(p)[1]} = 10`,
              `10 + ${left(p)} = ${total(p)}`,
              `${sum(p)} = ${total(p)}`,
            ],
      es: (p) =>
        p.c === 0
          ? [
              `${p.a} + ${p.b} es lo mismo que ${p.b} + ${p.a}.`,
              `Empieza en ${p.b}: ${onward(p)}.`,
              `${sum(p)} = ${total(p)}`,
            ]
          : [
              `${pair(p)[0]} + ${pair(p)[1]} = 10`,
              `10 + ${left(p)} = ${total(p)}`,
              `${sum(p)} = ${total(p)}`,
            ],
    },
  },
  praise: {
    en: ({ c }) => (c === 0 ? 'You started with the bigger number.' : 'You looked for ten first.'),
    es: ({ c }) => (c === 0 ? 'Empezaste con el número mayor.' : 'Primero buscaste el diez.'),
  },
  because: {
    en: (p) =>
      p.c === 0 ? `From ${p.b}, ${p.a} more is ${total(p)}.` : `Ten and ${left(p)} make ${total(p)}.`,
    es: (p) =>
      p.c === 0 ? `Desde ${p.b}, ${p.a} más da ${total(p)}.` : `Diez y ${left(p)} hacen ${total(p)}.`,
  },
})

const onward = ({ a, b }: P): string => Array.from({ length: a }, (_, i) => b + i + 1).join(', ')
