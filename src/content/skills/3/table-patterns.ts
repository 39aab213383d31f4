import { choosing, type Option } from '#content/asking.ts'
import { defineSkill } from '#content/define-skill.ts'
import { between, oneOf } from '#content/draw.ts'
import type { At } from '#content/skill.ts'
import { uncapital } from '#domain/capital.ts'
import type { ModelShape } from '#domain/items/model.ts'
import type { Language, Said } from '#domain/language.ts'

/** Which pattern is looked at; those of level 3 ask for the reason. */
type Form = keyof typeof PATTERNS
/** `a` is the table or the number that repeats, `s` the other number of the first line. */
type P = { form: Form; a: number; s: number }

/** What is said of a pattern: one statement is true of every line, the others are what a child with an idea would say. */
type Pattern = Readonly<{
  asks: (p: P) => Said
  shows: (p: P) => ModelShape
  right: (p: P) => Said
  idea: Readonly<Partial<Record<'one-example' | 'odd-times-odd-even' | 'diagonal-mix', (p: P) => Said>>>
  look: Said
  start: (p: P) => Said
  praise: Said
}>

const lines = (...text: readonly string[]): ModelShape => ({ kind: 'expression', lines: text })
const upTo = (n: number): number[] => Array.from({ length: n }, (_, i) => i)
/** Four facts of a table, one after the other. */
const table = ({ a, s }: P): ModelShape => lines(...upTo(4).map((i) => `${a} × ${s + i} = ${a * (s + i)}`))

const ends = (n: number): Said => ({ en: `The answer ends in ${n}.`, es: `El resultado termina en ${n}.` })
const EVEN: Said = { en: 'The answer is even.', es: 'El resultado es par.' }
const ODD: Said = { en: 'The answer is odd.', es: 'El resultado es impar.' }
const ONE_MORE: Said = {
  en: 'The answer goes up by 1 each time.',
  es: 'El resultado sube de 1 en 1.',
}
const asksOfTable = ({ a }: P): Said => ({
  en: `What is always true when you multiply by ${a}?`,
  es: `¿Qué pasa siempre al multiplicar por ${a}?`,
})
const LOOK_ANSWERS: Said = {
  en: 'Look at every answer, not only one.',
  es: 'Mira todos los resultados, no solo uno.',
}
const CHECKED: Said = {
  en: 'You checked every line, not only one.',
  es: 'Revisaste todas las líneas, no solo una.',
}
const answersOf = ({ a, s }: P): string =>
  upTo(4)
    .map((i) => a * (s + i))
    .join(', ')
const readThem = (p: P): Said => ({
  en: `The answers are ${answersOf(p)}. Try the next one too.`,
  es: `Los resultados son ${answersOf(p)}. Prueba también el que sigue.`,
})

