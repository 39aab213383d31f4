import { clueSentences } from '#content/banks/figures.ts'
import type { ClueSentence } from '#content/banks/types.ts'
import type { Chance } from '#domain/items/chance.ts'
import type { Said } from '#domain/language.ts'
import { quote } from '#domain/quoted.ts'
import { byIdea, type Choosing, choiceSkill, oneOf, printed, said } from './told.ts'

type Clue = ClueSentence['clue']

/** Where to look for what a sentence tells of its word. */
const WHERE: Readonly<Record<Clue, Said>> = {
  picture: {
    en: 'Make a picture of it in your mind.',
    es: 'Imagina el dibujo de lo que dice.',
  },
  'same sentence': {
    en: 'The rest of the sentence tells why or how.',
    es: 'El resto de la oración dice por qué o cómo.',
  },
  'next sentence': {
    en: 'The next sentence tells more.',
    es: 'La oración que sigue dice más.',
  },
  restated: {
    en: 'The meaning stands right behind the word.',
    es: 'El significado está justo detrás de la palabra.',
  },
  example: {
    en: 'The sentence names some of them. What are they all?',
    es: 'La oración nombra algunos ejemplos. ¿Qué son todos?',
  },
  opposite: {
    en: 'The sentence sets two things against each other: one is not like the other.',
    es: 'La oración pone dos cosas frente a frente: una no es como la otra.',
  },
  'cause and effect': {
    en: 'One thing makes the other happen. What would come of it?',
    es: 'Una cosa causa la otra. ¿Qué pasaría?',
  },
  comparison: {
    en: 'It is compared with something you know. What is that like?',
    es: 'Se compara con algo que conoces. ¿Cómo es eso?',
  },
}

/** The sentence with its word covered. */
const covered = ({ sentence, word }: ClueSentence): string =>
  said(sentence.replace(new RegExp(`\\b${word}\\b`, 'i'), '□'))

/** What a word means by its sentence; `other` is the idea that takes it for another word or sense. */
const aClue =
  (entries: readonly ClueSentence[], other: 'sounds-like' | 'usual-meaning') =>
  (chance: Chance): Choosing => {
    const entry = chance.pick(entries)
    const { word, sentence, meaning, clue } = entry
    const known = {
      'opposite-clue': entry.opposite,
      'topic-only': entry.topicOnly,
      [other]: entry.otherSense,
    }
    const [w, m, s] = [quote(word), said(meaning), said(sentence)]
    return {
      right: meaning,
      others: byIdea(chance, meaning, known),
      shown: 'spoken',
      picture: printed(sentence),
      solved: printed(sentence),
      words: {
        en: {
          prompt: `What does ${w} mean here?`,
          heard: `${s}. What does ${w} mean here?`,
          look: `Cover the word. What would fit? ${covered(entry)}.`,
          start: WHERE[clue].en,
          worked: [`It says: ${s}.`, `So ${w} means ${m}.`],
          praise: `You used the words around ${w} to find what it means.`,
          because: `The words around ${w} show that it means ${m}.`,
        },
        es: {
          prompt: `¿Qué quiere decir ${w} aquí?`,
          heard: `${s}. ¿Qué quiere decir ${w} aquí?`,
          look: `Tapa la palabra. ¿Qué quedaría bien? ${covered(entry)}.`,
          start: WHERE[clue].es,
          worked: [`Dice: ${s}.`, `Así que ${w} quiere decir ${m}.`],
          praise: `Usaste las palabras de alrededor para saber qué es ${w}.`,
          because: `Las palabras de alrededor muestran que ${w} quiere decir ${m}.`,
        },
      },
    }
  }

const of = (grade: '1' | '3', ...clues: readonly Clue[]): readonly ClueSentence[] =>
  clueSentences.filter((entry) => entry.grade === grade && clues.includes(entry.clue))

/** Grade 1: what a word means by the words around it. */
export const wordClues = choiceSkill({
  id: 'l.1.word-clues',
  ideas: ['sounds-like', 'topic-only', 'opposite-clue'],
  tasks: [
    oneOf(aClue(of('1', 'picture'), 'sounds-like')),
    oneOf(aClue(of('1', 'same sentence'), 'sounds-like')),
    oneOf(aClue(of('1', 'next sentence'), 'sounds-like')),
  ],
})

/** Grade 3: what a new word means, by each kind of clue. */
export const contextClues = choiceSkill({
  id: 'l.3.context-clues',
  ideas: ['opposite-clue', 'usual-meaning', 'topic-only'],
  tasks: [
    oneOf(aClue(of('3', 'restated'), 'usual-meaning')),
    oneOf(aClue(of('3', 'example', 'opposite'), 'usual-meaning')),
    oneOf(aClue(of('3', 'cause and effect', 'comparison'), 'usual-meaning')),
  ],
})
