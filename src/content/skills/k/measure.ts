import { choosing, type Option, selecting } from '#content/asking.ts'
import { defineSkill } from '#content/define-skill.ts'
import { oneOf } from '#content/draw.ts'
import type { Ask, At, Drawn } from '#content/skill.ts'
import { capital, uncapital } from '#domain/capital.ts'
import type { FigurePart, ModelShape } from '#domain/items/model.ts'
import type { Language, Said } from '#domain/language.ts'
import { figure, lineFrom, pictureAt, rectangleAt } from './figures.ts'
import {
  a,
  apple,
  ball,
  boat,
  books,
  key,
  leaf,
  type Pictured,
  pencil,
  plant,
  shell,
  teddy,
  the,
  tree,
  umbrella,
} from './pictured.ts'

/** What two things are compared by. */
type Attribute = 'length' | 'height' | 'weight' | 'capacity'
/** What a child could do to find out. */
type Way = 'align' | 'balance' | 'pour' | 'color' | 'name'

const WAY_TO: Readonly<Record<Attribute, Way>> = {
  length: 'align',
  height: 'align',
  weight: 'balance',
  capacity: 'pour',
}
/** The way of a child for whom "big" is all there is. */
const ONE_SIZE: Readonly<Record<Attribute, Way>> = {
  length: 'balance',
  height: 'balance',
  weight: 'align',
  capacity: 'align',
}

const balance = (at: Readonly<{ x: number; y: number }>): FigurePart[] => [
  lineFrom([at.x - 34, at.y - 10], [at.x + 34, at.y + 10]),
  {
    part: 'polygon',
    points: [
      [at.x, at.y],
      [at.x + 14, at.y + 30],
      [at.x - 14, at.y + 30],
    ],
    tone: 0,
  },
  { part: 'circle', at: [at.x - 30, at.y - 20], radius: 10, tone: 1 },
  { part: 'circle', at: [at.x + 30, at.y - 1], radius: 10, tone: 2 },
]
/** A jar with something in it. */
const jar = (x: number, top: number, width: number, height: number, full: number): FigurePart[] => [
  rectangleAt(x, top + height - full, width, full, 2),
  {
    part: 'line',
    points: [
      [x, top],
      [x, top + height],
      [x + width, top + height],
      [x + width, top],
    ],
    ends: ['none', 'none'],
    dashed: false,
  },
]

const WAYS: Readonly<Record<Way, Readonly<{ label: Said; parts: readonly FigurePart[]; words: Said }>>> = {
  align: {
    label: { en: 'Line them up', es: 'Ponerlos lado a lado' },
    parts: [lineFrom([18, 12], [18, 68]), rectangleAt(18, 20, 74, 14, 1), rectangleAt(18, 46, 50, 14, 2)],
    words: { en: 'Two strips from one line', es: 'Dos tiras desde una misma línea' },
  },
  balance: {
    label: { en: 'Put them on a balance', es: 'Ponerlos en una balanza' },
    parts: balance({ x: 55, y: 42 }),
    words: { en: 'A balance with one side down', es: 'Una balanza con un lado abajo' },
  },
  pour: {
    label: { en: 'Fill one and pour', es: 'Llenar uno y vaciar en el otro' },
    parts: [...jar(14, 16, 28, 54, 44), ...jar(64, 32, 34, 38, 20), lineFrom([44, 14], [62, 28], true)],
    words: { en: 'Water goes from one jar to another', es: 'El agua pasa de un frasco a otro' },
  },
  color: {
    label: { en: 'Look at the colors', es: 'Mirar los colores' },
    parts: ([1, 2, 3] as const).map((tone) => ({
      part: 'circle',
      at: [tone * 28, 40],
      radius: 12,
      tone,
    })),
    words: { en: 'Three spots of color', es: 'Tres manchas de color' },
  },
  name: {
    label: { en: 'Say their names', es: 'Decir sus nombres' },
    parts: [{ part: 'text', at: [55, 42], text: 'A B C' }],
    words: { en: 'Letters', es: 'Letras' },
  },
}

