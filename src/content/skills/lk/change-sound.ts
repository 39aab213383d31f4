import { choosing } from '#content/asking.ts'
import { PICTURE_WORDS } from '#content/banks/picture-words.ts'
import type { PictureWord } from '#content/banks/types.ts'
import { isVowel, oneSoundApart } from '#content/banks/words.ts'
import { defineSkill } from '#content/define-skill.ts'
import type { Language } from '#domain/language.ts'
import type { Phoneme } from '#domain/phonemes.ts'
import { quote, quoteSound } from '#domain/quoted.ts'
import {
  beside,
  type Chosen,
  drawn,
  ideasOf,
  isExampleOf,
  pictureChoices,
  picturesOf,
  soundsOf,
  texts,
  whole,
} from './cards.ts'

type Change = 'first' | 'middle' | 'last' | 'add' | 'away'
/** `sound`: what is put in, or what is taken off. */
type Task = Chosen & Readonly<{ change: Change; from: PictureWord; to: PictureWord; sound: Phoneme }>
type P = { task: Task }

/** Words of one beat with one vowel sound, said alike by all. */
const POOL = PICTURE_WORDS.filter(
  ({ text, beats, phonemes }) =>
    beats.length === 1 &&
    phonemes.length > 1 &&
    phonemes.filter(isVowel).length === 1 &&
    !['one', 'two', 'eyes', 'laugh', 'ox', 'axe'].includes(text),
)
const without = ({ phonemes }: PictureWord): string => phonemes.slice(1).join()

/** Words that begin like this one, after one more sound. */
const longer = (word: PictureWord): readonly PictureWord[] =>
  POOL.filter((other) => without(other) === word.phonemes.join())
const shorter = (word: PictureWord): readonly PictureWord[] =>
  POOL.filter((other) => without(word) === other.phonemes.join())

/** What each change can make of each word; worked out when first asked for. */
const MADE = new Map<Change, readonly (readonly [from: PictureWord, to: PictureWord])[]>()
function pairsOf(change: Change): readonly (readonly [from: PictureWord, to: PictureWord])[] {
  const known = MADE.get(change)
  if (known) return known
  const into = (from: PictureWord): readonly PictureWord[] => {
    if (change === 'add') return longer(from)
    return change === 'away' ? shorter(from) : oneSoundApart(from, change, POOL)
  }
  const pairs = POOL.flatMap((from) => into(from).map((to) => [from, to] as const))
  MADE.set(change, pairs)
  return pairs
}

function soundOf(from: PictureWord, to: PictureWord, change: Change): Phoneme | undefined {
  if (change === 'add') return to.phonemes[0]
  if (change === 'away') return from.phonemes[0]
  return to.phonemes.find((sound, at) => sound !== from.phonemes[at])
}

/** The word with the sound put in at another place than was asked. */
function elsewhere(from: PictureWord, sound: Phoneme, change: Change): readonly PictureWord[] {
  const places = from.phonemes.map((_, at) => from.phonemes.toSpliced(at, 1, sound).join())
  const own = change === 'first' ? 0 : change === 'last' ? from.phonemes.length - 1 : -1
  const wanted =
    change === 'away' ? [from.phonemes.slice(0, -1).join()] : places.filter((_, at) => at !== own)
  return POOL.filter((word) => wanted.includes(word.phonemes.join()) && word.text !== from.text)
}

/** The change is drawn before the word, so that rare ones are asked as often. */
const aChange = (changes: readonly Change[]) =>
  drawn<Task>((chance) => {
    const change = chance.pick(changes)
    const [from, to] = chance.pick(pairsOf(change))
    const sound = soundOf(from, to, change)
    if (sound === undefined || isExampleOf(to.text, [sound]) || isExampleOf(from.text, [sound])) return null
    const known = { 'no-change': [from.text], 'other-end-changed': texts(elsewhere(from, sound, change)) }
    const near = POOL.filter(
      (word) => word.phonemes.at(-1) === to.phonemes.at(-1) || word.phonemes[0] === to.phonemes[0],
    )
    const others = beside(chance, to.text, known, texts(near))
    return whole({ right: to.text, others, change, from, to, sound })
  })

