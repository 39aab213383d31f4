import { choosing } from '#content/asking.ts'
import { mayBeTakenFor, PICTURE_WORDS } from '#content/banks/picture-words.ts'
import type { PictureWord } from '#content/banks/types.ts'
import { mayRhyme, rhymesOf, vowelPlace } from '#content/banks/words.ts'
import { defineSkill } from '#content/define-skill.ts'
import type { At } from '#content/skill.ts'
import type { Chance } from '#domain/items/chance.ts'
import { quote } from '#domain/quoted.ts'
import {
  beside,
  type Chosen,
  drawn,
  firstOf,
  ideasOf,
  lastOf,
  pictureChoices,
  picturesOf,
  sameKind,
  soundsOf,
  texts,
  whole,
} from './cards.ts'

/** `words`: the two that rhyme; the second is the answer where a rhyme is asked for. */
type Task = Chosen & Readonly<{ words: readonly [PictureWord, PictureWord] }>
type P = { task: Task }

const POOL = PICTURE_WORDS.filter(({ beats, phonemes }) => beats.length === 1 && phonemes.length > 1)

/** Two words that rhyme and cannot be taken for one another. */
function aPair(chance: Chance): readonly [PictureWord, PictureWord] | null {
  const word = chance.pick(POOL)
  const [other] = chance.shuffled(rhymesOf(word, POOL))
  return other === undefined || mayBeTakenFor(word.text, other.text) ? null : [word, other]
}

/** What could be chosen instead of a rhyme. */
function instead([word, right]: readonly [PictureWord, PictureWord]) {
  const unlike = POOL.filter((one) => !mayRhyme(one, word) && one.text !== word.text)
  return {
    unlike: texts(
      unlike.filter(
        (one) =>
          firstOf(one.phonemes) !== firstOf(word.phonemes) && lastOf(one.phonemes) !== lastOf(word.phonemes),
      ),
    ),
    known: {
      'same-start': texts(unlike.filter((one) => firstOf(one.phonemes) === firstOf(word.phonemes))),
      'meaning-link': texts(unlike.filter((one) => sameKind(one.text, word.text))),
      'same-last-sound': texts(unlike.filter((one) => lastOf(one.phonemes) === lastOf(word.phonemes))),
    },
    right: right.text,
  }
}

/** A shared last sound is the hardest to tell from a rhyme: not yet at the first level. */
const easier = ({ 'same-last-sound': _, ...known }: ReturnType<typeof instead>['known']) => known

const aRhyme = (ideas: boolean) =>
  drawn<Task>((chance) => {
    const words = aPair(chance)
    if (words === null) return null
    const { unlike, known, right } = instead(words)
    return whole({ right, words, others: beside(chance, right, ideas ? known : easier(known), unlike) })
  })

/** Two that rhyme, and one that does not but starts like one of them or goes with it. */
const anOddOne = drawn<Task>((chance) => {
  const words = aPair(chance)
  if (words === null) return null
  const [one, other] = words
  const { known } = instead(words)
  const [odd] = beside(chance, other.text, { 'same-start': known['same-start'] }, [])
  if (odd === undefined || odd.id === one.text || mayBeTakenFor(odd.id, one.text)) return null
  return {
    right: odd.id,
    words,
    others: [
      { id: other.text, ideas: odd.ideas },
      { id: one.text, ideas: [] },
    ],
  }
})

const endOf = ({ phonemes }: PictureWord): string => soundsOf(phonemes.slice(vowelPlace({ phonemes })))
const isOdd = ({ level }: At<P>): boolean => level === 3

/** Kindergarten: words that rhyme. */
export const rhyme = defineSkill<P>({
  id: 'l.k.rhyme',
  levels: {
    1: { params: { task: aRhyme(false) }, ask: choosing(({ p }) => pictureChoices(p)) },
    2: { params: { task: aRhyme(true) }, ask: choosing(({ p }) => pictureChoices(p)) },
    3: { params: { task: anOddOne }, ask: choosing(({ p }) => pictureChoices(p)) },
  },
  answer: ({ task }) => task.right,
  wrong: ideasOf('same-start', 'meaning-link', 'same-last-sound'),
  prompt: {
    en: (p) =>
      isOdd(p) ? 'Which one does not rhyme?' : `Which one rhymes with ${quote(p.task.words[0].text)}?`,
    es: (p) => (isOdd(p) ? '¿Cuál no rima?' : `¿Cuál rima con ${quote(p.task.words[0].text)}?`),
  },
  picture: (p) => (isOdd(p) ? null : picturesOf(p.task.words[0].text)),
  shown: 'always',
  solved: ({ task: { words } }) => picturesOf(...words.map(({ text }) => text)),
  hints: {
    look: {
      en: (p) =>
        isOdd(p)
          ? 'Say the three words. Listen to the ends.'
          : `Listen to the end of ${quote(p.task.words[0].text)}.`,
      es: (p) =>
        isOdd(p)
          ? 'Di las tres palabras. Escucha cómo terminan.'
          : `Escucha cómo termina ${quote(p.task.words[0].text)}.`,
    },
    start: {
      en: ({ task: { words } }) => `${quote(words[0].text)} ends with ${endOf(words[0])}.`,
      es: ({ task: { words } }) => `${quote(words[0].text)} termina con ${endOf(words[0])}.`,
    },
    worked: {
      en: ({ task: { words } }) => [
        `${quote(words[0].text)} ends with ${endOf(words[0])}.`,
        `${quote(words[1].text)} ends with ${endOf(words[1])} too.`,
        `${quote(words[0].text)} and ${quote(words[1].text)} rhyme.`,
      ],
      es: ({ task: { words } }) => [
        `${quote(words[0].text)} termina con ${endOf(words[0])}.`,
        `${quote(words[1].text)} también termina con ${endOf(words[1])}.`,
        `${quote(words[0].text)} y ${quote(words[1].text)} riman.`,
      ],
    },
  },
  praise: { en: () => 'You listened to the ends.', es: () => 'Escuchaste cómo terminan.' },
  because: {
    en: ({ task: { words } }) =>
      `${quote(words[0].text)} and ${quote(words[1].text)} end the same: ${endOf(words[0])}.`,
    es: ({ task: { words } }) =>
      `${quote(words[0].text)} y ${quote(words[1].text)} terminan igual: ${endOf(words[0])}.`,
  },
})