const PATTERNS = {
  even: {
    asks: asksOfTable,
    shows: table,
    right: () => EVEN,
    idea: { 'one-example': ({ a, s }) => ends((a * s) % 10), 'diagonal-mix': () => ONE_MORE },
    look: LOOK_ANSWERS,
    start: readThem,
    praise: CHECKED,
  },
  fives: {
    asks: asksOfTable,
    shows: table,
    right: () => ({ en: 'The answer ends in 0 or 5.', es: 'El resultado termina en 0 o en 5.' }),
    idea: { 'one-example': ({ a, s }) => ends((a * s) % 10), 'diagonal-mix': () => ONE_MORE },
    look: { en: 'Look at the last digit of every answer.', es: 'Mira la última cifra de cada resultado.' },
    start: readThem,
    praise: CHECKED,
  },
  tens: {
    asks: asksOfTable,
    shows: table,
    right: () => ends(0),
    idea: {
      'one-example': () => ({ en: 'The answer has 2 digits.', es: 'El resultado tiene 2 cifras.' }),
      'diagonal-mix': () => ONE_MORE,
    },
    look: { en: 'What about 10 × 10, or 10 × 12?', es: '¿Y 10 × 10, o 10 × 12?' },
    start: readThem,
    praise: CHECKED,
  },
  'add-zero': {
    asks: () => ({ en: 'What is always true when you add 0?', es: '¿Qué pasa siempre al sumar 0?' }),
    shows: ({ a, s }) => lines(...upTo(4).map((i) => `${s + i * a} + 0 = ${s + i * a}`)),
    right: () => ({ en: 'The number stays the same.', es: 'El número se queda igual.' }),
    idea: {
      'one-example': ({ s }) => ({ en: `The answer is ${s}.`, es: `El resultado es ${s}.` }),
      'diagonal-mix': () => ({ en: 'The answer is 0.', es: 'El resultado es 0.' }),
    },
    look: LOOK_ANSWERS,
    start: ({ s, a }) => ({
      en: `${s} stays ${s}. What about ${s + a}?`,
      es: `${s} sigue siendo ${s}. ¿Y ${s + a}?`,
    }),
    praise: CHECKED,
  },
  'even-times': {
    asks: () => ({
      en: 'What is always true of an even number times any number?',
      es: '¿Qué pasa siempre al multiplicar un número par por cualquier otro?',
    }),
    shows: table,
    right: () => EVEN,
    idea: {
      'one-example': ({ a, s }) => ends((a * s) % 10),
      'odd-times-odd-even': () => ({
        en: 'It is even only if both numbers are even.',
        es: 'Es par solo si los dos números son pares.',
      }),
    },
    look: LOOK_ANSWERS,
    start: readThem,
    praise: CHECKED,
  },
  'odd-odd': {
    asks: () => ({
      en: 'What is always true of an odd number times an odd number?',
      es: '¿Qué pasa siempre al multiplicar un impar por un impar?',
    }),
    shows: ({ a, s }) => lines(...upTo(3).map((i) => `${a} × ${2 * (s + i) + 1} = ${a * (2 * (s + i) + 1)}`)),
    right: () => ODD,
    idea: {
      'odd-times-odd-even': () => EVEN,
      'one-example': ({ a, s }) => ends((a * (2 * s + 1)) % 10),
    },
    look: LOOK_ANSWERS,
    start: ({ a, s }) => ({
      en: `${a} × ${2 * s + 1} is ${a * (2 * s + 1)}. Is that odd or even? Check the others.`,
      es: `${a} × ${2 * s + 1} es ${a * (2 * s + 1)}. ¿Es par o impar? Revisa los otros.`,
    }),
    praise: CHECKED,
  },
  turn: {
    asks: () => ({
      en: 'What is always true when you switch the two factors?',
      es: '¿Qué pasa siempre al cambiar el orden de los factores?',
    }),
    shows: ({ a, s }) =>
      lines(
        `${a} × ${s + 2} = ${a * (s + 2)}`,
        `${s + 2} × ${a} = ${a * (s + 2)}`,
        `${a} × ${s + 4} = ${a * (s + 4)}`,
        `${s + 4} × ${a} = ${a * (s + 4)}`,
      ),
    right: () => ({ en: 'The answer stays the same.', es: 'El resultado se queda igual.' }),
    idea: {
      'one-example': ({ a, s }) => ({
        en: `The answer is ${a * (s + 2)}.`,
        es: `El resultado es ${a * (s + 2)}.`,
      }),
      'diagonal-mix': () => ({
        en: 'The answer is more if the first number is more.',
        es: 'El resultado es mayor si el primer número es mayor.',
      }),
    },
    look: { en: 'Compare the lines two by two.', es: 'Compara las líneas de dos en dos.' },
    start: ({ a, s }) => ({
      en: `Look at ${a} × ${s + 2} and ${s + 2} × ${a}. What changed? What did not?`,
      es: `Mira ${a} × ${s + 2} y ${s + 2} × ${a}. ¿Qué cambió? ¿Qué no cambió?`,
    }),
    praise: CHECKED,
  },
  rows: {
    asks: ({ a }) => ({
      en: `Look along the row of ${a}, from left to right. How do its numbers grow?`,
      es: `Mira la fila del ${a}, de izquierda a derecha. ¿Cómo crecen sus números?`,
    }),
    shows: ({ a }) => ({
      kind: 'table',
      head: ['×', '1', '2', '3', '4', '5'],
      rows: upTo(3).map((i) => [a - 1 + i, ...upTo(5).map((c) => (a - 1 + i) * (c + 1))].map(String)),
      marked: upTo(5).map((c) => [1, c + 1] as const),
    }),
    right: ({ a }) => ({ en: `By ${a} each time.`, es: `De ${a} en ${a}.` }),
    idea: {
      'diagonal-mix': ({ s }) => ({
        en: `By ${s < 3 ? 1 : 2} each time.`,
        es: `De ${s < 3 ? 1 : 2} en ${s < 3 ? 1 : 2}.`,
      }),
      'one-example': ({ a }) => ({
        en: `By ${a} at first, then by ${2 * a}.`,
        es: `Primero de ${a} en ${a} y luego de ${2 * a} en ${2 * a}.`,
      }),
    },
    look: { en: 'Follow the row that stands out.', es: 'Sigue la fila resaltada.' },
    start: ({ a }) => ({
      en: `From ${a} to ${2 * a} is one step. How long is it? Check the next step.`,
      es: `De ${a} a ${2 * a} hay un paso. ¿De cuánto es? Revisa el paso que sigue.`,
    }),
    praise: { en: 'You followed the whole row.', es: 'Seguiste toda la fila.' },
  },
  'why-even': {
    asks: ({ a, s }) => ({
      en: `Why is ${a} × ${s} even?`,
      es: `¿Por qué es par ${a} × ${s}?`,
    }),
    shows: ({ a, s }) => ({ kind: 'array', rows: a, columns: s, splitAfter: null }),
    right: ({ a, s }) => ({
      en: `${a} rows make two equal parts: ${(a / 2) * s} + ${(a / 2) * s}.`,
      es: `${a} filas hacen dos partes iguales: ${(a / 2) * s} + ${(a / 2) * s}.`,
    }),
    idea: {
      'one-example': ({ a, s }) => ({
        en: `${a} × ${s + 1} is even too: it is ${a * (s + 1)}.`,
        es: `${a} × ${s + 1} también es par: es ${a * (s + 1)}.`,
      }),
      'odd-times-odd-even': () => ({
        en: 'Every product is even, odd times odd too.',
        es: 'Todo producto es par, también impar por impar.',
      }),
    },
    look: {
      en: 'An even number makes two equal parts.',
      es: 'Un número par hace dos partes iguales.',
    },
    start: ({ a }) => ({
      en: `Cut the ${a} rows in two equal parts.`,
      es: `Corta las ${a} filas en dos partes iguales.`,
    }),
    praise: {
      en: 'You chose a reason that works every time.',
      es: 'Elegiste una razón que vale siempre.',
    },
  },
  'why-turn': {
    asks: ({ a, s }) => ({
      en: `Why is ${a} × ${s + 2} the same as ${s + 2} × ${a}?`,
      es: `¿Por qué ${a} × ${s + 2} es lo mismo que ${s + 2} × ${a}?`,
    }),
    shows: ({ a, s }) => ({ kind: 'array', rows: a, columns: s + 2, splitAfter: null }),
    right: ({ a, s }) => ({
      en: `Seen from the side, ${a} rows of ${s + 2} are ${s + 2} rows of ${a}.`,
      es: `De lado, ${a} filas de ${s + 2} son ${s + 2} filas de ${a}.`,
    }),
    idea: {
      'one-example': () => ({
        en: '2 × 3 is the same as 3 × 2, so all are.',
        es: '2 × 3 es lo mismo que 3 × 2, así que todos lo son.',
      }),
      'diagonal-mix': ({ a }) => ({
        en: `Rows and columns both have ${a} in them.`,
        es: `Las filas y las columnas tienen ${a} cada una.`,
      }),
    },
    look: { en: 'Look at the rows from the side.', es: 'Mira las filas de lado.' },
    start: ({ a, s }) => ({
      en: `There are ${a} rows. Turned, there are ${s + 2}. Did anything go away?`,
      es: `Hay ${a} filas. De lado hay ${s + 2}. ¿Se fue algo?`,
    }),
    praise: {
      en: 'You chose a reason that works every time.',
      es: 'Elegiste una razón que vale siempre.',
    },
  },
  'why-five': {
    asks: ({ s }) => ({
      en: `Why does 5 × ${s} end in ${s % 2 === 0 ? 0 : 5}?`,
      es: `¿Por qué 5 × ${s} termina en ${s % 2 === 0 ? 0 : 5}?`,
    }),
    shows: ({ s }) => ({ kind: 'array', rows: s, columns: 5, splitAfter: null }),
    right: ({ s }) =>
      s % 2 === 0
        ? { en: 'Every two 5s make 10, and none is left.', es: 'Cada dos 5 hacen 10 y no sobra ninguno.' }
        : { en: 'Every two 5s make 10, and one 5 is left.', es: 'Cada dos 5 hacen 10 y sobra un 5.' },
    idea: {
      'one-example': ({ s }) => ({
        en: `5 × ${s + 2} ends in ${s % 2 === 0 ? 0 : 5} too: it is ${5 * (s + 2)}.`,
        es: `5 × ${s + 2} también termina en ${s % 2 === 0 ? 0 : 5}: es ${5 * (s + 2)}.`,
      }),
      'diagonal-mix': ({ s }) => ({
        en: `5 rows of ${s} go up by ${s}.`,
        es: `5 filas de ${s} suben de ${s} en ${s}.`,
      }),
    },
    look: { en: 'Put the 5s together two by two.', es: 'Junta los 5 de dos en dos.' },
    start: ({ s }) => ({
      en: `5 + 5 = 10. How many pairs of 5 are in ${s} fives?`,
      es: `5 + 5 = 10. ¿Cuántas parejas de 5 hay en ${s} cincos?`,
    }),
    praise: {
      en: 'You chose a reason that works every time.',
      es: 'Elegiste una razón que vale siempre.',
    },
  },
  'why-step': {
    asks: ({ a }) => ({
      en: `Why do the answers in the times ${a} table grow by ${a}?`,
      es: `¿Por qué los resultados de la tabla del ${a} crecen de ${a} en ${a}?`,
    }),
    shows: table,
    right: ({ a }) => ({
      en: `Each line has one more group of ${a}.`,
      es: `Cada línea tiene un grupo más de ${a}.`,
    }),
    idea: {
      'one-example': ({ a, s }) => ({
        en: `${a * (s + 1)} is ${a} more than ${a * s}.`,
        es: `${a * (s + 1)} es ${a} más que ${a * s}.`,
      }),
      'diagonal-mix': ({ a, s }) => ({
        en: `The numbers ${s}, ${s + 1}, ${s + 2} go up by ${a}.`,
        es: `Los números ${s}, ${s + 1}, ${s + 2} suben de ${a} en ${a}.`,
      }),
    },
    look: { en: 'What is new from one line to the next?', es: '¿Qué hay de nuevo de una línea a la otra?' },
    start: ({ a, s }) => ({
      en: `First ${s} ${s === 1 ? 'group' : 'groups'} of ${a}, then ${s + 1} groups.`,
      es: `Primero ${s === 1 ? 'un grupo' : `${s} grupos`} de ${a}, luego ${s + 1} grupos.`,
    }),
    praise: {
      en: 'You chose a reason that works every time.',
      es: 'Elegiste una razón que vale siempre.',
    },
  },
} as const satisfies Readonly<Record<string, Pattern>>

