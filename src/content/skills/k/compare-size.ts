import { choosing, type Option } from '#content/asking.ts'
import { defineSkill } from '#content/define-skill.ts'
import type { Ask, Drawn } from '#content/skill.ts'
import type { Chance } from '#domain/items/chance.ts'
import type { FigurePart, ModelShape } from '#domain/items/model.ts'
import type { Language } from '#domain/language.ts'
import { dashedLine, figure, lineFrom, pictureAt, rectangleAt } from './figures.ts'
import {
  ANIMALS,
  acorn,
  apple,
  balloon,
  books,
  key,
  leaf,
  type Pictured,
  pencil,
  plant,
  shell,
  the,
  umbrella,
} from './pictured.ts'

type Attribute = 'length' | 'height' | 'weight' | 'capacity'
type Side = 'first' | 'second'
type Two<T> = readonly [T, T]

/** Two things, how much each has of something, and how they look. */
type Pair = Readonly<{
  attribute: Attribute
  /** Whose they are; of weight, the things themselves. */
  named: Two<Pictured>
  /** How long, how tall, how heavy, or how many cups it fills. */
  amounts: Two<number>
  /** How far each begins from the line; of weight, how big it is drawn; of jars, how tall they are. */
  looks: Two<number>
}>
/** `more`: ask for the one with more of it, else for the one with less. */
type P = { pair: Pair; more: boolean }

/** From light to heavy, as everybody knows them. */
const WEIGHED: readonly Pictured[] = [leaf, balloon, acorn, pencil, key, shell, apple, umbrella, books, plant]
const BIG_AND_LIGHT = [leaf, balloon] as const
const SMALL_AND_HEAVY = [acorn, key, shell, apple, pencil] as const

const turned = <T>([one, other]: Two<T>, turn: boolean): Two<T> => (turn ? [other, one] : [one, other])
const animals = (chance: Chance): Two<Pictured> => {
  const [one, other] = chance.shuffled(ANIMALS)
  return [one as Pictured, other as Pictured]
}

/** Ribbons and towers; `where` they begin is at one line, anywhere, or so that the far ends fool the eye. */
function lines(chance: Chance, attribute: 'length' | 'height', where: 'lined-up' | 'anywhere'): Pair {
  const less = chance.whole(4, 7)
  const difference = where === 'anywhere' && chance.whole(1, 5) === 1 ? 0 : chance.whole(2, 3)
  const shifts = ((): Two<number> => {
    if (where === 'lined-up') return [0, 0]
    const fools = chance.whole(1, 3) > 1
    return fools ? [difference + chance.whole(1, 2), 0] : [0, chance.whole(0, 1)]
  })()
  const turn = chance.pick([true, false])
  return {
    attribute,
    named: animals(chance),
    amounts: turned([less, less + difference], turn),
    looks: turned(shifts, turn),
  }
}

function weights(chance: Chance): Pair {
  const same = chance.whole(1, 5) === 1
  const light = chance.whole(0, WEIGHED.length - 3)
  const heavy = same ? light + 1 : chance.whole(light + 2, WEIGHED.length - 1)
  const turn = chance.pick([true, false])
  return {
    attribute: 'weight',
    named: turned([WEIGHED[light] as Pictured, WEIGHED[heavy] as Pictured], turn),
    amounts: turned([light, same ? light : heavy], turn),
    looks: [50, 50],
  }
}

function foolingWeights(chance: Chance): Pair {
  const turn = chance.pick([true, false])
  return {
    attribute: 'weight',
    named: turned([chance.pick(BIG_AND_LIGHT), chance.pick(SMALL_AND_HEAVY)], turn),
    amounts: turned([1, 2], turn),
    looks: turned([66, 30], turn),
  }
}

