import { digit, withoutZeros } from '#content/arithmetic.ts'
import { typedDecimal } from '#content/asking.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf, steps } from '#content/draw.ts'
import { counted } from '#content/number-words.ts'
import type { At } from '#content/skill.ts'
import { decimalOf, placeTable } from './decimals.ts'

/** `x` thousandths, ten times as much or a tenth of it; `turned` asks from the other end. */
type Tenfold = { x: number; u: 'times' | 'tenth'; turned: boolean }

const ask = typedDecimal<Tenfold>(8)
const UP_OR_DOWN = oneOf<Tenfold['u']>(['times', 'tenth'])
const TURNED = oneOf([false, true])
const x = (p: Tenfold): string => decimalOf(p.x, 3)
const tenfold = (p: Tenfold): string => (p.u === 'times' ? decimalOf(p.x * 10, 3) : decimalOf(p.x, 4))
const calculation = (p: Tenfold): string => `${x(p)} ${p.u === 'times' ? '×' : '÷'} 10 = ${tenfold(p)}`
const FEW = Array.from({ length: 18 }, (_, i) => i + 2).filter((n) => n !== 10)

/** Grade 5: a digit one place to the left is worth ten times as much, one to the right a tenth. */
export const placeValue = defineSkill<Tenfold>({
  id: 'm.5.place-value',
  levels: {
    1: {
      params: {
        x: oneOf([100, 1000, 10_000].flatMap((unit) => FEW.map((n) => n * unit))),
        u: 'times',
        turned: false,
      },
      ask,
    },
    2: { params: { x: steps(3000, 98_000, 1000), u: UP_OR_DOWN, turned: TURNED }, ask },
    3: {
      params: { x: steps(20, 9890, 10), u: UP_OR_DOWN, turned: TURNED },
      where: (p) => p.x % 1000 > 0,
      ask,
    },
  },
  answer: tenfold,
  wrong: {
    'wrong-direction': (p) => tenfold({ ...p, u: p.u === 'times' ? 'tenth' : 'times' }),
    'adds-ten': (p) => {
      const moved = p.x + (p.u === 'times' ? 10_000 : -10_000)
      return moved > 0 ? decimalOf(moved, 3) : null
    },
    'two-places': (p) => (p.u === 'times' ? decimalOf(p.x * 100, 3) : decimalOf(p.x, 5)),
    'adds-zeros': (p) => (p.u === 'times' && p.x % 1000 > 0 ? `${x(p)}0` : null),
  },
  prompt: {
    en: (p) => {
      if (p.turned) return `${x(p)} is ${p.u === 'times' ? 'one tenth of' : '10 times'} which number?`
      return `What is ${p.u === 'times' ? '10 times' : 'one tenth of'} ${x(p)}?`
    },
    es: (p) => {
      if (p.turned)
        return `${x(p)} es ${p.u === 'times' ? 'la décima parte de' : '10 veces'} un número. ¿Cuál es?`
      return `¿Cuánto es ${p.u === 'times' ? '10 veces' : 'la décima parte de'} ${x(p)}?`
    },
  },
  picture: (p, language) => placeTable([x(p)], [x(p), tenfold(p)], language),
  shown: 'first-level',
  solved: (p, language) => placeTable([x(p), tenfold(p)], [x(p), tenfold(p)], language),
  hints: {
    look: {
      en: (p) => `Look at each digit of ${x(p)}. Which way does it move?`,
      es: (p) => `Mira cada cifra de ${x(p)}. ¿Hacia dónde se mueve?`,
    },
    start: {
      en: (p) =>
        p.u === 'times'
          ? 'The number you want is 10 times as much. Move each digit one place to the left.'
          : 'The number you want is one tenth as much. Move each digit one place to the right.',
      es: (p) =>
        p.u === 'times'
          ? 'El número que buscas es 10 veces mayor. Mueve cada cifra un lugar a la izquierda.'
          : 'El número que buscas es la décima parte. Mueve cada cifra un lugar a la derecha.',
    },
    worked: {
      en: (p) => [`Each digit moves one place to the ${p.u === 'times' ? 'left' : 'right'}.`, calculation(p)],
      es: (p) => [
        `Cada cifra se mueve un lugar a la ${p.u === 'times' ? 'izquierda' : 'derecha'}.`,
        calculation(p),
      ],
    },
  },
  praise: {
    en: (p) => `You moved every digit one place to the ${p.u === 'times' ? 'left' : 'right'}.`,
    es: (p) => `Moviste cada cifra un lugar a la ${p.u === 'times' ? 'izquierda' : 'derecha'}.`,
  },
  because: {
    en: (p) =>
      p.u === 'times'
        ? `One place to the left is worth 10 times as much: ${calculation(p)}.`
        : `One place to the right is worth one tenth: ${calculation(p)}.`,
    es: (p) =>
      p.u === 'times'
        ? `Un lugar a la izquierda vale 10 veces más: ${calculation(p)}.`
        : `Un lugar a la derecha vale la décima parte: ${calculation(p)}.`,
  },
})

