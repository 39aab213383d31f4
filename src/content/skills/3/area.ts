import { asking, typedWithUnit } from '#content/asking.ts'
import { fillIn, nearMisses } from '#content/asks.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf } from '#content/draw.ts'
import type { Ask, At, Scene } from '#content/skill.ts'
import { way } from '#content/skills/long-things.ts'
import { castOf } from '#content/stories/cast.ts'
import type { ModelShape } from '#domain/items/model.ts'
import type { Said } from '#domain/language.ts'
import { begun, fillAll, skips, wording } from './asks.ts'
import { joined, type Look, rectangle } from './figures.ts'

/** A rectangle `l` long and `w` wide. */
type Sides = { l: number; w: number }

const areaOf = ({ l, w }: Sides): number => l * w
const around = ({ l, w }: Sides): number => 2 * (l + w)

/** Square units, inches, centimeters or feet, by turns. */
const UNITS = [
  { en: 'square units', es: 'unidades cuadradas' },
  { en: 'square inches', es: 'pulgadas cuadradas' },
  { en: 'square centimeters', es: 'centímetros cuadrados' },
  { en: 'square feet', es: 'pies cuadrados' },
] as const
const unitOf = (p: At<object>): Said => UNITS[wording(p, UNITS.length)] ?? UNITS[0]
const inSquares = <P>(): Ask<P> => typedWithUnit<P>(3, ({ p }) => unitOf(p))

const drawn = ({ l, w }: Sides, look: Look, words: Said): ModelShape => rectangle(l, w, look, words)
const PLAIN: Said = { en: 'A rectangle.', es: 'Un rectángulo.' }
const withSquares = ({ l, w }: Sides): Said => ({
  en: `A rectangle of squares: ${w} rows of ${l}.`,
  es: `Un rectángulo de cuadrados: ${w} filas de ${l}.`,
})
const edgesOnly = ({ l, w }: Sides): Said => ({
  en: `A rectangle with its top row of ${l} squares and its first column of ${w} squares.`,
  es: `Un rectángulo con su fila de arriba, de ${l} cuadrados, y su primera columna, de ${w} cuadrados.`,
})

const NO_LENGTHS = ['', ''] as const
const covered = (p: At<Sides>, squares: Look['squares']): ModelShape =>
  drawn(p, { squares, lengths: NO_LENGTHS }, squares === 'edges' ? edgesOnly(p) : withSquares(p))
/** Building with squares in rows; turned round it is the same rectangle. */
const cover: Ask<Sides> = asking<Sides, 'array'>('array', 'exact', () => ({
  maxRows: 6,
  maxColumns: 6,
  look: 'squares',
}))

