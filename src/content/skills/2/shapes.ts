import { type Option, selecting } from '#content/asking.ts'
import { defineSkill } from '#content/define-skill.ts'
import { oneOf } from '#content/draw.ts'
import type { At, Drawn } from '#content/skill.ts'
import type { Chance } from '#domain/items/chance.ts'
import type { ModelShape, Solid } from '#domain/items/model.ts'
import { drawn, SHAPES, shapeOf, sidesMiscounted, sidesOf } from './shape-bank.ts'

/** Five cards by their ids, flat shapes of the bank and solids: some have `k` sides, or one of them, the cube, the `faces` asked for. */
type Hand = Readonly<{ k: number; faces: boolean; cards: readonly string[] }>
type P = { hand: Hand; word: 'sides' | 'angles' }

const SOLIDS: readonly Solid[] = ['cube', 'prism', 'pyramid', 'cylinder', 'cone', 'sphere']
const isSolid = (id: string): id is Solid => SOLIDS.some((solid) => solid === id)

const fits = ({ hand }: P, id: string): boolean => {
  if (hand.faces) return id === 'cube'
  const flat = shapeOf(id)
  return flat !== undefined && sidesOf(flat) === hand.k
}
const chosen = (p: P, take: (id: string) => boolean): string => p.hand.cards.filter(take).join(',')
const right = (p: P): string => chosen(p, (id) => fits(p, id))

/** Two or three shapes of one number of sides, one of them regular, among shapes of one side more or fewer; with `cube`, it is there too. */
function dealFlat(chance: Chance, low: number, high: number, cube: boolean): Hand {
  const k = chance.whole(low, high)
  const same = SHAPES.filter((one) => sidesOf(one) === k)
  const uneven = chance.shuffled(same.filter(({ equal }) => !equal)).slice(0, chance.whole(1, 2))
  const fitting = [chance.pick(same.filter(({ equal }) => equal)), ...uneven]
  const near = chance.shuffled(SHAPES.filter((one) => Math.abs(sidesOf(one) - k) === 1))
  const flat = [...fitting, ...near.slice(0, (cube ? 4 : 5) - fitting.length)].map(({ id }) => id)
  return { k, faces: false, cards: chance.shuffled(cube ? [...flat, 'cube'] : flat) }
}
/** A cube among its look-alikes. */
function dealFaces(chance: Chance): Hand {
  const solids = chance.shuffled(['prism', 'pyramid', 'cylinder']).slice(0, 2)
  const flat = chance.pick(['hexagon', 'rectangle', 'rhombus'])
  return { k: 6, faces: true, cards: chance.shuffled(['cube', 'square', flat, ...solids]) }
}
const flatHand = (low: number, high: number): Drawn<Hand> => ({
  draw: (chance) => dealFlat(chance, low, high, false),
})
const lastHand: Drawn<Hand> = {
  draw: (chance) => (chance.whole(0, 2) === 0 ? dealFaces(chance) : dealFlat(chance, 4, 6, true)),
}

const option = (id: string): Option => {
  const flat = shapeOf(id)
  const model: ModelShape | null =
    flat === undefined ? (isSolid(id) ? { kind: 'solid', shape: id } : null) : drawn(flat)
  return { id, label: '', model }
}
const ask = selecting<P>(({ p }) => p.hand.cards.map(option))

/** A triangle that shows what a side and a corner are; solved, the first of those that fit with its corners marked. */
const TRIANGLE = shapeOf('triangle')
function example(p: At<P>, done: boolean): ModelShape | null {
  if (p.hand.faces) return { kind: 'solid', shape: done ? 'cube' : 'prism' }
  const flat = done ? shapeOf(right(p).split(',')[0] ?? '') : TRIANGLE
  return flat === undefined ? null : drawn(flat, true)
}