/** `x` thousandths times or divided by ten to the power of `e`. */
type Power = { x: number; e: number; dv: boolean }

const askPower = typedDecimal<Power>(9)
const base = (p: Power): string => decimalOf(p.x, 3)
const moved = ({ x: n, dv }: Power, e: number): string =>
  dv ? decimalOf(n, 3 + e) : decimalOf(n * 10 ** e, 3)
const powered = (p: Power): string => moved(p, p.e)
const sign = (p: Power): string => (p.dv ? '÷' : '×')
const power = ({ e }: Power): string => `10${['⁰', '¹', '²', '³'][e] ?? ''}`
const tens = ({ e }: Power): string => Array<string>(e).fill('10').join(' × ')
const places = {
  en: ({ e }: Power): string => (e === 1 ? 'one place' : `${e} places`),
  es: ({ e }: Power): string => (e === 1 ? 'un lugar' : `${e} lugares`),
}

/** Grade 5: multiply and divide by powers of ten. */
export const powersOfTen = defineSkill<Power>({
  id: 'm.5.powers-of-ten',
  levels: {
    1: {
      params: { x: steps(2000, 19_000, 1000), e: between(1, 3), dv: false },
      where: (p) => p.e < 3 || p.x < 10_000,
      ask: askPower,
    },
    2: {
      params: { x: steps(1100, 9900, 100), e: between(1, 2), dv: oneOf([false, true]) },
      where: (p) => p.x % 1000 > 0,
      ask: askPower,
    },
    3: {
      params: { x: steps(110, 9990, 10), e: between(1, 3), dv: oneOf([false, true]) },
      where: (p) => p.x % 100 > 0 && (p.dv ? p.e === 1 : p.e < 3 || p.x < 1000),
      ask: askPower,
    },
  },
  answer: powered,
  wrong: {
    'times-exponent': ({ x: n, e, dv }) =>
      dv ? (e === 2 ? decimalOf(n * 5, 5) : null) : decimalOf(n * 10 * e, 3),
    'one-place-short': (p) => moved(p, p.e - 1),
    'adds-zeros': (p) => (p.dv ? decimalOf(p.x * 10 ** p.e, 3) : base(p) + '0'.repeat(p.e)),
  },
  prompt: {
    en: (p) => `What is ${base(p)} ${sign(p)} ${power(p)}?`,
    es: (p) => `¿Cuánto es ${base(p)} ${sign(p)} ${power(p)}?`,
  },
  picture: (p, language) => placeTable([base(p)], [base(p), powered(p)], language),
  shown: 'first-level',
  solved: (p, language) => placeTable([base(p), powered(p)], [base(p), powered(p)], language),
  hints: {
    look: {
      en: () => 'The small number tells how many tens are multiplied.',
      es: () => 'El número chico dice cuántos dieces se multiplican.',
    },
    start: {
      en: (p) =>
        `${power(p)} is ${p.e === 1 ? 'one ten' : tens(p)}. Each ten moves every digit one place to the ${p.dv ? 'right' : 'left'}.`,
      es: (p) =>
        `${power(p)} es ${p.e === 1 ? 'un diez' : tens(p)}. Cada diez mueve todas las cifras un lugar a la ${p.dv ? 'derecha' : 'izquierda'}.`,
    },
    worked: {
      en: (p) => [
        `${power(p)} = ${p.e === 1 ? '10' : `${tens(p)} = ${10 ** p.e}`}`,
        `Move each digit ${places.en(p)} to the ${p.dv ? 'right' : 'left'}.`,
        `${base(p)} ${sign(p)} ${10 ** p.e} = ${powered(p)}`,
      ],
      es: (p) => [
        `${power(p)} = ${p.e === 1 ? '10' : `${tens(p)} = ${10 ** p.e}`}`,
        `Mueve cada cifra ${places.es(p)} a la ${p.dv ? 'derecha' : 'izquierda'}.`,
        `${base(p)} ${sign(p)} ${10 ** p.e} = ${powered(p)}`,
      ],
    },
  },
  praise: {
    en: (p) => `You moved every digit ${places.en(p)} to the ${p.dv ? 'right' : 'left'}.`,
    es: (p) => `Moviste cada cifra ${places.es(p)} a la ${p.dv ? 'derecha' : 'izquierda'}.`,
  },
  because: {
    en: (p) => `${power(p)} is ${10 ** p.e}, so ${base(p)} ${sign(p)} ${10 ** p.e} = ${powered(p)}.`,
    es: (p) => `${power(p)} es ${10 ** p.e}, así que ${base(p)} ${sign(p)} ${10 ** p.e} = ${powered(p)}.`,
  },
})