/** Grade 3: area is how many unit squares cover a figure. */
export const coverSquares = defineSkill<Sides>({
  id: 'm.3.cover-squares',
  levels: {
    1: { params: { l: between(2, 6), w: between(2, 6) }, where: ({ l, w }) => l !== w || l < 4, ask: cover },
    2: { params: { l: between(3, 7), w: between(2, 6) }, where: ({ l, w }) => l + w > 5, ask: inSquares() },
    3: { params: { l: between(3, 7), w: between(3, 6) }, ask: inSquares() },
  },
  answer: (p) => (p.level === 1 ? `${p.w}x${p.l}` : areaOf(p)),
  also: ({ l, w, level }) => (level === 1 && l !== w ? [`${l}x${w}`] : []),
  wrong: {
    'walks-around': (p) => (p.level === 1 ? null : around(p)),
    'adds-dimensions': (p) => (p.level === 1 ? null : p.l + p.w),
    // The last row or column stays open.
    gaps: (p) => (p.level === 1 ? (p.w > 2 ? `${p.w - 1}x${p.l}` : `${p.w}x${p.l - 1}`) : areaOf(p) - 1),
  },
  prompt: {
    en: (p) => {
      if (p.level === 1)
        return way(
          p,
          'Cover this rectangle with squares: no gaps, nothing left over.',
          'Fill this rectangle with squares, row by row.',
          'Build this rectangle from squares, with no gaps.',
        )
      return p.level === 2
        ? 'How many squares cover this rectangle?'
        : 'Only some squares are drawn. How many cover the whole rectangle?'
    },
    es: (p) => {
      if (p.level === 1)
        return way(
          p,
          'Cubre este rectángulo con cuadrados, sin huecos y sin que sobre nada.',
          'Llena este rectángulo con cuadrados, fila por fila.',
          'Forma este rectángulo con cuadrados, sin huecos.',
        )
      return p.level === 2
        ? '¿Cuántos cuadrados cubren este rectángulo?'
        : 'Solo se ven algunos cuadrados. ¿Cuántos cubren todo el rectángulo?'
    },
  },
  picture: (p) => covered(p, p.level === 3 ? 'edges' : 'all'),
  shown: 'always',
  solved: (p) => covered(p, 'all'),
  hints: {
    look: {
      en: () => 'Area is the space inside. Count the squares in one row.',
      es: () => 'El área es el espacio de adentro. Cuenta los cuadrados de una fila.',
    },
    start: {
      en: (p) => `One row has ${p.l} squares. Count by ${p.l} for ${p.w} rows: ${begun(p.l, p.w)}`,
      es: (p) =>
        `Una fila tiene ${p.l} cuadrados. Cuenta de ${p.l} en ${p.l}, ${p.w} filas: ${begun(p.l, p.w)}`,
    },
    worked: {
      en: (p) => [
        `There are ${p.w} rows with ${p.l} squares each.`,
        `Count by rows: ${skips(p.l, p.w)}.`,
        `The area is ${areaOf(p)} ${p.level === 1 ? 'squares' : unitOf(p).en}.`,
      ],
      es: (p) => [
        `Hay ${p.w} filas con ${p.l} cuadrados cada una.`,
        `Cuenta por filas: ${skips(p.l, p.w)}.`,
        `El área es de ${areaOf(p)} ${p.level === 1 ? 'cuadrados' : unitOf(p).es}.`,
      ],
    },
  },
  praise: {
    en: () => 'You covered all of the inside, row by row.',
    es: () => 'Cubriste todo por dentro, fila por fila.',
  },
  because: {
    en: (p) => `${p.w} rows of ${p.l} squares are ${areaOf(p)} squares.`,
    es: (p) => `${p.w} filas de ${p.l} cuadrados son ${areaOf(p)} cuadrados.`,
  },
})

/** What is as long and as wide as a story tells, in feet. */
const PLACES: readonly Said[] = [
  { en: 'A garden bed', es: 'Un jardín' },
  { en: 'A rug', es: 'Una alfombra' },
  { en: 'A play area', es: 'Un patio' },
  { en: 'A stage', es: 'Un escenario' },
  { en: 'A wall painting', es: 'Una pintura mural' },
  { en: 'A sandbox', es: 'Un arenero' },
]
const placeOf = ({ scatter }: At<Sides>): Said => PLACES[scatter % PLACES.length] ?? PLAIN
const measures = (p: At<Sides>): Said => (p.level === 3 ? UNITS[3] : unitOf(p))
const withLengths = (p: At<Sides>, squares: Look['squares']): ModelShape =>
  drawn(
    p,
    { squares, lengths: [String(p.l), String(p.w)] },
    {
      en: `A rectangle ${p.l} long and ${p.w} wide.`,
      es: `Un rectángulo de ${p.l} de largo y ${p.w} de ancho.`,
    },
  )
const notTheSame = (p: Sides): boolean => around(p) !== areaOf(p)

