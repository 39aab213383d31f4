import { isFitToShow } from '#content/banks/block-list.ts'
import { endingWords, longWords } from '#content/banks/long-words.ts'
import type { LongWord } from '#content/banks/types.ts'
import type { Chance } from '#domain/items/chance.ts'
import type { Said } from '#domain/language.ts'
import { quote } from '#domain/quoted.ts'
import { byIdea, type Choosing, choiceSkill, oneOf, wordOf } from './told.ts'

const READ: Said = { en: 'Read it. Which card says it?', es: 'Lee en inglés. ¿Qué tarjeta la dice?' }

/** The word with a weak beat lost, one inside it if there is one; null for two beats, where one would be left. */
function withoutABeat({ beats, strong }: LongWord): string | null {
  const weak = beats.map((_, at) => at).filter((at) => at > 0 && at !== strong)
  const lost = weak.find((at) => at < beats.length - 1) ?? weak[0]
  if (beats.length < 3 || lost === undefined) return null
  const left = beats.filter((_, at) => at !== lost).join('')
  return isFitToShow(left) ? left : null
}

/** Reading a word beat by beat; cards say what print does not. Beside words of three beats, of which one is strong, there are three cards. */
const aReading =
  (level: LongWord['level']) =>
  (chance: Chance): Choosing => {
    const words = longWords.filter((one) => one.level === level)
    const entry = chance.pick(words)
    const { word, beats, startsAlike } = entry
    const last = beats.at(-1) ?? ''
    const slips = chance.shuffled(words.filter((one) => one.word !== word)).map((one) => one.word)
    const ending = slips.filter((one) => one.endsWith(last.slice(-2)))
    const [w, parts] = [quote(word), beats.map(quote)]
    return {
      right: word,
      others: byIdea(
        chance,
        word,
        { 'first-beat-guess': startsAlike, 'drops-beat': withoutABeat(entry) },
        [...ending, ...slips].slice(0, 2),
      ).slice(0, level === 2 ? 2 : 3),
      shown: 'cards',
      picture: wordOf([word]),
      solved: wordOf(beats, entry.strong),
      words: {
        en: {
          prompt: READ.en,
          look: `It has ${beats.length} beats. Cover all but the first.`,
          start: `The first part says ${parts[0]}. Uncover the next part.`,
          worked: [`Read part by part: ${parts.join(', ')}.`, `Read it fast: ${w}.`],
          praise: `You read every part: ${w}.`,
          because: `The parts are ${parts.join(', ')}: ${w}.`,
        },
        es: {
          prompt: READ.es,
          look: `Tiene ${beats.length} sílabas. Tapa todo menos la primera.`,
          start: `La primera parte dice ${parts[0]}. Destapa la que sigue.`,
          worked: [`Lee por partes: ${parts.join(', ')}.`, `Léela rápido: ${w}.`],
          praise: `Leíste cada parte: ${w}.`,
          because: `Las partes son ${parts.join(', ')}: ${w}.`,
        },
      },
    }
  }

const PLACES: readonly Said[] = [
  { en: 'the first part', es: 'la primera parte' },
  { en: 'the second part', es: 'la segunda parte' },
  { en: 'the third part', es: 'la tercera parte' },
  { en: 'the fourth part', es: 'la cuarta parte' },
]
const stressed = (beats: readonly string[], strong: number): string =>
  beats.map((beat, at) => (at === strong ? beat.toUpperCase() : beat)).join('-')

/** Which beat of a word is the strong one. */
const aStrongBeat =
  (level: LongWord['level']) =>
  (chance: Chance): Choosing => {
    const { word, beats, strong } = chance.pick(
      longWords.filter((one) => one.level === level && one.beats.length > 2),
    )
    const ways = beats.map((_, at) => stressed(beats, at))
    const right = stressed(beats, strong)
    const place = PLACES[strong] ?? { en: '', es: '' }
    const w = quote(word)
    return {
      right,
      others: chance
        .shuffled(ways.filter((way) => way !== right))
        .map((id) => ({ id, ideas: ['wrong-stress'] })),
      shown: 'spoken',
      sounds: Object.fromEntries(ways.map((way, at) => [way, PLACES[at] ?? { en: '', es: '' }])),
      picture: wordOf([word]),
      solved: wordOf(beats, strong),
      words: {
        en: {
          prompt: 'Read the word. Which part is the strongest?',
          look: 'Say the word. Clap hard on the strong part.',
          start: 'Try each way: make one part loud. Which one sounds like the word you know?',
          worked: [`The word is ${w}.`, `Say it: ${place.en} is the strong one.`],
          praise: `You read ${w} with its strong part.`,
          because: `In ${w} ${place.en} is the strongest.`,
        },
        es: {
          prompt: 'Lee en inglés. ¿Qué parte es la más fuerte?',
          look: 'Di la palabra. Da una palmada fuerte en la parte fuerte.',
          start: 'Prueba cada forma: di fuerte una parte. ¿Cuál suena como la palabra que conoces?',
          worked: [`La palabra es ${w}.`, `Dila: ${place.es} es la fuerte.`],
          praise: `Leíste ${w} con su parte fuerte.`,
          because: `En ${w} ${place.es} es la más fuerte.`,
        },
      },
    }
  }

