import { addWithoutCarry, smallerFromLarger } from '#content/arithmetic.ts'
import { typed } from '#content/asks.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf } from '#content/draw.ts'
import type { At } from '#content/skill.ts'
import { type Situation, tell } from '#content/stories/add-sub.ts'
import { castOf } from '#content/stories/cast.ts'
import type { ModelShape } from '#domain/items/model.ts'
import type { Said } from '#domain/language.ts'
import { tapeRow } from './tape.ts'

/** Two parts of a whole; the situation says which two of the three numbers the story tells, and `way` how. */
type P = { situation: Situation; one: number; two: number; way: number }

const ask = typed<P>(3)
const whole = ({ one, two }: P): number => one + two
/** Situations in which the whole is to be found. */
const WHOLE_ASKED: ReadonlySet<Situation> = new Set([
  'add-to.result',
  'put-together.total',
  'take-from.start',
  'compare.bigger',
])
const adds = ({ situation }: P): boolean => WHOLE_ASKED.has(situation)

/** The numbers of the story in the order its telling wants them. */
function toldNumbers(p: P): readonly [number, number] {
  if (adds(p)) return [p.one, p.two]
  return p.situation === 'add-to.change' || p.situation === 'add-to.start'
    ? [p.one, whole(p)]
    : [whole(p), p.one]
}
const found = (p: P): number => (adds(p) ? whole(p) : p.two)
const story = (p: At<P>): Said => tell(p.situation, castOf(p), ...toldNumbers(p), p.way)
const equation = (p: P): string =>
  adds(p) ? `${p.one} + ${p.two} = ${whole(p)}` : `${whole(p)} − ${p.one} = ${p.two}`

/** The number that is heard last; null where the languages tell the two in another order. */
function lastHeard(p: At<P>): string | null {
  const { en, es } = story(p)
  const [inEnglish, inSpanish] = [en, es].map((text) => text.match(/\d+/g)?.at(-1) ?? '')
  return inEnglish === inSpanish && inEnglish !== undefined ? inEnglish : null
}

/** One bar for parts and a whole, two for a comparison. */
function bars(p: At<P>, done: boolean): ModelShape {
  const asked = done ? String(found(p)) : '?'
  const one = [p.one, String(p.one)] as const
  const two = [p.two, adds(p) ? String(p.two) : asked] as const
  const sum = adds(p) ? asked : String(whole(p))
  if (!p.situation.startsWith('compare')) return { kind: 'tape', rows: [tapeRow('', sum, one, two)] }
  const { who, other } = castOf(p)
  const long = adds(p) ? tapeRow(other, sum, one, two) : tapeRow(who, '', [whole(p), sum])
  const short = adds(p) ? tapeRow(who, '', one) : tapeRow(other, '', one, two)
  return { kind: 'tape', rows: adds(p) ? [short, long] : [long, short] }
}

const LATE = oneOf<Situation>(['compare.bigger', 'compare.smaller', 'take-from.start', 'add-to.start'])
const fits = (p: P): boolean => whole(p) <= 100

/** Grade 2: stories of one step within 100. */
export const stories100 = defineSkill<P>({
  id: 'm.2.stories-100',
  levels: {
    1: {
      params: {
        situation: oneOf<Situation>([
          'add-to.result',
          'take-from.result',
          'put-together.total',
          'put-together.part',
        ]),
        one: between(12, 60),
        two: between(5, 35),
        way: between(0, 5),
      },
      where: fits,
      ask,
    },
    2: {
      params: {
        situation: oneOf<Situation>([
          'add-to.change',
          'take-from.change',
          'put-together.total',
          'put-together.part',
          'compare.difference',
          'add-to.result',
        ]),
        one: between(12, 60),
        two: between(6, 39),
        way: between(0, 5),
      },
      where: (p) => fits(p) && (p.one % 10) + (p.two % 10) >= 10,
      ask,
    },
    3: {
      params: { situation: LATE, one: between(15, 70), two: between(8, 39), way: between(0, 5) },
      where: (p) => fits(p) && (p.one % 10) + (p.two % 10) >= 10,
      ask,
    },
  },
  answer: found,
  wrong: {
    'keyword-operation': (p) => (adds(p) ? Math.abs(p.one - p.two) : whole(p) + p.one),
    'last-number-heard': lastHeard,
    'no-regroup': (p) => (adds(p) ? addWithoutCarry(p.one, p.two) : null),
    'small-from-large': (p) => (adds(p) ? null : smallerFromLarger(whole(p), p.one)),
  },
  prompt: { en: (p) => story(p).en, es: (p) => story(p).es },
  picture: (p) => bars(p, false),
  shown: 'first-level',
  solved: (p) => bars(p, true),
  hints: {
    look: {
      en: () => 'Draw a bar for what you know. What is missing?',
      es: () => 'Dibuja una barra con lo que sabes. ¿Qué falta?',
    },
    start: {
      en: (p) =>
        adds(p)
          ? `You know both parts: ${p.one} and ${p.two}. The whole is missing.`
          : `The whole is ${whole(p)}. One part is ${p.one}. The other part is missing.`,
      es: (p) =>
        adds(p)
          ? `Conoces las dos partes: ${p.one} y ${p.two}. Falta el total.`
          : `El total es ${whole(p)}. Una parte es ${p.one}. Falta la otra parte.`,
    },
    worked: {
      en: (p) => [
        adds(p) ? 'The two parts together make the whole.' : 'The whole without one part is the other part.',
        equation(p),
      ],
      es: (p) => [
        adds(p) ? 'Las dos partes juntas hacen el total.' : 'El total sin una parte es la otra parte.',
        equation(p),
      ],
    },
  },
  praise: {
    en: (p) => (adds(p) ? 'You saw that the whole was missing.' : 'You saw which part was missing.'),
    es: (p) => (adds(p) ? 'Viste que faltaba el total.' : 'Viste qué parte faltaba.'),
  },
  because: {
    en: (p) => `${adds(p) ? 'The whole is missing' : 'One part is missing'}: ${equation(p)}.`,
    es: (p) => `${adds(p) ? 'Falta el total' : 'Falta una parte'}: ${equation(p)}.`,
  },
})
