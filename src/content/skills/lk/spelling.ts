import { asking } from '#content/asking.ts'
import { tileOf } from '#content/asks.ts'
import type { Word } from '#content/banks/types.ts'
import { isHomophone, wordsWhere } from '#content/banks/words.ts'
import { defineSkill } from '#content/define-skill.ts'
import type { Ask, At } from '#content/skill.ts'
import type { ModelShape } from '#domain/items/model.ts'
import { quote } from '#domain/quoted.ts'
import { drawn, picturesOf, soundsOf } from './cards.ts'
import { VOICE_PAIR } from './letter-sounds.ts'
import { MIRROR } from './letters.ts'

type Missing = 'first' | 'middle' | 'last' | 'all'
type Task = Readonly<{ word: Word; missing: Missing; tiles: readonly string[] }>
type P = { task: Task }

/** Each sound has one letter, and no other spelling sounds the same. */
const POOL = wordsWhere({ patterns: ['CVC'], oneSpelling: true }).filter(
  (word) =>
    word.graphemes.every(({ length }) => length === 1) && !word.text.startsWith('g') && !isHomophone(word),
)
/** The vowel whose name sounds most like each short vowel. */
const BY_NAME: Readonly<Record<string, string>> = { a: 'e', e: 'a', i: 'e' }
const PLACE: Readonly<Record<Exclude<Missing, 'all'>, number>> = { first: 0, middle: 1, last: 2 }
/** Letters of one sound: with both on tiles, two spellings would sound right. */
const SAME: Readonly<Record<string, string>> = { c: 'kqx', k: 'cqx', s: 'cz', z: 'sx', i: 'y', e: 'y' }

const swapped = (text: string, at: number, letter: string): string =>
  text.slice(0, at) + letter + text.slice(at + 1)
const open = (missing: Missing): readonly number[] => (missing === 'all' ? [0, 1, 2] : [PLACE[missing]])

/** The word with the first open letter changed that can be. */
function changed(
  { word, missing }: Task,
  pairs: Readonly<Record<string, string>>,
  places: readonly number[],
): string | null {
  for (const at of open(missing)) {
    const letter = pairs[word.text[at] ?? '']
    if (places.includes(at) && letter !== undefined && !clashes(word.text, letter))
      return swapped(word.text, at, letter)
  }
  return null
}
const clashes = (text: string, letter: string): boolean =>
  [...text].some((one) => SAME[one]?.includes(letter) || (SAME[letter]?.includes(one) ?? false))

const aWord = (missing: readonly Missing[], count: number) =>
  drawn<Task>((chance) => {
    const word = chance.pick(POOL)
    const task = { word, missing: chance.pick(missing), tiles: [] }
    const needed = open(task.missing).map((at) => word.text[at] ?? '')
    const ideas = [IDEAS.vowel(task), IDEAS.pair(task), IDEAS.mirror(task)].flatMap((text) => [
      ...(text ?? ''),
    ])
    // Two in three words without a mix-up are passed over, so that most questions can show one.
    if (ideas.length === 0 && chance.whole(1, 3) > 1) return null
    const rest = [...'abdefghiklmnoprstuv'].filter((letter) => !clashes(word.text, letter))
    const given = [...word.text].filter((letter) => !needed.includes(letter))
    const wanted = [...needed, ...ideas, ...chance.shuffled(rest)].filter((letter) => !given.includes(letter))
    const counted = new Set([...wanted])
    // A doubled letter needs a tile for each.
    const doubled = needed.filter((letter, at) => needed.indexOf(letter) !== at)
    const tiles = [...doubled, ...counted].slice(0, count)
    return { ...task, tiles: chance.shuffled(tiles) }
  })

const IDEAS = {
  vowel: (task: Task) => changed(task, BY_NAME, [1]),
  pair: (task: Task) => changed(task, VOICE_PAIR, [0, 2]),
  mirror: (task: Task) => changed(task, MIRROR, [0, 2]),
}

const spelling: Ask<P> = asking<P, 'tiles'>('tiles', 'exact', ({ p: { task } }) => ({
  tiles: task.tiles.map((letter, at) => ({
    ...tileOf(letter, quote(letter.toUpperCase())),
    id: `${letter}${task.tiles.indexOf(letter) === at ? '' : '-2'}`,
  })),
  places: task.missing === 'all' ? null : 1,
  joint: '',
  given:
    task.missing === 'all'
      ? []
      : [...task.word.text].map((letter, at) => (open(task.missing).includes(at) ? null : letter)),
}))

