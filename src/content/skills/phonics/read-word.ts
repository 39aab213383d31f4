import { choosing } from '#content/asking.ts'
import { mayBeTakenFor } from '#content/banks/picture-words.ts'
import type { Word } from '#content/banks/types.ts'
import { soundsAlike, vowelOf } from '#content/banks/words.ts'
import type { Ask, Drawn } from '#content/skill.ts'
import {
  BESIDE,
  beside,
  type Chosen,
  drawn,
  lastOf,
  numberedCards,
  type Other,
  pictureChoices,
  whole,
} from '#content/skills/lk/cards.ts'
import type { Chance } from '#domain/items/chance.ts'
import { ALL_WORDS, type Reading } from './said-as.ts'

/** A printed word with what it may be read as: pictures of words, or cards that say theirs. */
export type Read = Chosen & Readonly<{ word: Word; cards: 'pictures' | 'spoken' }>

/** How a child with each idea reads a word; an idea may read it in several ways or in none. */
export type Ideas = Readonly<Record<string, (word: Word) => readonly (Reading | null)[]>>

/** A word of the pool to be read. One with a picture is asked by pictures half of the time. */
export function aWordToRead(pool: readonly Word[], ideas: Ideas): Drawn<Read> {
  const company = companyOf(ideas)
  return drawn((chance) => {
    const word = chance.pick(pool)
    const pictures =
      hasPicture(word) && chance.whole(0, 1) === 0 ? pictureOthers(chance, word, company(word)) : null
    // Most of what is asked tells something of a reader who is wrong: pictures that do not make way for cards that do.
    const pictured = pictures !== null && (tells(pictures) || chance.whole(0, 3) === 0)
    const others = pictured ? pictures : spokenOthers(chance, ideas, company(word))
    if (!pictured && !tells(others) && chance.whole(0, 4) > 0) return null
    return whole({ right: word.text, others, word, cards: pictured ? 'pictures' : 'spoken' })
  })
}

/** Pictures to tap, or numbered cards to listen to. */
export const readingOf = <P extends Readonly<{ task: Read }>>(): Ask<P> => ({
  format: 'choice',
  equal: 'exact',
  question: (scene) =>
    (scene.p.task.cards === 'spoken'
      ? numberedCards<P>()
      : choosing<P>(({ p }) => pictureChoices(p))
    ).question(scene),
})

/** A picture that is called by its word: eggs are drawn in a pan. */
const hasPicture = ({ picture, text }: Word): boolean => picture !== null && text !== 'egg'

/** Whether the first wrong answer, which is always there, is what an idea makes of the word. */
const tells = ([first]: readonly Other[]): boolean => first !== undefined && first.ideas.length > 0

type Tagged = Reading & Other
/** What a word may be read as: by the ideas, by haste (the likest words), and by haste among pictures. */
type Company = Readonly<{ tagged: readonly Tagged[]; near: readonly Tagged[]; pictured: readonly Tagged[] }>

/** The company of each word, worked out when first asked for. */
function companyOf(ideas: Ideas): (word: Word) => Company {
  const known = new Map<string, Company>()
  return (word) => {
    const found = known.get(word.text) ?? foundCompany(word, ideas)
    known.set(word.text, found)
    return found
  }
}

function foundCompany(word: Word, ideas: Ideas): Company {
  const tagged = taggedReadings(word, ideas)
  const slipped = ({ text, phonemes }: Word): Tagged =>
    tagged.find((one) => one.text === text) ?? { id: text, text, phonemes, real: true, ideas: [] }
  const others = ALL_WORDS.filter(
    (other) => other.text !== word.text && !soundsAlike(other.phonemes, word.phonemes),
  )
  const near = others.filter((other) => isNear(word, other))
  const pictures = near.filter(hasPicture)
  return {
    tagged,
    near: likest(word, near).map(slipped),
    pictured: (pictures.length < 4 ? others.filter(hasPicture) : likest(word, pictures)).map(slipped),
  }
}

/** The eight words with the most letters in the same places. */
function likest(word: Word, words: readonly Word[]): readonly Word[] {
  const likeness = ({ text }: Word) => [...text].filter((letter, at) => letter === word.text[at]).length
  return words.toSorted((a, b) => likeness(b) - likeness(a)).slice(0, 8)
}

/** What the ideas make of a word, each reading once with all the ideas it shows. */
function taggedReadings(word: Word, ideas: Ideas): readonly Tagged[] {
  const found = new Map<string, Tagged>()
  for (const [idea, read] of Object.entries(ideas))
    for (const one of read(word)) {
      if (one === null || one.text === word.text || clash(one, word)) continue
      const before = found.get(one.text)?.ideas ?? []
      found.set(one.text, { ...one, id: one.text, ideas: [...new Set([...before, idea])] })
    }
  return [...found.values()]
}

/** Pictures of words that show an idea, then of words that begin or end alike. */
function pictureOthers(chance: Chance, word: Word, { tagged, pictured }: Company): readonly Other[] {
  const shown = tagged.filter(({ text }) => ALL_WORDS.some((one) => one.text === text && hasPicture(one)))
  const known = Object.groupBy(
    shown.flatMap(({ id, ideas }) => ideas.map((idea) => ({ id, idea }))),
    ({ idea }) => idea,
  )
  return beside(
    chance,
    word.text,
    Object.fromEntries(Object.entries(known).map(([idea, all = []]) => [idea, all.map(({ id }) => id)])),
    pictured.map(({ id }) => id),
    mayBeTakenFor,
  )
}

/** Readings that show an idea. A word that is real is always first among them, so that the one real word is never the answer by itself. */
function spokenOthers(chance: Chance, ideas: Ideas, { tagged, near }: Company): readonly Other[] {
  const kept: Tagged[] = []
  const fits = (one: Reading) => kept.every((other) => other.text !== one.text && !clash(other, one))
  for (const idea of chance.shuffled(Object.keys(ideas))) {
    const showing = chance.shuffled(tagged.filter((one) => one.ideas.includes(idea) && fits(one)))
    const found = showing.find(({ real }) => real) ?? showing[0]
    if (found !== undefined && kept.length < BESIDE) kept.push(found)
  }
  if (kept.length === BESIDE && kept.every(({ real }) => !real)) kept.pop()
  for (const slip of chance.shuffled(near)) if (kept.length < BESIDE && fits(slip)) kept.push(slip)
  return [...kept.filter(({ real }) => real), ...kept.filter(({ real }) => !real)]
}

/** Sounds that are not known cannot clash. */
const clash = (one: Pick<Word, 'phonemes'>, other: Pick<Word, 'phonemes'>): boolean =>
  one.phonemes.length > 0 && soundsAlike(one.phonemes, other.phonemes)

/** About as long, with the same start or the same end: what a hasty reader takes it for. */
const isNear = (word: Word, other: Word): boolean =>
  other.beats.length === word.beats.length &&
  Math.abs(other.phonemes.length - word.phonemes.length) <= 1 &&
  (other.phonemes[0] === word.phonemes[0] ||
    (lastOf(other.phonemes) === lastOf(word.phonemes) && vowelOf(other) === vowelOf(word)))
