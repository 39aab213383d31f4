import { DOING, NAMES } from '#content/banks/grammar-words.ts'
import type { Drawn } from '#content/skill.ts'
import { drawn } from '#content/skills/lk/cards.ts'
import { capital } from '#domain/capital.ts'
import type { Said } from '#domain/language.ts'
import { quote } from '#domain/quoted.ts'
import { gapSkill } from './asked.ts'
import { both, either, type Gap, gapFrom, type Known } from './lines.ts'
import { anyOrAll, bySelf, fits, groups, LOOK } from './stand-ins.ts'

type Person = 'she' | 'he' | 'they' | 'it'
/** Who each word stands for; who is she or he is told by the word, never guessed from a name. */
const WHO: Readonly<Record<Exclude<Person, 'it'>, readonly string[]>> = {
  she: ['my sister', 'Grandma', 'my aunt', 'the queen', 'the girl', 'the woman', 'Auntie', 'my mother'],
  he: ['my brother', 'Grandpa', 'my uncle', 'the king', 'the boy', 'the man', 'my father', 'my grandson'],
  they: [
    'the boys',
    'my friends',
    'the twins',
    'the girls',
    'my cousins',
    'the nurses',
    'the men',
    'the kids',
  ],
}
const DID = [
  ['got home', 'sat down'],
  ['came in', 'shut the door'],
  ['ran fast', 'won the race'],
  ['got wet', 'needed a towel'],
  ['woke up', 'ate an egg'],
  ['sang a song', 'took a bow'],
  ['went out', 'had a big hat'],
  ['made soup', 'gave me some'],
] as const
const THINGS = ['kite', 'van', 'box', 'boat', 'bell', 'tree', 'cup', 'drum', 'bed', 'hat', 'sled', 'lamp']
const CASES: Readonly<Record<Person, string>> = { she: 'her', he: 'him', they: 'them', it: 'it' }

const forWhom = (whom: string): Said =>
  both(`Which word stands for ${quote(whom)}?`, `¿Qué palabra va en lugar de ${quote(whom)}?`)
const PRAISE = both('You found who it stands for.', 'Viste en lugar de quién está.')
const stands = (right: string, whom: string): Said =>
  both(
    `${quote(right)} stands for ${quote(whom)} here.`,
    `Aquí ${quote(right)} va en lugar de ${quote(whom)}.`,
  )
const STEP: Readonly<Record<Person, Said>> = {
  she: both('One woman or girl who does something.', 'Una mujer o una niña que hace algo.'),
  he: both('One man or boy who does something.', 'Un hombre o un niño que hace algo.'),
  they: both('More than one does something.', 'Son más de uno los que hacen algo.'),
  it: both('It is one thing.', 'Es una sola cosa.'),
}

/** People named in one sentence, meant in the next. */
const someone = (least: 1 | 2): Drawn<Gap> =>
  drawn((chance) => {
    const person = chance.pick(['she', 'he', 'they'] as const)
    const whom = chance.pick(WHO[person])
    const [first, then] = chance.pick(DID)
    const known: Known = {
      'subject-object-mix': [capital(CASES[person])],
      'number-mix': person === 'they' ? ['It'] : [],
    }
    return gapFrom(
      chance,
      {
        line: `${capital(whom)} ${first}. □ ${then}.`,
        right: capital(person),
        known,
        rest: ['It'],
        ask: forWhom(whom),
        look: LOOK,
        step: STEP[person],
        praise: PRAISE,
        why: stands(person, whom),
      },
      least,
    )
  })

const something = (least: 1 | 2): Drawn<Gap> =>
  drawn((chance) => {
    const many = chance.whole(0, 1) === 1
    const thing = chance.pick(THINGS.filter((one) => !many || one !== 'box'))
    const whom = many ? `the ${thing}s` : `the ${thing}`
    const right = many ? 'They' : 'It'
    const known: Known = {
      'number-mix': [many ? 'It' : 'They'],
      'subject-object-mix': many ? ['Them'] : [],
    }
    const rest = many ? ['are red', 'look new', 'look wet'] : ['is red', 'looks new', 'looks wet']
    return gapFrom(
      chance,
      {
        line: `${chance.pick(['I see', 'We got', 'Look at'])} ${whom}. □ ${chance.pick(rest)}.`,
        right,
        known,
        rest: many ? [] : ['Them'],
        ask: forWhom(whom),
        look: LOOK,
        step: many ? both('It is more than one thing.', 'Son más de una cosa.') : STEP.it,
        praise: PRAISE,
        why: stands(right.toLowerCase(), whom),
      },
      least,
    )
  })

