import { type Option, selecting } from '#content/asking.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf } from '#content/draw.ts'
import type { At, Drawn } from '#content/skill.ts'
import type { ModelShape, Solid } from '#domain/items/model.ts'
import { drawn, SHAPES, type Shape, shapeOf, sidesMiscounted, sidesOf } from './shape-bank.ts'

/** Cards by their ids; flat shapes of the bank, and solids. */
type P = { k: number; part: 'sides' | 'angles' | 'faces'; cards: readonly string[] }

const SOLIDS: readonly Solid[] = ['cube', 'prism', 'pyramid', 'cylinder', 'cone', 'sphere']
const isSolid = (id: string): id is Solid => SOLIDS.some((solid) => solid === id)

const sides = (id: string): number => {
  const flat = shapeOf(id)
  return flat === undefined ? 0 : sidesOf(flat)
}
const fits = ({ k, part }: P, id: string): boolean => (part === 'faces' ? id === 'cube' : sides(id) === k)
const chosen = (p: P, take: (id: string) => boolean): string => p.cards.filter(take).join(',')
const right = (p: P): string => chosen(p, (id) => fits(p, id))

/** Five cards, drawn so that two or three of them have one number of sides. */
const flatCards = (solid: boolean): Drawn<readonly string[]> => ({
  draw: (chance) => {
    const k = chance.whole(3, 6)
    const same = SHAPES.filter((one) => sidesOf(one) === k)
    const even = same.filter(({ equal }) => equal)
    const uneven = same.filter(({ equal }) => !equal)
    const rest = chance.shuffled(SHAPES.filter((one) => Math.abs(sidesOf(one) - k) === 1))
    const extra: readonly Shape[] = chance.shuffled([...uneven, ...rest.slice(0, 3)])
    const first = [chance.pick(even), chance.pick(uneven)]
    const more = [...extra, ...rest].filter((one) => !first.includes(one))
    const flat = [...new Set([...first, ...more])].slice(0, solid ? 4 : 5).map(({ id }) => id)
    return chance.shuffled(solid ? [...flat, 'cube'] : flat)
  },
})
/** A cube among its look-alikes. */
const faceCards: Drawn<readonly string[]> = {
  draw: (chance) =>
    chance.shuffled([
      'cube',
      'square',
      ...chance.shuffled(['prism', 'pyramid', 'cylinder']).slice(0, 2),
      chance.pick(['hexagon', 'rectangle', 'rhombus']),
    ]),
}
const lastCards: Drawn<readonly string[]> = {
  draw: (chance) => (chance.whole(0, 2) === 0 ? faceCards : flatCards(true)).draw(chance),
}

/** Two of five at least, and not all. */
const enough = (p: P): boolean => {
  const count = p.cards.filter((id) => fits(p, id)).length
  return p.part === 'faces' ? hasFaces(p) : !hasFaces(p) && count >= 2 && count <= 3
}
const hasFaces = ({ cards }: P): boolean => cards.filter(isSolid).length > 1

const option = (id: string): Option => {
  const flat = shapeOf(id)
  const model: ModelShape | null =
    flat === undefined ? (isSolid(id) ? { kind: 'solid', shape: id } : null) : drawn(flat)
  return { id, label: '', model }
}
const ask = selecting<P>(({ p }) => p.cards.map(option))

/** A triangle that shows what a side and a corner are; solved, the first of those that fit with its corners marked. */
const TRIANGLE = shapeOf('triangle')
function example(p: At<P>, done: boolean): ModelShape | null {
  if (p.part === 'faces') return { kind: 'solid', shape: done ? 'cube' : 'prism' }
  const flat = done ? shapeOf(right(p).split(',')[0] ?? '') : TRIANGLE
  return flat === undefined ? null : drawn(flat, true)
}

const K = between(3, 6)

