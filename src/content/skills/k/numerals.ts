import { asking } from '#content/asking.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between } from '#content/draw.ts'
import { inWords } from '#content/number-words.ts'
import type { Ask } from '#content/skill.ts'
import { capital } from '#domain/capital.ts'
import type { ModelShape } from '#domain/items/model.ts'
import type { Language } from '#domain/language.ts'
import { pickUpTo } from './asks.ts'
import { counting } from './counting.ts'

type P = { n: number }

/** Numerals that look alike to a child. */
const LOOK_ALIKE: Readonly<Record<number, number>> = { 6: 9, 9: 6, 2: 5, 5: 2, 1: 7, 7: 1, 3: 8, 8: 3 }

/** The same number with its last numeral mixed up with one that looks alike. */
function lookAlike(n: number): number | null {
  const alike = LOOK_ALIKE[n % 10]
  return alike === undefined ? null : n - (n % 10) + alike
}

/** A number of two digits with them the other way round; null where that gives none, or the same. */
function turned(n: number): number | null {
  const tens = Math.floor(n / 10)
  const ones = n % 10
  return tens === 0 || ones === 0 || ones === tens ? null : ones * 10 + tens
}

const dots = ({ n }: P): ModelShape => ({
  kind: 'ten-frame',
  frames: n > 10 ? 2 : 1,
  first: n,
  second: 0,
  crossed: 0,
})

/** Kindergarten: the numeral for a number word. */
export const numerals20 = defineSkill<P>({
  id: 'm.k.numerals-20',
  levels: {
    1: { params: { n: between(0, 5) }, ask: pickUpTo(10) },
    2: { params: { n: between(0, 10) }, ask: pickUpTo(10) },
    3: { params: { n: between(11, 20) }, ask: pickUpTo(99) },
  },
  answer: ({ n }) => n,
  wrong: {
    'mirror-look-alike': ({ n }) => lookAlike(n),
    'teen-reversal': ({ n }) => turned(n),
    'teen-ty': ({ n }) => (n >= 13 && n <= 19 ? (n - 10) * 10 : null),
    neighbour: ({ n, place }) => (n > 0 && place % 2 === 0 ? n - 1 : n + 1),
  },
  prompt: {
    en: ({ n, scatter }) =>
      scatter % 2 === 0 ? `Find the number ${inWords(n, 'en')}.` : `Which one says ${inWords(n, 'en')}?`,
    es: ({ n, scatter }) =>
      scatter % 2 === 0 ? `Busca el número ${inWords(n, 'es')}.` : `¿Cuál dice ${inWords(n, 'es')}?`,
  },
  picture: dots,
  shown: 'first-level',
  solved: dots,
  hints: {
    look: {
      en: ({ n }) => (n === 0 ? 'The frame is empty.' : 'Count the dots.'),
      es: ({ n }) => (n === 0 ? 'El marco está vacío.' : 'Cuenta los puntos.'),
    },
    start: {
      en: ({ n }) => {
        if (n === 20) return 'Twenty is two full frames: two tens.'
        if (n >= 10) return 'One frame is full. So the number begins with a 1.'
        return n === 0 ? 'Find the number that means none.' : 'Say one number for each dot.'
      },
      es: ({ n }) => {
        if (n === 20) return 'Veinte son dos marcos llenos: dos dieces.'
        if (n >= 10) return 'Hay un marco lleno. Por eso empieza con un 1.'
        return n === 0 ? 'Busca el número que dice que no hay nada.' : 'Di un número por cada punto.'
      },
    },
    worked: {
      en: ({ n }) => [
        n === 0 ? 'There are no dots.' : `Count the dots: ${counting(1, n)}.`,
        `${capital(inWords(n, 'en'))} looks like this: ${n}.`,
      ],
      es: ({ n }) => [
        n === 0 ? 'No hay puntos.' : `Cuenta los puntos: ${counting(1, n)}.`,
        `El número ${inWords(n, 'es')} se escribe así: ${n}.`,
      ],
    },
  },
  praise: {
    en: ({ n }) => `You know how ${inWords(n, 'en')} looks.`,
    es: ({ n }) => `Sabes cómo se escribe ${inWords(n, 'es')}.`,
  },
  because: {
    en: ({ n }) => `${capital(inWords(n, 'en'))} looks like this: ${n}.`,
    es: ({ n }) => `El número ${inWords(n, 'es')} se escribe así: ${n}.`,
  },
})

