import { typedWithUnit } from '#content/asking.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf } from '#content/draw.ts'
import { castOf } from '#content/stories/cast.ts'
import type { ModelShape } from '#domain/items/model.ts'
import type { Said } from '#domain/language.ts'

/** What is done with the amount after it was read. */
type Next = 'read' | 'add' | 'take' | 'times' | 'share'
/**
 * A dial or a beaker with `st` between marks and a number at every fifth; it shows `k` marks past the `base`-th number. Then `d`
 * is added or taken, or there are `m` of it.
 */
type P = { base: number; k: number; st: number; look: 'dial' | 'beaker'; next: Next; d: number; m: number }

const EVERY = 5
const MARKS = 20
const label = ({ base, st }: P): number => base * EVERY * st
const value = (p: P): number => label(p) + p.k * p.st
const most = ({ st }: P): number => MARKS * st

/** Small steps are grams and milliliters; a step of 2 is kilograms or liters, or the picture would be of crumbs. */
const UNITS = {
  small: {
    dial: { sign: 'g', en: ['gram', 'grams'], es: ['gramo', 'gramos'] },
    beaker: { sign: 'mL', en: ['milliliter', 'milliliters'], es: ['mililitro', 'mililitros'] },
  },
  big: {
    dial: { sign: 'kg', en: ['kilogram', 'kilograms'], es: ['kilogramo', 'kilogramos'] },
    beaker: { sign: 'L', en: ['liter', 'liters'], es: ['litro', 'litros'] },
  },
} as const
const unitOf = ({ st, look }: P) => UNITS[st <= 2 ? 'big' : 'small'][look]

/** The result after what is done; null where it is no amount. */
function after(p: P, read: number): number | null {
  if (p.next === 'add') return read + p.d
  if (p.next === 'take') return read > p.d ? read - p.d : null
  if (p.next === 'times') return read * p.m
  if (p.next === 'share') return read % p.m === 0 ? read / p.m : null
  return read
}
const misread = (read: (p: P) => number) => (p: P) => (read(p) === 0 ? null : after(p, read(p)))
const result = (p: P): number => after(p, value(p)) ?? 0

const gauge = (p: P, shown: number): ModelShape => ({
  kind: 'gauge',
  look: p.look,
  max: most(p),
  step: p.st,
  every: EVERY,
  value: shown,
  unit: unitOf(p).sign,
})
/** After more is put on or some is taken off, the pointer has moved. */
const moved = (p: P): number => (p.next === 'add' || p.next === 'take' ? result(p) : value(p))

/** A story that the grade can work out: whole tens to multiply and share, and all of it still on the scale. */
const workable = (p: P): boolean => {
  if (p.next === 'add') return result(p) <= most(p)
  if (p.next === 'take') return value(p) > p.d
  if (p.next === 'times') return value(p) % 10 === 0 && value(p) <= 90
  return value(p) % (10 * p.m) === 0 && value(p) <= 100
}

const ask = typedWithUnit<P>(4, ({ p }): Said => ({ en: unitOf(p).sign, es: unitOf(p).sign }))

