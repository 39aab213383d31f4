import { choosing, type Option, selecting } from '#content/asking.ts'
import { defineSkill } from '#content/define-skill.ts'
import { oneOf } from '#content/draw.ts'
import type { At, Drawn } from '#content/skill.ts'
import type { FigurePart, ModelShape } from '#domain/items/model.ts'
import type { Said } from '#domain/language.ts'

type Name = 'triangle' | 'square' | 'rectangle' | 'hexagon'
type Point = readonly [x: number, y: number]
/** What is drawn: a shape of the name as it is usually shown, turned, thin, or something near it that is none. */
type Look = 'plain' | 'turned' | 'thin' | 'open' | 'curved' | 'other'
/** A card: of which shape, how it looks, its fill and its size in hundredths. */
type Card = Readonly<{ id: string; name: Name; look: Look; tone: 1 | 2 | 3; size: number }>
/** `tone` is the fill of the sample the child is shown. */
type P = { name: Name; cards: readonly Card[]; tone: 1 | 2 | 3 }

const NAMES: Readonly<Record<Name, Said>> = {
  triangle: { en: 'triangle', es: 'triángulo' },
  square: { en: 'square', es: 'cuadrado' },
  rectangle: { en: 'rectangle', es: 'rectángulo' },
  hexagon: { en: 'hexagon', es: 'hexágono' },
}

/** Corners in a square of 100; `other` is a shape with another number of sides, or sides that do not fit. */
const CORNERS: Readonly<
  Record<Name, Readonly<Record<'plain' | 'turned' | 'thin' | 'other', readonly Point[]>>>
> = {
  triangle: {
    plain: [
      [50, 10],
      [92, 84],
      [8, 84],
    ],
    turned: [
      [14, 12],
      [90, 30],
      [34, 90],
    ],
    thin: [
      [6, 50],
      [94, 40],
      [94, 62],
    ],
    other: [
      [50, 8],
      [88, 50],
      [50, 92],
      [12, 50],
    ],
  },
  square: {
    plain: [
      [16, 16],
      [84, 16],
      [84, 84],
      [16, 84],
    ],
    turned: [
      [50, 4],
      [96, 50],
      [50, 96],
      [4, 50],
    ],
    thin: [
      [30, 18],
      [82, 30],
      [70, 82],
      [18, 70],
    ],
    other: [
      [6, 28],
      [94, 28],
      [94, 72],
      [6, 72],
    ],
  },
  rectangle: {
    plain: [
      [6, 28],
      [94, 28],
      [94, 72],
      [6, 72],
    ],
    turned: [
      [28, 8],
      [62, 8],
      [62, 92],
      [28, 92],
    ],
    thin: [
      [4, 44],
      [96, 44],
      [96, 58],
      [4, 58],
    ],
    other: [
      [28, 26],
      [94, 26],
      [72, 74],
      [6, 74],
    ],
  },
  hexagon: {
    plain: [
      [28, 12],
      [72, 12],
      [94, 50],
      [72, 88],
      [28, 88],
      [6, 50],
    ],
    turned: [
      [50, 4],
      [88, 28],
      [88, 72],
      [50, 96],
      [12, 72],
      [12, 28],
    ],
    thin: [
      [20, 36],
      [80, 36],
      [97, 50],
      [80, 64],
      [20, 64],
      [3, 50],
    ],
    other: [
      [50, 8],
      [92, 40],
      [76, 90],
      [24, 90],
      [8, 40],
    ],
  },
}
/** Looks that sit on a level side: a turned rectangle stands on its short one, and is not what such a child knows. */
const FLAT: Readonly<Record<Name, readonly Look[]>> = {
  triangle: ['plain'],
  square: ['plain'],
  rectangle: ['plain', 'thin'],
  hexagon: ['plain', 'thin'],
}
const isShape = ({ look }: Card): boolean => look === 'plain' || look === 'turned' || look === 'thin'

