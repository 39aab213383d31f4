import { nearMisses, pick } from '#content/asks.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf } from '#content/draw.ts'
import type { Said } from '#domain/language.ts'

type Layout = 'row' | 'scattered' | 'circle'
type P = { n: number; layout: Layout }

const counted = (n: number): string => Array.from({ length: n }, (_, i) => i + 1).join(', ')

/** Where a count begins: a ring has no end, so its first thing must be kept in mind. */
const BEGIN: Readonly<Record<Layout, Said>> = {
  row: { en: 'Start at one end.', es: 'Empieza por un lado.' },
  scattered: { en: 'Start at the top.', es: 'Empieza por arriba.' },
  circle: { en: 'Remember where you start.', es: 'Recuerda dónde empiezas.' },
}

/** Kindergarten: how many things are there? */
export const countObjects = defineSkill<P>({
  id: 'm.k.count-objects',
  levels: {
    1: { params: { n: between(1, 5), layout: 'row' }, ask: pick(nearMisses) },
    2: { params: { n: between(4, 10), layout: 'scattered' }, ask: pick(nearMisses) },
    3: { params: { n: between(11, 20), layout: oneOf<Layout>(['row', 'circle']) }, ask: pick(nearMisses) },
  },
  answer: ({ n }) => n,
  wrong: {
    'double-count': ({ n }) => n + 1,
    'skips-one': ({ n }) => n - 1,
    'fast-words': ({ n }) => n + 2,
  },
  prompt: { en: () => 'Touch and count. How many?', es: () => 'Toca y cuenta. ¿Cuántas cosas hay?' },
  picture: ({ n, layout, scatter }) => ({ kind: 'objects', count: n, layout, seed: scatter, crossed: 0 }),
  shown: 'always',
  solved: ({ n, scatter }) => ({ kind: 'objects', count: n, layout: 'row', seed: scatter, crossed: 0 }),
  hints: {
    look: { en: () => 'Touch each one only once.', es: () => 'Toca cada cosa una sola vez.' },
    start: {
      en: ({ n, layout }) => (n === 1 ? 'Touch it. Say 1.' : `${BEGIN[layout].en} Say 1, then 2 …`),
      es: ({ n, layout }) => (n === 1 ? 'Tócala. Di 1.' : `${BEGIN[layout].es} Di 1, luego 2 …`),
    },
    worked: {
      en: ({ n }) => [
        `Say one number for each thing: ${counted(n)}.`,
        `The last number is ${n}. There ${n === 1 ? 'is' : 'are'} ${n}.`,
      ],
      es: ({ n }) => [`Di un número por cada cosa: ${counted(n)}.`, `El último número es ${n}. Hay ${n}.`],
    },
  },
  praise: {
    en: () => 'You counted each one just once.',
    es: () => 'Contaste cada cosa una sola vez.',
  },
  because: {
    en: ({ n }) => `Count each one once. The last number you say is ${n}.`,
    es: ({ n }) => `Cuenta cada cosa una vez. El último número que dices es ${n}.`,
  },
})
