import { DOING, NAMES, PEOPLE } from '#content/banks/grammar-words.ts'
import { CITIES, TITLES } from '#content/banks/special-names.ts'
import { drawn } from '#content/skills/lk/cards.ts'
import { capital } from '#domain/capital.ts'
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
function withoutCommas({ line, also = [], ...told }: Placed): Tap {
  const whole = line.split(' ')
  const right = whole.flatMap((word, at) => (word.endsWith(',') ? [at] : []))
  return {
    ...told,
    also,
    pieces: whole.map((word) => word.replace(/,$/, '')),
    right,
    solved: line.replace(/ (?=[.?!]$)/, ''),
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
const listOf = (chance: Chance, count: 3 | 4, article: boolean): Tap => {
  const verb = chance.pick(['saw', 'bought', 'packed'] as const)
  const who = chance.pick(WHO)
  const things = chance
    .shuffled(article ? 'pen map key drum kite cup lamp book ball hat'.split(' ') : KINDS[verb])
    .slice(0, count)
    .map((thing) => (article ? `a ${thing}` : thing))
  const line = `${who} ${verb} ${things.slice(0, -1).join(', ')}, and ${things.at(-1)} .`
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
  const line = `${opening} ${month} ${chance.whole(1, 28)}, ${chance.whole(1998, 2025)} .`
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
    greeting: `Dear ${name}, ${chance.pick(['How are you ?', 'Thank you for the book .', 'I miss you .', 'We are well .'])}`,
    closing: `${chance.pick(['I hope you come soon .', 'See you in June .', 'Thank you for the map .'])} ${chance.pick(['Your friend', 'With love', 'Yours truly'])}, ${other}`,
    address: `${chance.pick(['We live in', 'The bus goes to', 'This card is from', 'My aunt works in', 'They drove to'])} ${city}, ${state} .`,
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
  return withoutCommas({
    line,
    ideas: {},
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

const TWO = both(
  'Two whole thoughts are joined: a comma goes before the joining word.',
  'Se unen dos ideas completas: va una coma antes de la palabra que las une.',
)
/** Two whole thoughts; the first has an and of its own. */
const twoThoughts = drawn<Tap>((chance) => {
  const [a = '', b = '', c = ''] = chance.shuffled(NAMES)
  const [one, two] = chance.shuffled(DOING)
  if (!(one && two)) return null
  const joint = chance.pick(['and', 'but', 'so', 'and'])
  const first = joint === 'and' ? `${a} and ${b}` : `The ${chance.pick(PEOPLE).one}`
  const line = `${first} ${one.past} ${one.rest}, ${joint} ${c} ${two.past} ${two.rest} .`
  const end = line.split(' ').findIndex((word) => word.endsWith(','))
  return withoutCommas({
    line,
    ideas: {
      'comma-before-every-and': joint === 'and' ? [0, end] : [],
      'comma-at-pause': [joint === 'and' ? 2 : 1, end],
    },
    look: both('Find two whole thoughts: who did what?', 'Busca dos ideas completas: ¿quién hizo qué?'),
    step: both('Where could the first sentence stop?', '¿Dónde podría terminar la primera oración?'),
    why: TWO,
  })
})

const OPENINGS = [
  'After the long game',
  'In the middle of the night',
  'When the bell rang',
  'Before the sun came up',
  'If it rains today',
  'At the end of the road',
  'Because the bus was late',
  'While the soup cooked',
  'On the last day of school',
  'As soon as we arrived',
]
const opened = drawn<Tap>((chance) => {
  const { past, rest, base } = chance.pick(DOING)
  const who = chance.pick(PEOPLE).many
  const opening = chance.pick(OPENINGS)
  const verb = opening.startsWith('If') ? `will ${base}` : past
  const line = `${opening}, the ${who} ${verb} ${rest} .`
  const end = opening.split(' ').length - 1
  return withoutCommas({
    line,
    ideas: { 'comma-at-pause': [end, end + 2] },
    look: both('Where does the opening end?', '¿Dónde termina la parte del principio?'),
    step: both(
      'Find who the sentence is about. The opening stands before.',
      'Busca de quién habla la oración. Antes está el principio.',
    ),
    why: both(
      'A comma goes after an opening that comes before the subject.',
      'Va una coma después de la parte que abre, antes del sujeto.',
    ),
  })
})

const DIRECT = [
  'close the door',
  'come to the park',
  'pass the rice',
  'look at this map',
  'hold the rope',
  'read me a story',
  'turn off the light',
  'wait for the bus',
]
const setApart = drawn<Tap>((chance) => {
  const name = chance.pick(NAMES)
  const { base, rest } = chance.pick(DOING)
  const kind = chance.pick(['yes', 'tag', 'name'] as const)
  const [helper, not] = chance.pick([
    ['can', 'can’t'],
    ['will', 'won’t'],
    ['should', 'shouldn’t'],
  ])
  const line = {
    yes: `${chance.pick(['Yes', 'No'])}, ${chance.pick(['I', 'we', 'they'])} ${chance.pick(['will', 'did'])} ${chance.pick(['', 'not '])}${base} ${rest} .`,
    tag: `You ${helper} ${base} ${rest}, ${not} you ?`,
    name:
      chance.whole(0, 1) === 0
        ? `${name}, please ${chance.pick(DIRECT)} .`
        : `${capital(chance.pick(DIRECT))}, ${name} .`,
  }[kind]
  return withoutCommas({
    line,
    ideas: kind === 'yes' ? { 'comma-at-pause': [0, 1] } : {},
    look: both(
      'Find a word or two that are set apart from the rest.',
      'Busca una o dos palabras que van aparte.',
    ),
    step: {
      yes: both(
        'The first word answers. Then the sentence starts.',
        'La primera palabra responde. Luego empieza la oración.',
      ),
      tag: both('A short question hangs on at the end.', 'Al final va pegada una pregunta corta.'),
      name: both('Somebody is spoken to by name.', 'Se le habla a alguien por su nombre.'),
    }[kind],
    why: {
      yes: both(
        'A comma sets off yes or no at the start.',
        'Va una coma después de ‹yes› o ‹no› al principio.',
      ),
      tag: both(
        'A comma sets off the short question at the end.',
        'Va una coma antes de la pregunta corta del final.',
      ),
      name: both(
        'A comma sets off the name of the one spoken to.',
        'Una coma separa el nombre de la persona a quien se le habla.',
      ),
    }[kind],
  })
})

/** A title inside marks, as poems, songs and stories have them. */
const titleMarks = drawn<Tap>((chance) => {
  const { title } = chance.pick(TITLES)
  const kind = chance.pick(['poem', 'song', 'story'])
  const start = chance.pick([`We read the ${kind}`, `Have you heard the ${kind}`, `I like the ${kind}`])
  const mark = start.startsWith('Have') ? '?' : '.'
  const from = start.split(' ').length
  return {
    pieces: [...start.split(' '), ...title.split(' ')],
    right: title.split(' ').map((_, at) => from + at),
    ideas: {},
    solved: mark === '.' ? `${start} “${title}.”` : `${start} “${title}”?`,
    heard: false,
    ask: both(
      'Tap each word that goes inside the title marks.',
      'Toca cada palabra que va dentro de las comillas del título.',
    ),
    look: both('What is the whole name of it?', '¿Cuál es el nombre completo?'),
    step: both('The title starts with a capital.', 'El título empieza con mayúscula.'),
    praise: both('You found the whole title.', 'Hallaste el título completo.'),
    why: both(
      'Marks go around the title of a poem, song or story.',
      'El título de un poema, una canción o un cuento va entre comillas.',
    ),
  }
})

/** Grade 4: commas that join and set apart. */
export const commaJoin = tapSkill({
  id: 'l.4.comma-join',
  ideas: ['comma-before-every-and', 'comma-at-pause'],
  levels: [
    twoThoughts,
    either(
      opened,
      opened,
      drawn((chance) => listOf(chance, 4, true)),
    ),
    either(setApart, setApart, titleMarks),
  ],
})
