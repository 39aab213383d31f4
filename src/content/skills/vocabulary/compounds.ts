import type { Compound } from '#content/banks/types.ts'
import { compounds } from '#content/banks/word-forms.ts'
import type { Chance } from '#domain/items/chance.ts'
import { quote } from '#domain/quoted.ts'
import { byIdea, type Choosing, choiceSkill, oneOf, wordOf } from './told.ts'

/** Words of two beats whose beats are not words. */
const ONE_WORD =
  'rabbit tiger monkey zebra dinner lemon spider robot pencil basket candle tulip salad summer ladder letter purple turtle circle sister puppy winter simple middle paper river'.split(
    ' ',
  )

/** What is not counted: no `a` stands before it. */
const MASS = new Set(
  'rain snow water milk corn news home hair fire light work jelly butter bread meal wood weed soup play gold wind oat pop print back tea paste sand moon sun sea'.split(
    ' ',
  ),
)
const ARTICLE = (noun: string): string =>
  MASS.has(noun)
    ? `${/^(?:moon|sun|sea)$/.test(noun) ? 'the ' : ''}${noun}`
    : `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`
const apart = ([first, second]: Compound['parts']): string => `${ARTICLE(first)} and ${ARTICLE(second)}`

const REAL = compounds.filter(({ invented }) => !invented)
/** Neither a fish nor a weed, whatever the word says. */
const NOT_OF_ITS_KIND = new Set(['starfish', 'jellyfish', 'seaweed'])
const OF_ITS_KIND = compounds.filter(({ word }) => !NOT_OF_ITS_KIND.has(word))
/** Both parts are things, so that one can choose both of them. */
const THINGS = OF_ITS_KIND.filter(
  ({ invented, parts }) => !invented && !/^(?:back|green|play|pop|row|flash|bath|night)$/.test(parts[0]),
)

/** Which word is made of two words. */
const aFinding = (chance: Chance): Choosing => {
  const { word, parts } = chance.pick(REAL)
  const others = chance.shuffled(ONE_WORD).slice(0, 2)
  const [w, first, second] = [quote(word), quote(parts[0]), quote(parts[1])]
  return {
    right: word,
    others: others.map((id) => ({ id, ideas: ['sound-split'] })),
    shown: 'spoken',
    picture: null,
    solved: wordOf(parts),
    words: {
      en: {
        prompt: 'Which one is made of two words?',
        look: 'Cut each word in two. Are both parts words?',
        start: `One part is the word ${first}.`,
        worked: [`Cut ${w}: ${first}, ${second}.`, 'Both parts are words.'],
        praise: `You found two words in ${w}: ${first} and ${second}.`,
        because: `${w} is made of two words: ${first} and ${second}.`,
      },
      es: {
        prompt: '¿Cuál está hecha de dos palabras?',
        look: 'Corta cada palabra en dos. ¿Las dos partes son palabras?',
        start: `Una parte es la palabra ${first}.`,
        worked: [`Corta ${w}: ${first}, ${second}.`, 'Las dos partes son palabras.'],
        praise: `Hallaste dos palabras en ${w}: ${first} y ${second}.`,
        because: `${w} está hecha de dos palabras: ${first} y ${second}.`,
      },
    },
  }
}

const RULE = {
  en: ([first, second]: Compound['parts']) =>
    `The last part tells what it is: ${quote(second)}. The first part, ${quote(first)}, tells which kind.`,
  es: ([first, second]: Compound['parts']) =>
    `La última parte dice qué es: ${quote(second)}. La primera, ${quote(first)}, dice de qué clase.`,
}

/** What a word of two parts means. */
const aMeaning = (chance: Chance): Choosing => {
  const { word, parts, meaning, flipped } = chance.pick(THINGS)
  const known = { 'first-part-kind': flipped, 'parts-apart': apart(parts) }
  const [w, m] = [quote(word), quote(meaning)]
  return {
    right: meaning,
    others: byIdea(chance, meaning, known),
    shown: 'spoken',
    picture: wordOf(parts),
    solved: wordOf(parts, 1),
    words: {
      en: {
        prompt: `What does ${w} mean?`,
        look: `Find the two words: ${quote(parts[0])} and ${quote(parts[1])}.`,
        start: 'The last part tells what it is. The first part tells which kind.',
        worked: [RULE.en(parts), `So it is ${m}.`],
        praise: `You put both parts together: ${m}.`,
        because: RULE.en(parts),
      },
      es: {
        prompt: `¿Qué quiere decir ${w}?`,
        look: `Busca las dos palabras: ${quote(parts[0])} y ${quote(parts[1])}.`,
        start: 'La última parte dice qué es. La primera dice de qué clase.',
        worked: [RULE.es(parts), `Así que es ${m}.`],
        praise: `Juntaste las dos partes: ${m}.`,
        because: RULE.es(parts),
      },
    },
  }
}

/** A new word for a thing that has none. */
const aNewWord = (chance: Chance): Choosing => {
  const { word, parts, meaning } = chance.pick(OF_ITS_KIND)
  const [first, second] = parts
  const known = { 'first-part-kind': second + first, 'parts-apart': `${first} and ${second}` }
  const [w, m] = [quote(word), quote(meaning)]
  return {
    right: word,
    others: byIdea(chance, word, known),
    shown: 'spoken',
    picture: null,
    solved: wordOf(parts, 1),
    words: {
      en: {
        prompt: `Make one word for ${m}.`,
        look: `What is it, in one word? Start with ${m}.`,
        start: `It is a kind of ${quote(second)}. That word goes last.`,
        worked: [RULE.en(parts), `The word is ${w}.`],
        praise: `You put the kind of thing last: ${w}.`,
        because: RULE.en(parts),
      },
      es: {
        prompt: `Haz una palabra para ${m}.`,
        look: `¿Qué es, en una palabra? Fíjate en ${m}.`,
        start: `Es una clase de ${quote(second)}. Esa palabra va al final.`,
        worked: [RULE.es(parts), `La palabra es ${w}.`],
        praise: `Pusiste al final la clase de cosa: ${w}.`,
        because: RULE.es(parts),
      },
    },
  }
}

/** Grade 2: two words grown into one. */
export const compoundWords = choiceSkill({
  id: 'l.2.compound-words',
  ideas: ['first-part-kind', 'parts-apart', 'sound-split'],
  tasks: [oneOf(aFinding), oneOf(aMeaning), oneOf(aNewWord)],
})
