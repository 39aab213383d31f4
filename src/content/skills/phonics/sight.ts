import { choosing } from '#content/asking.ts'
import { isFitToShow } from '#content/banks/block-list.ts'
import { hasTwin, SIGHT_WORDS, saidAlike, sightWordsOf } from '#content/banks/sight.ts'
import type { SightWord } from '#content/banks/types.ts'
import { defineSkill } from '#content/define-skill.ts'
import type { Ask, Drawn, Skill } from '#content/skill.ts'
import { ideasOf, printChoices } from '#content/skills/lk/cards.ts'
import { aSightWord, type SightTask, sightHelp } from '#content/skills/lk/sight.ts'
import type { Chance } from '#domain/items/chance.ts'
import { quote } from '#domain/quoted.ts'
import { ALL_WORDS } from './said-as.ts'
import { buildingWord, tilesFor } from './tiles.ts'

/** `tiles`: letters to build the word from; empty where it is to be found. */
type Task = SightTask & Readonly<{ tiles: readonly string[] }>
type P = { task: Task }

/** How a child writes a word by its sounds, where that is no other word. */
const AS_HEARD: Readonly<Record<string, string>> = Object.fromEntries(
  `one wun|were wer|where wher|there ther|who hu|here heer|his hiz|has haz|from frum|your yor|about abowt|could kood|would wud
should shud|want wunt|any eny|many meny|good gud|again agen|after aftr|over ovr|give giv|live liv|every evry|very verry
walk wawk|little litl|out owt|into intoo|play plai|say sai|them dhem|know noe
because becuz|people peepul|friend frend|water wauter|through throo|though thoe|thought thawt|enough enuf|laugh laf|caught cawt
taught tawt|bought bawt|brought brawt|their thair|these theez|those thoze|other uther|another anuther|mother muther|brother bruther
father fother|work werk|word werd|world werld|first ferst|once wunce|only onely|always allways|also allso|almost allmost|both boath
does duz|done dunn|gone gon|none nunn|move moov|love luv|above abuv|great grayt|break brayk|bread bredd|heard hurd|learn lern
early erly|earth erth|eight ait|answer anser|write ryte|wrong rong|knew noo|sure shur|sugar shuger|busy bizzy|build bild|guess gess
city citee|circle sircle|school skool|listen lissen|often offen|island iland|hour owr|honest onest|young yung|touch tuch
cousin cuzin|straight strate|beautiful beutiful|believe beleev|piece peece|different difrent|favorite favrit|minute minit|woman wuman
money muny|front frunt|month munth|ocean oshun|against agenst|hundred hundrid|pretty pritty|please pleez|away uway|around uround|white wite`
    .split(/[|\n]/)
    .map((pair) => pair.split(' ')),
)

const REAL: ReadonlySet<string> = new Set([
  ...ALL_WORDS.map(({ text }) => text),
  ...SIGHT_WORDS.flatMap(({ text, lookAlikes }) => [text, ...lookAlikes]),
])

/** Two vowels, or a vowel and the r or l beside it, change places, as in `freind` and `wolrd`; null where that makes a word. */
function outOfOrder({ text }: SightWord): string | null {
  const pair = /(?<=.)[aeiou]{2}/.exec(text) ?? /(?<=.)(?:[aeiou]r|[rl][aeiou]|l[dtsy])/.exec(text)
  if (pair === null) return null
  const [one = '', other = ''] = pair[0]
  const swapped = text.slice(0, pair.index) + other + one + text.slice(pair.index + 2)
  return one === other || REAL.has(swapped) || !isFitToShow(swapped) ? null : swapped
}
const orNone = (text: string | null | undefined): readonly string[] => (text == null ? [] : [text])

type Known = (word: SightWord, chance: Chance) => Readonly<Record<string, readonly string[]>>

const found = (words: readonly SightWord[], known: Known): Drawn<Task> => {
  const all = words.map(({ text }) => text)
  const fine = (word: SightWord, one: string): boolean => one !== word.text && !saidAlike(one, word.text)
  const task = aSightWord(
    words,
    (word, chance) =>
      Object.fromEntries(
        Object.entries(known(word, chance)).map(([idea, given]) => [
          idea,
          given.filter((one) => fine(word, one)),
        ]),
      ),
    (word) => all.filter((one) => fine(word, one)),
  )
  return { draw: (chance) => ({ ...task.draw(chance), tiles: [] }) }
}

