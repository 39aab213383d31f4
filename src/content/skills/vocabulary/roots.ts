import { roots } from '#content/banks/morphemes.ts'
import type { Host, Morpheme } from '#content/banks/types.ts'
import type { Chance } from '#domain/items/chance.ts'
import { quote } from '#domain/quoted.ts'
import { byIdea, type Choosing, choiceSkill, oneOf, said, wordOf } from './told.ts'

/** Words that may both be told by one meaning, though neither holds the other. */
const ALIKE: readonly (readonly [string, string])[] = [
  ['automobile', 'automaton'],
  ['motorcycle', 'bicycle'],
  ['thermos', 'thermostat'],
  ['movie', 'video'],
  ['television', 'video'],
  ['geology', 'geography'],
]
const isAlike = (one: Host, other: Host): boolean =>
  one.word.includes(other.word) ||
  other.word.includes(one.word) ||
  one.meaning === other.meaning ||
  ALIKE.some((pair) => pair.includes(one.word) && pair.includes(other.word))

/** A word in parts around its root. */
function around({ word, base }: Host): Readonly<{ parts: readonly string[]; at: number }> {
  const at = word.indexOf(base)
  const parts = [word.slice(0, at), base, word.slice(at + base.length)].filter((part) => part !== '')
  return { parts, at: parts.indexOf(base) }
}

/** A Spanish word of the family: what stands in brackets, or all there is. */
const inSpanish = ({ cognate }: Morpheme): string | null =>
  cognate === null ? null : (/\(([^)]+)\)/.exec(cognate)?.[1] ?? cognate).replace(/-/g, '')

type Rooted = Readonly<{ root: Morpheme; host: Host }>

/** A word of the root, one of another root beside it, and one more of that kind. */
function drawnFrom(
  chance: Chance,
  from: readonly Morpheme[],
): Rooted & Readonly<{ strangers: readonly Host[] }> {
  const root = chance.pick(from)
  const host = chance.pick(root.hosts)
  const own = roots.flatMap(({ text }) => text.split(', ')).filter((text) => host.word.includes(text))
  const strangers = chance
    .shuffled(from.filter((other) => other !== root).flatMap((other) => other.hosts))
    .filter((other) => !isAlike(host, other) && !own.some((text) => other.word.includes(text)))
  return { root, host, strangers }
}

/** What is said of a word by its root. */
function told({ root, host }: Rooted, en: string, es: string): Pick<Choosing, 'words' | 'solved'> {
  const { parts, at } = around(host)
  const [w, m, r, sense] = [quote(host.word), said(host.meaning), quote(host.base), said(root.meaning)]
  const spanish = inSpanish(root)
  return {
    solved: wordOf(parts, at),
    words: {
      en: {
        prompt: en,
        look: 'Find a part that you know from other words.',
        start: `${r} means ${sense}.`,
        worked: [`${w} has the root ${r}.`, `${r} means ${sense}.`, `So ${w} means ${m}.`],
        praise: `You found the root ${r} in ${w}.`,
        because: `${r} means ${sense}: ${w} means ${m}.`,
      },
      es: {
        prompt: es,
        look: 'Busca una parte que conozcas de otras palabras.',
        start: `${r} quiere decir ${sense}.${spanish === null ? '' : ` Piensa en español: ${spanish}.`}`,
        worked: [
          `${w} tiene la raíz ${r}.`,
          `${r} quiere decir ${sense}.`,
          `Así que ${w} quiere decir ${m}.`,
        ],
        praise: `Hallaste la raíz ${r} en ${w}.`,
        because: `${r} quiere decir ${sense}: ${w} quiere decir ${m}.`,
      },
    },
  }
}

/** What a word with a root means; with `given`, the root is told. */
const aMeaning =
  (from: readonly Morpheme[], given: boolean) =>
  (chance: Chance): Choosing => {
    const one = drawnFrom(chance, from)
    const { root, host, strangers } = one
    const [sibling] = chance.shuffled(
      root.hosts.filter((other) => other.base === host.base && !isAlike(host, other)),
    )
    const known = { 'one-part-only': sibling?.meaning ?? null, 'root-swap': strangers[0]?.meaning ?? null }
    const more = strangers
      .slice(1)
      .find((other) => strangers[0] === undefined || !isAlike(strangers[0], other))
    const [w, r, sense] = [quote(host.word), quote(host.base), said(root.meaning)]
    const { parts } = around(host)
    return {
      right: host.meaning,
      others: byIdea(chance, host.meaning, known, more === undefined ? [] : [more.meaning]),
      shown: 'spoken',
      picture: wordOf(given ? parts : [host.word], given ? parts.indexOf(host.base) : null),
      ...told(
        one,
        given ? `${r} means ${sense}. What does ${w} mean?` : `What does ${w} mean?`,
        given ? `${r} quiere decir ${sense}. ¿Qué quiere decir ${w}?` : `¿Qué quiere decir ${w}?`,
      ),
    }
  }

/** Which word has a root: not one of another root, nor one that only looks so. */
const aWord =
  (from: readonly Morpheme[]) =>
  (chance: Chance): Choosing | null => {
    const one = drawnFrom(chance, from)
    const { root, host, strangers } = one
    const [lookAlike] = chance.shuffled(root.falseFriends)
    const [swap, slip] = strangers
    if (lookAlike === undefined || swap === undefined || slip === undefined) return null
    const sense = said(root.meaning)
    return {
      right: host.word,
      others: byIdea(chance, host.word, { 'look-alike-word': lookAlike, 'root-swap': swap.word }, [
        slip.word,
      ]),
      shown: 'spoken',
      picture: null,
      ...told(
        one,
        `Which word has a part that means ${sense}?`,
        `¿Qué palabra tiene una parte que quiere decir ${sense}?`,
      ),
    }
  }

const of = (...texts: readonly string[]): readonly Morpheme[] =>
  roots.filter(({ text }) => texts.includes(text.split(', ')[0] ?? ''))

const FIRST = of('tele', 'photo', 'graph', 'auto', 'micro', 'cycl', 'scop', 'meter')
const SECOND = of('bio', 'geo', 'port', 'dict', 'scrib', 'spect', 'vis', 'aud', 'tract')
const THIRD = of('struct', 'ject', 'rupt', 'phon', 'hydr', 'therm', 'form', 'sign', 'mov', 'astr', 'ped')

/** Grade 4: Greek and Latin roots. */
export const rootMeaning = choiceSkill({
  id: 'l.4.roots',
  ideas: ['one-part-only', 'root-swap', 'look-alike-word'],
  tasks: [
    oneOf(aMeaning(FIRST, true)),
    oneOf(aMeaning(SECOND, true), aMeaning(SECOND, true), aWord(SECOND)),
    oneOf(aMeaning(THIRD, false), aMeaning(THIRD, false), aWord(THIRD)),
  ],
})
