import { typedFraction } from '#content/asking.ts'
import { onLine, typed } from '#content/asks.ts'
import { barsOf, fractionBars } from '#content/bars.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf } from '#content/draw.ts'
import type { At } from '#content/skill.ts'
import { way } from '#content/skills/long-things.ts'
import { partsName } from '#content/speak.ts'
import type { NumberLine } from '#domain/items/item.ts'
import type { ModelShape } from '#domain/items/model.ts'
import type { Said } from '#domain/language.ts'

/** n/dn, put on a line (levels 1 and 3) or read from one (level 2). */
type P = { n: number; dn: number }

/** Whole numbers on the line: it ends at 1, at level 3 at 2. */
const wholes = ({ level }: At<P>): number => (level === 3 ? 2 : 1)
const fraction = ({ n, dn }: P): string => `${n}/${dn}`
/** A line from 0 to `end` cut into dn-ths; only whole numbers are labelled. */
function fractionLine(dn: number, end: number): NumberLine {
  const values = Array.from({ length: dn * end + 1 }, (_, i) =>
    i % dn === 0 ? String(i / dn) : `${i}/${dn}`,
  )
  return { ticks: dn * end, values, labelled: Array.from({ length: end + 1 }, (_, i) => i * dn) }
}
/** The same line as a picture: hops of one part up to `to`, a mark or none. */
const drawnLine = (dn: number, end: number, mark: number | null, to: number): ModelShape => ({
  kind: 'number-line',
  ticks: dn * end,
  labels: Array.from({ length: end + 1 }, (_, i) => ({ tick: i * dn, text: String(i) })),
  mark,
  jumps: Array.from({ length: to }, (_, i) => ({ from: i, to: i + 1, text: '' })),
})

const put = onLine<P>(
  (p) => fractionLine(p.dn, wholes(p)),
  () => null,
)
/** Level 1 has a bar cut and shaded to the same amount, level 3 a bar with one part of one whole. */
const picture = (p: At<P>): ModelShape => {
  if (p.level === 2) return drawnLine(p.dn, 1, p.n, 0)
  return p.level === 1
    ? fractionBars(barsOf(p.n, p.dn, fraction(p)))
    : fractionBars(barsOf(1, p.dn, `1/${p.dn}`))
}

/** Asks for the place of a fraction. */
const onLineAsked = (one: string, p: At<object>): Said =>
  way<Said>(
    p,
    { en: `Put ${one} on the line.`, es: `Ubica ${one} en la recta.` },
    { en: `Find ${one} on the line.`, es: `Encuentra ${one} en la recta.` },
    { en: `Where is ${one} on the line?`, es: `¿Dónde está ${one} en la recta?` },
  )

