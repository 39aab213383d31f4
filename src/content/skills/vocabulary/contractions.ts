import type { Contraction, Possessive } from '#content/banks/types.ts'
import { contractions, itsOrItIs, possessives } from '#content/banks/word-forms.ts'
import type { Chance } from '#domain/items/chance.ts'
import type { Language } from '#domain/language.ts'
import { quote } from '#domain/quoted.ts'
import { byIdea, type Laying, mixed, oneOf, printed, said, tilesSkill } from './told.ts'

/** Letters left out of two words; `won’t` is made in its own way. */
const lost = ({ long, short }: Contraction): string => {
  const letters = [...long.replace(' ', '')]
  for (const letter of short.replace('’', '')) letters.splice(letters.indexOf(letter), 1)
  return letters.join('')
}
const spelled = (text: string): string =>
  [...text].map((letter) => (letter === '’' ? 'MARK' : quote(letter.toUpperCase()))).join(', ')
const inLanguage = (text: string, language: Language): string =>
  spelled(text).replace('MARK', language === 'en' ? 'apostrophe' : 'apóstrofo')

const EASY = new Set(
  'can’t isn’t I’m we’re she’s he’s it’s aren’t you’re they’re don’t didn’t wasn’t hasn’t that’s what’s there’s let’s'.split(
    ' ',
  ),
)

/** A short form of two words. */
const aShortForm =
  (entries: readonly Contraction[]) =>
  (chance: Chance): Laying => {
    const entry = chance.pick(entries)
    const { short, long } = entry
    const known = { 'wrong-gap': entry.wrongGap, 'no-mark': entry.noMark }
    const gone = short === 'won’t' ? 'o' : lost(entry)
    const [s, l, g] = [quote(short), quote(long), gone.length > 1 ? spelled(gone) : quote(gone.toUpperCase())]
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
          worked: [`${l} turns into ${s}.`, `Write ${inLanguage(short, 'en')}.`],
          praise: `You put the apostrophe where letters are gone in ${s}.`,
          because: `In ${s} the apostrophe stands for ${odd ? quote('O') : g}.`,
        },
        es: {
          prompt: `Haz la forma corta de ${l}.`,
          heard: `${l}. Dilo corto: ${s}. Haz la forma corta.`,
          look: 'El apóstrofo va en lugar de las letras que se quitan.',
          start: odd ? `${s} es especial. Empieza con ${quote('wo')}.` : `Se quitan estas letras: ${g}.`,
          worked: [`${l} se vuelve ${s}.`, `Escribe ${inLanguage(short, 'es')}.`],
          praise: `Pusiste el apóstrofo donde se quitaron letras en ${s}.`,
          because: `En ${s} el apóstrofo está en lugar de ${odd ? quote('O') : g}.`,
        },
      },
    }
  }

const OWNER = {
  en: {
    one: 'One owner: put an apostrophe and then an s.',
    many: 'Write the word for all of them. Does it end in s? Then just the apostrophe.',
  },
  es: {
    one: 'Un solo dueño: pon un apóstrofo y luego una s.',
    many: 'Escribe la palabra para todos. ¿Termina en s? Entonces solo el apóstrofo.',
  },
} as const

/** Who has it: the mark behind the owner or the owners. */
const anOwner =
  (owners: Possessive['owners']) =>
  (chance: Chance): Laying => {
    const { owner, form, wrong, thing, sentence } = chance.pick(
      possessives.filter((one) => one.owners === owners),
    )
    const known = { 'wrong-gap': wrong, 'no-mark': form.replace('’', '') }
    const has = quote(`${form} ${thing}`)
    const now = `${sentence} □ ${thing}`
    return {
      right: form,
      others: byIdea(chance, form, known),
      tiles: ownerTiles(chance, form),
      picture: printed(now),
      solved: printed(`${sentence} ${form} ${thing}`),
      words: {
        en: {
          prompt: 'Whose is it? Make the word for the gap.',
          heard: `${said(sentence)}. Make the word for the gap: ${has}.`,
          look: `Who has it? ${quote(owner)}.`,
          start: OWNER.en[owners],
          worked: [`Who has it? ${quote(owner)}.`, OWNER.en[owners], `Write ${inLanguage(form, 'en')}.`],
          praise: `You wrote the whole owner first: ${quote(owner)}.`,
          because: `${quote(owner)} ${owners === 'one' ? 'is one owner' : 'are many'}, so we write ${inLanguage(form, 'en')}.`,
        },
        es: {
          prompt: '¿De quién es? Haz la palabra del hueco.',
          heard: `${said(sentence)}. Haz la palabra del hueco: ${has}.`,
          look: `¿Quién lo tiene? ${quote(owner)}.`,
          start: OWNER.es[owners],
          worked: [
            `¿Quién lo tiene? ${quote(owner)}.`,
            OWNER.es[owners],
            `Escribe ${inLanguage(form, 'es')}.`,
          ],
          praise: `Escribiste primero al dueño completo: ${quote(owner)}.`,
          because: `${quote(owner)} ${owners === 'one' ? 'es un solo dueño' : 'son varios'}: se escribe ${inLanguage(form, 'es')}.`,
        },
      },
    }
  }

