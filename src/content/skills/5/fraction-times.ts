import { choosing, typedFraction } from '#content/asking.ts'
import { onBars, typed } from '#content/asks.ts'
import { barsOf, fractionBars } from '#content/bars.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf } from '#content/draw.ts'
import type { At } from '#content/skill.ts'
import { sharedThing } from '#content/skills/long-things.ts'
import { partsName } from '#content/speak.ts'
import type { ModelShape } from '#domain/items/model.ts'
import type { Language } from '#domain/language.ts'
import { over, overOrWhole } from './fractions.ts'

/** n/dn of a number that is k parts of one dn-th each. */
type Of = { n: number; dn: number; k: number }

const ask = typed<Of>(4)
const all = ({ dn, k }: Of): number => dn * k
const fraction = ({ n, dn }: Of): string => over(n, dn)
const cut = (p: Of, done: boolean): ModelShape => ({
  kind: 'tape',
  rows: [
    {
      label: '',
      parts: Array.from({ length: p.dn }, (_, at) => ({
        size: 1,
        text: done ? String(p.k) : '',
        shaded: at < p.n,
      })),
      brace: String(all(p)),
    },
  ],
})

/** Grade 5: a fraction of a whole number. */
export const fractionOfNumber = defineSkill<Of>({
  id: 'm.5.fraction-of-number',
  levels: {
    1: { params: { n: 1, dn: between(2, 6), k: between(2, 9) }, ask },
    2: { params: { n: between(2, 5), dn: between(3, 8), k: between(2, 9) }, where: (p) => p.n < p.dn, ask },
    3: { params: { n: between(2, 9), dn: between(3, 12), k: between(3, 12) }, where: (p) => p.n < p.dn, ask },
  },
  answer: ({ n, k }) => n * k,
  wrong: {
    'unit-only': ({ k }) => k,
    'multiplies-top-only': (p) => p.n * all(p),
    'subtracts-top': (p) => all(p) - p.n,
  },
  prompt: {
    en: (p) => `What is ${fraction(p)} ${p.scatter % 2 === 0 ? 'of' : '×'} ${all(p)}?`,
    es: (p) => `¿Cuánto es ${fraction(p)} ${p.scatter % 2 === 0 ? 'de' : '×'} ${all(p)}?`,
  },
  picture: (p) => cut(p, false),
  shown: 'first-level',
  solved: (p) => cut(p, true),
  hints: {
    look: {
      en: (p) => `${all(p)} is cut into ${p.dn} equal parts. ${p.n === 1 ? 'One is' : `${p.n} are`} shaded.`,
      es: (p) =>
        `${all(p)} se corta en ${p.dn} partes iguales. ${p.n === 1 ? 'Una está pintada' : `${p.n} están pintadas`}.`,
    },
    start: {
      en: (p) => `First find one part: ${all(p)} ÷ ${p.dn}.`,
      es: (p) => `Primero busca una parte: ${all(p)} ÷ ${p.dn}.`,
    },
    worked: {
      en: (p) => [
        `One part: ${all(p)} ÷ ${p.dn} = ${p.k}`,
        ...(p.n > 1 ? [`${p.n} parts: ${p.n} × ${p.k} = ${p.n * p.k}`] : []),
        `${fraction(p)} of ${all(p)} is ${p.n * p.k}.`,
      ],
      es: (p) => [
        `Una parte: ${all(p)} ÷ ${p.dn} = ${p.k}`,
        ...(p.n > 1 ? [`${p.n} partes: ${p.n} × ${p.k} = ${p.n * p.k}`] : []),
        `${fraction(p)} de ${all(p)} es ${p.n * p.k}.`,
      ],
    },
  },
  praise: {
    en: (p) =>
      p.n === 1
        ? `You shared ${all(p)} into ${p.dn} equal parts.`
        : `You found one part and took ${p.n} of them.`,
    es: (p) =>
      p.n === 1
        ? `Repartiste ${all(p)} en ${p.dn} partes iguales.`
        : `Encontraste una parte y tomaste ${p.n}.`,
  },
  because: {
    en: (p) =>
      p.n === 1
        ? `${all(p)} in ${p.dn} equal parts is ${p.k} each.`
        : `Each part is ${p.k}, and ${p.n} × ${p.k} = ${p.n * p.k}.`,
    es: (p) =>
      p.n === 1
        ? `${all(p)} en ${p.dn} partes iguales es ${p.k} cada una.`
        : `Cada parte vale ${p.k}, y ${p.n} × ${p.k} = ${p.n * p.k}.`,
  },
})

