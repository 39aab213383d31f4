import { THEMES, type Theme } from '#domain/theme.ts'
import { type Noun, noun } from './nouns.ts'

/** What stories of one theme are told with. */
type Setting = Readonly<{
  /** Things a child can have, find, give away; one word each, so that a story stays short. */
  things: readonly Noun[]
  /** What such things lie or stand in, in equal numbers. */
  holders: readonly Noun[]
  /** Two kinds of things that go together, for putting together and comparing. */
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
  'Vera',
  'Hugo',
  'Priya',
  'Ben',
  'Xochitl',
] as const

const box = noun(['box', 'boxes'], ['caja', 'cajas'], 'f')
const bag = noun(['bag', 'bags'], ['bolsa', 'bolsas'], 'f')
const basket = noun(['basket', 'baskets'], ['canasta', 'canastas'], 'f')
const tray = noun(['tray', 'trays'], ['bandeja', 'bandejas'], 'f')
const jar = noun(['jar', 'jars'], ['frasco', 'frascos'], 'm')
const shelf = noun(['shelf', 'shelves'], ['estante', 'estantes'], 'm')
const table = noun(['table', 'tables'], ['mesa', 'mesas'], 'f')
const plate = noun(['plate', 'plates'], ['plato', 'platos'], 'm')
const page = noun(['page', 'pages'], ['página', 'páginas'], 'f')
const pot = noun(['pot', 'pots'], ['maceta', 'macetas'], 'f')

const SETTINGS: Readonly<Record<Theme, Setting>> = {
  animals: {
    things: [
      noun(['shell', 'shells'], ['concha', 'conchas'], 'f'),
      noun(['feather', 'feathers'], ['pluma', 'plumas'], 'f'),
      noun(['acorn', 'acorns'], ['bellota', 'bellotas'], 'f'),
      noun(['stone', 'stones'], ['piedra', 'piedras'], 'f'),
    ],
    holders: [box, jar, basket],
    kinds: [
      [noun(['duck', 'ducks'], ['pato', 'patos'], 'm'), noun(['frog', 'frogs'], ['rana', 'ranas'], 'f')],
      [
        noun(['goat', 'goats'], ['cabra', 'cabras'], 'f'),
        noun(['horse', 'horses'], ['caballo', 'caballos'], 'm'),
      ],
      [
        noun(['hen', 'hens'], ['gallina', 'gallinas'], 'f'),
        noun(['sheep', 'sheep'], ['oveja', 'ovejas'], 'f'),
      ],
    ],
  },
  space: {
    things: [
      noun(['star', 'stars'], ['estrella', 'estrellas'], 'f'),
      noun(['rocket', 'rockets'], ['cohete', 'cohetes'], 'm'),
      noun(['sticker', 'stickers'], ['calcomanía', 'calcomanías'], 'f'),
    ],
    holders: [page, box, shelf],
    kinds: [
      [
        noun(['planet', 'planets'], ['planeta', 'planetas'], 'm'),
        noun(['moon', 'moons'], ['luna', 'lunas'], 'f'),
      ],
      [
        noun(['rocket', 'rockets'], ['cohete', 'cohetes'], 'm'),
        noun(['star', 'stars'], ['estrella', 'estrellas'], 'f'),
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
      [noun(['lemon', 'lemons'], ['limón', 'limones'], 'm'), noun(['lime', 'limes'], ['lima', 'limas'], 'f')],
      [
        noun(['carrot', 'carrots'], ['zanahoria', 'zanahorias'], 'f'),
        noun(['potato', 'potatoes'], ['papa', 'papas'], 'f'),
      ],
    ],
  },
  sports: {
    things: [
      noun(['ball', 'balls'], ['pelota', 'pelotas'], 'f'),
      noun(['cone', 'cones'], ['cono', 'conos'], 'm'),
      noun(['ribbon', 'ribbons'], ['listón', 'listones'], 'm'),
    ],
    holders: [bag, box, basket],
    kinds: [
      [noun(['ball', 'balls'], ['pelota', 'pelotas'], 'f'), noun(['bat', 'bats'], ['bate', 'bates'], 'm')],
      [noun(['cone', 'cones'], ['cono', 'conos'], 'm'), noun(['hoop', 'hoops'], ['aro', 'aros'], 'm')],
    ],
  },
  making: {
    things: [
      noun(['bead', 'beads'], ['perla', 'perlas'], 'f'),
      noun(['button', 'buttons'], ['botón', 'botones'], 'm'),
      noun(['crayon', 'crayons'], ['crayón', 'crayones'], 'm'),
      noun(['block', 'blocks'], ['bloque', 'bloques'], 'm'),
    ],
    holders: [jar, box, tray],
    kinds: [
      [
        noun(['bead', 'beads'], ['perla', 'perlas'], 'f'),
        noun(['button', 'buttons'], ['botón', 'botones'], 'm'),
      ],
      [
        noun(['crayon', 'crayons'], ['crayón', 'crayones'], 'm'),
        noun(['pencil', 'pencils'], ['lápiz', 'lápices'], 'm'),
      ],
    ],
  },
  family: {
    things: [
      noun(['photo', 'photos'], ['foto', 'fotos'], 'f'),
      noun(['card', 'cards'], ['tarjeta', 'tarjetas'], 'f'),
      noun(['plate', 'plates'], ['plato', 'platos'], 'm'),
    ],
    holders: [table, shelf, box],
    kinds: [
      [
        noun(['fork', 'forks'], ['tenedor', 'tenedores'], 'm'),
        noun(['spoon', 'spoons'], ['cuchara', 'cucharas'], 'f'),
      ],
      [noun(['cup', 'cups'], ['taza', 'tazas'], 'f'), noun(['bowl', 'bowls'], ['tazón', 'tazones'], 'm')],
    ],
  },
  town: {
    things: [
      noun(['book', 'books'], ['libro', 'libros'], 'm'),
      noun(['ticket', 'tickets'], ['boleto', 'boletos'], 'm'),
      noun(['stamp', 'stamps'], ['estampilla', 'estampillas'], 'f'),
    ],
    holders: [shelf, box, bag],
    kinds: [
      [
        noun(['bus', 'buses'], ['autobús', 'autobuses'], 'm'),
        noun(['bike', 'bikes'], ['bicicleta', 'bicicletas'], 'f'),
      ],
      [
        noun(['car', 'cars'], ['carro', 'carros'], 'm'),
        noun(['truck', 'trucks'], ['camión', 'camiones'], 'm'),
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
    holders: [pot, tray, basket],
    kinds: [
      [
        noun(['rose', 'roses'], ['rosa', 'rosas'], 'f'),
        noun(['tulip', 'tulips'], ['tulipán', 'tulipanes'], 'm'),
      ],
      [noun(['bee', 'bees'], ['abeja', 'abejas'], 'f'), noun(['ant', 'ants'], ['hormiga', 'hormigas'], 'f')],
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
