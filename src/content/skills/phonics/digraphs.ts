import { choosing } from '#content/asking.ts'
import type { Word } from '#content/banks/types.ts'
import { defineSkill } from '#content/define-skill.ts'
import type { Ask, At, Drawn } from '#content/skill.ts'
import {
  beside,
  drawn,
  ideasOf,
  picturesOf,
  printChoices,
  soundsOf,
  whole,
} from '#content/skills/lk/cards.ts'
import type { ModelShape } from '#domain/items/model.ts'
import type { Phoneme } from '#domain/phonemes.ts'
import { quote, quoteSound } from '#domain/quoted.ts'
import { boxesOf, inBoxes, named, printed } from './decoding.ts'
import { aWordToRead, type Ideas, type Read, readingOf } from './read-word.ts'
import { ALL_WORDS, changedAt, saidAs } from './said-as.ts'

/** A word to read, or one that is said with the letters of one sound missing in it. */
type Task = Read & Readonly<{ at: number; missing: boolean }>
type P = { task: Task }

const TO_READ = ALL_WORDS.filter(({ pattern, beats }) => pattern === 'digraph' && beats.length === 1)
/** A word that is heard may have a blend, which is read later. */
const TO_HEAR = ALL_WORDS.filter(
  ({ pattern, phonemes }) => ['digraph', 'CCVC', 'CVCC'].includes(pattern) && phonemes.length <= 4,
)
const placeIn = ({ graphemes, phonemes }: Word, set: readonly string[]): number =>
  graphemes.findIndex((grapheme, at) =>
    set.includes(grapheme === 'n' && phonemes[at] === 'ng' ? 'nk' : phonemes[at] === 'dh' ? 'dh' : grapheme),
  )
const wordsWith = (pool: readonly Word[], set: readonly string[]): readonly Word[] =>
  pool.filter((word) => placeIn(word, set) >= 0)

/** What each team is taken for when both sounds are made alike. At the end of words f for th is a way of speaking, no mistake. */
const NEAR: Readonly<Partial<Record<Phoneme, readonly Phoneme[]>>> = {
  ...{ sh: ['ch'], ch: ['sh', 'j'], th: ['f'], ng: ['n'], f: ['p', 'v'] },
}
/** The first letter of the team by itself. */
const ALONE: Readonly<Record<string, Phoneme>> = { sh: 's', ch: 'k', th: 't', ng: 'n', ph: 'p', tch: 't' }

const readingIdeas = (set: readonly string[]): Ideas => {
  const at = (word: Word): number => placeIn(word, set)
  const changed = (word: Word, ...sounds: readonly Phoneme[]) =>
    sounds.map((sound) => changedAt(word, at(word), sound))
  return {
    'letters-apart': (word) => {
      const alone = ALONE[word.graphemes[at(word)] ?? '']
      return alone === undefined || word.phonemes[at(word)] === 'dh' ? [] : changed(word, alone)
    },
    'near-digraph': (word) => {
      const sound = word.phonemes[at(word)] ?? 'schwa'
      if (word.graphemes[at(word)] === 'n') return [saidAs(word.phonemes.toSpliced(at(word) + 1, 1))]
      return sound === 'th' && at(word) > 0 ? [] : changed(word, ...(NEAR[sound] ?? []))
    },
    // Spanish has ch and no sh, Vietnamese ends no word with either.
    'home-language-sound': (word) => {
      const sound = word.phonemes[at(word)]
      const last = at(word) === word.phonemes.length - 1
      return [
        ...(sound === 'sh' ? changed(word, 'ch') : []),
        ...(last && (sound === 'sh' || sound === 'ch') ? [changedAt(word, at(word), 's')] : []),
      ]
    },
  }
}

const toRead = (set: readonly string[]): Drawn<Task> => {
  const read = aWordToRead(wordsWith(TO_READ, set), readingIdeas(set))
  return {
    draw: (chance) => {
      const task = read.draw(chance)
      return { ...task, at: placeIn(task.word, set), missing: false }
    },
  }
}

/** Spellings that sound the same, so that neither is wrong. */
const SAME: Readonly<Record<string, readonly string[]>> = { wh: ['w', 'h'], ck: ['c', 'k'], ch: ['t', 'tch'] }
const LOOKED_FOR: Readonly<Record<string, readonly string[]>> = {
  ...{ sh: ['ch'], ch: ['sh', 'j'], th: ['f'], ng: ['n'], wh: [], ck: [] },
}

const toFill = (set: readonly string[]): Drawn<Task> => {
  const pool = wordsWith(TO_HEAR, set)
  return drawn((chance) => {
    const word = chance.pick(pool)
    const at = placeIn(word, set)
    const right = word.graphemes[at] ?? ''
    const fine = (one: string): boolean => one !== right && !(SAME[right] ?? []).includes(one)
    const alone = [right.slice(0, 1)].filter((one) => fine(one) && right !== 'wh')
    const known = {
      'letters-apart': alone,
      'near-digraph': right === 'th' && at > 0 ? [] : (LOOKED_FOR[right] ?? []),
      'home-language-sound': right === 'sh' ? ['ch'] : [],
    }
    const others = beside(chance, right, known, set.filter(fine), () => false)
    // Nobody hears ck or wh apart: most of what is asked is a team whose wrong answers tell something.
    if (others[0]?.ideas.length === 0 && chance.whole(0, 3) > 0) return null
    return whole({ right, others, word, cards: 'spoken', at, missing: true })
  })
}

