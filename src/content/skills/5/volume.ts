import { typedWithUnit } from '#content/asking.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf } from '#content/draw.ts'
import type { At } from '#content/skill.ts'
import { way } from '#content/skills/long-things.ts'
import type { ModelShape } from '#domain/items/model.ts'
import type { Said } from '#domain/language.ts'
import { boxFigure } from './box-figure.ts'

type Edges = { l: number; w: number; h: number }

const volume = ({ l, w, h }: Edges): number => l * w * h
const base = ({ l, w }: Edges): number => l * w
const layered = (p: Edges): string => `${base(p)} × ${p.h} = ${volume(p)}`
const LAYERS = {
  en: (h: number): string => (h === 1 ? '1 layer' : `${h} layers`),
  es: (h: number): string => (h === 1 ? '1 capa' : `${h} capas`),
}

/** A box filled with cubes, each as long as the unit; with `filled` 1 only the floor is covered. */
type Cubes = Edges & { unit: 'cube' | 'cm' | 'in' | 'ft'; filled: 'all' | 'floor' }

const CUBIC: Readonly<Record<Cubes['unit'], Said>> = {
  cube: { en: 'cubes', es: 'cubos' },
  cm: { en: 'cubic centimeters', es: 'centímetros cúbicos' },
  in: { en: 'cubic inches', es: 'pulgadas cúbicas' },
  ft: { en: 'cubic feet', es: 'pies cúbicos' },
}
const ONE: Readonly<Record<Cubes['unit'], Said>> = {
  cube: { en: '1 unit', es: '1 unidad' },
  cm: { en: '1 centimeter', es: '1 centímetro' },
  in: { en: '1 inch', es: '1 pulgada' },
  ft: { en: '1 foot', es: '1 pie' },
}
const askCubes = typedWithUnit<Cubes>(4, ({ p }) => CUBIC[p.unit])
const cubes = ({ l, w, h, filled }: Cubes, done: boolean): ModelShape => ({
  kind: 'cubes',
  boxes: [{ length: l, width: w, height: h, layers: done || filled === 'all' ? h : 1 }],
})

/** Grade 5: count the unit cubes that fill a box. */
export const volumeCubes = defineSkill<Cubes>({
  id: 'm.5.volume-cubes',
  levels: {
    1: {
      params: { l: between(2, 5), w: between(2, 3), h: between(1, 4), unit: 'cube', filled: 'all' },
      ask: askCubes,
    },
    2: {
      params: {
        l: between(2, 5),
        w: between(2, 4),
        h: between(2, 4),
        unit: 'cube',
        filled: oneOf<Cubes['filled']>(['all', 'floor']),
      },
      ask: askCubes,
    },
    3: {
      params: {
        l: between(3, 6),
        w: between(2, 5),
        h: between(2, 5),
        unit: oneOf<Cubes['unit']>(['cm', 'in', 'ft']),
        filled: oneOf<Cubes['filled']>(['all', 'floor']),
      },
      ask: askCubes,
    },
  },
  answer: volume,
  wrong: {
    'visible-only': (p) => (p.filled === 'all' ? volume(p) - (p.l - 1) * (p.w - 1) * (p.h - 1) : null),
    'faces-for-cubes': (p) => (p.filled === 'all' ? p.l * p.w + p.l * p.h + p.w * p.h : null),
    'one-layer': base,
  },
  prompt: {
    en: (p) => {
      if (p.unit !== 'cube')
        return `Each cube has edges of ${ONE[p.unit].en}. What is the volume of the full box?`
      return p.filled === 'all'
        ? way(p, 'How many cubes fill this box?', 'How many cubes are in this box?')
        : 'How many cubes will fill the whole box?'
    },
    es: (p) => {
      if (p.unit !== 'cube')
        return `Cada cubo tiene aristas de ${ONE[p.unit].es}. ¿Cuál es el volumen de la caja llena?`
      return p.filled === 'all'
        ? way(p, '¿Cuántos cubos llenan esta caja?', '¿Cuántos cubos hay en esta caja?')
        : '¿Cuántos cubos llenarán toda la caja?'
    },
  },
  picture: (p) => cubes(p, false),
  shown: 'always',
  solved: (p) => cubes(p, true),
  hints: {
    look: {
      en: () => 'How many cubes lie in one layer? Count the hidden ones too.',
      es: () => '¿Cuántos cubos hay en una capa? Cuenta también los que no se ven.',
    },
    start: {
      en: ({ l, w }) => `The bottom layer has ${w} rows of ${l} cubes.`,
      es: ({ l, w }) => `La capa de abajo tiene ${w} filas de ${l} cubos.`,
    },
    worked: {
      en: (p) => [`One layer: ${p.w} × ${p.l} = ${base(p)}`, `${LAYERS.en(p.h)}: ${layered(p)}`],
      es: (p) => [`Una capa: ${p.w} × ${p.l} = ${base(p)}`, `${LAYERS.es(p.h)}: ${layered(p)}`],
    },
  },
  praise: {
    en: ({ h }) => (h === 1 ? 'You counted every row.' : 'You counted one layer and then all the layers.'),
    es: ({ h }) => (h === 1 ? 'Contaste todas las filas.' : 'Contaste una capa y luego todas las capas.'),
  },
  because: {
    en: (p) =>
      `Each layer has ${base(p)} cubes, and there ${p.h === 1 ? 'is' : 'are'} ${LAYERS.en(p.h)}: ${layered(p)}.`,
    es: (p) => `Cada capa tiene ${base(p)} cubos y hay ${LAYERS.es(p.h)}: ${layered(p)}.`,
  },
})

