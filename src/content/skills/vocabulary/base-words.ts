import { layeredWords, prefixes, suffixes } from '#content/banks/morphemes.ts'
import type { Host, Morpheme } from '#content/banks/types.ts'
import type { Chance } from '#domain/items/chance.ts'
import { quote } from '#domain/quoted.ts'
import { byIdea, type Choosing, choiceSkill, oneOf, wordOf } from './told.ts'

/** A word cut where its parts meet. */
type Cut = Readonly<{ parts: readonly string[]; base: string }>
type Affixed = Readonly<{ affix: Morpheme; host: Host }>

/** Words of these beginnings and endings whose base keeps its spelling. */
export const affixed = (...texts: readonly string[]): readonly Affixed[] =>
  [...prefixes, ...suffixes]
    .filter(({ text }) => texts.includes(text))
    .flatMap((affix) => affix.hosts.map((host) => ({ affix, host })))
    .filter((one) => cutOf(one).parts.join('') === one.host.word)

/** Its parts in order. */
export const cutOf = ({ affix, host }: Affixed): Cut => ({
  parts: affix.kind === 'prefix' ? [affix.text, host.base] : [host.base, affix.text],
  base: host.base,
})

/** The base with a letter of what stands beside it, or with one too few. */
function wrongCut(chance: Chance, { parts, base }: Cut): string {
  const at = parts.indexOf(base)
  const [before, after] = [parts[at - 1], parts[at + 1]]
  const more = before === undefined ? base + (after ?? '').charAt(0) : before.slice(-1) + base
  const fewer = before === undefined ? base.slice(0, -1) : base.slice(1)
  return chance.pick([more, fewer])
}

const added = ({ parts, base }: Cut): readonly string[] => parts.filter((part) => part !== base)

/** Which word the others were added to. */
const aBase =
  (cuts: readonly Cut[]) =>
  (chance: Chance): Choosing => {
    const cut = chance.pick(cuts)
    const { parts, base } = cut
    const word = parts.join('')
    const known = { 'wrong-cut': wrongCut(chance, cut), 'drops-affix': word }
    const [b, extra] = [quote(base), added(cut).map(quote)]
    return {
      right: base,
      others: byIdea(chance, base, known),
      shown: 'spelled',
      picture: wordOf([word]),
      solved: wordOf(parts, parts.indexOf(base)),
      words: {
        en: {
          prompt: 'Find the base word.',
          look: 'Take off the start or the end. Is what is left a word?',
          start: `Take off ${extra.join(' and ')}. What is left?`,
          worked: [
            `${quote(word)} is ${parts.map(quote).join(', ')}.`,
            `Take off ${extra.join(' and ')}.`,
            `What is left is a word: ${b}.`,
          ],
          praise: `You took off ${extra.join(' and ')} and found ${b}.`,
          because: `${quote(word)} is made of ${parts.map(quote).join(', ')}. The base word is ${b}.`,
        },
        es: {
          prompt: 'Busca la palabra base.',
          look: 'Quita el comienzo o el final. ¿Lo que queda es una palabra?',
          start: `Quita ${extra.join(' y ')}. ¿Qué queda?`,
          worked: [
            `${quote(word)} es ${parts.map(quote).join(', ')}.`,
            `Quita ${extra.join(' y ')}.`,
            `Lo que queda es una palabra: ${b}.`,
          ],
          praise: `Quitaste ${extra.join(' y ')} y hallaste ${b}.`,
          because: `${quote(word)} está hecha de ${parts.map(quote).join(', ')}. La palabra base es ${b}.`,
        },
      },
    }
  }

