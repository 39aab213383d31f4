import { antonyms, synonyms } from '#content/banks/relations.ts'
import type { BankGrade, WordPair } from '#content/banks/types.ts'
import type { Chance } from '#domain/items/chance.ts'
import { quote } from '#domain/quoted.ts'
import { byIdea, type Choosing, choiceSkill, oneOf, printed, said } from './told.ts'

const knownOf = ({ other, goesWith, looksLike }: WordPair) => ({
  'same-or-opposite-mix': other,
  'goes-with': goesWith,
  'look-alike-word': looksLike,
})

/** The word of the same or of the opposite meaning. */
const aPair =
  (from: readonly WordPair[]) =>
  (chance: Chance): Choosing => {
    const pair = chance.pick(from)
    const same = pair.relation === 'synonym'
    const [w, m, s] = [quote(pair.word), quote(pair.match), said(pair.sentence)]
    return {
      right: pair.match,
      others: byIdea(chance, pair.match, knownOf(pair)),
      shown: 'spoken',
      picture: null,
      solved: printed(pair.sentence),
      words: {
        en: {
          prompt: same
            ? `Which word means nearly the same as ${w}?`
            : `Which word means the opposite of ${w}?`,
          look: `Think of a sentence: ${s}.`,
          start: same
            ? `Put each word in place of ${w}. Does the meaning stay?`
            : `Put each word in place of ${w}. Does the meaning turn round?`,
          worked: [
            `It says: ${s}.`,
            same ? `You could say ${m}, and the meaning stays.` : `With ${m} it would mean the opposite.`,
          ],
          praise: same
            ? `You found a word that keeps the meaning: ${m}.`
            : `You found the word that turns it round: ${m}.`,
          because: same ? `${w} and ${m} mean nearly the same.` : `${w} and ${m} are opposites.`,
        },
        es: {
          prompt: same
            ? `¿Qué palabra quiere decir casi lo mismo que ${w}?`
            : `¿Qué palabra quiere decir lo contrario de ${w}?`,
          look: `Piensa en una oración: ${s}.`,
          start: same
            ? `Pon cada palabra en lugar de ${w}. ¿El significado queda igual?`
            : `Pon cada palabra en lugar de ${w}. ¿El significado se vuelve al revés?`,
          worked: [
            `Dice: ${s}.`,
            same
              ? `Se puede decir ${m}, y el significado queda igual.`
              : `Con ${m} querría decir lo contrario.`,
          ],
          praise: same
            ? `Hallaste una palabra que conserva el significado: ${m}.`
            : `Hallaste la palabra que lo vuelve al revés: ${m}.`,
          because: same ? `${w} y ${m} quieren decir casi lo mismo.` : `${w} y ${m} son contrarios.`,
        },
      },
    }
  }

/** The word that could stand in a sentence in place of another. */
const aPlaceTaker =
  (from: readonly WordPair[]) =>
  (chance: Chance): Choosing => {
    const pair = chance.pick(from)
    const [w, m, s] = [quote(pair.word), quote(pair.match), said(pair.sentence)]
    return {
      right: pair.match,
      others: byIdea(chance, pair.match, knownOf(pair)),
      shown: 'spoken',
      picture: printed(pair.sentence),
      solved: printed(pair.sentence),
      words: {
        en: {
          prompt: `Which word is closest in meaning to ${w} here?`,
          heard: `${s}. Which word is closest in meaning to ${w} here?`,
          look: 'Read the sentence with each word in its place.',
          start: 'Does the sentence still tell the same?',
          worked: [`It says: ${s}.`, `${w} means nearly the same as ${m}.`],
          praise: `You tried the words in the sentence: ${m} keeps its meaning.`,
          because: `${w} and ${m} mean nearly the same.`,
        },
        es: {
          prompt: `¿Qué palabra se parece más a ${w} en esta oración?`,
          heard: `${s}. ¿Qué palabra se parece más en significado a ${w}?`,
          look: 'Lee la oración con cada palabra en su lugar.',
          start: '¿La oración todavía dice lo mismo?',
          worked: [`Dice: ${s}.`, `${w} quiere decir casi lo mismo que ${m}.`],
          praise: `Probaste las palabras en la oración: ${m} conserva el significado.`,
          because: `${w} y ${m} quieren decir casi lo mismo.`,
        },
      },
    }
  }

const of = (bank: readonly WordPair[], ...grades: readonly BankGrade[]): readonly WordPair[] =>
  bank.filter(({ grade }) => grades.includes(grade))

/** Grade 3: words of the same and of the opposite meaning. */
export const synonymsAntonyms = choiceSkill({
  id: 'l.3.synonyms-antonyms',
  ideas: ['same-or-opposite-mix', 'goes-with', 'look-alike-word'],
  tasks: [
    oneOf(aPair(of(synonyms, '1', '2', '3'))),
    oneOf(aPair(of(synonyms, '2', '3')), aPair(of(antonyms, '2', '3'))),
    oneOf(aPlaceTaker(of(synonyms, '2', '3', '4'))),
  ],
})
