import { asking } from '#content/asking.ts'
import { typed } from '#content/asks.ts'
import { defineSkill } from '#content/define-skill.ts'
import type { Ask, At } from '#content/skill.ts'
import { capital } from '#domain/capital.ts'
import { quote } from '#domain/quoted.ts'
import { drawn, spelledOut } from './cards.ts'

type Wanted = 'first' | 'last' | 'heard' | 'next' | 'count'
/** `at`: the word to tap, or for `next` the word after the one that is named. */
type Task = Readonly<{ words: readonly string[]; beats: number; wanted: Wanted; at: number }>
type P = { task: Task }

/** Lines of print; `-` parts the beats of a word. No word stands twice. */
const LINES = `
I see you
we like fish
the dog ran
my hat fell
go up now
you can hop
look at me
I like jam
he is big
she can run
the red hen sat
we can see it
my cat is wet
I have a kite
come and look here
the fox hid there
a bug is on me
the sun is up now
we ran to the log
my dad has a van
the pup can dig fast
I see a big bird
you and I can sing
the duck went to sleep
the rab-bit sat on a log
my ba-by sis-ter can walk
we have a yel-low ta-ble
the mon-key ate my ba-na-na
I put but-ter on the bread
a tur-tle swims in our pond
the hap-py kit-ten plays with yarn
Grand-ma gave me a pen-cil
the ti-ger sleeps un-der a tree
we made a pa-per rock-et to-day
a spi-der is on the win-dow
Dad-dy has an or-ange um-brel-la
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '))
  .map((words) => ({
    words: words.map((word) => word.replace(/-/g, '')),
    beats: words.join('-').split('-').length,
  }))

const aLine = (wanted: readonly Wanted[], least: number, most: number, long = false) =>
  drawn<Task>((chance) => {
    const { words, beats } = chance.pick(
      LINES.filter(
        (line) =>
          line.words.length >= least &&
          line.words.length <= most &&
          (!long || line.beats > line.words.length),
      ),
    )
    const asked = chance.pick(wanted)
    const last = words.length - 1
    const at = { first: 0, last, heard: chance.whole(1, last), next: chance.whole(1, last), count: 0 }[asked]
    return { words, beats, wanted: asked, at }
  })

const shownLine = ({ words }: Task): string =>
  words.map((word, at) => (at === 0 ? capital(word) : word)).join(' ')
/** No word stands twice in a line, so it names itself. */
const idOf = ({ words }: Task, at: number): string => words[at] ?? ''

/** Tapping a word spells it: reading it out would be the answer. */
const tapping: Ask<P> = asking<P, 'select'>('select', 'exact', ({ p, language }) => ({
  layout: 'text',
  choices: p.task.words.map((word, at) => ({
    id: idOf(p.task, at),
    label: at === 0 ? capital(word) : word,
    speech: spelledOut(word)[language],
    model: null,
  })),
}))

const TAP: Readonly<Record<Wanted, readonly [en: string, es: string]>> = {
  first: ['Tap the first word.', 'Toca la primera palabra.'],
  last: ['Tap the last word.', 'Toca la última palabra.'],
  heard: ['Listen. Tap the word you hear.', 'Escucha. Toca la palabra que oyes.'],
  next: ['Listen. Tap the next word.', 'Escucha. Toca la palabra que sigue.'],
  count: ['How many words are there?', '¿Cuántas palabras hay?'],
}
const said = ({ task }: At<P>): string => quote(task.words.join(' '))
const word = ({ task }: At<P>): string => quote(task.words[task.at] ?? '')
const before = ({ task }: At<P>): string => quote(task.words[task.at - 1] ?? '')

/** What is said of a line: the line itself, and which word is meant. */
const spoken = (p: At<P>): readonly [en: string, es: string] =>
  ({
    first: [`${said(p)}. Tap the first word.`, `${said(p)}. Toca la primera palabra.`] as const,
    last: [`${said(p)}. Tap the last word.`, `${said(p)}. Toca la última palabra.`] as const,
    heard: [`${said(p)}. Tap the word ${word(p)}.`, `${said(p)}. Toca la palabra ${word(p)}.`] as const,
    next: [
      `${said(p)}. Tap the word after ${before(p)}.`,
      `${said(p)}. Toca la palabra que sigue después de ${before(p)}.`,
    ] as const,
    count: [`${said(p)}. How many words are there?`, `${said(p)}. ¿Cuántas palabras hay?`] as const,
  })[p.task.wanted]

/** Where the word stands, counted from the left. */
const counted = (p: At<P>, language: 'en' | 'es'): string => {
  const { words, at, wanted } = p.task
  const place = wanted === 'count' ? words.length : at + 1
  if (language === 'en')
    return wanted === 'count' ? `There are ${place} words.` : `${word(p)} is word number ${place}.`
  return wanted === 'count' ? `Hay ${place} palabras.` : `${word(p)} es la palabra número ${place}.`
}

/** Kindergarten: following print word by word. */
export const trackPrint = defineSkill<P>({
  id: 'l.k.track-print',
  levels: {
    1: { params: { task: aLine(['first'], 3, 4) }, ask: tapping },
    2: { params: { task: aLine(['heard', 'next', 'last'], 4, 6) }, ask: tapping },
    3: { params: { task: aLine(['count'], 5, 8, true) }, ask: typed(2) },
  },
  answer: ({ task }) => (task.wanted === 'count' ? task.words.length : idOf(task, task.at)),
  wrong: {
    'letter-for-word': ({ task }) => (task.wanted === 'count' ? task.words.join('').length : null),
    'right-to-left': ({ task }) =>
      task.wanted === 'count' ? null : idOf(task, task.words.length - 1 - task.at),
    'syllable-for-word': ({ task }) => (task.wanted === 'count' ? task.beats : null),
  },
  prompt: { en: ({ task }) => TAP[task.wanted][0], es: ({ task }) => TAP[task.wanted][1] },
  speech: { en: (p) => spoken(p)[0], es: (p) => spoken(p)[1] },
  picture: ({ task }) => (task.wanted === 'count' ? { kind: 'sentence', text: shownLine(task) } : null),
  shown: 'always',
  solved: ({ task }) => ({ kind: 'sentence', text: shownLine(task) }),
  hints: {
    look: {
      en: () => 'There is a space between two words.',
      es: () => 'Entre dos palabras hay un espacio.',
    },
    start: {
      en: () => 'Start on the left. Touch one word at a time.',
      es: () => 'Empieza a la izquierda. Toca una palabra a la vez.',
    },
    worked: {
      en: (p) => ['Start on the left and touch each word.', `It says ${said(p)}.`, counted(p, 'en')],
      es: (p) => ['Empieza a la izquierda y toca cada palabra.', `Dice ${said(p)}.`, counted(p, 'es')],
    },
  },
  praise: {
    en: () => 'You followed the words from left to right.',
    es: () => 'Seguiste las palabras de izquierda a derecha.',
  },
  because: {
    en: (p) => `From left to right it says ${said(p)}. ${counted(p, 'en')}`,
    es: (p) => `De izquierda a derecha dice ${said(p)}. ${counted(p, 'es')}`,
  },
})
