import { typed } from '#content/asks.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf } from '#content/draw.ts'
import type { At } from '#content/skill.ts'
import { tapeRow } from '#content/skills/2/tape.ts'
import { type Situation, tell } from '#content/stories/add-sub.ts'
import { castOf } from '#content/stories/cast.ts'
import type { ModelShape } from '#domain/items/model.ts'
import type { Said } from '#domain/language.ts'

/** What changes a start into an end; the situation says which of the three is asked for. */
type Change = { situation: Situation; a: number; b: number; way: number }

const joins = ({ situation }: Change): boolean => situation.startsWith('add-to')
const end = (p: Change): number => (joins(p) ? p.a + p.b : p.a - p.b)
const asks = ({ situation }: Change): string => situation.slice(situation.indexOf('.') + 1)
const found = (p: Change): number => ({ result: end(p), change: p.b, start: p.a })[asks(p)] ?? 0
/** The two numbers in the order their telling wants them. */
const told = (p: Change): readonly [number, number] =>
  asks(p) === 'result' ? [p.a, p.b] : asks(p) === 'change' ? [p.a, end(p)] : [p.b, end(p)]
const changeStory = (p: At<Change>): Said => tell(p.situation, castOf(p), ...told(p), p.way)
const changeEquation = (p: Change): string => `${p.a} ${joins(p) ? '+' : '−'} ${p.b} = ${end(p)}`
const inBounds = (p: Change): boolean => end(p) > 0 && p.a <= 20 && end(p) <= 20

/** The number that is heard last; null where the languages tell the two in another order. */
function lastHeard({ en, es }: Said): string | null {
  const [inEnglish, inSpanish] = [en, es].map((text) => text.match(/\d+/g)?.at(-1))
  return inEnglish !== undefined && inEnglish === inSpanish ? inEnglish : null
}

/** A bar of the larger amount in its two parts; what is asked for is "?". */
function changeBar(p: Change, done: boolean): ModelShape {
  const shown = (part: string, value: number): string => (!done && asks(p) === part ? '?' : String(value))
  const [small, whole] = joins(p)
    ? [shown('start', p.a), shown('result', end(p))]
    : [shown('result', end(p)), shown('start', p.a)]
  const size = joins(p) ? p.a : end(p)
  return { kind: 'tape', rows: [tapeRow('', whole, [size, small], [p.b, shown('change', p.b)])] }
}

const situations = (kind: string) =>
  oneOf<Situation>([`add-to.${kind}` as Situation, `take-from.${kind}` as Situation])
const ask = typed<Change>(2)

/** Grade 1: stories in which something comes or goes, with the end, the change or the start to be found. */
export const storiesChange = defineSkill<Change>({
  id: 'm.1.stories-change',
  levels: {
    1: {
      params: { situation: situations('result'), a: between(3, 12), b: between(2, 8), way: between(0, 5) },
      where: inBounds,
      ask,
    },
    2: {
      params: { situation: situations('change'), a: between(3, 15), b: between(2, 8), way: between(0, 5) },
      where: inBounds,
      ask,
    },
    3: {
      params: { situation: situations('start'), a: between(3, 15), b: between(2, 8), way: between(0, 5) },
      where: inBounds,
      ask,
    },
  },
  answer: found,
  wrong: {
    'keyword-operation': (p) => {
      if (asks(p) === 'result') return joins(p) ? Math.abs(p.a - p.b) : p.a + p.b
      return asks(p) === 'change' ? p.a + end(p) : joins(p) ? end(p) + p.b : Math.abs(end(p) - p.b)
    },
    'last-number-heard': (p) => lastHeard(changeStory(p)),
    'one-off': (p) => found(p) + 1,
  },
  prompt: { en: (p) => changeStory(p).en, es: (p) => changeStory(p).es },
  picture: (p) => changeBar(p, false),
  shown: 'first-level',
  solved: (p) => changeBar(p, true),
  hints: {
    look: {
      en: () => 'What do you know: the start, the change or the end?',
      es: () => '¿Qué sabes: el principio, el cambio o el final?',
    },
    start: {
      en: (p) =>
        asks(p) === 'result'
          ? `It starts with ${p.a}. Then ${p.b} ${joins(p) ? 'come' : 'go'}.`
          : `At the end there ${end(p) === 1 ? 'is' : 'are'} ${end(p)}. ${asks(p) === 'change' ? `At first there were ${p.a}.` : `${p.b} ${joins(p) ? 'came' : 'went'}.`}`,
      es: (p) =>
        asks(p) === 'result'
          ? `Empieza con ${p.a}. Luego ${joins(p) ? 'llegan' : 'se van'} ${p.b}.`
          : `Al final hay ${end(p)}. ${asks(p) === 'change' ? `Al principio había ${p.a}.` : `${joins(p) ? 'Llegaron' : 'Se fueron'} ${p.b}.`}`,
    },
    worked: {
      en: (p) => [
        `Start ${asks(p) === 'start' ? 'unknown' : p.a}, change ${asks(p) === 'change' ? 'unknown' : p.b}, end ${asks(p) === 'result' ? 'unknown' : end(p)}.`,
        changeEquation(p),
        `The answer is ${found(p)}.`,
      ],
      es: (p) => [
        `Principio: ${asks(p) === 'start' ? 'no se sabe' : p.a}. Cambio: ${asks(p) === 'change' ? 'no se sabe' : p.b}. Final: ${asks(p) === 'result' ? 'no se sabe' : end(p)}.`,
        changeEquation(p),
        `La respuesta es ${found(p)}.`,
      ],
    },
  },
  praise: {
    en: (p) =>
      ({
        result: 'You found how it ends.',
        change: 'You found what changed.',
        start: 'You found how it began.',
      })[asks(p)] ?? '',
    es: (p) =>
      ({
        result: 'Encontraste el final.',
        change: 'Encontraste el cambio.',
        start: 'Encontraste el principio.',
      })[asks(p)] ?? '',
  },
  because: {
    en: (p) => `The story says ${changeEquation(p)}.`,
    es: (p) => `El cuento dice ${changeEquation(p)}.`,
  },
})

