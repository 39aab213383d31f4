import {
  compare,
  digit,
  flip,
  joinDigits,
  placesOf,
  roundDown,
  roundHalfUp,
  roundUp,
  type Sign,
  signOf,
} from '#content/arithmetic.ts'
import { lineOf, onLine, pickSign, typed } from '#content/asks.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf } from '#content/draw.ts'
import { inWords } from '#content/number-words.ts'
import type { At, Drawn } from '#content/skill.ts'
import type { ModelShape } from '#domain/items/model.ts'
import type { Language } from '#domain/language.ts'
import { grouped, lengthOf, losDelLugar, placeName, READ_COLUMNS, readCells } from './digits.ts'

/** A number and one of its digits; with `gap` the same digit stands again so many places to the right. */
type Spot = Readonly<{ n: number; p: number; gap: 0 | 1 | 2 }>

/** Numbers of `length` different digits, but for the one that stands twice. */
const spot = (length: number, places: readonly number[], gaps: readonly Spot['gap'][]): Drawn<Spot> => ({
  draw(chance) {
    const p = chance.pick(places)
    const gap = chance.pick(gaps)
    const digits = chance.shuffled([1, 2, 3, 4, 5, 6, 7, 8, 9, 0]).slice(0, length)
    const at = length - 1 - p
    for (const lead of [0, at]) {
      if (digits[lead] === 0) digits[lead] = [1, 2, 3, 4, 5, 6, 7, 8, 9].find((d) => !digits.includes(d)) ?? 1
    }
    if (gap > 0) digits[at + gap] = digits[at] ?? 1
    return { n: Number(digits.join('')), p, gap }
  },
})

type TenTimes = { spot: Spot }
const spotDigit = ({ spot: { n, p } }: TenTimes): number => digit(n, p)
const worth = (d: number, p: number): string => grouped(d * 10 ** p)

/** All places, but for the ones of six-digit numbers: there the table would not fit. */
function placeTable({ spot: { n, p, gap } }: TenTimes, language: Language, done: boolean): ModelShape {
  const places = Array.from({ length: lengthOf(n) }, (_, i) => lengthOf(n) - 1 - i).slice(0, 5)
  const only = (q: number) => places.map((place) => (place > q ? '' : String(place === q ? digit(n, q) : 0)))
  return {
    kind: 'place-value',
    columns: places.map((place) => placeName(place, language)),
    rows: [
      places.map((place) => String(digit(n, place))),
      ...(done ? [only(p)] : []),
      ...(done && gap > 0 ? [only(p - gap)] : []),
    ],
  }
}

const askTenTimes = typed<TenTimes>(7)

