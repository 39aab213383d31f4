import { typed } from '#content/asks.ts'
import { defineSkill } from '#content/define-skill.ts'
import { oneOf } from '#content/draw.ts'
import type { Drawn } from '#content/skill.ts'
import { capital } from '#domain/capital.ts'
import type { ModelShape } from '#domain/items/model.ts'
import type { Language, Said } from '#domain/language.ts'
import { counting } from './counting.ts'
import {
  countedParts,
  type FlatShape,
  flatFigure,
  type Look,
  NAMES,
  type Shape,
  type SolidShape,
} from './shapes.ts'

type Part = 'sides' | 'corners' | 'flat faces'
/** A shape and what of it is counted. */
type Thing = readonly [Shape, Part]
type P = { thing: Thing; look: Look }

const SIDES: Readonly<Record<FlatShape, number>> = {
  circle: 0,
  triangle: 3,
  square: 4,
  rectangle: 4,
  pentagon: 5,
  hexagon: 6,
}
const SOLID_PARTS: Readonly<
  Record<SolidShape, Readonly<{ corners: number; faces: number; inView: number }>>
> = {
  cube: { corners: 8, faces: 6, inView: 3 },
  cylinder: { corners: 0, faces: 2, inView: 1 },
  cone: { corners: 0, faces: 1, inView: 0 },
  sphere: { corners: 0, faces: 0, inView: 0 },
}
const isSolid = (shape: Shape): shape is SolidShape => Object.hasOwn(SOLID_PARTS, shape)

const count = ({ thing: [shape, part] }: P): number => {
  if (!isSolid(shape)) return SIDES[shape]
  return part === 'corners' ? SOLID_PARTS[shape].corners : SOLID_PARTS[shape].faces
}

const look = (turned: boolean): Drawn<Look> => ({
  draw: (chance) => ({
    form: chance.whole(0, 4),
    turn: turned ? chance.whole(0, 35) * 10 : 0,
    size: chance.pick([2, 3] as const),
    tone: chance.pick([1, 2, 3] as const),
  }),
})

/** Walking around a shape, so that a child who listens can count. */
function around(shape: FlatShape): Said {
  const sides = SIDES[shape]
  if (sides === 0) return { en: 'One round line all the way', es: 'Una sola línea redonda' }
  const walk = (side: string, corner: string): string =>
    Array.from({ length: sides }, () => `${side}, ${corner}`).join(', ')
  return { en: `Going around: ${walk('side', 'corner')}`, es: `Dando la vuelta: ${walk('lado', 'esquina')}` }
}

function shapeOf({ thing: [shape, part], look: how }: P, solved: boolean): ModelShape {
  if (isSolid(shape)) return { kind: 'solid', shape }
  const numbers = solved && part !== 'flat faces' ? countedParts(shape, how, part) : []
  return flatFigure(shape, solved ? { ...how, size: 3 } : how, around(shape), numbers)
}

const PARTS: Readonly<Record<Language, Readonly<Record<Part, readonly [one: string, many: string]>>>> = {
  en: { sides: ['side', 'sides'], corners: ['corner', 'corners'], 'flat faces': ['flat face', 'flat faces'] },
  es: {
    sides: ['lado', 'lados'],
    corners: ['esquina', 'esquinas'],
    'flat faces': ['cara plana', 'caras planas'],
  },
}
const cuantos = (part: Part): string => (part === 'sides' ? 'Cuántos' : 'Cuántas')
const counted = (p: P, language: Language): string => {
  const n = count(p)
  if (n === 0 && language === 'en') return `no ${PARTS.en[p.thing[1]][1]}`
  if (n === 0) return `ning${p.thing[1] === 'sides' ? 'ún' : 'una'} ${PARTS.es[p.thing[1]][0]}`
  return `${n} ${PARTS[language][p.thing[1]][n === 1 ? 0 : 1]}`
}
const has = (p: P, language: Language): string => {
  const name = NAMES[p.thing[0]].a[language]
  if (language === 'en') return `${capital(name)} has ${counted(p, 'en')}.`
  const begin = `${capital(name)}`
  return `${begin} ${count(p) === 0 ? 'no tiene' : 'tiene'} ${counted(p, 'es')}.`
}

/** The count of a child who counts the round line, or the round part of a solid, with the rest. */
function roundPartToo(p: P): number | null {
  const [shape, part] = p.thing
  const isRound = shape === 'circle' || (isSolid(shape) && shape !== 'cube')
  return isRound && part !== 'corners' ? count(p) + 1 : null
}

