import { choosing } from '#content/asking.ts'
import { typed } from '#content/asks.ts'
import { englishOption } from '#content/banks/english.ts'
import { PICTURE_WORDS, pictureWordFor } from '#content/banks/picture-words.ts'
import type { PictureWord } from '#content/banks/types.ts'
import { defineSkill } from '#content/define-skill.ts'
import type { At } from '#content/skill.ts'
import { quote } from '#domain/quoted.ts'
import {
  answersOf,
  beside,
  type Chosen,
  drawn,
  firstOf,
  ideasOf,
  lastOf,
  pictureChoices,
  picturesOf,
  sameKind,
  whole,
} from './cards.ts'

/** Said with more or fewer beats by some speakers, so that no count of them is wrong. */
export const UNSURE_BEATS: ReadonlySet<string> = new Set(
  'wheelchair owl snail seal whale wheel girl school world eel tire fire flower shower broccoli battery alien scorpion onion violin koala astronaut ambulance avocado camel squid jewel cruel'.split(
    ' ',
  ),
)
const POOL = PICTURE_WORDS.filter(({ text }) => !UNSURE_BEATS.has(text))
const withBeats = (count: number): readonly PictureWord[] =>
  POOL.filter(({ beats }) => beats.length === count)
const BY_BEATS = [1, 2, 3, 4].map(withBeats)
const parted = ({ beats }: PictureWord): string => quote(beats.join('-'))

type Counted = { word: PictureWord }
const aWordOf = (least: number, most: number) =>
  drawn<PictureWord>((chance) => chance.pick(BY_BEATS[chance.whole(least, most) - 1] ?? []))

/** Kindergarten: how many beats a word has. */
export const syllableCount = defineSkill<Counted>({
  id: 'l.k.syllable-count',
  levels: {
    1: { params: { word: aWordOf(1, 2) }, ask: typed(2) },
    2: { params: { word: aWordOf(1, 3) }, ask: typed(2) },
    3: { params: { word: aWordOf(2, 4) }, ask: typed(2) },
  },
  answer: ({ word }) => word.beats.length,
  wrong: {
    'counts-letters': ({ word }) => word.text.length,
    'counts-sounds': ({ word }) => word.phonemes.length,
    'one-per-word': () => 1,
  },
  prompt: {
    en: ({ word }) => `How many beats are in ${quote(word.text)}?`,
    es: ({ word }) => `¿Cuántas palmadas das al decir ${quote(word.text)}?`,
  },
  picture: ({ word }) => picturesOf(word.text),
  shown: 'always',
  solved: ({ word }) => ({ kind: 'claps', count: word.beats.length }),
  hints: {
    look: {
      en: ({ word }) => `Put a hand under your chin. Say ${quote(word.text)}.`,
      es: ({ word }) => `Pon la mano bajo la barbilla. Di ${quote(word.text)}.`,
    },
    start: {
      en: ({ word }) => `Say ${quote(word.text)} slowly. Clap each time your chin drops.`,
      es: ({ word }) => `Di ${quote(word.text)} despacio. Da una palmada cada vez que baje la barbilla.`,
    },
    worked: {
      en: ({ word }) => [
        `Say it and clap: ${parted(word)}.`,
        word.beats.length === 1 ? 'You clap 1 time.' : `You clap ${word.beats.length} times.`,
      ],
      es: ({ word }) => [
        `Dilo con palmadas: ${parted(word)}.`,
        word.beats.length === 1 ? 'Das 1 palmada.' : `Das ${word.beats.length} palmadas.`,
      ],
    },
  },
  praise: {
    en: ({ word }) => `You heard each beat of ${quote(word.text)}.`,
    es: ({ word }) => `Oíste cada sílaba de ${quote(word.text)}.`,
  },
  because: {
    en: ({ word }) =>
      `${parted(word)} has ${word.beats.length} ${word.beats.length === 1 ? 'beat' : 'beats'}.`,
    es: ({ word }) =>
      `${parted(word)} tiene ${word.beats.length} ${word.beats.length === 1 ? 'sílaba' : 'sílabas'}.`,
  },
})

/** Words made of two words: the two as they are said. */
const COMPOUNDS: readonly (readonly [first: string, second: string])[] = [
  ...['cup cake', 'sun set', 'foot ball', 'base ball', 'snow man', 'pop corn', 'back pack', 'bath tub'],
  ...['tooth brush', 'egg plant', 'snow flake', 'tea pot', 'rain bow', 'note book', 'skate board'],
  ...['key board', 'wheel chair', 'flash light', 'chop sticks', 'pan cakes', 'paint brush', 'sun glasses'],
  ...['sun flower', 'jelly fish', 'butter fly', 'lady bug', 'water melon', 'basket ball', 'straw berry'],
  ...['pine apple', 'volley ball'],
].map((pair) => {
  const [first = '', second = ''] = pair.split(' ')
  return [first, second]
})

/** Words whose beats sound the same said alone. */
const CLEAR =
  'rabbit basket bucket rocket pumpkin magnet cactus tennis chicken ticket cricket trumpet dragon lemon melon pencil dolphin pretzel lobster hamster window monkey donkey turkey rooster scooter panda penguin sandwich mushroom hospital kangaroo lollipop cucumber'
    .split(' ')
    .flatMap((text) => pictureWordFor(text) ?? [])

type Task = Chosen & Readonly<{ word: string; parts: readonly string[] }>
type Joined = { task: Task }