/** Grade 4: what a digit is worth, and how that grows from place to place. */
export const tenTimes = defineSkill<TenTimes>({
  id: 'm.4.ten-times',
  levels: {
    1: { params: { spot: spot(4, [1, 2, 3], [0]) }, ask: askTenTimes },
    2: { params: { spot: spot(5, [2, 3, 4], [0, 0, 1]) }, ask: askTenTimes },
    3: { params: { spot: spot(6, [3, 4, 5], [0, 1, 2]) }, ask: askTenTimes },
  },
  answer: (p) => (p.spot.gap > 0 ? 10 ** p.spot.gap : spotDigit(p) * 10 ** p.spot.p),
  wrong: {
    'face-value': spotDigit,
    'one-place-left': (p) => (p.spot.gap > 0 ? 10 ** (p.spot.gap + 1) : spotDigit(p) * 10 ** (p.spot.p + 1)),
    'one-place-right': (p) => (p.spot.gap > 0 ? 10 ** (p.spot.gap - 1) : spotDigit(p) * 10 ** (p.spot.p - 1)),
  },
  prompt: {
    en: (p) =>
      p.spot.gap > 0
        ? `In ${grouped(p.spot.n)}, the first ${spotDigit(p)} is worth how many times the second ${spotDigit(p)}?`
        : p.place % 2 === 0
          ? `In ${grouped(p.spot.n)}, what is the ${spotDigit(p)} worth?`
          : `What is the value of the ${spotDigit(p)} in ${grouped(p.spot.n)}?`,
    es: (p) =>
      p.spot.gap > 0
        ? `En ${grouped(p.spot.n)}, ¿cuántas veces vale el primer ${spotDigit(p)} lo que vale el segundo ${spotDigit(p)}?`
        : p.place % 2 === 0
          ? `En ${grouped(p.spot.n)}, ¿cuánto vale el ${spotDigit(p)}?`
          : `¿Cuál es el valor del ${spotDigit(p)} en ${grouped(p.spot.n)}?`,
  },
  picture: (p, language) => placeTable(p, language, false),
  shown: 'first-level',
  solved: (p, language) => placeTable(p, language, true),
  hints: {
    look: {
      en: ({ spot: { gap } }) =>
        gap > 0
          ? 'Say the place of each of the two digits.'
          : 'Find the digit in the table. Say the name of its place.',
      es: ({ spot: { gap } }) =>
        gap > 0
          ? 'Di en qué lugar está cada una de las dos cifras.'
          : 'Busca la cifra en la tabla. Di el nombre de su lugar.',
    },
    start: {
      en: (p) =>
        p.spot.gap > 0
          ? `The second ${spotDigit(p)} is worth ${worth(spotDigit(p), p.spot.p - p.spot.gap)}. A place is worth 10 times the one to its right.`
          : `The ${spotDigit(p)} is in the ${placeName(p.spot.p, 'en')} place.`,
      es: (p) =>
        p.spot.gap > 0
          ? `El segundo ${spotDigit(p)} vale ${worth(spotDigit(p), p.spot.p - p.spot.gap)}. Un lugar vale 10 veces lo que vale el de su derecha.`
          : `El ${spotDigit(p)} está en el lugar de ${losDelLugar(p.spot.p)}.`,
    },
    worked: {
      en: (p) =>
        p.spot.gap > 0
          ? [
              `The first ${spotDigit(p)} is worth ${worth(spotDigit(p), p.spot.p)}.`,
              `The second ${spotDigit(p)} is worth ${worth(spotDigit(p), p.spot.p - p.spot.gap)}.`,
              `${worth(spotDigit(p), p.spot.p - p.spot.gap)} × ${10 ** p.spot.gap} = ${worth(spotDigit(p), p.spot.p)}`,
            ]
          : [
              `The ${spotDigit(p)} is in the ${placeName(p.spot.p, 'en')} place.`,
              `${spotDigit(p)} × ${grouped(10 ** p.spot.p)} = ${worth(spotDigit(p), p.spot.p)}`,
            ],
      es: (p) =>
        p.spot.gap > 0
          ? [
              `El primer ${spotDigit(p)} vale ${worth(spotDigit(p), p.spot.p)}.`,
              `El segundo ${spotDigit(p)} vale ${worth(spotDigit(p), p.spot.p - p.spot.gap)}.`,
              `${worth(spotDigit(p), p.spot.p - p.spot.gap)} × ${10 ** p.spot.gap} = ${worth(spotDigit(p), p.spot.p)}`,
            ]
          : [
              `El ${spotDigit(p)} está en el lugar de ${losDelLugar(p.spot.p)}.`,
              `${spotDigit(p)} × ${grouped(10 ** p.spot.p)} = ${worth(spotDigit(p), p.spot.p)}`,
            ],
    },
  },
  praise: {
    en: () => 'You looked at the place, not only at the digit.',
    es: () => 'Miraste el lugar y no solo la cifra.',
  },
  because: {
    en: (p) =>
      p.spot.gap > 0
        ? `${p.spot.gap} ${p.spot.gap === 1 ? 'place' : 'places'} to the left: ${p.spot.gap === 1 ? '10' : '10 × 10 = 100'} times as much.`
        : `The ${spotDigit(p)} stands for ${worth(spotDigit(p), p.spot.p)}, because of its place.`,
    es: (p) =>
      p.spot.gap > 0
        ? `${p.spot.gap} ${p.spot.gap === 1 ? 'lugar' : 'lugares'} a la izquierda: ${p.spot.gap === 1 ? '10' : '10 × 10 = 100'} veces su valor.`
        : `Por su lugar, el ${spotDigit(p)} vale ${worth(spotDigit(p), p.spot.p)}.`,
  },
})

