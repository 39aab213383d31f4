import { choosing } from '#content/asking.ts'
import { multiMeanings } from '#content/banks/figures.ts'
import { antonyms } from '#content/banks/relations.ts'
import type { MultiMeaning, WordPair } from '#content/banks/types.ts'
import { defineSkill } from '#content/define-skill.ts'
import type { Chance } from '#domain/items/chance.ts'
import { quote } from '#domain/quoted.ts'
import { beside, type Chosen, drawn, ideasOf, spokenChoices, whole } from './cards.ts'

type Opposite = Chosen & Readonly<{ pair: WordPair }>
type O = { task: Opposite }

/** Words for how things look or feel, which can be shown with the hands. */
const SHOWN = new Set(
  'big hot up in wet fast happy full tall top soft loud clean open long old day'.split(' '),
)
const PAIRS_K = antonyms.filter(({ grade }) => grade === 'K')
const PAIRS_1 = antonyms.filter(({ grade }) => grade === '1')

/** A word with its opposite, and what else children choose. */
const anOpposite = (pairs: readonly WordPair[]) =>
  drawn<Opposite>((chance) => {
    const pair = chance.pick(pairs)
    const known = {
      'same-meaning': [pair.other],
      'goes-with': [pair.goesWith],
      'rhyme-match': [pair.looksLike],
    }
    const others = beside(chance, pair.match, known, [], () => false)
    return whole({ right: pair.match, others, pair })
  })

const sentenceSaid = (text: string): string =>
  text
    .split(/[.!?,]\s*/)
    .filter((part) => part !== '')
    .map(quote)
    .join(', ')

/** Kindergarten: the word that means the opposite. */
export const opposites = defineSkill<O>({
  id: 'l.k.opposites',
  levels: {
    1: {
      params: { task: anOpposite(PAIRS_K.filter(({ word }) => SHOWN.has(word))) },
      ask: choosing(({ p }) => spokenChoices(p)),
    },
    2: { params: { task: anOpposite(PAIRS_K) }, ask: choosing(({ p }) => spokenChoices(p)) },
    3: { params: { task: anOpposite(PAIRS_1) }, ask: choosing(({ p }) => spokenChoices(p)) },
  },
  answer: ({ task }) => task.right,
  wrong: ideasOf('same-meaning', 'goes-with', 'rhyme-match'),
  prompt: {
    en: ({ task }) => `What is the opposite of ${quote(task.pair.word)}?`,
    es: ({ task }) => `¿Qué palabra es lo contrario de ${quote(task.pair.word)}?`,
  },
  picture: ({ task }) => ({ kind: 'sentence', text: task.pair.sentence }),
  shown: 'never',
  solved: ({ task }) => ({ kind: 'word', parts: [task.right], lit: null }),
  hints: {
    look: {
      en: ({ task }) => `Listen: ${sentenceSaid(task.pair.sentence)}.`,
      es: ({ task }) => `Escucha: ${sentenceSaid(task.pair.sentence)}.`,
    },
    start: {
      en: ({ task }) => `Think: not ${quote(task.pair.word)} at all, but the other end.`,
      es: ({ task }) => `Piensa: nada de ${quote(task.pair.word)}, sino todo al revés.`,
    },
    worked: {
      en: ({ task }) => [
        `${quote(task.pair.word)} is like ${quote(task.pair.other)}.`,
        `The opposite of ${quote(task.pair.word)} is ${quote(task.right)}.`,
      ],
      es: ({ task }) => [
        `${quote(task.pair.word)} es como ${quote(task.pair.other)}.`,
        `Lo contrario de ${quote(task.pair.word)} es ${quote(task.right)}.`,
      ],
    },
  },
  praise: {
    en: ({ task }) => `You know two opposites: ${quote(task.pair.word)} and ${quote(task.right)}.`,
    es: ({ task }) => `Conoces dos contrarios: ${quote(task.pair.word)} y ${quote(task.right)}.`,
  },
  because: {
    en: ({ task }) => `${quote(task.pair.word)} and ${quote(task.right)} are opposites.`,
    es: ({ task }) => `${quote(task.pair.word)} y ${quote(task.right)} son contrarios.`,
  },
})

type Meant = Chosen &
  Readonly<{ entry: MultiMeaning; sentence: string; meaning: string; at: number; asksSentence: boolean }>
type M = { task: Meant }

const MEANINGS = multiMeanings.filter(({ grade }) => grade === 'K')

/** What each word means that sounds nearly like one of these. */
const NEAR_WORDS: Readonly<Record<string, string>> = {
  mat: 'a small rug',
  park: 'a place to play',
  dock: 'a place to tie up boats',
  wing: 'a part of a bird',
  fry: 'cook in hot oil',
  pan: 'a flat pot',
  truck: 'a big car for loads',
  mail: 'letters and cards',
  stair: 'one step',
  wade: 'walk in water',
  bark: 'the sound of a dog',
  grasses: 'thin green plants',
  gold: 'a shiny metal',
  tap: 'hit softly',
  wash: 'make clean',
  ball: 'a round toy',
  night: 'when it is dark',
  tire: 'the rubber on a wheel',
}

/** The usual meaning is right once in four times: often enough that the rarer one is no rule, and seldom enough to see who always takes it. */
const whichMeaning = (chance: Chance): 0 | 1 => (chance.whole(1, 4) === 1 ? 0 : 1)

