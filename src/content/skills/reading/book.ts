import { factFrames } from '#content/banks/fact-frames.ts'
import { listOf, rowsOf } from '#content/banks/rows.ts'
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
  /** Parts that can be seen in the picture. */
  labels: string
  heading: string
  fact: string
  caption: string
}>
const ANIMALS: readonly Animal[] = rowsOf(
  ['frame', 'one', 'many', 'picture', 'labels', 'heading', 'fact', 'caption'],
  `
honeybees | a honeybee | honeybees | bee | wing; eye | Making Honey | The workers turn the nectar into honey. | This honeybee is on its way home.
penguins | a penguin | penguins | penguin | beak; foot | Keeping Warm | Thick feathers keep penguins warm and dry. | This penguin has just come out of the sea.
camels | a camel | camels | camel | hump; leg | Days Without Water | Camels can go for days without a drink. | This camel is ready for a long walk.
octopuses | an octopus | octopuses | octopus | arm; eye | Ways to Get Away | Some octopuses squirt ink to get away. | This octopus is looking for food.
owls | an owl | owls | owl | beak; eye | Quiet Wings | Soft feathers help owls fly without a sound. | This owl has heard a mouse.
elephants-trunk | an elephant | elephants | elephant | trunk; ear | Lifting and Carrying | The trunk can lift heavy logs. | This elephant is on its way to the water.
turtles-lights | a sea turtle | sea turtles | turtle | shell; head | Out of the Egg | Baby sea turtles come out of their eggs in the sand at night. | This sea turtle is on its way to the waves.
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
    (fact) => !/^(?:It|They|To|Others|As a result|The workers|The bees|The problem)\b/.test(fact),
  )
  const shown = chance.shuffled(named).slice(0, 2)
  return { animal, facts: named.filter((fact) => shown.includes(fact)), terms, chapters }
}

type Part = 'title' | 'picture' | 'label' | 'heading' | 'caption' | 'text'
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
      label: chance.pick(listOf(animal.labels)),
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
