import { figure, lineFrom, oval, pictureAt, rectangleAt } from '#content/skills/k/figures.ts'
import type { FigurePart, ModelShape } from '#domain/items/model.ts'
import type { Said } from '#domain/language.ts'
import { type Openings, step } from './opening.ts'
import { bond, chart, circleAt, dotAt, frame, frames, textAt } from './pictures.ts'

type Point = readonly [x: number, y: number]
type Tone = 0 | 1 | 2 | 3

const shown = (picture: string, places: readonly Point[], size: number): FigurePart[] =>
  places.map(([x, y]) => pictureAt({ picture }, x, y, size))

/** So many things in a row, with the numbers of a count under the first of them. */
function counted(
  picture: string,
  count: number,
  upTo: number,
  words: Said,
  more: FigurePart[] = [],
): ModelShape {
  const gap = 344 / count
  const at = (i: number): number => Math.round(8 + gap * (i + 0.5))
  const numbers = Array.from({ length: upTo }, (_, i) => textAt(String(i + 1), at(i), 92))
  const places = Array.from({ length: count }, (_, i): Point => [at(i), 38])
  return figure(360, 112, [...shown(picture, places, 56), ...numbers, ...more], words)
}

const APPLES: Said = {
  en: 'A row of apples: one, one, one, one.',
  es: 'Una fila de manzanas: una, una, una, una.',
}
const APPLES_COUNTED: Said = {
  en: 'A row of apples with the numbers 1, 2, 3, 4.',
  es: 'Una fila de manzanas con los números 1, 2, 3, 4.',
}

const SHELLS_COUNTED: Said = {
  en: 'A row of shells with the numbers 1, 2, 3, 4, 5.',
  es: 'Una fila de conchas con los números 1, 2, 3, 4, 5.',
}
const SHELLS_MOVED = figure(
  360,
  112,
  shown(
    'shell',
    [
      [52, 74],
      [124, 34],
      [190, 80],
      [256, 36],
      [320, 72],
    ],
    56,
  ),
  {
    en: 'Shells, moved about: one, one, one, one, one.',
    es: 'Conchas en otros lugares: una, una, una, una, una.',
  },
)

const LOOSE: readonly Point[] = [
  [26, 48],
  [74, 48],
  [122, 48],
  [170, 48],
  [26, 100],
  [74, 100],
  [122, 100],
]
const IN_BASKET: readonly Point[] = [
  [265, 108],
  [311, 108],
  [265, 64],
  [311, 64],
]

/** Seven apples, some of them moved into the basket. */
const basket = (inside: number, words: Said): ModelShape =>
  figure(
    360,
    140,
    [
      {
        part: 'curve',
        points: [
          [226, 44],
          [252, 12],
          [288, 2],
          [324, 12],
          [350, 44],
        ],
        closed: false,
        tone: 0,
      },
      {
        part: 'line',
        points: [
          [218, 44],
          [238, 134],
          [338, 134],
          [358, 44],
        ],
        ends: ['none', 'none'],
        dashed: false,
      },
      ...shown('apple', [...IN_BASKET.slice(0, inside), ...LOOSE.slice(inside)], 42),
    ],
    words,
  )

const RING = oval(104, 72, 100, 68)
const IN_RING: readonly Point[] = [
  [58, 62],
  [108, 86],
  [150, 54],
]

/** Three ducks, so many of them in the ring, and how it is written. */
const ducks = (inside: number, text: string, words: Said): ModelShape =>
  figure(
    340,
    144,
    [
      RING,
      ...shown('duck', [...IN_RING.slice(0, inside), ...(inside < 3 ? [[290, 62] as const] : [])], 44),
      ...(text === '' ? [] : [textAt(text, 290, 118)]),
    ],
    words,
  )

/** Fish that look to the left, each with its place from the left. */
const fish = (places: readonly number[], words: Said): ModelShape =>
  figure(
    360,
    96,
    shown(
      'fish',
      places.map((x) => [x, 48] as const),
      44,
    ),
    words,
  )
const FISH = fish([134, 184, 234, 284], { en: 'Fish: one, one, one, one.', es: 'Peces: uno, uno, uno, uno.' })
const FISH_GO = fish([26, 76, 234, 284], {
  en: 'Fish: one, one. Swimming away: one, one.',
  es: 'Peces: uno, uno. Se van: uno, uno.',
})
const FISH_COME = fish([26, 76, 126, 176, 284, 334], {
  en: 'Fish: one, one, one, one. Coming: one, one.',
  es: 'Peces: uno, uno, uno, uno. Llegan: uno, uno.',
})