/** Grade 3: a fraction is a place on the number line. */
export const fractionsOnLine = defineSkill<P>({
  id: 'm.3.fraction-line',
  levels: {
    1: {
      params: { n: between(1, 7), dn: oneOf([2, 3, 4, 6, 8]) },
      where: ({ n, dn }) => n < dn,
      ask: put,
    },
    2: {
      params: { n: between(1, 7), dn: oneOf([2, 3, 4, 6, 8]) },
      where: ({ n, dn }) => n < dn,
      ask: typedFraction(false),
    },
    3: {
      params: { n: between(2, 15), dn: oneOf([3, 4, 6, 8]) },
      where: ({ n, dn }) => n < 2 * dn && n !== dn,
      ask: put,
    },
  },
  answer: fraction,
  wrong: {
    'counts-marks': ({ n, dn, level }) => {
      if (level === 2) return `${n + 1}/${dn}`
      // The zero mark is taken for the first part, so the place is one part short.
      return n > 1 ? `${n - 1}/${dn}` : '0'
    },
    'counts-ticks-for-parts': ({ n, dn, level }) => (level === 2 ? `${n}/${dn + 1}` : null),
    // On a line to 2 the whole line is cut into dn: every part is then twice as long.
    'whole-line-is-one': ({ n, dn, level }) => (level === 3 && n < dn ? `${2 * n}/${dn}` : null),
  },
  prompt: {
    en: (p) =>
      p.level === 2
        ? way(
            p,
            'Which fraction is the pointer on?',
            'Which fraction does the pointer show?',
            'What is the fraction at the pointer?',
          )
        : onLineAsked(fraction(p), p).en,
    es: (p) =>
      p.level === 2
        ? way(
            p,
            '¿En qué fracción está la flecha?',
            '¿Qué fracción señala la flecha?',
            '¿Cuál es la fracción de la flecha?',
          )
        : onLineAsked(fraction(p), p).es,
  },
  picture,
  shown: 'always',
  solved: (p) => drawnLine(p.dn, wholes(p), p.n, p.n),
  hints: {
    look: {
      en: () => 'From 0 to 1 is one whole. How many equal spaces does it have?',
      es: () => 'De 0 a 1 hay un entero. ¿Cuántos espacios iguales tiene?',
    },
    start: {
      en: ({ dn, level }) =>
        level === 2
          ? `There are ${dn} spaces from 0 to 1: they are ${partsName(dn, 'en')}.`
          : `The space from 0 to the first mark is 1/${dn}. Go on from there.`,
      es: ({ dn, level }) =>
        level === 2
          ? `Hay ${dn} espacios de 0 a 1: son ${partsName(dn, 'es')}.`
          : `El espacio de 0 a la primera marca es 1/${dn}. Sigue desde ahí.`,
    },
    worked: {
      en: (p) => [
        `From 0 to 1 there are ${p.dn} equal spaces, so each is 1/${p.dn}.`,
        p.n === 1 ? 'Make one jump from 0.' : `Make ${p.n} jumps from 0.`,
        `That is ${fraction(p)}.`,
      ],
      es: (p) => [
        `De 0 a 1 hay ${p.dn} espacios iguales: cada uno es 1/${p.dn}.`,
        p.n === 1 ? 'Da un salto desde 0.' : `Da ${p.n} saltos desde 0.`,
        `Eso es ${fraction(p)}.`,
      ],
    },
  },
  praise: {
    en: ({ dn }) => `You counted the spaces, ${dn} in one whole.`,
    es: ({ dn }) => `Contaste los espacios: ${dn} en un entero.`,
  },
  because: {
    en: (p) =>
      p.n === 1
        ? `One jump of 1/${p.dn} from 0 ends at ${fraction(p)}.`
        : `${p.n} jumps of 1/${p.dn} from 0 end at ${fraction(p)}.`,
    es: (p) =>
      p.n === 1
        ? `Un salto de 1/${p.dn} desde 0 llega a ${fraction(p)}.`
        : `${p.n} saltos de 1/${p.dn} desde 0 llegan a ${fraction(p)}.`,
  },
})

/** `w` wholes in dn-ths; `from` says what is asked for: the wholes as parts, or the parts as wholes. */
type Whole = { w: number; dn: number; from: 'whole' | 'parts' }

/** Where the line ends: at most 20 ticks fit a small screen. */
const END: Readonly<Record<number, number>> = { 2: 6, 3: 5, 4: 5, 6: 3, 8: 2 }
const end = ({ dn }: Whole): number => END[dn] ?? 2
const over = ({ w, dn }: Whole): string => `${w * dn}/${dn}`
const findIt = onLine<Whole>(
  (p) => fractionLine(p.dn, end(p)),
  () => null,
)
/** One whole in its parts, or all of them; a whole that is not cut needs no bar. */
const bars = (p: Whole, wholes: number): ModelShape =>
  p.dn > 1 && p.w <= 4
    ? fractionBars(barsOf(p.dn * wholes, p.dn, `${p.dn}/${p.dn}`))
    : { kind: 'expression', lines: [`1 = ${p.dn}/${p.dn}`, ...(wholes > 1 ? [`${p.w} = ${over(p)}`] : [])] }
const partsOf = ({ dn }: Whole, language: 'en' | 'es'): string => partsName(dn, language)

