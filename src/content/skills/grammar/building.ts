import { CAUSES, TURNS } from '#content/banks/joins.ts'
import type { Drawn } from '#content/skill.ts'
import { drawn } from '#content/skills/lk/cards.ts'
import { capital } from '#domain/capital.ts'
import type { Chance } from '#domain/items/chance.ts'
import { quote } from '#domain/quoted.ts'
import { type Build, buildSkill } from './asked.ts'
import { both, either } from './lines.ts'

type Laid = Omit<Build, 'tiles' | 'premise' | 'solved'> &
  Readonly<{ spare?: readonly string[]; premise?: string }>

/** More print than this does not fit in one row of tiles. */
const MOST_LETTERS = 80

/** A row whose tiles lie in another order than any that is right. */
export function laidOut(chance: Chance, { spare = [], premise = '', ...task }: Laid): Build | null {
  const right = [task.right, ...task.also].map((row) => row.join(' '))
  const tiles = chance.shuffled([...task.right, ...spare])
  if (right.some((row) => tiles.join(' ').startsWith(row))) return null
  if ([...tiles, task.end].join(' ').length > MOST_LETTERS) return null
  const print = capital(task.right.join(' ').replace(/ (?=[,;])/g, ''))
  return { ...task, tiles, premise, solved: `${print}${task.end}` }
}

const ASK = {
  '.': both('Put the words in the usual order.', 'Pon las palabras en el orden usual.'),
  '?': both('Put the words in order to ask.', 'Pon las palabras en orden para preguntar.'),
} as const
const toldOf = (right: readonly string[], end: '.' | '?') => ({
  end,
  ask: ASK[end],
  praise: both('You built a whole sentence.', 'Armaste una oración completa.'),
  look:
    end === '?'
      ? both('Look at the end mark. It asks.', 'Mira el signo del final. Es una pregunta.')
      : both('Who? Did what?', '¿Quién? ¿Qué hizo?'),
  step: both(`Start with ${quote(right[0] ?? '')}.`, `Empieza con ${quote(right[0] ?? '')}.`),
})

const ADJECTIVES = 'red big tiny old new green blue long'.split(' ')
const THINGS = 'kite spoon lamp shoe basket blanket cup sock pencil hat drum box'.split(' ')
const FOUND = ['saw', 'found', 'drew', 'got', 'lost', 'bought', 'had', 'sold']
const WHO = ['we', 'they', 'she', 'he', 'I']
const PLACES = ['by the door', 'on the bus', 'at the park', 'near the gate', 'in the hall', 'at the shop']

const NOUN_LAST = both(
  'In English the describing word stands before its noun.',
  'En inglés la palabra que describe va antes del sustantivo.',
)
const HELPER_FIRST = both(
  'A question puts the helper before the one who acts.',
  'En inglés la pregunta pone la palabra de ayuda antes de quien lo hace.',
)

/** We saw a red hat: its first word shows its capital. */
const telling = drawn<Build>((chance) => {
  const who = capital(chance.pick(WHO))
  const [verb, adjective, noun] = [chance.pick(FOUND), chance.pick(ADJECTIVES), chance.pick(THINGS)]
  const right = [who, verb, 'a', adjective, noun]
  return laidOut(chance, {
    ...toldOf(right, '.'),
    right,
    also: [],
    ideas: { 'describing-after': [who, verb, 'a', noun, adjective] },
    why: NOUN_LAST,
  })
})

const BASES = ['swim', 'sing', 'help', 'wait', 'sit', 'play', 'come', 'dance', 'read', 'work']
const asking = drawn<Build>((chance) => {
  const [helper, who, base, when] = [
    chance.pick(['Can', 'Will', 'Did', 'May']),
    chance.pick(['we', 'they', 'she', 'he', 'you', 'I']),
    chance.pick(BASES),
    chance.pick(['here', 'at home', 'with Ana', 'in the hall']),
  ]
  const right = [helper, who, base, when]
  return laidOut(chance, {
    ...toldOf(right, '?'),
    right,
    also: [],
    ideas: { 'question-as-telling': [who, helper, base, when] },
    why: HELPER_FIRST,
  })
})