/** A box by its edges, or by its floor and its height; larger ones come in a story. */
type BoxOf = Edges & { given: 'edges' | 'floor' }

const STORIES = ['tank', 'planter', 'crate', 'locker'] as const
type Story = Readonly<{ unit: Said; cubic: Said; en(p: Edges): string; es(p: Edges): string }>
const INCHES = { en: 'inches', es: 'pulgadas' }
const FEET = { en: 'feet', es: 'pies' }
const STORY: Readonly<Record<(typeof STORIES)[number], Story>> = {
  tank: {
    unit: INCHES,
    cubic: CUBIC.in,
    en: ({ l, w, h }) =>
      `A fish tank is ${l} inches long, ${w} inches wide and ${h} inches high. What is its volume?`,
    es: ({ l, w, h }) =>
      `Una pecera mide ${l} pulgadas de largo, ${w} de ancho y ${h} de alto. ¿Cuál es su volumen?`,
  },
  planter: {
    unit: INCHES,
    cubic: CUBIC.in,
    en: ({ l, w, h }) =>
      `A planter is ${l} inches by ${w} inches and ${h} inches deep. How much soil fills it?`,
    es: ({ l, w, h }) =>
      `Una jardinera mide ${l} pulgadas por ${w} y tiene ${h} de hondo. ¿Cuánta tierra le cabe?`,
  },
  crate: {
    unit: { en: 'centimeters', es: 'centímetros' },
    cubic: CUBIC.cm,
    en: ({ l, w, h }) => `A toy box measures ${l}, ${w} and ${h} centimeters. What is its volume?`,
    es: ({ l, w, h }) => `Una caja de juguetes mide ${l}, ${w} y ${h} centímetros. ¿Cuál es su volumen?`,
  },
  locker: {
    unit: FEET,
    cubic: CUBIC.ft,
    en: ({ l, w, h }) =>
      `A storage room is ${l} feet long, ${w} feet wide and ${h} feet high. What is its volume?`,
    es: ({ l, w, h }) =>
      `Una bodega mide ${l} pies de largo, ${w} de ancho y ${h} de alto. ¿Cuál es su volumen?`,
  },
}
const storyOf = ({ scatter }: At<BoxOf>): Story => STORY[STORIES[scatter % STORIES.length] ?? 'tank']
const UNITS: Said = { en: 'cubic units', es: 'unidades cúbicas' }
const askBox = typedWithUnit<BoxOf>(5, ({ p }) => (p.level === 3 ? storyOf(p).cubic : UNITS))
const drawn = (p: At<BoxOf>): ModelShape =>
  p.level < 3
    ? { kind: 'box', length: p.l, width: p.w, height: p.h }
    : boxFigure(
        [
          {
            box: { length: p.l, width: p.w, height: p.h },
            labels: { length: String(p.l), width: String(p.w), height: String(p.h) },
          },
        ],
        '',
        {
          en: `A box ${p.l} long, ${p.w} wide and ${p.h} high.`,
          es: `Una caja de ${p.l} de largo, ${p.w} de ancho y ${p.h} de alto.`,
        },
      )

