import { choosingInOrder } from '#content/asking.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf } from '#content/draw.ts'
import type { At } from '#content/skill.ts'
import { way } from '#content/skills/long-things.ts'
import type { ModelShape } from '#domain/items/model.ts'
import type { Said } from '#domain/language.ts'

/** Half of all numbers are odd: the item's turn decides. */
type P = { pairs: number; form: 'pairs' | 'scattered' | 'numeral' | 'sum' | 'things' }

const isOdd = ({ place }: At<P>): boolean => place % 2 === 1
const number = (p: At<P>): number => 2 * p.pairs - (isOdd(p) ? 1 : 0)
const name = (odd: boolean): string => (odd ? 'odd' : 'even')
/** The two neighbours or twins that make the number: 7 + 7, 7 + 8. */
const halves = (p: At<P>): readonly [number, number] => [number(p) - p.pairs, p.pairs]
const twins = (p: At<P>): number => number(p) - p.pairs

const ask = choosingInOrder<P>(() => [
  { id: 'odd', label: { en: 'Odd', es: 'Impar' } },
  { id: 'even', label: { en: 'Even', es: 'Par' } },
])

/** Things that go in pairs. */
const IN_PAIRS: readonly [Said, ...Said[]] = [
  { en: 'socks', es: 'calcetines' },
  { en: 'shoes', es: 'zapatos' },
  { en: 'gloves', es: 'guantes' },
  { en: 'boots', es: 'botas' },
  { en: 'skates', es: 'patines' },
]

const dots = (p: At<P>, layout: 'pairs' | 'scattered'): ModelShape => ({
  kind: 'dots',
  count: number(p),
  layout,
  seed: p.scatter,
})
const split = (p: At<P>): string =>
  isOdd(p) ? `${number(p)} = ${twins(p)} + ${twins(p)} + 1` : `${number(p)} = ${twins(p)} + ${twins(p)}`

/** Grade 2: is a number odd or even? */
export const oddEven = defineSkill<P>({
  id: 'm.2.odd-even',
  levels: {
    1: { params: { pairs: between(3, 8), form: 'pairs' }, ask },
    2: { params: { pairs: between(3, 10), form: 'scattered' }, ask },
    3: { params: { pairs: between(6, 10), form: oneOf<P['form']>(['numeral', 'sum', 'things']) }, ask },
  },
  answer: (p) => name(isOdd(p)),
  wrong: {
    'words-swapped': (p) => name(!isOdd(p)),
    'first-digit-decides': (p) =>
      p.form !== 'sum' && p.level === 3 ? name(Number(String(number(p)).charAt(0)) % 2 === 1) : null,
  },
  prompt: {
    en: (p) => {
      if (p.form === 'pairs') return 'Is the number of dots odd or even?'
      if (p.form === 'scattered') return 'Count the dots. Is the number odd or even?'
      if (p.form === 'things') return `You have ${number(p)} ${way(p, ...IN_PAIRS).en}. Is that odd or even?`
      return `Is ${p.form === 'sum' ? halves(p).join(' + ') : number(p)} odd or even?`
    },
    es: (p) => {
      if (p.form === 'pairs') return '¿El número de puntos es par o impar?'
      if (p.form === 'scattered') return 'Cuenta los puntos. ¿El número es par o impar?'
      if (p.form === 'things') return `Tienes ${number(p)} ${way(p, ...IN_PAIRS).es}. ¿Es par o impar?`
      return p.form === 'sum' ? `¿${halves(p).join(' + ')} da par o impar?` : `¿${number(p)} es par o impar?`
    },
  },
  picture: (p) => {
    if (p.level < 3) return dots(p, p.form === 'pairs' ? 'pairs' : 'scattered')
    return { kind: 'expression', lines: [`${number(p)} = □ + □`] }
  },
  shown: 'always',
  solved: (p) => (p.level < 3 ? dots(p, 'pairs') : { kind: 'expression', lines: [split(p)] }),
  hints: {
    look: {
      en: (p) => (p.level < 3 ? 'Put the dots in pairs.' : 'Can you split it into two equal numbers?'),
      es: (p) => (p.level < 3 ? 'Junta los puntos en parejas.' : '¿Puedes partirlo en dos números iguales?'),
    },
    start: {
      en: (p) =>
        p.level < 3
          ? 'Take two, and two more. Is one left alone at the end?'
          : `Try ${twins(p)} + ${twins(p)}. Do you get ${number(p)}?`,
      es: (p) =>
        p.level < 3
          ? 'Toma dos y otros dos. ¿Al final queda uno solo?'
          : `Prueba ${twins(p)} + ${twins(p)}. ¿Te da ${number(p)}?`,
    },
    worked: {
      en: (p) => [
        split(p),
        isOdd(p)
          ? `One is left alone, so ${number(p)} is odd.`
          : `No one is left alone, so ${number(p)} is even.`,
      ],
      es: (p) => [
        split(p),
        isOdd(p) ? `Sobra uno solo: ${number(p)} es impar.` : `No sobra ninguno: ${number(p)} es par.`,
      ],
    },
  },
  praise: {
    en: (p) => (isOdd(p) ? 'You found the one left alone.' : 'You saw that every one has a partner.'),
    es: (p) => (isOdd(p) ? 'Encontraste el que se queda solo.' : 'Viste que cada uno tiene pareja.'),
  },
  because: {
    en: (p) => (isOdd(p) ? `${split(p)}. One is left alone.` : `${split(p)}. Every one has a partner.`),
    es: (p) => (isOdd(p) ? `${split(p)}. Uno se queda solo.` : `${split(p)}. Cada uno tiene pareja.`),
  },
})
