import { choosing, type Option } from '#content/asking.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf } from '#content/draw.ts'
import type { Ask, At } from '#content/skill.ts'
import { capital } from '#domain/capital.ts'
import type { ModelShape } from '#domain/items/model.ts'
import type { Language, Said } from '#domain/language.ts'
import { LARGE, MEASURED, SMALL, type Thing } from './lengths.ts'
import { UNITS, type UnitId, unitName } from './units.ts'

/**
 * `guess`: about how long thing number `at` is. `which`: which of two units gives the bigger number.
 * `change`: what becomes of `n` of a unit in the other one.
 */
type P = { form: 'guess' | 'which' | 'change'; at: number; unit: UnitId; other: UnitId; n: number }

const TWELVE_OR_HUNDRED: Readonly<Record<UnitId, number>> = { in: 12, ft: 12, cm: 100, m: 100 }
const FAR: Readonly<Record<UnitId, UnitId>> = { in: 'ft', ft: 'in', cm: 'm', m: 'cm' }

const list = ({ unit }: P): readonly Thing[] => (unit === 'in' || unit === 'cm' ? SMALL : LARGE)
const thing = (p: P): Thing | undefined => list(p)[p.at]
const size = (p: P): number => thing(p)?.[p.unit] ?? 0
const measured = (p: P): Said => MEASURED[p.at % MEASURED.length] ?? { en: '', es: '' }

const smaller = ({ unit, other }: P): UnitId => (UNITS[unit].size < UNITS[other].size ? unit : other)
const larger = ({ unit, other }: P): UnitId => (UNITS[unit].size < UNITS[other].size ? other : unit)
/** Whether the number grows when it is told in the other unit. */
const grows = (p: P): boolean => smaller(p) === p.other

const lengthId = (n: number, unit: UnitId): string => `${n} ${unit}`
const lengthOption = (n: number, unit: UnitId): Option => ({
  id: lengthId(n, unit),
  label: { en: unitName(n, unit, 'en'), es: unitName(n, unit, 'es') },
})
const capitalSaid = ({ en, es }: Said): Said => ({ en: capital(en), es: capital(es) })

const tooSmall = (n: number): number => Math.max(1, Math.round(n / 8))
/** Two wrong lengths that differ: 6 feet and 72 inches would be one and the same. */
const guess = choosing<P>(({ p, chance }) => {
  const n = size(p)
  const inFarUnit = lengthOption(n, FAR[p.unit])
  const manyTimes = lengthOption(n * TWELVE_OR_HUNDRED[p.unit], p.unit)
  const off = lengthOption(n >= 5 ? tooSmall(n) : 5 * n, p.unit)
  const others = isSmall(p) ? [chance.pick([inFarUnit, manyTimes]), off] : [inFarUnit, manyTimes, off]
  return [lengthOption(n, p.unit), ...chance.shuffled(others)]
})
const which = choosing<P>(({ p }) => [
  ...[smaller(p), larger(p)].map((unit) => ({ id: unit, label: capitalSaid(UNITS[unit].many) })),
  { id: 'same', label: { en: 'Both are the same', es: 'Los dos son iguales' } },
])
const change = choosing<P>(() => [
  { id: 'bigger', label: { en: 'It gets bigger.', es: 'Se hace mayor.' } },
  { id: 'smaller', label: { en: 'It gets smaller.', es: 'Se hace menor.' } },
  { id: 'same', label: { en: 'It stays the same.', es: 'Se queda igual.' } },
])
const ask: Ask<P> = {
  format: 'choice',
  equal: 'exact',
  question: (scene) => ({ guess, which, change })[scene.p.form].question(scene),
}

const known = (p: P): boolean => p.form !== 'guess' || size(p) > 0
const differ = (p: P): boolean => p.form === 'guess' || p.unit !== p.other

