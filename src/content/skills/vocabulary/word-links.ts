import { multiMeanings } from '#content/banks/figures.ts'
import { antonyms, linkedPairs, synonyms } from '#content/banks/relations.ts'
import type { LinkedPair } from '#content/banks/types.ts'
import type { Chance } from '#domain/items/chance.ts'
import type { Said } from '#domain/language.ts'
import { quote } from '#domain/quoted.ts'
import { byIdea, type Choosing, choiceSkill, oneOf, printed, said } from './told.ts'

type Link = LinkedPair['relation']

/** A link as a sentence. */
const linkOf = ({ relation, first, second }: LinkedPair): Said => {
  const [a, b] = [quote(first), quote(second)]
  switch (relation) {
    case 'same':
      return { en: `${a} means nearly the same as ${b}.`, es: `${a} quiere decir casi lo mismo que ${b}.` }
    case 'opposite':
      return { en: `${a} is the opposite of ${b}.`, es: `${a} es lo contrario de ${b}.` }
    case 'part-whole':
      return { en: `${a} is a part of ${b}.`, es: `${a} es una parte de ${b}.` }
    case 'kind-of':
      return { en: `${a} is one kind of ${b}.`, es: `${a} es una clase de ${b}.` }
    case 'degree':
      return { en: `${b} is like ${a}, but more.`, es: `${b} es como ${a}, pero más.` }
    case 'user-tool':
      return { en: `${b} is a tool for ${a}.`, es: `${b} es una herramienta de ${a}.` }
    case 'young-grown':
      return { en: `${a} grows up to be ${b}.`, es: `${a} crece y se vuelve ${b}.` }
  }
}

const isEven = (relation: Link): boolean => relation === 'same' || relation === 'opposite'
const pairText = (first: string, second: string): string => `${first}, ${second}`
const LOOK_ALIKES = [...synonyms, ...antonyms].filter(({ grade }) => /[234]/.test(grade))

/** A pair of words with the same link as another, beside at most so many; three choices where those of words in sentences have three. */
const aLink =
  (most: 2 | 3, ...links: readonly Link[]) =>
  (chance: Chance): Choosing => {
    const relation = chance.pick(links)
    const [given, mine, third] = chance.shuffled(linkedPairs.filter((pair) => pair.relation === relation))
    if (given === undefined || mine === undefined || third === undefined)
      throw new Error('Bug: too few pairs')
    const other = chance.pick(
      linkedPairs.filter((pair) => pair.relation === (relation === 'opposite' ? 'same' : 'opposite')),
    )
    const alike = chance.pick(LOOK_ALIKES)
    const right = pairText(mine.first, mine.second)
    const known = {
      'goes-with': pairText(third.first, third.goesWith),
      'link-reversed': isEven(relation) ? null : pairText(mine.second, mine.first),
      'look-alike-word': pairText(alike.word, alike.looksLike),
    }
    const g = said(pairText(given.first, given.second))
    const [link, again] = [linkOf(given), linkOf(mine)]
    return {
      right,
      others: byIdea(chance, right, known, [pairText(other.first, other.second)]).slice(0, most),
      shown: 'spoken',
      picture: null,
      solved: { kind: 'sentence', text: `${pairText(given.first, given.second)} … ${right}` },
      words: {
        en: {
          prompt: `Which pair has the same link as ${g}?`,
          look: 'Say the link of the first pair as a sentence.',
          start: link.en,
          worked: [link.en, `In the same way: ${again.en}`],
          praise: 'You used one sentence for both pairs.',
          because: `${link.en} In the same way, ${again.en}`,
        },
        es: {
          prompt: `¿Qué par se relaciona igual que ${g}?`,
          look: 'Di en una oración cómo se relaciona el primer par.',
          start: link.es,
          worked: [link.es, `De la misma manera: ${again.es}`],
          praise: 'Usaste la misma oración para los dos pares.',
          because: `${link.es} De la misma manera, ${again.es}`,
        },
      },
    }
  }

const SEVERAL = multiMeanings.filter(({ grade }) => grade !== 'K')

/** The sentence in which a word has the meaning that it has in another. */
const aSense = (chance: Chance): Choosing | null => {
  const { word, meanings } = chance.pick(SEVERAL)
  const at = chance.whole(0, meanings.length - 1)
  const meant = meanings[at]
  if (meant === undefined) return null
  const [given, right] = chance.shuffled(meant.sentences)
  if (given === undefined || right === undefined) return null
  const others = chance.shuffled(
    meanings.flatMap((sense, i) =>
      i === at ? [] : sense.sentences.map((id) => ({ id, ideas: i === 0 ? ['usual-meaning'] : [] })),
    ),
  )
  const [w, m, g, r] = [quote(word), said(meant.meaning), said(given), said(right)]
  return {
    right,
    others: others.toSorted((a, b) => b.ideas.length - a.ideas.length).slice(0, 2),
    shown: 'spoken',
    picture: printed(given),
    solved: printed(right),
    words: {
      en: {
        prompt: `Where does ${w} mean the same as in this sentence?`,
        heard: `${g}. Where does ${w} mean the same?`,
        look: `What does ${w} mean in the first sentence?`,
        start: `In the first sentence ${w} means ${m}.`,
        worked: [`In the first sentence ${w} means ${m}.`, `It means the same here: ${r}.`],
        praise: `You thought about what ${w} means in each sentence.`,
        because: `In both sentences ${w} means ${m}.`,
      },
      es: {
        prompt: `¿Dónde quiere decir ${w} lo mismo que en esta oración?`,
        heard: `${g}. ¿Dónde quiere decir ${w} lo mismo?`,
        look: `¿Qué quiere decir ${w} en la primera oración?`,
        start: `En la primera oración ${w} quiere decir ${m}.`,
        worked: [`En la primera oración ${w} quiere decir ${m}.`, `Aquí quiere decir lo mismo: ${r}.`],
        praise: `Pensaste qué quiere decir ${w} en cada oración.`,
        because: `En las dos oraciones ${w} quiere decir ${m}.`,
      },
    },
  }
}

/** Grade 5: pairs of words with one link, and words of several meanings. */
export const wordLinks = choiceSkill({
  id: 'l.5.word-links',
  ideas: ['goes-with', 'link-reversed', 'look-alike-word', 'usual-meaning'],
  tasks: [
    oneOf(aLink(3, 'same', 'opposite')),
    oneOf(aLink(3, 'same', 'opposite', 'part-whole', 'kind-of')),
    oneOf(aLink(2, 'degree', 'user-tool', 'young-grown'), aSense),
  ],
})
