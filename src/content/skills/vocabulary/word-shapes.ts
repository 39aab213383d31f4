import type { Comparative, Irregular } from '#content/banks/types.ts'
import { comparatives, irregularPasts, irregularPlurals, sameTime } from '#content/banks/word-forms.ts'
import type { Chance } from '#domain/items/chance.ts'
import type { Said } from '#domain/language.ts'
import { quote } from '#domain/quoted.ts'
import { byIdea, type Choosing, choiceSkill, oneOf, printed, said, type Telling } from './told.ts'

const GAP: Said = { en: 'Which word goes in the gap?', es: '¿Qué palabra va en el hueco?' }

/** A gap and the words that children put in it; `told` is all but the prompt. */
function gapped(
  chance: Chance,
  sentence: string,
  right: string,
  known: Readonly<Record<string, string | null>>,
  fillers: readonly string[],
  told: Readonly<Record<'en' | 'es', Omit<Telling, 'prompt' | 'heard'>>>,
): Choosing {
  return {
    right,
    others: byIdea(chance, right, known, fillers),
    shown: 'spoken',
    picture: printed(sentence),
    solved: printed(sentence.replace('□', right)),
    words: {
      en: { prompt: GAP.en, heard: `${said(sentence)}. ${GAP.en}`, ...told.en },
      es: { prompt: GAP.es, heard: `${said(sentence)}. ${GAP.es}`, ...told.es },
    },
  }
}

/** More than one, or over: the word that changes its shape. */
const anIrregular =
  (entries: readonly Irregular[]) =>
  (chance: Chance): Choosing => {
    const { base, form, regular, doubled, sentence, relation } = chance.pick(entries)
    const known = { 'adds-regular-ending': regular, 'double-marking': doubled, 'no-change': base }
    const many = relation === 'plural'
    const [b, f, s] = [quote(base), quote(form), said(sentence.replace('□', form))]
    return gapped(chance, sentence, form, known, [], {
      en: {
        look: many
          ? 'There is more than one. This word breaks the rule.'
          : 'It is over. This word breaks the rule.',
        start: many ? `Say it aloud: one ${b}, two …` : `Say it aloud: now I ${b}. Before, I …`,
        worked: [
          many ? `One is ${b}. More are ${f}.` : `Now it is ${b}. Before it was ${f}.`,
          `Say it: ${s}.`,
        ],
        praise: `You knew how ${b} changes: ${f}.`,
        because: many ? `More than one ${b}: we say ${f}.` : `When it is over, ${b} turns into ${f}.`,
      },
      es: {
        look: many
          ? 'Hay más de uno. Esta palabra no sigue la regla.'
          : 'Ya pasó. Esta palabra no sigue la regla.',
        start: many ? `Dilo en voz alta: uno, ${b}; dos …` : `Dilo en voz alta: ahora, ${b}; antes …`,
        worked: [many ? `Uno es ${b}. Más de uno es ${f}.` : `Ahora es ${b}. Antes fue ${f}.`, `Dilo: ${s}.`],
        praise: `Supiste cómo cambia ${b}: ${f}.`,
        because: many
          ? `Cuando hay más de uno, ${b} se vuelve ${f}.`
          : `Cuando ya pasó, ${b} se vuelve ${f}.`,
      },
    })
  }

/** Two things that both are over. */
const aSameTime = (chance: Chance): Choosing | null => {
  const { base, sentence } = chance.pick(sameTime)
  const entry = irregularPasts.find((one) => one.base === base)
  if (entry === undefined) return null
  const { form, regular, doubled } = entry
  const known = { 'adds-regular-ending': regular, 'double-marking': doubled, 'no-change': base }
  const [b, f, s] = [quote(base), quote(form), said(sentence.replace('□', form))]
  return gapped(chance, sentence, form, known, [], {
    en: {
      look: 'Read the first part. Is it over, or is it now?',
      start: 'The first part is over. The second part has to be over, too.',
      worked: [`Both parts are over, so ${b} turns into ${f}.`, `Say it: ${s}.`],
      praise: `You kept the same time all through: ${f}.`,
      because: `The first part is over, so the second one is, too: ${f}.`,
    },
    es: {
      look: 'Lee la primera parte. ¿Ya pasó o pasa ahora?',
      start: 'La primera parte ya pasó. La segunda también.',
      worked: [`Las dos partes ya pasaron: ${b} se vuelve ${f}.`, `Dilo: ${s}.`],
      praise: `Mantuviste el mismo tiempo en toda la oración: ${f}.`,
      because: `La primera parte ya pasó, y la segunda también: ${f}.`,
    },
  })
}