const shown = ({ task }: P): ModelShape =>
  task.word.picture === null ? { kind: 'sound-boxes', boxes: ['', '', ''] } : picturesOf(task.word.picture)
const soundOf = ({ task }: At<P>): string => {
  const [at = 0] = open(task.missing)
  return soundsOf(task.word.phonemes.slice(at, at + 1))
}
const MISSING: Readonly<Record<Missing, readonly [en: string, es: string]>> = {
  first: ['The first letter is missing.', 'Falta la primera letra.'],
  middle: ['The middle letter is missing.', 'Falta la letra de en medio.'],
  last: ['The last letter is missing.', 'Falta la última letra.'],
  all: ['Each sound gets one letter.', 'Cada sonido lleva una letra.'],
}
const HEARD: Readonly<Record<Missing, readonly [en: string, es: string]>> = {
  first: ['The first sound is', 'El primer sonido es'],
  middle: ['The middle sound is', 'El sonido de en medio es'],
  last: ['The last sound is', 'El último sonido es'],
  all: ['Start with', 'Empieza con'],
}
const spelled = ({ task }: At<P>): string =>
  [...task.word.text].map((letter) => quote(letter.toUpperCase())).join(', ')

/** Kindergarten: building a short word from its sounds. */
export const spellShortWords = defineSkill<P>({
  id: 'l.k.spell-short-words',
  levels: {
    1: { params: { task: aWord(['first'], 4) }, ask: spelling },
    2: { params: { task: aWord(['middle', 'last'], 5) }, ask: spelling },
    3: { params: { task: aWord(['all'], 7) }, ask: spelling },
  },
  answer: ({ task }) => task.word.text,
  wrong: {
    'letter-name-vowel': ({ task }) => IDEAS.vowel(task),
    'drops-vowel': ({ task }) => swapped(task.word.text, 1, ''),
    'voice-pair': ({ task }) => IDEAS.pair(task),
    'mirror-look-alike': ({ task }) => IDEAS.mirror(task),
  },
  prompt: {
    en: ({ task }) =>
      task.missing === 'all' ? 'Listen. Build the word.' : 'Listen. Put in the missing letter.',
    es: ({ task }) =>
      task.missing === 'all' ? 'Escucha. Forma la palabra.' : 'Escucha. Pon la letra que falta.',
  },
  speech: {
    en: ({ task }) =>
      task.missing === 'all'
        ? `Build the word ${quote(task.word.text)}.`
        : `Put in the missing letter of ${quote(task.word.text)}.`,
    es: ({ task }) =>
      task.missing === 'all'
        ? `Forma la palabra ${quote(task.word.text)}.`
        : `Pon la letra que falta en ${quote(task.word.text)}.`,
  },
  picture: shown,
  shown: 'always',
  solved: ({ task }) => ({ kind: 'sound-boxes', boxes: task.word.graphemes }),
  hints: {
    look: {
      en: ({ task }) => `Say the word slowly: ${soundsOf(task.word.phonemes)}.`,
      es: ({ task }) => `Di la palabra despacio: ${soundsOf(task.word.phonemes)}.`,
    },
    start: {
      en: (p) => `${MISSING[p.task.missing][0]} ${HEARD[p.task.missing][0]} ${soundOf(p)}.`,
      es: (p) => `${MISSING[p.task.missing][1]} ${HEARD[p.task.missing][1]} ${soundOf(p)}.`,
    },
    worked: {
      en: (p) => [
        `The sounds are ${soundsOf(p.task.word.phonemes)}.`,
        `Write a letter for each: ${spelled(p)}.`,
        `It says ${quote(p.task.word.text)}.`,
      ],
      es: (p) => [
        `Los sonidos son ${soundsOf(p.task.word.phonemes)}.`,
        `Escribe una letra por cada uno: ${spelled(p)}.`,
        `Dice ${quote(p.task.word.text)}.`,
      ],
    },
  },
  praise: {
    en: ({ task }) => `You found a letter for each sound of ${quote(task.word.text)}.`,
    es: ({ task }) => `Hallaste una letra para cada sonido de ${quote(task.word.text)}.`,
  },
  because: {
    en: (p) => `${quote(p.task.word.text)} is ${soundsOf(p.task.word.phonemes)}. We write ${spelled(p)}.`,
    es: (p) => `${quote(p.task.word.text)} es ${soundsOf(p.task.word.phonemes)}. Se escribe ${spelled(p)}.`,
  },
})
