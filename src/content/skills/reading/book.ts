import { factFrames } from '#content/banks/fact-frames.ts'
import { rowsOf } from '#content/banks/rows.ts'
import { beside, type Chosen, whole } from '#content/skills/lk/cards.ts'
import { capital } from '#domain/capital.ts'
import type { Chance } from '#domain/items/chance.ts'
import type { ModelShape } from '#domain/items/model.ts'
import type { Said } from '#domain/language.ts'
import { quote } from '#domain/quoted.ts'

/** Something looked for in a book, with the page that is shown. */
export type Search = Chosen &
  Readonly<{ page: ModelShape; question: Said; look: Said; start: Said; because: Said }>

/** An animal a book is about: with a heading that stands over one of its facts, and a caption. */
type Animal = Readonly<{
  frame: string
  one: string
  many: string
  picture: string
  label: string
  heading: string
  fact: string
  caption: string
}>
const ANIMALS: readonly Animal[] = rowsOf(
  ['frame', 'one', 'many', 'picture', 'label', 'heading', 'fact', 'caption'],
  `
honeybees | a honeybee | honeybees | bee | wing | Making Honey | The workers turn the nectar into honey. | This honeybee is on its way home.
penguins | a penguin | penguins | penguin | beak | Keeping Warm | Thick feathers keep penguins warm and dry. | This penguin has just come out of the sea.
camels | a camel | camels | camel | hump | Days Without Water | Camels can go for days without a drink. | This camel is ready for a long walk.
octopuses | an octopus | octopuses | octopus | arm | Ways to Get Away | Some octopuses squirt ink to get away. | This octopus is looking for food.
owls | an owl | owls | owl | beak | Quiet Wings | Soft feathers help owls fly without a sound. | This owl has heard a mouse.
elephants-trunk | an elephant | elephants | elephant | trunk | Lifting and Carrying | The trunk can lift heavy logs. | This elephant is on its way to the water.
turtles-lights | a sea turtle | sea turtles | turtle | shell | Out of the Egg | Baby sea turtles come out of their eggs in the sand at night. | This sea turtle is on its way to the waves.
`,
)

/** A chapter, what is looked for in it, and the word for that in the index. */
const CHAPTERS = [
  { title: 'Where They Live', about: 'the homes of', entry: 'homes' },
  { title: 'What They Eat', about: 'the food of', entry: 'food' },
  { title: 'How They Grow', about: 'the young of', entry: 'young' },
  { title: 'Staying Safe', about: 'the enemies of', entry: 'enemies' },
  { title: 'Time to Rest', about: 'the sleep of', entry: 'sleep' },
] as const
type Chapter = Readonly<(typeof CHAPTERS)[number] & { page: number; entries: readonly number[] }>

/** A book about an animal. */
export type Book = Readonly<{
  animal: Animal
  facts: readonly string[]
  terms: readonly Readonly<{ term: string; meaning: string }>[]
  chapters: readonly Chapter[]
}>

/** A book of four chapters; a word of the index stands on two pages, neither of which begins a chapter. */
export function bookOf(chance: Chance): Book {
  const animal = chance.pick(ANIMALS)
  const frame = factFrames.find(({ id }) => id === animal.frame)
  const left = chance.whole(0, CHAPTERS.length - 1)
  let page = chance.whole(3, 5)
  const chapters = CHAPTERS.filter((_, at) => at !== left).map((chapter) => {
    const begins = page
    page += chance.whole(4, 6)
    return { ...chapter, page: begins, entries: [begins + 1, page + 20 + chance.whole(1, 9)] }
  })
  const terms = frame?.terms ?? []
  const named = (frame?.facts ?? []).filter(
    (fact) => !/^(?:It|They|The workers|The bees|The problem)\b/.test(fact),
  )
  return { animal, facts: chance.shuffled(named).slice(0, 2), terms, chapters }
}

type Part = 'title' | 'picture' | 'label' | 'heading' | 'caption' | 'text'
const listOf = (lines: readonly string[]): string => lines.join('\n')
const contentsOf = ({ chapters }: Book): string =>
  listOf(chapters.map(({ title, page }) => `${title} … ${page}`))
const indexOf = ({ chapters }: Book): string =>
  listOf(
    chapters
      .toSorted((one, other) => (one.entry < other.entry ? -1 : 1))
      .map(({ entry, entries }) => `${entry} ${entries.join(', ')}`),
  )