const wayOption = (way: Way): Option => ({
  id: way,
  label: WAYS[way].label,
  speech: WAYS[way].label,
  model: figure(110, 80, WAYS[way].parts, WAYS[way].words),
})

/** Pairs that could well be compared so. Jars have no picture of their own. */
const PAIRS: Readonly<Record<Exclude<Attribute, 'capacity'>, readonly (readonly [Pictured, Pictured])[]>> = {
  length: [
    [pencil, key],
    [umbrella, pencil],
    [leaf, key],
    [pencil, leaf],
    [umbrella, key],
    [key, shell],
  ],
  height: [
    [plant, teddy],
    [tree, plant],
    [teddy, umbrella],
    [books, plant],
    [tree, umbrella],
    [plant, umbrella],
  ],
  weight: [
    [apple, ball],
    [books, teddy],
    [shell, key],
    [plant, books],
    [teddy, ball],
    [umbrella, apple],
  ],
}

/** What a child may measure or tell of one thing. */
type Feature = 'long' | 'tall' | 'heavy' | 'wide' | 'color' | 'name' | 'liked'
const FEATURES: Readonly<Record<Feature, Said>> = {
  long: { en: 'how long it is', es: 'cuánto mide de largo' },
  tall: { en: 'how tall it is', es: 'cuánto mide de alto' },
  heavy: { en: 'how heavy it is', es: 'cuánto pesa' },
  wide: { en: 'how wide it is', es: 'cuánto mide de ancho' },
  color: { en: 'its color', es: 'de qué color es' },
  name: { en: 'its name', es: 'cómo se llama' },
  liked: { en: 'who likes it', es: 'a quién le gusta' },
}
const UNMEASURED: readonly Feature[] = ['color', 'name', 'liked']
const MEASURED: readonly (readonly [Pictured, readonly Feature[]])[] = [
  [pencil, ['long', 'heavy', 'wide']],
  [books, ['tall', 'heavy', 'wide']],
  [boat, ['long', 'heavy', 'wide']],
  [tree, ['tall', 'heavy', 'wide']],
  [umbrella, ['long', 'heavy', 'wide']],
  [plant, ['tall', 'heavy', 'wide']],
  [teddy, ['tall', 'heavy', 'wide']],
  [leaf, ['long', 'wide']],
  [key, ['long', 'heavy']],
  [shell, ['long', 'heavy', 'wide']],
]

type P = {
  attribute: Attribute
  /** Which of the pairs, or which of the single things. */
  which: number
  /** Of one thing: the features offered, in the order they are shown. */
  features: readonly Feature[]
}

const which: Drawn<number> = { draw: (chance) => chance.whole(0, 59) }
const pairOf = ({ attribute, which: at }: P): readonly [Pictured, Pictured] | null => {
  if (attribute === 'capacity') return null
  const pairs = PAIRS[attribute]
  return pairs[at % pairs.length] ?? null
}
const singleOf = (at: number): readonly [Pictured, readonly Feature[]] =>
  MEASURED[at % MEASURED.length] ?? [pencil, ['long', 'heavy']]
const single = ({ which: at }: P): Pictured => singleOf(at)[0]

const fits = (feature: Feature): boolean => !UNMEASURED.includes(feature)
/** The first of the features offered that cannot be measured. */
const unmeasuredOf = ({ features }: P): Feature | undefined => features.find((feature) => !fits(feature))
const idsOf = (features: readonly Feature[]): string => features.join(',')

