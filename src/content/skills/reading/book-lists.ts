import { beside, whole } from '#content/skills/lk/cards.ts'
import { capital } from '#domain/capital.ts'
import type { Chance } from '#domain/items/chance.ts'
import type { ModelShape } from '#domain/items/model.ts'
import { quote } from '#domain/quoted.ts'
import type { Book, Search } from './book.ts'

const listOf = (lines: readonly string[]): string => lines.join('\n')
const contentsOf = ({ chapters }: Book): string =>
  listOf(chapters.map(({ title, page }) => `${title} … ${page}`))
const indexOf = ({ chapters }: Book): string =>
  listOf(
    chapters
      .toSorted((one, other) => (one.entry < other.entry ? -1 : 1))
      .map(({ entry, entries }) => `${entry} ${entries.join(', ')}`),
  )

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
