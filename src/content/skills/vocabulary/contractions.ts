import type { Contraction } from '#content/banks/types.ts'
import { contractions } from '#content/banks/word-forms.ts'
import type { Chance } from '#domain/items/chance.ts'
import { quote } from '#domain/quoted.ts'
import { anIt, anOwner, aPlural } from './owners.ts'
import { byIdea, type Laying, mixed, oneOf, spelled, tilesSkill } from './told.ts'

/** Letters left out of two words; `won’t` is made in its own way. */
const lost = ({ long, short }: Contraction): string => {
  const letters = [...long.replace(' ', '')]
  for (const letter of short.replace('’', '')) letters.splice(letters.indexOf(letter), 1)
  return letters.join('')
}

/** One letter is left out. */
const isEasy = (entry: Contraction): boolean => lost(entry).length === 1

/** A short form of two words. */
const aShortForm =
  (entries: readonly Contraction[]) =>
  (chance: Chance): Laying => {
    const entry = chance.pick(entries)
    const { short, long } = entry
    const known = { 'wrong-gap': entry.wrongGap, 'no-mark': entry.noMark }
    const gone = short === 'won’t' ? 'o' : lost(entry)
    const [s, l, g] = [quote(short), quote(long), spelled(gone, 'en')]
    const odd = short === 'won’t'
    return {
      right: short,
      others: byIdea(chance, short, known),
      tiles: mixed(chance, [...short], [...new Set(gone)].slice(0, 2)),
      picture: { kind: 'sentence', text: long },
      solved: { kind: 'sentence', text: `${long} = ${short}` },
      words: {
        en: {
          prompt: `Make the short form of ${l}.`,
          heard: `${l}. Say it short: ${s}. Make the short form.`,
          look: 'The apostrophe takes the place of letters that are gone.',
          start: odd ? `${s} is an odd one. It begins with ${quote('wo')}.` : `These letters are gone: ${g}.`,
          worked: [`${l} turns into ${s}.`, `Write ${spelled(short, 'en')}.`],
          praise: `You put the apostrophe where letters are gone in ${s}.`,
          because: `In ${s} the apostrophe stands for ${odd ? quote('O') : g}.`,
        },
        es: {
          prompt: `Haz la forma corta de ${l}.`,
          heard: `${l}. Dilo corto: ${s}. Haz la forma corta.`,
          look: 'El apóstrofo va en lugar de las letras que se quitan.',
          start: odd ? `${s} es especial. Empieza con ${quote('wo')}.` : `Se quitan estas letras: ${g}.`,
          worked: [`${l} se vuelve ${s}.`, `Escribe ${spelled(short, 'es')}.`],
          praise: `Pusiste el apóstrofo donde se quitaron letras en ${s}.`,
          because: `En ${s} el apóstrofo está en lugar de ${odd ? quote('O') : g}.`,
        },
      },
    }
  }

/** More letters are left out, or the mark stands inside the second word. */
const HARDER = contractions.filter((entry) => !isEasy(entry) || entry.long.endsWith(' not'))

/** Grade 2: short forms, and the mark that tells whose. */
export const contractionsAndOwners = tilesSkill({
  id: 'l.2.contractions',
  ideas: ['wrong-gap', 'no-mark', 'plural-mark'],
  tasks: [
    oneOf(aShortForm(contractions.filter(isEasy))),
    oneOf(aShortForm(HARDER), anOwner('one')),
    oneOf(anOwner('many'), aPlural, anIt),
  ],
})