/** Plurals with no change of a vowel: those that stay as they are, or turn f into v. */
const HARDER_PLURALS = irregularPlurals.filter(
  ({ base, form, grade }) => grade === '3' || base === form || form.endsWith('ves'),
)

/** Grade 2: plurals and pasts that break the rule. */
export const irregularWords = choiceSkill({
  id: 'l.2.irregular-words',
  ideas: ['adds-regular-ending', 'double-marking', 'no-change'],
  tasks: [
    oneOf(anIrregular(irregularPlurals.filter(({ grade }) => grade === '2'))),
    oneOf(
      anIrregular(irregularPlurals.filter(({ grade }) => grade === '2')),
      anIrregular(irregularPasts.filter(({ grade }) => grade === '2')),
    ),
    oneOf(anIrregular(HARDER_PLURALS), anIrregular(irregularPasts), aSameTime),
  ],
})

/** What children make of a word that compares; null where nobody says so. */
function wrongOf(entry: Comparative, many: boolean): Readonly<Record<string, string | null>> {
  const { kind, base, two, wrong } = entry
  const form = wrong[many ? 1 : 0]
  const more = many ? 'most' : 'more'
  const doubled = kind === 'irregular' || kind === 'adverb' ? `${more} ${many ? entry.many : two}` : null
  const twice = form.startsWith(`${more} `)
  const says = two.startsWith('more') || base === 'many' || base === 'little' ? null : doubled
  return {
    'double-marking': twice ? form : kind === 'more' ? `${more} ${form}` : says,
    'est-for-two': many ? null : entry.many,
    'adds-regular-ending': twice ? null : form,
  }
}

/** Two or more are compared. */
const aComparison =
  (...kinds: readonly Comparative['kind'][]) =>
  (chance: Chance): Choosing => {
    const entry = chance.pick(comparatives.filter(({ kind }) => kinds.includes(kind)))
    const many = chance.whole(0, 1) === 1
    const { base, two } = entry
    const right = many ? entry.many : two
    const sentence = many ? entry.ofMany : entry.ofTwo
    const fillers = [...(many ? [two] : []), base]
    const [b, r, s] = [quote(base), quote(right), said(sentence.replace('□', right))]
    const long = right.includes(' ')
    return gapped(chance, sentence, right, wrongOf(entry, many), fillers, {
      en: {
        look: 'How many are compared: two, or more than two?',
        start: many
          ? `One stands out among all. ${long ? `Use ${quote('most')} once.` : 'Use one word for it.'}`
          : `Two are compared. ${long ? `Use ${quote('more')} once.` : 'Use one word for it.'}`,
        worked: [
          `It is about ${b}.`,
          many ? `Among all of them it is ${r}.` : `For two it is ${r}.`,
          `Say it: ${s}.`,
        ],
        praise: many ? `You saw that all are compared: ${r}.` : `You saw that two are compared: ${r}.`,
        because: many ? `Out of all of them, we say ${r}.` : `For two, we say ${r}.`,
      },
      es: {
        look: '¿Cuántos se comparan: dos o más de dos?',
        start: many
          ? `Uno se distingue entre todos. ${long ? `Usa ${quote('most')} una vez.` : 'Usa una sola palabra.'}`
          : `Se comparan dos. ${long ? `Usa ${quote('more')} una vez.` : 'Usa una sola palabra.'}`,
        worked: [`Se trata de ${b}.`, many ? `Entre todos es ${r}.` : `Para dos es ${r}.`, `Dilo: ${s}.`],
        praise: many ? `Viste que se comparan todos: ${r}.` : `Viste que se comparan dos: ${r}.`,
        because: many ? `Entre todos se dice ${r}.` : `Para dos se dice ${r}.`,
      },
    })
  }

/** Grade 3: words that compare two, and more than two. */
export const compareWords = choiceSkill({
  id: 'l.3.compare-words',
  ideas: ['double-marking', 'est-for-two', 'adds-regular-ending'],
  tasks: [
    oneOf(aComparison('er')),
    oneOf(aComparison('er'), aComparison('more')),
    oneOf(aComparison('irregular'), aComparison('adverb')),
  ],
})