/** One of each unit, drawn to scale as far as a screen allows. */
const strips = (p: At<P>, language: Language): ModelShape => {
  const pair = p.form === 'guess' ? [FAR[p.unit], p.unit] : [p.unit, p.other]
  const longest = Math.max(...pair.map((unit) => UNITS[unit].size))
  return {
    kind: 'strips',
    strips: pair.map((unit) => ({
      label: UNITS[unit].one[language],
      length: Math.max(1, Math.round((UNITS[unit].size / longest) * 20)),
    })),
  }
}
const onRuler = (p: P, length: number): ModelShape => ({
  kind: 'ruler',
  unit: p.unit === 'in' ? 'in' : 'cm',
  parts: 1,
  max: p.unit === 'in' ? 12 : 20,
  from: 0,
  length,
})
const isSmall = (p: P): boolean => p.form === 'guess' && (p.unit === 'in' || p.unit === 'cm')

/** Something about as long as one of a unit. */
const BENCHMARK: Readonly<Record<UnitId, Said>> = {
  cm: {
    en: 'Your finger is about 1 centimeter wide.',
    es: 'Tu dedo tiene más o menos 1 centímetro de ancho.',
  },
  in: { en: 'A bottle cap is about 1 inch wide.', es: 'Una tapa de botella mide más o menos 1 pulgada.' },
  ft: { en: 'A school ruler is 1 foot long.', es: 'Una regla de la escuela mide 1 pie.' },
  m: { en: 'One big step is about 1 meter.', es: 'Un paso muy grande mide más o menos 1 metro.' },
}

