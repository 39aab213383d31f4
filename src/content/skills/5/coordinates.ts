import { asking, choosing } from '#content/asking.ts'
import { typed } from '#content/asks.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf } from '#content/draw.ts'
import type { Ask, At } from '#content/skill.ts'
import { way } from '#content/skills/long-things.ts'
import type { ModelShape } from '#domain/items/model.ts'
import type { Language } from '#domain/language.ts'

const pointText = (x: number, y: number): string => `(${x}, ${y})`
const inQuadrant = (x: number, y: number): string | null => (x < 0 || y < 0 ? null : pointText(x, y))

/** Putting a point on a grid. */
const plotting = <P>(
  size: (p: At<P>) => number,
  start: (p: At<P>) => Readonly<{ x: number; y: number }> | null,
): Ask<P> => asking<P, 'grid'>('grid', 'exact', ({ p }) => ({ size: size(p), start: start(p) }))

type Point = { x: number; y: number }

const gridSize = ({ level }: At<Point>): number => (level === 1 ? 6 : 10)
const plot = plotting<Point>(gridSize, () => null)
const name = choosing<Point>(({ answer, wrong, chance }) =>
  [answer, ...chance.shuffled(wrong)].map((id) => ({ id, label: id })),
)
const differ = ({ x, y }: Point): boolean => x !== y
/** From the corner across, then up. */
const walked = (p: At<Point>): ModelShape => ({
  kind: 'grid',
  size: gridSize(p),
  points: [
    { x: 0, y: 0, label: '' },
    { x: p.x, y: 0, label: '' },
    { x: p.x, y: p.y, label: 'A' },
  ],
  path: true,
})
const text = ({ x, y }: Point): string => pointText(x, y)

/** Grade 5: put a point on a grid, and name one. */
export const coordinates = defineSkill<Point>({
  id: 'm.5.coordinates',
  levels: {
    1: { params: { x: between(1, 5), y: between(1, 5) }, where: differ, ask: plot },
    2: { params: { x: between(0, 10), y: between(0, 10) }, where: differ, ask: plot },
    3: { params: { x: between(1, 9), y: between(1, 9) }, where: differ, ask: name },
  },
  answer: text,
  wrong: {
    swapped: ({ x, y }) => pointText(y, x),
    'starts-at-one': ({ x, y }) => pointText(x + 1, y + 1),
    'on-axis': ({ x, y }) => (y === 0 ? pointText(0, x) : pointText(x, 0)),
  },
  prompt: {
    en: (p) =>
      p.level === 3
        ? 'Where is point A?'
        : way(p, `Put a point at ${text(p)}.`, `Mark the point ${text(p)}.`, `Where is ${text(p)}? Tap it.`),
    es: (p) =>
      p.level === 3
        ? '¿Dónde está el punto A?'
        : way(
            p,
            `Pon un punto en ${text(p)}.`,
            `Marca el punto ${text(p)}.`,
            `¿Dónde está ${text(p)}? Tócalo.`,
          ),
  },
  picture: (p) =>
    p.level === 3
      ? { kind: 'grid', size: gridSize(p), points: [{ ...pointOf(p), label: 'A' }], path: false }
      : null,
  shown: 'always',
  solved: walked,
  hints: {
    look: {
      en: () => 'Start at the corner where both lines are zero.',
      es: () => 'Empieza en la esquina donde las dos rectas valen cero.',
    },
    start: {
      en: (p) =>
        p.level === 3
          ? 'Count the steps across first. Write that number first.'
          : `The first number goes across: ${steps.en(p.x)} to the right.`,
      es: (p) =>
        p.level === 3
          ? 'Primero cuenta los pasos a la derecha. Ese número va primero.'
          : `El primer número va a la derecha: ${steps.es(p.x)}.`,
    },
    worked: {
      en: (p) => [
        `Across: ${steps.en(p.x)} to the right.`,
        `Then up: ${steps.en(p.y)}.`,
        `The point is ${text(p)}.`,
      ],
      es: (p) => [
        `Primero a la derecha: ${steps.es(p.x)}.`,
        `Luego hacia arriba: ${steps.es(p.y)}.`,
        `El punto es ${text(p)}.`,
      ],
    },
  },
  praise: {
    en: () => 'You went across first and then up.',
    es: () => 'Primero fuiste a la derecha y luego hacia arriba.',
  },
  because: {
    en: (p) => `${text(p)} means ${p.x} across from zero and ${p.y} up.`,
    es: (p) => `${text(p)} quiere decir ${p.x} a la derecha desde cero y ${p.y} hacia arriba.`,
  },
})

