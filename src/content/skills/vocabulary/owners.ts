import type { Possessive } from '#content/banks/types.ts'
import { itsOrItIs, possessives } from '#content/banks/word-forms.ts'
import type { Chance } from '#domain/items/chance.ts'
import { quote } from '#domain/quoted.ts'
import { byIdea, type Laying, mixed, printed, said, spelled } from './told.ts'

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
export const anOwner =
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
          worked: [`Who has it? ${quote(owner)}.`, OWNER.en[owners], `Write ${spelled(form, 'en')}.`],
          praise: `You wrote the whole owner first: ${quote(owner)}.`,
          because: `${quote(owner)} ${owners === 'one' ? 'is one owner' : 'are many'}, so we write ${spelled(form, 'en')}.`,
        },
        es: {
          prompt: '¿De quién es? Haz la palabra del hueco.',
          heard: `${said(sentence)}. Haz la palabra del hueco: ${has}.`,
          look: `¿Quién lo tiene? ${quote(owner)}.`,
          start: OWNER.es[owners],
          worked: [`¿Quién lo tiene? ${quote(owner)}.`, OWNER.es[owners], `Escribe ${spelled(form, 'es')}.`],
          praise: `Escribiste primero al dueño completo: ${quote(owner)}.`,
          because: `${quote(owner)} ${owners === 'one' ? 'es un solo dueño' : 'son varios'}: se escribe ${spelled(form, 'es')}.`,
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
export const aPlural = (chance: Chance): Laying => {
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
        worked: ['It only means more than one.', `Write ${spelled(owner, 'en')}.`],
        praise: `You saw that ${o} just means more than one.`,
        because: `${o} only means more than one, so it has no apostrophe.`,
      },
      es: {
        prompt: 'Haz la palabra del hueco.',
        heard: `${said(sentence)}. Haz la palabra ${o}.`,
        look: '¿Hay detrás del hueco una cosa de ellos?',
        start: 'Solo dice que hay más de uno. Sin dueño no hay apóstrofo.',
        worked: ['Solo quiere decir más de uno.', `Escribe ${spelled(owner, 'es')}.`],
        praise: `Viste que ${o} solo quiere decir más de uno.`,
        because: `${o} solo quiere decir más de uno, por eso no lleva apóstrofo.`,
      },
    },
  }
}

/** `its` or `it’s`. */
export const anIt = (chance: Chance): Laying => {
  const { sentence, answer } = chance.pick(itsOrItIs)
  const short = answer === 'it’s'
  const whole = sentence.replace('□', short ? 'it is' : 'its')
  const a = spelled(answer, 'en')
  const es = spelled(answer, 'es')
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