function jars(chance: Chance): Pair {
  const cups = chance.whole(2, 4)
  const difference = chance.pick([-1, 0, 1, 1, 2, 2])
  const turn = chance.pick([true, false])
  return {
    attribute: 'capacity',
    named: animals(chance),
    amounts: turned([cups, cups + difference], turn),
    looks: turned([90, 46], turn),
  }
}

const MORE: Drawn<boolean> = { draw: (chance) => chance.pick([true, true, false]) }

/** Which of the two is asked for, judged by one number of each; null where they are equal. */
function judged([first, second]: Two<number>, more: boolean): Side | null {
  if (first === second) return null
  return first > second === more ? 'first' : 'second'
}
const rightSide = ({ pair, more }: P): Side | 'same' => judged(pair.amounts, more) ?? 'same'
const isLine = ({ attribute }: Pair): boolean => attribute === 'length' || attribute === 'height'
const farEnds = ({ amounts, looks }: Pair): Two<number> => [amounts[0] + looks[0], amounts[1] + looks[1]]

const named = (side: Side, pair: Pair): Pictured => pair.named[side === 'first' ? 0 : 1]
const sideOption = (side: Side, pair: Pair): Option => {
  const one = named(side, pair)
  return {
    id: side,
    label: { en: one.en[0], es: one.es[0] },
    model: {
      kind: 'pictures',
      rows: [[{ picture: one.picture, size: 1 }]],
      words: { en: one.en[0], es: one.es[0] },
    },
  }
}
const pickSide: Ask<P> = choosing(({ p }) => [
  sideOption('first', p.pair),
  sideOption('second', p.pair),
  ...(p.level === 1 ? [] : [{ id: 'same', label: { en: 'the same', es: 'son iguales' } }]),
])

const UNIT = 18
const ribbon = ({ named: owners, amounts, looks }: Pair, at: 0 | 1): FigurePart[] => {
  const y = 28 + at * 52
  return [
    pictureAt(owners[at], 22, y, 38),
    rectangleAt(56 + looks[at] * UNIT, y - 10, amounts[at] * UNIT, 20, at === 0 ? 1 : 2),
  ]
}
const tower = ({ named: owners, amounts, looks }: Pair, at: 0 | 1): FigurePart[] => {
  const x = 40 + at * 110
  const bottom = 190 - looks[at] * 14
  return [
    ...(looks[at] > 0 ? [rectangleAt(x - 8, bottom, 56, looks[at] * 14, 0)] : []),
    ...Array.from({ length: amounts[at] }, (_, i) =>
      rectangleAt(x, bottom - (i + 1) * 14, 40, 14, at === 0 ? 1 : 2),
    ),
    pictureAt(owners[at], x + 20, 214, 36),
  ]
}

function scale({ named: things, amounts, looks }: Pair): FigurePart[] {
  const tilt = Math.sign(amounts[0] - amounts[1]) * 16
  const ends: Two<number> = [96 + tilt, 96 - tilt]
  return [
    {
      part: 'polygon',
      points: [
        [130, 96],
        [152, 146],
        [108, 146],
      ],
      tone: 0,
    },
    lineFrom([40, ends[0]], [220, ends[1]]),
    pictureAt(things[0], 54, ends[0] - looks[0] / 2 - 3, looks[0]),
    pictureAt(things[1], 206, ends[1] - looks[1] / 2 - 3, looks[1]),
  ]
}

/** A jar, and under it the cups that it fills. */
const jar = ({ named: owners, amounts, looks }: Pair, at: 0 | 1): FigurePart[] => {
  const left = 10 + at * 160
  const isTall = looks[at] > 60
  const width = isTall ? 40 : 78
  const x = left + 80 - width / 2
  return [
    rectangleAt(x, 98 - looks[at], width, looks[at], at === 0 ? 1 : 2),
    pictureAt(owners[at], left + 14, 76, 34),
    ...Array.from({ length: amounts[at] }, (_, i) => rectangleAt(left + 4 + i * 24, 112, 18, 22, 3)),
  ]
}

