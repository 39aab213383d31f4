import { choosing } from '#content/asking.ts'
import { PICTURE_WORDS } from '#content/banks/picture-words.ts'
import type { PictureWord } from '#content/banks/types.ts'
import { heardAlike, isVowel } from '#content/banks/words.ts'
import { defineSkill } from '#content/define-skill.ts'
import { isPhoneme, type Phoneme } from '#domain/phonemes.ts'
import { quote, quoteSound } from '#domain/quoted.ts'
import {
  beside,
  type Chosen,
  drawn,
  firstOf,
  ideasOf,
  isExampleOf,
  pictureChoices,
  picturesOf,
  soundsOf,
  texts,
  whole,
} from './cards.ts'

/** Vowels with a short sound of their own. */
export type Short = 'a' | 'e' | 'i' | 'o' | 'u'
type Task = Chosen & Readonly<{ vowel: Short; answer: PictureWord; like: PictureWord | null }>
type P = { task: Task }

export const SHORT: readonly Short[] = ['a', 'e', 'i', 'o', 'u']
/** Vowels made close to each other in the mouth. */
export const NEAR: Readonly<Record<Short, readonly Short[]>> = {
  a: ['e'],
  e: ['i', 'a'],
  i: ['e'],
  o: ['u'],
  u: ['o'],
}
/** The sound in the name of each vowel letter. */
const NAME: Readonly<Record<Short, Phoneme>> = { a: 'ai', e: 'ee', i: 'igh', o: 'oa', u: 'oo' }

/** Consonant, vowel, consonant, with a vowel that what follows does not change. */
const POOL = PICTURE_WORDS.filter(({ text, beats, phonemes }) => {
  const [first, middle, last] = phonemes
  if (first === undefined || middle === undefined || last === undefined) return false
  const around = !isVowel(first) && isVowel(middle) && !isVowel(last)
  return beats.length === 1 && phonemes.length === 3 && around && last !== 'ng' && !['one'].includes(text)
})
const middleOf = ({ phonemes }: PictureWord): Phoneme => phonemes[1] ?? 'schwa'
/** Said alike by all: before `n` and `m` some speakers have one vowel for two, as in `pen` and `pin`. */
const isPlain = (one: PictureWord): boolean =>
  !(['e', 'i'].includes(middleOf(one)) && heardAlike('e', 'i', one.phonemes[2]))
const withMiddle = (sound: Phoneme): readonly PictureWord[] =>
  POOL.filter((one) => middleOf(one) === sound && isPlain(one))

/** Whether a vowel before this word's last sound might be heard as the vowel asked for. */
const soundsLike = (one: PictureWord, vowel: Short): boolean =>
  isPhoneme(vowel) && heardAlike(middleOf(one), vowel, one.phonemes[2])

const aTask = (vowels: readonly Short[], matched: boolean) =>
  drawn<Task>((chance) => {
    const vowel = chance.pick(vowels)
    const answer = chance.pick(withMiddle(vowel))
    if (isExampleOf(answer.text, [vowel])) return null
    const like = matched
      ? chance
          .shuffled(withMiddle(vowel))
          .find(({ text, phonemes }) => text !== answer.text && phonemes[2] !== answer.phonemes[2])
      : undefined
    if (matched && like === undefined) return null
    const free = POOL.filter(
      (one) => !soundsLike(one, vowel) && !isExampleOf(one.text, [vowel]) && one.text !== like?.text,
    )
    const known = {
      'near-vowel': texts(free.filter((one) => NEAR[vowel].some((near) => near === middleOf(one)))),
      'letter-name': like === undefined ? texts(free.filter((one) => middleOf(one) === NAME[vowel])) : [],
      'wrong-end':
        like === undefined
          ? []
          : texts(free.filter((one) => firstOf(one.phonemes) === firstOf(like.phonemes))),
    }
    const others = beside(chance, answer.text, known, texts(free))
    return whole({ right: answer.text, others, vowel, answer, like: like ?? null })
  })

/** Kindergarten: the vowel in the middle of a word. */
export const middleSound = defineSkill<P>({
  id: 'l.k.middle-sound',
  levels: {
    1: { params: { task: aTask(['a', 'i', 'o'], false) }, ask: choosing(({ p }) => pictureChoices(p)) },
    2: { params: { task: aTask(SHORT, false) }, ask: choosing(({ p }) => pictureChoices(p)) },
    3: { params: { task: aTask(SHORT, true) }, ask: choosing(({ p }) => pictureChoices(p)) },
  },
  answer: ({ task }) => task.right,
  wrong: ideasOf('wrong-end', 'near-vowel', 'letter-name'),
  prompt: {
    en: ({ task: { like, vowel } }) =>
      like === null
        ? `Which one has ${quoteSound(vowel)} in the middle?`
        : `Which one has the same middle sound as ${quote(like.text)}?`,
    es: ({ task: { like, vowel } }) =>
      like === null
        ? `¿Cuál tiene ${quoteSound(vowel)} en medio?`
        : `¿Cuál suena igual en medio que ${quote(like.text)}?`,
  },
  picture: ({ task: { like } }) =>
    like === null ? { kind: 'sound-boxes', boxes: ['', '', ''] } : picturesOf(like.text),
  shown: 'always',
  solved: ({ task: { vowel } }) => ({ kind: 'sound-boxes', boxes: ['', vowel, ''] }),
  hints: {
    look: {
      en: ({ task: { like } }) =>
        like === null
          ? 'Say each one. Hold the middle sound.'
          : `Say ${quote(like.text)}. Hold the middle sound.`,
      es: ({ task: { like } }) =>
        like === null
          ? 'Di cada una. Alarga el sonido de en medio.'
          : `Di ${quote(like.text)}. Alarga el sonido de en medio.`,
    },
    start: {
      en: ({ task: { like, vowel } }) =>
        like === null
          ? `Say ${quoteSound(vowel)}. Listen for it in the middle.`
          : `${quote(like.text)} is ${soundsOf(like.phonemes)}.`,
      es: ({ task: { like, vowel } }) =>
        like === null
          ? `Di ${quoteSound(vowel)}. Búscalo en medio de cada palabra.`
          : `${quote(like.text)} es ${soundsOf(like.phonemes)}.`,
    },
    worked: {
      en: ({ task: { answer, vowel } }) => [
        `Say ${quote(answer.text)} slowly: ${soundsOf(answer.phonemes)}.`,
        `In the middle is ${quoteSound(vowel)}.`,
      ],
      es: ({ task: { answer, vowel } }) => [
        `Di ${quote(answer.text)} despacio: ${soundsOf(answer.phonemes)}.`,
        `En medio está ${quoteSound(vowel)}.`,
      ],
    },
  },
  praise: { en: () => 'You heard the middle sound.', es: () => 'Oíste el sonido de en medio.' },
  because: {
    en: ({ task: { answer, vowel } }) => `${quote(answer.text)} has ${quoteSound(vowel)} in the middle.`,
    es: ({ task: { answer, vowel } }) => `${quote(answer.text)} tiene ${quoteSound(vowel)} en medio.`,
  },
})
