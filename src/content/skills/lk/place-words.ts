import { choosing, type Option } from '#content/asking.ts'
import { defineSkill } from '#content/define-skill.ts'
import { oneOf } from '#content/draw.ts'
import type { Ask, At } from '#content/skill.ts'
import { figure, lineFrom, pictureAt, rectangleAt } from '#content/skills/k/figures.ts'
import { ANIMALS, a, type Pictured, tree } from '#content/skills/k/pictured.ts'
import { noun } from '#content/stories/nouns.ts'
import { capital } from '#domain/capital.ts'
import type { FigurePart, ModelShape } from '#domain/items/model.ts'
import type { Said } from '#domain/language.ts'
import { quote } from '#domain/quoted.ts'

type Word =
  | 'in'
  | 'on'
  | 'under'
  | 'by'
  | 'to'
  | 'from'
  | 'with'
  | 'between'
  | 'through'
  | 'beyond'
  | 'toward'
type P = { thing: Pictured; word: Word }

/** How each is put: with the thing it is about before it. */
const SAYS: Readonly<Record<Word, string>> = {
  in: 'is in the box',
  on: 'is on the box',
  under: 'is under the table',
  by: 'is by the box',
  to: 'goes to the tree',
  from: 'comes from the tree',
  with: 'is with the bird',
  between: 'is between the trees',
  through: 'goes through the gate',
  beyond: 'goes beyond the tree',
  toward: 'goes toward the tree',
}
const MEANS: Readonly<Record<Word, Said>> = {
  in: { en: '‹In› means inside.', es: '‹In› quiere decir adentro.' },
  on: { en: '‹On› means it stands on top.', es: '‹On› quiere decir encima.' },
  under: { en: '‹Under› means lower, with the other above.', es: '‹Under› quiere decir debajo.' },
  by: { en: '‹By› means close, at the side.', es: '‹By› quiere decir al lado, cerca.' },
  to: { en: '‹To› tells where it will get.', es: '‹To› dice adónde llega.' },
  from: { en: '‹From› tells where it was before.', es: '‹From› dice de dónde viene.' },
  with: { en: '‹With› means together.', es: '‹With› quiere decir juntos.' },
  between: { en: '‹Between› means one is on each side.', es: '‹Between› quiere decir en medio de dos.' },
  through: {
    en: '‹Through› means in at one side and out at the other.',
    es: '‹Through› quiere decir entrar por un lado y salir por el otro.',
  },
  beyond: {
    en: '‹Beyond› means past it, on the far side.',
    es: '‹Beyond› quiere decir más allá, después de pasarlo.',
  },
  toward: { en: '‹Toward› means closer and closer to it.', es: '‹Toward› quiere decir cada vez más cerca.' },
}

/** What each is mixed up with: words for a place near it, the same things placed otherwise, and one word of Spanish for two. */
const WRONG: Readonly<Record<Word, Readonly<{ near: Word | null; things: Word | null; home: Word | null }>>> =
  {
    in: { near: 'by', things: 'under', home: 'on' },
    on: { near: 'by', things: 'under', home: 'in' },
    under: { near: 'by', things: 'on', home: null },
    by: { near: 'with', things: 'on', home: null },
    to: { near: 'beyond', things: 'from', home: null },
    from: { near: 'by', things: 'to', home: null },
    with: { near: 'by', things: 'from', home: null },
    between: { near: 'by', things: 'beyond', home: null },
    through: { near: 'toward', things: 'beyond', home: null },
    beyond: { near: 'toward', things: 'from', home: null },
    toward: { near: 'beyond', things: 'from', home: null },
  }