/** Two points A and B; `dx` and `dy` lie between them, and one of the two is asked for. */
type Two = { x: number; y: number; dx: number; dy: number; dir: 'across' | 'up' }

const mapSize = 12
const isAcross = ({ dir }: Two): boolean => dir === 'across'
const apart = (p: Two): number => (isAcross(p) ? p.dx : p.dy)
const from = (p: Two): number => (isAcross(p) ? p.x : p.y)
const to = (p: Two): number => from(p) + apart(p)
const a = ({ x, y }: Two): string => pointText(x, y)
const b = ({ x, y, dx, dy }: Two): string => pointText(x + dx, y + dy)
const onMap = (p: Two): boolean => p.x + p.dx <= mapSize && p.y + p.dy <= mapSize && p.dx !== p.dy
const walk = plotting<Two>(
  () => mapSize,
  ({ x, y }) => ({ x, y }),
)
const both = (p: Two, path: boolean): ModelShape => ({
  kind: 'grid',
  size: mapSize,
  points: [
    { x: p.x, y: p.y, label: 'A' },
    ...(path ? [{ x: p.x + p.dx, y: p.y, label: '' }] : []),
    { x: p.x + p.dx, y: p.y + p.dy, label: 'B' },
  ],
  path,
})

/** What a graph of time and amount may tell. */
type Graph = Readonly<Record<Language, Readonly<{ axes: string; up: string; across: string }>>>
const GRAPHS: readonly Graph[] = [
  {
    en: {
      axes: 'Across: weeks. Up: inches of a plant.',
      up: 'How many inches does it grow from A to B?',
      across: 'How many weeks from A to B?',
    },
    es: {
      axes: 'A la derecha: semanas. Arriba: pulgadas de una planta.',
      up: '¿Cuántas pulgadas crece de A a B?',
      across: '¿Cuántas semanas pasan de A a B?',
    },
  },
  {
    en: {
      axes: 'Across: minutes. Up: gallons in a tank.',
      up: 'How many gallons come in from A to B?',
      across: 'How many minutes from A to B?',
    },
    es: {
      axes: 'A la derecha: minutos. Arriba: galones en un tanque.',
      up: '¿Cuántos galones entran de A a B?',
      across: '¿Cuántos minutos pasan de A a B?',
    },
  },
  {
    en: {
      axes: 'Across: hours. Up: miles of a trip.',
      up: 'How many miles from A to B?',
      across: 'How many hours from A to B?',
    },
    es: {
      axes: 'A la derecha: horas. Arriba: millas de un viaje.',
      up: '¿Cuántas millas van de A a B?',
      across: '¿Cuántas horas pasan de A a B?',
    },
  },
]
const graphOf = (p: At<Two>, language: Language): string => {
  const told = GRAPHS[p.scatter % GRAPHS.length]?.[language]
  return told === undefined ? '' : `${told.axes} ${told[p.dir]}`
}