const aMeaning = (count: number) =>
  drawn<Meant>((chance) => {
    const entry = chance.pick(MEANINGS.slice(0, count))
    const at = whichMeaning(chance)
    const meant = entry.meanings[at]
    const other = entry.meanings[1 - at]
    if (meant === undefined || other === undefined) return null
    const near = NEAR_WORDS[entry.soundsLike]
    const [filler] = chance.shuffled(MEANINGS.filter(({ word }) => word !== entry.word))
    const slip = filler?.meanings[0]?.meaning
    const others = [
      { id: other.meaning, ideas: at === 1 ? ['usual-meaning'] : [] },
      ...(near === undefined ? [] : [{ id: near, ideas: ['sounds-like'] }]),
      ...(slip === undefined ? [] : [{ id: slip, ideas: [] }]),
    ].slice(0, 2)
    const sentence = chance.pick(meant.sentences)
    return whole({
      right: meant.meaning,
      others,
      entry,
      sentence,
      meaning: meant.meaning,
      at,
      asksSentence: false,
    })
  })

const aSentence = drawn<Meant>((chance) => {
  const entry = chance.pick(MEANINGS)
  const at = whichMeaning(chance)
  const meant = entry.meanings[at]
  const other = entry.meanings[1 - at]
  if (meant === undefined || other === undefined) return null
  const sentence = chance.pick(meant.sentences)
  const others = other.sentences.map((id) => ({ id: plain(id), ideas: at === 1 ? ['usual-meaning'] : [] }))
  return whole({
    right: plain(sentence),
    others,
    entry,
    sentence,
    meaning: meant.meaning,
    at,
    asksSentence: true,
  })
})
/** A sentence without its marks, so that it can be quoted. */
const plain = (sentence: string): string => sentence.replace(/[.!?,]/g, '')

/** Kindergarten: which meaning a word has here. */
export const newMeanings = defineSkill<M>({
  id: 'l.k.new-meanings',
  levels: {
    1: { params: { task: aMeaning(12) }, ask: choosing(({ p }) => spokenPhrases(p)) },
    2: { params: { task: aMeaning(20) }, ask: choosing(({ p }) => spokenPhrases(p)) },
    3: { params: { task: aSentence }, ask: choosing(({ p }) => spokenPhrases(p)) },
  },
  answer: ({ task }) => task.right,
  wrong: ideasOf('usual-meaning', 'sounds-like'),
  prompt: {
    en: ({ task }) =>
      task.asksSentence
        ? `${quote(task.entry.word)}: ${quote(task.meaning)}. Which one fits?`
        : `Listen. What does ${quote(task.entry.word)} mean here?`,
    es: ({ task }) =>
      task.asksSentence
        ? `${quote(task.entry.word)}: ${quote(task.meaning)}. ¿Cuál va con eso?`
        : `Escucha. ¿Qué quiere decir ${quote(task.entry.word)} aquí?`,
  },
  speech: {
    en: ({ task }) =>
      task.asksSentence
        ? `Find the sentence where ${quote(task.entry.word)} means ${quote(task.meaning)}.`
        : `${sentenceSaid(task.sentence)}. What does ${quote(task.entry.word)} mean here?`,
    es: ({ task }) =>
      task.asksSentence
        ? `Busca la oración donde ${quote(task.entry.word)} quiere decir ${quote(task.meaning)}.`
        : `${sentenceSaid(task.sentence)}. ¿Qué quiere decir aquí ${quote(task.entry.word)}?`,
  },
  picture: ({ task }) => (task.asksSentence ? null : { kind: 'sentence', text: task.sentence }),
  shown: 'always',
  solved: ({ task }) => ({ kind: 'sentence', text: task.sentence }),
  hints: {
    look: {
      en: ({ task }) =>
        task.asksSentence
          ? 'Listen to each sentence to the end.'
          : `Listen again: ${sentenceSaid(task.sentence)}.`,
      es: ({ task }) =>
        task.asksSentence
          ? 'Escucha las oraciones hasta el final.'
          : `Escucha otra vez: ${sentenceSaid(task.sentence)}.`,
    },
    start: {
      en: ({ task }) => `${quote(task.entry.word)} can mean two things. Which one makes sense?`,
      es: ({ task }) => `${quote(task.entry.word)} puede ser dos cosas. ¿Cuál tiene sentido?`,
    },
    worked: {
      en: ({ task }) => [
        `Listen: ${sentenceSaid(task.sentence)}.`,
        `Here ${quote(task.entry.word)} means ${quote(task.meaning)}.`,
      ],
      es: ({ task }) => [
        `Escucha: ${sentenceSaid(task.sentence)}.`,
        `Aquí ${quote(task.entry.word)} quiere decir ${quote(task.meaning)}.`,
      ],
    },
  },
  praise: {
    en: () => 'You listened to the whole sentence.',
    es: () => 'Escuchaste toda la oración.',
  },
  because: {
    en: ({ task }) =>
      `${sentenceSaid(task.sentence)}: here ${quote(task.entry.word)} means ${quote(task.meaning)}.`,
    es: ({ task }) =>
      `${sentenceSaid(task.sentence)}: aquí ${quote(task.entry.word)} quiere decir ${quote(task.meaning)}.`,
  },
})
const spokenPhrases = (p: Readonly<{ task: Chosen }>) => spokenChoices(p)