/** A number told in words, or as a sum of its places. */
type WriteBig = { k: number; h: number; t: number; o: number; form: 'words' | 'sum' }

const rest = ({ h, t, o }: WriteBig): number => 100 * h + 10 * t + o
const written = (p: WriteBig): number => 1000 * p.k + rest(p)
const sumOfPlaces = (p: WriteBig): string => placesOf(written(p)).map(grouped).join(' + ')
const DIGIT = between(0, 9)
const FORM = oneOf<WriteBig['form']>(['words', 'words', 'sum'])
const askWritten = typed<WriteBig>(9)
const hasPlaces = (p: WriteBig): boolean => placesOf(written(p)).length > 1

const readTable = (p: WriteBig, language: Language, done: boolean): ModelShape => ({
  kind: 'place-value',
  columns: READ_COLUMNS[language],
  rows: [done ? readCells(written(p)) : [String(p.k), '', '', '']],
})
const emptyPlaces = ({ h, t, o }: WriteBig, language: Language): string[] =>
  [h, t, o].flatMap((d, i) => (d === 0 ? [placeName(2 - i, language)] : []))
const listOf = (words: readonly string[], and: string): string =>
  [words.slice(0, -1).join(', '), words.at(-1) ?? ''].filter((part) => part !== '').join(` ${and} `)
const zeros = {
  en: (p: WriteBig): string => {
    const empty = emptyPlaces(p, 'en')
    if (empty.length === 0) return 'Every place has a digit of its own.'
    return `There are no ${listOf(empty, 'and no')}: write 0 there.`
  },
  es: (p: WriteBig): string => {
    const empty = emptyPlaces(p, 'es')
    if (empty.length === 0) return 'Cada lugar tiene su cifra.'
    return `No hay ${listOf(empty, 'ni')}: ahí va un 0.`
  },
}

/** Grade 4: write in digits a number that is told in words or as a sum of its places. */
export const writeBig = defineSkill<WriteBig>({
  id: 'm.4.write-big',
  levels: {
    1: {
      params: { k: between(1, 9), h: DIGIT, t: DIGIT, o: DIGIT, form: 'words' },
      where: (p) => hasPlaces(p) && (p.h === 0 || p.place % 2 === 0),
      ask: askWritten,
    },
    2: {
      params: { k: between(10, 99), h: DIGIT, t: DIGIT, o: between(1, 9), form: FORM },
      where: (p) => p.h * p.t === 0 || p.place % 3 === 0,
      ask: askWritten,
    },
    3: {
      params: { k: between(100, 999), h: DIGIT, t: DIGIT, o: DIGIT, form: FORM },
      where: (p) => hasPlaces(p) && rest(p) > 0 && (p.h === 0 || p.t === 0),
      ask: askWritten,
    },
  },
  answer: written,
  wrong: {
    'writes-as-said': (p) => (rest(p) === 0 ? null : joinDigits(1000 * p.k, rest(p))),
    'drops-zero': (p) => (rest(p) === 0 ? p.k : joinDigits(p.k, rest(p))),
    'extra-zero': (p) => 10_000 * p.k + rest(p),
  },
  prompt: {
    en: (p) =>
      p.form === 'words'
        ? p.place % 2 === 0
          ? `Write with digits: ${inWords(written(p), 'en')}.`
          : `Which number is ${inWords(written(p), 'en')}?`
        : `Write as one number: ${sumOfPlaces(p)}.`,
    es: (p) =>
      p.form === 'words'
        ? p.place % 2 === 0
          ? `Escribe con cifras: ${inWords(written(p), 'es')}.`
          : `¿Qué número es ${inWords(written(p), 'es')}?`
        : `Escribe como un solo número: ${sumOfPlaces(p)}.`,
  },
  picture: (p, language) => readTable(p, language, false),
  shown: 'first-level',
  solved: (p, language) => readTable(p, language, true),
  hints: {
    look: {
      en: () => 'After the thousands there are always three digits.',
      es: () => 'Después de los millares siempre van tres cifras.',
    },
    start: {
      en: (p) => `Write ${p.k} for the thousands. Then fill hundreds, tens and ones.`,
      es: (p) => `Escribe ${p.k} en los millares. Luego llena centenas, decenas y unidades.`,
    },
    worked: {
      en: (p) => [
        `${p.k} ${p.k === 1 ? 'thousand' : 'thousands'}, ${p.h} hundreds, ${p.t} tens, ${p.o} ones`.replace(
          /\b1 (hundred|ten|one)s/g,
          '1 $1',
        ),
        zeros.en(p),
        `The number is ${grouped(written(p))}.`,
      ],
      es: (p) => [
        `${p.k} ${p.k === 1 ? 'millar' : 'millares'}, ${p.h} ${p.h === 1 ? 'centena' : 'centenas'}, ${p.t} ${p.t === 1 ? 'decena' : 'decenas'}, ${p.o} ${p.o === 1 ? 'unidad' : 'unidades'}`,
        zeros.es(p),
        `El número es ${grouped(written(p))}.`,
      ],
    },
  },
  praise: {
    en: () => 'You gave every place its digit, the empty ones too.',
    es: () => 'Le diste su cifra a cada lugar, también a los vacíos.',
  },
  because: {
    en: (p) => `${zeros.en(p)} It is ${grouped(written(p))}.`,
    es: (p) => `${zeros.es(p)} Es ${grouped(written(p))}.`,
  },
})

