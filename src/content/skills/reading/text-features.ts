import { choosing } from '#content/asking.ts'
import { defineSkill } from '#content/define-skill.ts'
import type { Ask, At } from '#content/skill.ts'
import { drawn, ideasOf } from '#content/skills/lk/cards.ts'
import type { Chance } from '#domain/items/chance.ts'
import type { ModelShape } from '#domain/items/model.ts'
import { tableTask } from './animal-table.ts'
import { aPartTask, type Book, bookOf, type Search } from './book.ts'
import { chapterTask, glossaryTask, indexTask } from './book-lists.ts'
import { chartTask, mapTask } from './chart-map.ts'
import { heardChoices } from './print.ts'

type P = { task: Search }

const oneOfTasks = (...makers: readonly ((chance: Chance, book: Book) => Search | null)[]) =>
  drawn<Search>((chance) => chance.pick(makers)(chance, bookOf(chance)))

const asking: Ask<P> = choosing<P>(({ p }) => heardChoices(p))
const page = ({ task }: At<P>): ModelShape => task.page

/** Grade 3: which part of a book holds what is looked for. */
export const textFeatures = defineSkill<P>({
  id: 'l.3.text-features',
  levels: {
    1: {
      params: { task: oneOfTasks(aPartTask('title'), aPartTask('picture'), aPartTask('label')) },
      ask: asking,
    },
    2: {
      params: {
        task: oneOfTasks(aPartTask('heading'), aPartTask('caption'), chapterTask('page'), glossaryTask),
      },
      ask: asking,
    },
    3: {
      params: { task: oneOfTasks(indexTask, chapterTask('index'), tableTask, chartTask, mapTask) },
      ask: asking,
    },
  },
  answer: ({ task }) => task.right,
  wrong: ideasOf('reads-everything', 'picture-only', 'contents-index-mix'),
  prompt: { en: ({ task }) => task.question.en, es: ({ task }) => task.question.es },
  picture: page,
  shown: 'always',
  solved: page,
  hints: {
    look: { en: ({ task }) => task.look.en, es: ({ task }) => task.look.es },
    start: { en: ({ task }) => task.start.en, es: ({ task }) => task.start.es },
    worked: {
      en: ({ task }) => [task.look.en, task.because.en],
      es: ({ task }) => [task.look.es, task.because.es],
    },
  },
  praise: {
    en: () => 'You went straight to the part that holds it.',
    es: () => 'Fuiste directo a la parte que lo tiene.',
  },
  because: { en: ({ task }) => task.because.en, es: ({ task }) => task.because.es },
})