const times = (count: number, word: string): string => Array.from({ length: count }, () => word).join(', ')

function shownPair(pair: Pair): ModelShape {
  const [one, other] = pair.named
  switch (pair.attribute) {
    case 'length':
      return figure(330, 110, [lineFrom([50, 4], [50, 106]), ...ribbon(pair, 0), ...ribbon(pair, 1)], {
        en: `The ${one.en[0]} has a ribbon: ${unitsEn(pair, 0)} The ${other.en[0]} has a ribbon: ${unitsEn(pair, 1)}`,
        es: `La cinta ${delDe(one)}: ${unitsEs(pair, 0)} La cinta ${delDe(other)}: ${unitsEs(pair, 1)}`,
      })
    case 'height':
      return figure(230, 236, [lineFrom([10, 190], [220, 190]), ...tower(pair, 0), ...tower(pair, 1)], {
        en: `The ${one.en[0]} has a tower: ${unitsEn(pair, 0)} The ${other.en[0]} has a tower: ${unitsEn(pair, 1)}`,
        es: `La torre ${delDe(one)}: ${unitsEs(pair, 0)} La torre ${delDe(other)}: ${unitsEs(pair, 1)}`,
      })
    case 'weight': {
      const down = judged(pair.amounts, true)
      return figure(260, 150, scale(pair), {
        en: `A balance with ${the(one, 'en')} and ${the(other, 'en')}. ${down === null ? 'It is level.' : `The side with ${the(named(down, pair), 'en')} is down.`}`,
        es: `Una balanza con ${the(one, 'es')} y ${the(other, 'es')}. ${down === null ? 'Está en equilibrio.' : `El lado con ${the(named(down, pair), 'es')} está abajo.`}`,
      })
    }
    case 'capacity':
      return figure(330, 140, [...jar(pair, 0), ...jar(pair, 1)], {
        en: `The jar of ${the(one, 'en')} fills: ${times(pair.amounts[0], 'cup')}. The jar of ${the(other, 'en')} fills: ${times(pair.amounts[1], 'cup')}.`,
        es: `El frasco ${delDe(one)} llena: ${times(pair.amounts[0], 'vaso')}. El frasco ${delDe(other)} llena: ${times(pair.amounts[1], 'vaso')}.`,
      })
  }
}
const unitsEn = ({ attribute, amounts }: Pair, at: 0 | 1): string =>
  `${times(amounts[at], attribute === 'length' ? 'part' : 'block')}.`
const unitsEs = ({ attribute, amounts }: Pair, at: 0 | 1): string =>
  `${times(amounts[at], attribute === 'length' ? 'tramo' : 'bloque')}.`
const delDe = (one: Pictured): string => (one.gender === 'f' ? `de la ${one.es[0]}` : `del ${one.es[0]}`)

/** The same two, lined up: what a child does to compare. */
function linedUp({ pair }: P): ModelShape {
  if (!isLine(pair)) return shownPair(pair)
  const straight = shownPair({ ...pair, looks: [0, 0] })
  if (straight.kind !== 'figure') return straight
  const shorter = Math.min(...pair.amounts)
  const guide =
    pair.attribute === 'length'
      ? dashedLine([56 + shorter * UNIT, 8], [56 + shorter * UNIT, 104])
      : dashedLine([20, 190 - shorter * 14], [210, 190 - shorter * 14])
  return { ...straight, parts: [...straight.parts, guide] }
}