const ASKED: Readonly<Record<Language, (task: Task) => string>> = {
  en: ({ change, sound }) =>
    ({
      first: `Change the first sound to ${quoteSound(sound)}.`,
      middle: `Change the middle sound to ${quoteSound(sound)}.`,
      last: `Change the last sound to ${quoteSound(sound)}.`,
      add: `Put ${quoteSound(sound)} at the start.`,
      away: 'Take off the first sound.',
    })[change],
  es: ({ change, sound }) =>
    ({
      first: `Cambia el primer sonido por ${quoteSound(sound)}.`,
      middle: `Cambia el sonido de en medio por ${quoteSound(sound)}.`,
      last: `Cambia el último sonido por ${quoteSound(sound)}.`,
      add: `Pon ${quoteSound(sound)} al principio.`,
      away: 'Quita el primer sonido.',
    })[change],
}

const CHANGED = ['You changed one sound', 'Cambiaste un sonido'] as const
const DONE: Readonly<Record<Change, readonly [en: string, es: string]>> = {
  first: CHANGED,
  middle: CHANGED,
  last: CHANGED,
  add: ['You put in one sound', 'Agregaste un sonido'],
  away: ['You took off one sound', 'Quitaste un sonido'],
}

/** Kindergarten: changing one sound of a word. */
export const changeASound = defineSkill<P>({
  id: 'l.k.change-a-sound',
  levels: {
    1: { params: { task: aChange(['first']) }, ask: choosing(({ p }) => pictureChoices(p)) },
    2: { params: { task: aChange(['first', 'last']) }, ask: choosing(({ p }) => pictureChoices(p)) },
    3: {
      params: { task: aChange(['middle', 'middle', 'add', 'away']) },
      ask: choosing(({ p }) => pictureChoices(p)),
    },
  },
  answer: ({ task }) => task.right,
  wrong: ideasOf('no-change', 'other-end-changed'),
  prompt: {
    en: ({ task }) => `Say ${quote(task.from.text)}. ${ASKED.en(task)} What now?`,
    es: ({ task }) => `Di ${quote(task.from.text)}. ${ASKED.es(task)} ¿Qué queda?`,
  },
  picture: ({ task }) => picturesOf(task.from.text),
  shown: 'always',
  solved: ({ task }) => picturesOf(task.from.text, task.right),
  hints: {
    look: {
      en: ({ task: { from } }) => `Say ${quote(from.text)} slowly: ${soundsOf(from.phonemes)}.`,
      es: ({ task: { from } }) => `Di ${quote(from.text)} despacio: ${soundsOf(from.phonemes)}.`,
    },
    start: {
      en: ({ task }) => `${ASKED.en(task)} Keep all the others.`,
      es: ({ task }) => `${ASKED.es(task)} Deja los demás igual.`,
    },
    worked: {
      en: ({ task: { from, to } }) => [
        `${quote(from.text)} is ${soundsOf(from.phonemes)}.`,
        `Now it is ${soundsOf(to.phonemes)}.`,
        `That is ${quote(to.text)}.`,
      ],
      es: ({ task: { from, to } }) => [
        `${quote(from.text)} es ${soundsOf(from.phonemes)}.`,
        `Ahora es ${soundsOf(to.phonemes)}.`,
        `Queda ${quote(to.text)}.`,
      ],
    },
  },
  praise: {
    en: ({ task }) => `${DONE[task.change][0]} and made ${quote(task.to.text)}.`,
    es: ({ task }) => `${DONE[task.change][1]} y formaste ${quote(task.to.text)}.`,
  },
  because: {
    en: ({ task: { from, to } }) =>
      `${quote(from.text)} is ${soundsOf(from.phonemes)}. ${quote(to.text)} is ${soundsOf(to.phonemes)}.`,
    es: ({ task: { from, to } }) =>
      `${quote(from.text)} es ${soundsOf(from.phonemes)}. ${quote(to.text)} es ${soundsOf(to.phonemes)}.`,
  },
})
