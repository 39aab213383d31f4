import { type Noun, noun } from '#content/stories/nouns.ts'
import type { Language } from '#domain/language.ts'

/** A thing with a picture of `public/pictures`. */
export type Pictured = Noun & Readonly<{ picture: string }>

const pictured = (
  picture: string,
  en: readonly [string, string],
  es: readonly [string, string],
  gender: 'm' | 'f',
): Pictured => ({ ...noun(en, es, gender), picture })

const bee = pictured('bee', ['bee', 'bees'], ['abeja', 'abejas'], 'f')
const bear = pictured('bear', ['bear', 'bears'], ['oso', 'osos'], 'm')
const cat = pictured('cat', ['cat', 'cats'], ['gato', 'gatos'], 'm')
const dog = pictured('dog', ['dog', 'dogs'], ['perro', 'perros'], 'm')
const duck = pictured('duck', ['duck', 'ducks'], ['pato', 'patos'], 'm')
const fox = pictured('fox', ['fox', 'foxes'], ['zorro', 'zorros'], 'm')
const frog = pictured('frog', ['frog', 'frogs'], ['rana', 'ranas'], 'f')
const snail = pictured('snail', ['snail', 'snails'], ['caracol', 'caracoles'], 'm')
const turtle = pictured('turtle', ['turtle', 'turtles'], ['tortuga', 'tortugas'], 'f')
const rabbit = pictured('rabbit', ['rabbit', 'rabbits'], ['conejo', 'conejos'], 'm')
const owl = pictured('owl', ['owl', 'owls'], ['búho', 'búhos'], 'm')
const pig = pictured('pig', ['pig', 'pigs'], ['cerdo', 'cerdos'], 'm')
const monkey = pictured('monkey', ['monkey', 'monkeys'], ['mono', 'monos'], 'm')
const cow = pictured('cow', ['cow', 'cows'], ['vaca', 'vacas'], 'f')
const butterfly = pictured('butterfly', ['butterfly', 'butterflies'], ['mariposa', 'mariposas'], 'f')
const apple = pictured('apple', ['apple', 'apples'], ['manzana', 'manzanas'], 'f')
const strawberry = pictured('strawberry', ['strawberry', 'strawberries'], ['fresa', 'fresas'], 'f')
const mushroom = pictured('mushroom', ['mushroom', 'mushrooms'], ['hongo', 'hongos'], 'm')
const ball = pictured('ball', ['ball', 'balls'], ['pelota', 'pelotas'], 'f')
const star = pictured('star', ['star', 'stars'], ['estrella', 'estrellas'], 'f')
const boat = pictured('boat', ['boat', 'boats'], ['barco', 'barcos'], 'm')
const flower = pictured('flower', ['flower', 'flowers'], ['flor', 'flores'], 'f')

/** Thing by thing, for pictures that are named one at a time. */
export const acorn = pictured('acorn', ['acorn', 'acorns'], ['bellota', 'bellotas'], 'f')
export const leaf = pictured('leaf', ['leaf', 'leaves'], ['hoja', 'hojas'], 'f')
export const key = pictured('key', ['key', 'keys'], ['llave', 'llaves'], 'f')
export const pencil = pictured('pencil', ['pencil', 'pencils'], ['lápiz', 'lápices'], 'm')
export const balloon = pictured('balloon', ['balloon', 'balloons'], ['globo', 'globos'], 'm')
export const plant = pictured('potted', ['plant', 'plants'], ['planta', 'plantas'], 'f')
export const shell = pictured('shell', ['shell', 'shells'], ['concha', 'conchas'], 'f')
export const teddy = pictured(
  'teddy',
  ['teddy bear', 'teddy bears'],
  ['osito de peluche', 'ositos de peluche'],
  'm',
)
export const umbrella = pictured('umbrella', ['umbrella', 'umbrellas'], ['paraguas', 'paraguas'], 'm')
export const tree = pictured('tree', ['tree', 'trees'], ['árbol', 'árboles'], 'm')
export const books = pictured(
  'books',
  ['pile of books', 'piles of books'],
  ['montón de libros', 'montones de libros'],
  'm',
)
export { apple, ball, boat }

/** Animals: they can come and go. */
export const ANIMALS: readonly Pictured[] = [
  bee,
  bear,
  cat,
  dog,
  duck,
  fox,
  frog,
  snail,
  turtle,
  rabbit,
  owl,
  pig,
  monkey,
  cow,
  butterfly,
]
/** Things of every kind, each easy to tell from the others. */
export const THINGS: readonly Pictured[] = [
  ...ANIMALS,
  apple,
  strawberry,
  mushroom,
  ball,
  star,
  boat,
  flower,
  leaf,
  balloon,
  acorn,
]

/** "a bee", "an owl"; "una abeja". */
export const a = (thing: Noun, language: Language): string => {
  if (language === 'es') return `${thing.gender === 'f' ? 'una' : 'un'} ${thing.es[0]}`
  return `${/^[aeiou]/.test(thing.en[0]) ? 'an' : 'a'} ${thing.en[0]}`
}
/** "the bee"; "la abeja", "el oso". */
export const the = (thing: Noun, language: Language): string =>
  language === 'es' ? `${thing.gender === 'f' ? 'la' : 'el'} ${thing.es[0]}` : `the ${thing.en[0]}`
/** "Bee, bee, bee": one word a thing, so that a child who listens can count them. */
export const listed = (count: number, thing: Noun, language: Language): string =>
  Array.from({ length: count }, () => thing[language][0]).join(', ')