type Words = Readonly<Record<Attribute, string>>
const ASKED: Readonly<Record<Language, Readonly<{ more: Words; less: Words }>>> = {
  en: {
    more: {
      length: 'Who has the longer ribbon?',
      height: 'Who has the taller tower?',
      weight: 'Which is heavier',
      capacity: 'Each jar fills these cups. Whose jar holds more?',
    },
    less: {
      length: 'Who has the shorter ribbon?',
      height: 'Who has the shorter tower?',
      weight: 'Which is lighter',
      capacity: 'Each jar fills these cups. Whose jar holds less?',
    },
  },
  es: {
    more: {
      length: '¿Quién tiene la cinta más larga?',
      height: '¿Quién tiene la torre más alta?',
      weight: '¿Qué pesa más',
      capacity: 'Cada frasco llena estos vasos. ¿En cuál cabe más?',
    },
    less: {
      length: '¿Quién tiene la cinta más corta?',
      height: '¿Quién tiene la torre más baja?',
      weight: '¿Qué pesa menos',
      capacity: 'Cada frasco llena estos vasos. ¿En cuál cabe menos?',
    },
  },
}
function asked({ pair, more }: P, language: Language): string {
  const text = ASKED[language][more ? 'more' : 'less'][pair.attribute]
  if (pair.attribute !== 'weight') return text
  const [one, other] = pair.named
  return `${text}: ${the(one, language)} ${language === 'en' ? 'or' : 'o'} ${the(other, language)}?`
}

const LOOK: Readonly<Record<Language, Words>> = {
  en: {
    length: 'Look at both ends of each ribbon.',
    height: 'Look where each tower begins and where it ends.',
    weight: 'Look at the balance. Which side is down?',
    capacity: 'Look at the cups, not at the jar.',
  },
  es: {
    length: 'Mira los dos extremos de cada cinta.',
    height: 'Mira dónde empieza y dónde termina cada torre.',
    weight: 'Mira la balanza. ¿Qué lado está abajo?',
    capacity: 'Mira los vasos, no el frasco.',
  },
}
const START: Readonly<Record<Language, Words>> = {
  en: {
    length: 'Think of both ribbons starting at the line.',
    height: 'Think of both towers on the floor.',
    weight: 'The heavy side goes down. The light side goes up.',
    capacity: 'Count the cups of each jar.',
  },
  es: {
    length: 'Imagina que las dos cintas empiezan en la línea.',
    height: 'Imagina las dos torres en el piso.',
    weight: 'El lado pesado baja. El lado ligero sube.',
    capacity: 'Cuenta los vasos de cada frasco.',
  },
}

/** What the right answer is, as a sentence. */
function found(p: P, language: Language): string {
  const { pair, more } = p
  const side = rightSide(p)
  if (side === 'same') {
    return language === 'en' ? SAME.en[pair.attribute] : SAME.es[pair.attribute]
  }
  const one = named(side, pair)
  return language === 'en' ? foundEn(pair.attribute, more, one) : foundEs(pair.attribute, more, one)
}
const SAME: Readonly<Record<Language, Words>> = {
  en: {
    length: 'Both ribbons are the same length.',
    height: 'Both towers are the same height.',
    weight: 'The balance is level, so both weigh the same.',
    capacity: 'Both jars fill the same number of cups.',
  },
  es: {
    length: 'Las dos cintas miden lo mismo.',
    height: 'Las dos torres miden lo mismo.',
    weight: 'La balanza está en equilibrio: pesan lo mismo.',
    capacity: 'Los dos frascos llenan la misma cantidad de vasos.',
  },
}
function foundEn(attribute: Attribute, more: boolean, one: Pictured): string {
  switch (attribute) {
    case 'length':
      return `The ${one.en[0]} has the ${more ? 'longer' : 'shorter'} ribbon.`
    case 'height':
      return `The ${one.en[0]} has the ${more ? 'taller' : 'shorter'} tower.`
    case 'weight':
      return more ? `The ${one.en[0]} goes down: it is heavier.` : `The ${one.en[0]} goes up: it is lighter.`
    case 'capacity':
      return `The jar of the ${one.en[0]} fills ${more ? 'more' : 'fewer'} cups.`
  }
}
function foundEs(attribute: Attribute, more: boolean, one: Pictured): string {
  const thing = the(one, 'es')
  switch (attribute) {
    case 'length':
      return `La cinta más ${more ? 'larga' : 'corta'} es la ${delDe(one)}.`
    case 'height':
      return `La torre más ${more ? 'alta' : 'baja'} es la ${delDe(one)}.`
    case 'weight':
      return more ? `Baja ${thing}: pesa más.` : `Sube ${thing}: pesa menos.`
    case 'capacity':
      return `El frasco ${delDe(one)} llena ${more ? 'más' : 'menos'} vasos.`
  }
}
const FIRST_LINE: Readonly<Record<Language, Words>> = {
  en: {
    length: 'Start both ribbons at the line.',
    height: 'Put both towers on the floor.',
    weight: 'On a balance the heavy side goes down.',
    capacity: 'Count the cups that each jar fills.',
  },
  es: {
    length: 'Pon las dos cintas desde la línea.',
    height: 'Pon las dos torres en el piso.',
    weight: 'En la balanza baja el lado más pesado.',
    capacity: 'Cuenta los vasos que llena cada frasco.',
  },
}
const PRAISE: Readonly<Record<Language, Words>> = {
  en: {
    length: 'You looked at both ends.',
    height: 'You looked where each tower begins.',
    weight: 'You looked at the balance, not at the size.',
    capacity: 'You looked at the cups, not at the jar.',
  },
  es: {
    length: 'Miraste los dos extremos.',
    height: 'Miraste dónde empieza cada torre.',
    weight: 'Miraste la balanza, no el tamaño.',
    capacity: 'Miraste los vasos, no el frasco.',
  },
}

