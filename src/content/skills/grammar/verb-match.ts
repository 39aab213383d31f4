import { DOING, PEOPLE } from '#content/banks/grammar-words.ts'
import type { Drawn } from '#content/skill.ts'
import { drawn } from '#content/skills/lk/cards.ts'
import type { Chance } from '#domain/items/chance.ts'
import { quote } from '#domain/quoted.ts'
import { gapSkill } from './asked.ts'
import { both, either, type Gap, gapFrom, type Known } from './lines.ts'

const ASK = both('Which word fits in school English?', '¿Qué palabra va en el inglés de la escuela?')
const LOOK = both('Who does it? Is it one, or more than one?', '¿Quién lo hace? ¿Es uno o son más?')

/** Neither one nor many tells how the verb goes with these. */
const SPEAKERS: ReadonlySet<string> = new Set(['I', 'You'])

/** What the verb goes with, and why. */
export const toldOf = (subject: string, right: string, many: boolean) => ({
  ask: ASK,
  look: LOOK,
  step: SPEAKERS.has(subject)
    ? both(`Say ${quote(subject)} and each word.`, `Di ${quote(subject)} con cada palabra.`)
    : many
      ? both(`${quote(subject)} means more than one.`, `${quote(subject)} habla de más de uno.`)
      : both(`${quote(subject)} means only one.`, `${quote(subject)} habla de uno nada más.`),
  praise: both('You matched the verb to who does it.', 'Pusiste el verbo de acuerdo con quien lo hace.'),
  why: both(
    `In school English, ${quote(subject)} goes with ${quote(right)}.`,
    `En el inglés de la escuela, ${quote(subject)} va con ${quote(right)}.`,
  ),
})

/** Who does it, the head that counts, and the number of a noun that stands nearer. */
export type Matched = Readonly<{ subject: string; head: string; many: boolean; near: 'one' | 'many' | null }>

/** A verb after its subject: the form for one or for many, and the others beside it. */
export const matching = (
  make: (chance: Chance) => Matched,
  least: 1 | 2,
  knows: readonly string[],
): Drawn<Gap> =>
  drawn((chance) => {
    const { subject, head, many, near } = make(chance)
    const doing = chance.pick(DOING)
    const right = many ? doing.base : doing.one
    const other = many ? doing.one : doing.base
    const known: Known = {
      'no-s-ending': many ? [] : [other],
      's-with-many': many && !SPEAKERS.has(head) ? [other] : [],
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

/** One or many at work. */
export const person = (chance: Chance): Matched => {
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
    'very glad',
    'so tired',
    'in bed',
    'not here',

    'up early',
  ])
  const many = right === 'are' && subject !== 'You'
  return gapFrom(chance, {
    ...toldOf(subject, right, many),
    line: `${subject} □ ${rest}.`,
    right,
    known: right === 'are' ? { 's-with-many': ['is'] } : right === 'is' ? { 'no-s-ending': ['are'] } : {},
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

/** People with a phrase between them and what they do; its noun has the other number. */
export const withWordsBetween = (chance: Chance): Matched => {
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
