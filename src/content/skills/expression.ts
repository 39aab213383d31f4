import { tileOf, typed } from '#content/asks.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between } from '#content/draw.ts'
import type { Ask, At } from '#content/skill.ts'
import { speak } from '#content/speak.ts'

/** a × (b + c) − e; `e` 0 = nothing is taken away. */
type P = { a: number; b: number; c: number; e: number }

const less = (e: number): string => (e > 0 ? ` − ${e}` : '')
const text = ({ a, b, c, e, level }: At<P>): string =>
  level === 3 ? `[${a} × (${b} + ${c})]${less(e)}` : `${a} × (${b} + ${c})${less(e)}`
const result = ({ a, b, c, e }: P): number => a * (b + c) - e
const positive = (p: P): boolean => result(p) > 0
const stepsOf = (p: At<P>): string[] => {
  const { a, b, c, e } = p
  return [
    text(p),
    `${a} × ${b + c}${less(e)}`,
    ...(e > 0 ? [`${a * (b + c)} − ${e}`] : []),
    String(result(p)),
  ]
}
const ask = typed<P>(3)

/** Grade 5: what stands in brackets comes first. */
export const parentheses = defineSkill<P>({
  id: 'm.5.parentheses',
  levels: {
    1: { params: { a: between(2, 5), b: between(1, 6), c: between(1, 5), e: 0 }, ask },
    2: {
      params: { a: between(2, 9), b: between(2, 9), c: between(1, 9), e: between(1, 9) },
      where: positive,
      ask,
    },
    3: {
      params: { a: between(3, 9), b: between(3, 12), c: between(2, 9), e: between(2, 15) },
      where: positive,
      ask,
    },
  },
  answer: result,
  wrong: {
    'left-to-right': ({ a, b, c, e }) => a * b + c - e,
    'adds-all': ({ a, b, c, e }) => a + b + c - e,
    'last-first': ({ a, b, c, e }) => a * (b + Math.abs(c - e)),
  },
  prompt: { en: (p) => `What is ${text(p)}?`, es: (p) => `¿Cuánto es ${text(p)}?` },
  speech: {
    en: ({ a, b, c, e }) => `What is ${a} times the sum of ${b} and ${c}${e > 0 ? `, minus ${e}` : ''}?`,
    es: ({ a, b, c, e }) => `¿Cuánto es ${a} por la suma de ${b} y ${c}${e > 0 ? `, menos ${e}` : ''}?`,
  },
  picture: (p) => ({ kind: 'expression', lines: [text(p)] }),
  shown: 'never',
  solved: (p) => ({ kind: 'expression', lines: stepsOf(p) }),
  hints: {
    look: { en: () => 'Start inside the brackets.', es: () => 'Empieza por lo que está en el paréntesis.' },
    start: {
      en: ({ b, c }) => `${b} + ${c} = ${b + c}. Put ${b + c} in place of the brackets.`,
      es: ({ b, c }) => `${b} + ${c} = ${b + c}. Pon ${b + c} en lugar del paréntesis.`,
    },
    worked: {
      en: ({ a, b, c, e }) => [
        `Brackets first: ${b} + ${c} = ${b + c}`,
        `Then: ${a} × ${b + c} = ${a * (b + c)}`,
        ...(e > 0 ? [`Last: ${a * (b + c)} − ${e} = ${a * (b + c) - e}`] : []),
      ],
      es: ({ a, b, c, e }) => [
        `Primero el paréntesis: ${b} + ${c} = ${b + c}`,
        `Luego: ${a} × ${b + c} = ${a * (b + c)}`,
        ...(e > 0 ? [`Al final: ${a * (b + c)} − ${e} = ${a * (b + c) - e}`] : []),
      ],
    },
  },
  praise: {
    en: ({ b, c }) => `You made ${b} + ${c} one number first.`,
    es: ({ b, c }) => `Primero convertiste ${b} + ${c} en un solo número.`,
  },
  because: {
    en: (p) => `The brackets are ${p.b + p.c}, so it is ${p.a} × ${p.b + p.c}${less(p.e)} = ${result(p)}.`,
    es: (p) =>
      `El paréntesis vale ${p.b + p.c}, así que es ${p.a} × ${p.b + p.c}${less(p.e)} = ${result(p)}.`,
  },
})

type Words = Omit<P, 'e'>

/** Three slots; the tiles hold every mistake of the map, so each can be built. */
const build: Ask<Words> = {
  format: 'equation',
  equal: 'commutes',
  question: ({ p: { a, b, c }, chance, language }) => ({
    kind: 'equation',
    parts: [{ kind: 'slot' }, { kind: 'slot' }, { kind: 'slot' }],
    tiles: chance
      .shuffled([
        String(a),
        String(c),
        '×',
        '+',
        `(${b} + ${c})`,
        `${b} + ${c}`,
        `(${a} × ${b})`,
        `(${b} × ${c})`,
      ])
      .map((tile) => tileOf(tile, speak(tile, language))),
  }),
}
const different = ({ a, b, c }: Words): boolean => a !== b && b !== c && a !== c
const expression = ({ a, b, c }: Words): string => `${a} × (${b} + ${c})`

/** Grade 5: words into numbers and signs. */
export const writeExpressions = defineSkill<Words>({
  id: 'm.5.write-expressions',
  levels: {
    1: { params: { a: between(2, 5), b: between(2, 9), c: between(2, 9) }, where: different, ask: build },
    2: { params: { a: between(2, 9), b: between(3, 20), c: between(2, 15) }, where: different, ask: build },
    3: {
      params: { a: between(3, 9), b: between(100, 2000), c: between(10, 900) },
      where: different,
      ask: build,
    },
  },
  answer: expression,
  wrong: {
    'no-brackets': ({ a, b, c }) => `${a} × ${b} + ${c}`,
    'brackets-wrong-place': ({ a, b, c }) => `(${a} × ${b}) + ${c}`,
    'wrong-operation': ({ a, b, c }) => `${a} + (${b} × ${c})`,
  },
  prompt: {
    en: ({ a, b, c }) => `Add ${b} and ${c}, then multiply by ${a}.`,
    es: ({ a, b, c }) => `Suma ${b} y ${c}, y luego multiplica por ${a}.`,
  },
  picture: ({ b, c }) => ({ kind: 'expression', lines: [`${b} + ${c}`] }),
  shown: 'first-level',
  solved: (p) => ({ kind: 'expression', lines: [expression(p)] }),
  hints: {
    look: {
      en: () => 'What happens first? Put brackets there.',
      es: () => '¿Qué se hace primero? Ahí va el paréntesis.',
    },
    start: {
      en: ({ b, c }) => `First comes ${b} plus ${c}. Choose the tile that keeps them together.`,
      es: ({ b, c }) => `Primero va ${b} más ${c}. Elige la ficha que los deja juntos.`,
    },
    worked: {
      en: (p) => [`Add first: (${p.b} + ${p.c})`, `Then multiply all of it by ${p.a}: ${expression(p)}`],
      es: (p) => [`Primero suma: (${p.b} + ${p.c})`, `Luego multiplica todo por ${p.a}: ${expression(p)}`],
    },
  },
  praise: {
    en: () => 'You kept the sum together in brackets.',
    es: () => 'Dejaste la suma junta en el paréntesis.',
  },
  because: {
    en: ({ a, b, c }) => `All of ${b} + ${c} is multiplied by ${a}, so the sum needs brackets.`,
    es: ({ a, b, c }) =>
      `Todo lo que suman ${b} + ${c} se multiplica por ${a}; por eso la suma va en paréntesis.`,
  },
})