/** Two fractions to multiply; `as` is how they are told. */
type Two = { n1: number; d1: number; n2: number; d2: number; as: 'of' | 'times' | 'area' }

const CUTS = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
const f1 = ({ n1, d1 }: Two): string => over(n1, d1)
const f2 = ({ n2, d2 }: Two): string => over(n2, d2)
const product = ({ n1, d1, n2, d2 }: Two): string => over(n1 * n2, d1 * d2)
const areProper = ({ n1, d1, n2, d2 }: Two): boolean => n1 < d1 && n2 < d2
const square = (p: Two, done: boolean): ModelShape => {
  if (!areProper(p)) {
    const lines = [`${f1(p)} × ${f2(p)}`]
    return {
      kind: 'expression',
      lines: done
        ? [...lines, `${p.n1} × ${p.n2} = ${p.n1 * p.n2}`, `${p.d1} × ${p.d2} = ${p.d1 * p.d2}`, product(p)]
        : lines,
    }
  }
  return done
    ? { kind: 'unit-square', down: p.d1, across: p.d2, rows: p.n1, columns: p.n2 }
    : { kind: 'unit-square', down: p.d1, across: 1, rows: p.n1, columns: 0 }
}
/** "One" only where there is one. */
const multiplied = (p: Two): string[] => [
  `${p.n1} × ${p.n2} = ${p.n1 * p.n2}`,
  `${p.d1} × ${p.d2} = ${p.d1 * p.d2}`,
  `${f1(p)} × ${f2(p)} = ${product(p)}`,
]
const PARTS = {
  en: (n: number): string => (n === 1 ? '1 part' : `${n} parts`),
  es: (n: number): string => (n === 1 ? '1 parte' : `${n} partes`),
}

/** Grade 5: a fraction of a fraction. */
export const multFractions = defineSkill<Two>({
  id: 'm.5.mult-fractions',
  levels: {
    1: {
      params: { n1: 1, d1: between(2, 6), n2: 1, d2: between(2, 6), as: oneOf<Two['as']>(['of', 'times']) },
      where: ({ d1, d2 }) => d1 * d2 <= 12,
      ask: onBars<Two>(() => ({ wholes: 1, parts: null, cuts: CUTS })),
    },
    2: {
      params: {
        n1: between(1, 4),
        d1: between(2, 5),
        n2: between(1, 5),
        d2: between(3, 6),
        as: oneOf<Two['as']>(['of', 'times']),
      },
      where: (p) => areProper(p) && p.n1 * p.n2 > 1,
      ask: typedFraction(false),
    },
    3: {
      params: {
        n1: between(2, 9),
        d1: between(3, 8),
        n2: between(2, 7),
        d2: between(3, 8),
        as: oneOf<Two['as']>(['times', 'area']),
      },
      where: (p) => p.n2 < p.d2 && p.n1 % p.d1 > 0 && p.n1 < 3 * p.d1,
      ask: typedFraction(true),
    },
  },
  answer: product,
  wrong: {
    'adds-instead': ({ n1, d1, n2, d2 }) => over(n1 + n2, d1 + d2),
    'multiplies-tops-adds-bottoms': ({ n1, d1, n2, d2 }) => over(n1 * n2, d1 + d2),
    'cross-multiplies': ({ n1, d1, n2, d2 }) => over(n1 * d2, n2 * d1),
    'keeps-bottom': ({ n1, d1, n2, d2 }) => (d1 === d2 ? over(n1 * n2, d1) : null),
  },
  prompt: {
    en: (p) => {
      if (p.as === 'area')
        return `In yards, a rectangle is ${f1(p)} long and ${f2(p)} wide. What is its area?`
      const thing = p.level === 1 && p.as === 'of' ? ` of ${sharedThing(p).en}` : ''
      return `What is ${f1(p)} ${p.as === 'of' ? 'of' : '×'} ${f2(p)}${thing}?`
    },
    es: (p) => {
      if (p.as === 'area')
        return `Un rectángulo mide, en yardas, ${f1(p)} de largo y ${f2(p)} de ancho. ¿Cuál es su área?`
      const thing = p.level === 1 && p.as === 'of' ? ` de ${sharedThing(p).es}` : ''
      return `¿Cuánto es ${f1(p)} ${p.as === 'of' ? 'de' : '×'} ${f2(p)}${thing}?`
    },
  },
  picture: (p) => square(p, false),
  shown: 'first-level',
  solved: (p) => square(p, true),
  hints: {
    look: {
      en: (p) =>
        areProper(p)
          ? `${f1(p)} of the square is shaded one way. Now cut it the other way for ${f2(p)}.`
          : `You take ${f2(p)} of ${f1(p)}. Will it be more or less than ${f1(p)}?`,
      es: (p) =>
        areProper(p)
          ? `Hay ${f1(p)} del cuadrado en un sentido. Ahora córtalo en el otro sentido para ${f2(p)}.`
          : `Tomas ${f2(p)} de ${f1(p)}. ¿Será más o menos que ${f1(p)}?`,
    },
    start: {
      en: (p) =>
        areProper(p)
          ? `Cut into ${p.d1} rows and ${p.d2} columns. How many small parts are in the whole square?`
          : `How small do the parts get? ${p.d1} × ${p.d2} of them make one whole.`,
      es: (p) =>
        areProper(p)
          ? `Corta en ${p.d1} filas y ${p.d2} columnas. ¿Cuántas partes chicas tiene todo el cuadrado?`
          : `¿Qué tan chicas quedan las partes? ${p.d1} × ${p.d2} de ellas forman un entero.`,
    },
    worked: { en: multiplied, es: multiplied },
  },
  praise: {
    en: (p) => `You cut the whole into ${p.d1 * p.d2} small parts and found ${p.n1 * p.n2} of them.`,
    es: (p) => `Cortaste el entero en ${p.d1 * p.d2} partes chicas y encontraste ${p.n1 * p.n2}.`,
  },
  because: {
    en: (p) =>
      `The whole has ${p.d1} × ${p.d2} = ${p.d1 * p.d2} small parts, and you take ${PARTS.en(p.n1 * p.n2)}.`,
    es: (p) =>
      `El entero tiene ${p.d1} × ${p.d2} = ${p.d1 * p.d2} partes chicas, y tomas ${PARTS.es(p.n1 * p.n2)}.`,
  },
})

