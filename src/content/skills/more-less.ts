import { onTenFrame } from '#content/asks.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between } from '#content/draw.ts'
import { way } from '#content/skills/long-things.ts'

type P = { n: number }

/** Kindergarten: one more, on the ten-frame. */
export const oneMore = defineSkill<P>({
  id: 'm.k.one-more',
  levels: {
    1: { params: { n: between(1, 5) }, ask: onTenFrame(1, ({ n }) => n) },
    2: { params: { n: between(4, 9) }, ask: onTenFrame(1, ({ n }) => n) },
    3: { params: { n: between(9, 19) }, ask: onTenFrame(2, ({ n }) => n) },
  },
  answer: ({ n }) => n + 1,
  wrong: {
    'repeats-last': ({ n }) => n,
    'one-less': ({ n }) => n - 1,
    'skips-one': ({ n }) => n + 2,
  },
  prompt: {
    en: (p) => {
      const are = p.n === 1 ? 'is 1' : `are ${p.n}`
      return way(
        p,
        `Here ${are}. Add one more.`,
        `There ${are}. One more comes. Add it.`,
        `Make it one more than ${p.n}.`,
      )
    },
    es: (p) => {
      const many = p.n === 1 ? 'una' : p.n
      return way(
        p,
        `Aquí hay ${many}. Pon una más.`,
        `Hay ${many}. Llega una más. Ponla.`,
        `Haz que haya una más que ${p.n}.`,
      )
    },
  },
  picture: ({ n, level }) => ({
    kind: 'ten-frame',
    frames: level === 3 ? 2 : 1,
    first: n,
    second: 0,
    crossed: 0,
  }),
  shown: 'never',
  solved: ({ n, level }) => ({
    kind: 'ten-frame',
    frames: level === 3 ? 2 : 1,
    first: n,
    second: 1,
    crossed: 0,
  }),
  hints: {
    look: {
      en: () => 'The next count word is one more.',
      es: () => 'El número que sigue es uno más.',
    },
    start: {
      en: ({ n }) => `Say ${n}. What comes next? Tap one empty box.`,
      es: ({ n }) => `Di ${n}. ¿Cuál sigue? Toca un cuadro vacío.`,
    },
    worked: {
      en: ({ n }) => [
        n === 1 ? 'There was 1.' : `There were ${n}.`,
        'One more counter goes on.',
        `After ${n} comes ${n + 1}. Now there are ${n + 1}.`,
      ],
      es: ({ n }) => [
        n === 1 ? 'Había una ficha.' : `Había ${n} fichas.`,
        'Ponemos una ficha más.',
        `Después de ${n} viene ${n + 1}. Ahora hay ${n + 1}.`,
      ],
    },
  },
  praise: {
    en: ({ n }) => `You put just one on. After ${n} comes ${n + 1}.`,
    es: ({ n }) => `Pusiste solo una. Después de ${n} viene ${n + 1}.`,
  },
  because: {
    en: ({ n }) => `One more than ${n} is the next number: ${n + 1}.`,
    es: ({ n }) => `Uno más que ${n} es el número que sigue: ${n + 1}.`,
  },
})
