import type { Word } from '#content/banks/types.ts'
import { isHomophone, vowelPlace } from '#content/banks/words.ts'
import type { LevelNumber } from '#domain/items/item.ts'
import type { Said } from '#domain/language.ts'
import { blended } from './ideas.ts'
import { ALL_WORDS, shortOf } from './said-as.ts'
import { spelling } from './spelling.ts'

const letters = ({ text }: Word): readonly string[] => [...text]
/** Words of one beat that no other word sounds like, with no letter of an unusual sound. */
const POOL = ALL_WORDS.filter(
  (word) =>
    word.beats.length === 1 &&
    !isHomophone(word) &&
    !word.graphemes.some(
      (grapheme, at) =>
        (grapheme === 'c' && word.phonemes[at] === 's') ||
        (grapheme === 'g' && word.phonemes[at] === 'j') ||
        (grapheme === 's' && word.phonemes[at] === 'z') ||
        ['wh', 'ph', 'kn', 'wr', 'mb'].includes(grapheme),
    ),
)
const ofPattern = (...patterns: readonly Word['pattern'][]): readonly Word[] =>
  POOL.filter(({ pattern, text }) => patterns.includes(pattern) && text.length <= 5)

const teamOf = ({ graphemes }: Word): string | undefined =>
  graphemes.find((grapheme) => grapheme.length > 1 && !grapheme.endsWith('_e'))
const replaced = (word: Word, from: string, to: string): readonly string[] | null =>
  from === to || !word.text.includes(from) ? null : [...word.text.replace(from, to)]
/** The vowel whose name sounds most like each short vowel. */
const BY_NAME: Readonly<Record<string, string>> = { a: 'e', e: 'a', i: 'e' }

const TWO_LETTERS: Said = {
  en: 'One of its sounds takes two letters or more.',
  es: 'Uno de sus sonidos lleva dos letras o más.',
}
const firstRule = (word: Word): Said => {
  if (word.pattern === 'VCe')
    return {
      en: 'The vowel says its name: a silent e goes at the end.',
      es: 'La vocal dice su nombre en inglés: al final va una e callada.',
    }
  const count = word.phonemes.length
  return teamOf(word) === undefined
    ? {
        en: `It has ${count} sounds, a letter for each.`,
        es: `Tiene ${count} sonidos, una letra para cada uno.`,
      }
    : TWO_LETTERS
}

/** Grade 1: digraphs and double letters, blends, silent e. */
export const spellPatterns = spelling({
  id: 'l.1.spell-patterns',
  words: {
    1: ofPattern('digraph').filter((word) => !['ng', 'tch', undefined].includes(teamOf(word))),
    2: ofPattern('CCVC', 'CVCC', 'CCVCC').filter((word) => word.phonemes.length === word.text.length),
    3: ofPattern('VCe').filter(({ graphemes }) => !graphemes.includes('u_e')),
  },
  pieces: letters,
  ideas: {
    'drops-second': (word) => {
      // Of lamp the m is lost, of stop the t: the letter that is heard least.
      const places = blended(word)
      const vowel = vowelPlace(word)
      const at = places.find((place) => place > vowel) ?? places[1]
      if (at === undefined || word.graphemes[at]?.length !== 1) return null
      return letters(word).toSpliced(word.graphemes.slice(0, at).join('').replace('_e', '').length, 1)
    },
    'no-final-e': (word) => (word.pattern === 'VCe' ? letters(word).slice(0, -1) : null),
    'one-letter-digraph': (word) => {
      const team = teamOf(word)
      return team === undefined ? null : replaced(word, team, team === 'ck' ? 'k' : team.slice(0, 1))
    },
    'letter-name-vowel': (word) => {
      const vowel = word.graphemes[vowelPlace(word)] ?? ''
      const other = BY_NAME[vowel]
      return other === undefined ? null : replaced(word, vowel, other)
    },
  },
  more: () => [...'adeimnoprstu'],
  most: 8,
  rule: firstRule,
})

