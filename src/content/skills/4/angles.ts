import { gcd, roundHalfUp } from '#content/arithmetic.ts'
import { asking, typedWithUnit } from '#content/asking.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf, steps } from '#content/draw.ts'
import type { Ask, At } from '#content/skill.ts'
import { way } from '#content/skills/long-things.ts'
import type { ModelShape } from '#domain/items/model.ts'

const typedDegrees = <P>(): Ask<P> => typedWithUnit<P>(3, () => ({ en: 'degrees', es: 'grados' }))

/** n of dn equal parts of a full turn. */
type Turn = { n: number; dn: number }

const degrees = ({ n, dn }: Turn): number => (360 * n) / dn
const share = ({ n, dn }: Turn): string => `${n}/${dn}`
const circle = (p: Turn, done: boolean): ModelShape => ({
  kind: 'angle',
  degrees: done ? degrees(p) : p.n === 1 ? 360 : 360 / p.dn,
  turn: 0,
  look: 'circle',
  split: null,
  labels: [],
})
const onePart = ({ dn }: Turn): string => `360 ÷ ${dn} = ${360 / dn}`
const allParts = ({ n, dn }: Turn): string => `${n} × ${360 / dn} = ${degrees({ n, dn })}`
const wholeDegrees = (value: number): number | null => (Number.isInteger(value) ? value : null)

/** Grade 4: an angle is a part of a full turn. */
export const angleIdea = defineSkill<Turn>({
  id: 'm.4.angle-idea',
  levels: {
    1: {
      params: { n: between(1, 11), dn: oneOf([2, 3, 4, 6, 8, 12]) },
      where: ({ n, dn }) => n < dn && gcd(n, dn) === 1,
      ask: asking<Turn, 'angle'>('angle', 'exact', () => ({
        step: 15,
        start: 0,
        most: 360,
        protractor: true,
      })),
    },
    2: {
      params: { n: between(1, 4), dn: oneOf([4, 5, 6, 8, 10, 12]) },
      where: ({ n, dn }) => n < dn,
      ask: typedDegrees(),
    },
    3: {
      params: { n: between(2, 11), dn: oneOf([5, 6, 8, 9, 10, 12]) },
      where: ({ n, dn }) => n < dn && gcd(n, dn) === 1,
      ask: typedDegrees(),
    },
  },
  answer: degrees,
  wrong: {
    'circle-is-100': ({ n, dn }) => Math.round((100 * n) / dn),
    'half-turn-whole': ({ n, dn }) => wholeDegrees((180 * n) / dn),
    'counts-turn-parts': ({ n }) => n,
  },
  prompt: {
    en: (p) => {
      if (p.level === 1)
        return way(
          p,
          `Turn the ray ${share(p)} of a full turn.`,
          `Make an angle that is ${share(p)} of a circle.`,
          `Open an angle of ${share(p)} of a full turn.`,
        )
      return way(
        p,
        `How many degrees is ${share(p)} of a full turn?`,
        `A wheel turns ${share(p)} of the way around. How many degrees is that?`,
        `How many degrees does ${share(p)} of a circle measure?`,
      )
    },
    es: (p) => {
      if (p.level === 1)
        return way(
          p,
          `Gira el rayo ${share(p)} de una vuelta completa.`,
          `Forma un ángulo que sea ${share(p)} de un círculo.`,
          `Abre un ángulo de ${share(p)} de una vuelta completa.`,
        )
      return way(
        p,
        `¿Cuántos grados son ${share(p)} de una vuelta completa?`,
        `Una rueda gira ${share(p)} de una vuelta. ¿Cuántos grados son?`,
        `¿Cuántos grados mide ${share(p)} de un círculo?`,
      )
    },
  },
  picture: (p) => circle(p, false),
  shown: 'never',
  solved: (p) => circle(p, true),
  hints: {
    look: {
      en: ({ n, dn }) =>
        `A full turn is 360 degrees. ${n === 1 ? `Think of it in ${dn} equal parts.` : `Here is one of ${dn} equal parts.`}`,
      es: ({ n, dn }) =>
        `Una vuelta completa son 360 grados. ${n === 1 ? `Piénsala en ${dn} partes iguales.` : `Aquí está una de ${dn} partes iguales.`}`,
    },
    start: {
      en: ({ n, dn }) =>
        n === 1
          ? `Share 360 in ${dn} equal parts.`
          : `${onePart({ n, dn })}: that is one part. You need ${n}.`,
      es: ({ n, dn }) =>
        n === 1
          ? `Reparte 360 en ${dn} partes iguales.`
          : `${onePart({ n, dn })}: esa es una parte. Necesitas ${n}.`,
    },
    worked: {
      en: (p) => [onePart(p), ...(p.n === 1 ? [] : [allParts(p)]), `It is ${degrees(p)} degrees.`],
      es: (p) => [onePart(p), ...(p.n === 1 ? [] : [allParts(p)]), `Son ${degrees(p)} grados.`],
    },
  },
  praise: {
    en: () => 'You took the right part of 360 degrees.',
    es: () => 'Tomaste la parte correcta de 360 grados.',
  },
  because: {
    en: (p) => `A full turn is 360 degrees: ${p.n === 1 ? onePart(p) : allParts(p)}.`,
    es: (p) => `Una vuelta completa son 360 grados: ${p.n === 1 ? onePart(p) : allParts(p)}.`,
  },
})

