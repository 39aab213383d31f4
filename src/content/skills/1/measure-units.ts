import { asking, choosing } from '#content/asking.ts'
import { typed } from '#content/asks.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf } from '#content/draw.ts'
import type { At } from '#content/skill.ts'
import { measuredThing, way } from '#content/skills/long-things.ts'
import type { ModelShape } from '#domain/items/model.ts'
import type { Said } from '#domain/language.ts'

/** A thing `n` units long; at the last level the units are laid in some way, three of which are wrong. */
type Lay = 'right' | 'gaps' | 'overlaps' | 'short'
type P = { n: number; unit: 'cube' | 'clip'; lay: Lay }

const UNITS: Readonly<Record<P['unit'], Readonly<{ many: Said; gender: 'm' | 'f' }>>> = {
  cube: { many: { en: 'cubes', es: 'cubos' }, gender: 'm' },
  clip: { many: { en: 'clips', es: 'clips' }, gender: 'm' },
}
const many = ({ unit }: P): Said => UNITS[unit].many

/** Where units are laid along the thing, in units. */
const laid = ({ n }: P, lay: Lay): readonly number[] => {
  const count = lay === 'gaps' || lay === 'short' ? n - 1 : lay === 'overlaps' ? n + 1 : n
  if (lay === 'short') return Array.from({ length: count }, (_, i) => i)
  const step = count === 1 ? 0 : (n - 1) / (count - 1)
  return Array.from({ length: count }, (_, i) => Math.round(i * step * 100) / 100)
}
const units = (p: P, lay: Lay): ModelShape => ({
  kind: 'units',
  unit: p.unit,
  length: p.n,
  laid: laid(p, lay),
})

const onRuler = asking<P, 'ruler'>('ruler', 'exact', ({ p }) => ({
  unit: p.unit,
  parts: 1,
  max: 10,
  from: 0,
  length: p.n,
}))

const NAMES: Readonly<Record<Lay, Said>> = {
  right: { en: 'Units end to end, from end to end.', es: 'Unidades una tras otra, de punta a punta.' },
  gaps: { en: 'Units with spaces between them.', es: 'Unidades con espacios entre ellas.' },
  overlaps: { en: 'Units on top of each other.', es: 'Unidades encimadas.' },
  short: { en: 'Units that stop before the end.', es: 'Unidades que no llegan al final.' },
}
const whichWay = choosing<P>(({ p, chance }) => [
  { id: 'right', label: '', speech: NAMES.right, model: units(p, 'right') },
  ...chance
    .shuffled<Exclude<Lay, 'right'>>(['gaps', 'overlaps', 'short'])
    .map((lay) => ({ id: lay, label: '', speech: NAMES[lay], model: units(p, lay) })),
])

/** Grade 1: length as so many units end to end. */
export const measureUnits = defineSkill<P>({
  id: 'm.1.measure-units',
  levels: {
    1: { params: { n: between(2, 8), unit: oneOf<P['unit']>(['clip', 'cube']), lay: 'right' }, ask: onRuler },
    2: {
      params: { n: between(4, 10), unit: oneOf<P['unit']>(['clip', 'cube']), lay: 'right' },
      ask: typed(2),
    },
    3: {
      params: { n: between(4, 9), unit: oneOf<P['unit']>(['cube', 'clip']), lay: 'right' },
      ask: whichWay,
    },
  },
  answer: (p) => (p.level === 3 ? 'right' : p.n),
  wrong: {
    // at level 2 the units lie there already: they can only be counted wrong
    gaps: (p) => [p.n - 1, null, 'gaps'][p.level - 1] ?? null,
    overlaps: (p) => [p.n + 1, null, 'overlaps'][p.level - 1] ?? null,
    'skips-one': (p) => (p.level === 2 ? p.n - 1 : null),
    'counts-marks': (p) => (p.level === 3 ? null : p.n + 1),
  },
  prompt: {
    en: (p) =>
      p.level === 3
        ? way(p, `Which picture has the ${many(p).en} laid right?`, `Where are the ${many(p).en} laid right?`)
        : `How many ${many(p).en} long is ${measuredThing(p).en}?`,
    es: (p) =>
      p.level === 3
        ? way(
            p,
            `¿En qué dibujo están bien puestos los ${many(p).es}?`,
            `¿Dónde están bien puestos los ${many(p).es}?`,
          )
        : `¿Cuántos ${many(p).es} mide ${measuredThing(p).es}?`,
  },
  picture: (p: At<P>) => (p.level === 2 ? units(p, 'right') : null),
  shown: 'always',
  solved: (p) => units(p, 'right'),
  hints: {
    look: { en: () => 'No spaces, and nothing on top of another.', es: () => 'Sin espacios y sin encimar.' },
    start: {
      en: (p) =>
        p.level === 3
          ? 'Look at each picture from end to end.'
          : 'Begin at one end. Count each one once: 1, 2 …',
      es: (p) =>
        p.level === 3
          ? 'Mira cada dibujo de punta a punta.'
          : 'Empieza en una punta. Cuenta cada uno una vez: 1, 2 …',
    },
    worked: {
      en: (p) =>
        p.level === 3
          ? ['They must lie end to end.', 'The first begins at one end. The last ends at the other.']
          : [`Count: ${count(p)}.`, `It is ${p.n} ${many(p).en} long.`],
      es: (p) =>
        p.level === 3
          ? ['Deben ir uno tras otro.', 'El primero empieza en una punta y el último termina en la otra.']
          : [`Cuenta: ${count(p)}.`, `Mide ${p.n} ${many(p).es}.`],
    },
  },
  praise: {
    en: (p) => (p.level === 3 ? 'You looked for spaces and overlaps.' : 'You counted each one once.'),
    es: (p) =>
      p.level === 3 ? 'Miraste si había espacios o si se encimaban.' : 'Contaste cada uno una vez.',
  },
  because: {
    en: (p) =>
      p.level === 3
        ? 'Here they lie end to end, with no space and no overlap.'
        : `${p.n} ${many(p).en} fit from end to end.`,
    es: (p) =>
      p.level === 3
        ? 'Aquí van uno tras otro, sin espacios y sin encimar.'
        : `De punta a punta caben ${p.n} ${many(p).es}.`,
  },
})

const count = ({ n }: P): string => Array.from({ length: n }, (_, i) => i + 1).join(', ')
