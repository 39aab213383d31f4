import { digit, smallerFromLarger } from '#content/arithmetic.ts'
import { typedWithUnit } from '#content/asking.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf } from '#content/draw.ts'
import type { At } from '#content/skill.ts'
import { type Noun, noun } from '#content/stories/nouns.ts'
import { capital } from '#domain/capital.ts'
import type { ModelShape } from '#domain/items/model.ts'
import type { Language } from '#domain/language.ts'
import { tapeRow } from './tape.ts'
import { UNITS, type UnitId } from './units.ts'

/**
 * `gap`: lengths `a` and `b`, what is between them. `other`: length `a`, another `b` longer or shorter. `known`: rope A is `a`
 * long, `b` longer or shorter than rope B. So "longer" asks for adding as often as for taking away.
 */
type P = { a: number; b: number; form: 'gap' | 'other' | 'known'; word: 'longer' | 'shorter'; at: number }

const THINGS: readonly Readonly<{ noun: Noun; unit: UnitId }>[] = [
  { noun: noun(['ribbon', 'ribbons'], ['cinta', 'cintas'], 'f'), unit: 'cm' },
  { noun: noun(['rope', 'ropes'], ['cuerda', 'cuerdas'], 'f'), unit: 'ft' },
  { noun: noun(['path', 'paths'], ['camino', 'caminos'], 'm'), unit: 'm' },
  { noun: noun(['stick', 'sticks'], ['palo', 'palos'], 'm'), unit: 'in' },
  { noun: noun(['scarf', 'scarves'], ['bufanda', 'bufandas'], 'f'), unit: 'in' },
  { noun: noun(['fence', 'fences'], ['cerca', 'cercas'], 'f'), unit: 'ft' },
  { noun: noun(['snake', 'snakes'], ['serpiente', 'serpientes'], 'f'), unit: 'cm' },
  { noun: noun(['string', 'strings'], ['hilo', 'hilos'], 'm'), unit: 'cm' },
]
const FIRST = { noun: noun(['rope', 'ropes'], ['cuerda', 'cuerdas'], 'f'), unit: 'ft' } as const
const thing = ({ at }: P): Readonly<{ noun: Noun; unit: UnitId }> => THINGS[at % THINGS.length] ?? FIRST
const unit = (p: P, language: Language): string => UNITS[thing(p).unit].many[language]

const adds = ({ form, word }: P): boolean =>
  (form === 'other' && word === 'longer') || (form === 'known' && word === 'shorter')
const found = (p: P): number => (adds(p) ? p.a + p.b : p.a - p.b)
const equation = (p: P): string => `${p.a} ${adds(p) ? '+' : '−'} ${p.b} = ${found(p)}`

const fits = (p: P): boolean => p.a - p.b > 3 && p.a + p.b <= 100
const WORD = oneOf<'longer' | 'shorter'>(['longer', 'shorter'])
const AT = between(0, THINGS.length - 1)
const ask = typedWithUnit<P>(3, ({ p }) => UNITS[thing(p).unit].many)

/** Two bars from one edge: what is asked is "?" until it is found. */
function bars(p: At<P>, done: boolean): ModelShape {
  const asked = done ? String(found(p)) : '?'
  const known = tapeRow('A', '', [p.a, String(p.a)])
  if (p.form === 'gap')
    return { kind: 'tape', rows: [known, tapeRow('B', '', [p.b, String(p.b)], [p.a - p.b, asked])] }
  if (!adds(p))
    return { kind: 'tape', rows: [known, tapeRow('B', '', [p.a - p.b, asked], [p.b, String(p.b)])] }
  return {
    kind: 'tape',
    rows: [known, tapeRow('B', asked, [p.a, String(p.a)], [p.b, String(p.b)])],
  }
}

const LONG: Readonly<Record<P['word'], Readonly<Record<'m' | 'f', string>>>> = {
  longer: { m: 'largo', f: 'larga' },
  shorter: { m: 'corto', f: 'corta' },
}