/** Grade 3: the area of a rectangle is its length times its width. */
export const areaMultiply = defineSkill<Sides>({
  id: 'm.3.area-multiply',
  levels: {
    1: { params: { l: between(2, 5), w: between(2, 5) }, where: ({ l, w }) => l + w > 4, ask: askArea() },
    2: { params: { l: between(3, 9), w: between(2, 9) }, where: notTheSame, ask: askArea() },
    3: { params: { l: between(4, 10), w: between(3, 10) }, where: notTheSame, ask: askArea() },
  },
  answer: areaOf,
  wrong: {
    'perimeter-for-area': around,
    'adds-dimensions': ({ l, w }) => l + w,
    'neighbour-fact': ({ l, w }) => l * (w + 1),
  },
  prompt: {
    en: (p) => {
      if (p.level === 3)
        return wording(p, 2) === 0
          ? `${placeOf(p).en} is ${p.l} feet long and ${p.w} feet wide. What is its area?`
          : `${castOf(p).who} covers a floor ${p.l} feet by ${p.w} feet. How many square feet is it?`
      return p.level === 1
        ? 'What is the area of this rectangle?'
        : `A rectangle is ${p.l} by ${p.w}. What is its area?`
    },
    es: (p) => {
      if (p.level === 3)
        return wording(p, 2) === 0
          ? `${placeOf(p).es} mide ${p.l} pies de largo y ${p.w} de ancho. ¿Cuál es su área?`
          : `${castOf(p).who} cubre un piso de ${p.l} por ${p.w} pies. ¿Cuántos pies cuadrados son?`
      return p.level === 1
        ? '¿Cuál es el área de este rectángulo?'
        : `Un rectángulo mide ${p.l} por ${p.w}. ¿Cuál es su área?`
    },
  },
  picture: (p) => (p.level === 1 ? withLengths(p, 'all') : withLengths(p, 'none')),
  shown: 'first-level',
  solved: (p) => withLengths(p, 'all'),
  hints: {
    look: {
      en: () => 'Think of rows of squares. How many rows? How many in a row?',
      es: () => 'Piensa en filas de cuadrados. ¿Cuántas filas? ¿Cuántos en una fila?',
    },
    start: {
      en: (p) => `There are ${p.w} rows with ${p.l} squares in each. Multiply.`,
      es: (p) => `Hay ${p.w} filas con ${p.l} cuadrados en cada una. Multiplica.`,
    },
    worked: {
      en: (p) => [
        `${p.w} rows of ${p.l} squares: ${p.w} × ${p.l} = ${areaOf(p)}`,
        `The area is ${areaOf(p)} ${measures(p).en}.`,
      ],
      es: (p) => [
        `${p.w} filas de ${p.l} cuadrados: ${p.w} × ${p.l} = ${areaOf(p)}`,
        `El área es de ${areaOf(p)} ${measures(p).es}.`,
      ],
    },
  },
  praise: {
    en: () => 'You multiplied rows by columns.',
    es: () => 'Multiplicaste filas por columnas.',
  },
  because: {
    en: (p) => `${p.w} rows of ${p.l} squares: ${p.w} × ${p.l} = ${areaOf(p)}.`,
    es: (p) => `${p.w} filas de ${p.l} cuadrados: ${p.w} × ${p.l} = ${areaOf(p)}.`,
  },
})
function askArea(): Ask<Sides> {
  return typedWithUnit<Sides>(3, ({ p }) => measures(p))
}

/** A rectangle `a` wide, cut along its length into `b` and `c`. */
type Split = { a: number; b: number; c: number }

const pieces = ({ a, b, c }: Split): number[] => [a * b, a * c]
const whole = ({ a, b, c }: Split): number => a * (b + c)
const cutUp = ({ a, b, c }: Split): ModelShape => ({ kind: 'area', rows: [a], columns: [b, c] })
const sumOf = (p: Split): string => `${p.a} × ${p.b} + ${p.a} × ${p.c}`

/** Level 1 asks for both pieces, level 2 for the whole, level 3 for all three. */
const bothPieces = fillAll<Split>(
  (p) => `${p.a} × ${p.b + p.c} = □ + □`,
  pieces,
  (p) => [p.c, p.a + p.c, p.a + p.b, p.b, whole(p) + 1],
)
const theWhole = fillIn<Split>(
  (p) => `${sumOf(p)} = □`,
  6,
  (scene: Scene<Split>) => nearMisses(scene),
)
const allThree = fillAll<Split>(
  () => '□ + □ = □',
  (p) => [...pieces(p), whole(p)],
  (p) => [p.c, p.a * p.b + p.c, p.a + p.b, p.a + p.c, 2 * p.a + p.b + p.c, p.a + p.b + p.c],
  8,
)

