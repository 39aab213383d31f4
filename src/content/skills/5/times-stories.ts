import { typedFraction } from '#content/asking.ts'
import { barsOf, fractionBars } from '#content/bars.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf } from '#content/draw.ts'
import type { At } from '#content/skill.ts'
import { castOf } from '#content/stories/cast.ts'
import type { ModelShape } from '#domain/items/model.ts'
import type { Language, Said } from '#domain/language.ts'
import { over, overOrWhole } from './fractions.ts'
import { aloud, type Measured, measuredIn, part, partOf } from './measured.ts'

/**
 * `part`: a/b of c/e. `each`: c/e, a times. `servings`: how many 1/b are in a. `share`: 1/b for each of a.
 */
type P = { type: 'part' | 'each' | 'servings' | 'share'; a: number; b: number; c: number; e: number }

const ask = typedFraction<P>(true)
const inner = ({ c, e }: P): string => over(c, e)
const outer = ({ a, b }: P): string => over(a, b)
const unit = ({ b }: P): string => over(1, b)

function result({ type, a, b, c, e }: P): string {
  switch (type) {
    case 'part':
      return over(a * c, b * e)
    case 'each':
      return overOrWhole(a * c, e)
    case 'servings':
      return String(a * b)
    case 'share':
      return over(1, a * b)
  }
}
const operation = (p: P): string => {
  switch (p.type) {
    case 'part':
      return `${outer(p)} × ${inner(p)}`
    case 'each':
      return `${p.a} × ${inner(p)}`
    case 'servings':
      return `${p.a} ÷ ${unit(p)}`
    case 'share':
      return `${unit(p)} ÷ ${p.a}`
  }
}

type Telling = (m: Measured, p: P, who: string) => Said
const STORIES: Readonly<Record<P['type'], readonly Telling[]>> = {
  part: [
    (m, p, who) => ({
      en: `${who} has ${partOf(inner(p), m).en} and uses ${outer(p)} of it. How much is that?`,
      es: `${who} tiene ${partOf(inner(p), m).es} y usa ${outer(p)} de eso. ¿Cuánto usa?`,
    }),
    (m, p, who) => ({
      en: `A box holds ${partOf(inner(p), m).en}. ${who} takes ${outer(p)} of it. How much is that?`,
      es: `En una caja hay ${partOf(inner(p), m).es}. ${who} toma ${outer(p)} de eso. ¿Cuánto toma?`,
    }),
  ],
  each: [
    (m, p) => ({
      en: `${p.a} friends each use ${partOf(inner(p), m).en}. How much do they use in all?`,
      es: `${p.a} amigos usan ${partOf(inner(p), m).es} cada uno. ¿Cuánto usan en total?`,
    }),
    (m, p, who) => ({
      en: `${who} uses ${partOf(inner(p), m).en} every day. How much is that in ${p.a} days?`,
      es: `${who} usa ${partOf(inner(p), m).es} cada día. ¿Cuánto usa en ${p.a} días?`,
    }),
  ],
  servings: [
    (m, p, who) => ({
      en: `${who} has ${p.a} ${m.unit.en[1]} of ${m.stuff.en}. One portion is ${part(unit(p), m).en}. How many portions is that?`,
      es: `${who} tiene ${p.a} ${m.unit.es[1]} de ${m.stuff.es}. Una porción es ${part(unit(p), m).es}. ¿Cuántas porciones salen?`,
    }),
    (m, p, who) => ({
      en: `${who} uses ${part(unit(p), m).en} a day. For how many days do ${p.a} ${m.unit.en[1]} of ${m.stuff.en} last?`,
      es: `${who} usa ${part(unit(p), m).es} al día. ¿Para cuántos días alcanzan ${p.a} ${m.unit.es[1]} de ${m.stuff.es}?`,
    }),
  ],
  share: [
    (m, p) => ({
      en: `${p.a} friends share ${partOf(unit(p), m).en} equally. How much does each get?`,
      es: `${p.a} amigos se reparten ${partOf(unit(p), m).es} por igual. ¿Cuánto le toca a cada uno?`,
    }),
    (m, p, who) => ({
      en: `${who} uses up ${partOf(unit(p), m).en} in ${p.a} days, the same each day. How much a day?`,
      es: `${who} usa ${partOf(unit(p), m).es} en ${p.a} días, lo mismo cada día. ¿Cuánto usa al día?`,
    }),
  ],
}
function story(p: At<P>, language: Language): string {
  const tellings = STORIES[p.type]
  const told = tellings[Math.floor(p.scatter / 5) % tellings.length]
  return told?.(measuredIn(p), p, castOf(p).who)[language] ?? ''
}

const tape = (parts: number, text: string, brace: string): ModelShape => ({
  kind: 'tape',
  rows: [
    { label: '', parts: Array.from({ length: parts }, () => ({ size: 1, text, shaded: false })), brace },
  ],
})
function picture(p: P, done: boolean): ModelShape {
  switch (p.type) {
    case 'part':
      return done
        ? { kind: 'unit-square', down: p.e, across: p.b, rows: p.c, columns: p.a }
        : { kind: 'unit-square', down: p.e, across: 1, rows: p.c, columns: 0 }
    case 'each':
      return tape(p.a, inner(p), done ? result(p) : '?')
    case 'servings':
      return tape(p.a, done ? String(p.b) : '1', done ? result(p) : String(p.a))
    case 'share':
      if (done && p.a * p.b > 12) return { kind: 'expression', lines: [operation(p), result(p)] }
      return done
        ? fractionBars(barsOf(1, p.b, unit(p)), barsOf(1, p.a * p.b, result(p)))
        : fractionBars(barsOf(1, p.b, unit(p)))
  }
}