/** Grade 3: reading long words, and where they are strong. */
export const longWordsRead = choiceSkill({
  id: 'l.3.long-words',
  ideas: ['first-beat-guess', 'drops-beat', 'wrong-stress'],
  tasks: [
    oneOf(aReading(1)),
    oneOf(aReading(2), aReading(2), aStrongBeat(2)),
    oneOf(aReading(3), aReading(3), aStrongBeat(3)),
  ],
})

/** How a long ending sounds, and what a child says who reads it letter by letter; null where that sounds the same. */
const ENDING_SOUNDS: Readonly<Record<string, Readonly<{ says: string; letters: string | null }>>> = {
  tion: { says: 'shun', letters: 'tee on' },
  sion: { says: 'shun', letters: 'see on' },
  able: { says: 'uh bull', letters: 'ab lee' },
  ible: { says: 'uh bull', letters: 'ib lee' },
  ment: { says: 'ment', letters: null },
  ation: { says: 'ay shun', letters: 'at ee on' },
  ity: { says: 'it ee', letters: 'eye tie' },
  ive: { says: 'iv', letters: 'eye vee' },
  ous: { says: 'us', letters: 'oh use' },
}

/** Reading a word with a long ending as one chunk. */
const anEnding =
  (endings: readonly string[], swaps: readonly string[]) =>
  (chance: Chance): Choosing | null => {
    const { word, base, ending } = chance.pick(endingWords.filter((one) => endings.includes(one.ending)))
    const sounds = ENDING_SOUNDS[ending]
    if (sounds === undefined) return null
    const stem = word.slice(0, -ending.length)
    const letters = sounds.letters === null ? null : `${stem} ${sounds.letters}`
    const others = swaps.filter(
      (other) => ENDING_SOUNDS[other]?.says !== sounds.says && !word.endsWith(other),
    )
    const [first = '', second = ''] = chance
      .shuffled(others)
      .map((other) => base.replace(/[ey]$/, '') + other)
    const known = { 'letter-by-letter': letters, 'ending-swap': first, 'base-only': base }
    const [w, b, e] = [quote(word), quote(base), quote(ending)]
    // Both spellings of the sound as in vision and in mission are one chunk.
    const says = /(?:[aeiou]sion)$/.test(word) ? 'zhun' : sounds.says
    return {
      right: word,
      others: byIdea(chance, word, known, [second]),
      shown: 'cards',
      picture: wordOf([word]),
      solved: wordOf([stem, ending], 1),
      words: {
        en: {
          prompt: READ.en,
          look: `The ending ${e} is one chunk. Do not read it letter by letter.`,
          start: `${e} says ${quote(says)}.`,
          worked: [`It is built on ${b}.`, `The ending says ${quote(says)}.`, `Together: ${w}.`],
          praise: `You read the ending of ${w} in one chunk.`,
          because: `The ending ${e} says ${quote(says)}: ${w}.`,
        },
        es: {
          prompt: READ.es,
          look: `El final ${e} es un solo pedazo. No lo leas letra por letra.`,
          start: `${e} suena ${quote(says)}.`,
          worked: [`Viene de ${b}.`, `El final suena ${quote(says)}.`, `Junto: ${w}.`],
          praise: `Leíste el final de ${w} en un solo pedazo.`,
          because: `El final ${e} suena ${quote(says)}: ${w}.`,
        },
      },
    }
  }

/** Grade 3: long endings read as one chunk. */
export const latinEndings = choiceSkill({
  id: 'l.3.latin-endings',
  ideas: ['letter-by-letter', 'ending-swap', 'base-only'],
  tasks: [
    oneOf(anEnding(['tion', 'sion'], ['ment', 'able', 'ive', 'ous'])),
    oneOf(anEnding(['tion', 'able', 'ible', 'ment'], ['tion', 'able', 'ment', 'ive'])),
    oneOf(anEnding(['ation', 'ity', 'ive', 'ous'], ['ation', 'ity', 'ive', 'ous', 'ment'])),
  ],
})