type Guide = 'arrows' | 'start-dot' | 'none'
type Traced = { n: number; guide: Guide }

const tracing: Ask<Traced> = asking<Traced, 'trace'>('trace', 'exact', ({ p }) => ({
  text: String(p.n),
  guide: p.guide,
}))

/** How each numeral is drawn. */
const WAYS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    '0: start at the top and go all the way round.',
    '1: start at the top and go straight down.',
    '2: curve round, slide down, then go across.',
    '3: curve round, then curve round again.',
    '4: go down and across. Then one long line down.',
    '5: go down and curve round. Then the line on top.',
    '6: curve down and close the loop.',
    '7: go across, then slide down.',
    '8: make an S, then go back up.',
    '9: make a loop, then curve down.',
  ],
  es: [
    '0: empieza arriba y da toda la vuelta.',
    '1: empieza arriba y baja derecho.',
    '2: haz una curva, baja y sigue por abajo.',
    '3: haz una curva y luego otra curva.',
    '4: baja y cruza. Luego una línea larga hacia abajo.',
    '5: baja y haz la curva. Luego la línea de arriba.',
    '6: baja en curva y cierra la vuelta.',
    '7: cruza por arriba y luego baja.',
    '8: haz una S y regresa hacia arriba.',
    '9: haz una vuelta y luego baja en curva.',
  ],
}
const ways = (n: number, language: Language): string[] =>
  [...new Set(String(n))].map((digit) => WAYS[language][Number(digit)] ?? '')

const strokes = ({ n }: Traced, guide: Guide): ModelShape => ({ kind: 'strokes', text: String(n), guide })

/** Kindergarten: drawing over a numeral, stroke by stroke. */
export const traceNumerals = defineSkill<Traced>({
  id: 'm.k.trace-numerals',
  levels: {
    1: { params: { n: between(0, 9), guide: 'arrows' }, ask: tracing },
    2: { params: { n: between(0, 12), guide: 'start-dot' }, ask: tracing },
    3: { params: { n: between(10, 20), guide: 'none' }, ask: tracing },
  },
  answer: () => 'in-order',
  wrong: {
    mirrored: () => 'mirrored',
    'bottom-up': () => 'bottom-up',
    'digit-order': ({ n }) => (n > 9 ? 'wrong-order' : null),
  },
  prompt: {
    en: ({ n, guide }) =>
      ({
        arrows: `Trace the number ${n}. Follow the arrows.`,
        'start-dot': `Trace the number ${n}. Start at the dot.`,
        none: `Trace the number ${n}. Start at the top.`,
      })[guide],
    es: ({ n, guide }) =>
      ({
        arrows: `Traza el número ${n}. Sigue las flechas.`,
        'start-dot': `Traza el número ${n}. Empieza en el punto.`,
        none: `Traza el número ${n}. Empieza arriba.`,
      })[guide],
  },
  picture: (p) => strokes(p, 'start-dot'),
  shown: 'never',
  solved: (p) => strokes(p, 'arrows'),
  hints: {
    look: {
      en: () => 'Start on the dot.',
      es: () => 'Empieza en el punto.',
    },
    start: {
      en: ({ n }) => (n > 9 ? `First the ${String(n)[0]}, on the left.` : 'Go slowly along the line.'),
      es: ({ n }) => (n > 9 ? `Primero el ${String(n)[0]}, a la izquierda.` : 'Sigue la línea despacio.'),
    },
    worked: { en: ({ n }) => ways(n, 'en'), es: ({ n }) => ways(n, 'es') },
  },
  praise: {
    en: ({ n }) => `You traced ${n} from its start to its end.`,
    es: ({ n }) => `Trazaste el ${n} desde el inicio hasta el final.`,
  },
  because: {
    en: ({ n }) =>
      n > 9
        ? 'Draw the first number first. Start each one at the top.'
        : 'Start at the top and follow the line.',
    es: ({ n }) =>
      n > 9
        ? 'Primero el número de la izquierda. Empieza cada uno arriba.'
        : 'Empieza arriba y sigue la línea.',
  },
})