const WIDTH = 200
const HEIGHT = 120
const box = (x: number, y: number): FigurePart[] => [
  rectangleAt(x, y, 46, 40, 1),
  lineFrom([x, y + 10], [x + 46, y + 10]),
]
const table: readonly FigurePart[] = [
  rectangleAt(60, 40, 80, 8, 1),
  lineFrom([68, 48], [68, 100]),
  lineFrom([132, 48], [132, 100]),
]
const arrow = (from: number, to: number): FigurePart => ({
  part: 'line',
  points: [
    [from, 108],
    [to, 108],
  ],
  ends: ['none', 'arrow'],
  dashed: true,
})
const gate: readonly FigurePart[] = [
  lineFrom([84, 30], [84, 100]),
  lineFrom([122, 30], [122, 100]),
  lineFrom([84, 30], [122, 30]),
]
const bird: Pictured = { ...noun(['bird', 'birds'], ['pájaro', 'pájaros'], 'm'), picture: 'bird' }
const both =
  (en: (thing: string) => string, es: (thing: string) => string) =>
  (thing: Pictured): Said => ({
    en: en(a(thing, 'en')),
    es: es(a(thing, 'es')),
  })

/** Each scene as drawn, and what is seen in it without the word. */
const SCENES: Readonly<
  Record<Word, Readonly<{ draw(thing: Pictured): readonly FigurePart[]; seen(thing: Pictured): Said }>>
> = {
  in: {
    draw: (thing) => [pictureAt(thing, 100, 60, 34), rectangleAt(72, 64, 56, 40, 1)],
    seen: both(
      (thing) => `A box has ${thing} inside`,
      (thing) => `Una caja tiene adentro ${thing}`,
    ),
  },
  on: {
    draw: (thing) => [...box(77, 62), pictureAt(thing, 100, 44, 34)],
    seen: both(
      (thing) => `From top to bottom, touching: ${thing}, a box`,
      (thing) => `De arriba hacia abajo, tocándose: ${thing}, una caja`,
    ),
  },
  under: {
    draw: (thing) => [...table, pictureAt(thing, 100, 80, 34)],
    seen: both(
      (thing) => `From top to bottom: a table, ${thing}`,
      (thing) => `De arriba hacia abajo: una mesa, ${thing}`,
    ),
  },
  by: {
    draw: (thing) => [...box(84, 62), pictureAt(thing, 56, 84, 34)],
    seen: both(
      (thing) => `Side by side: ${thing}, a box`,
      (thing) => `Uno junto a otro: ${thing}, una caja`,
    ),
  },
  to: {
    draw: (thing) => [pictureAt(thing, 30, 80, 34), pictureAt(tree, 165, 66, 60), arrow(48, 150)],
    seen: both(
      (thing) => `${thing}, then an arrow that ends at a tree`,
      (thing) => `${thing} y una flecha que termina en un árbol`,
    ),
  },
  from: {
    draw: (thing) => [pictureAt(thing, 30, 80, 34), pictureAt(tree, 165, 66, 60), arrow(150, 48)],
    seen: both(
      (thing) => `A tree, then an arrow that ends at ${thing}`,
      (thing) => `Un árbol y una flecha que termina en ${thing}`,
    ),
  },
  with: {
    draw: (thing) => [pictureAt(thing, 86, 80, 34), pictureAt(bird, 118, 80, 34)],
    seen: both(
      (thing) => `A pair: ${thing}, a bird`,
      (thing) => `Una pareja: ${thing}, un pájaro`,
    ),
  },
  between: {
    draw: (thing) => [
      pictureAt(tree, 40, 66, 60),
      pictureAt(thing, 100, 80, 34),
      pictureAt(tree, 160, 66, 60),
    ],
    seen: both(
      (thing) => `In a row: a tree, ${thing}, a tree`,
      (thing) => `En una fila: un árbol, ${thing}, un árbol`,
    ),
  },
  through: {
    draw: (thing) => [...gate, pictureAt(thing, 30, 80, 34), arrow(48, 180)],
    seen: both(
      (thing) => `${thing}, then an arrow into a gate and out`,
      (thing) => `${thing} y una flecha que entra por una puerta y sale`,
    ),
  },
  beyond: {
    draw: (thing) => [pictureAt(tree, 80, 66, 60), pictureAt(thing, 24, 80, 34), arrow(42, 190)],
    seen: both(
      (thing) => `${thing}, then an arrow that goes past a tree`,
      (thing) => `${thing} y una flecha que pasa de un árbol`,
    ),
  },
  toward: {
    draw: (thing) => [pictureAt(tree, 170, 66, 60), pictureAt(thing, 30, 80, 34), arrow(48, 100)],
    seen: both(
      (thing) => `${thing}, then an arrow that stops before a tree`,
      (thing) => `${thing} y una flecha que no alcanza un árbol`,
    ),
  },
}
const scene = (thing: Pictured, word: Word): ModelShape => {
  const { en, es } = SCENES[word].seen(thing)
  const upper = (text: string): string => capital(text)
  return figure(WIDTH, HEIGHT, SCENES[word].draw(thing), { en: upper(en), es: upper(es) })
}
/** Scenes that another sentence of the set would fit too. */
const FITS_TOO: Readonly<Partial<Record<Word, readonly Word[]>>> = {
  to: ['toward'],
  toward: ['to', 'through'],
  by: ['with'],
  with: ['by'],
  beyond: ['to'],
}