/** An angle of a degrees; `fromLeft` lays its first ray to the left, where the other row of numbers begins. */
type Measure = { a: number; fromLeft: boolean; task: 'read' | 'make' }

const onProtractor = ({ a, fromLeft }: Measure): ModelShape => ({
  kind: 'angle',
  degrees: a,
  turn: fromLeft ? 180 - a : 0,
  look: 'protractor',
  split: null,
  labels: [],
})
const plainAngle = (a: number): ModelShape => ({
  kind: 'angle',
  degrees: a,
  turn: 0,
  look: 'rays',
  split: null,
  labels: [],
})
/** Who begins with zero at the right sees the ray here. */
const otherRow = ({ a }: Measure): number => 180 - a
const size = {
  en: ({ a }: Measure): string => (a < 90 ? 'less than a square corner' : 'more than a square corner'),
  es: ({ a }: Measure): string => (a < 90 ? 'menos que un ángulo recto' : 'más que un ángulo recto'),
}
const side = {
  en: ({ fromLeft }: Measure): string => (fromLeft ? 'left' : 'right'),
  es: ({ fromLeft }: Measure): string => (fromLeft ? 'izquierda' : 'derecha'),
}
/** The numbers of ten just below and above. */
const tens = ({ a }: Measure): readonly [number, number] => [
  Math.floor(a / 10) * 10,
  Math.floor(a / 10) * 10 + 10,
]

