import { tileOf } from '#content/asks.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between } from '#content/draw.ts'
import type { Ask } from '#content/skill.ts'
import { speak } from '#content/speak.ts'

type Words = { a: number; b: number; c: number }

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