type Pair = Readonly<{ a: number; b: number }>
type CompareBig = { pair: Pair }
type Side = Readonly<{ text: string; value: number }>

/** The two sides as they stand; equal ones differ in how they are written. */
function sides({ pair: { a, b }, place }: At<CompareBig>): readonly [Side, Side] {
  const plain = (value: number): Side => ({ text: grouped(value), value })
  const sign = signOf(place)
  if (sign !== '=') return sign === compare(a, b) ? [plain(a), plain(b)] : [plain(b), plain(a)]
  const sum = { text: `${grouped(roundDown(a, 1000))} + ${a % 1000}`, value: a }
  return place > 5 ? [plain(a), sum] : [sum, plain(a)]
}
const signBetween = (p: At<CompareBig>): Sign => compare(sides(p)[0].value, sides(p)[1].value)
const bySides = (p: At<CompareBig>, of: (n: number) => number): Sign =>
  compare(of(sides(p)[0].value), of(sides(p)[1].value))
const firstDigit = (n: number): number => Number(String(n)[0])
const top = ({ pair: { a, b } }: CompareBig): number => Math.max(lengthOf(a), lengthOf(b)) - 1
/** The first place from the left where the two differ; −1 when none does. */
const decides = (p: At<CompareBig>): number => {
  for (let at = top(p); at >= 0; at--) if (digit(p.pair.a, at) !== digit(p.pair.b, at)) return at
  return -1
}
const isEqual = (p: At<CompareBig>): boolean => signOf(p.place) === '='
const told = {
  en: (p: At<CompareBig>): string => {
    const [left, right] = sides(p)
    if (isEqual(p)) return 'Added up, the sum is the same number.'
    if (lengthOf(left.value) !== lengthOf(right.value)) return 'The number with more digits is greater.'
    const at = decides(p)
    return `From the left, the ${placeName(at, 'en')} decide: ${digit(left.value, at)} and ${digit(right.value, at)}.`
  },
  es: (p: At<CompareBig>): string => {
    const [left, right] = sides(p)
    if (isEqual(p)) return 'Si haces la suma, sale el mismo número.'
    if (lengthOf(left.value) !== lengthOf(right.value)) return 'El número con más cifras es mayor.'
    const at = decides(p)
    return `Desde la izquierda deciden ${losDelLugar(at)}: ${digit(left.value, at)} y ${digit(right.value, at)}.`
  },
}
const compareTable = (p: At<CompareBig>, language: Language): ModelShape => ({
  kind: 'place-value',
  columns: READ_COLUMNS[language],
  rows: sides(p).map(({ value }) => readCells(value)),
})
const compared = (p: At<CompareBig>): string => `${sides(p)[0].text} ${signBetween(p)} ${sides(p)[1].text}`
const pairOf = (draw: Drawn<Pair>['draw']): Drawn<Pair> => ({ draw })
/** A sum of thousands and the rest needs both, and two different numbers. */
const canStand = ({ pair: { a, b } }: CompareBig): boolean => a !== b && a % 1000 > 0 && a > 1000