/** A word to be built. One with a twin is left out: its twin would be as right. */
const built = (words: readonly SightWord[], known: Known, most: number): Drawn<Task> => {
  const pool = words.filter(({ text }) => !hasTwin(text))
  return {
    draw: (chance) => {
      const word = chance.pick(pool)
      const others = Object.entries(known(word, chance)).flatMap(([idea, given]) =>
        given.slice(0, 1).map((id) => ({ id, ideas: [idea] })),
      )
      const spelled = others.map(({ id }) => [...id])
      const tiles = tilesFor(chance, [...word.text], spelled, [...'aeioudhnrst'], most)
      return { right: word.text, others, word, tiles }
    },
  }
}

const finding: Ask<P> = choosing(({ p }) => printChoices(p))
const building: Ask<P> = buildingWord(({ task }) => task.tiles)
const isBuilt = ({ task }: P): boolean => task.tiles.length > 0

const sightSkill = (
  id: string,
  ideas: readonly string[],
  levels: Readonly<Record<1 | 2 | 3, Drawn<Task>>>,
): Skill =>
  defineSkill<P>({
    id,
    levels: {
      1: { params: { task: levels[1] }, ask: finding },
      2: { params: { task: levels[2] }, ask: finding },
      3: { params: { task: levels[3] }, ask: building },
    },
    answer: ({ task }) => task.right,
    wrong: ideasOf(...ideas),
    prompt: {
      en: (p) => (isBuilt(p) ? 'Listen. Build the word.' : 'Listen. Find the word.'),
      es: (p) => (isBuilt(p) ? 'Escucha. Forma la palabra.' : 'Escucha. Busca la palabra.'),
    },
    speech: {
      en: (p) => `${isBuilt(p) ? 'Build' : 'Find'} the word ${quote(p.task.right)}.`,
      es: (p) => `${isBuilt(p) ? 'Forma' : 'Busca'} la palabra ${quote(p.task.right)}.`,
    },
    picture: () => null,
    shown: 'always',
    solved: ({ task }) => ({ kind: 'word', parts: [task.right], lit: null }),
    ...sightHelp,
    hints: {
      ...sightHelp.hints,
      look: {
        en: (p) => (isBuilt(p) ? 'Say the word. Which letters are tricky?' : sightHelp.hints.look.en(p)),
        es: (p) => (isBuilt(p) ? 'Di la palabra. ¿Qué letras engañan?' : sightHelp.hints.look.es(p)),
      },
    },
  })

const FIRST = sightWordsOf('1')
const firstGrade =
  (looks: boolean): Known =>
  (word) => ({
    'look-alike-word': looks ? word.lookAlikes : [],
    'sounds-it-out': orNone(AS_HEARD[word.text]),
    'first-letter-guess': FIRST.map(({ text }) => text).filter(
      (text) => text !== word.text && text[0] === word.text[0],
    ),
  })
/** A child who builds a word from its first letter alone does not build another one: these two can be seen. */
const builtInFirst: Known = (word) => ({
  'sounds-it-out': orNone(AS_HEARD[word.text]),
  'look-alike-word': word.lookAlikes.filter((one) => !saidAlike(one, word.text)),
})

/** Grade 1: more words to know at a glance. */
export const moreSightWords = sightSkill(
  'l.1.sight-words',
  ['look-alike-word', 'sounds-it-out', 'first-letter-guess'],
  {
    1: found(FIRST.slice(0, 60), firstGrade(false)),
    2: found(FIRST, firstGrade(true)),
    3: built(FIRST, builtInFirst, 8),
  },
)

const SECOND = sightWordsOf('2')
/** One misspelling at most stands beside the word: it is to be read, not proofread. */
const secondGrade =
  (looks: boolean): Known =>
  (word, chance) => {
    const heard = orNone(AS_HEARD[word.text])
    const mixed = orNone(outOfOrder(word))
    const byEar = heard.length > 0 && (mixed.length === 0 || chance.whole(0, 1) === 0)
    return {
      'sounds-it-out': byEar ? heard : [],
      'letter-order': byEar ? [] : mixed,
      'look-alike-word': looks ? word.lookAlikes : [],
    }
  }
const builtInSecond: Known = (word) => ({
  'sounds-it-out': orNone(AS_HEARD[word.text]),
  'letter-order': orNone(outOfOrder(word)),
})

/** Grade 2: longer words to know at a glance. */
export const longerSightWords = sightSkill(
  'l.2.sight-words',
  ['look-alike-word', 'sounds-it-out', 'letter-order'],
  {
    1: found(SECOND.slice(0, 60), secondGrade(false)),
    2: found(SECOND, secondGrade(true)),
    3: built(SECOND, builtInSecond, 12),
  },
)
