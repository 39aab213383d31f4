import { choosing } from '#content/asking.ts'
import { PICTURE_WORDS } from '#content/banks/picture-words.ts'
import type { PictureWord } from '#content/banks/types.ts'
import { heardAlike, isVowel, rhymes } from '#content/banks/words.ts'
import { defineSkill } from '#content/define-skill.ts'
import type { At } from '#content/skill.ts'
import type { Language } from '#domain/language.ts'
import type { Phoneme } from '#domain/phonemes.ts'
import { quote, quoteSound } from '#domain/quoted.ts'
import {
  beside,
  type Chosen,
  drawn,
  firstOf,
  ideasOf,
  isExampleOf,
  lastOf,
  pictureChoices,
  picturesOf,
  soundsOf,
  texts,
  whole,
} from './cards.ts'

type Place = 'first' | 'last'
/** `like`: the word whose sound is to be matched; null where the sound itself is said. */
type Task = Chosen & Readonly<{ place: Place; sound: Phoneme; answer: PictureWord; like: PictureWord | null }>
type P = { task: Task }

/** Three sounds with a consonant at either end. */
const POOL = PICTURE_WORDS.filter(({ text, beats, phonemes }) => {
  const [first, middle, last] = phonemes
  if (first === undefined || middle === undefined || last === undefined) return false
  const around = !isVowel(first) && isVowel(middle) && !isVowel(last)
  return beats.length === 1 && phonemes.length === 3 && around && !['one'].includes(text)
})
const at = (word: PictureWord, place: Place): Phoneme | undefined =>
  place === 'first' ? firstOf(word.phonemes) : lastOf(word.phonemes)

/** Letters whose name begins with a sound they do not make themselves. */
const NAMED: Readonly<Partial<Record<Phoneme, string>>> = { s: 'c', j: 'g', w: 'y', d: 'w' }

const aTask = (places: readonly Place[], matched: boolean) =>
  drawn<Task>((chance) => {
    const place = chance.pick(places)
    const answer = chance.pick(POOL)
    const sound = at(answer, place)
    if (sound === undefined || isExampleOf(answer.text, [sound])) return null
    const [like] = matched
      ? chance.shuffled(
          POOL.filter((one) => at(one, place) === sound && one.text !== answer.text && !rhymes(one, answer)),
        )
      : []
    if (matched && like === undefined) return null
    const free = POOL.filter((one) => {
      const own = at(one, place)
      return (
        own !== undefined &&
        !heardAlike(own, sound, undefined) &&
        !isExampleOf(one.text, [sound]) &&
        one.text !== like?.text
      )
    })
    const otherEnd = place === 'first' ? 'last' : 'first'
    const wrongEnd = free.filter((one) =>
      like === undefined ? at(one, otherEnd) === sound : at(one, otherEnd) === at(like, otherEnd),
    )
    const letter = NAMED[sound]
    const known = {
      'wrong-end': texts(wrongEnd),
      'letter-name':
        like === undefined && place === 'first' && letter !== undefined
          ? texts(free.filter(({ text }) => text.startsWith(letter)))
          : [],
      'rhyme-match': like === undefined ? [] : texts(free.filter((one) => rhymes(one, like))),
    }
    const others = beside(chance, answer.text, known, texts(free))
    return whole({ right: answer.text, others, place, sound, answer, like: like ?? null })
  })

const WHERE: Readonly<Record<Language, Readonly<Record<Place, string>>>> = {
  en: { first: 'starts', last: 'ends' },
  es: { first: 'empieza', last: 'termina' },
}
const isFirst = ({ task }: At<P>): boolean => task.place === 'first'

/** Kindergarten: the first and the last sound of a word. */
export const firstLastSound = defineSkill<P>({
  id: 'l.k.first-last-sound',
  levels: {
    1: { params: { task: aTask(['first'], false) }, ask: choosing(({ p }) => pictureChoices(p)) },
    2: { params: { task: aTask(['first', 'last'], false) }, ask: choosing(({ p }) => pictureChoices(p)) },
    3: { params: { task: aTask(['first', 'last'], true) }, ask: choosing(({ p }) => pictureChoices(p)) },
  },
  answer: ({ task }) => task.right,
  wrong: ideasOf('wrong-end', 'letter-name', 'rhyme-match'),
  prompt: {
    en: ({ task: { place, like, sound } }) =>
      like === null
        ? `Which one ${WHERE.en[place]} with ${quoteSound(sound)}?`
        : `Which one ${WHERE.en[place]} like ${quote(like.text)}?`,
    es: ({ task: { place, like, sound } }) =>
      like === null
        ? `¿Cuál ${WHERE.es[place]} con ${quoteSound(sound)}?`
        : `¿Cuál ${WHERE.es[place]} como ${quote(like.text)}?`,
  },
  picture: ({ task: { like } }) => (like === null ? null : picturesOf(like.text)),
  shown: 'always',
  solved: ({ task: { like, right } }) => picturesOf(...(like === null ? [right] : [like.text, right])),
  hints: {
    look: {
      en: (p) => `Say each one slowly. Listen to the ${isFirst(p) ? 'start' : 'end'}.`,
      es: (p) => `Di cada una despacio. Escucha cómo ${isFirst(p) ? 'empieza' : 'termina'}.`,
    },
    start: {
      en: ({ task: { place, like, sound } }) =>
        like === null
          ? `Say ${quoteSound(sound)}. Feel what your mouth does.`
          : `${quote(like.text)} ${WHERE.en[place]} with ${quoteSound(sound)}.`,
      es: ({ task: { place, like, sound } }) =>
        like === null
          ? `Di ${quoteSound(sound)}. Siente qué hace tu boca.`
          : `${quote(like.text)} ${WHERE.es[place]} con ${quoteSound(sound)}.`,
    },
    worked: {
      en: ({ task: { place, answer, sound } }) => [
        `Say ${quote(answer.text)} slowly: ${soundsOf(answer.phonemes)}.`,
        `${quote(answer.text)} ${WHERE.en[place]} with ${quoteSound(sound)}.`,
      ],
      es: ({ task: { place, answer, sound } }) => [
        `Di ${quote(answer.text)} despacio: ${soundsOf(answer.phonemes)}.`,
        `${quote(answer.text)} ${WHERE.es[place]} con ${quoteSound(sound)}.`,
      ],
    },
  },
  praise: {
    en: (p) => (isFirst(p) ? 'You heard the first sound.' : 'You heard the last sound.'),
    es: (p) => (isFirst(p) ? 'Oíste el primer sonido.' : 'Oíste el último sonido.'),
  },
  because: {
    en: ({ task: { place, answer, sound } }) =>
      `${quote(answer.text)} ${WHERE.en[place]} with ${quoteSound(sound)}.`,
    es: ({ task: { place, answer, sound } }) =>
      `${quote(answer.text)} ${WHERE.es[place]} con ${quoteSound(sound)}.`,
  },
})