/** Grade 4: which sign goes between two numbers of up to six digits? */
export const compareBig = defineSkill<CompareBig>({
  id: 'm.4.compare-big',
  levels: {
    1: {
      params: {
        pair: pairOf((chance) => {
          const a = chance.whole(1001, 9999)
          return chance.whole(0, 1) === 0
            ? { a, b: chance.whole(1001, 9999) }
            : { a, b: roundDown(a, 1000) + chance.whole(1, 999) }
        }),
      },
      where: canStand,
      ask: pickSign(),
    },
    2: {
      params: {
        pair: pairOf((chance) => {
          const high = chance.whole(1, 4)
          return {
            a: high * 10_000 + chance.whole(0, 9999),
            b: chance.whole(high + 1, 9) * 1000 + chance.whole(0, 999),
          }
        }),
      },
      where: canStand,
      ask: pickSign(),
    },
    3: {
      params: {
        pair: pairOf((chance) => {
          const head = chance.whole(10, 99) * 10_000
          return { a: head + chance.whole(0, 9999), b: head + chance.whole(0, 9999) }
        }),
      },
      where: canStand,
      ask: pickSign(),
    },
  },
  answer: signBetween,
  wrong: {
    'first-digit-decides': (p) => {
      const sign = bySides(p, firstDigit)
      return sign === '=' ? null : sign
    },
    'ones-first': (p) => bySides(p, (n) => digit(n, 0)),
    'sign-backwards': (p) => flip(signBetween(p)),
  },
  prompt: {
    en: (p) => `Which sign goes between ${sides(p)[0].text} and ${sides(p)[1].text}?`,
    es: (p) => `¿Qué signo va entre ${sides(p)[0].text} y ${sides(p)[1].text}?`,
  },
  picture: compareTable,
  shown: 'first-level',
  solved: compareTable,
  hints: {
    look: {
      en: () => 'Count the digits first. Then compare from the left.',
      es: () => 'Primero cuenta las cifras. Luego compara desde la izquierda.',
    },
    start: {
      en: (p) =>
        isEqual(p)
          ? 'Do the addition first.'
          : `Thousands: ${readCells(sides(p)[0].value)[0]} and ${readCells(sides(p)[1].value)[0]}.`,
      es: (p) =>
        isEqual(p)
          ? 'Primero haz la suma.'
          : `Millares: ${readCells(sides(p)[0].value)[0]} y ${readCells(sides(p)[1].value)[0]}.`,
    },
    worked: { en: (p) => [told.en(p), compared(p)], es: (p) => [told.es(p), compared(p)] },
  },
  praise: {
    en: () => 'You compared from the biggest place down.',
    es: () => 'Comparaste empezando por el lugar más grande.',
  },
  because: told,
})

/** A number and the place it is rounded to. */
type RoundBig = { n: number; u: number }
const low = ({ n, u }: RoundBig): number => roundDown(n, u)
const high = ({ n, u }: RoundBig): number => roundUp(n, u)
const rounded = ({ n, u }: RoundBig): number => roundHalfUp(n, u)
const middle = (p: RoundBig): number => low(p) + p.u / 2
const below = ({ n, u }: RoundBig): number => digit(n, lengthOf(u) - 2)
const unit = {
  en: ({ u }: RoundBig): string => placeName(lengthOf(u) - 1, 'en').slice(0, -1),
  es: ({ u }: RoundBig): string =>
    ({ 100: 'a la centena', 1000: 'al millar', 10000: 'a la decena de millar' })[u] ??
    'a la centena de millar',
}
const nextPlace = ({ u }: RoundBig, language: Language): string => placeName(lengthOf(u) - 2, language)

