import { fillIn, nearMisses, typed } from '#content/asks.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf } from '#content/draw.ts'
import type { ModelShape } from '#domain/items/model.ts'

/** A part `k` of a total `t`; the other part is asked for. */
type Part = { t: number; k: number }

const other = ({ t, k }: Part): number => t - k
const isPart = ({ t, k }: Part): boolean => k < t
const bond = ({ t, k }: Part, part: string): ModelShape => ({
  kind: 'number-bond',
  whole: String(t),
  parts: [String(k), part],
})
const onward = ({ t, k }: Part): string => Array.from({ length: t - k }, (_, i) => k + i + 1).join(', ')

/** Grade 1: take away by thinking of adding. */
export const thinkAddition = defineSkill<Part>({
  id: 'm.1.think-addition',
  levels: {
    1: { params: { t: between(4, 8), k: between(1, 6) }, where: isPart, ask: typed(2) },
    2: { params: { t: between(7, 12), k: between(3, 9) }, where: isPart, ask: typed(2) },
    3: { params: { t: between(11, 20), k: between(6, 15) }, where: isPart, ask: typed(2) },
  },
  answer: other,
  wrong: {
    'adds-all': ({ t, k }) => t + k,
    'copies-part': ({ k }) => k,
    'counts-start': (p) => other(p) + 1,
  },
  prompt: {
    en: ({ t, k }) => `${k} + □ = ${t}. So what is ${t} − ${k}?`,
    es: ({ t, k }) => `${k} + □ = ${t}. Entonces, ¿cuánto es ${t} − ${k}?`,
  },
  speech: {
    en: ({ t, k }) => `${k} plus what makes ${t}? So what is ${t} minus ${k}?`,
    es: ({ t, k }) => `¿${k} más cuánto hace ${t}? Entonces, ¿cuánto es ${t} menos ${k}?`,
  },
  picture: (p) => bond(p, '?'),
  shown: 'first-level',
  solved: (p) => bond(p, String(other(p))),
  hints: {
    look: {
      en: ({ t, k }) => `${k} is one part of ${t}. Which is the other part?`,
      es: ({ t, k }) => `${k} es una parte de ${t}. ¿Cuál es la otra parte?`,
    },
    start: {
      en: ({ t, k }) => `Start at ${k}. Count up to ${t}${t - k > 1 ? `: ${k + 1} …` : '. How many hops?'}`,
      es: ({ t, k }) =>
        `Empieza en ${k}. Cuenta hasta ${t}${t - k > 1 ? `: ${k + 1} …` : '. ¿Cuántos saltos son?'}`,
    },
    worked: {
      en: (p) => [
        `From ${p.k} up to ${p.t}: ${onward(p)}.`,
        `${other(p) === 1 ? 'That is 1 hop' : `Those are ${other(p)} hops`}, so ${p.k} + ${other(p)} = ${p.t}.`,
        `${p.t} − ${p.k} = ${other(p)}`,
      ],
      es: (p) => [
        `De ${p.k} hasta ${p.t}: ${onward(p)}.`,
        `${other(p) === 1 ? 'Es 1 salto' : `Son ${other(p)} saltos`}, así que ${p.k} + ${other(p)} = ${p.t}.`,
        `${p.t} − ${p.k} = ${other(p)}`,
      ],
    },
  },
  praise: {
    en: ({ t, k }) => `You thought of ${k} and its other part to take away from ${t}.`,
    es: ({ t, k }) => `Pensaste en ${k} y su otra parte para quitar de ${t}.`,
  },
  because: {
    en: (p) => `${p.k} and ${other(p)} make ${p.t}, so ${p.t} without ${p.k} is ${other(p)}.`,
    es: (p) => `${p.k} y ${other(p)} hacen ${p.t}; por eso ${p.t} sin ${p.k} es ${other(p)}.`,
  },
})

/** Where the box stands. */
type Form = 'a+□=t' | '□+a=t' | 't=a+□' | 't−□=a' | '□=t−a' | 'a+b=□+c' | '□+c=a+b'
/** A total of which one part is told; in the last two forms both are, and another part `c` of the same total. */
type Boxed = { a: number; t: number; c: number; form: Form }

const TEXT: Readonly<Record<Form, (p: Boxed) => string>> = {
  'a+□=t': ({ a, t }) => `${a} + □ = ${t}`,
  '□+a=t': ({ a, t }) => `□ + ${a} = ${t}`,
  't=a+□': ({ a, t }) => `${t} = ${a} + □`,
  't−□=a': ({ a, t }) => `${t} − □ = ${a}`,
  '□=t−a': ({ a, t }) => `□ = ${t} − ${a}`,
  'a+b=□+c': ({ a, t, c }) => `${a} + ${t - a} = □ + ${c}`,
  '□+c=a+b': ({ a, t, c }) => `□ + ${c} = ${a} + ${t - a}`,
}
const text = (p: Boxed): string => TEXT[p.form](p)
const onBothSides = ({ form }: Boxed): boolean => form === 'a+b=□+c' || form === '□+c=a+b'
/** The part that is told on the side of the box. */
const beside = (p: Boxed): number => (onBothSides(p) ? p.c : p.a)
const missing = (p: Boxed): number => p.t - beside(p)
const isMore = (p: Boxed): boolean =>
  p.t > p.a && (!onBothSides(p) || (p.t > p.c && p.c !== p.a && p.c !== p.t - p.a))
