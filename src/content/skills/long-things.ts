import type { Said } from '#domain/language.ts'

type Item = Readonly<{ scatter: number }>

/** One of several ways to say the same, and of things to say it of; apart from {@link way} so that each goes with each. */
const pickBy = <T>(list: readonly [T, ...T[]], turn: number): T => list[turn % list.length] ?? list[0]

/** One of several ways to ask the same question: which one hangs on the item alone. */
export const way = <T>({ scatter }: Item, ...ways: readonly [T, ...T[]]): T =>
  pickBy(ways, Math.floor(scatter / 29))

/** A long thing that is cut and shared, such as a bar stands for. In Spanish all of them are feminine. */
const SHARED: readonly [Said, ...Said[]] = [
  { en: 'the bar', es: 'la barra' },
  { en: 'the ribbon', es: 'la cinta' },
  { en: 'the board', es: 'la tabla' },
  { en: 'the strip', es: 'la tira' },
  { en: 'the rope', es: 'la cuerda' },
  { en: 'the dough', es: 'la masa' },
]
/** What the bar of an item stands for. */
export const sharedThing = ({ scatter }: Item): Said => pickBy(SHARED, scatter)

/** A thin straight thing to be measured. */
const MEASURED: readonly [Said, ...Said[]] = [
  { en: 'the ribbon', es: 'la cinta' },
  { en: 'the stick', es: 'el palito' },
  { en: 'the lace', es: 'el cordón' },
  { en: 'the string', es: 'el hilo' },
  { en: 'the strip', es: 'la tira' },
]
/** What the thing of an item that is measured is called. */
export const measuredThing = ({ scatter }: Item): Said => pickBy(MEASURED, scatter)