function drawn({ name, look, tone, size }: Card): ModelShape {
  const points = CORNERS[name][look === 'open' || look === 'curved' ? 'plain' : look].map(
    ([x, y]): Point => [50 + Math.round(((x - 50) * size) / 100), 50 + Math.round(((y - 50) * size) / 100)],
  )
  const sides = points.length
  const part = (): FigurePart => {
    if (look === 'open') return { part: 'line', points, ends: ['none', 'none'], dashed: false }
    return look === 'curved'
      ? { part: 'curve', points, closed: true, tone }
      : { part: 'polygon', points, tone }
  }
  return { kind: 'figure', width: 100, height: 100, parts: [part()], words: told(name, look, sides) }
}

/** What a child hears of a card: how it is made, never its name. */
function told(name: Name, look: Look, sides: number): Said {
  if (look === 'open')
    return { en: 'Straight sides that do not close.', es: 'Lados rectos que no se cierran.' }
  if (look === 'curved')
    return { en: 'A closed figure with curved sides.', es: 'Una figura cerrada con lados curvos.' }
  if (look === 'other' && name === 'square')
    return {
      en: 'Four straight sides, two long and two short, square corners.',
      es: 'Cuatro lados rectos, dos largos y dos cortos, esquinas rectas.',
    }
  if (look === 'other' && name === 'rectangle')
    return { en: 'Four straight sides, slanted corners.', es: 'Cuatro lados rectos, esquinas inclinadas.' }
  if (name === 'square')
    return {
      en: 'Four straight sides of one length, square corners.',
      es: 'Cuatro lados rectos iguales, esquinas rectas.',
    }
  if (name === 'rectangle')
    return {
      en: 'Four straight sides, two long and two short, square corners.',
      es: 'Cuatro lados rectos, dos largos y dos cortos, esquinas rectas.',
    }
  return {
    en: `A closed figure with ${sides} straight sides.`,
    es: `Una figura cerrada con ${sides} lados rectos.`,
  }
}

const LOOKS: Readonly<Record<1 | 2, readonly Look[]>> = {
  1: ['plain', 'thin', 'turned', 'other', 'curved', 'open'],
  2: ['plain', 'turned', 'thin', 'open', 'curved', 'other'],
}
/** Six cards of the shape and of what is near it, in drawn colors and sizes. */
const cardsOf = (level: 1 | 2): Drawn<readonly Card[]> => ({
  draw: (chance) =>
    chance.shuffled(LOOKS[level]).map((look, at) => ({
      id: `${look}-${at}`,
      name: 'triangle',
      look,
      tone: chance.pick([1, 2, 3] as const),
      size: chance.pick([62, 80, 100]),
    })),
})
/** The cards with the shape of the item: it is drawn beside them. */
const cards = ({ name, cards: all }: P): readonly Card[] => all.map((card) => ({ ...card, name }))
const chosen = (p: P, take: (card: Card) => boolean): string =>
  cards(p)
    .filter(take)
    .map(({ id }) => id)
    .join(',')
const right = (p: P): string => chosen(p, isShape)
const option = (card: Card): Option => ({ id: card.id, label: '', model: drawn(card) })
const ask = selecting<P>((scene) => cards(scene.p).map(option))
/** Colors tell nothing: some of the shapes have the color of the sample, some have not, and so with the others. */
const mixed = (p: P): boolean => {
  const same = (some: readonly Card[]) => some.filter(({ tone }) => tone === p.tone).length
  const shapes = p.cards.filter(isShape)
  const others = p.cards.filter((card) => !isShape(card))
  return same(shapes) > 0 && same(shapes) < shapes.length && same(others) > 0
}