const LOOK: Readonly<Record<Part, Said>> = {
  sides: { en: 'Put a finger on the side where you start.', es: 'Pon un dedo en el lado donde empiezas.' },
  corners: { en: 'A corner is where two sides meet.', es: 'Una esquina es donde se juntan dos lados.' },
  'flat faces': { en: 'A flat face can lie on a table.', es: 'Una cara plana puede apoyarse en la mesa.' },
}

const ALONG: Said = { en: 'Go along the line with a finger.', es: 'Sigue la línea con un dedo.' }

/** Kindergarten: how many sides, corners or flat faces. */
export const sidesCorners = defineSkill<P>({
  id: 'm.k.sides-corners',
  levels: {
    1: {
      params: {
        thing: oneOf<Thing>([
          ['triangle', 'sides'],
          ['triangle', 'sides'],
          ['square', 'sides'],
          ['rectangle', 'sides'],
          ['rectangle', 'sides'],
          ['circle', 'sides'],
        ]),
        look: look(false),
      },
      ask: typed(2),
    },
    2: {
      params: {
        thing: oneOf<Thing>(
          (['triangle', 'square', 'rectangle', 'hexagon'] as const).flatMap((shape): Thing[] => [
            [shape, 'sides'],
            [shape, 'corners'],
          ]),
        ),
        look: look(true),
      },
      ask: typed(2),
    },
    3: {
      params: {
        thing: oneOf<Thing>([
          ['pentagon', 'sides'],
          ['pentagon', 'corners'],
          ['cube', 'flat faces'],
          ['cube', 'corners'],
          ['cylinder', 'flat faces'],
          ['cone', 'flat faces'],
          ['sphere', 'flat faces'],
          ['hexagon', 'corners'],
        ]),
        look: look(true),
      },
      ask: typed(2),
    },
  },
  answer: count,
  wrong: {
    'double-count': (p) => (count(p) > 0 && roundPartToo(p) === null ? count(p) + 1 : null),
    'skips-one': (p) => (count(p) > 0 ? count(p) - 1 : null),
    'round-part-too': roundPartToo,
    'visible-only': (p) => {
      const [shape, part] = p.thing
      if (!isSolid(shape)) return null
      if (part === 'corners') return shape === 'cube' ? 7 : null
      return SOLID_PARTS[shape].inView
    },
  },
  prompt: {
    en: ({ thing: [shape, part] }) =>
      isSolid(shape) ? `How many ${part} does ${NAMES[shape].a.en} have?` : `How many ${part} does it have?`,
    es: ({ thing: [shape, part] }) =>
      isSolid(shape)
        ? `¿${cuantos(part)} ${PARTS.es[part][1]} tiene ${NAMES[shape].a.es}?`
        : `¿${cuantos(part)} ${PARTS.es[part][1]} tiene?`,
  },
  picture: (p) => shapeOf(p, false),
  shown: 'always',
  solved: (p) => shapeOf({ ...p, look: { ...p.look, size: 3 } }, true),
  hints: {
    look: {
      en: ({ thing: [shape, part] }) => (shape === 'circle' ? ALONG.en : LOOK[part].en),
      es: ({ thing: [shape, part] }) => (shape === 'circle' ? ALONG.es : LOOK[part].es),
    },
    start: {
      en: ({ thing: [shape] }) => {
        if (isSolid(shape)) return 'Think of the back and the bottom too.'
        return shape === 'circle'
          ? 'A side is straight. Is any part straight?'
          : 'Go around once. Say one number for each.'
      },
      es: ({ thing: [shape, part] }) => {
        if (isSolid(shape)) return 'Piensa también en lo de atrás y lo de abajo.'
        return shape === 'circle'
          ? 'Un lado es recto. ¿Hay algo recto?'
          : `Da la vuelta una vez. Di un número por cada ${part === 'sides' ? 'lado' : 'esquina'}.`
      },
    },
    worked: {
      en: (p) => [
        count(p) === 0 ? 'There is nothing to count.' : `Count: ${counting(1, count(p))}.`,
        has(p, 'en'),
      ],
      es: (p) => [
        count(p) === 0 ? 'No hay nada que contar.' : `Cuenta: ${counting(1, count(p))}.`,
        has(p, 'es'),
      ],
    },
  },
  praise: {
    en: (p) => {
      if (count(p) === 0) return 'You saw that there are none.'
      return isSolid(p.thing[0])
        ? 'You counted each one just once.'
        : 'You went around once and counted each one.'
    },
    es: (p) => {
      const one = p.thing[1] === 'sides' ? 'uno' : 'una'
      if (count(p) === 0) return 'Viste que no hay.'
      return isSolid(p.thing[0])
        ? `Contaste cada ${one} una sola vez.`
        : `Diste una sola vuelta y contaste cada ${one}.`
    },
  },
  because: { en: (p) => has(p, 'en'), es: (p) => has(p, 'es') },
})