/** Grade 5: read maps and graphs of points. */
export const coordinateStories = defineSkill<Two>({
  id: 'm.5.coordinate-stories',
  levels: {
    1: {
      params: { x: between(1, 6), y: between(1, 6), dx: between(1, 6), dy: between(1, 6), dir: 'across' },
      where: onMap,
      ask: walk,
    },
    2: {
      params: {
        x: between(0, 6),
        y: between(0, 6),
        dx: between(1, 6),
        dy: between(1, 6),
        dir: oneOf<Two['dir']>(['across', 'up']),
      },
      where: onMap,
      ask: typed(2),
    },
    3: {
      params: {
        x: between(0, 8),
        y: between(0, 8),
        dx: between(2, 8),
        dy: between(2, 8),
        dir: oneOf<Two['dir']>(['across', 'up']),
      },
      where: onMap,
      ask: typed(2),
    },
  },
  answer: (p) => (p.level === 1 ? b(p) : apart(p)),
  wrong: {
    swapped: (p) => {
      if (p.level === 1) return pointText(p.x + p.dy, p.y + p.dx)
      return isAcross(p) ? p.dy : p.dx
    },
    'counts-marks': (p) => (p.level === 1 ? inQuadrant(p.x + p.dx - 1, p.y + p.dy - 1) : apart(p) + 1),
    'reads-end': (p) => (p.level === 1 ? pointText(p.dx, p.dy) : to(p)),
  },
  prompt: {
    en: (p) => {
      if (p.level === 1)
        return `The park is at ${a(p)}. Walk ${p.dx} right and ${p.dy} up. Where are you now?`
      if (p.level === 2)
        return `On this map, how far ${isAcross(p) ? 'to the right' : 'up'} is it from A to B?`
      return graphOf(p, 'en')
    },
    es: (p) => {
      if (p.level === 1)
        return `El parque está en ${a(p)}. Camina ${p.dx} a la derecha y ${p.dy} hacia arriba. ¿Dónde estás ahora?`
      if (p.level === 2)
        return `En este mapa, ¿cuánto hay ${isAcross(p) ? 'hacia la derecha' : 'hacia arriba'} de A a B?`
      return graphOf(p, 'es')
    },
  },
  picture: (p) => (p.level === 1 ? null : both(p, false)),
  shown: 'always',
  solved: (p) => both(p, true),
  hints: {
    look: {
      en: (p) =>
        p.level === 1
          ? 'Begin at the park, not at the corner.'
          : `Follow the numbers ${isAcross(p) ? 'along the bottom' : 'along the side'}.`,
      es: (p) =>
        p.level === 1
          ? 'Empieza en el parque, no en la esquina.'
          : `Sigue los números ${isAcross(p) ? 'de abajo' : 'del lado'}.`,
    },
    start: {
      en: (p) =>
        p.level === 1
          ? `Go right first: from ${p.x}, ${steps.en(p.dx)} more.`
          : `A is at ${from(p)}. Where is B?`,
      es: (p) =>
        p.level === 1
          ? `Primero a la derecha: desde ${p.x}, ${steps.es(p.dx)} más.`
          : `A está en ${from(p)}. ¿Dónde está B?`,
    },
    worked: {
      en: (p) =>
        p.level === 1
          ? [
              `Right: ${p.x} + ${p.dx} = ${p.x + p.dx}`,
              `Up: ${p.y} + ${p.dy} = ${p.y + p.dy}`,
              `You are at ${b(p)}.`,
            ]
          : [`A is at ${from(p)} and B is at ${to(p)}.`, `${to(p)} − ${from(p)} = ${apart(p)}`],
      es: (p) =>
        p.level === 1
          ? [
              `A la derecha: ${p.x} + ${p.dx} = ${p.x + p.dx}`,
              `Hacia arriba: ${p.y} + ${p.dy} = ${p.y + p.dy}`,
              `Estás en ${b(p)}.`,
            ]
          : [`A está en ${from(p)} y B está en ${to(p)}.`, `${to(p)} − ${from(p)} = ${apart(p)}`],
    },
  },
  praise: {
    en: (p) => (p.level === 1 ? 'You walked right first and then up.' : 'You compared where A and B are.'),
    es: (p) =>
      p.level === 1
        ? 'Primero caminaste a la derecha y luego hacia arriba.'
        : 'Comparaste dónde están A y B.',
  },
  because: {
    en: (p) =>
      p.level === 1
        ? `From ${a(p)}, ${p.dx} right and ${p.dy} up is ${b(p)}.`
        : `From ${from(p)} to ${to(p)} is ${to(p)} − ${from(p)} = ${apart(p)}.`,
    es: (p) =>
      p.level === 1
        ? `Desde ${a(p)}, ${p.dx} a la derecha y ${p.dy} hacia arriba es ${b(p)}.`
        : `De ${from(p)} a ${to(p)} hay ${to(p)} − ${from(p)} = ${apart(p)}.`,
  },
})

const steps: Readonly<Record<Language, (n: number) => string>> = {
  en: (n) => (n === 1 ? '1 step' : `${n} steps`),
  es: (n) => (n === 1 ? '1 paso' : `${n} pasos`),
}
const pointOf = ({ x, y }: Point): Point => ({ x, y })