/** Grade 3: split a rectangle, find each piece, add. */
export const areaSplit = defineSkill<Split>({
  id: 'm.3.area-split',
  levels: {
    1: {
      params: { a: between(2, 8), b: oneOf([4, 5, 6]), c: between(1, 4) },
      where: (p) => new Set([...pieces(p), p.c, p.a + p.c, p.a + p.b]).size === 5,
      ask: bothPieces,
    },
    2: { params: { a: between(3, 8), b: between(3, 6), c: between(2, 5) }, ask: theWhole },
    3: {
      params: { a: between(4, 9), b: between(5, 10), c: between(2, 8) },
      where: (p) => new Set([...pieces(p), whole(p), p.c, p.a * p.b + p.c, p.a + p.b, p.a + p.c]).size === 7,
      ask: allThree,
    },
  },
  answer: (p) => {
    if (p.level === 2) return String(whole(p))
    return (p.level === 1 ? pieces(p) : [...pieces(p), whole(p)]).join(' ')
  },
  wrong: {
    'first-part-only': ({ a, b, c, level }) => {
      if (level === 2) return a * b + c
      return level === 1 ? `${a * b} ${c}` : `${a * b} ${c} ${a * b + c}`
    },
    'adds-all': ({ a, b, c, level }) => {
      if (level === 2) return a + b + c
      return level === 1 ? `${a + b} ${a + c}` : `${a + b} ${a + c} ${2 * a + b + c}`
    },
    'one-piece': ({ a, b, level }) => (level === 2 ? a * b : null),
  },
  prompt: {
    en: (p) => {
      const name = `${p.a} by ${p.b + p.c}`
      if (p.level === 1) return `The ${name} rectangle is cut after ${p.b}. What is the area of each piece?`
      return p.level === 2
        ? `Split the ${name} rectangle. What is its whole area?`
        : `Split the ${name} rectangle after ${p.b}. Fill in both pieces and the whole area.`
    },
    es: (p) => {
      const name = `${p.a} por ${p.b + p.c}`
      if (p.level === 1)
        return `El rectángulo de ${name} está cortado después de ${p.b}. ¿Qué área tiene cada parte?`
      return p.level === 2
        ? `Separa el rectángulo de ${name}. ¿Cuál es su área total?`
        : `Separa el rectángulo de ${name} después de ${p.b}. Completa las dos partes y el área total.`
    },
  },
  picture: cutUp,
  shown: 'first-level',
  solved: cutUp,
  hints: {
    look: {
      en: (p) => `Both pieces are ${p.a} wide. One is ${p.b} long, the other ${p.c}.`,
      es: (p) => `Las dos partes miden ${p.a} de ancho. Una mide ${p.b} de largo y la otra, ${p.c}.`,
    },
    start: {
      en: (p) => `First piece: ${p.a} × ${p.b} = ${p.a * p.b}. Now the other piece.`,
      es: (p) => `Primera parte: ${p.a} × ${p.b} = ${p.a * p.b}. Ahora, la otra.`,
    },
    worked: { en: splitLines, es: splitLines },
  },
  praise: {
    en: (p) => `You found both pieces: ${pieces(p).join(' and ')}.`,
    es: (p) => `Hallaste las dos partes: ${pieces(p).join(' y ')}.`,
  },
  because: {
    en: (p) => `Both pieces together are the whole: ${pieces(p).join(' + ')} = ${whole(p)}.`,
    es: (p) => `Las dos partes juntas son el total: ${pieces(p).join(' + ')} = ${whole(p)}.`,
  },
})
function splitLines(p: At<Split>): string[] {
  return [
    `${p.a} × ${p.b} = ${p.a * p.b}`,
    `${p.a} × ${p.c} = ${p.a * p.c}`,
    `${pieces(p).join(' + ')} = ${whole(p)}`,
  ]
}

/** A rectangle `a` by `b` with another, `c` by `e`, beside it. */
type Joined = { a: number; b: number; c: number; e: number }