/** Grade 2: how much longer, and how long if it is so much longer. */
export const howMuchLonger = defineSkill<P>({
  id: 'm.2.how-much-longer',
  levels: {
    1: {
      params: { a: between(6, 20), b: between(2, 15), form: 'gap', word: WORD, at: AT },
      where: ({ a, b }) => a > b + 1,
      ask,
    },
    2: {
      params: {
        a: between(20, 60),
        b: between(8, 45),
        form: oneOf(['gap', 'gap', 'other', 'other']),
        word: WORD,
        at: AT,
      },
      where: fits,
      ask,
    },
    3: {
      params: {
        a: between(30, 90),
        b: between(12, 79),
        form: oneOf(['gap', 'other', 'known']),
        word: WORD,
        at: AT,
      },
      where: (p) => fits(p) && (adds(p) ? digit(p.a, 0) + digit(p.b, 0) > 9 : digit(p.a, 0) < digit(p.b, 0)),
      ask,
    },
  },
  answer: found,
  wrong: {
    // "longer" is taken for adding and "shorter" for taking away, whatever is asked
    'keyword-operation': (p) => (adds(p) && p.form === 'known' ? p.a - p.b : null),
    'biggest-number': ({ a }) => a,
    'adds-all': (p) => (adds(p) ? null : p.a + p.b),
    'small-from-large': (p) => (adds(p) ? null : smallerFromLarger(p.a, p.b)),
  },
  prompt: {
    en: (p) => {
      const name = thing(p).noun.en[0]
      const u = unit(p, 'en')
      if (p.form === 'known')
        return `${capital(name)} A: ${p.a} ${u}, ${p.b} ${u} ${p.word} than B. How long is B?`
      if (p.form === 'other')
        return `A ${name} is ${p.a} ${u}. Another is ${p.b} ${u} ${p.word}. How long is it?`
      return `${capital(name)} A: ${p.a} ${u}. B: ${p.b} ${u}. How much ${p.word} is ${p.word === 'longer' ? 'A' : 'B'}?`
    },
    es: (p) => {
      const { es, gender } = thing(p).noun
      const u = unit(p, 'es')
      const more = p.word === 'longer' ? 'más' : 'menos'
      if (p.form === 'known') return `${capital(es[0])} A: ${p.a} ${u}, ${p.b} ${more} que B. ¿Cuánto mide B?`
      if (p.form === 'other')
        return `Un${gender === 'f' ? 'a' : ''} ${es[0]} mide ${p.a} ${u}. Otr${gender === 'f' ? 'a' : 'o'} mide ${p.b} ${more}. ¿Cuánto mide ${gender === 'f' ? 'la otra' : 'el otro'}?`
      return `${capital(es[0])} A: ${p.a} ${u}. B: ${p.b} ${u}. ¿Cuánto más ${LONG[p.word][gender]} es ${p.word === 'longer' ? 'A' : 'B'}?`
    },
  },
  picture: (p) => bars(p, false),
  shown: 'first-level',
  solved: (p) => bars(p, true),
  hints: {
    look: {
      en: (p) =>
        p.form === 'gap' ? 'Line them up at one end. What sticks out?' : 'Draw both. Which one is longer?',
      es: (p) =>
        p.form === 'gap'
          ? 'Alinea las puntas de un lado. ¿Cuánto sobresale?'
          : 'Haz un dibujo. ¿Cuál mide más?',
    },
    start: {
      en: (p) => {
        if (p.form === 'gap') return `Count on from ${p.b} to ${p.a}.`
        return adds(p) ? `What is asked is longer than ${p.a}.` : `What is asked is shorter than ${p.a}.`
      },
      es: (p) => {
        if (p.form === 'gap') return `Cuenta desde ${p.b} hasta ${p.a}.`
        return adds(p) ? `Lo que buscas mide más que ${p.a}.` : `Lo que buscas mide menos que ${p.a}.`
      },
    },
    worked: {
      en: (p) => {
        if (p.form === 'gap') return [`The part that sticks out is ${p.a} without ${p.b}.`, equation(p)]
        return [`What is asked is ${p.b} ${adds(p) ? 'longer' : 'shorter'} than ${p.a}.`, equation(p)]
      },
      es: (p) => {
        if (p.form === 'gap') return [`Lo que sobresale es ${p.a} sin ${p.b}.`, equation(p)]
        return [`Lo que buscas mide ${p.b} ${adds(p) ? 'más' : 'menos'} que ${p.a}.`, equation(p)]
      },
    },
  },
  praise: {
    en: (p) => (p.form === 'gap' ? 'You found the part that sticks out.' : 'You saw which one is longer.'),
    es: (p) => (p.form === 'gap' ? 'Encontraste la parte que sobresale.' : 'Viste cuál mide más.'),
  },
  because: {
    en: (p) =>
      `${p.form === 'gap' ? 'The part that sticks out' : adds(p) ? 'The longer one' : 'The shorter one'}: ${equation(p)}.`,
    es: (p) =>
      `${p.form === 'gap' ? 'Lo que sobresale' : adds(p) ? 'Lo que mide más' : 'Lo que mide menos'}: ${equation(p)}.`,
  },
})
