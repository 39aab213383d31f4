import { NAMES } from '#content/banks/grammar-words.ts'
import { CITIES } from '#content/banks/special-names.ts'
import { drawn } from '#content/skills/lk/cards.ts'
import type { Chance } from '#domain/items/chance.ts'
import type { Said } from '#domain/language.ts'
import { type Tap, tapSkill } from './asked.ts'
import { both, either } from './lines.ts'

const EACH = both('Tap each word that needs a comma after it.', 'Toca cada palabra que lleva coma después.')
const PRAISE = both('You found where the comma goes.', 'Viste dónde va la coma.')

type Placed = Readonly<{
  line: string
  also?: Tap['also']
  ideas: Tap['ideas']
  look: Said
  step: Said
  why: Said
}>

/** A line written with its commas; they are left out of what is shown. */
export function withoutCommas({ line, also = [], ...told }: Placed): Tap {
  const whole = line.split(' ')
  const right = whole.flatMap((word, at) => (word.endsWith(',') ? [at] : []))
  return {
    ...told,
    also,
    pieces: whole.map((word) => word.replace(/,$/, '')),
    right,
    solved: line,
    heard: false,
    ask: EACH,
    praise: PRAISE,
  }
}

const KINDS = {
  saw: 'ducks goats pigs hens frogs bees owls horses turtles rabbits'.split(' '),
  bought: 'corn rice beans pears mangoes bread plums yams nuts eggs'.split(' '),
  packed: 'socks hats boots maps cups books soap pencils blankets string'.split(' '),
} as const
const WHO = ['We', 'They', 'I', 'She', 'He', 'The twins', 'My cousins']

const LIST = {
  look: both(
    'Find the things in the list. How many are there?',
    'Busca las cosas de la lista. ¿Cuántas hay?',
  ),
  step: both('A comma stands between things in a list.', 'Entre las cosas de una lista va una coma.'),
  why: both(
    'Each thing before ‹and› has a comma. The last comma may be left out.',
    'Cada cosa antes de ‹and› lleva coma. La última coma se puede omitir.',
  ),
}

/** A list of things, each as long as `article` makes it. */
export const listOf = (chance: Chance, count: 3 | 4, article: boolean): Tap => {
  const verb = chance.pick(['saw', 'bought', 'packed'] as const)
  const who = chance.pick(WHO)
  const things = chance
    .shuffled(article ? 'pen map key drum kite cup lamp book ball hat'.split(' ') : KINDS[verb])
    .slice(0, count)
    .map((thing) => (article ? `a ${thing}` : thing))
  const line = `${who} ${verb} ${things.slice(0, -1).join(', ')}, and ${things.at(-1)}.`
  const words = line.split(' ')
  const right = words.flatMap((word, at) => (word.endsWith(',') ? [at] : []))
  const and = words.indexOf('and')
  return withoutCommas({
    ...LIST,
    line,
    also: [right.slice(0, -1)],
    ideas: {
      'comma-each-word': words.flatMap((_, at) => (at < words.length - 2 ? [at] : [])),
      'comma-after-and': [...right, and],
    },
  })
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)
const dateIn = (chance: Chance, openings: readonly string[]): Tap => {
  const opening = chance.pick(openings)
  const month = chance.pick(MONTHS)
  const line = `${opening} ${month} ${chance.whole(1, 28)}, ${chance.whole(1998, 2025)}.`
  const at = line.split(' ').indexOf(month)
  return withoutCommas({
    line,
    ideas: { 'month-day': [at], 'comma-each-word': [at, at + 1] },
    look: both('Find the month, the day and the year.', 'Busca el mes, el día y el año.'),
    step: both('Day, comma, year.', 'El día, una coma, el año.'),
    why: both(
      'In a date a comma goes between the day and the year.',
      'En inglés, en una fecha va una coma entre el día y el año.',
    ),
  })
}
const BORN = [
  'Our school opened on',
  'My baby sister came on',
  'The bridge was built on',
  'We moved here on',
  'The letter came on',
  'She wrote this on',
]

/** Grade 1: commas in lists and dates. */
export const commasInLists = tapSkill({
  id: 'l.1.commas-in-lists',
  ideas: ['comma-each-word', 'comma-after-and', 'month-day'],
  levels: [
    drawn((chance) => listOf(chance, 3, false)),
    either(
      drawn((chance) => listOf(chance, 3, true)),
      drawn((chance) => dateIn(chance, ['Today is', 'It was', 'The day was'])),
    ),
    either(
      drawn((chance) => listOf(chance, 4, false)),
      drawn((chance) => dateIn(chance, BORN)),
    ),
  ],
})

/** Where a letter and an address take a comma. */
export const inLetters = drawn<Tap>((chance) => {
  const [name = '', other = ''] = chance.shuffled([
    ...NAMES,
    'Grandma',
    'Aunt Rosa',
    'Uncle Omar',
    'Doctor Lee',
  ])
  const [city, state] = chance.pick(CITIES)
  const kind = chance.pick(['greeting', 'closing', 'address'] as const)
  const line = {
    greeting: `Dear ${name}, ${chance.pick(['How are you?', 'Thank you for the book.', 'I miss you.', 'We are well.'])}`,
    closing: `${chance.pick(['I hope you come soon.', 'See you in June.', 'Thank you for the map.'])} ${chance.pick(['Your friend', 'With love', 'Yours truly'])}, ${other}`,
    address: `${chance.pick(['We live in', 'The bus goes to', 'This card is from', 'My aunt works in', 'They drove to'])} ${city}, ${state}.`,
  }[kind]
  const told = {
    greeting: both(
      'A comma goes after the greeting of a letter.',
      'En inglés va una coma después del saludo de la carta.',
    ),
    closing: both(
      'A comma goes after the closing, before the name.',
      'Va una coma después de la despedida, antes del nombre.',
    ),
    address: both('A comma goes between a city and its state.', 'Va una coma entre la ciudad y el estado.'),
  }[kind]
  const end = line.split(' ').findIndex((word) => word.endsWith(','))
  // A breath after Dear, after the name below a letter, or before the city.
  const breath = {
    greeting: 0,
    closing: end + other.split(' ').length,
    address: end - city.split(' ').length,
  }[kind]
  return withoutCommas({
    line,
    ideas: { 'comma-at-pause': [breath, end].toSorted((a, b) => a - b) },
    look: {
      greeting: both('Who is the letter to?', '¿Para quién es la carta?'),
      closing: both('Where does the letter end?', '¿Dónde se despide la carta?'),
      address: both('Which word is the city? Which is the state?', '¿Cuál es la ciudad? ¿Cuál es el estado?'),
    }[kind],
    step: {
      greeting: both('The greeting ends with a name.', 'El saludo termina con un nombre.'),
      closing: both('Kind words come before the name.', 'Antes del nombre hay palabras amables.'),
      address: both('Set the city apart from the state.', 'Separa la ciudad del estado.'),
    }[kind],
    why: told,
  })
})