/** Grade 2: shapes by their sides, angles and faces. */
export const shapeAttributes = defineSkill<P>({
  id: 'm.2.shape-attributes',
  levels: {
    1: { params: { k: oneOf([3, 4]), part: 'sides', cards: flatCards(false) }, where: enough, ask },
    2: { params: { k: K, part: oneOf(['sides', 'angles']), cards: flatCards(false) }, where: enough, ask },
    3: {
      params: { k: between(4, 6), part: oneOf(['angles', 'angles', 'faces']), cards: lastCards },
      where: enough,
      ask,
    },
  },
  answer: right,
  wrong: {
    'regular-only': (p) =>
      p.part === 'faces' ? null : chosen(p, (id) => fits(p, id) && shapeOf(id)?.equal === true),
    'miscounts-angles': (p) => {
      if (p.part === 'faces') return null
      return chosen(p, (id) => {
        const flat = shapeOf(id)
        return flat !== undefined && sidesMiscounted(flat) === p.k
      })
    },
    'cube-as-square': (p) => {
      if (p.part === 'faces') return 'square'
      return p.k === 4 && p.cards.includes('cube') ? chosen(p, (id) => fits(p, id) || id === 'cube') : null
    },
  },
  prompt: {
    en: (p) =>
      p.part === 'faces'
        ? 'Tap every shape with 6 equal square faces.'
        : `Tap every flat shape with ${p.k} ${p.part}.`,
    es: (p) =>
      p.part === 'faces'
        ? 'Toca todo lo que tenga 6 caras cuadradas iguales.'
        : `Toca todas las figuras planas con ${p.k} ${p.part === 'sides' ? 'lados' : 'ángulos'}.`,
  },
  picture: (p) => example(p, false),
  shown: 'never',
  solved: (p) => example(p, true),
  hints: {
    look: {
      en: (p) =>
        p.part === 'faces'
          ? 'A face is a flat side of a solid shape.'
          : 'Trace the sides with your finger. Corners may point in, too.',
      es: (p) =>
        p.part === 'faces'
          ? 'Una cara es cada lado plano de un cuerpo.'
          : 'Sigue los lados con el dedo. Una esquina también puede apuntar hacia adentro.',
    },
    start: {
      en: (p) =>
        p.part === 'faces'
          ? 'Leave out what is flat like paper. Look at the rest.'
          : `Start at one corner and count ${p.part} until you are back.`,
      es: (p) =>
        p.part === 'faces'
          ? 'Deja lo que es plano como el papel. Mira lo demás.'
          : `Empieza en una esquina y cuenta los ${p.part === 'sides' ? 'lados' : 'ángulos'} hasta volver.`,
    },
    worked: {
      en: (p) =>
        p.part === 'faces'
          ? ['A square is flat: it has no faces.', 'A cube has 6 faces, and each one is a square.']
          : [
              `Count: ${countTo(p)}.`,
              `Every shape with ${p.k} ${p.part} fits, even if its sides are not equal.`,
            ],
      es: (p) =>
        p.part === 'faces'
          ? ['Un cuadrado es plano: no tiene caras.', 'Un cubo tiene 6 caras y cada una es un cuadrado.']
          : [
              `Cuenta: ${countTo(p)}.`,
              `Sirve toda figura con ${p.k} ${p.part === 'sides' ? 'lados' : 'ángulos'}, aunque sus lados no sean iguales.`,
            ],
    },
  },
  praise: {
    en: (p) => (p.part === 'faces' ? 'You counted the faces.' : `You counted the ${p.part} of every shape.`),
    es: (p) =>
      p.part === 'faces'
        ? 'Contaste las caras.'
        : `Contaste los ${p.part === 'sides' ? 'lados' : 'ángulos'} de cada figura.`,
  },
  because: {
    en: (p) =>
      p.part === 'faces'
        ? 'A cube has 6 faces, and each one is a square. A square is flat.'
        : `These have ${p.k} ${p.part}. How long the sides are does not matter.`,
    es: (p) =>
      p.part === 'faces'
        ? 'Un cubo tiene 6 caras y cada una es un cuadrado. Un cuadrado es plano.'
        : `Estas tienen ${p.k} ${p.part === 'sides' ? 'lados' : 'ángulos'}. No importa cuánto midan los lados.`,
  },
})

const countTo = ({ k }: P): string => Array.from({ length: k }, (_, i) => i + 1).join(', ')