/** A spelling with the one a child takes for it, and why. */
const TAKEN: Readonly<Record<string, readonly (readonly [idea: string, other: readonly string[]])[]>> = {
  ai: [
    ['team-place', ['ay']],
    ['other-spelling', ['a', 'e']],
  ],
  ay: [
    ['team-place', ['ai']],
    ['other-spelling', ['ey']],
  ],
  oi: [['team-place', ['oy']]],
  oy: [['team-place', ['oi']]],
  ck: [
    ['no-short-mark', ['k']],
    ['other-spelling', ['c']],
  ],
  tch: [['no-short-mark', ['ch']]],
  dge: [['no-short-mark', ['ge']]],
  k: [['other-spelling', ['ck']]],
  ch: [['other-spelling', ['tch']]],
  ge: [['other-spelling', ['dge']]],
  er: [['other-spelling', ['ir']]],
  ir: [['other-spelling', ['er']]],
  ur: [['other-spelling', ['er']]],
  ou: [['other-spelling', ['ow']]],
  ow: [['other-spelling', ['ou']]],
  au: [['other-spelling', ['aw']]],
  aw: [['other-spelling', ['au']]],
}
const SETS: Readonly<Record<LevelNumber, readonly string[]>> = {
  1: ['ai', 'ay', 'oi', 'oy'],
  2: ['dge', 'tch', 'ck', 'ge', 'ch', 'k'],
  3: ['er', 'ir', 'ur', 'ou', 'ow', 'au', 'aw'],
}
const CHOSEN = Object.values(SETS).flat()
/** The place of the spelling a word is here for: the last, as ck in clock. */
const chosenAt = ({ graphemes }: Word): number => graphemes.findLastIndex((one) => CHOSEN.includes(one))

const takenFor =
  (idea: string) =>
  (word: Word): readonly string[] | null => {
    const at = chosenAt(word)
    const other = TAKEN[word.graphemes[at] ?? '']?.find(([one]) => one === idea)?.[1]
    if (other === undefined) return null
    // A quiet e stands behind one consonant.
    const [spelled = '', quiet] = other
    if (quiet !== undefined && at !== word.graphemes.length - 2) return null
    return [...word.graphemes.with(at, spelled), ...(quiet === undefined ? [] : [quiet])]
  }

const placeRule = (word: Word): Said => {
  const spelled = word.graphemes[chosenAt(word)] ?? ''
  if (SETS[1].includes(spelled))
    return spelled.endsWith('y')
      ? {
          en: 'The sound is at the end: the team ends in y.',
          es: 'El sonido está al final: el equipo acaba en y.',
        }
      : { en: 'The sound is inside: the team ends in i.', es: 'El sonido está dentro: el equipo acaba en i.' }
  if (['ck', 'tch', 'dge'].includes(spelled))
    return {
      en: 'A short vowel stands right before it: it takes more letters.',
      es: 'Justo antes hay una vocal corta: lleva más letras.',
    }
  if (SETS[2].includes(spelled))
    return {
      en: 'No short vowel stands right before it: it takes fewer letters.',
      es: 'Justo antes no hay vocal corta: lleva menos letras.',
    }
  return {
    en: 'This sound has more than one spelling. Look which one you know.',
    es: 'Este sonido se escribe de varias maneras. Mira cuál conoces.',
  }
}
/** More letters right behind a short vowel, fewer behind any other sound: not so in much and book. */
const followsRule = ({ graphemes, phonemes }: Word): boolean => {
  const before = phonemes.at(-2)
  return (
    ['ck', 'tch', 'dge'].includes(graphemes.at(-1) ?? '') === (shortOf(before) !== null) && before !== 'uu'
  )
}
/** Spellings that are words of their own with the same sound: surf and serf, tick and tic. */
const TWINS = new Set('surf lay tray bay tick'.split(' '))
const chosenIn = (level: LevelNumber): readonly Word[] =>
  POOL.filter((word) => {
    const at = chosenAt(word)
    const last = at === word.graphemes.length - 1
    return (
      SETS[level].includes(word.graphemes[at] ?? '') &&
      (word.pattern !== 'tricky' || word.graphemes[at] === 'dge') &&
      word.pattern !== 'inflected' &&
      !TWINS.has(word.text) &&
      !word.graphemes.some((grapheme) => grapheme.endsWith('_e')) &&
      (level !== 2 || (last && followsRule(word))) &&
      !(word.graphemes[at] === 'ow' && word.phonemes[at] !== 'ou')
    )
  })

/** Grade 2: which spelling of a sound goes where. */
export const spellLongVowels = spelling({
  id: 'l.2.spell-patterns',
  words: { 1: chosenIn(1), 2: chosenIn(2), 3: chosenIn(3) },
  pieces: ({ graphemes }) => graphemes,
  ideas: {
    'team-place': takenFor('team-place'),
    'no-short-mark': takenFor('no-short-mark'),
    'other-spelling': takenFor('other-spelling'),
  },
  more: () => [...'abdfglmnprst'],
  most: 12,
  rule: placeRule,
})