/** A fraction of `dn` parts times k beside k: below one, one or above it as `sign` says, by `off` parts. */
type Scaled = { dn: number; off: number; k: number; sign: '<' | '=' | '>' }

const SIGN = oneOf<Scaled['sign']>(['<', '>', '<', '>', '='])
const taken = ({ dn, off, sign }: Scaled): number => dn + { '<': -off, '=': 0, '>': off }[sign]
const factor = (p: Scaled): string => over(taken(p), p.dn)
const fits = ({ dn, off }: Scaled): boolean => off < dn
const ANSWERS = { '<': 'less', '=': 'same', '>': 'more' } as const
const askScaled = choosing<Scaled>(({ p: { k } }) => [
  { id: 'more', label: { en: `more than ${k}`, es: `mayor que ${k}` } },
  { id: 'less', label: { en: `less than ${k}`, es: `menor que ${k}` } },
  { id: 'same', label: { en: `the same as ${k}`, es: `igual a ${k}` } },
])
const side: Readonly<Record<Language, Readonly<Record<Scaled['sign'], string>>>> = {
  en: { '<': 'less than 1', '=': 'the same as 1', '>': 'more than 1' },
  es: { '<': 'menor que 1', '=': 'igual a 1', '>': 'mayor que 1' },
}
const result: Readonly<Record<Language, Readonly<Record<Scaled['sign'], string>>>> = {
  en: { '<': 'less than', '=': 'the same as', '>': 'more than' },
  es: { '<': 'menor que', '=': 'igual a', '>': 'mayor que' },
}
const asked = (p: At<Scaled>): string =>
  p.scatter % 2 === 0 ? `${factor(p)} × ${p.k}` : `${p.k} × ${factor(p)}`
const tape = (p: Scaled, done: boolean): ModelShape => ({
  kind: 'tape',
  rows: [
    {
      label: '',
      parts: Array.from({ length: p.dn }, () => ({ size: 1, text: '', shaded: false })),
      brace: String(p.k),
    },
    ...(done ? [{ label: '', parts: [{ size: taken(p), text: factor(p), shaded: true }], brace: '' }] : []),
  ],
})

