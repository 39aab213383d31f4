import type { Word } from '#content/banks/types.ts'
import { vowelPlace } from '#content/banks/words.ts'
import type { ModelShape } from '#domain/items/model.ts'
import type { Said } from '#domain/language.ts'
import type { Phoneme } from '#domain/phonemes.ts'
import { quoteSound } from '#domain/quoted.ts'
import { decoding, named, printed } from './decoding.ts'
import { addsVowel, blended, dropsOne, firstVowelShort, mixedUp, saysBoth, vowelSwap } from './ideas.ts'
import { ALL_WORDS, changedAt, inParts, saidAs, shortOf } from './said-as.ts'

const ofPattern = (...patterns: readonly Word['pattern'][]): readonly Word[] =>
  ALL_WORDS.filter(({ pattern, beats }) => patterns.includes(pattern) && beats.length === 1)
const startsWith = (word: Word, ...sounds: readonly Phoneme[]): boolean =>
  sounds.includes(word.phonemes[0] ?? 'schwa')
/** How many consonants stand before the vowel. */
const before = (word: Word): number => vowelPlace(word)

const CCVC = ofPattern('CCVC')
const CVCC = ofPattern('CVCC').filter(({ text }) => text !== 'cent')

const vowelLit = (word: Word): ModelShape => printed(word, [vowelPlace(word), vowelPlace(word) + 1])

/** The letters of a grapheme and what they say. */
const lettersSay = (word: Word, at: number): Said => {
  const grapheme = word.graphemes[at] ?? ''
  const sound = quoteSound(word.phonemes[at] ?? 'schwa')
  return grapheme.length === 1
    ? { en: `Here ${named(grapheme)} says ${sound}.`, es: `Aquí la ${named(grapheme)} suena ${sound}.` }
    : { en: `${named(grapheme)} together say ${sound}.`, es: `${named(grapheme)} juntas suenan ${sound}.` }
}

/** Grade 1: words with two consonants that both talk. */
export const blends = decoding({
  id: 'l.1.blends',
  words: {
    1: CCVC.filter(
      (word) =>
        before(word) === 2 && (startsWith(word, 's') || word.phonemes[1] === 'l') && word.pattern === 'CCVC',
    ),
    2: [...CCVC.filter((word) => before(word) === 2), ...CVCC],
    3: [...CCVC.filter((word) => before(word) === 3), ...ofPattern('CCVCC')],
  },
  ideas: { 'drops-second': dropsOne, 'adds-vowel': addsVowel, 'vowel-swap': vowelSwap },
  supported: (word) => {
    const [at] = blended(word)
    return printed(word, at === undefined ? null : [at, at + 2])
  },
  look: () => ({
    en: 'Touch each letter. Each one talks.',
    es: 'Toca cada letra. Cada una suena.',
  }),
  start: (word) => {
    const two = blended(word)
      .slice(0, 2)
      .map((at) => quoteSound(word.phonemes[at] ?? 'schwa'))
      .join(' ')
    return { en: `Say both, fast: ${two}.`, es: `Di los dos, rápido: ${two}.` }
  },
  rule: () => ({ en: 'Each letter of the blend says its sound.', es: 'Cada consonante dice su sonido.' }),
})

const VCE = ofPattern('VCe')
const hasE = (...vowels: readonly string[]): readonly Word[] =>
  VCE.filter((word) => vowels.includes(word.graphemes[vowelPlace(word)] ?? ''))

/** Grade 1: a quiet e at the end. */
export const finalE = decoding({
  id: 'l.1.final-e',
  words: {
    1: hasE('a_e', 'i_e').filter(({ phonemes }) => phonemes.length === 3),
    2: hasE('a_e', 'i_e', 'o_e', 'u_e'),
    3: VCE.filter(
      (word) =>
        word.phonemes.length > 3 ||
        word.graphemes.some((one) => /^..$/.test(one)) ||
        hasE('u_e', 'e_e').includes(word),
    ),
  },
  ideas: {
    'ignores-e': firstVowelShort,
    'says-e': (word) => firstVowelShort(word).map((short) => short && inParts(short.text, 'ee')),
    'vowel-swap': vowelSwap,
  },
  supported: (word) => printed(word, [vowelPlace(word), word.graphemes.length]),
  look: () => ({ en: 'Look at the end. The e is quiet.', es: 'Mira el final. La e no suena.' }),
  start: (word) => {
    const vowel = quoteSound(word.phonemes[vowelPlace(word)] ?? 'schwa')
    return {
      en: `The quiet e makes the vowel say ${vowel}.`,
      es: `Con la e callada, la vocal suena ${vowel}.`,
    }
  },
  rule: () => ({
    en: 'The e is quiet and makes the vowel long.',
    es: 'La e no suena y hace larga la vocal.',
  }),
})

/** Words whose vowel is written with one of these, each with its sound. */
const withTeams = (pool: readonly Word[], teams: Readonly<Record<string, Phoneme>>): readonly Word[] =>
  pool.filter((word) => {
    const at = vowelPlace(word)
    return teams[word.graphemes[at] ?? ''] === word.phonemes[at]
  })
const teamHints = {
  look: () => ({ en: 'Find the vowel team.', es: 'Busca el equipo de vocales.' }),
  start: (word: Word): Said => lettersSay(word, vowelPlace(word)),
  rule: (word: Word): Said => lettersSay(word, vowelPlace(word)),
  supported: vowelLit,
}
const BOTH_SAID: Readonly<Record<string, readonly [first: string, second: string]>> = {
  ...{ ai: ['ay', 'i'], ea: ['ee', 'a'], oa: ['oh', 'a'], oi: ['oh', 'i'], ui: ['oo', 'i'] },
  ...{ ou: ['oh', 'u'], au: ['ah', 'u'], ue: ['oo', 'e'] },
}