const roundLine = (p: RoundBig, done: boolean): ModelShape => {
  const mark = ((p.n - low(p)) * 10) / p.u
  return {
    kind: 'number-line',
    ticks: 10,
    labels: [
      { tick: 0, text: grouped(low(p)) },
      { tick: 5, text: grouped(middle(p)) },
      { tick: 10, text: grouped(high(p)) },
    ],
    mark,
    jumps: done ? [{ from: mark, to: rounded(p) === low(p) ? 0 : 10, text: '' }] : [],
  }
}
const decided = {
  en: (p: RoundBig): string =>
    `The ${nextPlace(p, 'en')} digit is ${below(p)}: ${below(p) < 5 ? 'less than 5, so go down' : '5 or more, so go up'}.`,
  es: (p: RoundBig): string =>
    `La cifra de ${losDelLugar(lengthOf(p.u) - 2)} es ${below(p)}: ${below(p) < 5 ? 'menos de 5, así que bajamos' : '5 o más, así que subimos'}.`,
}
const askRounded = typed<RoundBig>(7)

/** Grade 4: round to any place. */
export const roundBig = defineSkill<RoundBig>({
  id: 'm.4.round-big',
  levels: {
    1: {
      params: { n: between(1001, 9999), u: oneOf([100, 1000]) },
      where: ({ n, u }) => n % u > 0,
      ask: onLine<RoundBig>(
        (p) => lineOf(low(p), 10, p.u / 10, 5),
        () => null,
      ),
    },
    2: {
      params: { n: between(10_001, 99_999), u: oneOf([100, 1000, 10_000]) },
      where: ({ n, u }) => n % u > 0,
      ask: askRounded,
    },
    3: {
      params: { n: between(100_001, 999_999), u: oneOf([1000, 10_000, 100_000]) },
      where: (p) => p.n % p.u > 0 && Math.abs(p.n - middle(p)) < p.u / 5,
      ask: askRounded,
    },
  },
  answer: rounded,
  wrong: {
    'always-down': low,
    'always-up': high,
    'wrong-place': ({ n, u }) => (n % (u / 10) === 0 ? null : roundHalfUp(n, u / 10)),
    'keeps-the-rest': (p) => rounded(p) + (p.n % p.u),
  },
  prompt: {
    en: (p) => `Round ${grouped(p.n)} to the nearest ${unit.en(p)}.`,
    es: (p) =>
      `Redondea ${grouped(p.n)} ${unit.es(p)} más ${unit.es(p).startsWith('al') ? 'cercano' : 'cercana'}.`,
  },
  picture: (p) => roundLine(p, false),
  shown: 'first-level',
  solved: (p) => roundLine(p, true),
  hints: {
    look: {
      en: (p) => `${grouped(p.n)} is between ${grouped(low(p))} and ${grouped(high(p))}.`,
      es: (p) => `${grouped(p.n)} está entre ${grouped(low(p))} y ${grouped(high(p))}.`,
    },
    start: {
      en: (p) => `Look at the ${nextPlace(p, 'en')} digit, ${below(p)}. Is it 5 or more?`,
      es: (p) => `Mira la cifra de ${losDelLugar(lengthOf(p.u) - 2)}, ${below(p)}. ¿Es 5 o más?`,
    },
    worked: {
      en: (p) => [
        `${grouped(p.n)} is between ${grouped(low(p))} and ${grouped(high(p))}.`,
        decided.en(p),
        `It rounds to ${grouped(rounded(p))}.`,
      ],
      es: (p) => [
        `${grouped(p.n)} está entre ${grouped(low(p))} y ${grouped(high(p))}.`,
        decided.es(p),
        `Se redondea a ${grouped(rounded(p))}.`,
      ],
    },
  },
  praise: {
    en: (p) => `You found the nearest ${unit.en(p)}.`,
    es: (p) => `Encontraste el número redondo más cercano a ${grouped(p.n)}.`,
  },
  because: decided,
})