/** Grade 5: whether a product is more or less than a factor, without working it out. */
export const scaling = defineSkill<Scaled>({
  id: 'm.5.scaling',
  levels: {
    1: {
      params: { off: between(1, 4), dn: between(2, 5), k: between(2, 9), sign: SIGN },
      where: fits,
      ask: askScaled,
    },
    2: {
      params: { off: between(1, 8), dn: between(2, 9), k: between(3, 20), sign: SIGN },
      where: fits,
      ask: askScaled,
    },
    3: {
      params: { off: between(1, 11), dn: between(3, 12), k: between(25, 300), sign: SIGN },
      where: fits,
      ask: askScaled,
    },
  },
  answer: ({ sign }) => ANSWERS[sign],
  wrong: {
    'times-makes-bigger': () => 'more',
    'compares-with-top': (p) => (taken(p) < p.k ? 'less' : 'more'),
    'fraction-makes-smaller': () => 'less',
  },
  prompt: {
    en: (p) => `Do not work it out. ${asked(p)} is …`,
    es: (p) => `Sin hacer la cuenta: ${asked(p)} es …`,
  },
  picture: (p) => tape(p, false),
  shown: 'first-level',
  solved: (p) => tape(p, true),
  hints: {
    look: {
      en: (p) => `The bar is ${p.k}, cut into ${partsName(p.dn, 'en')}. You take ${taken(p)} of them.`,
      es: (p) => `La barra es ${p.k}, cortada en ${partsName(p.dn, 'es')}. Tomas ${taken(p)} de esos.`,
    },
    start: {
      en: (p) => `${p.dn} parts make the whole ${p.k}. Is ${factor(p)} more or less than 1?`,
      es: (p) => `${p.dn} partes forman todo el ${p.k}. ¿${factor(p)} es mayor o menor que 1?`,
    },
    worked: {
      en: (p) => [
        `${over(p.dn, p.dn)} of ${p.k} is ${p.k} itself.`,
        `${factor(p)} is ${side.en[p.sign]}.`,
        `So ${asked(p)} is ${result.en[p.sign]} ${p.k}.`,
      ],
      es: (p) => [
        `${over(p.dn, p.dn)} de ${p.k} es el mismo ${p.k}.`,
        `${factor(p)} es ${side.es[p.sign]}.`,
        `Entonces ${asked(p)} es ${result.es[p.sign]} ${p.k}.`,
      ],
    },
  },
  praise: {
    en: (p) => `You compared ${factor(p)} with 1.`,
    es: (p) => `Comparaste ${factor(p)} con 1.`,
  },
  because: {
    en: (p) => `${factor(p)} is ${side.en[p.sign]}, so the result is ${result.en[p.sign]} ${p.k}.`,
    es: (p) => `${factor(p)} es ${side.es[p.sign]}, así que el resultado es ${result.es[p.sign]} ${p.k}.`,
  },
})

/** A whole number divided by a unit fraction, or a unit fraction by a whole number. */
type Unit = { k: number; dn: number; type: 'whole-by-unit' | 'unit-by-whole' }

const isWhole = ({ type }: Unit): boolean => type === 'whole-by-unit'
const piece = ({ dn }: Unit): string => over(1, dn)
const small = ({ k, dn }: Unit): number => k * dn
const quotient = (p: Unit): string => (isWhole(p) ? String(small(p)) : over(1, small(p)))
const division = (p: Unit): string => (isWhole(p) ? `${p.k} ÷ ${piece(p)}` : `${piece(p)} ÷ ${p.k}`)
const pieces = (p: Unit, done: boolean): ModelShape => {
  if (isWhole(p)) {
    if (done && p.k <= 4) {
      const bar = { parts: p.dn, shaded: p.dn, label: '1' }
      return { kind: 'fraction-bars', bars: Array.from({ length: p.k }, () => bar) }
    }
    const part = { size: 1, text: done ? String(p.dn) : '1', shaded: false }
    return {
      kind: 'tape',
      rows: [
        {
          label: '',
          parts: Array.from({ length: p.k }, () => part),
          brace: done ? String(small(p)) : String(p.k),
        },
      ],
    }
  }
  if (done && small(p) > 12) return { kind: 'expression', lines: [division(p), quotient(p)] }
  const bar = fractionBars(barsOf(1, p.dn, piece(p)))
  return done ? fractionBars(barsOf(1, p.dn, piece(p)), barsOf(1, small(p), quotient(p))) : bar
}

