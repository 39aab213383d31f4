import { HOLIDAYS, PLACES, PRODUCTS, TITLED, TITLES } from '#content/banks/special-names.ts'
import { drawn } from '#content/skills/lk/cards.ts'
import { type Tap, tapSkill } from './asked.ts'
import { both, either, said } from './lines.ts'
import { withoutCapitals, wordsOf } from './without-capitals.ts'

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
  const did = chance.pick(['met on', 'sang songs on', 'read a story on', 'sent cards on'])
  return specialName(`Our ${noun} ${did} ${day}.`, day, noun)
})
const places = drawn<Tap>((chance) => {
  const place = chance.pick(PLACES)
  const noun = chance.pick(['postcard', 'map', 'photo', 'box', 'poem', 'letter'])
  const who = chance.pick(['My uncle', 'My cousin', 'The doctor', 'Our coach', 'The farmer'])
  return specialName(`${who} sent a ${noun} from ${place}.`, place, noun)
})
const products = drawn<Tap>((chance) => {
  const [name, noun] = chance.pick(PRODUCTS)
  const line = chance.pick(['We bought a box of', 'I like to use', 'They sell', 'My sister found some'])
  return specialName(
    `${line} ${name} ${noun} ${chance.pick(['today', 'at the shop', 'for the trip'])}.`,
    name,
    noun,
  )
})
const people = drawn<Tap>((chance) => {
  const name = chance.pick(TITLED)
  const noun = chance.pick(['letter', 'map', 'basket', 'drum', 'picture', 'card'])
  return specialName(
    `The ${noun} is for ${name} ${chance.pick(['today', 'and the class', 'this time'])}.`,
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
  const made = specialName(`${start} ${title}.`, title, noun)
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