const ASKS: Readonly<Record<Exclude<Part, 'text'>, (animal: Animal) => Said>> = {
  title: () => ({
    en: 'Which part names what the whole page is about?',
    es: '¿Qué parte nombra el tema de toda la página?',
  }),
  picture: ({ one }) => ({
    en: `Which part shows what ${quote(one)} looks like?`,
    es: `¿Qué parte muestra cómo se ve ${quote(one)}?`,
  }),
  label: () => ({
    en: 'Which part names one thing in the picture, in one word?',
    es: '¿Qué parte nombra con una palabra algo del dibujo?',
  }),
  heading: () => ({
    en: 'Which part tells what the next lines will be about?',
    es: '¿Qué parte anuncia de qué tratan las líneas que siguen?',
  }),
  caption: () => ({
    en: 'Which part is a sentence that explains the picture?',
    es: '¿Qué parte es una oración que explica el dibujo?',
  }),
}
const NAMES: Readonly<Record<Part, string>> = {
  title: 'the title',
  picture: 'the picture',
  label: 'the label',
  heading: 'the heading',
  caption: 'the caption',
  text: 'the main text',
}
const WHAT: Readonly<Record<Exclude<Part, 'text'>, Said>> = {
  title: { en: 'A title stands on top and names it all.', es: 'El título está arriba y nombra todo.' },
  picture: { en: 'A picture shows how a thing looks.', es: 'Un dibujo muestra cómo se ve algo.' },
  label: { en: 'A label is a word beside a picture.', es: 'Un rótulo es una palabra junto a un dibujo.' },
  heading: { en: 'A heading tells what a part is about.', es: 'Un subtítulo dice de qué trata una parte.' },
  caption: { en: 'A caption explains a picture.', es: 'El pie de foto explica un dibujo.' },
}

/** Which part of a page does something. */
export const aPartTask =
  (asked: Exclude<Part, 'text'>) =>
  (chance: Chance, { animal, facts }: Book): Search | null => {
    const early = asked !== 'heading' && asked !== 'caption'
    const [one = '', two = ''] = facts
    const shown: readonly Part[] = early
      ? ['title', 'text', 'picture', 'label']
      : ['title', 'heading', 'text', 'picture', 'caption']
    const words: Readonly<Record<Part, string>> = {
      title: capital(animal.many),
      heading: animal.heading,
      text: early ? `${one} ${two}` : animal.fact,
      picture: animal.picture,
      label: animal.label,
      caption: animal.caption,
    }
    const known = {
      'reads-everything': [NAMES.text],
      ...(asked === 'picture' ? {} : { 'picture-only': [NAMES.picture] }),
    }
    const rest = chance.shuffled(shown.filter((part) => part !== asked).map((part) => NAMES[part]))
    return whole({
      right: NAMES[asked],
      others: beside(chance, NAMES[asked], known, rest, () => false, 3),
      page: { kind: 'page', parts: shown.map((part) => ({ part, text: words[part] })) },
      question: ASKS[asked](animal),
      look: {
        en: 'Point to each part of the page. What is it for?',
        es: 'Señala cada parte de la página. ¿Para qué sirve?',
      },
      start: early
        ? {
            en: 'Some parts are big, some small, some only drawn.',
            es: 'Unas partes son grandes, otras pequeñas y otras dibujadas.',
          }
        : {
            en: 'Look above the text and below the picture.',
            es: 'Mira arriba del texto y debajo del dibujo.',
          },
      because: {
        en: `${WHAT[asked].en} So it is ${quote(NAMES[asked])}.`,
        es: `${WHAT[asked].es} Por eso es ${quote(NAMES[asked])}.`,
      },
    })
  }

const bookPage = (book: Book, lists: readonly ('Contents' | 'Glossary' | 'Index')[]): ModelShape => ({
  kind: 'page',
  parts: [
    { part: 'title', text: capital(book.animal.many) },
    ...lists.flatMap((name) => [
      { part: 'heading' as const, text: name },
      {
        part: 'list' as const,
        text: {
          Contents: contentsOf(book),
          Index: indexOf(book),
          Glossary: listOf(book.terms.map(({ term, meaning }) => `${term}: ${meaning}`)),
        }[name],
      },
    ]),
  ],
})
const onPages = (pages: readonly number[]): string =>
  `${pages.length === 1 ? 'page' : 'pages'} ${pages.join(' and ')}`

/** On which page a chapter begins; with the index beside the contents, the two may be mixed up. */
export const chapterTask =
  (way: 'page' | 'index') =>
  (chance: Chance, book: Book): Search | null => {
    const at = chance.whole(1, book.chapters.length - 1)
    const chapter = book.chapters[at]
    const first = book.chapters[0]
    if (chapter === undefined || first === undefined) return null
    const topic = quote(`${chapter.about} ${book.animal.many}`)
    const right = onPages([chapter.page])
    const known = {
      'reads-everything': [onPages([first.page])],
      ...(way === 'index' ? { 'contents-index-mix': [onPages(chapter.entries)] } : {}),
    }
    const rest = book.chapters.map(({ page }) => onPages([page]))
    return whole({
      right,
      others: beside(chance, right, known, rest, () => false, 3),
      page: bookPage(book, way === 'page' ? ['Contents'] : ['Contents', 'Index']),
      question: {
        en: `Where does the chapter about ${topic} begin?`,
        es: `¿Dónde empieza el capítulo sobre ${topic}?`,
      },
      look: {
        en: 'Contents: the chapters in order, each with its first page.',
        es: 'El índice general da los capítulos en orden, con su primera página.',
      },
      start: { en: 'Which chapter name is about that?', es: '¿Qué nombre de capítulo trata de eso?' },
      because: {
        en: `The chapter ${quote(chapter.title)} begins on ${quote(right)}.`,
        es: `El capítulo ${quote(chapter.title)} empieza en ${quote(right)}.`,
      },
    })
  }