/** Grade 5: divide by a unit fraction, and divide one. */
export const unitFractionDivision = defineSkill<Unit>({
  id: 'm.5.unit-fraction-division',
  levels: {
    1: {
      params: { k: between(2, 5), dn: between(2, 8), type: 'whole-by-unit' },
      ask: typed<Unit>(3),
    },
    2: {
      params: { k: between(2, 6), dn: between(2, 6), type: 'unit-by-whole' },
      where: (p) => small(p) <= 12,
      ask: onBars<Unit>(() => ({ wholes: 1, parts: null, cuts: CUTS })),
    },
    3: {
      params: {
        k: between(3, 12),
        dn: between(3, 12),
        type: oneOf<Unit['type']>(['whole-by-unit', 'unit-by-whole']),
      },
      ask: typedFraction(true),
    },
  },
  answer: quotient,
  wrong: {
    flipped: (p) => (isWhole(p) ? over(1, small(p)) : small(p)),
    'divides-as-whole': (p) => (isWhole(p) ? overOrWhole(p.k, p.dn) : overOrWhole(p.dn, p.k)),
    'adds-bottom': (p) => (isWhole(p) ? p.k + p.dn : over(1, p.k + p.dn)),
  },
  prompt: {
    en: (p) => {
      if (p.scatter % 2 === 0) return `What is ${division(p)}?`
      if (isWhole(p)) return `How many pieces of ${piece(p)} are in ${p.k}?`
      const thing = sharedThing(p).en
      return p.level === 2
        ? `${piece(p)} of ${thing} is shared in ${p.k} equal parts. What fraction of ${thing} is each part?`
        : `${piece(p)} is shared in ${p.k} equal parts. How big is each part?`
    },
    es: (p) => {
      if (p.scatter % 2 === 0) return `¿Cuánto es ${division(p)}?`
      if (isWhole(p)) return `¿Cuántos pedazos de ${piece(p)} hay en ${p.k}?`
      const thing = sharedThing(p).es
      return p.level === 2
        ? `${piece(p)} de ${thing} se reparte en ${p.k} partes iguales. ¿Qué fracción de ${thing} es cada parte?`
        : `${piece(p)} se reparte en ${p.k} partes iguales. ¿De qué tamaño es cada parte?`
    },
  },
  picture: (p) => pieces(p, false),
  shown: 'first-level',
  solved: (p) => pieces(p, true),
  hints: {
    look: {
      en: (p) =>
        isWhole(p)
          ? `How many pieces of ${piece(p)} does each whole give?`
          : `Cut the piece of ${piece(p)} again, into ${p.k} equal parts.`,
      es: (p) =>
        isWhole(p)
          ? `¿Cuántos pedazos de ${piece(p)} da cada entero?`
          : `Corta otra vez el pedazo de ${piece(p)}, en ${p.k} partes iguales.`,
    },
    start: {
      en: (p) =>
        isWhole(p)
          ? `One whole has ${p.dn} pieces of ${piece(p)}. You have ${p.k} wholes.`
          : `If every ${piece(p)} is cut into ${p.k}, how many small parts has the whole?`,
      es: (p) =>
        isWhole(p)
          ? `Un entero tiene ${p.dn} pedazos de ${piece(p)}. Tienes ${p.k} enteros.`
          : `Si cada ${piece(p)} se corta en ${p.k}, ¿cuántas partes chicas tiene el entero?`,
    },
    worked: {
      en: (p) =>
        isWhole(p)
          ? [
              `1 whole is ${p.dn} pieces of ${piece(p)}.`,
              `${p.k} wholes: ${p.k} × ${p.dn} = ${small(p)}`,
              `${division(p)} = ${quotient(p)}`,
            ]
          : [
              `The whole would have ${p.dn} × ${p.k} = ${small(p)} such parts.`,
              `Each part is ${quotient(p)}.`,
              `${division(p)} = ${quotient(p)}`,
            ],
      es: (p) =>
        isWhole(p)
          ? [
              `1 entero son ${p.dn} pedazos de ${piece(p)}.`,
              `${p.k} enteros: ${p.k} × ${p.dn} = ${small(p)}`,
              `${division(p)} = ${quotient(p)}`,
            ]
          : [
              `El entero tendría ${p.dn} × ${p.k} = ${small(p)} de esas partes.`,
              `Cada parte es ${quotient(p)}.`,
              `${division(p)} = ${quotient(p)}`,
            ],
    },
  },
  praise: {
    en: (p) =>
      isWhole(p) ? `You counted the pieces in all ${p.k} wholes.` : 'You cut the piece into smaller parts.',
    es: (p) =>
      isWhole(p) ? `Contaste los pedazos de los ${p.k} enteros.` : 'Cortaste el pedazo en partes más chicas.',
  },
  because: {
    en: (p) =>
      isWhole(p)
        ? `Each whole gives ${p.dn} pieces: ${p.k} × ${p.dn} = ${small(p)}.`
        : `${small(p)} parts of that size make one whole, so each is ${quotient(p)}.`,
    es: (p) =>
      isWhole(p)
        ? `Cada entero da ${p.dn} pedazos: ${p.k} × ${p.dn} = ${small(p)}.`
        : `${small(p)} partes de ese tamaño forman un entero; por eso cada una es ${quotient(p)}.`,
  },
})
