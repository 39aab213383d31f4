import { NAMES } from '#content/banks/grammar-words.ts'
import { SAYINGS } from '#content/banks/sayings.ts'
import { drawn } from '#content/skills/lk/cards.ts'
import { uncapital } from '#domain/capital.ts'
import type { Chance } from '#domain/items/chance.ts'
import { quote } from '#domain/quoted.ts'
import { type Tap, tapSkill } from './asked.ts'
import { inLetters } from './commas.ts'
import { both, either } from './lines.ts'

const LOOK = both('What exact words are said?', '¿Qué palabras exactas se dicen?')
const PRAISE = both('You set the spoken words apart.', 'Separaste las palabras que se dicen.')
const BEFORE = both(
  'A comma stands before the marks open, and the end mark inside.',
  'Antes de abrir las comillas va una coma; el signo final va adentro.',
)

const speakerFirst = (chance: Chance) => {
  const name = chance.pick([...NAMES, 'Grandma', 'Grandpa', 'Auntie'])
  const verb = chance.pick(['said', 'called', 'whispered', 'shouted'])
  return { name, verb, words: chance.pick(SAYINGS).words }
}

/** Which words go inside the marks. */
const spokenWords = drawn<Tap>((chance) => {
  const { name, verb, words } = speakerFirst(chance)
  const said = words.split(' ')
  return {
    pieces: [name, verb, ...said],
    right: said.map((_, at) => at + 2),
    ideas: { 'around-speaker': [0, 1] },
    solved: `${name} ${verb}, “${words}.”`,
    heard: false,
    ask: both(`Tap each word that ${quote(name)} says.`, `Toca cada palabra que dice ${quote(name)}.`),
    look: LOOK,
    step: both(
      `${quote(`${name} ${verb}`)} tells who speaks. It is not spoken.`,
      `${quote(`${name} ${verb}`)} dice quién habla. Eso no se dice en voz alta.`,
    ),
    praise: PRAISE,
    why: both(
      'Speech marks go around the exact words somebody says.',
      'Las comillas van alrededor de las palabras exactas que alguien dice.',
    ),
  }
})

/** Where the comma goes when the speaker comes first. */
const commaBefore = drawn<Tap>((chance) => {
  const { name, verb, words } = speakerFirst(chance)
  return {
    pieces: [name, verb, ...`“${words}.”`.split(' ')],
    right: [1],
    ideas: {},
    solved: `${name} ${verb}, “${words}.”`,
    heard: false,
    ask: both('Tap the word that needs a comma after it.', 'Toca la palabra que lleva coma después.'),
    look: both('Where do the speech marks open?', '¿Dónde se abren las comillas?'),
    step: both(
      'The comma comes just before the marks open.',
      'La coma va justo antes de abrir las comillas.',
    ),
    praise: both('You put the comma before the spoken words.', 'Pusiste la coma antes de lo que se dice.'),
    why: BEFORE,
  }
})

type Versions = Readonly<{ right: string; outside: string; without: string; around: string }>

/** Four ways to write one line, on cards. */
const onCards = (chance: Chance, { right, outside, without, around }: Versions): Tap => {
  const pieces = chance.shuffled([right, outside, without, around])
  return {
    pieces,
    cards: true,
    right: [pieces.indexOf(right)],
    ideas: {
      'comma-outside': [pieces.indexOf(outside)],
      'no-comma': [pieces.indexOf(without)],
      'around-speaker': [pieces.indexOf(around)],
    },
    solved: right,
    heard: false,
    ask: both('Tap the one that is written right.', 'Toca la que está bien escrita.'),
    look: LOOK,
    step: both(
      'The marks hug the spoken words. Then find the comma.',
      'Las comillas abrazan lo que se dice. Luego busca la coma.',
    ),
    praise: PRAISE,
    why: BEFORE,
  }
}

const speakerLast = drawn<Tap>((chance) => {
  const { name, words } = speakerFirst(chance)
  const by = `${chance.pick(['said', 'called', 'whispered'])} ${name}`
  return {
    ...onCards(chance, {
      right: `“${words},” ${by}.`,
      outside: `“${words}”, ${by}.`,
      without: `“${words}” ${by}.`,
      around: `${words}, “${by}.”`,
    }),
    why: both(
      'The comma stands inside the marks, before the speaker.',
      'En inglés la coma va dentro de las comillas, antes de quien habla.',
    ),
  }
})

const fromText = drawn<Tap>((chance) => {
  const { words } = chance.pick(SAYINGS.filter(({ fact }) => fact === 'yes'))
  const says = `The ${chance.pick(['book', 'sign', 'poster', 'guide'])} says`
  return onCards(chance, {
    right: `${says}, “${words}.”`,
    outside: `${says} “, ${words}.”`,
    without: `${says} “${words}.”`,
    around: `“${says},” ${uncapital(words)}.`,
  })
})

/** Grade 3: speech marks and the commas beside them. */
export const speechMarks = tapSkill({
  id: 'l.3.speech-marks',
  ideas: ['around-speaker', 'comma-outside', 'no-comma', 'comma-at-pause'],
  levels: [
    inLetters,
    either(spokenWords, spokenWords, commaBefore),
    either(speakerLast, speakerLast, fromText),
  ],
})