/** Grade 5: length times width times height. */
export const volumeBox = defineSkill<BoxOf>({
  id: 'm.5.volume-box',
  levels: {
    1: { params: { l: between(2, 5), w: between(2, 5), h: between(2, 4), given: 'edges' }, ask: askBox },
    2: {
      params: {
        l: between(3, 9),
        w: between(2, 8),
        h: between(2, 9),
        given: oneOf<BoxOf['given']>(['edges', 'floor']),
      },
      ask: askBox,
    },
    3: { params: { l: between(5, 15), w: between(4, 12), h: between(3, 12), given: 'edges' }, ask: askBox },
  },
  answer: volume,
  wrong: {
    'adds-edges': (p) => (p.given === 'floor' ? base(p) + p.h : p.l + p.w + p.h),
    'base-only': (p) => (p.given === 'floor' ? null : base(p)),
    'surface-for-volume': (p) => (p.given === 'floor' ? null : 2 * (p.l * p.w + p.l * p.h + p.w * p.h)),
  },
  prompt: {
    en: (p) => {
      if (p.level === 3) return storyOf(p).en(p)
      return p.given === 'floor'
        ? `The floor of a box is ${base(p)} square units. The box is ${p.h} high. What is its volume?`
        : `A box is ${p.l} long, ${p.w} wide and ${p.h} high. What is its volume?`
    },
    es: (p) => {
      if (p.level === 3) return storyOf(p).es(p)
      return p.given === 'floor'
        ? `El piso de una caja mide ${base(p)} unidades cuadradas y la altura es ${p.h}. ¿Cuál es su volumen?`
        : `Una caja mide ${p.l} de largo, ${p.w} de ancho y ${p.h} de alto. ¿Cuál es su volumen?`
    },
  },
  picture: drawn,
  shown: 'first-level',
  solved: drawn,
  hints: {
    look: {
      en: () => 'Find the floor of the box first. Then think of the layers.',
      es: () => 'Primero busca el piso de la caja. Luego piensa en las capas.',
    },
    start: {
      en: (p) =>
        p.given === 'floor'
          ? `One layer on the floor has ${base(p)} cubes. The box is ${p.h} high.`
          : `The floor: ${p.l} × ${p.w} = ${base(p)}. The box is ${p.h} high.`,
      es: (p) =>
        p.given === 'floor'
          ? `Una capa sobre el piso tiene ${base(p)} cubos. La caja tiene ${p.h} de alto.`
          : `El piso: ${p.l} × ${p.w} = ${base(p)}. La caja tiene ${p.h} de alto.`,
    },
    worked: {
      en: (p) => [
        p.given === 'floor' ? `The floor: ${base(p)}` : `The floor: ${p.l} × ${p.w} = ${base(p)}`,
        `Times the height: ${layered(p)}`,
      ],
      es: (p) => [
        p.given === 'floor' ? `El piso: ${base(p)}` : `El piso: ${p.l} × ${p.w} = ${base(p)}`,
        `Por la altura: ${layered(p)}`,
      ],
    },
  },
  praise: {
    en: () => 'You multiplied the floor by the height.',
    es: () => 'Multiplicaste el piso por la altura.',
  },
  because: {
    en: (p) => `${LAYERS.en(p.h)} of ${base(p)} cubes: ${layered(p)}.`,
    es: (p) => `${LAYERS.es(p.h)} de ${base(p)} cubos: ${layered(p)}.`,
  },
})

/** Two boxes side by side, as deep as each other: a × b × c and e × b × f; with `hides` the second length is to be found. */
type Joined = { a: number; b: number; c: number; e: number; f: number; hides: boolean }