/** The word, its mark and an s, as pieces; where the word changes for many, both words. */
const ownerTiles = (chance: Chance, form: string): readonly string[] => {
  const plain = form.replace(/’s?$/, '')
  if (form.endsWith('’s')) return mixed(chance, [plain, '’', 's'], [])
  return plain.endsWith('ies')
    ? mixed(chance, [plain, '’'], [plain.replace(/ies$/, 'y'), 's'])
    : mixed(chance, [plain.slice(0, -1), 's', '’'], [])
}

/** Just more than one: no mark. */
const aPlural = (chance: Chance): Laying => {
  const { owner, sentence } = chance.pick(
    possessives.filter((one) => one.owners === 'many' && /[^e]s$/.test(one.owner)),
  )
  const one = owner.slice(0, -1)
  const gap = sentence.replace(new RegExp(owner, 'i'), '□')
  const o = quote(owner)
  return {
    right: owner,
    others: byIdea(chance, owner, { 'plural-mark': `${one}’s` }),
    tiles: mixed(chance, [one, 's'], ['’']),
    picture: printed(gap),
    solved: printed(sentence),
    words: {
      en: {
        prompt: 'Make the word for the gap.',
        heard: `${said(sentence)}. Make the word ${o}.`,
        look: 'Does a thing stand behind the gap that they own?',
        start: 'It tells only that there are more than one. No owner, no apostrophe.',
        worked: ['It only means more than one.', `Write ${inLanguage(owner, 'en')}.`],
        praise: `You saw that ${o} just means more than one.`,
        because: `${o} only means more than one, so it has no apostrophe.`,
      },
      es: {
        prompt: 'Haz la palabra del hueco.',
        heard: `${said(sentence)}. Haz la palabra ${o}.`,
        look: '¿Hay detrás del hueco una cosa de ellos?',
        start: 'Solo dice que hay más de uno. Sin dueño no hay apóstrofo.',
        worked: ['Solo quiere decir más de uno.', `Escribe ${inLanguage(owner, 'es')}.`],
        praise: `Viste que ${o} solo quiere decir más de uno.`,
        because: `${o} solo quiere decir más de uno, por eso no lleva apóstrofo.`,
      },
    },
  }
}

/** `its` or `it’s`. */
const anIt = (chance: Chance): Laying => {
  const { sentence, answer } = chance.pick(itsOrItIs)
  const short = answer === 'it’s'
  const whole = sentence.replace('□', short ? 'it is' : 'its')
  const a = inLanguage(answer, 'en')
  const es = inLanguage(answer, 'es')
  return {
    right: answer,
    others: byIdea(chance, answer, short ? { 'no-mark': 'its' } : { 'plural-mark': 'it’s' }),
    tiles: mixed(chance, short ? ['it', '’', 's'] : ['it', 's'], short ? [] : ['’']),
    picture: printed(sentence),
    solved: printed(sentence.replace('□', answer)),
    words: {
      en: {
        prompt: 'Make the word for the gap.',
        heard: `${said(sentence.replace('□', 'its'))}. Make the word for the gap.`,
        look: `Try ${quote('it is')} in the gap. Does it make sense?`,
        start: short ? `You can say ${quote('it is')} here.` : `You cannot say ${quote('it is')} here.`,
        worked: [short ? `It says ${said(whole)}.` : 'It tells whose it is.', `Write ${a}.`],
        praise: `You tried ${quote('it is')} in the gap.`,
        because: short
          ? `It is short for ${quote('it is')}: ${a}.`
          : `It tells whose it is, like his and her: ${a}.`,
      },
      es: {
        prompt: 'Haz la palabra del hueco.',
        heard: `${said(sentence.replace('□', 'its'))}. Haz la palabra del hueco.`,
        look: `Prueba ${quote('it is')} en el hueco. ¿Tiene sentido?`,
        start: short ? `Aquí se puede decir ${quote('it is')}.` : `Aquí no se puede decir ${quote('it is')}.`,
        worked: [short ? `Dice ${said(whole)}.` : 'Dice de quién es.', `Escribe ${es}.`],
        praise: `Probaste ${quote('it is')} en el hueco.`,
        because: short
          ? `Es la forma corta de ${quote('it is')}: ${es}.`
          : `Dice de quién es, como ${quote('his')} y ${quote('her')}: ${es}.`,
      },
    },
  }
}

const HARDER = contractions.filter(({ short }) => !EASY.has(short))

/** Grade 2: short forms, and the mark that tells whose. */
export const contractionsAndOwners = tilesSkill({
  id: 'l.2.contractions',
  ideas: ['wrong-gap', 'no-mark', 'plural-mark'],
  tasks: [
    oneOf(aShortForm(contractions.filter(({ short }) => EASY.has(short)))),
    oneOf(aShortForm(HARDER), anOwner('one')),
    oneOf(anOwner('many'), aPlural, anIt),
  ],
})