/** Kindergarten: which of two is longer, taller, heavier, or holds more. */
export const compareSize = defineSkill<P>({
  id: 'm.k.compare-size',
  levels: {
    1: {
      params: {
        pair: { draw: (chance) => lines(chance, chance.pick(['length', 'height']), 'lined-up') },
        more: MORE,
      },
      ask: pickSide,
    },
    2: {
      params: {
        pair: {
          draw: (chance) =>
            chance.whole(1, 3) === 1
              ? weights(chance)
              : lines(chance, chance.pick(['length', 'height']), 'anywhere'),
        },
        more: MORE,
      },
      ask: pickSide,
    },
    3: {
      params: {
        pair: {
          draw: (chance) => {
            const kind = chance.whole(1, 3)
            if (kind === 1) return lines(chance, 'length', 'anywhere')
            return kind === 2 ? foolingWeights(chance) : jars(chance)
          },
        },
        more: MORE,
      },
      ask: pickSide,
    },
  },
  answer: rightSide,
  wrong: {
    'ends-not-lined-up': ({ pair, more }) => (isLine(pair) ? judged(farEnds(pair), more) : null),
    'bigger-is-heavier': ({ pair, more }) => (pair.attribute === 'weight' ? judged(pair.looks, more) : null),
    'taller-holds-more': ({ pair, more }) =>
      pair.attribute === 'capacity' ? judged(pair.looks, more) : null,
    'opposite-word': (p) => judged(p.pair.amounts, !p.more),
  },
  prompt: { en: (p) => asked(p, 'en'), es: (p) => asked(p, 'es') },
  picture: ({ pair }) => shownPair(pair),
  shown: 'always',
  solved: linedUp,
  hints: {
    look: { en: ({ pair }) => LOOK.en[pair.attribute], es: ({ pair }) => LOOK.es[pair.attribute] },
    start: { en: ({ pair }) => START.en[pair.attribute], es: ({ pair }) => START.es[pair.attribute] },
    worked: {
      en: (p) => [FIRST_LINE.en[p.pair.attribute], found(p, 'en')],
      es: (p) => [FIRST_LINE.es[p.pair.attribute], found(p, 'es')],
    },
  },
  praise: {
    en: ({ pair }) => PRAISE.en[pair.attribute],
    es: ({ pair }) => PRAISE.es[pair.attribute],
  },
  because: { en: (p) => found(p, 'en'), es: (p) => found(p, 'es') },
})