const bothAreas = ({ a, b, c, e }: Joined): number => a * b + c * e
const mirrored = ({ place }: At<Joined>): boolean => place % 2 === 1
/** Level 1 shows where the rectangles meet; level 3 tells the whole foot and leaves one length to be found. */
function figure(p: At<Joined>, cut: boolean): ModelShape {
  const { a, b, c, e, level } = p
  const hidden = level === 3 && !cut
  const all = { left: String(b), top: String(a), right: String(e) }
  return joined(
    p,
    hidden ? { ...all, step: '', foot: String(a + c) } : { ...all, step: String(c), foot: '' },
    { cut: cut || level === 1, mirrored: mirrored(p) },
    hidden
      ? {
          en: `Two rectangles joined: one ${a} wide and ${b} high, beside it one ${e} high. Together they are ${a + c} wide.`,
          es: `Dos rectángulos unidos: uno de ${a} de ancho y ${b} de alto; al lado, uno de ${e} de alto. Juntos miden ${a + c} de ancho.`,
        }
      : {
          en: `Two rectangles joined: one ${a} wide and ${b} high, beside it one ${c} wide and ${e} high.`,
          es: `Dos rectángulos unidos: uno de ${a} de ancho y ${b} de alto; al lado, uno de ${c} de ancho y ${e} de alto.`,
        },
  )
}
const stepped = ({ b, e }: Joined): boolean => e < b

/** Grade 3: the area of two rectangles in one figure. */
export const areaJoined = defineSkill<Joined>({
  id: 'm.3.area-joined',
  levels: {
    1: {
      params: { a: between(2, 4), b: between(2, 4), c: between(1, 3), e: between(1, 2) },
      where: stepped,
      ask: inSquares(),
    },
    2: {
      params: { a: between(3, 6), b: between(3, 6), c: between(2, 4), e: between(1, 4) },
      where: stepped,
      ask: inSquares(),
    },
    3: {
      params: { a: between(4, 8), b: between(4, 8), c: between(2, 6), e: between(2, 6) },
      where: stepped,
      ask: inSquares(),
    },
  },
  answer: bothAreas,
  wrong: {
    'one-piece': ({ a, b }) => a * b,
    'bounding-box': ({ a, b, c }) => (a + c) * b,
    'walks-around': ({ a, b, c }) => 2 * (a + c + b),
  },
  prompt: {
    en: (p) =>
      p.level === 3
        ? 'One side has no number. What is the area of the whole figure?'
        : 'What is the area of the whole figure?',
    es: (p) =>
      p.level === 3
        ? 'Un lado no tiene número. ¿Cuál es el área de toda la figura?'
        : '¿Cuál es el área de toda la figura?',
  },
  picture: (p) => figure(p, false),
  shown: 'always',
  solved: (p) => figure(p, true),
  hints: {
    look: {
      en: () => 'Draw one line and you have two rectangles.',
      es: () => 'Traza una línea y tienes dos rectángulos.',
    },
    start: {
      en: (p) =>
        p.level === 3
          ? `The second one is ${p.a + p.c} − ${p.a} = ${p.c} wide. The first is ${p.a} × ${p.b}.`
          : `One rectangle is ${p.a} × ${p.b} = ${p.a * p.b}. Now the other one.`,
      es: (p) =>
        p.level === 3
          ? `El segundo mide ${p.a + p.c} − ${p.a} = ${p.c} de ancho. El primero es ${p.a} × ${p.b}.`
          : `Un rectángulo es ${p.a} × ${p.b} = ${p.a * p.b}. Ahora, el otro.`,
    },
    worked: { en: joinedLines, es: joinedLines },
  },
  praise: {
    en: () => 'You found two rectangles and added them.',
    es: () => 'Hallaste dos rectángulos y los sumaste.',
  },
  because: {
    en: (p) => `Two rectangles: ${p.a * p.b} + ${p.c * p.e} = ${bothAreas(p)}.`,
    es: (p) => `Dos rectángulos: ${p.a * p.b} + ${p.c * p.e} = ${bothAreas(p)}.`,
  },
})
function joinedLines(p: At<Joined>): string[] {
  return [
    `${p.a} × ${p.b} = ${p.a * p.b}`,
    `${p.c} × ${p.e} = ${p.c * p.e}`,
    `${p.a * p.b} + ${p.c * p.e} = ${bothAreas(p)}`,
  ]
}
