import { ADJECTIVES, DOING, NAMES, NOUNS, PEOPLE } from '#content/banks/grammar-words.ts'
import type { Drawn } from '#content/skill.ts'
import { drawn } from '#content/skills/lk/cards.ts'
import { type Tap, tapSkill } from './asked.ts'
import { both, either } from './lines.ts'
import { withoutCapitals, wordsOf } from './without-capitals.ts'

const FIRST = both(
  'The first word of a sentence needs a capital.',
  'La primera palabra de una oración lleva mayúscula.',
)

const firstWord = drawn<Tap>((chance) => {
  const { past, rest } = chance.pick(DOING)
  const who = chance.pick(PEOPLE)[chance.pick(['one', 'many'] as const)]
  return {
    ...withoutCapitals(`The ${who} ${past} ${rest}.`, 1, 0),
    ideas: { 'capital-for-important': [1] },
    step: both('A sentence begins on the left.', 'La oración empieza a la izquierda.'),
    why: FIRST,
  }
})

/** Two sentences run together; in the harder one no capital shows where the second begins. */
const endsOf = (small: boolean): Drawn<Tap> =>
  drawn((chance) => {
    const [a, b] = chance.shuffled(DOING)
    const [one, other] = chance.shuffled(PEOPLE)
    if (!(a && b && one && other)) return null
    const first = wordsOf(`The ${one.one} ${a.past} ${a.rest}`)
    const second = wordsOf(`The ${other.one} ${b.past} ${b.rest}`)
    const last = first.length + second.length - 1
    return {
      pieces: [...first, ...second].map((word) => (small ? word.toLowerCase() : word)),
      right: [first.length - 1, last],
      ideas: { 'end-of-line': [last] },
      solved: `${first.join(' ')}. ${second.join(' ')}.`,
      heard: false,
      ask: both('Tap each word that needs a period after it.', 'Toca cada palabra que lleva punto después.'),
      look: both('Read it. Where does a thought end?', 'Léelo. ¿Dónde termina cada idea?'),
      step: both('There are two sentences here.', 'Aquí hay dos oraciones.'),
      praise: both('You heard where each sentence ends.', 'Viste dónde termina cada oración.'),
      why: both('A period ends each telling sentence.', 'Cada oración que cuenta algo termina con punto.'),
    }
  })

const ASKING = [
  'Where is the',
  'Who has the',
  'Can you see the',
  'Do we need the',
  'Is this your',
  'Did you find the',
]
const MARK = { '.': 0, '?': 1, '!': 2 } as const
const endMark = drawn<Tap>((chance) => {
  const mark = chance.pick(['.', '?', '!'] as const)
  const thing = chance.pick(NOUNS.thing)
  const adjective = chance.pick(
    ADJECTIVES.filter((one) => /^(big|soft|tiny|pretty|new|shiny|huge)$/.test(one)),
  )
  const { past, rest } = chance.pick(DOING)
  const line = {
    '.': `The ${chance.pick(PEOPLE).one} ${past} ${rest}`,
    '?': `${chance.pick(ASKING)} ${thing}`,
    '!': `What a ${adjective} ${thing} ${chance.pick(['that is', 'you have', 'we saw'])}`,
  }[mark]
  const words = wordsOf(line)
  const why = {
    '.': both('It tells something, so a period ends it.', 'Cuenta algo: termina con punto.'),
    '?': both('It asks, so a question mark ends it.', 'Pregunta: termina con signo de pregunta.'),
    '!': both(
      'It is full of feeling, so it ends with an exclamation mark.',
      'Tiene mucha emoción: termina con signo de exclamación.',
    ),
  }[mark]
  return {
    pieces: [...words, '.', '?', '!'],
    right: [words.length + MARK[mark]],
    ideas: { 'period-always': [words.length] },
    solved: `${line}${mark}`,
    heard: true,
    ask: both('Tap the mark that should end it.', 'Toca el signo que va al final.'),
    look: both('Is it telling, asking, or full of feeling?', '¿Cuenta, pregunta o tiene mucha emoción?'),
    step: both('Say it aloud. Listen to your voice.', 'Dilo en voz alta. Escucha tu voz.'),
    praise: both('You listened to how the sentence sounds.', 'Te fijaste en cómo suena la oración.'),
    why,
  }
})

const wordI = drawn<Tap>((chance) => {
  const { past, rest } = chance.pick(DOING)
  const line = chance.pick([
    `My ${chance.pick(['sister', 'friend', 'cousin', 'uncle'])} and I ${past} ${rest}.`,
    `On the way home I ${past} ${rest}.`,
    `My ${chance.pick(['mom', 'dad', 'aunt', 'teacher'])} knows that I ${past} ${rest}.`,
  ])
  const made = withoutCapitals(line, 1, 1)
  const noun = line.startsWith('On') ? 3 : 1
  return {
    ...made,
    ideas: { 'capital-for-important': [noun] },
    step: both('It is a very short word.', 'Es una palabra muy corta.'),
    why: both('The word ‹I› is always a capital.', 'La palabra ‹I› siempre va con mayúscula.'),
  }
})

const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)
const namesAndDays = drawn<Tap>((chance) => {
  const name = chance.pick(NAMES)
  const when = chance.whole(0, 1) === 0 ? `on ${chance.pick(DAYS)}` : `in ${chance.pick(MONTHS)}`
  const line = chance.pick([
    `My friend ${name} came ${when}.`,
    `Our class met ${name} ${when}.`,
    `The game with ${name} is ${when}.`,
    `The twins saw ${name} ${when}.`,
  ])
  return {
    ...withoutCapitals(line, 1, 0),
    why: both(
      'The first word, names, days and months need capitals.',
      'La primera palabra, los nombres, los días y los meses llevan mayúscula en inglés.',
    ),
  }
})

/** Grade 1: capitals and end marks. */
export const capitalAndStop = tapSkill({
  id: 'l.1.capital-and-stop',
  ideas: ['capital-for-important', 'period-always', 'end-of-line'],
  levels: [
    either(firstWord, endsOf(false)),
    either(endMark, endMark, wordI),
    either(namesAndDays, endsOf(true)),
  ],
})
