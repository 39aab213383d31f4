import { asking, typedWithUnit } from '#content/asking.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf } from '#content/draw.ts'
import type { Ask } from '#content/skill.ts'
import { measuredThing } from '#content/skills/long-things.ts'
import type { ModelShape } from '#domain/items/model.ts'
import { UNITS, unitName } from './units.ts'

/** Something as long as `length`, lying on a ruler from the mark `from`. */
type P = { from: number; length: number; unit: 'in' | 'cm' }

const MAX = 16
const EITHER = oneOf<'in' | 'cm'>(['in', 'cm'])
const end = ({ from, length }: P): number => from + length
const onRuler = (p: P, from: number): ModelShape => ({
  kind: 'ruler',
  unit: p.unit,
  parts: 1,
  max: MAX,
  from,
  length: p.length,
})

const measure: Ask<P> = asking<P, 'ruler'>('ruler', 'exact', ({ p: { from, length, unit } }) => ({
  unit,
  parts: 1,
  max: MAX,
  from,
  length,
}))
const typed: Ask<P> = typedWithUnit<P>(2, ({ p }) => UNITS[p.unit].many)

/** Grade 2: measure with a ruler, from its zero and from another mark. */
export const rulerMeasure = defineSkill<P>({
  id: 'm.2.ruler-measure',
  levels: {
    1: { params: { from: 0, length: between(2, 12), unit: EITHER }, ask: measure },
    2: {
      params: { from: between(0, 4), length: between(3, 14), unit: EITHER },
      where: (p) => end(p) <= MAX - 1,
      ask: measure,
    },
    3: {
      params: { from: between(1, 4), length: between(3, 12), unit: EITHER },
      where: (p) => end(p) <= MAX - 1,
      ask: typed,
    },
  },
  answer: ({ length }) => length,
  wrong: {
    'reads-end': (p) => (p.from > 0 ? end(p) : null),
    'counts-marks': ({ length }) => length + 1,
    'starts-at-one': ({ length }) => length - 1,
  },
  prompt: {
    en: (p) => {
      const asked = `How many ${UNITS[p.unit].many.en} long is ${measuredThing(p).en}?`
      if (p.level === 1) return asked
      return p.level === 2 ? `Line up the ruler. ${asked}` : `It does not start at 0. ${asked}`
    },
    es: (p) => {
      const many = `${UNITS[p.unit].gender === 'f' ? 'as' : 'os'} ${UNITS[p.unit].many.es}`
      const asked = `¿Cuánt${many} mide ${measuredThing(p).es}?`
      if (p.level === 1) return asked
      return p.level === 2 ? `Alinea la regla. ${asked}` : `No empieza en 0. ${asked}`
    },
  },
  picture: (p) => (p.level === 3 ? onRuler(p, p.from) : null),
  shown: 'always',
  solved: (p) => onRuler(p, p.level === 3 ? p.from : 0),
  hints: {
    look: {
      en: ({ level }) => (level === 3 ? 'Count the spaces between the marks.' : 'Put the zero at one end.'),
      es: ({ level }) =>
        level === 3 ? 'Cuenta los espacios entre las marcas.' : 'Pon el cero en una de las puntas.',
    },
    start: {
      en: (p) =>
        p.level === 3
          ? `It starts at ${p.from}. From ${p.from} to ${p.from + 1} is the first space.`
          : 'From 0 to 1 is the first space. Go on to the other end.',
      es: (p) =>
        p.level === 3
          ? `Empieza en ${p.from}. De ${p.from} a ${p.from + 1} va el primer espacio.`
          : 'De 0 a 1 va el primer espacio. Sigue hasta la otra punta.',
    },
    worked: {
      en: (p) => {
        if (p.level === 3)
          return [`It goes from ${p.from} to ${end(p)}.`, `${end(p)} − ${p.from} = ${p.length}`]
        return [
          'The zero is at one end.',
          `The other end is at ${p.length}: ${unitName(p.length, p.unit, 'en')}.`,
        ]
      },
      es: (p) => {
        if (p.level === 3) return [`Va de ${p.from} a ${end(p)}.`, `${end(p)} − ${p.from} = ${p.length}`]
        return [
          'El cero está en una punta.',
          `La otra punta está en ${p.length}: ${unitName(p.length, p.unit, 'es')}.`,
        ]
      },
    },
  },
  praise: {
    en: (p) => (p.level === 3 ? 'You counted spaces, not marks.' : 'You measured from the zero.'),
    es: (p) => (p.level === 3 ? 'Contaste espacios, no marcas.' : 'Mediste desde el cero.'),
  },
  because: {
    en: (p) =>
      p.level === 3
        ? `From ${p.from} to ${end(p)} there are ${p.length} spaces.`
        : `From 0 it reaches to ${p.length}, so it is ${unitName(p.length, p.unit, 'en')} long.`,
    es: (p) =>
      p.level === 3
        ? `De ${p.from} a ${end(p)} hay ${p.length} espacios.`
        : `Desde 0 llega a ${p.length}: mide ${unitName(p.length, p.unit, 'es')}.`,
  },
})
