import { DOING, NAMES, PEOPLE } from '#content/banks/grammar-words.ts'
import type { Drawn } from '#content/skill.ts'
import { drawn } from '#content/skills/lk/cards.ts'
import type { Chance } from '#domain/items/chance.ts'
import { quote } from '#domain/quoted.ts'
import { gapSkill } from './asked.ts'
import { both, either, type Gap, gapFrom, type Known } from './lines.ts'

const ASK = both('Which word fits in school English?', '¿Qué palabra va en el inglés de la escuela?')
const LOOK = both('Who does it? Is it one, or more than one?', '¿Quién lo hace? ¿Es uno o son más?')

/** What the verb goes with, and why. */
const toldOf = (subject: string, right: string, many: boolean) => ({
  ask: ASK,
  look: LOOK,
  step: many
    ? both(`${quote(subject)} is more than one.`, `${quote(subject)} son más de uno.`)
    : both(`${quote(subject)} is only one.`, `${quote(subject)} es uno solo.`),
  praise: both('You matched the verb to who does it.', 'Pusiste el verbo de acuerdo con quien lo hace.'),
  why: both(
    `In school English, ${quote(subject)} goes with ${quote(right)}.`,
    `En el inglés de la escuela, ${quote(subject)} va con ${quote(right)}.`,
  ),
})

type Matched = Readonly<{ subject: string; head: string; many: boolean; near: 'one' | 'many' | null }>

/** A verb after its subject: the form for one or for many, and the others beside it. */
const matching = (make: (chance: Chance) => Matched, least: 1 | 2, knows: readonly string[]): Drawn<Gap> =>
  drawn((chance) => {
    const { subject, head, many, near } = make(chance)
    const doing = chance.pick(DOING)
    const right = many ? doing.base : doing.one
    const other = many ? doing.one : doing.base
    const known: Known = {
      'no-s-ending': many ? [] : [other],
      's-with-many': many ? [other] : [],
      'nearest-noun': near !== null && (near === 'many') !== many ? [other] : [],
      'and-is-one': many && head.includes(' and ') ? [other] : [],
    }
    const shown = Object.fromEntries(Object.entries(known).filter(([idea]) => knows.includes(idea)))
    return gapFrom(
      chance,
      {
        ...toldOf(head, right, many),
        line: `${subject} □ ${doing.rest}.`,
        right,
        known: shown,
        rest: [other, doing.ing].slice(0, least),
      },
      least,
    )
  })

const person = (chance: Chance): Matched => {
  const many = chance.whole(0, 1) === 1
  const noun = chance.pick(PEOPLE)
  const subject = `The ${many ? noun.many : noun.one}`
  return { subject, head: subject, many, near: null }
}

const pronoun = (chance: Chance): Matched => {
  const subject = chance.pick(['He', 'She', 'They', 'We', 'I', 'You', 'He', 'She'])
  return { subject, head: subject, many: subject !== 'He' && subject !== 'She', near: null }
}

/** I, you and they take forms of their own of the verb that says what is. */
const being = drawn<Gap>((chance) => {
  const [subject, right] = chance.pick([
    ['I', 'am'],
    ['He', 'is'],
    ['She', 'is'],
    ['They', 'are'],
    ['We', 'are'],
    ['You', 'are'],
  ] as const)
  const rest = chance.pick([
    'glad',
    'wet',
    'late',
    'at home',
    'in the van',
    'sleepy',
    'at the park',
    'up early',
  ])
  const many = right === 'are' && subject !== 'You'
  return gapFrom(chance, {
    ...toldOf(subject, right, many),
    step: both(`Say ${quote(subject)} and each word.`, `Di ${quote(subject)} con cada palabra.`),
    line: `${subject} □ ${rest}.`,
    right,
    known: {},
    rest: ['am', 'is', 'are'],
  })
})

const BESIDE_ONE = [
  'by the swings',
  'with two hats',
  'next to the boys',
  'with the red shoes',
  'near the tents',
]
const BESIDE_MANY = ['on the bus', 'by the gate', 'with the drum', 'near the slide', 'in the green tent']

const withWordsBetween = (chance: Chance): Matched => {
  const many = chance.whole(0, 1) === 1
  const noun = chance.pick(PEOPLE)
  const head = `The ${many ? noun.many : noun.one}`
  const between = chance.pick(many ? BESIDE_MANY : BESIDE_ONE)
  return { subject: `${head} ${between}`, head, many, near: many ? 'one' : 'many' }
}

/** Grade 1: one hops, many hop. */
export const verbMatch = gapSkill({
  id: 'l.1.verb-match',
  ideas: ['no-s-ending', 's-with-many', 'nearest-noun'],
  levels: [
    matching(person, 1, ['no-s-ending', 's-with-many']),
    either(matching(pronoun, 2, ['no-s-ending', 's-with-many']), being),
    matching(withWordsBetween, 2, ['no-s-ending', 's-with-many', 'nearest-noun']),
  ],
})