function things(p: At<P>): ModelShape {
  if (p.level === 3)
    return figure(120, 100, [pictureAt(single(p), 60, 50, 84)], {
      en: a(single(p), 'en'),
      es: a(single(p), 'es'),
    })
  const pair = pairOf(p)
  if (pair === null) {
    const tall = p.which % 2 === 0
    return figure(
      240,
      110,
      tall
        ? [...jar(40, 10, 36, 90, 0), ...jar(140, 50, 66, 50, 0)]
        : [...jar(30, 40, 60, 60, 0), ...jar(150, 20, 40, 80, 0)],
      { en: 'Two jars, one tall and one wide', es: 'Dos frascos, uno alto y uno ancho' },
    )
  }
  return figure(240, 100, [pictureAt(pair[0], 60, 50, 76), pictureAt(pair[1], 180, 50, 76)], {
    en: `${capital(a(pair[0], 'en'))} and ${a(pair[1], 'en')}`,
    es: `${capital(a(pair[0], 'es'))} y ${a(pair[1], 'es')}`,
  })
}

const ASKED: Readonly<Record<Language, Readonly<Record<Attribute, string>>>> = {
  en: {
    length: 'How can we tell which is longer?',
    height: 'How can we tell which is taller?',
    weight: 'How can we tell which is heavier?',
    capacity: 'How can we tell which jar holds more?',
  },
  es: {
    length: '¿Cómo sabemos cuál es más largo?',
    height: '¿Cómo sabemos cuál es más alto?',
    weight: '¿Cómo sabemos cuál pesa más?',
    capacity: '¿Cómo sabemos en qué frasco cabe más?',
  },
}
const WHY: Readonly<Record<Language, Readonly<Record<Attribute, string>>>> = {
  en: {
    length: 'Put one end of each on a line. The longer one sticks out.',
    height: 'Stand them side by side. The taller one goes higher.',
    weight: 'On a balance, the heavy side goes down.',
    capacity: 'Fill one and pour it into the other. See if it runs over.',
  },
  es: {
    length: 'Pon un extremo de cada uno en una línea. El más largo sobresale.',
    height: 'Ponlos de pie lado a lado. El más alto llega más arriba.',
    weight: 'En la balanza baja el lado que pesa más.',
    capacity: 'Llena uno y vacíalo en el otro. Mira si se derrama.',
  },
}

const pickWay: Ask<P> = choosing((scene) => {
  const { p, chance } = scene
  const right = WAY_TO[p.attribute]
  const one = p.which % 2 === 0 ? 'color' : 'name'
  const others: readonly Way[] = [ONE_SIZE[p.attribute], one]
  return [right, ...chance.shuffled(others)].map(wayOption)
})
const tapFeatures: Ask<P> = selecting(({ p }) =>
  p.features.map((feature) => ({ id: feature, label: FEATURES[feature] })),
)
/** Four features of a thing: one to three of them can be measured. */
const featuresOf = (at: number): Drawn<readonly Feature[]> => ({
  draw: (chance) => {
    const measured = chance.shuffled(singleOf(at)[1])
    const right = chance.whole(1, Math.min(3, measured.length))
    return chance.shuffled([...measured.slice(0, right), ...chance.shuffled(UNMEASURED).slice(0, 4 - right)])
  },
})

