import { DOING, NAMES, PEOPLE } from '#content/banks/grammar-words.ts'
import { CAUSES, DOERS, TURNS } from '#content/banks/joins.ts'
import { TITLES } from '#content/banks/special-names.ts'
import { drawn } from '#content/skills/lk/cards.ts'
import { capital } from '#domain/capital.ts'
import type { Chance } from '#domain/items/chance.ts'
import { type Tap, tapSkill } from './asked.ts'
import { listOf, withoutCommas } from './commas.ts'
import { both, either } from './lines.ts'

const TWO = both(
  'Two whole thoughts are joined: a comma goes before the joining word.',
  'Se unen dos ideas completas: va una coma antes de la palabra que las une.',
)
/** Two whole thoughts of two people; the first may have an and of its own. */
const ofTwo = (chance: Chance): Thoughts | null => {
  const [a = '', b = '', c = ''] = chance.shuffled(NAMES)
  const [one, two] = chance.shuffled(DOING)
  if (!(one && two)) return null
  const doing = `${one.past} ${one.rest}`
  const second = `${c} ${two.past} ${two.rest}`
  return chance.whole(0, 2) === 0
    ? { who: `The ${chance.pick(PEOPLE).one}`, did: doing, joint: 'but', second }
    : { who: `${a} and ${b}`, did: doing, joint: 'and', second }
}

/** Two thoughts of one person, the second what came of the first. */
const ofOne = (chance: Chance): Thoughts => {
  const [who, they] = chance.pick(DOERS)
  const { cause, result } = chance.pick(CAUSES)
  const { tried, turn } = chance.pick(TURNS)
  return chance.pick([
    { who, did: cause, joint: 'so', second: `${they} ${result}` },
    { who, did: tried, joint: 'but', second: `${they} ${turn}` },
  ])
}

type Thoughts = Readonly<{ who: string; did: string; joint: string; second: string }>

const twoThoughts = drawn<Tap>((chance) => {
  const thoughts = chance.pick([ofTwo, ofTwo, ofOne])(chance)
  if (thoughts === null) return null
  const { who, did, joint, second } = thoughts
  const end = `${who} ${did}`.split(' ').length - 1
  return withoutCommas({
    line: `${who} ${did}, ${joint} ${second}.`,
    ideas: {
      'comma-before-every-and': who.includes(' and ') ? [0, end] : [],
      'comma-at-pause': [who.split(' ').length - 1, end],
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
  const line = `${opening}, the ${who} ${verb} ${rest}.`
  const end = opening.split(' ').length - 1
  return withoutCommas({
    line,
    ideas: { 'comma-at-pause': [end, end + 2] },
    look: both('Where does the opening end?', '¿Dónde termina la parte del principio?'),
    step: both(
      'Find who the sentence is about. The opening stands before.',
      'Busca de quién habla la oración. Lo que está antes es la parte que abre.',
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
  const kind = chance.pick(['yes', 'yes', 'tag', 'name'] as const)
  const [helper, not] = chance.pick([
    ['can', 'can’t'],
    ['will', 'won’t'],
    ['should', 'shouldn’t'],
  ])
  const line = {
    yes: `${chance.pick(['Yes', 'No'])}, ${chance.pick(['I', 'we', 'they'])} ${chance.pick(['will', 'did'])} ${chance.pick(['', 'not '])}${base} ${rest}.`,
    tag: `You ${helper} ${base} ${rest}, ${not} you?`,
    name:
      chance.whole(0, 1) === 0
        ? `${name}, please ${chance.pick(DIRECT)}.`
        : `${capital(chance.pick(DIRECT))}, ${name}.`,
  }[kind]
  return withoutCommas({
    line,
    ideas: kind === 'yes' || line.startsWith(`${name}, please`) ? { 'comma-at-pause': [0, 1] } : {},
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
  const named = title.split(' ')
  const right = named.map((_, at) => from + at)
  const large = right.filter((_, at) => named[at] === capital(named[at] ?? ''))
  return {
    pieces: [...start.split(' '), ...named],
    right,
    ideas: {
      'title-too-wide': [from - 1, ...right],
      'title-capitals-only': large.length < right.length ? large : [],
    },
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
  ideas: ['comma-before-every-and', 'comma-at-pause', 'title-too-wide', 'title-capitals-only'],
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
