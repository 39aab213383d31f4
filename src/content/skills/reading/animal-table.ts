import { beside, whole } from '#content/skills/lk/cards.ts'
import type { Chance } from '#domain/items/chance.ts'
import { quote } from '#domain/quoted.ts'
import type { Search } from './book.ts'

const TRAITS = ['lays eggs', 'can fly', 'has feathers'] as const
const NOT = ['does not lay eggs', 'cannot fly', 'has no feathers'] as const
const KINDS: Readonly<Record<string, readonly [boolean, boolean, boolean]>> = {
  penguin: [true, false, true],
  owl: [true, true, true],
  bat: [false, true, false],
  frog: [true, false, false],
  camel: [false, false, false],
  butterfly: [true, true, false],
}

/** Finding a line of a table by two of its columns. */
export function tableTask(chance: Chance): Search | null {
  const shown = chance.shuffled(Object.keys(KINDS)).slice(0, 4)
  const right = chance.pick(shown)
  const [a = 0, b = 1] = chance.shuffled([0, 1, 2])
  const has = (one: string, trait: number): boolean => KINDS[one]?.[trait] ?? false
  const fits = shown.filter((one) => has(one, a) === has(right, a) && has(one, b) === has(right, b))
  const [first = ''] = shown
  if (fits.length > 1 || right === first) return null
  const says = (trait: number) => (has(right, trait) ? TRAITS[trait] : NOT[trait]) ?? ''
  const both = `${says(a)} ${has(right, a) === has(right, b) ? 'and' : 'but'} ${says(b)}`
  return whole({
    right,
    others: beside(chance, right, { 'reads-everything': [first] }, shown, () => false, 3),
    page: {
      kind: 'table',
      head: ['', ...TRAITS],
      rows: shown.map((one) => [one, ...[0, 1, 2].map((trait) => (has(one, trait) ? 'yes' : 'no'))]),
      marked: [],
    },
    question: {
      en: `Use the table. Which animal ${quote(both)}?`,
      es: `Usa la tabla. ¿Qué animal ${quote(both)}?`,
    },
    look: {
      en: 'Each row is one animal, each column one question.',
      es: 'Cada fila es un animal; cada columna, una pregunta.',
    },
    start: {
      en: `Start in the column ${quote(TRAITS[a] ?? '')}.`,
      es: `Empieza en la columna ${quote(TRAITS[a] ?? '')}.`,
    },
    because: {
      en: `Only the row of ${quote(right)} fits both columns.`,
      es: `Solo la fila de ${quote(right)} va con las dos columnas.`,
    },
  })
}