const shapes = (circle: Tone, triangle: Tone, words: Said): ModelShape =>
  figure(
    360,
    116,
    [
      circleAt(60, 58, 46, circle),
      {
        part: 'polygon',
        points: [
          [180, 10],
          [232, 104],
          [128, 104],
        ],
        tone: triangle,
      },
      rectangleAt(256, 14, 88, 88, 1),
    ],
    words,
  )

const TRIANGLES = figure(
  360,
  116,
  [
    {
      part: 'polygon',
      points: [
        [20, 14],
        [112, 40],
        [44, 106],
      ],
      tone: 3,
    },
    {
      part: 'polygon',
      points: [
        [180, 104],
        [132, 10],
        [228, 10],
      ],
      tone: 3,
    },
    {
      part: 'polygon',
      points: [
        [300, 44],
        [328, 92],
        [272, 92],
      ],
      tone: 3,
    },
  ],
  { en: 'Triangles: turned, upside down, small.', es: 'Triángulos: girado, al revés, pequeño.' },
)

const TOP: Point = [180, 18]
const RIGHT: Point = [270, 148]
const LEFT: Point = [90, 148]
const APART = figure(
  360,
  170,
  [lineFrom([204, 6], [294, 136]), lineFrom([270, 164], [90, 164]), lineFrom([66, 136], [156, 6])],
  {
    en: 'Straight lines, not yet joined: one, one, one.',
    es: 'Líneas rectas, todavía separadas: una, una, una.',
  },
)
const triangle = (texts: readonly FigurePart[], words: Said): ModelShape =>
  figure(
    360,
    170,
    [
      lineFrom(TOP, RIGHT),
      lineFrom(RIGHT, LEFT),
      lineFrom(LEFT, TOP),
      dotAt(...TOP),
      dotAt(...RIGHT),
      dotAt(...LEFT),
      ...texts,
    ],
    words,
  )
const SIDES = [textAt('1', 244, 78), textAt('2', 180, 166), textAt('3', 116, 78)]
const CLOSED: Said = {
  en: 'A triangle with a dot on each corner.',
  es: 'Un triángulo con un punto en cada esquina.',
}
const NUMBERED: Said = {
  en: 'A triangle with the numbers 1, 2, 3 on its sides.',
  es: 'Un triángulo con los números 1, 2, 3 en sus lados.',
}

const TEN_TO_HUNDRED = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100]
const upTo9 = (from: number): number[] => Array.from({ length: 9 }, (_, i) => from + i)

