import { layeredWords, prefixes, suffixes, swappedMeaning } from '#content/banks/morphemes.ts'
import type { Host, LayeredWord, Morpheme } from '#content/banks/types.ts'
import type { Chance } from '#domain/items/chance.ts'
import { quote } from '#domain/quoted.ts'
import { affixed, aRealPart, cutOf, dashed } from './base-words.ts'
import { byIdea, type Choosing, choiceSkill, oneOf, said, type Telling, wordOf } from './told.ts'

type Affixed = Readonly<{ affix: Morpheme; host: Host }>

const AFFIXES = new Map([...prefixes, ...suffixes].map((affix) => [affix.text, affix]))
const withFrame = (text: string, host: Host): string | null => {
  const affix = AFFIXES.get(text)
  return affix === undefined ? null : swappedMeaning(host, affix)
}

/** A meaning a child gives who mixes up two beginnings or endings: what is taken for which. */
const SWAPPED: Readonly<Record<string, (host: Host, chance: Chance) => string | null>> = {
  un: (host, chance) => withFrame(chance.pick(['re', 'pre']), host),
  dis: (host, chance) => withFrame(chance.pick(['re', 'pre']), host),
  re: (host, chance) => withFrame(chance.pick(['un', 'pre', 'mis']), host),
  pre: (host, chance) => withFrame(chance.pick(['re', 'mis']), host),
  mis: (host, chance) => withFrame(chance.pick(['re', 'pre']), host),
  non: (host) => withFrame('re', host),
  over: ({ base }) => `${base} too little`,
  under: ({ base, meaning }) => {
    if (meaning.endsWith('too little')) return `${base} too much`
    return meaning.startsWith('below') ? meaning.replace('below', 'above') : null
  },
  ful: ({ base }) => `without ${base}`,
  less: ({ base }) => `full of ${base === 'cloud' || base === 'spot' ? `${base}s` : base}`,
  y: ({ base }) => `without ${base}`,
  able: ({ meaning }) =>
    meaning
      .replace(/^that can/, 'that cannot')
      .replace(/^easy/, 'hard')
      .replace(/^safe/, 'not safe'),
  er: (host) => withFrame('re', host),
  ness: ({ base }) => `not being ${base}`,
}
/** To behave badly is not to behave, some would say. */
const NEVER_NOT = new Set(['misbehave'])

const isNegative = ({ text }: Morpheme): boolean => text === 'un' || text === 'dis'
/** What the part means in this word: to untie is not just not to tie. */
const senseOf = ({ affix, host }: Affixed): string =>
  !isNegative(affix) ? affix.meaning : host.meaning.startsWith('not') ? 'not' : 'do the opposite'

/** What is said of a word whose meaning follows from its parts. */
const told = (word: string, base: string, parts: readonly string[], meaning: string): Choosing['words'] => {
  const [w, b, m] = [quote(word), quote(base), said(meaning)]
  const each = { en: parts.join(' '), es: parts.join(' ') }
  const en: Omit<Telling, 'prompt'> = {
    look: `Find the base word: ${b}. What does it mean?`,
    start: each.en,
    worked: [`The base word is ${b}.`, each.en, `So ${w} means ${m}.`],
    praise: `You put the parts of ${w} together.`,
    because: `${each.en} So ${w} means ${m}.`,
  }
  const spanish = each.es.replaceAll(' means ', ' quiere decir ')
  const es: Omit<Telling, 'prompt'> = {
    look: `Busca la palabra base: ${b}. ¿Qué quiere decir?`,
    start: spanish,
    worked: [`La palabra base es ${b}.`, spanish, `Así que ${w} quiere decir ${m}.`],
    praise: `Juntaste las partes de ${w}.`,
    because: `${spanish} Así que ${w} quiere decir ${m}.`,
  }
  return {
    en: { prompt: `What does ${w} mean?`, ...en },
    es: { prompt: `¿Qué quiere decir ${w}?`, ...es },
  }
}

/** What a word of two parts means; `slips` are as many meanings of other words. */
const aMeaning =
  (from: readonly Affixed[], slips: 0 | 1) =>
  (chance: Chance): Choosing => {
    const one = chance.pick(from)
    const { affix, host } = one
    const { word, base, meaning } = host
    const known = {
      'affix-ignored': base,
      'affix-swap': SWAPPED[affix.text]?.(host, chance) ?? null,
      'opposite-always':
        affix.kind === 'suffix' || isNegative(affix) || NEVER_NOT.has(word) ? null : `not ${base}`,
    }
    const more = chance
      .shuffled(affix.hosts.filter((other) => other.base !== base && other.meaning !== meaning))
      .slice(0, slips + 1)
      .map((other) => other.meaning)
    const { parts } = cutOf(one)
    return {
      right: meaning,
      others: byIdea(chance, meaning, slips === 1 ? { ...known, 'opposite-always': null } : known, more),
      shown: 'spoken',
      picture: wordOf(parts),
      solved: wordOf(parts, parts.indexOf(base)),
      words: told(word, base, [`${dashed(affix)} means ${said(senseOf(one))}.`], meaning),
    }
  }