const STEPS: Readonly<Record<Language, Readonly<Record<P['type'], (p: P) => string>>>> = {
  en: {
    part: (p) =>
      `The whole is cut into ${p.b} × ${p.e} = ${p.b * p.e} parts. You take ${p.a} × ${p.c} = ${p.a * p.c}.`,
    each: (p) => `Count the parts: ${p.a} × ${p.c} = ${p.a * p.c}. Each is ${over(1, p.e)}.`,
    servings: (p) => `Each 1 has ${p.b} pieces of ${unit(p)}.`,
    share: (p) =>
      `With every ${unit(p)} cut into ${p.a}, the whole has ${p.b} × ${p.a} = ${p.a * p.b} parts.`,
  },
  es: {
    part: (p) =>
      `El entero se corta en ${p.b} × ${p.e} = ${p.b * p.e} partes. Tomas ${p.a} × ${p.c} = ${p.a * p.c}.`,
    each: (p) => `Cuenta las partes: ${p.a} × ${p.c} = ${p.a * p.c}. Cada una es ${over(1, p.e)}.`,
    servings: (p) => `Cada 1 tiene ${p.b} pedazos de ${unit(p)}.`,
    share: (p) =>
      `Si cada ${unit(p)} se corta en ${p.a}, el entero tiene ${p.b} × ${p.a} = ${p.a * p.b} partes.`,
  },
}
const START: Readonly<Record<Language, Readonly<Record<P['type'], (p: P) => string>>>> = {
  en: {
    part: (p) => `${outer(p)} of something means times: ${operation(p)}.`,
    each: (p) => `The same amount ${p.a} times: ${operation(p)}.`,
    servings: (p) => `How many pieces of ${unit(p)} fit into 1? Then into ${p.a}?`,
    share: (p) => `Cut ${unit(p)} into ${p.a} equal parts.`,
  },
  es: {
    part: (p) => `${outer(p)} de algo quiere decir por: ${operation(p)}.`,
    each: (p) => `La misma cantidad ${p.a} veces: ${operation(p)}.`,
    servings: (p) => `¿Cuántos pedazos de ${unit(p)} caben en 1? ¿Y en ${p.a}?`,
    share: (p) => `Corta ${unit(p)} en ${p.a} partes iguales.`,
  },
}

/** Grade 5: stories of multiplying fractions and of dividing with unit fractions. */
export const timesStories = defineSkill<P>({
  id: 'm.5.mult-div-fraction-stories',
  levels: {
    1: {
      params: { type: 'part', a: between(1, 3), b: between(2, 4), c: between(1, 3), e: between(3, 5) },
      where: ({ a, b, c, e }) => a < b && c < e,
      ask,
    },
    2: {
      params: {
        type: oneOf<P['type']>(['part', 'each', 'servings']),
        a: between(1, 5),
        b: between(2, 6),
        c: between(1, 3),
        e: between(4, 8),
      },
      where: ({ type, a, b, c, e }) => c < e && (type === 'part' ? a < b : a > 1),
      ask,
    },
    3: {
      params: {
        type: oneOf<P['type']>(['part', 'each', 'servings', 'share']),
        a: between(2, 7),
        b: between(3, 9),
        c: between(1, 5),
        e: between(6, 10),
      },
      where: ({ type, a, b, c, e }) => c < e && (type !== 'part' || a < b),
      ask,
    },
  },
  answer: result,
  wrong: {
    'wrong-operation': ({ type, a, b, c, e }) => {
      if (type === 'part') return over(a * e, b * c)
      if (type === 'each') return over(c, a * e)
      return type === 'servings' ? over(a, b) : overOrWhole(a, b)
    },
    'adds-instead': ({ type, a, b, c, e }) => {
      if (type === 'part') return over(a + c, b + e)
      if (type === 'each') return over(a * e + c, e)
      return type === 'servings' ? a + b : over(1, a + b)
    },
    'whole-number-only': ({ type, a, b, c }) => {
      if (type === 'part' || type === 'each') return a * c
      return type === 'servings' ? a : over(1, b)
    },
  },
  prompt: { en: (p) => story(p, 'en'), es: (p) => story(p, 'es') },
  speech: { en: (p) => aloud.en(story(p, 'en')), es: (p) => aloud.es(story(p, 'es')) },
  picture: (p) => picture(p, false),
  shown: 'first-level',
  solved: (p) => picture(p, true),
  hints: {
    look: {
      en: () => 'Will the answer be more or less than what you begin with? Draw it.',
      es: () => '¿La respuesta será más o menos que lo que hay al principio? Dibújalo.',
    },
    start: {
      en: (p) => START.en[p.type](p),
      es: (p) => START.es[p.type](p),
    },
    worked: {
      en: (p) => [STEPS.en[p.type](p), `${operation(p)} = ${result(p)}`],
      es: (p) => [STEPS.es[p.type](p), `${operation(p)} = ${result(p)}`],
    },
  },
  praise: {
    en: (p) => `You saw that the story asks for ${operation(p)}.`,
    es: (p) => `Viste que la historia pide ${operation(p)}.`,
  },
  because: {
    en: (p) => `${STEPS.en[p.type](p)} So ${operation(p)} = ${result(p)}.`,
    es: (p) => `${STEPS.es[p.type](p)} Entonces ${operation(p)} = ${result(p)}.`,
  },
})