/** How the lessons of kindergarten open. */
export const OPENINGS: Openings = {
  'm.k.count-to-100': [
    step(
      'Numbers always come in the same order.',
      'Los números siempre van en el mismo orden.',
      chart(1, 100, ...upTo9(1)),
    ),
    step(
      'Each row counts 1 to 9 again.',
      'Cada fila cuenta otra vez del 1 al 9.',
      chart(1, 100, ...upTo9(1), ...upTo9(21)),
    ),
    step(
      'Each row ends with the next ten.',
      'Cada fila termina en la siguiente decena.',
      chart(1, 100, ...TEN_TO_HUNDRED),
    ),
    step('That is how we get to 100!', '¡Así llegamos hasta 100!', chart(1, 100, 100)),
  ],
  'm.k.numerals-20': [
    step('Here are five dots.', 'Aquí hay cinco puntos.', {
      kind: 'dots',
      count: 5,
      layout: 'dice',
      seed: 1,
    }),
    step('We write the number five like this.', 'El número cinco se escribe así.', {
      kind: 'strokes',
      text: '5',
      guide: 'none',
    }),
    step('Ten and four more make fourteen.', 'Diez y cuatro más son catorce.', frames(10, 4)),
    step('We write 1 for the ten, then 4.', 'Escribimos 1 por la decena y luego 4.', {
      kind: 'strokes',
      text: '14',
      guide: 'none',
    }),
  ],
  'm.k.count-objects': [
    step('Touch each thing once.', 'Toca cada cosa una vez.', counted('apple', 4, 0, APPLES)),
    step(
      'Say one number with each touch.',
      'Di un número con cada toque.',
      counted('apple', 4, 4, APPLES_COUNTED),
    ),
    step(
      'Do not skip any, and count none twice.',
      'No saltes ninguna ni cuentes una dos veces.',
      counted('apple', 4, 4, APPLES_COUNTED),
    ),
    step(
      'The last number tells: there are 4.',
      'El último número lo dice: hay 4.',
      counted('apple', 4, 4, APPLES_COUNTED, [circleAt(309, 92, 17, 0)]),
    ),
  ],
  'm.k.last-number-tells': [
    step(
      'We count the shells: 1, 2, 3, 4, 5.',
      'Contamos las conchas: 1, 2, 3, 4, 5.',
      counted('shell', 5, 5, SHELLS_COUNTED),
    ),
    step(
      'The last number we say is 5.',
      'El último número que decimos es 5.',
      counted('shell', 5, 5, SHELLS_COUNTED, [circleAt(318, 92, 17, 0)]),
    ),
    step(
      'So there are 5 shells in all.',
      'Entonces hay 5 conchas en total.',
      counted('shell', 5, 5, SHELLS_COUNTED, [rectangleAt(4, 3, 352, 70, 0)]),
    ),
    step('We move them, and there are still 5.', 'Las movemos y todavía hay 5.', SHELLS_MOVED),
  ],
  'm.k.next-number': [
    step('The numbers stand in a row.', 'Los números están en una fila.', chart(1, 10)),
    step('You do not have to begin at 1.', 'No hace falta empezar en el 1.', chart(1, 10, 4)),
    step('Begin at 4 and take one step: 5.', 'Empieza en 4 y da un paso: 5.', chart(1, 10, 4, 5)),
    step('Each step is one more.', 'Cada paso es uno más.', chart(1, 10, 4, 5, 6)),
  ],
  'm.k.count-out': [
    step(
      'Keep the number in your head: 4.',
      'Guarda el número en tu cabeza: 4.',
      basket(0, { en: 'Apples, and an empty basket.', es: 'Manzanas y una canasta vacía.' }),
    ),
    step(
      'Move one, then one more, and count.',
      'Mueve una, luego otra, y ve contando.',
      basket(2, {
        en: 'In the basket: one apple, one apple. The others lie beside it.',
        es: 'En la canasta: una manzana, una manzana. Las demás están al lado.',
      }),
    ),
    step(
      'Stop when you say 4.',
      'Para cuando digas 4.',
      basket(4, {
        en: 'In the basket: one apple, one apple, one apple, one apple. The others lie beside it.',
        es: 'En la canasta: una manzana, una manzana, una manzana, una manzana. Las demás están al lado.',
      }),
    ),
    step(
      'The others stay where they are.',
      'Las demás se quedan en su lugar.',
      basket(4, {
        en: 'Beside the basket: one apple, one apple, one apple.',
        es: 'Al lado de la canasta: una manzana, una manzana, una manzana.',
      }),
    ),
  ],
  'm.k.one-more': [
    step('Here are 4 counters.', 'Aquí hay 4 fichas.', frame(4)),
    step('Now one more comes.', 'Ahora llega una más.', frame(4, 1)),
    step('You need not count them all again.', 'No hace falta contarlas todas otra vez.', frame(4, 1)),
    step('The next number tells: 5.', 'El número que sigue lo dice: 5.', chart(1, 10, 4, 5)),
  ],
  'm.k.show-add-sub': [
    step(
      'Two ducks are here, and one more comes.',
      'Hay dos patos y llega uno más.',
      ducks(2, '', {
        en: 'In the ring: duck, duck. Outside: duck.',
        es: 'En el círculo: pato, pato. Afuera: pato.',
      }),
    ),
    step(
      'More come in, so we write plus: 2 + 1.',
      'Llegan más y escribimos más: 2 + 1.',
      ducks(3, '2 + 1', { en: 'In the ring: duck, duck, duck.', es: 'En el círculo: pato, pato, pato.' }),
    ),
    step(
      'Three ducks are here, and one goes away.',
      'Hay tres patos y uno se va.',
      ducks(2, '', {
        en: 'In the ring: duck, duck. Outside: duck.',
        es: 'En el círculo: pato, pato. Afuera: pato.',
      }),
    ),
    step(
      'One goes out, so we write minus: 3 − 1.',
      'Uno se va y escribimos menos: 3 − 1.',
      ducks(2, '3 − 1', {
        en: 'In the ring: duck, duck. Outside: duck.',
        es: 'En el círculo: pato, pato. Afuera: pato.',
      }),
    ),
  ],
  'm.k.add-sub-10': [
    step('Adding puts two groups together.', 'Sumar es juntar dos grupos.', frame(3)),
    step('3 and 2 more make 5.', '3 y 2 más son 5.', frame(3, 2)),
    step('Taking away makes the group smaller.', 'Quitar hace más pequeño el grupo.', frame(3, 2)),
    step('Take 2 from 5, and 3 are left.', 'Quita 2 de 5 y quedan 3.', frame(3, 2, 2)),
  ],
  'm.k.break-apart': [
    step('Here is one group of 5.', 'Aquí hay un grupo de 5.', frame(5)),
    step('Look: 2 and 3 are in it.', 'Mira: ahí hay 2 y 3.', frame(2, 3)),
    step('Look again: 4 and 1 are in it.', 'Mira otra vez: ahí hay 4 y 1.', frame(4, 1)),
    step(
      'The parts change, but 5 stays 5.',
      'Las partes cambian, pero 5 sigue siendo 5.',
      bond('5', '4', '1'),
    ),
  ],
  'm.k.make-ten': [
    step('A full frame holds 10.', 'Un marco lleno tiene 10.', frame(10)),
    step('Here are only 7.', 'Aquí solo hay 7.', frame(7)),
    step('The empty boxes tell what is missing: 3.', 'Los cuadros vacíos dicen cuántas faltan: 3.', frame(7)),
    step('7 and 3 make 10.', '7 y 3 son 10.', frame(7, 3)),
  ],
  'm.k.ten-and-more': [
    step('A full frame is one ten.', 'Un marco lleno es una decena.', frames(10)),
    step('3 more go on the other frame.', '3 más van en el otro marco.', frames(10, 3)),
    step('Ten and 3 more make 13.', 'Diez y 3 más son 13.', frames(10, 3)),
    step('The 1 in 13 means one ten.', 'El 1 de 13 quiere decir una decena.', {
      kind: 'base-ten',
      hundreds: 0,
      tens: 1,
      ones: 3,
      crossed: null,
    }),
  ],
  'm.k.facts-5': [
    step('You can see small numbers without counting.', 'Los números pequeños se ven sin contar.', frame(3)),
    step('You see 3 and 2: that makes 5.', 'Ves 3 y 2: son 5.', frame(3, 2)),
    step('The other way around: 2 and 3 make 5.', 'Y al revés: 2 y 3 son 5.', frame(2, 3)),
    step('Take 3 from 5, and 2 are left.', 'Quita 3 de 5 y quedan 2.', frame(2, 3, 3)),
  ],
  'm.k.stories-10': [
    step('See the story in your head: 4 fish.', 'Imagina el cuento: hay 4 peces.', FISH),
    step('Then 2 of them swim away.', 'Luego 2 se van nadando.', FISH_GO),
    step('The group gets smaller, so we take away.', 'El grupo se hace más pequeño: quitamos.', FISH_GO),
    step('When 2 more come, it grows: we add.', 'Cuando llegan 2 más, crece: sumamos.', FISH_COME),
  ],
  'm.k.name-shapes': [
    step(
      'Look at the line around each shape.',
      'Mira la línea que rodea cada figura.',
      shapes(1, 1, {
        en: 'A circle, a triangle and a square.',
        es: 'Un círculo, un triángulo y un cuadrado.',
      }),
    ),
    step(
      'Round, with no corners: a circle.',
      'Redonda y sin esquinas: un círculo.',
      shapes(2, 1, { en: 'The circle stands out.', es: 'Resalta el círculo.' }),
    ),
    step(
      'Three straight sides: a triangle.',
      'Tres lados rectos: un triángulo.',
      shapes(1, 3, { en: 'The triangle stands out.', es: 'Resalta el triángulo.' }),
    ),
    step(
      'Turned or small, it is still a triangle.',
      'Girado o pequeño, sigue siendo un triángulo.',
      TRIANGLES,
    ),
  ],
  'm.k.sides-corners': [
    step('A side is one straight line.', 'Un lado es una línea recta.', APART),
    step('Two sides meet at a corner.', 'Dos lados se juntan en una esquina.', triangle([], CLOSED)),
    step(
      'Begin at one corner and go around.',
      'Empieza en una esquina y da la vuelta.',
      triangle(SIDES, NUMBERED),
    ),
    step(
      'A triangle has 3 sides and 3 corners.',
      'Un triángulo tiene 3 lados y 3 esquinas.',
      triangle(SIDES, NUMBERED),
    ),
  ],
}
