import { asking } from '#content/asking.ts'
import { nearMisses, tileOf } from '#content/asks.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf } from '#content/draw.ts'
import type { Ask, At } from '#content/skill.ts'
import { EITHER, result, type Sum } from '#content/skills/sums.ts'
import { speak } from '#content/speak.ts'
import { cuantos, many } from '#content/stories/nouns.ts'
import type { EquationPart } from '#domain/items/item.ts'
import type { FigurePart, ModelShape } from '#domain/items/model.ts'
import type { Language } from '#domain/language.ts'
import { figure, lineFrom, oval, pictureAt } from './figures.ts'
import { ANIMALS, a as aThing, listed, type Pictured } from './pictured.ts'

/** So many animals are there, and some come or go. */
type P = Sum & { thing: Pictured }

const signOf = ({ s }: Sum): string => (s === 1 ? '+' : '−')
const otherSign = ({ s }: Sum): string => (s === 1 ? '−' : '+')
/** As it is built: level 1 has the first number there already. */
const built = (p: At<P>, sign: string, second: number): string =>
  p.level === 1 ? `${sign} ${second}` : `${p.a} ${sign} ${second}`

const SLOT: EquationPart = { kind: 'slot' }
const tiles = (most: number): Ask<P> => {
  const ask = asking<P, 'equation'>('equation', 'commutes', (scene) => {
    const { p, language } = scene
    const needed = p.level === 1 ? [p.b, result(p)] : [p.a, p.b, result(p)]
    const near = nearMisses({ ...scene, answer: String(result(p)) })
      .map(Number)
      .filter((n) => n >= 1 && n <= 10)
    const numbers = [...new Set([...needed, ...near])].slice(0, most).toSorted((one, other) => one - other)
    return {
      parts: p.level === 1 ? [{ kind: 'text', text: String(p.a) }, SLOT, SLOT] : [SLOT, SLOT, SLOT],
      tiles: [...numbers.map(String), '+', '−'].map((text) => tileOf(text, speak(text, language))),
    }
  })
  return ask
}

const CIRCLE = oval(94, 72, 92, 70)
/** Those in the circle stand in rows of four, those outside in a column. */
const inside = (thing: Pictured, count: number): FigurePart[] =>
  Array.from({ length: count }, (_, i) =>
    pictureAt(thing, 40 + (i % 4) * 36, 36 + Math.floor(i / 4) * 36, 30),
  )
const outside = (thing: Pictured, count: number): FigurePart[] =>
  Array.from({ length: count }, (_, i) => pictureAt(thing, 310, 36 + i * 36, 30))

function scene(p: P, solved: boolean): ModelShape {
  const { a, b, s, thing } = p
  const stay = s === 1 ? a : a - b
  const joined = solved && s === 1
  const name = (count: number, language: 'en' | 'es'): string => listed(count, thing, language)
  return figure(
    340,
    144,
    [
      CIRCLE,
      ...inside(thing, joined ? a + b : stay),
      ...(joined ? [] : outside(thing, b)),
      ...(joined
        ? []
        : [s === 1 ? lineFrom([280, 72], [206, 72], true) : lineFrom([206, 72], [280, 72], true)]),
    ],
    joined
      ? { en: `In the circle: ${name(a + b, 'en')}.`, es: `En el círculo: ${name(a + b, 'es')}.` }
      : {
          en:
            s === 1
              ? `In the circle: ${name(a, 'en')}. Coming in: ${name(b, 'en')}.`
              : `Staying in the circle: ${name(stay, 'en')}. Going away: ${name(b, 'en')}.`,
          es:
            s === 1
              ? `En el círculo: ${name(a, 'es')}. Llegan: ${name(b, 'es')}.`
              : `Se quedan en el círculo: ${name(stay, 'es')}. Se van: ${name(b, 'es')}.`,
        },
  )
}

