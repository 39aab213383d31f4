import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf } from '#content/draw.ts'
import type { Ask, At, Drawn } from '#content/skill.ts'
import { capital } from '#domain/capital.ts'
import type { ModelShape } from '#domain/items/model.ts'
import type { Language } from '#domain/language.ts'

type Color = 'red' | 'blue' | 'green' | 'yellow'

/** Three strips: colors from shortest to longest, their lengths, where each begins, and in which order they are shown. */
type P = {
  colors: readonly Color[]
  shortest: number
  more: number
  evenMore: number
  offsets: readonly number[]
  shown: readonly number[]
}

const COLORS: Readonly<Record<Language, Readonly<Record<Color, string>>>> = {
  en: { red: 'red', blue: 'blue', green: 'green', yellow: 'yellow' },
  es: { red: 'roja', blue: 'azul', green: 'verde', yellow: 'amarilla' },
}

const three: Drawn<readonly Color[]> = {
  draw: (chance) => chance.shuffled<Color>(['red', 'blue', 'green', 'yellow']).slice(0, 3),
}
/** Never from shortest to longest already. */
const shown = oneOf<readonly number[]>([
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
])
const lengths = { shortest: between(3, 6), more: between(1, 3), evenMore: between(1, 3) }

const color = (p: P, i: number): Color => p.colors[i] ?? 'red'
const lengthOf = ({ shortest, more, evenMore }: P, i: number): number =>
  shortest + (i > 0 ? more : 0) + (i > 1 ? evenMore : 0)
const farEnd = (p: P, i: number): number => lengthOf(p, i) + (p.offsets[i] ?? 0)
const idsOf = (p: P, order: readonly number[]): string => order.map((i) => color(p, i)).join(',')

const ask: Ask<P> = {
  format: 'order',
  equal: 'exact',
  question: ({ p, language }) => ({
    kind: 'order',
    cards: p.shown.map((i) => {
      const label = COLORS[language][color(p, i)]
      const drawn = { id: color(p, i), label, speech: label }
      return p.level === 3
        ? { ...drawn, length: null }
        : { ...drawn, length: lengthOf(p, i), offset: p.offsets[i] ?? 0 }
    }),
    ends:
      language === 'en'
        ? { first: 'shortest', last: 'longest' }
        : { first: 'la más corta', last: 'la más larga' },
  }),
}

const strips = (p: At<P>, language: Language, order: readonly number[]): ModelShape => ({
  kind: 'strips',
  strips: order.map((i) => ({ label: COLORS[language][color(p, i)], length: lengthOf(p, i) })),
})
const said = (p: At<P>, language: Language, i: number): string => COLORS[language][color(p, i)]

/** Grade 1: three strips from shortest to longest. */
export const orderLengths = defineSkill<P>({
  id: 'm.1.order-lengths',
  levels: {
    1: { params: { colors: three, ...lengths, offsets: [0, 0, 0], shown }, ask },
    2: {
      params: {
        colors: three,
        ...lengths,
        offsets: { draw: (chance) => chance.shuffled([0, chance.whole(1, 3), chance.whole(4, 5)]) },
        shown,
      },
      where: (p) => new Set([0, 1, 2].map((i) => farEnd(p, i))).size === 3,
      ask,
    },
    3: { params: { colors: three, ...lengths, offsets: [0, 0, 0], shown }, ask },
  },
  answer: (p) => idsOf(p, [0, 1, 2]),
  wrong: {
    'far-end-only': (p) =>
      idsOf(
        p,
        [0, 1, 2].toSorted((a, b) => farEnd(p, a) - farEnd(p, b)),
      ),
    'reversed-order': (p) => idsOf(p, [2, 1, 0]),
    'no-transfer': (p) => (p.level === 3 ? idsOf(p, p.shown) : null),
  },
  prompt: {
    en: (p) =>
      p.level === 3
        ? `${capital(said(p, 'en', 1))} is longer than ${said(p, 'en', 0)}. ${capital(said(p, 'en', 2))} is longer than ${said(p, 'en', 1)}. Shortest first.`
        : 'Put them from shortest to longest.',
    es: (p) =>
      p.level === 3
        ? `${capital(said(p, 'es', 1))} mide más que ${said(p, 'es', 0)}; ${said(p, 'es', 2)}, más que ${said(p, 'es', 1)}. Primero la más corta.`
        : 'Ordénalas de la más corta a la más larga.',
  },
  picture: (p, language) => (p.level === 3 ? strips(p, language, [0, 1]) : strips(p, language, p.shown)),
  shown: 'never',
  solved: (p, language) => strips(p, language, [0, 1, 2]),
  hints: {
    look: {
      en: ({ level }) => (level === 3 ? 'Draw a line for each one.' : 'Line up one end of each.'),
      es: ({ level }) =>
        level === 3 ? 'Dibuja una raya por cada una.' : 'Pon un extremo de cada una en la misma raya.',
    },
    start: {
      en: (p) => `Compare two: ${said(p, 'en', 0)} and ${said(p, 'en', 1)}. Which is shorter?`,
      es: (p) => `Compara dos: la ${said(p, 'es', 0)} y la ${said(p, 'es', 1)}. ¿Cuál es más corta?`,
    },
    worked: {
      en: (p) => [
        `${capital(said(p, 'en', 0))} is shorter than ${said(p, 'en', 1)}.`,
        `${capital(said(p, 'en', 1))} is shorter than ${said(p, 'en', 2)}.`,
        `So: ${[0, 1, 2].map((i) => said(p, 'en', i)).join(', ')}.`,
      ],
      es: (p) => [
        `La ${said(p, 'es', 0)} es más corta que la ${said(p, 'es', 1)}.`,
        `La ${said(p, 'es', 1)} es más corta que la ${said(p, 'es', 2)}.`,
        `Entonces: ${[0, 1, 2].map((i) => said(p, 'es', i)).join(', ')}.`,
      ],
    },
  },
  praise: {
    en: () => 'You compared them two by two.',
    es: () => 'Las comparaste de dos en dos.',
  },
  because: {
    en: (p) => `${capital(said(p, 'en', 0))} is the shortest and ${said(p, 'en', 2)} is the longest.`,
    es: (p) => `La ${said(p, 'es', 0)} es la más corta y la ${said(p, 'es', 2)} es la más larga.`,
  },
})