/** Kindergarten: what can be measured, and how. */
export const whatWeMeasure = defineSkill<P>({
  id: 'm.k.what-we-measure',
  levels: {
    1: {
      params: { attribute: oneOf<Attribute>(['length', 'height', 'weight']), which, features: [] },
      ask: pickWay,
    },
    2: {
      params: {
        attribute: oneOf<Attribute>(['length', 'height', 'weight', 'capacity']),
        which,
        features: [],
      },
      ask: pickWay,
    },
    3: {
      params: {
        attribute: 'length',
        which,
        features: { draw: (chance) => featuresOf(chance.whole(0, 59)).draw(chance) },
      },
      where: (p) => p.features.filter(fits).every((feature) => singleOf(p.which)[1].includes(feature)),
      ask: tapFeatures,
    },
  },
  answer: (p) => (p.level === 3 ? idsOf(p.features.filter(fits)) : WAY_TO[p.attribute]),
  wrong: {
    'colour-or-kind': (p) => {
      if (p.level === 3)
        return idsOf(p.features.filter((feature) => fits(feature) || feature === unmeasuredOf(p)))
      return p.which % 2 === 0 ? 'color' : 'name'
    },
    'one-size-word': (p) =>
      p.level === 3 ? idsOf(p.features.filter(fits).slice(0, 1)) : ONE_SIZE[p.attribute],
  },
  prompt: {
    en: (p) =>
      p.level === 3 ? `Tap all we can measure about ${the(single(p), 'en')}.` : ASKED.en[p.attribute],
    es: (p) =>
      p.level === 3 ? `Toca todo lo que podemos medir ${delDe(single(p))}.` : ASKED.es[p.attribute],
  },
  picture: things,
  shown: 'always',
  solved: (p) => (p.level === 3 ? things(p) : (wayOption(WAY_TO[p.attribute]).model ?? null)),
  hints: {
    look: {
      en: ({ level }) => (level === 3 ? 'Which ones tell how much?' : 'What would you do with your hands?'),
      es: ({ level }) => (level === 3 ? '¿Cuáles dicen cuánto?' : '¿Qué harías con las manos?'),
    },
    start: {
      en: (p) =>
        p.level === 3
          ? 'A ruler or a balance can help to measure. What could they tell?'
          : START.en[p.attribute],
      es: (p) =>
        p.level === 3 ? 'Una regla o una balanza ayudan a medir. ¿Qué nos dirían?' : START.es[p.attribute],
    },
    worked: {
      en: (p) =>
        p.level === 3
          ? toldOf(p, 'en')
          : [WHY.en[p.attribute], `So: ${uncapital(WAYS[WAY_TO[p.attribute]].label.en)}.`],
      es: (p) =>
        p.level === 3
          ? toldOf(p, 'es')
          : [WHY.es[p.attribute], `Entonces: ${uncapital(WAYS[WAY_TO[p.attribute]].label.es)}.`],
    },
  },
  praise: {
    en: ({ level }) =>
      level === 3 ? 'You found all that can be measured.' : 'You knew what to do to find out.',
    es: ({ level }) =>
      level === 3 ? 'Encontraste todo lo que se puede medir.' : 'Sabías qué hacer para averiguarlo.',
  },
  because: {
    en: (p) => (p.level === 3 ? toldOf(p, 'en').join(' ') : WHY.en[p.attribute]),
    es: (p) => (p.level === 3 ? toldOf(p, 'es').join(' ') : WHY.es[p.attribute]),
  },
})

const START: Readonly<Record<Language, Readonly<Record<Attribute, string>>>> = {
  en: {
    length: 'Long is about the ends. Where are they?',
    height: 'Tall is about the top. Where is it?',
    weight: 'Heavy is what you feel when you lift it.',
    capacity: 'Holding is about what goes inside.',
  },
  es: {
    length: 'Lo largo se ve en los extremos. ¿Dónde están?',
    height: 'Lo alto se ve en la punta de arriba. ¿Dónde está?',
    weight: 'El peso es lo que sientes al levantarlo.',
    capacity: 'Lo que cabe es lo que va adentro.',
  },
}
const delDe = (thing: Pictured): string =>
  thing.gender === 'f' ? `de la ${thing.es[0]}` : `del ${thing.es[0]}`

function toldOf({ features }: P, language: Language): string[] {
  const named = (list: readonly Feature[]): string =>
    list.map((feature) => FEATURES[feature][language]).join(', ')
  const not = features.filter((feature) => !fits(feature))
  return language === 'en'
    ? [`We can measure: ${named(features.filter(fits))}.`, `We cannot measure: ${named(not)}.`]
    : [`Podemos medir: ${named(features.filter(fits))}.`, `No podemos medir: ${named(not)}.`]
}