/** Two parts, or two amounts side by side. */
type Two = { situation: Situation; a: number; b: number; way: number }

const compares = ({ situation }: Two): boolean => situation === 'compare.difference'
const totals = ({ situation }: Two): boolean => situation === 'put-together.total'
const twoFound = (p: Two): number => (totals(p) ? p.a + p.b : compares(p) ? p.a - p.b : p.b)
const twoTold = (p: Two): readonly [number, number] =>
  p.situation === 'put-together.part' ? [p.a + p.b, p.a] : [p.a, p.b]
const twoStory = (p: At<Two>): Said => tell(p.situation, castOf(p), ...twoTold(p), p.way)
const twoEquation = (p: Two): string =>
  totals(p)
    ? `${p.a} + ${p.b} = ${p.a + p.b}`
    : compares(p)
      ? `${p.a} − ${p.b} = ${p.a - p.b}`
      : `${p.a + p.b} − ${p.a} = ${p.b}`

function twoBars(p: At<Two>, done: boolean): ModelShape {
  const asked = done ? String(twoFound(p)) : '?'
  if (compares(p)) {
    const { who, other } = castOf(p)
    return {
      kind: 'tape',
      rows: [
        tapeRow(who, '', [p.a, String(p.a)]),
        tapeRow(other, '', [p.b, String(p.b)], [p.a - p.b, asked]),
      ],
    }
  }
  const second = totals(p) ? String(p.b) : asked
  return {
    kind: 'tape',
    rows: [tapeRow('', totals(p) ? asked : String(p.a + p.b), [p.a, String(p.a)], [p.b, second])],
  }
}
const askTwo = typed<Two>(2)

/** Grade 1: stories of parts and wholes, and of how many more or fewer. */
export const storiesPartsCompare = defineSkill<Two>({
  id: 'm.1.stories-parts-compare',
  levels: {
    1: {
      params: { situation: 'put-together.total', a: between(3, 11), b: between(2, 9), way: between(0, 5) },
      where: ({ a, b }) => a + b <= 20,
      ask: askTwo,
    },
    2: {
      params: { situation: 'put-together.part', a: between(3, 11), b: between(2, 9), way: between(0, 5) },
      where: ({ a, b }) => a + b <= 20,
      ask: askTwo,
    },
    3: {
      params: { situation: 'compare.difference', a: between(6, 15), b: between(2, 12), way: between(0, 5) },
      where: ({ a, b }) => a > b,
      ask: askTwo,
    },
  },
  answer: twoFound,
  wrong: {
    'adds-all': (p) => (totals(p) ? null : compares(p) ? p.a + p.b : p.a + (p.a + p.b)),
    'biggest-number': (p) => (p.situation === 'put-together.part' ? p.a + p.b : Math.max(p.a, p.b)),
    'counts-start': (p) => twoFound(p) + (totals(p) ? -1 : 1),
  },
  prompt: { en: (p) => twoStory(p).en, es: (p) => twoStory(p).es },
  picture: (p) => twoBars(p, false),
  shown: 'first-level',
  solved: (p) => twoBars(p, true),
  hints: {
    look: {
      en: (p) => (compares(p) ? 'Line up the two bars.' : 'Is it the whole or a part that is missing?'),
      es: (p) => (compares(p) ? 'Alinea las dos barras.' : '¿Falta el total o falta una parte?'),
    },
    start: {
      en: (p) => {
        if (compares(p)) return `From ${p.b} count up to ${p.a}. How many steps?`
        return totals(p)
          ? `Put ${p.a} and ${p.b} together.`
          : `The whole is ${p.a + p.b}. One part is ${p.a}.`
      },
      es: (p) => {
        if (compares(p)) return `Cuenta desde ${p.b} hasta ${p.a}. ¿Cuántos pasos son?`
        return totals(p) ? `Junta ${p.a} y ${p.b}.` : `El total es ${p.a + p.b}. Una parte es ${p.a}.`
      },
    },
    worked: {
      en: (p) => [
        compares(p)
          ? 'The part that sticks out is the difference.'
          : totals(p)
            ? 'Both parts together make the whole.'
            : 'The whole without one part is the other part.',
        twoEquation(p),
      ],
      es: (p) => [
        compares(p)
          ? 'La parte que sobresale es la diferencia.'
          : totals(p)
            ? 'Las dos partes juntas hacen el total.'
            : 'El total sin una parte es la otra parte.',
        twoEquation(p),
      ],
    },
  },
  praise: {
    en: (p) =>
      compares(p)
        ? 'You compared the two.'
        : totals(p)
          ? 'You put both parts together.'
          : 'You found the part that was missing.',
    es: (p) =>
      compares(p)
        ? 'Comparaste las dos cantidades.'
        : totals(p)
          ? 'Juntaste las dos partes.'
          : 'Encontraste la parte que faltaba.',
  },
  because: {
    en: (p) => `The bar shows ${twoEquation(p)}.`,
    es: (p) => `La barra muestra ${twoEquation(p)}.`,
  },
})

