import { diagonalProduct, digit, placesOf, roundDown } from '#content/arithmetic.ts'
import { asking, inColumns } from '#content/asking.ts'
import { tileOf, typed } from '#content/asks.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf } from '#content/draw.ts'
import type { Ask } from '#content/skill.ts'
import { COLUMN_IDEAS, EITHER, result, type Sum } from '#content/skills/sums.ts'
import { capital } from '#domain/capital.ts'
import type { ModelShape } from '#domain/items/model.ts'
import type { Language } from '#domain/language.ts'
import { grouped, lengthOf, placeName } from './digits.ts'

const sign = ({ s }: Sum): '+' | '−' => (s === 1 ? '+' : '−')
const askColumns = inColumns<Sum>(({ p }) => ({
  rows: [String(p.a), String(p.b)],
  sign: sign(p),
  places: 0,
}))

/** One column of the sum: what stands there, what came over from its right, and whether it needs a trade. */
type Column = Readonly<{ place: number; top: number; bottom: number; over: number; trades: boolean }>
function columnsOf({ a, b, s }: Sum): Column[] {
  let over = 0
  return Array.from({ length: lengthOf(Math.max(a, b)) }, (_, place) => {
    const top = digit(a, place)
    const bottom = digit(b, place)
    const trades = s === 1 ? top + bottom + over > 9 : top - over < bottom
    const column = { place, top, bottom, over, trades }
    over = trades ? 1 : 0
    return column
  })
}
const trades = (p: Sum): Column[] => columnsOf(p).filter((column) => column.trades)
const told = {
  en: ({ place, top, bottom, over }: Column, s: 1 | -1): string => {
    const name = capital(placeName(place, 'en'))
    if (s === 1)
      return `${name}: ${over > 0 ? `${over} + ` : ''}${top} + ${bottom} = ${top + bottom + over}. Write ${(top + bottom + over) % 10}, carry 1.`
    const have = top - over
    return have < 0
      ? `${name}: 0 becomes 10, lends 1, and 9 − ${bottom} = ${9 - bottom}.`
      : `${name}: ${have} is less than ${bottom}. Trade: ${have + 10} − ${bottom} = ${have + 10 - bottom}.`
  },
  es: ({ place, top, bottom, over }: Column, s: 1 | -1): string => {
    const name = capital(placeName(place, 'es'))
    if (s === 1)
      return `${name}: ${over > 0 ? `${over} + ` : ''}${top} + ${bottom} = ${top + bottom + over}. Escribe ${(top + bottom + over) % 10} y lleva 1.`
    const have = top - over
    return have < 0
      ? `${name}: el 0 se vuelve 10, presta 1, y 9 − ${bottom} = ${9 - bottom}.`
      : `${name}: ${have} es menor que ${bottom}. Reagrupa: ${have + 10} − ${bottom} = ${have + 10 - bottom}.`
  },
}
/** What is carried, each above its column. */
const carries = (p: Sum): string =>
  p.s === 1
    ? columnsOf(p)
        .map(({ over }) => (over > 0 ? '1' : ' '))
        .reverse()
        .join('')
        .replace(/^ +/, '')
    : ''
const written = (p: Sum, done: boolean): ModelShape => ({
  kind: 'column',
  rows: [String(p.a), String(p.b)],
  sign: sign(p),
  carries: done ? carries(p) : '',
  result: done ? String(result(p)) : '',
})
const sumText = (p: Sum): string => `${grouped(p.a)} ${sign(p)} ${grouped(p.b)}`
const workedSum = (p: Sum, language: Language): string[] => [
  ...trades(p)
    .slice(0, 3)
    .map((column) => told[language](column, p.s)),
  `${sumText(p)} = ${grouped(result(p))}`,
]
/** A rough guess: both numbers to their largest place. */
const rough = (n: number): number => {
  const unit = 10 ** (lengthOf(n) - 1)
  return Math.round(n / unit) * unit
}