/** `w` wholes and `k` thousandths, told in words or as a sum of their places. */
type Told = { w: number; k: number; form: 'words' | 'places' }

const askWritten = typedDecimal<Told>(8)
const written = ({ w, k }: Told): string => `${w}.${String(k).padStart(3, '0')}`
const inPlaces = ({ w, k }: Told): string =>
  [
    String(w),
    ...[10, 100, 1000].flatMap((down, at) => (digit(k, 2 - at) > 0 ? [`${digit(k, 2 - at)}/${down}`] : [])),
  ].join(' + ')
const told = {
  en: ({ w, k }: Told): string => {
    const part = `${counted(k, 'en')} ${k === 1 ? 'thousandth' : 'thousandths'}`
    return w === 0 ? part : `${counted(w, 'en')} and ${part}`
  },
  es: ({ w, k }: Told): string => {
    const part = `${counted(k, 'es')} ${k === 1 ? 'milésimo' : 'milésimos'}`
    return w === 0 ? part : `${counted(w, 'es')} ${w === 1 ? 'entero' : 'enteros'} y ${part}`
  },
}
const hasGap = ({ k }: Told): boolean => k < 100 || digit(k, 1) === 0

/** Grade 5: write a number of thousandths that is told in words or in places. */
export const readWriteThousandths = defineSkill<Told>({
  id: 'm.5.read-write-thousandths',
  levels: {
    1: {
      params: { w: between(0, 9), k: between(101, 999), form: 'words' },
      where: ({ k }) => k % 10 > 0,
      ask: askWritten,
    },
    2: {
      params: { w: between(1, 99), k: between(11, 99), form: 'words' },
      where: ({ k }) => k % 10 > 0,
      ask: askWritten,
    },
    3: {
      params: { w: between(1, 99), k: between(1, 909), form: oneOf<Told['form']>(['words', 'places']) },
      where: (p) => p.k % 10 > 0 && hasGap(p) && (p.form === 'places' || p.k < 10),
      ask: askWritten,
    },
  },
  answer: written,
  wrong: {
    'drops-place-zero': (p) => (hasGap(p) ? `${p.w}.${withoutZeros(p.k)}` : null),
    'whole-number': ({ w, k, form }) => (form === 'words' ? 1000 * k + w : null),
    'reversed-parts': ({ w, k, form }) => (w > 0 && form === 'words' ? `${k}.${w}` : null),
  },
  prompt: {
    en: (p) =>
      p.form === 'words'
        ? `Write this number with digits: ${told.en(p)}.`
        : `Write it as one decimal: ${inPlaces(p)}.`,
    es: (p) =>
      p.form === 'words'
        ? `Escribe este número con cifras: ${told.es(p)}.`
        : `Escríbelo como un solo decimal: ${inPlaces(p)}.`,
  },
  picture: (p, language) => placeTable([String(p.w)], [written(p)], language),
  shown: 'first-level',
  solved: (p, language) => placeTable([written(p)], [written(p)], language),
  hints: {
    look: {
      en: () => 'Thousandths need three places after the point.',
      es: () => 'Los milésimos necesitan tres cifras después del punto.',
    },
    start: {
      en: ({ w }) => `Write ${w} and the point. Then fill tenths, hundredths and thousandths.`,
      es: ({ w }) => `Escribe ${w} y el punto. Luego llena décimos, centésimos y milésimos.`,
    },
    worked: {
      en: (p) => [
        `Before the point: ${p.w}`,
        `After the point, in three places: ${[...String(p.k).padStart(3, '0')].join(', ')}`,
        `Together: ${written(p)}`,
      ],
      es: (p) => [
        `Antes del punto: ${p.w}`,
        `Después del punto, en tres lugares: ${[...String(p.k).padStart(3, '0')].join(', ')}`,
        `Todo junto: ${written(p)}`,
      ],
    },
  },
  praise: {
    en: (p: At<Told>) =>
      hasGap(p) ? 'You kept every place, the empty ones with a zero.' : 'You gave every digit its place.',
    es: (p: At<Told>) =>
      hasGap(p) ? 'Guardaste cada lugar, y los vacíos con un cero.' : 'Pusiste cada cifra en su lugar.',
  },
  because: {
    en: (p) => `The last digit stands in the thousandths, the third place after the point: ${written(p)}.`,
    es: (p) => `La última cifra va en los milésimos, el tercer lugar después del punto: ${written(p)}.`,
  },
})