/** Words with a picture that could be chosen instead. */
function instead(word: string, parts: readonly string[]) {
  const own = pictureWordFor(word)
  const others = POOL.filter(({ text, beats }) => text !== word && beats.length > 1)
  const start = firstOf(parts) ?? ''
  const end = lastOf(parts) ?? ''
  const sameSound = (one: PictureWord, at: 0 | -1) => one.phonemes.at(at) === own?.phonemes.at(at)
  const pick = (is: (one: PictureWord) => boolean) => others.filter(is).map(({ text }) => text)
  const strictly = {
    start: pick(({ text }) => text.startsWith(start)),
    end: pick(({ text }) => text.endsWith(end)),
  }
  return {
    known: {
      'first-beat-only': strictly.start.length > 0 ? strictly.start : pick((one) => sameSound(one, 0)),
      'last-beat-only': strictly.end.length > 0 ? strictly.end : pick((one) => sameSound(one, -1)),
      'meaning-link': pick(({ text }) => sameKind(text, word)),
    },
    rest: pick(() => true),
  }
}

const joined = (list: readonly (readonly [word: string, parts: readonly string[]])[]) =>
  drawn<Task>((chance) => {
    const [word, parts] = chance.pick(list)
    const { known, rest } = instead(word, parts)
    return whole({ right: word, word, parts, others: beside(chance, word, known, rest) })
  })

const firstAway = drawn<Task>((chance) => {
  const [first, second] = chance.pick(COMPOUNDS)
  const seconds = COMPOUNDS.map(([, end]) => end).filter((end) => end !== second)
  const others = beside(
    chance,
    second,
    { 'first-beat-only': [first], 'meaning-link': seconds.filter((end) => sameKind(end, second)) },
    seconds,
    () => false,
  )
  return whole({ right: second, word: first + second, parts: [first, second], others })
})

const isAway = ({ level }: At<Joined>): boolean => level === 3
const beatsSaid = ({ task }: At<Joined>): string => task.parts.map(quote).join(' … ')

/** Kindergarten: joining beats into a word, and taking the first away. */
export const syllableJoinSplit = defineSkill<Joined>({
  id: 'l.k.syllable-join-split',
  levels: {
    1: {
      params: { task: joined(COMPOUNDS.map(([first, second]) => [first + second, [first, second]])) },
      ask: choosing(({ p }) => pictureChoices(p)),
    },
    2: {
      params: { task: joined(CLEAR.map(({ text, beats }) => [text, beats])) },
      ask: choosing(({ p }) => pictureChoices(p)),
    },
    3: {
      params: { task: firstAway },
      ask: choosing(({ p }) => answersOf(p.task).map((text) => englishOption(text))),
    },
  },
  answer: ({ task }) => task.right,
  wrong: ideasOf('first-beat-only', 'last-beat-only', 'meaning-link'),
  prompt: {
    en: (p) =>
      isAway(p)
        ? `Say ${quote(p.task.word)}. Take away ${quote(p.task.parts[0] ?? '')}. What is left?`
        : `${beatsSaid(p)}. Which word is it?`,
    es: (p) =>
      isAway(p)
        ? `Di ${quote(p.task.word)}. Quita ${quote(p.task.parts[0] ?? '')}. ¿Qué queda?`
        : `${beatsSaid(p)}. ¿Qué palabra es?`,
  },
  picture: (p) =>
    isAway(p)
      ? picturesOf(p.task.word)
      : { kind: 'claps', count: pictureWordFor(p.task.word)?.beats.length ?? p.task.parts.length },
  shown: 'always',
  solved: (p) =>
    isAway(p) ? { kind: 'word', parts: p.task.parts, lit: p.task.parts.length - 1 } : picturesOf(p.task.word),
  hints: {
    look: {
      en: (p) => (isAway(p) ? `Say it in two parts: ${beatsSaid(p)}.` : `Say the parts: ${beatsSaid(p)}.`),
      es: (p) => (isAway(p) ? `Dilo en dos partes: ${beatsSaid(p)}.` : `Di las partes: ${beatsSaid(p)}.`),
    },
    start: {
      en: (p) =>
        isAway(p)
          ? `Do not say ${quote(p.task.parts[0] ?? '')}. Say what comes after it.`
          : `Start with ${quote(p.task.parts[0] ?? '')}. Say the parts faster.`,
      es: (p) =>
        isAway(p)
          ? `No digas ${quote(p.task.parts[0] ?? '')}. Di lo que viene después.`
          : `Empieza con ${quote(p.task.parts[0] ?? '')}. Di las partes más rápido.`,
    },
    worked: {
      en: (p) =>
        isAway(p)
          ? [
              `The parts are ${beatsSaid(p)}.`,
              `Without ${quote(p.task.parts[0] ?? '')} it is ${quote(p.task.right)}.`,
            ]
          : [`Say the parts: ${beatsSaid(p)}.`, `Push them together: ${quote(p.task.right)}.`],
      es: (p) =>
        isAway(p)
          ? [
              `Las partes son ${beatsSaid(p)}.`,
              `Sin ${quote(p.task.parts[0] ?? '')} queda ${quote(p.task.right)}.`,
            ]
          : [`Di las partes: ${beatsSaid(p)}.`, `Júntalas: ${quote(p.task.right)}.`],
    },
  },
  praise: {
    en: (p) => (isAway(p) ? 'You took one part away.' : 'You put the parts together.'),
    es: (p) => (isAway(p) ? 'Quitaste una parte.' : 'Juntaste las partes.'),
  },
  because: {
    en: (p) => `The parts of ${quote(p.task.word)} are ${beatsSaid(p)}.`,
    es: (p) => `Las partes de ${quote(p.task.word)} son ${beatsSaid(p)}.`,
  },
})