const either = (one: Drawn<Task>, other: Drawn<Task>): Drawn<Task> => ({
  draw: (chance) => (chance.whole(0, 1) === 0 ? one : other).draw(chance),
})

const asked: Ask<P> = {
  format: 'choice',
  equal: 'exact',
  question: (scene) =>
    (scene.p.task.missing ? choosing<P>(({ p }) => printChoices(p)) : readingOf<P>()).question(scene),
}

const shown = ({ task: { word, at, missing }, level }: At<P>): ModelShape =>
  missing
    ? { kind: 'sound-boxes', boxes: boxesOf(word).map((box, i) => (i === at ? '' : box)) }
    : printed(word, level === 1 ? [at, at + 1] : null)
const sound = ({ task: { word, at } }: At<P>): string => quoteSound(word.phonemes[at] ?? 'schwa')
const team = ({ task: { word, at } }: At<P>): string =>
  named(word.phonemes[at] === 'ng' && word.graphemes[at] === 'n' ? 'nk' : (word.graphemes[at] ?? ''))
const saysIt = (p: At<P>): string =>
  p.task.word.graphemes[p.task.at] === 'n' ? soundsOf(['ng', 'k']) : sound(p)

const FIRST = ['sh', 'ch', 'th', 'ck']
const ALL = [...FIRST, 'wh', 'ng']
const HARD = ['ph', 'tch', 'ng', 'nk', 'dh']

/** Grade 1: two letters for one sound. */
export const digraphs = defineSkill<P>({
  id: 'l.1.digraphs',
  levels: {
    1: { params: { task: toFill(FIRST) }, ask: asked },
    2: { params: { task: either(toFill(ALL), toRead(ALL)) }, ask: asked },
    3: { params: { task: toRead(HARD) }, ask: asked },
  },
  answer: ({ task }) => task.right,
  wrong: ideasOf('letters-apart', 'near-digraph', 'home-language-sound'),
  prompt: {
    en: ({ task }) => {
      if (task.missing) return 'Listen. Which letters are missing?'
      return `Read it. ${task.cards === 'pictures' ? 'Tap the picture.' : 'Which card says it?'}`
    },
    es: ({ task }) => {
      if (task.missing) return 'Escucha. ¿Qué letras faltan?'
      return `Lee en inglés. ${task.cards === 'pictures' ? 'Toca el dibujo.' : '¿Qué tarjeta lo dice?'}`
    },
  },
  speech: {
    en: (p) =>
      p.task.missing
        ? `${quote(p.task.word.text)}. Which letters make ${sound(p)}?`
        : `Read it. ${p.task.cards === 'pictures' ? 'Tap the picture.' : 'Which card says it?'}`,
    es: (p) =>
      p.task.missing
        ? `${quote(p.task.word.text)}. ¿Qué letras hacen el sonido ${sound(p)}?`
        : `Lee en inglés. ${p.task.cards === 'pictures' ? 'Toca el dibujo.' : '¿Qué tarjeta lo dice?'}`,
  },
  picture: shown,
  shown: 'always',
  solved: ({ task }) =>
    !task.missing && task.cards === 'pictures' ? picturesOf(task.right) : inBoxes(task.word),
  hints: {
    look: {
      en: ({ task }) =>
        task.missing
          ? `Say ${quote(task.word.text)} slowly. What does your mouth do?`
          : 'Find letters that team up.',
      es: ({ task }) =>
        task.missing
          ? `Di ${quote(task.word.text)} despacio. ¿Qué hace tu boca?`
          : 'Busca letras que forman un equipo.',
    },
    start: {
      en: (p) =>
        p.task.missing
          ? `One box, one sound. Two letters go in the empty box.`
          : `${team(p)} together say ${saysIt(p)}.`,
      es: (p) =>
        p.task.missing
          ? 'Un cuadro, un sonido. En el vacío van dos letras.'
          : `${team(p)} juntas suenan ${saysIt(p)}.`,
    },
    worked: {
      en: (p) => [
        `The sounds are ${soundsOf(p.task.word.phonemes)}.`,
        `${team(p)} together say ${saysIt(p)}.`,
        `It is ${quote(p.task.word.text)}.`,
      ],
      es: (p) => [
        `Los sonidos son ${soundsOf(p.task.word.phonemes)}.`,
        `${team(p)} juntas suenan ${saysIt(p)}.`,
        `Es ${quote(p.task.word.text)}.`,
      ],
    },
  },
  praise: {
    en: (p) => `You let ${team(p)} work together.`,
    es: (p) => `Leíste ${team(p)} como un equipo.`,
  },
  because: {
    en: (p) => `In ${quote(p.task.word.text)}, ${team(p)} together say ${saysIt(p)}.`,
    es: (p) => `En ${quote(p.task.word.text)}, ${team(p)} juntas suenan ${saysIt(p)}.`,
  },
})
