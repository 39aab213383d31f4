import { THEMES, type Theme } from '#domain/theme.ts'
import { type Noun, noun } from './nouns.ts'

/** What stories of one theme are told with. */
type Setting = Readonly<{
  /** Things a child can have, find, give away. */
  things: readonly Noun[]
  /** What such things lie or stand in, in equal numbers. */
  holders: readonly Noun[]
  /** Two kinds of one thing, for putting together and comparing. */
  kinds: readonly (readonly [Noun, Noun])[]
}>

/** First names of many places, the same in both languages; stories use them without he or she. */
const NAMES = [
  'Maya',
  'Amir',
  'Lucía',
  'Kofi',
  'Mei',
  'Diego',
  'Aisha',
  'Noah',
  'Linh',
  'Zara',
  'Mateo',
  'Ana',
  'Omar',
  'Rosa',
  'Jamal',
  'Nina',
  'Tomás',
  'Leila',
  'Sam',
  'Ivy',
  'Hugo',
  'Priya',
  'Ben',
  'Xochitl',
] as const

const box = noun(['box', 'boxes'], ['caja', 'cajas'], 'f')
const bag = noun(['bag', 'bags'], ['bolsa', 'bolsas'], 'f')
const basket = noun(['basket', 'baskets'], ['canasta', 'canastas'], 'f')
const shelf = noun(['shelf', 'shelves'], ['estante', 'estantes'], 'm')
const table = noun(['table', 'tables'], ['mesa', 'mesas'], 'f')
const plate = noun(['plate', 'plates'], ['plato', 'platos'], 'm')
const team = noun(['team', 'teams'], ['equipo', 'equipos'], 'm')
const page = noun(['page', 'pages'], ['página', 'páginas'], 'f')
const jar = noun(['jar', 'jars'], ['frasco', 'frascos'], 'm')

