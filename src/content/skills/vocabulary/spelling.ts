import { homophones } from '#content/banks/relations.ts'
import { beatWords, trickyWords } from '#content/banks/spelling.ts'
import type { BeatWord, TrickyWord } from '#content/banks/types.ts'
import type { Chance } from '#domain/items/chance.ts'
import { quote } from '#domain/quoted.ts'
import { byIdea, type Laying, mixed, oneOf, printed, said, spelled, tilesSkill, wordOf } from './told.ts'

/** The letters that are needed for a word beyond those of another. */
function beyond(word: string, other: string): readonly string[] {
  const left = [...other]
  return [...word].filter((letter) => {
    const at = left.indexOf(letter)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

/** A word to be spelled from its letters, with those that wrong spellings need. */
function lettered(
  chance: Chance,
  word: string,
  known: Readonly<Record<string, string | null>>,
): Pick<Laying, 'right' | 'others' | 'tiles'> {
  const others = byIdea(chance, word, known)
  const more: string[] = []
  for (const { id } of others) more.push(...beyond(id, word + more.join('')))
  return { right: word, others, tiles: mixed(chance, [...word], more) }
}

/** What is said of a word that is dictated in its sentence; `tip` is what to think of. */
function dictated(
  word: string,
  sentence: string,
  tip: Readonly<Record<'en' | 'es', string>>,
): Pick<Laying, 'words' | 'picture' | 'solved'> {
  const [w, s] = [quote(word), said(sentence.replace('□', word))]
  const [letters, letras] = [spelled(word, 'en'), spelled(word, 'es')]
  return {
    picture: printed(sentence),
    solved: printed(sentence.replace('□', word)),
    words: {
      en: {
        prompt: 'Listen. Spell the word for the gap.',
        heard: `${s}. Spell the word ${w}.`,
        look: `Listen again: ${s}.`,
        start: tip.en,
        worked: [tip.en, `Write ${letters}.`],
        praise: `You put every letter of ${w} in its place.`,
        because: `We write ${w} like this: ${letters}.`,
      },
      es: {
        prompt: 'Escucha. Escribe la palabra del hueco.',
        heard: `${s}. Escribe la palabra ${w}.`,
        look: `Escucha otra vez: ${s}.`,
        start: tip.es,
        worked: [tip.es, `Escribe ${letras}.`],
        praise: `Pusiste cada letra de ${w} en su lugar.`,
        because: `La palabra ${w} se escribe así: ${letras}.`,
      },
    },
  }
}

const orNone = (text: string): string | null => (text === '' ? null : text)

/** What to think of for a word: its ending, its ie, its meaning, its weak vowel. */
function tipOf({ word, soundsLike, weak }: TrickyWord): Readonly<Record<'en' | 'es', string>> {
  const end = /(?:le|el|al)$/.exec(word)?.[0]
  if (soundsLike !== '') {
    const other = quote(soundsLike)
    return { en: `It is not ${other}. Say both slowly.`, es: `No es ${other}. Di las dos despacio.` }
  }
  if (end !== undefined) {
    return {
      en: `The end is written ${spelled(end, 'en')}.`,
      es: `El final se escribe ${spelled(end, 'es')}.`,
    }
  }
  const pair = /ie|ei/.exec(word)?.[0]
  if (pair !== undefined && weak === '') {
    const family = quote(
      word.includes('eigh') ? (word === 'eight' ? 'weigh' : 'eight') : pair === 'ei' ? 'receive' : 'field',
    )
    const odd = quote(pair.toUpperCase().split('').join(' '))
    return word === 'receive' || word === 'field'
      ? {
          en: `After c it is ei; mostly it is ie. Here it is ${odd}.`,
          es: `Tras la c va ei; casi siempre va ie. Aquí es ${odd}.`,
        }
      : { en: `Think of ${family}: it is ${odd}.`, es: `Piensa en ${family}: es ${odd}.` }
  }
  const at = [...word].findIndex((letter, i) => letter !== weak[i])
  const vowel = quote(word.charAt(at).toUpperCase())
  return {
    en: `One vowel is weak and cannot be heard well. It is ${vowel}.`,
    es: `Una vocal es débil y no se oye bien. Es ${vowel}.`,
  }
}

/** A word that is not as it sounds. */
const aTrickyWord =
  (level: TrickyWord['level']) =>
  (chance: Chance): Laying => {
    const entry = chance.pick(trickyWords.filter((one) => one.level === level))
    const { word, sentence } = entry
    const known = {
      'letter-order': orNone(entry.swapped),
      'weak-vowel-guess': orNone(entry.weak),
      'homophone-swap': orNone(entry.soundsLike),
    }
    return { ...lettered(chance, word, known), ...dictated(word, sentence, tipOf(entry)) }
  }

const HOMOPHONES = homophones.filter(({ grade }) => grade <= '3')

/** A word that sounds like another. */
const aHomophone = (chance: Chance): Laying => {
  const { words } = chance.pick(HOMOPHONES)
  const [mine, other] = chance.shuffled(words)
  if (mine === undefined || other === undefined) throw new Error('Bug: a word alone')
  const m = said(mine.meaning)
  const tip = {
    en: `Which meaning is it? Here it means ${m}.`,
    es: `¿Qué significado es? Aquí quiere decir ${m}.`,
  }
  return {
    ...lettered(chance, mine.text, { 'homophone-swap': other.text }),
    ...dictated(mine.text, mine.sentence, tip),
  }
}

/** Grade 3: endings, ie and ei, words that sound alike, weak vowels. */
export const spellRules = tilesSkill({
  id: 'l.3.spell-rules',
  ideas: ['homophone-swap', 'letter-order', 'weak-vowel-guess'],
  tasks: [oneOf(aTrickyWord(1)), oneOf(aHomophone), oneOf(aTrickyWord(3))],
})

/** The word with one of its inner beats lost; null where it has none. */
const withoutABeat = (beats: readonly string[]): string | null =>
  beats.length < 3 ? null : beats.toSpliced(1, 1).join('')

/** A longer word from its beats. */
const aBeatWord =
  (level: BeatWord['level']) =>
  (chance: Chance): Laying => {
    const { beats, otherEnding, weak, family } = chance.pick(beatWords.filter((one) => one.level === level))
    const word = beats.join('')
    const known = {
      'ending-swap': otherEnding.join(''),
      'weak-vowel-guess': orNone(weak.join('')),
      'drops-beat': withoutABeat(beats),
    }
    const wrong = [...otherEnding, ...weak].filter((beat) => !beats.includes(beat))
    const [w, f, parts] = [
      quote(word),
      quote(family),
      beats.map((beat) => quote(beat.toUpperCase().split('').join(' '))),
    ]
    return {
      right: word,
      others: byIdea(chance, word, known),
      tiles: mixed(chance, beats, wrong),
      picture: null,
      solved: wordOf(beats),
      words: {
        en: {
          prompt: 'Listen. Build the word, part by part.',
          heard: `Build the word ${w}, part by part.`,
          look: `Say every beat of ${w}. It has ${beats.length}.`,
          start: `Think of its family: ${f}.`,
          worked: [`Its family is ${f}.`, `The parts are ${parts.join(', ')}.`],
          praise: `You wrote every beat of ${w}.`,
          because: `The parts of ${w} are ${parts.join(', ')}.`,
        },
        es: {
          prompt: 'Escucha. Forma la palabra, parte por parte.',
          heard: `Forma la palabra ${w}, parte por parte.`,
          look: `Di cada sílaba de ${w}. Tiene ${beats.length}.`,
          start: `Piensa en su familia: ${f}.`,
          worked: [`Su familia es ${f}.`, `Las partes son ${parts.join(', ')}.`],
          praise: `Escribiste cada sílaba de ${w}.`,
          because: `Las partes de ${w} son ${parts.join(', ')}.`,
        },
      },
    }
  }

/** Grade 4: longer words by their beats and their families. */
export const spellGrade = tilesSkill({
  id: 'l.4.spell-grade',
  ideas: ['ending-swap', 'weak-vowel-guess', 'drops-beat'],
  tasks: [oneOf(aBeatWord(1)), oneOf(aBeatWord(2)), oneOf(aBeatWord(3))],
})