const first = ({ a, b, c }: Joined): number => a * b * c
const second = ({ e, b, f }: Joined): number => e * b * f
const both = (p: Joined): number => first(p) + second(p)
const askJoined = typedWithUnit<Joined>(5, () => UNITS)
const told = (p: Joined): Said => {
  const { a, b, c, e, f } = p
  return p.hides
    ? {
        en: `Two boxes side by side, ${b} deep. The first is ${a} long and ${c} high. The other is ${f} high. Both together are ${a + e} long.`,
        es: `Dos cajas juntas, de ${b} de fondo. La primera mide ${a} de largo y ${c} de alto. La otra mide ${f} de alto. Las dos juntas miden ${a + e} de largo.`,
      }
    : {
        en: `Two boxes side by side, ${b} deep. The first is ${a} long and ${c} high. The other is ${e} long and ${f} high.`,
        es: `Dos cajas juntas, de ${b} de fondo. La primera mide ${a} de largo y ${c} de alto. La otra mide ${e} de largo y ${f} de alto.`,
      }
}
const joined = (p: At<Joined>, done: boolean): ModelShape => {
  const { a, b, c, e, f } = p
  if (p.level === 1) {
    return {
      kind: 'cubes',
      boxes: [
        { length: a, width: b, height: c, layers: c },
        { length: e, width: b, height: f, layers: f },
      ],
    }
  }
  const hidden = p.hides && !done
  return boxFigure(
    [
      {
        box: { length: a, width: b, height: c },
        labels: { length: String(a), width: '', height: String(c) },
      },
      {
        box: { length: e, width: b, height: f },
        labels: { length: hidden ? '' : String(e), width: String(b), height: String(f) },
      },
    ],
    hidden ? String(a + e) : '',
    told(done ? { ...p, hides: false } : p),
  )
}
const separate = (p: Joined): string[] => [
  `${p.a} × ${p.b} × ${p.c} = ${first(p)}`,
  `${p.e} × ${p.b} × ${p.f} = ${second(p)}`,
  `${first(p)} + ${second(p)} = ${both(p)}`,
]

/** Grade 5: the volume of two boxes joined. */
export const volumeAdd = defineSkill<Joined>({
  id: 'm.5.volume-add',
  levels: {
    1: {
      params: {
        a: between(2, 4),
        b: between(2, 4),
        c: between(2, 3),
        e: between(2, 3),
        f: between(1, 2),
        hides: false,
      },
      where: ({ c, f }) => c !== f,
      ask: askJoined,
    },
    2: {
      params: {
        a: between(3, 6),
        b: between(2, 5),
        c: between(2, 5),
        e: between(2, 5),
        f: between(1, 4),
        hides: false,
      },
      where: ({ c, f }) => c !== f,
      ask: askJoined,
    },
    3: {
      params: {
        a: between(4, 9),
        b: between(3, 8),
        c: between(2, 6),
        e: between(2, 7),
        f: between(2, 6),
        hides: oneOf([true, true, false]),
      },
      where: ({ c, f }) => c !== f,
      ask: askJoined,
    },
  },
  answer: both,
  wrong: {
    'one-piece': first,
    'bounding-box': ({ a, b, c, e, f }) => (a + e) * b * Math.max(c, f),
    'multiplies-volumes': (p) => first(p) * second(p),
  },
  prompt: {
    en: () => 'What is the volume of both boxes together?',
    es: () => '¿Cuál es el volumen de las dos cajas juntas?',
  },
  picture: (p) => joined(p, false),
  shown: 'always',
  solved: (p) => joined(p, true),
  hints: {
    look: {
      en: () => 'See the two boxes. Each has its own length and height.',
      es: () => 'Mira las dos cajas. Cada una tiene su largo y su altura.',
    },
    start: {
      en: (p) =>
        p.hides
          ? `How long is the second box? ${p.a + p.e} − ${p.a} = ${p.e}.`
          : `The first box: ${p.a} × ${p.b} × ${p.c}.`,
      es: (p) =>
        p.hides
          ? `¿Cuánto mide de largo la segunda caja? ${p.a + p.e} − ${p.a} = ${p.e}.`
          : `La primera caja: ${p.a} × ${p.b} × ${p.c}.`,
    },
    worked: { en: separate, es: separate },
  },
  praise: {
    en: () => 'You found both volumes and added them.',
    es: () => 'Encontraste los dos volúmenes y los sumaste.',
  },
  because: {
    en: (p) => `The boxes do not share any room, so add: ${first(p)} + ${second(p)} = ${both(p)}.`,
    es: (p) => `Las cajas no comparten espacio, así que se suma: ${first(p)} + ${second(p)} = ${both(p)}.`,
  },
})
