import { type Noun, noun } from '#content/stories/nouns.ts'
import type { Theme } from '#domain/theme.ts'
import { THEMES } from '#domain/theme.ts'

type Four = readonly [Noun, Noun, Noun, Noun]

/** What a class may count, four kinds of it. */
const KINDS: Readonly<Record<Theme, Four>> = {
  animals: [
    noun(['dog', 'dogs'], ['perro', 'perros'], 'm'),
    noun(['cat', 'cats'], ['gato', 'gatos'], 'm'),
    noun(['bird', 'birds'], ['pájaro', 'pájaros'], 'm'),
    noun(['turtle', 'turtles'], ['tortuga', 'tortugas'], 'f'),
  ],
  space: [
    noun(['star', 'stars'], ['estrella', 'estrellas'], 'f'),
    noun(['moon', 'moons'], ['luna', 'lunas'], 'f'),
    noun(['rocket', 'rockets'], ['cohete', 'cohetes'], 'm'),
    noun(['planet', 'planets'], ['planeta', 'planetas'], 'm'),
  ],
  food: [
    noun(['apple', 'apples'], ['manzana', 'manzanas'], 'f'),
    noun(['pear', 'pears'], ['pera', 'peras'], 'f'),
    noun(['mango', 'mangoes'], ['mango', 'mangos'], 'm'),
    noun(['grape', 'grapes'], ['uva', 'uvas'], 'f'),
  ],
  sports: [
    noun(['ball', 'balls'], ['pelota', 'pelotas'], 'f'),
    noun(['cone', 'cones'], ['cono', 'conos'], 'm'),
    noun(['hoop', 'hoops'], ['aro', 'aros'], 'm'),
    noun(['rope', 'ropes'], ['cuerda', 'cuerdas'], 'f'),
  ],
  making: [
    noun(['bead', 'beads'], ['perla', 'perlas'], 'f'),
    noun(['button', 'buttons'], ['botón', 'botones'], 'm'),
    noun(['stamp', 'stamps'], ['estampilla', 'estampillas'], 'f'),
    noun(['ribbon', 'ribbons'], ['cinta', 'cintas'], 'f'),
  ],
  family: [
    noun(['cup', 'cups'], ['taza', 'tazas'], 'f'),
    noun(['plate', 'plates'], ['plato', 'platos'], 'm'),
    noun(['fork', 'forks'], ['tenedor', 'tenedores'], 'm'),
    noun(['spoon', 'spoons'], ['cuchara', 'cucharas'], 'f'),
  ],
  town: [
    noun(['bus', 'buses'], ['autobús', 'autobuses'], 'm'),
    noun(['car', 'cars'], ['carro', 'carros'], 'm'),
    noun(['bike', 'bikes'], ['bicicleta', 'bicicletas'], 'f'),
    noun(['truck', 'trucks'], ['camión', 'camiones'], 'm'),
  ],
  garden: [
    noun(['rose', 'roses'], ['rosa', 'rosas'], 'f'),
    noun(['tulip', 'tulips'], ['tulipán', 'tulipanes'], 'm'),
    noun(['bean', 'beans'], ['frijol', 'frijoles'], 'm'),
    noun(['carrot', 'carrots'], ['zanahoria', 'zanahorias'], 'f'),
  ],
}

/** Four kinds of things for a graph: of the child's theme, else of any. */
export const kindsOf = ({ theme, scatter }: Readonly<{ theme: Theme | null; scatter: number }>): Four =>
  KINDS[theme ?? THEMES[scatter % THEMES.length] ?? 'food']