/** Grade 2: good guesses of lengths, and what a bigger unit does to the number. */
export const unitsAndEstimates = defineSkill<P>({
  id: 'm.2.units-and-estimates',
  levels: {
    1: {
      params: {
        form: 'guess',
        at: between(0, SMALL.length - 1),
        unit: oneOf(['in', 'cm']),
        other: 'in',
        n: 0,
      },
      where: known,
      ask,
    },
    2: {
      params: {
        form: 'which',
        at: between(0, MEASURED.length - 1),
        unit: oneOf(['in', 'cm', 'ft']),
        other: oneOf(['in', 'cm', 'ft', 'm']),
        n: 0,
      },
      where: differ,
      ask,
    },
    3: {
      params: {
        form: oneOf(['guess', 'change']),
        at: between(0, LARGE.length - 1),
        unit: oneOf(['ft', 'm', 'ft', 'm', 'in', 'cm']),
        other: oneOf(['in', 'ft', 'cm', 'm']),
        n: between(2, 30),
      },
      where: (p) =>
        known(p) && differ(p) && (p.form === 'change' || p.unit === 'ft' || p.unit === 'm') && plausible(p),
      ask,
    },
  },
  answer: (p) => {
    if (p.form === 'guess') return lengthId(size(p), p.unit)
    if (p.form === 'which') return smaller(p)
    return grows(p) ? 'bigger' : 'smaller'
  },
  wrong: {
    'bigger-unit-bigger-number': (p) => {
      if (p.form === 'which') return larger(p)
      return p.form === 'change' ? (grows(p) ? 'smaller' : 'bigger') : null
    },
    'number-only': (p) => (p.form === 'guess' ? lengthId(size(p), FAR[p.unit]) : 'same'),
    'unit-scale': (p) => (p.form === 'guess' ? lengthId(size(p) * TWELVE_OR_HUNDRED[p.unit], p.unit) : null),
  },
  prompt: {
    en: (p) => {
      if (p.form === 'guess') return `About how long is ${thing(p)?.name.en}?`
      const [a, b] = [UNITS[p.unit].many.en, UNITS[p.other].many.en]
      return p.form === 'which'
        ? `You measure ${measured(p).en} in ${a} and ${b}. Which number is bigger?`
        : `${capital(measured(p).en)} is ${unitName(p.n, p.unit, 'en')} long. How does the number change in ${b}?`
    },
    es: (p) => {
      if (p.form === 'guess') return `¿Cuánto mide más o menos ${thing(p)?.name.es}?`
      const [a, b] = [UNITS[p.unit].many.es, UNITS[p.other].many.es]
      return p.form === 'which'
        ? `Mides ${measured(p).es} en ${a} y en ${b}. ¿Qué número es mayor?`
        : `${capital(measured(p).es)} mide ${unitName(p.n, p.unit, 'es')}. ¿Cómo cambia el número en ${b}?`
    },
  },
  picture: (p, language) => (isSmall(p) ? onRuler(p, 1) : strips(p, language)),
  shown: 'first-level',
  solved: (p, language) => (isSmall(p) ? onRuler(p, size(p)) : strips(p, language)),
  hints: {
    look: {
      en: (p) => (p.form === 'guess' ? BENCHMARK[p.unit].en : 'Small units: more of them fit.'),
      es: (p) => (p.form === 'guess' ? BENCHMARK[p.unit].es : 'De una unidad chica caben más.'),
    },
    start: {
      en: (p) =>
        p.form === 'guess'
          ? `Think how many ${UNITS[p.unit].many.en} fit along it.`
          : `Which is smaller: one ${UNITS[p.unit].one.en} or one ${UNITS[p.other].one.en}?`,
      es: (p) =>
        p.form === 'guess'
          ? `Piensa cuánt${UNITS[p.unit].gender === 'f' ? 'as' : 'os'} ${UNITS[p.unit].many.es} caben a lo largo.`
          : `¿Qué es más chico: ${unidad(p.unit)} o ${unidad(p.other)}?`,
    },
    worked: {
      en: (p) =>
        p.form === 'guess'
          ? [
              BENCHMARK[p.unit].en,
              `${capital(thing(p)?.name.en ?? '')}: about ${unitName(size(p), p.unit, 'en')}.`,
            ]
          : [
              `${capital(UNITS[smaller(p)].many.en)} are smaller than ${UNITS[larger(p)].many.en}.`,
              `More of them fit, so the number in ${UNITS[smaller(p)].many.en} is bigger.`,
            ],
      es: (p) =>
        p.form === 'guess'
          ? [
              BENCHMARK[p.unit].es,
              `${capital(thing(p)?.name.es ?? '')}: más o menos ${unitName(size(p), p.unit, 'es')}.`,
            ]
          : [
              `${capital(unidad(smaller(p)))} es menos que ${unidad(larger(p))}.`,
              `Caben más, así que el número en ${UNITS[smaller(p)].many.es} es mayor.`,
            ],
    },
  },
  praise: {
    en: (p) =>
      p.form === 'guess' ? 'You looked at the number and the unit.' : 'You saw that more small units fit.',
    es: (p) =>
      p.form === 'guess'
        ? 'Te fijaste en el número y en la unidad.'
        : 'Viste que de la unidad chica caben más.',
  },
  because: {
    en: (p) =>
      p.form === 'guess'
        ? `${BENCHMARK[p.unit].en} About ${unitName(size(p), p.unit, 'en')} ${size(p) === 1 ? 'fits' : 'fit'} along ${thing(p)?.name.en}.`
        : `One ${UNITS[smaller(p)].one.en} is smaller than one ${UNITS[larger(p)].one.en}, so more fit.`,
    es: (p) =>
      p.form === 'guess'
        ? `${BENCHMARK[p.unit].es} A lo largo de ${thing(p)?.name.es} ${size(p) === 1 ? 'cabe' : 'caben'} más o menos ${unitName(size(p), p.unit, 'es')}.`
        : `${capital(unidad(smaller(p)))} es menos que ${unidad(larger(p))}, así que caben más.`,
  },
})

/** "una pulgada", "un pie". */
function unidad(unit: UnitId): string {
  return `${UNITS[unit].gender === 'f' ? 'una' : 'un'} ${UNITS[unit].one.es}`
}

/** A length that a desk, a rug or a rope can have. */
function plausible({ form, unit, n }: P): boolean {
  if (form !== 'change') return true
  return { in: n >= 12, cm: n >= 20, ft: n <= 9, m: n <= 3 }[unit]
}