/** Reading the whole word: cards say what print does not. */
const aReading =
  (from: readonly Affixed[]) =>
  (chance: Chance): Choosing | null => {
    const one = chance.pick(from)
    const { affix, host } = one
    const [other] = chance.shuffled(
      from.filter(({ affix: a }) => a.kind === affix.kind && a.text !== affix.text),
    )
    if (other === undefined) return null
    const swapped = affix.kind === 'prefix' ? other.affix.text + host.base : host.base + other.affix.text
    const [w, a] = [quote(host.word), quote(affix.text)]
    const begins = affix.kind === 'prefix'
    return {
      right: host.word,
      others: byIdea(chance, host.word, { 'drops-affix': host.base }, [swapped]),
      shown: 'cards',
      picture: wordOf([host.word]),
      solved: wordOf(cutOf(one).parts),
      words: {
        en: {
          prompt: 'Read it. Which card says it?',
          look: `Cover the ${begins ? 'start' : 'end'}. Read the rest. Then read all of it.`,
          start: `It ${begins ? 'starts' : 'ends'} with ${a}.`,
          worked: [`Read the parts: ${cutOf(one).parts.map(quote).join(', ')}.`, `Read them together: ${w}.`],
          praise: `You read both parts of ${w}.`,
          because: `It ${begins ? 'starts' : 'ends'} with ${a}, so it says ${w}.`,
        },
        es: {
          prompt: 'Lee en inglés. ¿Qué tarjeta la dice?',
          look: `Tapa el ${begins ? 'comienzo' : 'final'}. Lee lo demás. Luego lee todo.`,
          start: `${begins ? 'Empieza' : 'Termina'} con ${a}.`,
          worked: [`Lee las partes: ${cutOf(one).parts.map(quote).join(', ')}.`, `Léelas juntas: ${w}.`],
          praise: `Leíste las dos partes de ${w}.`,
          because: `${begins ? 'Empieza' : 'Termina'} con ${a}, así que dice ${w}.`,
        },
      },
    }
  }

/** A beginning or an ending as it is written by itself. */
export const dashed = ({ kind, text }: Morpheme): string => quote(kind === 'prefix' ? `${text}-` : `-${text}`)

/** In which word letters are a part with a meaning, and in which they only look so. */
export const aRealPart =
  (from: readonly Affixed[], grade: '2' | '3') =>
  (chance: Chance): Choosing | null => {
    const { affix, host } = chance.pick(from)
    const others = chance.shuffled(affix.falseFriends).slice(0, grade === '2' ? 2 : 3)
    if (others.length < 2 || /^(?:un|dis)$/.test(affix.text) === !host.meaning.startsWith('not')) return null
    const [w, a, m] = [quote(host.word), quote(affix.text), quote(affix.meaning.split(',')[0] ?? '')]
    const b = quote(host.base)
    return {
      right: host.word,
      others: others.map((id) => ({ id, ideas: ['looks-like-affix'] })),
      shown: grade === '2' ? 'spelled' : 'spoken',
      picture: null,
      solved: wordOf(cutOf({ affix, host }).parts),
      words: {
        en: {
          prompt: `In which word does ${dashed(affix)} mean ${m}?`,
          heard: `In which word does ${a} mean ${m}?`,
          look: `Take off ${a}. Is what is left a word you know?`,
          start: `Say what each word means. Which one has to do with ${m}?`,
          worked: [`Take ${a} off ${w}. What is left is ${b}.`, `In ${w} it means ${m}.`],
          praise: `You checked what is left when ${a} is gone: ${b}.`,
          because: `${w} is made of ${a} and ${b}. In the others ${a} is just letters.`,
        },
        es: {
          prompt: `¿En qué palabra ${dashed(affix)} quiere decir ${m}?`,
          heard: `¿En qué palabra ${a} quiere decir ${m}?`,
          look: `Quita ${a}. ¿Lo que queda es una palabra que conoces?`,
          start: `Di qué es cada palabra. ¿Cuál tiene que ver con ${m}?`,
          worked: [`Quita ${a} de ${w}. Queda ${b}.`, `En ${w} quiere decir ${m}.`],
          praise: `Revisaste qué queda sin ${a}: ${b}.`,
          because: `${w} está hecha de ${a} y ${b}. En las otras ${a} son solo letras.`,
        },
      },
    }
  }

const FIRST = affixed('un', 're', 'ful', 'less')
const ALL = affixed('un', 're', 'dis', 'pre', 'ful', 'less', 'ly', 'er')

/** Grade 2: beginnings and endings, and the word they are added to. */
export const readAffixes = choiceSkill({
  id: 'l.2.read-affixes',
  ideas: ['looks-like-affix', 'drops-affix', 'wrong-cut'],
  tasks: [
    oneOf(aBase(FIRST.map(cutOf)), aReading(FIRST)),
    oneOf(aBase(ALL.map(cutOf)), aReading(ALL), aRealPart(ALL, '2')),
    oneOf(aBase(layeredWords), aRealPart(ALL, '2')),
  ],
})
