import { multiMeanings } from '#content/banks/figures.ts'
import { WORDS } from '#content/banks/words.ts'
import type { Chance } from '#domain/items/chance.ts'
import type { ModelShape } from '#domain/items/model.ts'
import { quote } from '#domain/quoted.ts'
import { byIdea, type Choosing, choiceSkill, oneOf, said, wordOf } from './told.ts'

const POOL = WORDS.filter(({ text, band }) => band <= 2 && text.length >= 3 && text.length <= 7).map(
  ({ text }) => text,
)
const inOrder = (words: readonly string[]): string[] => words.toSorted((a, b) => (a < b ? -1 : 1))

const PLACE = {
  en: ['first', 'second', 'third'],
  es: ['primera', 'segunda', 'tercera'],
} as const
const letterOf = (word: string, at: number): string => quote(word.charAt(at - 1).toUpperCase())
const strokes = (word: string, at: number): ModelShape => wordOf([...word], at - 1)

/** Words that share all letters before the one at this place, and differ there. */
function sharing(chance: Chance, at: 1 | 2 | 3): readonly string[] {
  const start = at === 1 ? '' : chance.pick(POOL).slice(0, at - 1)
  return chance.shuffled(POOL.filter((word) => word.startsWith(start) && word.length >= at))
}
const differing = (words: readonly string[], at: number): readonly string[] =>
  words.filter((word, i) => words.findIndex((other) => other[at - 1] === word[at - 1]) === i)

/** Which of three words stands first in a list. */
const aFirst =
  (at: 1 | 2 | 3) =>
  (chance: Chance): Choosing | null => {
    const words = differing(sharing(chance, at), at).slice(0, 3)
    const [first, second, third] = inOrder(words)
    if (first === undefined || second === undefined || third === undefined) return null
    const short = words.toSorted((a, b) => a.length - b.length)
    const shortest = short[0]?.length === short[1]?.length ? null : (short[0] ?? null)
    // Mostly the shortest word is not the first, so that who goes by length can be told.
    if ((shortest === null || shortest === first) && chance.whole(0, 6) > 0) return null
    const f = quote(first)
    const [x, y, z] = [first, second, third].map((word) => letterOf(word, at))
    const same = at > 1
    return {
      right: first,
      others: byIdea(chance, first, { 'length-order': shortest }, [second, third]),
      shown: 'spelled',
      picture: null,
      solved: strokes(first, at),
      words: {
        en: {
          prompt: 'Which word comes first in ABC order?',
          look: same
            ? `They start the same. Look at the ${PLACE.en[at - 1]} letter.`
            : 'Look at the first letters. Long or short does not matter.',
          start: `These are the letters to look at: ${[x, y, z].toSorted().toReversed().join(', ')}.`,
          worked: [`In the alphabet they go ${x}, ${y}, ${z}.`, `So ${f} comes first.`],
          praise: `You looked at the ${PLACE.en[at - 1]} letters.`,
          because: `${x} comes before ${y} and ${z}, so ${f} is first.`,
        },
        es: {
          prompt: '¿Qué palabra va primero en orden alfabético?',
          look: same
            ? `Empiezan igual. Mira la ${PLACE.es[at - 1]} letra.`
            : 'Mira las primeras letras. No importa si la palabra es larga o corta.',
          start: `Estas son las letras que hay que mirar: ${[x, y, z].toSorted().toReversed().join(', ')}.`,
          worked: [`En el alfabeto van ${x}, ${y}, ${z}.`, `Así que ${f} va primero.`],
          praise: `Miraste la ${PLACE.es[at - 1]} letra de cada una.`,
          because: `${x} va antes que ${y} y ${z}, por eso ${f} es la primera.`,
        },
      },
    }
  }