const TEAMS = ofPattern('vowel-team')

/** Grade 1: two letters for one long vowel. */
export const vowelTeams = decoding({
  id: 'l.1.vowel-teams',
  words: {
    1: withTeams(TEAMS, { ee: 'ee', ai: 'ai', ay: 'ai' }),
    2: withTeams(TEAMS, { ee: 'ee', ea: 'ee', ai: 'ai', ay: 'ai', oa: 'oa', ow: 'oa' }),
    3: withTeams(TEAMS, { ea: 'ee', oa: 'oa', igh: 'igh', ie: 'igh', y: 'igh' }),
  },
  ideas: {
    'first-vowel-short': firstVowelShort,
    'team-mix': mixedUp({
      ...{ ea: ['ai'], ai: ['ee', 'igh'], ay: ['ee'], ee: ['ai'], oa: ['oo'], ow: ['ou'] },
      ...{ igh: ['ai', 'ee'], ie: ['ee', 'ai'], y: ['ee'] },
    }),
    'says-both': saysBoth(BOTH_SAID),
  },
  ...teamHints,
})

const R_VOWELS: Readonly<Record<string, readonly Phoneme[]>> = {
  ...{ ar: ['or'], or: ['ar'], er: ['ar', 'or'], ir: ['ar', 'ear'], ur: ['or', 'ar'], ore: ['ar'] },
  ...{ air: ['ear', 'ar'], are: ['ar', 'ear'], ear: ['ear', 'air', 'er', 'ar'], eer: ['air'] },
}
const R_WORDS = ofPattern('r-controlled')
/** Worm and work, earth and learn are for later. */
const withR = (...spellings: readonly string[]): readonly Word[] =>
  R_WORDS.filter((word) => {
    const at = vowelPlace(word)
    const spelling = word.graphemes[at] ?? ''
    return spellings.includes(spelling) && (word.phonemes[at] !== 'er' || /^[eiu]r$/.test(spelling))
  })

/** Grade 1: a vowel that r changes. */
export const bossyR = decoding({
  id: 'l.1.bossy-r',
  words: {
    1: withR('ar', 'or'),
    2: withR('ar', 'or', 'er', 'ir', 'ur'),
    3: withR('er', 'ir', 'ur', 'air', 'are', 'ear', 'ore'),
  },
  ideas: {
    // Said with a short vowel, the r needs a vowel of its own: cart becomes carrot.
    'short-vowel-plus-r': (word) => {
      const at = vowelPlace(word)
      const [letter = '', r] = word.graphemes[at] ?? ''
      const end = word.graphemes.slice(at + 1).join('')
      if (r !== 'r' || word.graphemes[at]?.length !== 2 || !/^(?:[bdklmnpt]|th)$/.test(end)) return []
      const short = shortOf(letter)
      const known =
        short && saidAs([...word.phonemes.slice(0, at), short, 'r', 'schwa', ...word.phonemes.slice(at + 1)])
      const made = inParts(`${word.graphemes.slice(0, at).join('')}${letter}rro${end}`)
      return [known?.real ? known : made]
    },
    'r-mix': mixedUp(R_VOWELS),
    // At the end of words many speakers leave r out and keep the long vowel: that is no misreading.
    'drops-r': (word) => {
      const at = vowelPlace(word)
      const grapheme = word.graphemes[at] ?? ''
      const short = grapheme.length === 2 ? shortOf(grapheme[0]) : null
      return short === null || at === word.phonemes.length - 1 ? [] : [changedAt(word, at, short)]
    },
  },
  supported: vowelLit,
  look: () => ({ en: 'Find the r. It changes the vowel.', es: 'Busca la r. Cambia la vocal.' }),
  start: (word) => lettersSay(word, vowelPlace(word)),
  rule: (word) => lettersSay(word, vowelPlace(word)),
})

const DIPHTHONGS = [...ofPattern('diphthong'), ...TEAMS]

/** Grade 2: teams for sounds that are neither long nor short, and teams with two sounds. */
export const moreVowelTeams = decoding({
  id: 'l.2.more-vowel-teams',
  words: {
    1: withTeams(DIPHTHONGS, { oi: 'oi', oy: 'oi', ou: 'ou', ow: 'ou' }),
    2: withTeams(DIPHTHONGS, { oo: 'oo', au: 'aw', aw: 'aw', oi: 'oi', ou: 'ou' }),
    3: [
      ...withTeams(TEAMS, { ew: 'oo', ue: 'oo', ui: 'oo' }),
      ...withTeams(TEAMS, { oo: 'uu' }),
      ...withTeams(TEAMS, { ea: 'e' }),
    ],
  },
  ideas: {
    'team-mix': mixedUp({
      ...{ oi: ['ou'], oy: ['ou', 'ai'], ou: ['oi'], ow: ['aw', 'oi'], aw: ['ou', 'ai'], au: ['ou', 'ai'] },
      ...{ oo: ['oa'], ew: ['ou', 'aw', 'ee'], ue: ['ee', 'oa'], ui: ['oi', 'ai'], ea: ['ai'] },
    }),
    'one-sound-per-team': mixedUp({ ow: ['oa'], oo: ['oo', 'uu'], ea: ['ee'], ou: ['oo'] }),
    'says-both': saysBoth(BOTH_SAID),
  },
  ...teamHints,
  look: () => ({
    en: 'Find the team. Some teams have two sounds.',
    es: 'Busca el equipo. Algunos tienen dos sonidos.',
  }),
})
