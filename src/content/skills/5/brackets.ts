import { typed } from '#content/asks.ts'
import { defineSkill } from '#content/define-skill.ts'
import type { At, Drawn } from '#content/skill.ts'
import type { Said } from '#domain/language.ts'

type Numbers = Readonly<{ a: number; b: number; c: number; e: number }>
type Form = Readonly<{ text: (n: Numbers) => string; said: (n: Numbers) => Said }>

const sum = (b: number, c: number): Said => ({ en: `the sum of ${b} and ${c}`, es: `la suma de ${b} y ${c}` })
const difference = (b: number, c: number): Said => ({
  en: `the difference of ${b} and ${c}`,
  es: `la diferencia de ${b} y ${c}`,
})

/** Every shape an expression can have, with how it is spoken: the brackets are heard as a sum or a difference. */
const FORMS = {
  'times-sum': {
    text: ({ a, b, c }) => `${a} × (${b} + ${c})`,
    said: ({ a, b, c }) => ({ en: `${a} times ${sum(b, c).en}`, es: `${a} por ${sum(b, c).es}` }),
  },
  'sum-times': {
    text: ({ a, b, c }) => `(${b} + ${c}) × ${a}`,
    said: ({ a, b, c }) => ({ en: `${sum(b, c).en}, times ${a}`, es: `${sum(b, c).es}, por ${a}` }),
  },
  'times-difference': {
    text: ({ a, b, c }) => `${a} × (${b} − ${c})`,
    said: ({ a, b, c }) => ({
      en: `${a} times ${difference(b, c).en}`,
      es: `${a} por ${difference(b, c).es}`,
    }),
  },
  'less-difference': {
    text: ({ a, b, c }) => `${a} − (${b} − ${c})`,
    said: ({ a, b, c }) => ({
      en: `${a} minus ${difference(b, c).en}`,
      es: `${a} menos ${difference(b, c).es}`,
    }),
  },
  'less-sum': {
    text: ({ a, b, c }) => `${a} − (${b} + ${c})`,
    said: ({ a, b, c }) => ({ en: `${a} minus ${sum(b, c).en}`, es: `${a} menos ${sum(b, c).es}` }),
  },
  'sum-shared': {
    text: ({ a, b, c }) => `(${b} + ${c}) ÷ ${a}`,
    said: ({ a, b, c }) => ({ en: `${sum(b, c).en}, divided by ${a}`, es: `${sum(b, c).es}, entre ${a}` }),
  },
  'product-less': {
    text: ({ a, b, c, e }) => `${a} × (${b} + ${c}) − ${e}`,
    said: ({ a, b, c, e }) => ({
      en: `${a} times ${sum(b, c).en}, minus ${e}`,
      es: `${a} por ${sum(b, c).es}, menos ${e}`,
    }),
  },
  'plus-product': {
    text: ({ a, b, c, e }) => `${e} + ${a} × (${b} − ${c})`,
    said: ({ a, b, c, e }) => ({
      en: `${e}, plus ${a} times ${difference(b, c).en}`,
      es: `${e}, más ${a} por ${difference(b, c).es}`,
    }),
  },
  'two-brackets': {
    text: ({ a, b, c, e }) => `(${b} + ${c}) × (${e} − ${a})`,
    said: ({ a, b, c, e }) => ({
      en: `${sum(b, c).en}, times ${difference(e, a).en}`,
      es: `${sum(b, c).es}, por ${difference(e, a).es}`,
    }),
  },
  'nested-product': {
    text: ({ a, b, c, e }) => `[${a} × (${b} + ${c})] − ${e}`,
    said: ({ a, b, c, e }) => ({
      en: `${a} times ${sum(b, c).en}, minus ${e}`,
      es: `${a} por ${sum(b, c).es}, menos ${e}`,
    }),
  },
  'nested-less': {
    text: ({ a, b, c, e }) => `${e} − [${a} + (${b} − ${c})]`,
    said: ({ a, b, c, e }) => ({
      en: `${e} minus the sum of ${a} and ${difference(b, c).en}`,
      es: `${e} menos la suma de ${a} y ${difference(b, c).es}`,
    }),
  },
  'nested-times': {
    text: ({ a, b, c, e }) => `${a} × [${e} − (${b} + ${c})]`,
    said: ({ a, b, c, e }) => ({
      en: `${a} times the difference of ${e} and ${sum(b, c).en}`,
      es: `${a} por la diferencia de ${e} y ${sum(b, c).es}`,
    }),
  },
} as const satisfies Readonly<Record<string, Form>>

type P = { sum: Numbers & Readonly<{ form: keyof typeof FORMS }> }

const APPLY: Readonly<Record<string, (x: number, y: number) => number>> = {
  '+': (x, y) => x + y,
  '−': (x, y) => x - y,
  '×': (x, y) => x * y,
  '÷': (x, y) => x / y,
}
const INNERMOST = /[([]([^()[\]]+)[)\]]/
const PRODUCT = /\d+ [×÷] \d+/
const SUM = /\d+ [+−] \d+/
const operate = (text: string): number => {
  const [x, sign = '', y] = text.split(' ')
  return APPLY[sign]?.(Number(x), Number(y)) ?? Number.NaN
}

/** One operation after the other: what is worked out, what it comes to, and how the expression looks then. */
function stepsOf(text: string): { did: string; value: number; left: string }[] {
  const [inside, did = ''] = INNERMOST.exec(text) ?? []
  const next = inside ? did : ((PRODUCT.exec(text) ?? SUM.exec(text))?.[0] ?? '')
  if (next === '') return []
  const value = operate(next)
  const left = text.replace(inside ?? next, String(value))
  return [{ did: next, value, left }, ...stepsOf(left)]
}
/** The numbers in turn, as if no sign came before another. */
const inTurn = (tokens: readonly string[]): number =>
  tokens.reduce(
    (value, token, at) => (at % 2 === 0 ? value : operate(`${value} ${token} ${tokens[at + 1]}`)),
    Number(tokens[0]),
  )