const patternOf = ({ form }: P): Pattern => PATTERNS[form]
const TABLE: Readonly<Partial<Record<Form, number>>> = { fives: 5, tens: 10 }
/** The number the table is of: some patterns have one of their own. */
const at = <T extends P>(p: T): T => ({ ...p, a: TABLE[p.form] ?? p.a })

const options = (p: P): Option[] => {
  const { right, idea } = patternOf(p)
  return [
    { id: p.form, label: right(p) },
    ...Object.entries(idea).map(([id, said]) => ({ id, label: said(p) })),
  ]
}
const ask = choosing<P>(
  ({ p }) => options(at(p)),
  () => 3,
)
const said = (words: (p: P) => Said): Readonly<Record<Language, (p: At<P>) => string>> => ({
  en: (p) => words(at(p)).en,
  es: (p) => words(at(p)).es,
})
const picture = (p: At<P>): ModelShape => patternOf(p).shows(at(p))
const shows = (idea: 'one-example' | 'odd-times-odd-even' | 'diagonal-mix') => (p: At<P>) =>
  patternOf(p).idea[idea] === undefined ? null : idea

const ODD_TABLES: readonly number[] = [3, 7, 9]
const EVEN_TABLES: readonly number[] = [2, 4, 6, 8]
/** A pattern needs a table it holds for. */
const suits = ({ form, a, s }: P): boolean => {
  if (form === 'even' || form === 'even-times') return EVEN_TABLES.includes(a)
  if (form === 'why-even') return EVEN_TABLES.includes(a) && s > 2
  if (form === 'odd-odd') return ODD_TABLES.includes(a)
  if (form === 'turn' || form === 'why-turn') return a !== s + 2 && a !== s + 4
  if (form === 'rows') return a > 2 && a < 9
  if (form === 'why-five') return s > 3
  return true
}
const A = between(2, 9)