const NAMES_OF_TIME = ['after lunch', 'last week', 'at noon', 'this morning']
/** A longer sentence with a phrase that may also stand first. */
const expanded = drawn<Build>((chance) => {
  const who = chance.pick(['we', 'they', 'she', 'he'])
  const [verb, adjective, noun] = [chance.pick(FOUND), chance.pick(ADJECTIVES), chance.pick(THINGS)]
  const phrase = chance.pick([...PLACES, ...NAMES_OF_TIME])
  const right = [who, verb, 'a', adjective, noun, phrase]
  return laidOut(chance, {
    ...toldOf(right, '.'),
    right,
    also: [[phrase, who, verb, 'a', adjective, noun]],
    ideas: {
      'describing-after': [who, verb, 'a', noun, adjective, phrase],
      'dangling-part': [who, verb, phrase, 'a', adjective, noun],
    },
    // No tile has a capital: it would tell which of two rows is meant, and both are right.
    praise: both(
      'You built a whole sentence. When you write it, start with a capital.',
      'Armaste una oración completa. Al escribirla, empieza con mayúscula.',
    ),
    why: both(
      'Keep who and did what together; where or when stands first or last.',
      'Quién y qué hizo van juntos; dónde o cuándo va al principio o al final.',
    ),
  })
})

/** A question of place or time. */
const askingWhere = (phrases: readonly string[]): Drawn<Build> =>
  drawn((chance) => {
    const [word, verb] = chance.pick([
      ['Where', 'put'],
      ['Where', 'find'],
      ['Where', 'see'],
      ['Why', 'want'],
      ['Why', 'need'],
      ['How', 'make'],
    ] as const)
    const who = chance.pick(['we', 'they', 'she', 'he', 'you'])
    const [adjective, noun] = [chance.pick(ADJECTIVES), chance.pick(THINGS)]
    // In one piece: "want the sock red" is English, too.
    const thing = `the ${adjective} ${noun}`
    const when = phrases.length === 0 ? [] : [chance.pick(phrases)]
    const right = [word, 'did', who, verb, thing, ...when]
    return laidOut(chance, {
      ...toldOf(right, '?'),
      right,
      also: [],
      ideas: {
        'question-as-telling': [word, who, 'did', verb, thing, ...when],
        ...(when.length === 0 ? {} : { 'dangling-part': [word, 'did', who, verb, ...when, thing] }),
      },
      why: HELPER_FIRST,
    })
  })

const headAndRest = (text: string): readonly [string, string] => {
  const [head = '', ...rest] = text.split(' ')
  return [head, rest.join(' ')]
}

/** Two thoughts in one sentence. */
const compound = drawn<Build>((chance) => {
  const they = chance.pick(['we', 'they', 'she', 'he', 'I'])
  const { cause, result } = chance.pick(CAUSES)
  const { tried, turn } = chance.pick(TURNS)
  const [joint, first, second] = chance.pick([
    ['so', cause, result],
    ['but', tried, turn],
  ] as const)
  const [verb, rest] = headAndRest(first)
  const right = [capital(they), verb, `${rest},`, joint, they === 'I' ? 'I' : they, second]
  return laidOut(chance, {
    ...toldOf(right, '.'),
    right,
    also: [],
    ideas: {},
    look: both(
      'Find two whole thoughts and the word that joins them.',
      'Busca dos ideas completas y la palabra que las une.',
    ),
    why: both(
      `${quote(joint)} stands between two whole thoughts.`,
      `${quote(joint)} va entre dos ideas completas.`,
    ),
  })
})

/** Grade 2: building a sentence from its words. */
export const buildSentences = buildSkill({
  id: 'l.2.build-sentences',
  ideas: ['question-as-telling', 'describing-after', 'dangling-part'],
  levels: [
    either(telling, asking),
    either(expanded, expanded, askingWhere([])),
    either(compound, askingWhere(NAMES_OF_TIME)),
  ],
})