/** Things that are one or many, with a phrase between them and what is said of them. */
const GROUPS = [
  ['box', 'boxes', 'old pens', 'the old desk'],
  ['bag', 'bags', 'apples', 'the tall lamp'],
  ['basket', 'baskets', 'eggs', 'the kitchen door'],
  ['pile', 'piles', 'wet leaves', 'the front gate'],
  ['bowl', 'bowls', 'grapes', 'the blue jug'],
  ['row', 'rows', 'young trees', 'the school'],
  ['jar', 'jars', 'buttons', 'the window'],
  ['stack', 'stacks', 'plates', 'the oven'],
] as const
const SAID_OF = ['very heavy', 'easy to see', 'in the way', 'ready to go', 'near the road', 'new this year']

/** Being and having of a thing with a phrase between. */
const thingBetween = drawn<Gap>((chance) => {
  const [one, several, of, near] = chance.pick(GROUPS)
  const many = chance.whole(0, 1) === 1
  const head = `The ${many ? several : one}`
  const subject = many ? `${head} near ${near}` : `${head} of ${of}`
  const now = chance.whole(0, 1) === 1
  const [right, other, rest] = many
    ? now
      ? ['are', 'is', 'be']
      : ['were', 'was', 'being']
    : now
      ? ['is', 'are', 'be']
      : ['was', 'were', 'being']
  return gapFrom(chance, {
    ...toldOf(head, right, many),
    look: BETWEEN,
    line: `${subject} □ ${chance.pick(SAID_OF)}.`,
    right,
    known: { 'nearest-noun': [other] },
    rest: [rest],
  })
})
const BETWEEN = both('Cover the words between who and the verb.', 'Tapa las palabras que hay en medio.')

const joined = (chance: Chance): Matched => {
  const [a = '', b = ''] = chance.shuffled(NAMES)
  const [one, other] = chance.shuffled(PEOPLE)
  const subject = chance.pick([
    `${a} and ${b}`,
    `The ${one?.one} and the ${other?.one}`,
    `${a} and the ${one?.one}`,
  ])
  return { subject, head: subject, many: true, near: null }
}

/** A word that stands for a noun further back. */
const backTo = drawn<Gap>((chance) => {
  const { many } = chance.pick(PEOPLE)
  const thing = chance.pick(THINGS_HAD)
  const box = chance.pick(OWNERS)
  const ofMany = chance.whole(0, 1) === 1
  const right = ofMany ? 'their' : 'its'
  const [head, line] = ofMany
    ? [`The ${many}`, `The ${many} left □ ${thing} ${chance.pick(['at home', 'by the door', 'on the bus'])}.`]
    : [`The ${box.owner}`, `The ${box.owner} has lost □ ${box.part}.`]
  return gapFrom(chance, {
    ...toldOf(head, right, ofMany),
    ask: both(
      `Which word stands for ${quote(head.toLowerCase())}?`,
      `¿Qué palabra se refiere a ${quote(head.toLowerCase())}?`,
    ),
    praise: both('You looked back at the noun.', 'Buscaste el nombre al que se refiere.'),
    why: both(
      `${quote(right)} stands for ${quote(head)}: ${ofMany ? 'more than one' : 'one thing'}.`,
      `${quote(right)} se refiere a ${quote(head)}: ${ofMany ? 'son más de uno' : 'es una sola cosa'}.`,
    ),
    line,
    right,
    known: { 'pronoun-mismatch': [ofMany ? 'its' : 'their'] },
    rest: [ofMany ? 'it' : 'them'],
  })
})
const THINGS_HAD = ['boots', 'lunch bags', 'coats', 'drums', 'maps', 'hats', 'books', 'keys']
const OWNERS = [
  { owner: 'tree', part: 'leaves' },
  { owner: 'bike', part: 'front wheel' },
  { owner: 'kite', part: 'tail' },
  { owner: 'book', part: 'cover' },
  { owner: 'chair', part: 'back leg' },
  { owner: 'shirt', part: 'top button' },
  { owner: 'old door', part: 'handle' },
  { owner: 'jar', part: 'lid' },
  { owner: 'boat', part: 'sail' },
  { owner: 'town', part: 'old bridge' },
]

/** Nouns for more than one that carry no s, and people beside each other. */
const IRREGULAR: readonly (readonly [subject: string, many: boolean])[] = [
  ['children', true],
  ['men', true],
  ['women', true],
  ['geese', true],
  ['mice', true],
  ['oxen', true],
  ['bus', false],
  ['grass', false],
  ['dress', false],
  ['glass', false],
]

const BEING = [
  ['is', 'are', 'be'],
  ['was', 'were', 'being'],
  ['has been', 'have been', 'having been'],
] as const

/** What stands right beside its verb. */
const besideVerb = drawn<Gap>((chance) => {
  const [noun, many] = chance.pick(IRREGULAR)
  const head = `The ${noun}`
  const [one, several, rest] = chance.pick(BEING)
  const [right, other] = many ? [several, one] : [one, several]
  return gapFrom(chance, {
    ...toldOf(head, right, many),
    line: `${head} □ ${chance.pick(['very wet', 'near the gate', 'out in the rain', 'easy to see', 'clean now'])}.`,
    right,
    known: {},
    rest: [other, rest],
  })
})

/** Grade 3: verbs and words that stand in match what they belong to. */
export const agree = gapSkill({
  id: 'l.3.agree',
  ideas: ['nearest-noun', 'and-is-one', 'pronoun-mismatch'],
  levels: [
    either(besideVerb, matching(person, 2, [])),
    thingBetween,
    either(matching(joined, 2, ['and-is-one']), backTo),
  ],
})