const SCHOOL = both('Which word fits in school English?', '¿Qué palabra va en el inglés de la escuela?')
const ALONE = both('Leave out the other name and read it.', 'Léelo sin el otro nombre.')

/** I and me, we and us, beside a name. */
const iOrMe = drawn<Gap>((chance) => {
  const [name = '', other = ''] = chance.shuffled(NAMES)
  const { past, rest } = chance.pick(DOING)
  return gapFrom(
    chance,
    chance.pick([
      {
        ...fits('I', 'does it here.', 'es quien lo hace.'),
        line: `${name} and □ ${past} ${rest}.`,
        ask: SCHOOL,
        step: ALONE,
        known: { 'subject-object-mix': ['me'] },
        rest: ['my'],
      },
      {
        ...fits('me', 'does not do it: it is done to me.', 'no lo hace: es a quien ven, ayudan o llaman.'),
        line: `${name} ${chance.pick(['saw', 'helped', 'called', 'thanked'])} ${other} and □.`,
        ask: SCHOOL,
        step: ALONE,
        known: { 'subject-object-mix': ['I'] },
        rest: ['my'],
      },
      {
        ...fits('We', 'stands for both of us who do it.', 'somos los dos que lo hacemos.'),
        line: `${name} and I are here. □ ${past} ${rest}.`,
        ask: forWhom(`${name} and I`),
        step: both('It is two people who do it.', 'Son dos personas que lo hacen.'),
        known: { 'subject-object-mix': ['Us'] },
        rest: ['It'],
      },
      {
        ...fits('us', 'stands for both of us, and it is done to us.', 'somos los dos, y otro lo hace.'),
        line: `${name} and I hid. ${other} ${chance.pick(['found', 'saw', 'called'])} □.`,
        ask: forWhom(`${name} and I`),
        step: both(`${quote(other)} does it, not we.`, `Lo hace ${quote(other)}, no nosotros.`),
        known: { 'subject-object-mix': ['we'] },
        rest: ['it'],
      },
    ]),
  )
})

const OWN = [
  'tied □ shoes',
  'washed □ hands',
  'put on □ socks',
  'brushed □ teeth',
  'closed □ eyes',
  'zipped □ coat',
]
/** Whose it is. */
const whose = drawn<Gap>((chance) => {
  const person = chance.pick(['she', 'he', 'they'] as const)
  const whom = chance.pick(WHO[person])
  const did = chance.pick(person === 'they' ? OWN.slice(0, 5) : OWN)
  const right = { she: 'her', he: 'his', they: 'their' }[person]
  const known: Known = {
    'his-her-mix': person === 'they' ? [] : [person === 'she' ? 'his' : 'her'],
    'number-mix': person === 'they' ? ['its'] : [],
    'subject-object-mix': [person === 'she' ? 'she' : CASES[person]],
  }
  return gapFrom(chance, {
    ...fits(right, `tells that it is of ${quote(whom)}.`, `dice que es de ${quote(whom)}.`),
    line: `${capital(whom)} ${did}.`,
    known,
    ask: both(`Which word tells about ${quote(whom)}?`, `¿Qué palabra habla de ${quote(whom)}?`),
    step: both('Ask: whose is it?', 'Pregunta: ¿de quién es?'),
  })
})

/** Grade 1: words that stand in for names. */
export const pronouns = gapSkill({
  id: 'l.1.pronouns',
  ideas: ['subject-object-mix', 'number-mix', 'his-her-mix'],
  levels: [
    either(someone(1), something(1)),
    either(iOrMe, whose, anyOrAll),
    either(bySelf, bySelf, bySelf, groups),
  ],
})
