import { figure, lineFrom, pictureAt, rectangleAt } from '#content/skills/k/figures.ts'
import { a, type Pictured, tree } from '#content/skills/k/pictured.ts'
import { noun } from '#content/stories/nouns.ts'
import { capital } from '#domain/capital.ts'
import type { FigurePart, ModelShape } from '#domain/items/model.ts'
import type { Language, Said } from '#domain/language.ts'

/** A word that tells where. */
export type PlaceWord =
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
/** What each scene is about beside the thing: all choices of an item show the same one, so that only the small word tells them apart. */
type Ground = 'box' | 'table' | 'tree' | 'trees' | 'bird' | 'gate'
/** Where a thing is: the small word, and what it is said of. */
export type Place = Readonly<{ word: PlaceWord; ground: Ground }>

const GROUND: Readonly<Record<Ground, Said>> = {
  box: { en: 'a box', es: 'una caja' },
  table: { en: 'a table', es: 'una mesa' },
  tree: { en: 'a tree', es: 'un árbol' },
  trees: { en: 'two trees', es: 'dos árboles' },
  bird: { en: 'a bird', es: 'un pájaro' },
  gate: { en: 'a gate', es: 'un portón' },
}
const WIDTH = 200
const HEIGHT = 120
const box = (x: number, y: number): FigurePart[] => [
  rectangleAt(x, y, 46, 40, 1),
  lineFrom([x, y + 10], [x + 46, y + 10]),
]
const table = (x: number): FigurePart[] => [
  rectangleAt(x, 40, 80, 8, 1),
  lineFrom([x + 8, 48], [x + 8, 100]),
  lineFrom([x + 72, 48], [x + 72, 100]),
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
const trees = (...across: readonly number[]): FigurePart[] => across.map((x) => pictureAt(tree, x, 66, 60))

/** The ground of a thing that comes or goes, at the right. */
const ahead = (ground: Ground): readonly FigurePart[] => {
  if (ground === 'gate') return gate
  return ground === 'bird' ? [pictureAt(bird, 165, 80, 34)] : trees(165)
}
const beside = (ground: Ground, thing: Pictured): readonly FigurePart[] => {
  switch (ground) {
    case 'box':
      return [...box(84, 62), pictureAt(thing, 56, 84, 34)]
    case 'table':
      return [...table(84), pictureAt(thing, 56, 84, 34)]
    case 'trees':
      return [...trees(106, 168), pictureAt(thing, 54, 80, 34)]
    default:
      return [...trees(116), pictureAt(thing, 68, 80, 34)]
  }
}

/** A scene as drawn, and what is seen in it without the word. */
type Scene = Readonly<{
  draw(thing: Pictured, ground: Ground): readonly FigurePart[]
  seen: Readonly<Record<Language, (thing: string, ground: string) => string>>
}>
const SCENES: Readonly<Record<PlaceWord, Scene>> = {
  in: {
    draw: (thing) => [pictureAt(thing, 100, 60, 34), rectangleAt(72, 64, 56, 40, 1)],
    seen: {
      en: (thing, ground) => `${ground} has ${thing} inside`,
      es: (thing, ground) => `${ground} tiene adentro ${thing}`,
    },
  },
  on: {
    draw: (thing, ground) =>
      ground === 'box'
        ? [...box(77, 62), pictureAt(thing, 100, 44, 34)]
        : [...table(60), pictureAt(thing, 100, 22, 34)],
    seen: {
      en: (thing, ground) => `from top to bottom, touching: ${thing}, ${ground}`,
      es: (thing, ground) => `de arriba hacia abajo, tocándose: ${thing}, ${ground}`,
    },
  },
  under: {
    draw: (thing) => [...table(60), pictureAt(thing, 100, 80, 34)],
    seen: {
      en: (thing, ground) => `from top to bottom: ${ground}, ${thing}`,
      es: (thing, ground) => `de arriba hacia abajo: ${ground}, ${thing}`,
    },
  },
  by: {
    draw: (thing, ground) => beside(ground, thing),
    seen: {
      en: (thing, ground) => `side by side: ${thing}, ${ground}`,
      es: (thing, ground) => `lado a lado: ${thing}, ${ground}`,
    },
  },
  to: {
    draw: (thing, ground) => [pictureAt(thing, 30, 80, 34), ...ahead(ground), arrow(48, 150)],
    seen: {
      en: (thing, ground) => `${thing}, then an arrow that ends at ${ground}`,
      es: (thing, ground) => `${thing} y una flecha que termina en ${ground}`,
    },
  },
  from: {
    draw: (thing, ground) => [
      pictureAt(thing, 30, 80, 34),
      ...ahead(ground),
      arrow(ground === 'gate' ? 103 : 150, 48),
    ],
    seen: {
      en: (thing, ground) => `${ground}, then an arrow that ends at ${thing}`,
      es: (thing, ground) => `${ground} y una flecha que termina en ${thing}`,
    },
  },
  with: {
    draw: (thing) => [pictureAt(thing, 86, 80, 34), pictureAt(bird, 118, 80, 34)],
    seen: {
      en: (thing, ground) => `a pair: ${thing}, ${ground}`,
      es: (thing, ground) => `una pareja: ${thing}, ${ground}`,
    },
  },
  between: {
    draw: (thing) => [...trees(40, 160), pictureAt(thing, 100, 80, 34)],
    seen: {
      en: (thing) => `in a row: a tree, ${thing}, a tree`,
      es: (thing) => `en una fila: un árbol, ${thing}, un árbol`,
    },
  },
  through: {
    draw: (thing) => [...gate, pictureAt(thing, 30, 80, 34), arrow(48, 180)],
    seen: {
      en: (thing, ground) => `${thing}, then an arrow into ${ground} and out`,
      es: (thing, ground) => `${thing} y una flecha que entra por ${ground} y sale`,
    },
  },
  beyond: {
    draw: (thing, ground) => [
      ...(ground === 'trees' ? trees(74, 138) : trees(80)),
      pictureAt(thing, 24, 80, 34),
      arrow(42, 190),
    ],
    seen: {
      en: (thing, ground) => `${thing}, then an arrow that goes past ${ground}`,
      es: (thing, ground) => `${thing} y una flecha que deja atrás ${ground}`,
    },
  },
  toward: {
    draw: (thing, ground) => [
      ...(ground === 'gate' ? gate : trees(170)),
      pictureAt(thing, 30, 80, 34),
      arrow(48, ground === 'gate' ? 72 : 100),
    ],
    seen: {
      en: (thing, ground) => `${thing}, then an arrow that stops before ${ground}`,
      es: (thing, ground) => `${thing} y una flecha que no alcanza ${ground}`,
    },
  },
}
/** A scene of a thing, with what is seen in it. */
export const scene = (thing: Pictured, { word, ground }: Place): ModelShape => {
  const { draw, seen } = SCENES[word]
  const told = (language: Language): string =>
    capital(seen[language](a(thing, language), GROUND[ground][language]))
  return figure(WIDTH, HEIGHT, draw(thing, ground), { en: told('en'), es: told('es') })
}
