import { choosing } from '#content/asking.ts'
import { mayBeTakenFor } from '#content/banks/picture-words.ts'
import type { Word } from '#content/banks/types.ts'
import { vowelOf } from '#content/banks/words.ts'
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
import { ALL_WORDS, type Reading, soundsAlike } from './said-as.ts'

/** A printed word with what it may be read as: pictures of words, or cards that say theirs. */
export type Read = Chosen & Readonly<{ word: Word; cards: 'pictures' | 'spoken' }>

/** How a child with each idea reads a word; an idea may read it in several ways or in none. */
export type Ideas = Readonly<Record<string, (word: Word) => readonly (Reading | null)[]>>

/** A word of the pool to be read. One with a picture is asked by pictures half of the time. */
export const aWordToRead = (pool: readonly Word[], ideas: Ideas): Drawn<Read> =>
  drawn((chance) => {
    const word = chance.pick(pool)
    const pictured = word.picture !== null && word.text !== 'egg' && chance.whole(0, 1) === 0
    const others = pictured ? pictureOthers(chance, word, ideas) : spokenOthers(chance, word, ideas)
    // Most of what is asked tells something of a reader who is wrong.
    if (!pictured && others[0]?.ideas.length === 0 && chance.whole(0, 2) > 0) return null
    return whole({ right: word.text, others, word, cards: pictured ? 'pictures' : 'spoken' })
  })

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

const ONE_NAME = ALL_WORDS.filter(({ picture, text }) => picture !== null && text !== 'egg')

/** Pictures of words that show an idea, then of words that begin or end alike. */
function pictureOthers(chance: Chance, word: Word, ideas: Ideas): readonly Other[] {
  const shown = new Set(ONE_NAME.filter(({ phonemes }) => !soundsAlike(phonemes, word.phonemes)).map(textOf))
  const known = Object.fromEntries(
    Object.entries(ideas).map(([idea, read]) => [
      idea,
      read(word).flatMap((one) => (one !== null && shown.has(one.text) ? [one.text] : [])),
    ]),
  )
  const near = likest(
    word,
    ONE_NAME.filter((other) => shown.has(other.text) && isNear(word, other)),
  ).map(textOf)
  return beside(chance, word.text, known, near.length < 4 ? [...shown] : near, mayBeTakenFor)
}

type Tagged = Reading & Other

/** Readings that show an idea. A word that is real is always among them, so that the one real word is never the answer by itself. */
function spokenOthers(chance: Chance, word: Word, ideas: Ideas): readonly Other[] {
  const tagged = taggedReadings(word, ideas)
  const kept: Tagged[] = []
  const fits = (one: Reading) =>
    kept.every(({ text, phonemes }) => text !== one.text && !clash(phonemes, one.phonemes))
  for (const idea of chance.shuffled(Object.keys(ideas))) {
    const showing = chance.shuffled(tagged.filter((one) => one.ideas.includes(idea) && fits(one)))
    const found = showing.find(({ real }) => real) ?? showing[0]
    if (found !== undefined && kept.length < BESIDE) kept.push(found)
  }
  const real = kept.filter((one) => one.real)
  const shown = real.length > 0 ? [...real, ...kept.filter((one) => !one.real)] : kept.slice(0, BESIDE - 1)
  kept.splice(0, kept.length, ...shown)
  const near = nearWords(chance, word)
  const filling: Tagged[] = []
  for (const { text, phonemes } of near) {
    if (kept.length + filling.length >= BESIDE) break
    const ideasOfIt = tagged.find((one) => one.text === text)?.ideas ?? []
    const slip = { id: text, text, phonemes, real: true, ideas: ideasOfIt }
    if (text !== word.text && fits(slip) && filling.every((one) => !clash(one.phonemes, phonemes)))
      filling.push(slip)
  }
  return (real.length > 0 ? [...kept, ...filling] : [...filling, ...kept]).map(({ id, ideas: own }) => ({
    id,
    ideas: own,
  }))
}

/** Words a hasty reader takes it for. */
const nearWords = (chance: Chance, word: Word): readonly Word[] =>
  chance.shuffled(
    likest(
      word,
      ALL_WORDS.filter((other) => isNear(word, other) && !clash(word.phonemes, other.phonemes)),
    ),
  )

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
      if (one === null || one.text === word.text || clash(one.phonemes, word.phonemes)) continue
      const before = found.get(one.text)?.ideas ?? []
      found.set(one.text, { ...one, id: one.text, ideas: [...new Set([...before, idea])] })
    }
  return [...found.values()]
}

/** Sounds that are not known cannot clash. */
const clash = (one: Word['phonemes'], other: Word['phonemes']): boolean =>
  one.length > 0 && soundsAlike(one, other)

/** About as long, with the same start or the same end: what a hasty reader takes it for. */
export const isNear = (word: Word, other: Word): boolean =>
  other.text !== word.text &&
  other.beats.length === word.beats.length &&
  Math.abs(other.phonemes.length - word.phonemes.length) <= 1 &&
  (other.phonemes[0] === word.phonemes[0] ||
    (lastOf(other.phonemes) === lastOf(word.phonemes) && vowelOf(other) === vowelOf(word)))

const textOf = ({ text }: Word): string => text
