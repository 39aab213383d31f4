import { joinedWords } from '#content/banks/spelling.ts'
import type { JoinedWord } from '#content/banks/types.ts'
import type { Chance } from '#domain/items/chance.ts'
import type { Said } from '#domain/language.ts'
import { quote } from '#domain/quoted.ts'
import { byIdea, type Laying, mixed, oneOf, spelled, tilesSkill, wordOf } from './told.ts'

/** The rule as it is told of a word. */
function ruleOf({ rule, base, ending }: JoinedWord): Said {
  const [e, b] = [quote(`-${ending}`), quote(base)]
  switch (rule) {
    case 'double':
      return {
        en: `${b} ends in one vowel and one consonant. Double the last letter.`,
        es: `${b} termina en una vocal y una consonante. Duplica la última letra.`,
      }
    case 'drop':
      return {
        en: `${b} ends in e, and ${e} starts with a vowel. Drop the e.`,
        es: `${b} termina en e, y ${e} empieza con vocal. Quita la e.`,
      }
    case 'y':
      return {
        en: `${b} ends in a consonant and y. Change the y to i.`,
        es: `${b} termina en una consonante y la letra y. Cambia la y por i.`,
      }
    case 'add':
      return /^[aeiou]/.test(ending)
        ? {
            en: `${b} ends in two consonants or has two vowel letters. It stays as it is.`,
            es: `${b} termina en dos consonantes o tiene dos vocales. Queda igual.`,
          }
        : {
            en: `${e} starts with a consonant: ${b} stays as it is.`,
            es: `${e} empieza con consonante: ${b} queda igual.`,
          }
  }
}

/** A word cut for its tiles, in the order they are laid, and tiles that a wrong idea needs. */
function tilesOf({
  rule,
  base,
  ending,
}: JoinedWord): Readonly<{ right: readonly string[]; more: readonly string[] }> {
  const [stem, last] = [base.slice(0, -1), base.slice(-1)]
  switch (rule) {
    case 'double':
      return { right: [base, last, ending], more: ['e'] }
    case 'drop':
      return { right: [stem, ending], more: ['e', stem.slice(-1)] }
    case 'y':
      return { right: [stem, 'i', ending], more: ['y'] }
    case 'add':
      return last === 'e'
        ? { right: [stem, 'e', ending], more: ['i'] }
        : { right: [base, ending], more: [last, 'e'] }
  }
}

/** What each idea would spell. */
function wrongOf({ rule, base, ending }: JoinedWord): Readonly<Record<string, string | null>> {
  const [stem, last] = [base.slice(0, -1), base.slice(-1)]
  const doubles = /[bcdfgklmnprst]$/
  return {
    'no-double': rule === 'double' ? base + ending : null,
    'keeps-e': rule === 'drop' ? base + ending : null,
    'keeps-y': rule === 'y' ? base + ending : null,
    'doubles-always':
      rule === 'add' && doubles.test(base)
        ? base + last + ending
        : rule === 'drop' && doubles.test(stem)
          ? stem + stem.slice(-1) + ending
          : null,
  }
}

/** A word and an ending to be joined. */
const aJoining =
  (levels: readonly JoinedWord['level'][]) =>
  (chance: Chance): Laying => {
    const level = chance.pick(levels)
    const rules = [...new Set(joinedWords.filter((one) => one.level === level).map(({ rule }) => rule))]
    const rule = chance.pick(rules)
    const entry = chance.pick(joinedWords.filter((one) => one.level === level && one.rule === rule))
    const { base, ending, joined } = entry
    const { right, more } = tilesOf(entry)
    const told = ruleOf(entry)
    const [b, e, j] = [quote(base), quote(`-${ending}`), quote(joined)]
    return {
      right: joined,
      others: byIdea(chance, joined, wrongOf(entry)),
      tiles: mixed(chance, right, more),
      picture: { kind: 'sentence', text: `${base} + ${ending}` },
      solved: wordOf(right),
      words: {
        en: {
          prompt: `Add ${e} to ${b}.`,
          heard: `Add ${quote(ending)} to ${b}. Make the word ${j}.`,
          look: `Look at the end of ${b}. Does it have to change?`,
          start: told.en,
          worked: [told.en, `Write ${spelled(joined, 'en')}.`],
          praise: `You looked at the end of ${b} before you added ${e}.`,
          because: `${told.en} It is ${j}.`,
        },
        es: {
          prompt: `Añade ${e} a ${b}.`,
          heard: `Añade ${quote(ending)} a ${b}. Haz la palabra ${j}.`,
          look: `Mira el final de ${b}. ¿Tiene que cambiar?`,
          start: told.es,
          worked: [told.es, `Escribe ${spelled(joined, 'es')}.`],
          praise: `Miraste el final de ${b} antes de añadir ${e}.`,
          because: `${told.es} Es ${j}.`,
        },
      },
    }
  }

/** Grade 3: endings that double, drop or change a letter. */
export const spellEndings = tilesSkill({
  id: 'l.3.spell-endings',
  ideas: ['no-double', 'keeps-e', 'keeps-y', 'doubles-always'],
  tasks: [oneOf(aJoining([1])), oneOf(aJoining([2])), oneOf(aJoining([3]))],
})