/** Grade 4: add and take away in columns. */
export const addSubStandard = defineSkill<Sum>({
  id: 'm.4.add-sub-standard',
  levels: {
    1: {
      params: { a: between(1200, 6500), b: between(1100, 3400), s: 1 },
      where: (p) => trades(p).length === 1 || trades(p).length === 2,
      ask: askColumns,
    },
    2: {
      params: { a: between(3100, 9900), b: between(1150, 6900), s: -1 },
      where: ({ a, b }) => a > b + 200 && digit(a, 0) < digit(b, 0),
      ask: askColumns,
    },
    3: {
      params: { a: between(20_000, 90_500), b: between(11_500, 69_999), s: EITHER },
      where: (p) =>
        p.s === 1
          ? trades(p).length >= 3
          : p.a > p.b + 500 &&
            digit(p.a, 1) === 0 &&
            (digit(p.a, 2) === 0 || p.place % 2 === 0) &&
            digit(p.b, 1) > 0 &&
            digit(p.a, 0) < digit(p.b, 0),
      ask: askColumns,
    },
  },
  answer: result,
  wrong: {
    ...COLUMN_IDEAS,
    'wrong-operation': ({ a, b, s }) => Math.abs(a - s * b),
  },
  prompt: {
    en: (p) =>
      p.place % 3 === 0
        ? `Find the ${p.s === 1 ? 'sum' : 'difference'}: ${sumText(p)}.`
        : `What is ${sumText(p)}?`,
    es: (p) =>
      p.place % 3 === 0
        ? `Halla la ${p.s === 1 ? 'suma' : 'diferencia'}: ${sumText(p)}.`
        : `¿Cuánto es ${sumText(p)}?`,
  },
  picture: (p) => written(p, false),
  shown: 'never',
  solved: (p) => written(p, true),
  hints: {
    look: {
      en: () => 'Ones stand under ones. Begin at the right.',
      es: () => 'Las unidades van debajo de las unidades. Empieza por la derecha.',
    },
    start: {
      en: (p) =>
        `It must be near ${grouped(rough(p.a))} ${sign(p)} ${grouped(rough(p.b))}. Begin with the ones: ${digit(p.a, 0)} and ${digit(p.b, 0)}.`,
      es: (p) =>
        `Debe estar cerca de ${grouped(rough(p.a))} ${sign(p)} ${grouped(rough(p.b))}. Empieza por las unidades: ${digit(p.a, 0)} y ${digit(p.b, 0)}.`,
    },
    worked: { en: (p) => workedSum(p, 'en'), es: (p) => workedSum(p, 'es') },
  },
  praise: {
    en: ({ s }) => (s === 1 ? 'You carried where it was needed.' : 'You traded where it was needed.'),
    es: ({ s }) => (s === 1 ? 'Llevaste donde hacía falta.' : 'Reagrupaste donde hacía falta.'),
  },
  because: {
    en: (p) => {
      const [first] = trades(p)
      return first ? told.en(first, p.s) : 'Work from the ones to the left.'
    },
    es: (p) => {
      const [first] = trades(p)
      return first ? told.es(first, p.s) : 'Se trabaja desde las unidades hacia la izquierda.'
    },
  },
})

type Product = { a: number; b: number }
const fourParts = ({ a, b }: Product): ModelShape => ({
  kind: 'area',
  rows: placesOf(b),
  columns: placesOf(a),
})
const byRows = ({ a, b }: Product): string[] => placesOf(b).map((part) => `${a} × ${part} = ${a * part}`)
const rowsJoined = ({ a, b }: Product): string =>
  `${placesOf(b)
    .map((part) => a * part)
    .join(' + ')} = ${a * b}`
const biggest = ({ a, b }: Product): string => {
  const [wide = a] = placesOf(a)
  const [high = b] = placesOf(b)
  return `${wide} × ${high} = ${wide * high}`
}
const askProduct = typed<Product>(5)