/** Rules that must be true of a shape, and some that need not. */
const MUST: Readonly<Record<Name, Said>> = {
  triangle: { en: 'It has 3 straight sides.', es: 'Tiene 3 lados rectos.' },
  square: { en: 'It has 4 equal sides and square corners.', es: 'Tiene 4 lados iguales y esquinas rectas.' },
  rectangle: { en: 'It has 4 sides and square corners.', es: 'Tiene 4 lados y esquinas rectas.' },
  hexagon: { en: 'It has 6 straight sides.', es: 'Tiene 6 lados rectos.' },
}
const NEED_NOT: Readonly<Record<'colour-or-size' | 'must-sit-flat' | 'open-is-ok', readonly Said[]>> = {
  'colour-or-size': [
    { en: 'It is blue.', es: 'Es de color azul.' },
    { en: 'It is big.', es: 'Es de tamaño grande.' },
    { en: 'It is small.', es: 'Es de tamaño pequeño.' },
  ],
  'must-sit-flat': [
    { en: 'It sits flat on one side.', es: 'Está apoyado en un lado.' },
    { en: 'It points up.', es: 'Apunta hacia arriba.' },
  ],
  'open-is-ok': [
    { en: 'It may be open.', es: 'Puede estar abierto.' },
    { en: 'Its lines do not have to meet.', es: 'Sus líneas no tienen que juntarse.' },
  ],
}
const needNot = (p: At<P>, idea: keyof typeof NEED_NOT): Said =>
  NEED_NOT[idea][p.scatter % NEED_NOT[idea].length] ?? MUST[p.name]
const whichRule = choosing<P>(({ p, chance }) => [
  { id: 'must', label: MUST[p.name] },
  ...chance
    .shuffled<keyof typeof NEED_NOT>(['colour-or-size', 'must-sit-flat', 'open-is-ok'])
    .map((idea) => ({ id: idea, label: needNot(p, idea) })),
])

const TONE = oneOf<1 | 2 | 3>([1, 2, 3])
const sample = ({ name, tone }: P): ModelShape =>
  drawn({ id: 'sample', name, look: 'plain', tone, size: 100 })
const isRule = ({ level }: At<P>): boolean => level === 3

/** Grade 1: what makes a shape what it is: not its color, its size or how it lies. */
export const shapeRules = defineSkill<P>({
  id: 'm.1.shape-rules',
  levels: {
    1: { params: { name: 'triangle', cards: cardsOf(1), tone: TONE }, where: mixed, ask },
    2: {
      params: { name: oneOf<Name>(['triangle', 'square', 'rectangle']), cards: cardsOf(2), tone: TONE },
      where: mixed,
      ask,
    },
    3: {
      params: { name: oneOf<Name>(['triangle', 'square', 'rectangle', 'hexagon']), cards: [], tone: TONE },
      ask: whichRule,
    },
  },
  answer: (p) => (isRule(p) ? 'must' : right(p)),
  wrong: {
    'colour-or-size': (p) => (isRule(p) ? 'colour-or-size' : chosen(p, ({ tone }) => tone === p.tone)),
    'must-sit-flat': (p) =>
      isRule(p) ? 'must-sit-flat' : chosen(p, (card) => isShape(card) && FLAT[p.name].includes(card.look)),
    'open-is-ok': (p) =>
      isRule(p) ? 'open-is-ok' : chosen(p, (card) => isShape(card) || card.look === 'open'),
    'skinny-is-not': (p) =>
      isRule(p) || p.name === 'square'
        ? null
        : chosen(p, ({ look }) => look === 'plain' || look === 'turned'),
  },
  prompt: {
    en: (p) =>
      isRule(p) ? `What must be true of every ${NAMES[p.name].en}?` : `Tap every ${NAMES[p.name].en}.`,
    es: (p) => (isRule(p) ? `¿Qué debe cumplir todo ${NAMES[p.name].es}?` : `Toca cada ${NAMES[p.name].es}.`),
  },
  picture: sample,
  shown: 'never',
  solved: sample,
  hints: {
    look: { en: () => 'Does it have to be that color?', es: () => '¿Tiene que ser de ese color?' },
    start: {
      en: () => 'Is it closed? Are the sides straight? How many are there?',
      es: () => '¿Está cerrada? ¿Son rectos los lados? ¿Cuántos hay?',
    },
    worked: {
      en: (p) => ['Color, size and how it lies do not matter.', MUST[p.name].en],
      es: (p) => ['El color, el tamaño y la posición no importan.', MUST[p.name].es],
    },
  },
  praise: {
    en: () => 'You looked at the sides and corners, not at the color.',
    es: () => 'Miraste los lados y las esquinas, no el color.',
  },
  because: {
    en: (p) => `A ${NAMES[p.name].en} is closed. ${MUST[p.name].en}`,
    es: (p) => `Un ${NAMES[p.name].es} está cerrado. ${MUST[p.name].es}`,
  },
})
