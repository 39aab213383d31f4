import { type Noun, noun } from '#content/stories/nouns.ts'
import { THEMES, type Theme } from '#domain/theme.ts'

/** Things that can be cut and shared, by what a child likes. */
const CUT_UP: Readonly<Record<Theme, readonly Noun[]>> = {
  animals: [
    noun(['watermelon', 'watermelons'], ['sandía', 'sandías'], 'f'),
    noun(['banana bread', 'banana breads'], ['pan de plátano', 'panes de plátano'], 'm'),
  ],
  space: [
    noun(['roll of foil', 'rolls of foil'], ['rollo de aluminio', 'rollos de aluminio'], 'm'),
    noun(['sheet of star paper', 'sheets of star paper'], ['hoja de estrellas', 'hojas de estrellas'], 'f'),
  ],
  food: [
    noun(['corn cake', 'corn cakes'], ['pan de maíz', 'panes de maíz'], 'm'),
    noun(['melon', 'melons'], ['melón', 'melones'], 'm'),
    noun(['tortilla', 'tortillas'], ['tortilla', 'tortillas'], 'f'),
  ],
  sports: [
    noun(['granola bar', 'granola bars'], ['barra de granola', 'barras de granola'], 'f'),
    noun(['orange', 'oranges'], ['naranja', 'naranjas'], 'f'),
  ],
  making: [
    noun(['sheet of paper', 'sheets of paper'], ['hoja de papel', 'hojas de papel'], 'f'),
    noun(['roll of ribbon', 'rolls of ribbon'], ['rollo de listón', 'rollos de listón'], 'm'),
  ],
  family: [
    noun(['sandwich', 'sandwiches'], ['sándwich', 'sándwiches'], 'm'),
    noun(['apple pie', 'apple pies'], ['pay de manzana', 'pays de manzana'], 'm'),
  ],
  town: [
    noun(['pizza', 'pizzas'], ['pizza', 'pizzas'], 'f'),
    noun(['loaf of bread', 'loaves of bread'], ['barra de pan', 'barras de pan'], 'f'),
  ],
  garden: [
    noun(['pumpkin', 'pumpkins'], ['calabaza', 'calabazas'], 'f'),
    noun(['bag of soil', 'bags of soil'], ['bolsa de tierra', 'bolsas de tierra'], 'f'),
  ],
}

/** What is cut and shared in an item: a function of its scatter and the child's theme. */
export function thingToCut({ scatter, theme }: Readonly<{ scatter: number; theme: Theme | null }>): Noun {
  const things = CUT_UP[theme ?? (THEMES[scatter % THEMES.length] as Theme)]
  return things[Math.floor(scatter / 17) % things.length] as Noun
}