const leavesSome = ({ a, b, s }: Sum): boolean => s === 1 || a > b
/** Each number is on a tile of its own. */
const different = (p: Sum): boolean => leavesSome(p) && p.a !== p.b
const sentence = (p: Sum): string => `${p.a} ${signOf(p)} ${p.b}`
/** What is to be seen: one animal is told as one. */
function happens({ thing, b, s }: P, language: Language): string {
  if (language === 'en') {
    if (b === 1) return `${aThing(thing, 'en')} ${s === 1 ? 'comes in' : 'goes away'}`
    return `${many(thing, 'en')} ${s === 1 ? 'come in' : 'go away'}`
  }
  if (b === 1) return `${s === 1 ? 'llega' : 'se va'} ${aThing(thing, 'es')}`
  return `${s === 1 ? 'llegan' : 'se van'} ${thing.gender === 'f' ? 'unas' : 'unos'} ${many(thing, 'es')}`
}

/** Kindergarten: the number sentence of what a picture shows. */
export const showAddSub = defineSkill<P>({
  id: 'm.k.show-add-sub',
  levels: {
    1: {
      params: { a: between(3, 5), b: between(1, 3), s: EITHER, thing: oneOf(ANIMALS) },
      where: leavesSome,
      ask: tiles(3),
    },
    2: {
      params: { a: between(2, 6), b: between(1, 3), s: EITHER, thing: oneOf(ANIMALS) },
      where: different,
      ask: tiles(4),
    },
    3: {
      params: { a: between(3, 7), b: between(1, 3), s: EITHER, thing: oneOf(ANIMALS) },
      where: different,
      ask: tiles(5),
    },
  },
  answer: (p) => built(p, signOf(p), p.b),
  wrong: {
    'wrong-operation': (p) => built(p, otherSign(p), p.b),
    'total-as-part': (p) => built(p, signOf(p), result(p)),
  },
  prompt: {
    en: (p) => `Look: ${happens(p, 'en')}. Show it with numbers.`,
    es: (p) => `Mira: ${happens(p, 'es')}. Muéstralo con números.`,
  },
  picture: (p) => scene(p, false),
  shown: 'always',
  solved: (p) => scene(p, true),
  hints: {
    look: {
      en: () => 'Look at the arrow. Do they come or go?',
      es: () => 'Mira la flecha. ¿Llegan o se van?',
    },
    start: {
      en: ({ a, b, s }) =>
        s === 1
          ? `First there were ${a} in the circle. Then ${b === 1 ? 'one' : 'some'} came.`
          : `First there were ${a} in all. Then ${b === 1 ? 'one' : 'some'} left.`,
      es: ({ a, b, s, thing }) => {
        const some = `un${ending(thing, b)}`
        if (s === 1)
          return `Primero había ${a} en el círculo. Luego ${b === 1 ? 'llegó' : 'llegaron'} ${some} más.`
        return `Primero había ${a} en total. Luego ${b === 1 ? 'se fue' : 'se fueron'} ${some}.`
      },
    },
    worked: {
      en: (p) => [
        `First there are ${p.a}.`,
        p.s === 1 ? `${p.b} more: we write + ${p.b}.` : `${p.b} fewer: we write − ${p.b}.`,
        sentence(p),
      ],
      es: (p) => [
        `Primero hay ${p.a}.`,
        p.s === 1 ? `${p.b} más: escribimos + ${p.b}.` : `${p.b} menos: escribimos − ${p.b}.`,
        sentence(p),
      ],
    },
  },
  praise: {
    en: ({ s }) => `You showed how many ${s === 1 ? 'came' : 'left'}.`,
    es: ({ s, thing }) => `Mostraste ${cuantos(thing)} ${s === 1 ? 'llegaron' : 'se fueron'}.`,
  },
  because: {
    en: (p) => `There were ${p.a}, and ${p.b} ${p.s === 1 ? 'came' : 'left'}: ${sentence(p)}.`,
    es: (p) => `Había ${p.a} y ${came(p)}: ${sentence(p)}.`,
  },
})

/** "uno", "unas": as many as there are, of the thing's gender. */
const ending = ({ gender }: Pictured, count: number): string =>
  `${gender === 'f' ? 'a' : 'o'}${count === 1 ? '' : 's'}`

function came({ b, s }: Sum): string {
  if (b === 1) return s === 1 ? 'llegó 1' : 'se fue 1'
  return s === 1 ? `llegaron ${b}` : `se fueron ${b}`
}