/** Grade 4: read an angle on a protractor, and make one. */
export const measureAngles = defineSkill<Measure>({
  id: 'm.4.measure-angles',
  levels: {
    1: {
      params: { a: steps(20, 160, 10), fromLeft: oneOf([false, false, true]), task: 'read' },
      where: ({ a }) => a !== 90,
      ask: typedDegrees(),
    },
    2: {
      params: { a: steps(15, 165, 5), fromLeft: false, task: 'make' },
      where: ({ a }) => a !== 90,
      ask: asking<Measure, 'angle'>('angle', 'exact', () => ({
        step: 5,
        start: 0,
        most: 180,
        protractor: true,
      })),
    },
    3: {
      params: { a: between(11, 169), fromLeft: oneOf([false, true]), task: 'read' },
      where: ({ a }) => a % 5 > 0,
      ask: typedDegrees(),
    },
  },
  answer: ({ a }) => a,
  wrong: {
    'wrong-scale': otherRow,
    'not-lined-up': ({ a }) => a + 10,
    'next-label': ({ a }) => roundHalfUp(a, 10),
  },
  prompt: {
    en: (p) =>
      p.task === 'make'
        ? p.place % 2 === 0
          ? `Turn the ray to make an angle of ${p.a} degrees.`
          : `Make an angle of ${p.a} degrees.`
        : p.place % 2 === 0
          ? 'How many degrees is this angle?'
          : 'Read the protractor. How big is the angle?',
    es: (p) =>
      p.task === 'make'
        ? p.place % 2 === 0
          ? `Gira el rayo para formar un ángulo de ${p.a} grados.`
          : `Forma un ángulo de ${p.a} grados.`
        : p.place % 2 === 0
          ? '¿Cuántos grados mide este ángulo?'
          : 'Lee el transportador. ¿Cuánto mide el ángulo?',
  },
  picture: (p) => (p.task === 'make' ? null : onProtractor(p)),
  shown: 'always',
  solved: (p) => (p.task === 'make' ? plainAngle(p.a) : onProtractor(p)),
  hints: {
    look: {
      en: (p) =>
        p.task === 'make'
          ? 'One ray lies on 0 already. Follow that row of numbers.'
          : `One ray lies on the 0 at the ${side.en(p)}. Follow that row of numbers.`,
      es: (p) =>
        p.task === 'make'
          ? 'Un rayo ya está en el 0. Sigue esa fila de números.'
          : `Un rayo está en el 0 de la ${side.es(p)}. Sigue esa fila de números.`,
    },
    start: {
      en: (p) => `The angle is ${size.en(p)}, so it is ${p.a < 90 ? 'less' : 'more'} than 90 degrees.`,
      es: (p) => `El ángulo es ${size.es(p)}, así que mide ${p.a < 90 ? 'menos' : 'más'} de 90 grados.`,
    },
    worked: {
      en: (p) => [
        `Begin at 0 on the ${side.en(p)} and count up by ten.`,
        p.a % 10 === 0
          ? `The other ray ${p.task === 'make' ? 'goes to' : 'is at'} ${p.a}.`
          : `Between ${tens(p)[0]} and ${tens(p)[1]}, count ${p.a % 10} small marks: ${p.a}.`,
        `The angle is ${p.a} degrees.`,
      ],
      es: (p) => [
        `Empieza en el 0 de la ${side.es(p)} y cuenta de diez en diez.`,
        p.a % 10 === 0
          ? `El otro rayo ${p.task === 'make' ? 'va a' : 'está en'} ${p.a}.`
          : `Entre ${tens(p)[0]} y ${tens(p)[1]}, cuenta ${p.a % 10} ${p.a % 10 === 1 ? 'marca chica' : 'marcas chicas'}: ${p.a}.`,
        `El ángulo mide ${p.a} grados.`,
      ],
    },
  },
  praise: {
    en: () => 'You began at zero and followed the right row of numbers.',
    es: () => 'Empezaste en cero y seguiste la fila de números correcta.',
  },
  because: {
    en: (p) => `It is ${size.en(p)}, so it is ${p.a} degrees and not ${otherRow(p)}.`,
    es: (p) => `Es ${size.es(p)}, así que mide ${p.a} grados y no ${otherRow(p)}.`,
  },
})

/** A whole angle and one of its two parts. */
type Parts = { whole: number; part: number }