const bare = (text: string): string => text.replace(/[()[\]]/g, '')
const possible = (n: number): number | null => (Number.isInteger(n) && n >= 0 ? n : null)

const text = ({ sum: drawn }: P): string => FORMS[drawn.form].text(drawn)
const said = ({ sum: drawn }: P): Said => FORMS[drawn.form].said(drawn)
const steps = (p: P) => stepsOf(text(p))
const first = (p: P) => steps(p)[0] ?? { did: '', value: 0, left: '' }
const result = (p: P): number => steps(p).at(-1)?.value ?? 0

/** What comes out where the brackets are not seen: from left to right, and with × and ÷ first. */
const fromLeft = (p: P): number | null => possible(inTurn(bare(text(p)).split(' ')))
const bySigns = (p: P): number | null => {
  const all = stepsOf(bare(text(p)))
  return all.every(({ value }) => possible(value) !== null) ? (all.at(-1)?.value ?? null) : null
}
const overlooked = (p: P): number[] =>
  [fromLeft(p), bySigns(p)].filter((value) => value !== null && value !== result(p)) as number[]

/** One of these shapes, with numbers that never leave the whole numbers and whose brackets matter. */
const drawn = (forms: readonly P['sum']['form'][], most: number): Drawn<P['sum']> => ({
  draw(chance) {
    const form = chance.pick(forms)
    for (;;) {
      const [b, c, e] = [chance.whole(2, 2 * most), chance.whole(2, most), chance.whole(2, 2 * most)]
      const a = form.startsWith('less') ? chance.whole(most, 3 * most) : chance.whole(2, most)
      const sum = { form, a, b, c, e }
      const whole = steps({ sum }).every(({ value }) => Number.isInteger(value) && value > 0 && value < 200)
      if (whole && first({ sum }).value > 1 && overlooked({ sum }).length > 0) return sum
    }
  },
})
const ask = typed<P>(3)
const ORDER = {
  en: ['Brackets first', 'Then', 'Last'],
  es: ['Primero el paréntesis', 'Luego', 'Al final'],
} as const
const worked = (p: P, language: 'en' | 'es'): string[] =>
  steps(p).map(({ did, value }, at, all) => {
    const [begin, then, last] = ORDER[language]
    return `${at === 0 ? begin : at > 1 && at === all.length - 1 ? last : then}: ${did} = ${value}`
  })
const nested = (p: P): boolean => text(p).includes('[')

/** Grade 5: what stands in brackets comes first. */
export const parentheses = defineSkill<P>({
  id: 'm.5.parentheses',
  levels: {
    1: {
      params: {
        sum: drawn(['times-sum', 'sum-times', 'times-difference', 'less-difference', 'less-sum'], 6),
      },
      ask,
    },
    2: {
      params: {
        sum: drawn(
          ['product-less', 'plus-product', 'two-brackets', 'sum-shared', 'less-difference', 'sum-times'],
          9,
        ),
      },
      ask,
    },
    3: { params: { sum: drawn(['nested-product', 'nested-less', 'nested-times', 'two-brackets'], 12) }, ask },
  },
  answer: result,
  wrong: {
    'left-to-right': fromLeft,
    // Keeps to the order of the signs and passes over the brackets.
    'skips-brackets': (p) => (bySigns(p) === fromLeft(p) ? null : bySigns(p)),
    'adds-all': (p) =>
      text(p).includes('×') ? possible(inTurn(bare(text(p)).replaceAll('×', '+').split(' '))) : null,
    'last-first': ({ sum: { form, a, b, c, e } }) =>
      form.startsWith('product') || form === 'nested-product' ? a * (b + Math.abs(c - e)) : null,
  },
  prompt: { en: (p) => `What is ${text(p)}?`, es: (p) => `¿Cuánto es ${text(p)}?` },
  speech: { en: (p) => `What is ${said(p).en}?`, es: (p) => `¿Cuánto es ${said(p).es}?` },
  picture: (p) => ({ kind: 'expression', lines: [text(p)] }),
  shown: 'never',
  solved: (p) => ({ kind: 'expression', lines: [text(p), ...steps(p).map(({ left }) => left)] }),
  hints: {
    look: {
      en: (p) => (nested(p) ? 'Start with the innermost brackets.' : 'Start inside the brackets.'),
      es: (p) =>
        nested(p) ? 'Empieza por el paréntesis de más adentro.' : 'Empieza por lo que está en el paréntesis.',
    },
    start: {
      en: (p) => `${first(p).did} = ${first(p).value}. Put ${first(p).value} in place of the brackets.`,
      es: (p) => `${first(p).did} = ${first(p).value}. Pon ${first(p).value} en lugar del paréntesis.`,
    },
    worked: { en: (p) => worked(p, 'en'), es: (p) => worked(p, 'es') },
  },
  praise: {
    en: (p) => `You made ${first(p).did} one number first.`,
    es: (p) => `Primero convertiste ${first(p).did} en un solo número.`,
  },
  because: {
    en: (p: At<P>) => `${first(p).did} is ${first(p).value}, so it is ${first(p).left} = ${result(p)}.`,
    es: (p: At<P>) => `${first(p).did} es ${first(p).value}, así que es ${first(p).left} = ${result(p)}.`,
  },
})