/** Between which guide words a word stands. */
const aPage =
  (at: 1 | 2 | 3) =>
  (chance: Chance): Choosing | null => {
    const all = sharing(chance, at)
    const [word, ...rest] = all
    if (word === undefined) return null
    const guides = inOrder(rest.filter((other) => other[at - 1] !== word[at - 1]).slice(0, 6))
    const pages = [0, 2, 4].map((i) => guides.slice(i, i + 2))
    const found = pages.find(([from = '', to = '']) => from < word && word < to)
    if (found === undefined || guides.length < 6) return null
    const name = (page: readonly string[]): string => page.join(' to ')
    const [from = '', to = ''] = found
    const right = name(found)
    const w = quote(word)
    const [mine, lower, upper] = [letterOf(word, at), letterOf(from, at), letterOf(to, at)]
    const others = pages.filter((page) => page !== found).map(name)
    return {
      right,
      others: chance.shuffled(others).map((id) => ({ id, ideas: at === 1 ? [] : ['first-letter-only'] })),
      shown: 'spoken',
      picture: wordOf([word]),
      solved: {
        kind: 'page',
        parts: [
          { part: 'guide-words', text: right },
          { part: 'text', text: word },
        ],
      },
      words: {
        en: {
          prompt: `On which page do you find ${w}?`,
          look:
            at === 1
              ? 'A page goes from its first word to its last. Look at first letters.'
              : `The words start the same. Look at the ${PLACE.en[at - 1]} letter.`,
          start: `The letter to look for is ${mine}.`,
          worked: [
            `${mine} comes after ${lower} and before ${upper}.`,
            `So ${w} is on the page from ${quote(from)} to ${quote(to)}.`,
          ],
          praise: `You put ${w} between two words.`,
          because: `${mine} comes between ${lower} and ${upper}.`,
        },
        es: {
          prompt: `¿En qué página está ${w}?`,
          look:
            at === 1
              ? 'Una página va de su primera palabra a la última. Mira la primera letra.'
              : `Las palabras empiezan igual. Mira la ${PLACE.es[at - 1]} letra.`,
          start: `La letra que buscas es ${mine}.`,
          worked: [
            `${mine} va después de ${lower} y antes de ${upper}.`,
            `Así que ${w} está en la página de ${quote(from)} a ${quote(to)}.`,
          ],
          praise: `Pusiste ${w} entre dos palabras.`,
          because: `${mine} va entre ${lower} y ${upper}.`,
        },
      },
    }
  }

/** Which of the meanings a dictionary gives fits a sentence. */
const aSense = (chance: Chance): Choosing | null => {
  const { word, meanings } = chance.pick(multiMeanings)
  const at = chance.whole(0, meanings.length - 1)
  // The first meaning is right less often than the others: who always takes it can be told.
  if (at === 0 && chance.whole(0, 1) === 0) return null
  const meant = meanings[at] ?? chance.pick(meanings)
  const sentence = chance.pick(meant.sentences)
  const [stray] = chance.shuffled(multiMeanings.filter((other) => other.word !== word))
  const first = meanings[0]?.meaning ?? ''
  const rest = [...meanings.map(({ meaning }) => meaning), stray?.meanings[0]?.meaning ?? '']
  const entry = {
    kind: 'page',
    parts: [
      { part: 'text', text: sentence },
      { part: 'heading', text: word },
      ...meanings.map(({ meaning }, i) => ({ part: 'text' as const, text: `${i + 1}. ${meaning}` })),
    ],
  } as const
  const [w, m, s] = [quote(word), quote(meant.meaning), said(sentence)]
  return {
    right: meant.meaning,
    others: byIdea(chance, meant.meaning, { 'first-meaning': at === 0 ? null : first }, rest),
    shown: 'spoken',
    picture: entry,
    solved: entry,
    words: {
      en: {
        prompt: `Which meaning of ${w} fits the sentence?`,
        heard: `${s}. Which meaning of ${w} fits?`,
        look: 'Read all the meanings, not just the first.',
        start: `Put each meaning in place of ${w}. Does it make sense?`,
        worked: [`It says: ${s}.`, `Here ${w} means ${m}.`],
        praise: `You tried the meanings of ${w} in the sentence.`,
        because: `In this sentence ${w} means ${m}.`,
      },
      es: {
        prompt: `¿Qué significado de ${w} va con la oración?`,
        heard: `${s}. ¿Qué significado de ${w} va aquí?`,
        look: 'Lee todos los significados, no solo el primero.',
        start: `Pon cada significado en lugar de ${w}. ¿Tiene sentido?`,
        worked: [`Dice: ${s}.`, `Aquí ${w} quiere decir ${m}.`],
        praise: `Probaste los significados de ${w} en la oración.`,
        because: `En esta oración ${w} quiere decir ${m}.`,
      },
    },
  }
}

/** Grade 2: finding a word in a list, and the meaning that fits. */
export const dictionary = choiceSkill({
  id: 'l.2.dictionary',
  ideas: ['first-letter-only', 'first-meaning', 'length-order'],
  tasks: [
    oneOf(aFirst(1), aFirst(1), aPage(1)),
    oneOf(aFirst(2), aPage(2)),
    oneOf(aFirst(3), aPage(3), aSense),
  ],
})