/** Grade 2: shapes by their sides, angles and faces. */
export const shapeAttributes = defineSkill<P>({
  id: 'm.2.shape-attributes',
  levels: {
    1: { params: { hand: flatHand(3, 4), word: 'sides' }, ask },
    2: { params: { hand: flatHand(3, 6), word: oneOf<'sides' | 'angles'>(['sides', 'angles']) }, ask },
    3: { params: { hand: lastHand, word: 'angles' }, ask },
  },
  answer: right,
  wrong: {
    'regular-only': (p) =>
      p.hand.faces ? null : chosen(p, (id) => fits(p, id) && shapeOf(id)?.equal === true),
    'miscounts-angles': (p) => {
      if (p.hand.faces) return null
      return chosen(p, (id) => {
        const flat = shapeOf(id)
        return flat !== undefined && sidesMiscounted(flat) === p.hand.k
      })
    },
    'cube-as-square': (p) => {
      if (p.hand.faces) return 'square'
      return p.hand.k === 4 && p.hand.cards.includes('cube')
        ? chosen(p, (id) => fits(p, id) || id === 'cube')
        : null
    },
  },
  prompt: {
    en: (p) =>
      p.hand.faces
        ? 'Tap every shape with 6 equal square faces.'
        : `Tap every flat shape with ${p.hand.k} ${p.word}.`,
    es: (p) =>
      p.hand.faces
        ? 'Toca todo lo que tenga 6 caras cuadradas iguales.'
        : `Toca todas las figuras planas con ${p.hand.k} ${p.word === 'sides' ? 'lados' : 'ángulos'}.`,
  },
  picture: (p) => example(p, false),
  shown: 'never',
  solved: (p) => example(p, true),
  hints: {
    look: {
      en: (p) =>
        p.hand.faces
          ? 'A face is a flat side of a solid shape.'
          : 'Trace the sides with your finger. Corners may point in, too.',
      es: (p) =>
        p.hand.faces
          ? 'Una cara es cada lado plano de un cuerpo.'
          : 'Sigue los lados con el dedo. Una esquina también puede apuntar hacia adentro.',
    },
    start: {
      en: (p) =>
        p.hand.faces
          ? 'Leave out what is flat like paper. Look at the rest.'
          : `Start at one corner and count ${p.word} until you are back.`,
      es: (p) =>
        p.hand.faces
          ? 'Deja lo que es plano como el papel. Mira lo demás.'
          : `Empieza en una esquina y cuenta los ${p.word === 'sides' ? 'lados' : 'ángulos'} hasta volver.`,
    },
    worked: {
      en: (p) =>
        p.hand.faces
          ? ['A square is flat: it has no faces.', 'A cube has 6 faces, and each one is a square.']
          : [
              `Count: ${countTo(p)}.`,
              `Every shape with ${p.hand.k} ${p.word} fits, even if its sides are not equal.`,
            ],
      es: (p) =>
        p.hand.faces
          ? ['Un cuadrado es plano: no tiene caras.', 'Un cubo tiene 6 caras y cada una es un cuadrado.']
          : [
              `Cuenta: ${countTo(p)}.`,
              `Sirve toda figura con ${p.hand.k} ${p.word === 'sides' ? 'lados' : 'ángulos'}, aunque sus lados no sean iguales.`,
            ],
    },
  },
  praise: {
    en: (p) => (p.hand.faces ? 'You counted the faces.' : `You counted the ${p.word} of every shape.`),
    es: (p) =>
      p.hand.faces
        ? 'Contaste las caras.'
        : `Contaste los ${p.word === 'sides' ? 'lados' : 'ángulos'} de cada figura.`,
  },
  because: {
    en: (p) =>
      p.hand.faces
        ? 'A cube has 6 faces, and each one is a square. A square is flat.'
        : `These have ${p.hand.k} ${p.word}. How long the sides are does not matter.`,
    es: (p) =>
      p.hand.faces
        ? 'Un cubo tiene 6 caras y cada una es un cuadrado. Un cuadrado es plano.'
        : `Estas tienen ${p.hand.k} ${p.word === 'sides' ? 'lados' : 'ángulos'}. No importa cuánto midan los lados.`,
  },
})

const countTo = ({ hand }: P): string => Array.from({ length: hand.k }, (_, i) => i + 1).join(', ')