const other = ({ whole, part }: Parts): number => whole - part
const split = (p: At<Parts>, done: boolean): ModelShape => ({
  kind: 'angle',
  degrees: p.whole,
  turn: 0,
  look: p.whole === 360 ? 'circle' : 'rays',
  split: p.part,
  labels: [String(p.part), done ? String(other(p)) : '?', p.whole === 360 ? '' : String(p.whole)],
})
const wholeIs = {
  en: ({ whole }: Parts): string =>
    ({
      90: 'A square corner is 90 degrees.',
      180: 'A straight line is 180 degrees.',
      360: 'A full turn is 360 degrees.',
    })[whole] ?? `The whole angle is ${whole} degrees.`,
  es: ({ whole }: Parts): string =>
    ({
      90: 'Un ángulo recto mide 90 grados.',
      180: 'Una línea recta son 180 grados.',
      360: 'Una vuelta completa son 360 grados.',
    })[whole] ?? `El ángulo entero mide ${whole} grados.`,
}
/** What the whole is called where it has a name; then its size is not told. */
const named = {
  en: ({ whole }: Parts): string | null =>
    ({ 90: 'a right angle', 180: 'a straight line', 360: 'a full turn' })[whole] ?? null,
  es: ({ whole }: Parts): string | null =>
    ({ 90: 'un ángulo recto', 180: 'una línea recta', 360: 'una vuelta completa' })[whole] ?? null,
}
const tellsName = (p: At<Parts>): boolean => p.level === 3 && named.en(p) !== null
const askParts = typedDegrees<Parts>()

/** Grade 4: parts of an angle add up to the whole. */
export const addAngles = defineSkill<Parts>({
  id: 'm.4.add-angles',
  levels: {
    1: {
      params: { whole: oneOf([90, 180]), part: steps(10, 170, 10) },
      where: ({ whole, part }) => part < whole && 2 * part !== whole,
      ask: askParts,
    },
    2: {
      params: { whole: oneOf([90, 120, 150, 180]), part: between(15, 85) },
      where: ({ whole, part }) => part < whole - 5 && 2 * part !== whole,
      ask: askParts,
    },
    3: {
      params: { whole: oneOf([90, 135, 180, 360]), part: between(17, 88) },
      where: ({ whole, part }) => part < whole - 5 && part % 5 > 0,
      ask: askParts,
    },
  },
  answer: other,
  wrong: {
    'adds-all': ({ whole, part }) => whole + part,
    'wrong-whole': ({ whole, part }) => (whole === 180 ? Math.abs(90 - part) : 180 - part),
    'copies-part': ({ part }) => part,
  },
  prompt: {
    en: (p) => {
      if (tellsName(p))
        return `Two angles make ${named.en(p)}. One is ${p.part} degrees. How many degrees is the other?`
      return p.place % 2 === 0
        ? `The whole angle is ${p.whole} degrees. One part is ${p.part} degrees. How big is the other part?`
        : `An angle of ${p.whole} degrees is cut in two. One part is ${p.part} degrees. And the other?`
    },
    es: (p) => {
      if (tellsName(p))
        return `Dos ángulos forman ${named.es(p)}. Uno mide ${p.part} grados. ¿Cuántos grados mide el otro?`
      return p.place % 2 === 0
        ? `El ángulo entero mide ${p.whole} grados. Una parte mide ${p.part} grados. ¿Cuánto mide la otra?`
        : `Un ángulo de ${p.whole} grados se corta en dos. Una parte mide ${p.part} grados. ¿Y la otra?`
    },
  },
  picture: (p) => split(p, false),
  shown: 'first-level',
  solved: (p) => split(p, true),
  hints: {
    look: {
      en: () => 'The two parts together make the whole angle.',
      es: () => 'Las dos partes juntas forman el ángulo entero.',
    },
    start: {
      en: (p) => `${wholeIs.en(p)} ${p.part} + □ = ${p.whole}`,
      es: (p) => `${wholeIs.es(p)} ${p.part} + □ = ${p.whole}`,
    },
    worked: {
      en: (p) => [wholeIs.en(p), `${p.whole} − ${p.part} = ${other(p)}`],
      es: (p) => [wholeIs.es(p), `${p.whole} − ${p.part} = ${other(p)}`],
    },
  },
  praise: {
    en: () => 'You took the part you know from the whole.',
    es: () => 'Le quitaste al entero la parte que conoces.',
  },
  because: {
    en: (p) => `${p.part} + ${other(p)} = ${p.whole}, the whole angle.`,
    es: (p) => `${p.part} + ${other(p)} = ${p.whole}, el ángulo entero.`,
  },
})