/** Which word has a meaning: the same base with one beginning or another. */
const aWord =
  (from: readonly Affixed[]) =>
  (chance: Chance): Choosing => {
    const one = chance.pick(from)
    const { affix, host } = one
    const { word, base, meaning } = host
    const known = {
      'affix-ignored': base,
      'affix-swap': chance.pick(['re', 'pre', 'mis'].filter((text) => text !== affix.text)) + base,
      'opposite-always': isNegative(affix) || NEVER_NOT.has(word) ? null : `un${base}`,
    }
    const [w, m, d, sense] = [quote(word), said(meaning), dashed(affix), said(senseOf(one))]
    const { parts } = cutOf(one)
    return {
      right: word,
      others: byIdea(chance, word, known),
      shown: 'spoken',
      picture: null,
      solved: wordOf(parts, 0),
      words: {
        en: {
          prompt: `Which word means ${m}?`,
          look: `Which beginning tells that it is ${m}?`,
          start: `${d} means ${sense}.`,
          worked: [`${d} means ${sense}.`, `So the word is ${w}.`],
          praise: `You knew what ${d} does.`,
          because: `${d} means ${sense}, so ${w} means ${m}.`,
        },
        es: {
          prompt: `¿Qué palabra quiere decir ${m}?`,
          look: `¿Qué comienzo dice que es ${m}?`,
          start: `${d} quiere decir ${sense}.`,
          worked: [`${d} quiere decir ${sense}.`, `Así que la palabra es ${w}.`],
          praise: `Supiste qué hace ${d}.`,
          because: `${d} quiere decir ${sense}, así que ${w} quiere decir ${m}.`,
        },
      },
    }
  }

const ofLayered = (text: string): string => {
  const affix = AFFIXES.get(text)
  return affix === undefined ? '' : `${dashed(affix)} means ${said(affix.meaning)}.`
}

/** What a word of three parts means. */
const aLayered =
  (from: readonly LayeredWord[]) =>
  (chance: Chance): Choosing => {
    const { word, parts, base, meaning, ignored, swapped } = chance.pick(from)
    const [slip] = chance.shuffled(from.filter((other) => other.base !== base && other.parts[2] === parts[2]))
    return {
      right: meaning,
      others: byIdea(
        chance,
        meaning,
        { 'affix-ignored': ignored, 'affix-swap': swapped },
        slip ? [slip.meaning] : [],
      ),
      shown: 'spoken',
      picture: wordOf(parts),
      solved: wordOf(parts, parts.indexOf(base)),
      words: told(word, base, parts.filter((part) => part !== base).map(ofLayered), meaning),
    }
  }

/** Bases that a child may well think a thing is full of, or is without. */
const FULL = new Set(
  'care joy hope pain fear help color peace rain wind dust cloud sand luck mud salt'.split(' '),
)
const families = affixed('ful', 'less', 'y').filter(({ host }) => FULL.has(host.base))
const BEGINNINGS = affixed('un', 're', 'pre', 'mis', 'dis')

/** Grade 2: what a beginning does to a word, and the family of a word. */
export const prefixMeaning = choiceSkill({
  id: 'l.2.prefix-meaning',
  ideas: ['affix-ignored', 'affix-swap', 'opposite-always'],
  tasks: [
    oneOf(aMeaning(affixed('un', 're'), 0)),
    oneOf(aMeaning(BEGINNINGS, 0)),
    oneOf(aWord(BEGINNINGS), aMeaning(families, 0)),
  ],
})

const FIRST = affixed('un', 'dis', 'mis', 'less', 'ful').filter(
  ({ host }) => !/^(?:home|end|sleep|thank|play)/.test(host.word),
)
const SECOND = affixed('non', 'over', 'under', 'able', 'er', 'ness')

/** Grade 3: what parts make a word mean, two of them at the last level. */
export const affixMeaning = choiceSkill({
  id: 'l.3.affix-meaning',
  ideas: ['affix-ignored', 'affix-swap', 'looks-like-affix'],
  tasks: [
    oneOf(aMeaning(FIRST, 1), aMeaning(FIRST, 1), aRealPart(affixed('un', 'dis', 'mis'), '3')),
    oneOf(aMeaning(SECOND, 1), aMeaning(SECOND, 1), aRealPart(affixed('able', 'er'), '3')),
    oneOf(aLayered(layeredWords)),
  ],
})