/** Grade 3: patterns in the tables, and why they hold. */
export const tablePatterns = defineSkill<P>({
  id: 'm.3.table-patterns',
  levels: {
    1: {
      params: { form: oneOf<Form>(['even', 'even', 'fives', 'tens', 'add-zero']), a: A, s: between(1, 5) },
      where: suits,
      ask,
    },
    2: {
      params: { form: oneOf<Form>(['even-times', 'odd-odd', 'turn', 'rows']), a: A, s: between(1, 5) },
      where: suits,
      ask,
    },
    3: {
      params: {
        form: oneOf<Form>(['why-even', 'why-turn', 'why-five', 'why-step']),
        a: A,
        s: between(1, 8),
      },
      where: suits,
      ask,
    },
  },
  answer: ({ form }) => form,
  wrong: {
    'one-example': shows('one-example'),
    'odd-times-odd-even': shows('odd-times-odd-even'),
    'diagonal-mix': shows('diagonal-mix'),
  },
  prompt: said((p) => patternOf(p).asks(p)),
  picture,
  shown: 'always',
  solved: picture,
  hints: {
    look: said((p) => patternOf(p).look),
    start: said((p) => patternOf(p).start(p)),
    worked: {
      en: (p) => [
        'Check each sentence on every line.',
        `This one always works: ${patternOf(p).right(at(p)).en}`,
      ],
      es: (p) => [
        'Revisa cada frase en todas las líneas.',
        `Esta vale siempre: ${patternOf(p).right(at(p)).es}`,
      ],
    },
  },
  praise: said((p) => patternOf(p).praise),
  because: {
    en: (p) => `It works every time: ${uncapital(patternOf(p).right(at(p)).en)}`,
    es: (p) => `Vale siempre: ${uncapital(patternOf(p).right(at(p)).es)}`,
  },
})
