import { NAMES, PEOPLE } from '#content/banks/grammar-words.ts'
import { drawn } from '#content/skills/lk/cards.ts'
import type { Chance } from '#domain/items/chance.ts'
import { quote } from '#domain/quoted.ts'
import { gapSkill } from './asked.ts'
import { both, either, type Gap, gapFrom } from './lines.ts'
import { type Matched, matching, person, toldOf, withWordsBetween } from './verb-match.ts'

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
  ['bunch', 'bunches', 'flowers', 'the sink'],
  ['set', 'sets', 'new drums', 'the stage'],
] as const
const SAID_OF = ['very heavy', 'easy to see', 'in the way', 'new to me', 'out in the sun', 'here today']

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
    praise: both('You looked back at the noun.', 'Buscaste el sustantivo al que se refiere.'),
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
    known: many ? { 's-with-many': [other] } : {},
    rest: [other, rest],
  })
})

/** Grade 3: verbs and words that stand in match what they belong to. */
export const agree = gapSkill({
  id: 'l.3.agree',
  ideas: ['no-s-ending', 's-with-many', 'nearest-noun', 'and-is-one', 'pronoun-mismatch'],
  levels: [
    either(besideVerb, matching(person, 2, ['no-s-ending', 's-with-many'])),
    either(thingBetween, matching(withWordsBetween, 2, ['nearest-noun'])),
    either(matching(joined, 2, ['and-is-one']), backTo),
  ],
})