const scenes: Ask<P> = choosing(({ p, chance }) => {
  const { near, things, home } = WRONG[p.word]
  const usual: readonly Word[] = p.level === 3 ? ['from', 'beyond', 'between'] : ['in', 'under', 'on']
  const fine = (word: Word | null): word is Word =>
    word !== null && word !== p.word && !(FITS_TOO[p.word] ?? []).includes(word)
  const known = chance.shuffled([near, things, home].filter(fine))
  const all = [...new Set<Word>([p.word, ...known, ...usual.filter(fine)])]
  return all.map((word): Option => ({ id: word, label: '', model: scene(p.thing, word) }))
})

/** Only animals that are no bird. */
const THINGS = ANIMALS.filter(({ picture }) => picture !== 'duck' && picture !== 'owl')
const sentence = ({ thing, word }: At<P>): string => quote(`The ${thing.en[0]} ${SAYS[word]}`)

/** Kindergarten: small words that tell where. */
export const placeWords = defineSkill<P>({
  id: 'l.k.place-words',
  levels: {
    1: { params: { thing: oneOf(THINGS), word: oneOf<Word>(['in', 'on', 'under']) }, ask: scenes },
    2: {
      params: { thing: oneOf(THINGS), word: oneOf<Word>(['in', 'on', 'under', 'to', 'from', 'by', 'with']) },
      ask: scenes,
    },
    3: {
      params: { thing: oneOf(THINGS), word: oneOf<Word>(['between', 'through', 'beyond', 'toward']) },
      ask: scenes,
    },
  },
  answer: ({ word }) => word,
  wrong: {
    'near-word': ({ word }) => WRONG[word].near,
    'nouns-only': ({ word }) => WRONG[word].things,
    'home-language-map': ({ word }) => WRONG[word].home,
  },
  prompt: { en: (p) => `Find this: ${sentence(p)}.`, es: (p) => `Busca esto: ${sentence(p)}.` },
  picture: () => null,
  shown: 'never',
  solved: ({ thing, word }) => scene(thing, word),
  hints: {
    look: {
      en: ({ thing }) => `Find ${quote(`the ${thing.en[0]}`)} in each picture.`,
      es: ({ thing }) => `Busca ${quote(`the ${thing.en[0]}`)} en cada dibujo.`,
    },
    start: { en: ({ word }) => MEANS[word].en, es: ({ word }) => MEANS[word].es },
    worked: {
      en: (p) => [MEANS[p.word].en, `Look here: ${sentence(p)}.`],
      es: (p) => [MEANS[p.word].es, `Mira aquí: ${sentence(p)}.`],
    },
  },
  praise: {
    en: ({ word }) => `You listened to the small word ${quote(word)}.`,
    es: ({ word }) => `Te fijaste en la palabra chiquita ${quote(word)}.`,
  },
  because: {
    en: (p) => `${MEANS[p.word].en} ${sentence(p)}.`,
    es: (p) => `${MEANS[p.word].es} ${sentence(p)}.`,
  },
})
