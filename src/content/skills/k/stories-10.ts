import { typed } from '#content/asks.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf } from '#content/draw.ts'
import { MOST_WORDS } from '#content/grades.ts'
import type { At } from '#content/skill.ts'
import { EITHER, path, result, type Sum } from '#content/skills/sums.ts'
import { type Situation, tell } from '#content/stories/add-sub.ts'
import { castOf } from '#content/stories/cast.ts'
import type { ModelShape } from '#domain/items/model.ts'
import type { Said } from '#domain/language.ts'

type Joining = Extract<Situation, 'add-to.result' | 'put-together.total'>
/** How a story that adds is told; one that takes away has one structure. */
type P = Sum & { joining: Joining }

const joining = oneOf<Joining>(['add-to.result', 'put-together.total'])
const situationOf = ({ s, joining: adds }: P): Situation => (s === 1 ? adds : 'take-from.result')

const isShort = (text: string): boolean => text.split(' ').length <= MOST_WORDS.K
/** The way to tell it that is short enough for a five-year-old; which one is a matter of the item. */
function story(p: At<P>): Said {
  const cast = castOf(p)
  const told = [0, 1, 2, 3].map((more) => tell(situationOf(p), cast, p.a, p.b, p.scatter + more))
  return told.find(({ en, es }) => isShort(en) && isShort(es)) ?? (told[0] as Said)
}

const counters = ({ a, b, s }: Sum, solved: boolean): ModelShape => ({
  kind: 'ten-frame',
  frames: 1,
  first: a,
  second: solved && s === 1 ? b : 0,
  crossed: solved && s === -1 ? b : 0,
})
const sentence = (p: Sum): string => `${p.a} ${p.s === 1 ? '+' : '−'} ${p.b} = ${result(p)}`
const isTogether = ({ s, joining: adds }: P): boolean => s === 1 && adds === 'put-together.total'

/** Kindergarten: stories of joining and taking away within 10. */
export const stories10 = defineSkill<P>({
  id: 'm.k.stories-10',
  levels: {
    1: { params: { a: between(1, 4), b: between(1, 3), s: 1, joining }, ask: typed(2) },
    2: {
      params: { a: between(3, 8), b: between(1, 4), s: -1, joining: 'add-to.result' },
      where: ({ a, b }) => a >= b,
      ask: typed(2),
    },
    3: {
      params: { a: between(2, 8), b: between(1, 6), s: EITHER, joining },
      where: (p) => result(p) >= 0 && result(p) <= 10,
      ask: typed(2),
    },
  },
  answer: result,
  wrong: {
    'wrong-operation': ({ a, b, s }) => Math.abs(a - s * b),
    'last-number-heard': ({ b }) => b,
    'counts-start': (p) => result(p) - p.s,
  },
  prompt: { en: (p) => story(p).en, es: (p) => story(p).es },
  picture: (p) => counters(p, false),
  shown: 'first-level',
  solved: (p) => counters(p, true),
  hints: {
    look: {
      en: ({ a }) => `Act it out. Start with ${a} ${a === 1 ? 'counter' : 'counters'}.`,
      es: ({ a }) =>
        a === 1 ? 'Haz el cuento con fichas. Empieza con 1.' : `Haz el cuento con ${a} fichas.`,
    },
    start: {
      en: (p) =>
        isTogether(p)
          ? 'Put both parts together and count all.'
          : 'What comes next: do they get more or fewer?',
      es: (p) =>
        isTogether(p) ? 'Junta las dos partes y cuenta todo.' : '¿Qué pasa después: hay más o hay menos?',
    },
    worked: {
      en: (p) => [
        isTogether(p)
          ? `One part is ${p.a}, the other is ${p.b}.`
          : `Begin with ${p.a}. Then ${p.s === 1 ? 'put on' : 'take off'} ${p.b}.`,
        `Count ${p.s === 1 ? 'up' : 'down'} from ${p.a}: ${path(p)}.`,
        sentence(p),
      ],
      es: (p) => [
        isTogether(p)
          ? `Una parte es ${p.a} y la otra es ${p.b}.`
          : `Empieza con ${p.a}. Luego ${p.s === 1 ? 'pon' : 'quita'} ${p.b}.`,
        `Cuenta desde ${p.a} hacia ${p.s === 1 ? 'adelante' : 'atrás'}: ${path(p)}.`,
        sentence(p),
      ],
    },
  },
  praise: {
    en: ({ s }) => (s === 1 ? 'You put it all together.' : 'You took some away and counted the rest.'),
    es: ({ s }) => (s === 1 ? 'Juntaste todo.' : 'Quitaste unas y contaste lo que queda.'),
  },
  because: {
    en: (p) =>
      p.s === 1
        ? `${p.a} and ${p.b} together make ${result(p)}.`
        : `${p.a} take away ${p.b} leaves ${result(p)}.`,
    es: (p) =>
      p.s === 1
        ? `${p.a} y ${p.b} juntos hacen ${result(p)}.`
        : `Si a ${p.a} le quitas ${p.b}, queda ${result(p)}.`,
  },
})