const SETTINGS: Readonly<Record<Theme, Setting>> = {
  animals: {
    things: [
      noun(['fish', 'fish'], ['pez', 'peces'], 'm'),
      noun(['shell', 'shells'], ['concha', 'conchas'], 'f'),
      noun(['feather', 'feathers'], ['pluma', 'plumas'], 'f'),
      noun(['snail', 'snails'], ['caracol', 'caracoles'], 'm'),
    ],
    holders: [
      noun(['pond', 'ponds'], ['estanque', 'estanques'], 'm'),
      noun(['tank', 'tanks'], ['pecera', 'peceras'], 'f'),
      box,
    ],
    kinds: [
      [noun(['duck', 'ducks'], ['pato', 'patos'], 'm'), noun(['frog', 'frogs'], ['rana', 'ranas'], 'f')],
      [
        noun(['goat', 'goats'], ['cabra', 'cabras'], 'f'),
        noun(['horse', 'horses'], ['caballo', 'caballos'], 'm'),
      ],
    ],
  },
  space: {
    things: [
      noun(['star sticker', 'star stickers'], ['estrella de papel', 'estrellas de papel'], 'f'),
      noun(['toy rocket', 'toy rockets'], ['cohete de juguete', 'cohetes de juguete'], 'm'),
      noun(['moon rock', 'moon rocks'], ['piedra lunar', 'piedras lunares'], 'f'),
    ],
    holders: [noun(['rocket', 'rockets'], ['cohete', 'cohetes'], 'm'), box, page],
    kinds: [
      [
        noun(['planet', 'planets'], ['planeta', 'planetas'], 'm'),
        noun(['moon', 'moons'], ['luna', 'lunas'], 'f'),
      ],
      [
        noun(['red star', 'red stars'], ['estrella roja', 'estrellas rojas'], 'f'),
        noun(['blue star', 'blue stars'], ['estrella azul', 'estrellas azules'], 'f'),
      ],
    ],
  },
  food: {
    things: [
      noun(['apple', 'apples'], ['manzana', 'manzanas'], 'f'),
      noun(['orange', 'oranges'], ['naranja', 'naranjas'], 'f'),
      noun(['carrot', 'carrots'], ['zanahoria', 'zanahorias'], 'f'),
      noun(['mango', 'mangoes'], ['mango', 'mangos'], 'm'),
    ],
    holders: [plate, bag, basket],
    kinds: [
      [
        noun(['apple', 'apples'], ['manzana', 'manzanas'], 'f'),
        noun(['pear', 'pears'], ['pera', 'peras'], 'f'),
      ],
      [
        noun(['corn cake', 'corn cakes'], ['pan de maíz', 'panes de maíz'], 'm'),
        noun(['rice cake', 'rice cakes'], ['galleta de arroz', 'galletas de arroz'], 'f'),
      ],
    ],
  },
  sports: {
    things: [
      noun(['ball', 'balls'], ['pelota', 'pelotas'], 'f'),
      noun(['cone', 'cones'], ['cono', 'conos'], 'm'),
      noun(['jump rope', 'jump ropes'], ['cuerda', 'cuerdas'], 'f'),
    ],
    holders: [bag, team, box],
    kinds: [
      [
        noun(['red ball', 'red balls'], ['pelota roja', 'pelotas rojas'], 'f'),
        noun(['blue ball', 'blue balls'], ['pelota azul', 'pelotas azules'], 'f'),
      ],
      [
        noun(['big ball', 'big balls'], ['pelota grande', 'pelotas grandes'], 'f'),
        noun(['small ball', 'small balls'], ['pelota chica', 'pelotas chicas'], 'f'),
      ],
    ],
  },
  making: {
    things: [
      noun(['bead', 'beads'], ['cuenta', 'cuentas'], 'f'),
      noun(['button', 'buttons'], ['botón', 'botones'], 'm'),
      noun(['crayon', 'crayons'], ['crayón', 'crayones'], 'm'),
      noun(['block', 'blocks'], ['bloque', 'bloques'], 'm'),
    ],
    holders: [jar, box, noun(['string', 'strings'], ['hilo', 'hilos'], 'm')],
    kinds: [
      [
        noun(['red bead', 'red beads'], ['cuenta roja', 'cuentas rojas'], 'f'),
        noun(['blue bead', 'blue beads'], ['cuenta azul', 'cuentas azules'], 'f'),
      ],
      [
        noun(['long stick', 'long sticks'], ['palito largo', 'palitos largos'], 'm'),
        noun(['short stick', 'short sticks'], ['palito corto', 'palitos cortos'], 'm'),
      ],
    ],
  },
  family: {
    things: [
      noun(['photo', 'photos'], ['foto', 'fotos'], 'f'),
      noun(['plate', 'plates'], ['plato', 'platos'], 'm'),
      noun(['card', 'cards'], ['carta', 'cartas'], 'f'),
    ],
    holders: [page, table, shelf],
    kinds: [
      [
        noun(['fork', 'forks'], ['tenedor', 'tenedores'], 'm'),
        noun(['spoon', 'spoons'], ['cuchara', 'cucharas'], 'f'),
      ],
      [
        noun(['big cup', 'big cups'], ['taza grande', 'tazas grandes'], 'f'),
        noun(['small cup', 'small cups'], ['taza chica', 'tazas chicas'], 'f'),
      ],
    ],
  },
  town: {
    things: [
      noun(['book', 'books'], ['libro', 'libros'], 'm'),
      noun(['ticket', 'tickets'], ['boleto', 'boletos'], 'm'),
      noun(['toy car', 'toy cars'], ['carrito', 'carritos'], 'm'),
    ],
    holders: [shelf, box, noun(['bus', 'buses'], ['autobús', 'autobuses'], 'm')],
    kinds: [
      [
        noun(['bus', 'buses'], ['autobús', 'autobuses'], 'm'),
        noun(['bike', 'bikes'], ['bicicleta', 'bicicletas'], 'f'),
      ],
      [
        noun(['red car', 'red cars'], ['carro rojo', 'carros rojos'], 'm'),
        noun(['white car', 'white cars'], ['carro blanco', 'carros blancos'], 'm'),
      ],
    ],
  },
  garden: {
    things: [
      noun(['seed', 'seeds'], ['semilla', 'semillas'], 'f'),
      noun(['flower', 'flowers'], ['flor', 'flores'], 'f'),
      noun(['leaf', 'leaves'], ['hoja', 'hojas'], 'f'),
      noun(['tomato', 'tomatoes'], ['tomate', 'tomates'], 'm'),
    ],
    holders: [
      noun(['pot', 'pots'], ['maceta', 'macetas'], 'f'),
      noun(['row', 'rows'], ['surco', 'surcos'], 'm'),
      basket,
    ],
    kinds: [
      [
        noun(['red flower', 'red flowers'], ['flor roja', 'flores rojas'], 'f'),
        noun(['white flower', 'white flowers'], ['flor blanca', 'flores blancas'], 'f'),
      ],
      [
        noun(['bean plant', 'bean plants'], ['planta de frijol', 'plantas de frijol'], 'f'),
        noun(['corn plant', 'corn plants'], ['planta de maíz', 'plantas de maíz'], 'f'),
      ],
    ],
  },
}

/** Who and what a story is about. */
export type Cast = Readonly<{
  theme: Theme
  /** Two different first names. */
  who: string
  other: string
  thing: Noun
  holder: Noun
  kinds: readonly [Noun, Noun]
}>

/** The cast of an item: a function of its scatter and the child's theme (where she has none, any), and of nothing else. */
export function castOf({ scatter, theme }: Readonly<{ scatter: number; theme: Theme | null }>): Cast {
  const setting = theme ?? pick(THEMES, scatter)
  const { things, holders, kinds } = SETTINGS[setting]
  const first = scatter % NAMES.length
  const second = (first + 1 + (Math.floor(scatter / 29) % (NAMES.length - 1))) % NAMES.length
  return {
    theme: setting,
    who: pick(NAMES, first),
    other: pick(NAMES, second),
    thing: pick(things, Math.floor(scatter / 11)),
    holder: pick(holders, Math.floor(scatter / 7)),
    kinds: pick(kinds, Math.floor(scatter / 13)),
  }
}

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T