/** Where a word is explained, and what it means there. */
export function glossaryTask(chance: Chance, book: Book): Search | null {
  const known = {
    'reads-everything': ['in the first chapter'],
    'picture-only': ['in the pictures'],
  }
  const right = 'in the glossary'
  const { term } = chance.pick(book.terms)
  return whole({
    right,
    others: beside(chance, right, known, ['in the contents'], () => false, 3),
    page: bookPage(book, chance.whole(0, 1) === 0 ? ['Contents', 'Glossary'] : ['Glossary', 'Contents']),
    question: {
      en: `Where do you look up what ${quote(term)} means?`,
      es: `¿Dónde buscas qué quiere decir ${quote(term)}?`,
    },
    look: { en: 'One list gives words, A to Z.', es: 'Una lista da palabras de la A a la Z.' },
    start: {
      en: 'One list gives pages, the other gives meanings.',
      es: 'Una lista da páginas; la otra, significados.',
    },
    because: {
      en: `The glossary tells what ${quote(term)} means, so look ${quote(right)}.`,
      es: `El glosario dice qué quiere decir ${quote(term)}; busca ${quote(right)}.`,
    },
  })
}

/** Every page on which something is told: the index, not the contents. */
export function indexTask(chance: Chance, book: Book): Search | null {
  const chapter = chance.pick(book.chapters)
  const first = book.chapters[0]
  if (first === undefined) return null
  const right = onPages(chapter.entries)
  const other = book.chapters
    .filter(({ entry }) => entry !== chapter.entry)
    .map(({ entries }) => onPages(entries))
  const known = {
    'contents-index-mix': [onPages([chapter.page])],
    'reads-everything': chapter === first ? [] : [onPages([first.page])],
  }
  return whole({
    right,
    others: beside(chance, right, known, other, () => false, 3),
    page: bookPage(book, ['Contents', 'Index']),
    question: {
      en: `Where does the index send you for the word ${quote(chapter.entry)}?`,
      es: `¿A qué páginas te manda el índice alfabético para ${quote(chapter.entry)}?`,
    },
    look: {
      en: 'Index: words from A to Z, each with all its pages.',
      es: 'El índice alfabético va de la A a la Z, con todas las páginas.',
    },
    start: { en: 'Go down the words from A to Z.', es: 'Baja por las palabras de la A a la Z.' },
    because: {
      en: `In the index, ${quote(chapter.entry)} is on ${quote(right)}.`,
      es: `En el índice alfabético, ${quote(chapter.entry)} está en ${quote(right)}.`,
    },
  })
}

const TRAITS = ['lays eggs', 'can fly', 'has feathers'] as const
const NOT = ['does not lay eggs', 'cannot fly', 'has no feathers'] as const
const KINDS: Readonly<Record<string, readonly [boolean, boolean, boolean]>> = {
  penguin: [true, false, true],
  owl: [true, true, true],
  bat: [false, true, false],
  frog: [true, false, false],
  camel: [false, false, false],
  butterfly: [true, true, false],
}

/** Finding a line of a table by two of its columns. */
export function tableTask(chance: Chance): Search | null {
  const shown = chance.shuffled(Object.keys(KINDS)).slice(0, 4)
  const right = chance.pick(shown)
  const [a = 0, b = 1] = chance.shuffled([0, 1, 2])
  const has = (one: string, trait: number): boolean => KINDS[one]?.[trait] ?? false
  const fits = shown.filter((one) => has(one, a) === has(right, a) && has(one, b) === has(right, b))
  const [first = ''] = shown
  if (fits.length > 1 || right === first) return null
  const says = (trait: number) => (has(right, trait) ? TRAITS[trait] : NOT[trait]) ?? ''
  const both = `${says(a)} ${has(right, a) === has(right, b) ? 'and' : 'but'} ${says(b)}`
  return whole({
    right,
    others: beside(chance, right, { 'reads-everything': [first] }, shown, () => false, 3),
    page: {
      kind: 'table',
      head: ['', ...TRAITS],
      rows: shown.map((one) => [one, ...[0, 1, 2].map((trait) => (has(one, trait) ? 'yes' : 'no'))]),
      marked: [],
    },
    question: {
      en: `Use the table. Which animal ${quote(both)}?`,
      es: `Usa la tabla. ¿Qué animal ${quote(both)}?`,
    },
    look: {
      en: 'Each row is one animal, each column one question.',
      es: 'Cada fila es un animal; cada columna, una pregunta.',
    },
    start: {
      en: `Start in the column ${quote(TRAITS[a] ?? '')}.`,
      es: `Empieza en la columna ${quote(TRAITS[a] ?? '')}.`,
    },
    because: {
      en: `Only the row of ${quote(right)} fits both columns.`,
      es: `Solo la fila de ${quote(right)} va con las dos columnas.`,
    },
  })
}