type Told = Readonly<Record<P['look'], Readonly<Record<Next, (who: string, p: P) => string>>>>
const ENGLISH: Told = {
  dial: {
    read: () => 'Read the scale. How heavy is it?',
    add: (who, p) => `${who} puts on another ${amount(p, 'en')}. What will the scale show?`,
    take: (who, p) => `${who} takes ${amount(p, 'en')} off. What will the scale show?`,
    times: (who, p) => `${who} has ${p.m} bags, each as heavy as this. How heavy are they together?`,
    share: (who, p) => `${who} shares this equally among ${p.m} bags. How heavy is each bag?`,
  },
  beaker: {
    read: () => 'How much water is in it?',
    add: (who, p) => `${who} pours in another ${amount(p, 'en')}. How much water is in it then?`,
    take: (who, p) => `${who} pours out ${amount(p, 'en')}. How much water is in it then?`,
    times: (who, p) => `${who} fills ${p.m} cups, each with as much as this. How much is that together?`,
    share: (who, p) => `${who} shares this equally among ${p.m} cups. How much goes in each?`,
  },
}
const SPANISH: Told = {
  dial: {
    read: () => 'Lee la báscula. ¿Cuánto pesa?',
    add: (who, p) => `${who} pone otros ${amount(p, 'es')}. ¿Cuánto marcará la báscula?`,
    take: (who, p) => `${who} quita ${amount(p, 'es')}. ¿Cuánto marcará la báscula?`,
    times: (who, p) => `${who} tiene ${p.m} bolsas y cada una pesa lo mismo que esto. ¿Cuánto pesan juntas?`,
    share: (who, p) => `${who} reparte esto por igual en ${p.m} bolsas. ¿Cuánto pesa cada bolsa?`,
  },
  beaker: {
    read: () => '¿Cuánta agua hay?',
    add: (who, p) => `${who} echa otros ${amount(p, 'es')}. ¿Cuánta agua hay entonces?`,
    take: (who, p) => `${who} saca ${amount(p, 'es')}. ¿Cuánta agua hay entonces?`,
    times: (who, p) => `${who} llena ${p.m} vasos, cada uno con lo mismo que esto. ¿Cuánto es en total?`,
    share: (who, p) => `${who} reparte esto por igual en ${p.m} vasos. ¿Cuánto va en cada uno?`,
  },
}
const amount = (p: P, language: 'en' | 'es'): string => `${p.d} ${unitOf(p)[language][1]}`
const signOf: Readonly<Record<Next, (p: P) => string>> = {
  read: () => '',
  add: (p) => `${value(p)} + ${p.d} = ${result(p)}`,
  take: (p) => `${value(p)} − ${p.d} = ${result(p)}`,
  times: (p) => `${p.m} × ${value(p)} = ${result(p)}`,
  share: (p) => `${value(p)} ÷ ${p.m} = ${result(p)}`,
}
const step = (p: P): string => `${EVERY * p.st} ÷ ${EVERY} = ${p.st}`
const counted = (p: P): string => `${label(p)} + ${p.k * p.st} = ${value(p)}`
const nextLine = (p: P): string[] => (p.next === 'read' ? [] : [signOf[p.next](p)])
const spaces = {
  en: (n: number): string => (n === 1 ? '1 small space' : `${n} small spaces`),
  es: (n: number): string => (n === 1 ? 'un espacio chico' : `${n} espacios chicos`),
}

const BASE = between(0, 3)
const K = between(1, 4)
const LOOK = oneOf<P['look']>(['dial', 'beaker'])

/** Grade 3: read a scale or a measuring cup, and reckon with what it shows. */
export const massVolume = defineSkill<P>({
  id: 'm.3.mass-volume',
  levels: {
    1: { params: { base: BASE, k: K, st: oneOf([10, 100]), look: LOOK, next: 'read', d: 0, m: 1 }, ask },
    2: { params: { base: BASE, k: K, st: oneOf([2, 5, 20, 50]), look: LOOK, next: 'read', d: 0, m: 1 }, ask },
    3: {
      params: {
        base: BASE,
        k: K,
        st: oneOf([10, 20, 25, 50]),
        look: LOOK,
        next: oneOf<Next>(['add', 'take', 'times', 'share']),
        d: oneOf([20, 30, 40, 50, 60, 80, 100]),
        m: between(2, 5),
      },
      where: workable,
      ask,
    },
  },
  answer: result,
  wrong: {
    'one-per-tick': misread((p) => label(p) + p.k),
    'nearest-label': misread(label),
    'tick-extra': misread((p) => label(p) + (p.k + 1) * p.st),
  },
  prompt: {
    en: (p) => ENGLISH[p.look][p.next](castOf(p).who, p),
    es: (p) => SPANISH[p.look][p.next](castOf(p).who, p),
  },
  picture: (p) => gauge(p, value(p)),
  shown: 'always',
  solved: (p) => gauge(p, moved(p)),
  hints: {
    look: {
      en: () => 'How much is one small space? Look from one number to the next.',
      es: () => '¿Cuánto vale un espacio chico? Mira de un número al siguiente.',
    },
    start: {
      en: (p) => `From ${label(p)} to ${label(p) + EVERY * p.st} there are ${EVERY} small spaces of ${p.st}.`,
      es: (p) => `De ${label(p)} a ${label(p) + EVERY * p.st} hay ${EVERY} espacios chicos de ${p.st}.`,
    },
    worked: {
      en: (p) => [
        `One small space: ${step(p)}`,
        `It is ${spaces.en(p.k)} past ${label(p)}: ${counted(p)}`,
        ...nextLine(p),
      ],
      es: (p) => [
        `Un espacio chico: ${step(p)}`,
        `Está ${spaces.es(p.k)} después de ${label(p)}: ${counted(p)}`,
        ...nextLine(p),
      ],
    },
  },
  praise: {
    en: (p) => `You found that one small space is ${p.st}.`,
    es: (p) => `Viste que un espacio chico vale ${p.st}.`,
  },
  because: {
    en: (p) => [`Each small space is ${p.st}: ${counted(p)}`, ...nextLine(p)].join(', then ').concat('.'),
    es: (p) =>
      [`Cada espacio chico vale ${p.st}: ${counted(p)}`, ...nextLine(p)].join(', y luego ').concat('.'),
  },
})