/** Grade 4: two digits times two digits, by four parts. */
export const multTwoByTwo = defineSkill<Product>({
  id: 'm.4.mult-two-by-two',
  levels: {
    1: {
      params: { a: between(12, 30), b: oneOf([11, 12, 15, 21, 22]) },
      where: ({ a }) => a % 10 > 0,
      ask: askProduct,
    },
    2: {
      params: { a: between(12, 59), b: between(12, 49) },
      where: ({ a, b }) => a % 10 > 0 && b % 10 > 0,
      ask: askProduct,
    },
    3: {
      params: { a: between(24, 98), b: between(23, 97) },
      where: ({ a, b }) => a % 10 > 2 && b % 10 > 2,
      ask: askProduct,
    },
  },
  answer: ({ a, b }) => a * b,
  wrong: {
    'tens-and-ones-only': ({ a, b }) => diagonalProduct(a, b),
    'no-place-zero': ({ a, b }) => a * digit(b, 0) + a * digit(b, 1),
    'adds-dimensions': ({ a, b }) => a * roundDown(b, 10) + digit(b, 0),
  },
  prompt: { en: ({ a, b }) => `What is ${a} × ${b}?`, es: ({ a, b }) => `¿Cuánto es ${a} × ${b}?` },
  picture: fourParts,
  shown: 'first-level',
  solved: fourParts,
  hints: {
    look: {
      en: () => 'The rectangle has four parts. Find each of them.',
      es: () => 'El rectángulo tiene cuatro partes. Calcula cada una.',
    },
    start: {
      en: (p) => `The biggest part: ${biggest(p)}. Three parts are left.`,
      es: (p) => `La parte más grande: ${biggest(p)}. Faltan tres partes.`,
    },
    worked: { en: (p) => [...byRows(p), rowsJoined(p)], es: (p) => [...byRows(p), rowsJoined(p)] },
  },
  praise: {
    en: () => 'You found all four parts and added them.',
    es: () => 'Calculaste las cuatro partes y las sumaste.',
  },
  because: {
    en: (p) => `Multiply by the tens, then by the ones: ${rowsJoined(p)}.`,
    es: (p) => `Multiplica por las decenas y luego por las unidades: ${rowsJoined(p)}.`,
  },
})

/** q groups of dv and r left over; at level 1 one of the two is asked, then both. */
type Division = { dv: number; q: number; r: number; asked: 'groups' | 'left' | 'both' }
const whole = ({ dv, q, r }: Division): number => dv * q + r
const division = (p: Division): string => `${whole(p)} ÷ ${p.dv}`
const both = (q: number, r: number): string => `${q} ${r}`

const askBoth: Ask<Division> = asking<Division, 'equation'>('equation', 'exact', ({ p, wrong, chance }) => {
  const near = chance.shuffled([p.q + 1, p.q + 10, p.r + 1, p.dv])
  const texts = [p.q, p.r, ...wrong.flatMap((pair) => pair.split(' ').map(Number)), ...near]
  const tiles = [...new Set(texts)].filter((n) => n >= 0).slice(0, 7)
  return {
    parts: [
      { kind: 'text', text: division(p) },
      { kind: 'text', text: '=' },
      { kind: 'slot' },
      { kind: 'text', text: 'R' },
      { kind: 'slot' },
    ],
    tiles: tiles.sort((a, b) => a - b).map((n) => tileOf(String(n), String(n))),
  }
})
/** The whole as a bar shared in equal parts, what is left over at its end. */
const shared = (p: Division, done: boolean): ModelShape => ({
  kind: 'tape',
  rows: [
    {
      label: '',
      brace: String(whole(p)),
      parts: [
        ...Array.from({ length: p.dv }, () => ({ size: 6, text: done ? String(p.q) : '?', shaded: false })),
        ...(p.r > 0 || !done ? [{ size: 4, text: done ? String(p.r) : '?', shaded: true }] : []),
      ],
    },
  ],
})
/** The largest round part that fits: 187 by 8 has 20 eights first. */
const firstPart = ({ q }: Division): number => placesOf(q)[0] ?? q
const workedDivision = (p: Division, and: string): string[] => {
  const first = firstPart(p)
  const rest = whole(p) - first * p.dv
  const more = p.q - first
  const step = (from: number, times: number): string =>
    `${p.dv} × ${times} = ${p.dv * times}, ${and} ${from} − ${p.dv * times} = ${from - p.dv * times}`
  return more === 0 ? [step(whole(p), p.q)] : [step(whole(p), first), step(rest, more)]
}