const ask = (count: number) => fillIn<Boxed>(text, count, nearMisses)
const balance = (p: Boxed, filled: string): ModelShape => {
  const [left = '', right = ''] = text(p).replace('□', filled).split(' = ')
  return { kind: 'balance', left, right, tilt: 'level' }
}

/** Grade 1: the number that makes both sides the same. */
export const missingNumber = defineSkill<Boxed>({
  id: 'm.1.missing-number',
  levels: {
    1: { params: { a: between(1, 5), t: between(4, 9), c: 0, form: 'a+□=t' }, where: isMore, ask: ask(5) },
    2: {
      params: { a: between(2, 9), t: between(6, 15), c: 0, form: oneOf<Form>(['a+□=t', '□+a=t']) },
      where: isMore,
      ask: ask(6),
    },
    3: {
      params: {
        a: between(3, 12),
        t: between(10, 20),
        c: between(2, 12),
        form: oneOf<Form>(['t=a+□', 't−□=a', '□=t−a', 'a+b=□+c', '□+c=a+b']),
      },
      where: isMore,
      ask: ask(6),
    },
  },
  answer: missing,
  wrong: {
    'adds-all': (p) => beside(p) + p.t,
    'copies-total': (p) => (onBothSides(p) ? null : p.t),
    'answer-comes-next': (p) => (p.form === 'a+b=□+c' ? p.t : null),
    'counts-start': (p) => missing(p) + 1,
  },
  prompt: { en: () => 'What number goes in the box?', es: () => '¿Qué número va en el cuadro?' },
  speech: {
    en: (p) => `What number goes in the box? ${said(p, 'en')}.`,
    es: (p) => `¿Qué número va en el cuadro? ${said(p, 'es')}.`,
  },
  picture: (p) => balance(p, '□'),
  shown: 'first-level',
  solved: (p) => balance(p, String(missing(p))),
  hints: {
    look: {
      en: () => 'Both sides must be worth the same.',
      es: () => 'Los dos lados deben valer lo mismo.',
    },
    start: {
      en: (p) => {
        if (onBothSides(p)) return `${p.a} + ${p.t - p.a} is ${p.t}. ${p.c} and how many more is ${p.t}?`
        return p.form === '□=t−a'
          ? `Start at ${p.t} and take ${p.a} away.`
          : `${p.a} and how many more is ${p.t}?`
      },
      es: (p) => {
        if (onBothSides(p)) return `${p.a} + ${p.t - p.a} es ${p.t}. ¿Cuántos le faltan a ${p.c} para ${p.t}?`
        return p.form === '□=t−a'
          ? `Empieza en ${p.t} y quita ${p.a}.`
          : `¿Cuántos le faltan a ${p.a} para llegar a ${p.t}?`
      },
    },
    worked: {
      en: (p) => [
        p.form === '□=t−a'
          ? `${p.t} take away ${p.a} is ${missing(p)}.`
          : `From ${beside(p)} to ${p.t} is ${missing(p)}.`,
        text(p).replace('□', String(missing(p))),
      ],
      es: (p) => [
        p.form === '□=t−a'
          ? `Si a ${p.t} le quitas ${p.a}, ${missing(p) === 1 ? 'queda' : 'quedan'} ${missing(p)}.`
          : `De ${beside(p)} a ${p.t} hay ${missing(p)}.`,
        text(p).replace('□', String(missing(p))),
      ],
    },
  },
  praise: {
    en: () => 'You made both sides worth the same.',
    es: () => 'Hiciste que los dos lados valieran lo mismo.',
  },
  because: {
    en: (p) =>
      `${beside(p)} and ${missing(p)} make ${p.t}${onBothSides(p) ? `, as ${p.a} and ${p.t - p.a} do` : ''}.`,
    es: (p) =>
      `${beside(p)} y ${missing(p)} hacen ${p.t}${onBothSides(p) ? `, igual que ${p.a} y ${p.t - p.a}` : ''}.`,
  },
})

const SIGNS = {
  en: { '+': 'plus', '−': 'minus', '=': 'equals', '□': 'box' },
  es: { '+': 'más', '−': 'menos', '=': 'es igual a', '□': 'cuadro' },
} as const
function said(p: Boxed, language: 'en' | 'es'): string {
  const signs: Readonly<Record<string, string>> = SIGNS[language]
  return text(p)
    .split(' ')
    .map((part) => signs[part] ?? part)
    .join(' ')
}