/** Three amounts put together. */
type Three = { a: number; b: number; c: number; way: number }

const sum = ({ a, b, c }: Three): number => a + b + c
const most = (p: Three): boolean => sum(p) <= 20
/** Two that make ten or a double are the easy ones to begin with; else the first two. */
function easy({ a, b, c }: Three): readonly [number, number, number] {
  const orders = [
    [a, b, c],
    [a, c, b],
    [b, c, a],
  ] as const
  return orders.find(([m, n]) => m + n === 10) ?? orders.find(([m, n]) => m === n) ?? orders[0]
}
function threeStory(p: At<Three>): Said {
  const { who, other, thing } = castOf(p)
  const { a, b, c } = p
  const en = (n: number) => `${n} ${thing.en[n === 1 ? 0 : 1]}`
  const es = (n: number) => `${n} ${thing.es[n === 1 ? 0 : 1]}`
  const all = thing.gender === 'f' ? 'Cuántas' : 'Cuántos'
  if (p.way === 0)
    return {
      en: `${who} finds ${en(a)}, then ${b}, then ${c}. How many in all?`,
      es: `${who} encuentra ${es(a)}, luego ${b} y luego ${c}. ¿${all} encuentra en total?`,
    }
  return {
    en: `${who} has ${en(a)}, ${other} has ${b}, you have ${c}. How many in all?`,
    es: `${who} tiene ${es(a)}, ${other} ${b} y tú ${c}. ¿${all} hay en total?`,
  }
}
const threeBar = (p: Three, done: boolean): ModelShape => ({
  kind: 'tape',
  rows: [
    tapeRow('', done ? String(sum(p)) : '?', [p.a, String(p.a)], [p.b, String(p.b)], [p.c, String(p.c)]),
  ],
})
const askThree = typed<Three>(2)
const WAY = between(0, 1)

/** Grade 1: stories with three numbers to add. */
export const storiesThree = defineSkill<Three>({
  id: 'm.1.stories-three',
  levels: {
    1: { params: { a: between(1, 5), b: between(1, 4), c: between(1, 3), way: WAY }, ask: askThree },
    2: {
      params: { a: between(2, 8), b: between(2, 8), c: between(1, 6), way: WAY },
      where: most,
      ask: askThree,
    },
    3: {
      params: { a: between(3, 9), b: between(3, 9), c: between(2, 8), way: WAY },
      where: most,
      ask: askThree,
    },
  },
  answer: sum,
  wrong: {
    'drops-one': ({ a, b }) => a + b,
    'takes-last': ({ a, b, c }) => Math.abs(a + b - c),
    'one-off': (p) => sum(p) - 1,
  },
  prompt: { en: (p) => threeStory(p).en, es: (p) => threeStory(p).es },
  picture: (p) => threeBar(p, false),
  shown: 'first-level',
  solved: (p) => threeBar(p, true),
  hints: {
    look: {
      en: () => 'Find two that are easy to add first.',
      es: () => 'Busca dos que sean fáciles de sumar.',
    },
    start: {
      en: (p) => `Begin with ${easy(p)[0]} and ${easy(p)[1]}.`,
      es: (p) => `Empieza con ${easy(p)[0]} y ${easy(p)[1]}.`,
    },
    worked: {
      en: (p) => {
        const [m, n, last] = easy(p)
        return [`${m} + ${n} = ${m + n}`, `${m + n} + ${last} = ${sum(p)}`]
      },
      es: (p) => {
        const [m, n, last] = easy(p)
        return [`${m} + ${n} = ${m + n}`, `${m + n} + ${last} = ${sum(p)}`]
      },
    },
  },
  praise: { en: () => 'You used all three numbers.', es: () => 'Usaste los tres números.' },
  because: {
    en: (p) => `${p.a} + ${p.b} + ${p.c} = ${sum(p)}.`,
    es: (p) => `${p.a} + ${p.b} + ${p.c} = ${sum(p)}.`,
  },
})