/** Grade 4: divide, and tell what is left over. */
export const divide = defineSkill<Division>({
  id: 'm.4.divide',
  levels: {
    1: {
      params: {
        dv: between(2, 6),
        q: between(3, 15),
        r: between(0, 5),
        asked: oneOf(['groups', 'left'] as const),
      },
      where: ({ dv, r, q }) => r < dv && r > 0 && q !== r,
      ask: typed(3),
    },
    2: {
      params: { dv: between(3, 9), q: between(21, 98), r: between(0, 8), asked: 'both' },
      where: ({ dv, r, place }) => r < dv && (r > 0 || place % 4 === 0),
      ask: askBoth,
    },
    3: {
      params: { dv: between(3, 9), q: between(101, 989), r: between(0, 8), asked: 'both' },
      where: ({ dv, q, r, place }) => r < dv && digit(q, 1) === 0 && (r > 0 || place % 4 === 0),
      ask: askBoth,
    },
  },
  answer: ({ q, r, asked }) => (asked === 'both' ? both(q, r) : asked === 'groups' ? q : r),
  wrong: {
    'drops-zero': ({ q, r, asked }) => {
      if (asked === 'left') return null
      const without = Number(String(q).replace('0', ''))
      return asked === 'both' ? both(without, r) : without
    },
    'leftover-too-big': ({ q, r, dv, asked }) => {
      if (asked === 'both') return both(q - 1, r + dv)
      return asked === 'groups' ? q - 1 : r + dv
    },
    'ignores-leftover': ({ q, asked }) => (asked === 'both' ? both(q, 0) : asked === 'left' ? 0 : null),
  },
  prompt: {
    en: (p) => {
      if (p.asked === 'both') return `Find ${division(p)}: the quotient and the remainder R.`
      return p.asked === 'groups'
        ? `How many whole times does ${p.dv} go into ${whole(p)}?`
        : `What is the remainder of ${division(p)}?`
    },
    es: (p) => {
      if (p.asked === 'both') return `Halla ${division(p)}: el cociente y el residuo R.`
      return p.asked === 'groups'
        ? `¿Cuántas veces completas cabe ${p.dv} en ${whole(p)}?`
        : `¿Cuál es el residuo de ${division(p)}?`
    },
  },
  picture: (p) => shared(p, false),
  shown: 'first-level',
  solved: (p) => shared(p, true),
  hints: {
    look: {
      en: (p) => `Share ${whole(p)} in ${p.dv} equal parts. What does not fit is left over.`,
      es: (p) => `Reparte ${whole(p)} en ${p.dv} partes iguales. Lo que no alcanza, sobra.`,
    },
    start: {
      en: (p) =>
        p.asked === 'both'
          ? `${p.dv} × ${firstPart(p)} = ${p.dv * firstPart(p)}. Take that away first, then go on.`
          : `Count by ${p.dv} up to ${whole(p)}. Stop before you go past it.`,
      es: (p) =>
        p.asked === 'both'
          ? `${p.dv} × ${firstPart(p)} = ${p.dv * firstPart(p)}. Quita eso primero y sigue.`
          : `Cuenta de ${p.dv} en ${p.dv} hasta ${whole(p)}. Para antes de pasarte.`,
    },
    worked: {
      en: (p) => [...workedDivision(p, 'and'), `${p.q} groups, ${p.r} left over`],
      es: (p) => [
        ...workedDivision(p, 'y'),
        p.r === 0
          ? `${p.q} grupos y no sobra nada`
          : `${p.q} grupos y ${p.r === 1 ? 'sobra' : 'sobran'} ${p.r}`,
      ],
    },
  },
  praise: {
    en: (p) =>
      p.r === 0
        ? `You made ${p.q} groups with nothing left over.`
        : `You made ${p.q} groups, and ${p.r} is less than ${p.dv}.`,
    es: (p) =>
      p.r === 0
        ? `Formaste ${p.q} grupos sin que sobrara nada.`
        : `Formaste ${p.q} grupos, y ${p.r} es menor que ${p.dv}.`,
  },
  because: {
    en: (p) =>
      p.r === 0
        ? `${p.dv} × ${p.q} = ${whole(p)}, so nothing is left over.`
        : `${p.dv} × ${p.q} + ${p.r} = ${whole(p)}, and ${p.r} is too little for one more.`,
    es: (p) =>
      p.r === 0
        ? `${p.dv} × ${p.q} = ${whole(p)}, así que no sobra nada.`
        : `${p.dv} × ${p.q} + ${p.r} = ${whole(p)}, y ${p.r} no alcanza para uno más.`,
  },
})
