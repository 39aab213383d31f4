import { ADJECTIVES, DOING, NAMES, NOUNS, PEOPLE } from '#content/banks/grammar-words.ts'
import { HOLIDAYS, PLACES, PRODUCTS, TITLED, TITLES } from '#content/banks/special-names.ts'
import type { Drawn } from '#content/skill.ts'
import { drawn } from '#content/skills/lk/cards.ts'
import { type Tap, tapSkill } from './asked.ts'
import { both, either, said } from './lines.ts'

const wordsOf = (text: string): readonly string[] => text.split(' ')
const indexes = (pieces: readonly string[], is: (piece: string, at: number) => boolean): readonly number[] =>
  pieces.flatMap((piece, at) => (is(piece, at) ? [at] : []))

const CAPITALS = {
  look: both(
    'Look for the first word, the word ‹I›, and names.',
    'Busca la primera palabra, la palabra ‹I› y los nombres.',
  ),
  praise: both('You found what needs a capital.', 'Hallaste lo que lleva mayúscula.'),
}

/**
 * Print without its capitals: `line` as it should be, `from` the first word that is asked for. What else a child takes for important is
 * at `noun`.
 */
function withoutCapitals(line: string, noun: number, from: number) {
  const whole = wordsOf(line)
  const right = indexes(whole, (word, at) => at >= from && /^[A-Z]/.test(word))
  return {
    pieces: whole.map((word, at) => (right.includes(at) ? word.toLowerCase() : word)),
    right,
    solved: line.replace(/ (?=[.?!]$)/, ''),
    ideas: { 'capital-for-important': [...new Set([...right, noun])] },
    heard: true,
    ...CAPITALS,
    ask:
      right.length === 1
        ? both('Tap the word that needs a capital.', 'Toca la palabra que lleva mayúscula.')
        : both('Tap each word that needs a capital.', 'Toca cada palabra que lleva mayúscula.'),
    step: both(
      `This many words need one: ${right.length}.`,
      `Tantas palabras llevan mayúscula: ${right.length}.`,
    ),
  }
}

const FIRST = both(
  'The first word of a sentence needs a capital.',
  'La primera palabra de una oración lleva mayúscula.',
)

const firstWord = drawn<Tap>((chance) => {
  const { past, rest } = chance.pick(DOING)
  const who = chance.pick(PEOPLE)[chance.pick(['one', 'many'] as const)]
  return {
    ...withoutCapitals(`The ${who} ${past} ${rest} .`, 1, 0),
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
  const thing = chance.pick([...NOUNS.thing, ...NOUNS.place])
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
    `My ${chance.pick(['sister', 'friend', 'cousin', 'uncle'])} and I ${past} ${rest} .`,
    `On the way home I ${past} ${rest} .`,
    `My ${chance.pick(['mom', 'dad', 'aunt', 'teacher'])} knows that I ${past} ${rest} .`,
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
    `My friend ${name} came ${when} .`,
    `Our class met ${name} ${when} .`,
    `The game with ${name} is ${when} .`,
    `The twins saw ${name} ${when} .`,
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

/** A special name in a sentence that begins with a capital already. */
function specialName(line: string, name: string, noun: string) {
  const pieces = wordsOf(line)
  const made = withoutCapitals(line, pieces.indexOf(noun), 1)
  return {
    ...made,
    ideas: { ...made.ideas, 'first-word-only': made.right.slice(0, 1) },
    look: both(
      'Is it the name of one special person, place, day or thing?',
      '¿Es el nombre de una persona, lugar, día o cosa especial?',
    ),
    why: both(
      `${said(name)} is a special name, so its main words need capitals.`,
      `${said(name)} es un nombre especial: sus palabras principales llevan mayúscula.`,
    ),
  }
}

const holidays = drawn<Tap>((chance) => {
  const day = chance.pick(HOLIDAYS)
  const noun = chance.pick(['family', 'class', 'street', 'school', 'town', 'team'])
  return specialName(
    `Our ${noun} ${chance.pick(['sang on', 'had a picnic on', 'cooked a meal on', 'read a story on'])} ${day} .`,
    day,
    noun,
  )
})
const places = drawn<Tap>((chance) => {
  const place = chance.pick(PLACES)
  const noun = chance.pick(['train', 'bus', 'boat', 'van', 'plane', 'truck'])
  const who = chance.pick(['My uncle', 'My cousin', 'The doctor', 'Our coach', 'The farmer'])
  return specialName(`${who} took a ${noun} to ${place} .`, place, noun)
})
const products = drawn<Tap>((chance) => {
  const [name, noun] = chance.pick(PRODUCTS)
  const line = chance.pick(['We bought a box of', 'I like to use', 'They sell', 'My sister found some'])
  return specialName(
    `${line} ${name} ${noun} ${chance.pick(['today', 'at home', 'at the shop'])} .`,
    name,
    noun,
  )
})
const people = drawn<Tap>((chance) => {
  const name = chance.pick(TITLED)
  const noun = chance.pick(['letter', 'map', 'basket', 'drum', 'picture', 'card'])
  return specialName(
    `The ${noun} is for ${name} ${chance.pick(['today', 'and the class', 'and me'])} .`,
    name,
    noun,
  )
})

const titles = drawn<Tap>((chance) => {
  const { title } = chance.pick(TITLES)
  const noun = chance.pick(['book', 'story', 'poem', 'song'])
  const start = chance.pick([
    `My ${noun} is called`,
    `Our new ${noun} is called`,
    `Her best ${noun} is called`,
  ])
  const made = specialName(`${start} ${title} .`, title, noun)
  const from = wordsOf(start).length
  const all = wordsOf(title).map((_, at) => from + at)
  return {
    ...made,
    ideas: { ...made.ideas, 'every-title-word': all },
    look: both(
      'Small words inside a title stay small.',
      'Dentro de un título, las palabras pequeñas van con minúscula.',
    ),
    why: both(
      `In ${said(title)} the first word and the main words need capitals.`,
      `En ${said(title)} llevan mayúscula la primera palabra y las principales.`,
    ),
  }
})

/** Grade 3: capitals for special names and titles. */
export const capitals = tapSkill({
  id: 'l.3.capitals',
  ideas: ['capital-for-important', 'first-word-only', 'every-title-word'],
  levels: [
    either(holidays, places),
    either(holidays, places, products, people),
    either(titles, titles, people),
  ],
})