/** Grade 3: whole numbers are fractions too. */
export const wholeAsFraction = defineSkill<Whole>({
  id: 'm.3.whole-as-fraction',
  levels: {
    1: {
      params: { w: between(1, 6), dn: oneOf([2, 3, 4, 6, 8]), from: 'parts' },
      where: (p) => p.w <= end(p),
      ask: findIt,
    },
    2: {
      params: { w: between(2, 6), dn: oneOf([2, 3, 4, 6, 8]), from: 'whole' },
      where: ({ w, dn }) => w !== dn,
      ask: typed(2),
    },
    3: {
      params: {
        w: between(2, 6),
        dn: oneOf([1, 2, 3, 4, 6]),
        from: oneOf<Whole['from']>(['whole', 'parts']),
      },
      where: ({ w, dn, from }) => w !== dn && (dn > 1 || from === 'parts'),
      ask: typed(2),
    },
  },
  answer: ({ w, dn, from }) => (from === 'parts' ? w : w * dn),
  wrong: {
    'copies-whole': ({ w, dn, from, level }) => {
      if (level === 1) return null
      return from === 'whole' ? w : w * dn
    },
    'adds-dimensions': ({ w, dn, from, level }) => {
      if (level === 1) return null
      return from === 'whole' ? w + dn : w * dn + dn
    },
    'copies-bottom': ({ dn }) => dn,
  },
  prompt: {
    en: (p) => {
      if (p.level === 1) return onLineAsked(over(p), p).en
      return p.from === 'parts'
        ? way(p, `Which whole number is ${over(p)}?`, `${over(p)} is which whole number?`)
        : way(p, `${p.w} is how many ${partsOf(p, 'en')}?`, `How many ${partsOf(p, 'en')} make ${p.w}?`)
    },
    es: (p) => {
      if (p.level === 1) return onLineAsked(over(p), p).es
      return p.from === 'parts'
        ? way(p, `¿Qué número entero es ${over(p)}?`, `${over(p)}, ¿qué número entero es?`)
        : way(p, `¿Cuántos ${partsOf(p, 'es')} hay en ${p.w}?`, `¿Cuántos ${partsOf(p, 'es')} hacen ${p.w}?`)
    },
  },
  picture: (p) => bars(p, 1),
  shown: 'first-level',
  solved: (p) => (p.level === 1 ? drawnLine(p.dn, end(p), p.w * p.dn, p.w * p.dn) : bars(p, p.w)),
  hints: {
    look: {
      en: ({ dn }) =>
        dn === 1 ? 'One whole that is not cut: 1/1.' : `One whole is cut into ${dn} equal parts.`,
      es: ({ dn }) =>
        dn === 1 ? 'Un entero sin cortar: 1/1.' : `Un entero se corta en ${dn} partes iguales.`,
    },
    start: {
      en: ({ dn, from }) => {
        if (from === 'whole') return `1 is ${dn} ${partsName(dn, 'en')}. Now count all the wholes.`
        return dn === 1 ? 'Over 1 means that each part is a whole.' : `Every ${dn} parts make one whole.`
      },
      es: ({ dn, from }) => {
        if (from === 'whole') return `1 son ${dn} ${partsName(dn, 'es')}. Ahora cuenta todos los enteros.`
        return dn === 1
          ? 'Sobre 1 quiere decir que cada parte es un entero.'
          : `Cada ${dn} partes forman un entero.`
      },
    },
    worked: { en: (p) => workedWhole(p), es: (p) => workedWhole(p) },
  },
  praise: {
    en: ({ dn }) => (dn === 1 ? 'You saw that over 1 means wholes.' : `You made wholes of ${dn} parts each.`),
    es: ({ dn }) =>
      dn === 1 ? 'Viste que sobre 1 quiere decir enteros.' : `Formaste enteros de ${dn} partes cada uno.`,
  },
  because: {
    en: (p) => `${p.w} × ${p.dn} = ${p.w * p.dn}, so ${p.w} = ${over(p)}.`,
    es: (p) => `${p.w} × ${p.dn} = ${p.w * p.dn}, así que ${p.w} = ${over(p)}.`,
  },
})

function workedWhole(p: Whole): string[] {
  return [
    `1 = ${p.dn}/${p.dn}`,
    ...(p.w === 1 ? [] : [`${p.w} × ${p.dn} = ${p.w * p.dn}`]),
    p.from === 'parts' ? `${over(p)} = ${p.w}` : `${p.w} = ${over(p)}`,
  ]
}
