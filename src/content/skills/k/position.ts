import { choosing, type Option } from '#content/asking.ts'
import { defineSkill } from '#content/define-skill.ts'
import { oneOf } from '#content/draw.ts'
import type { Ask, At } from '#content/skill.ts'
import { capital } from '#domain/capital.ts'
import type { FigurePart, ModelShape } from '#domain/items/model.ts'
import type { Language, Said } from '#domain/language.ts'
import { figure, lineFrom, pictureAt, rectangleAt } from './figures.ts'
import { ANIMALS, a, type Pictured, the, tree } from './pictured.ts'

/** Where one thing is to another. */
type Place = 'above' | 'below' | 'beside' | 'front' | 'behind'
type Word = 'above' | 'below' | 'beside' | 'next to' | 'in front of' | 'behind'
type Landmark = 'box' | 'table' | 'tree'
type P = { thing: Pictured; word: Word; landmark: Landmark; side: 'left' | 'right' }

const PLACE_OF: Readonly<Record<Word, Place>> = {
  above: 'above',
  below: 'below',
  beside: 'beside',
  'next to': 'beside',
  'in front of': 'front',
  behind: 'behind',
}
const OPPOSITE: Readonly<Record<Place, Place | null>> = {
  above: 'below',
  below: 'above',
  beside: null,
  front: 'behind',
  behind: 'front',
}
/** Where a child looks who heard only what to look for. */
const ANYWHERE: Readonly<Record<Place, Place>> = {
  above: 'beside',
  below: 'beside',
  beside: 'above',
  front: 'above',
  behind: 'above',
}

/** What a landmark is called; `of` with "de", `to` with "a". */
const LANDMARKS: Readonly<Record<Landmark, Readonly<{ en: string; es: string; of: string; to: string }>>> = {
  box: { en: 'box', es: 'caja', of: 'de la caja', to: 'a la caja' },
  table: { en: 'table', es: 'mesa', of: 'de la mesa', to: 'a la mesa' },
  tree: { en: 'tree', es: 'árbol', of: 'del árbol', to: 'al árbol' },
}
const unLandmark: Readonly<Record<Landmark, Said>> = {
  box: { en: 'a box', es: 'una caja' },
  table: { en: 'a table', es: 'una mesa' },
  tree: { en: 'a tree', es: 'un árbol' },
}

const drawn: Readonly<Record<Landmark, readonly FigurePart[]>> = {
  box: [rectangleAt(60, 58, 40, 38, 1), lineFrom([60, 68], [100, 68])],
  table: [rectangleAt(46, 62, 68, 8, 1), lineFrom([54, 70], [54, 98]), lineFrom([106, 70], [106, 98])],
  tree: [pictureAt(tree, 80, 72, 56)],
}

function scene({ thing, landmark, side }: P, place: Place): ModelShape {
  const landmarkParts = drawn[landmark]
  const lifted = landmark === 'tree' ? 20 : 34
  const parts = ((): readonly FigurePart[] => {
    switch (place) {
      case 'above':
        return [...landmarkParts, pictureAt(thing, 80, lifted, 30)]
      case 'below':
        return [...landmarkParts, pictureAt(thing, 80, landmark === 'table' ? 88 : 116, 30)]
      case 'beside':
        return [...landmarkParts, pictureAt(thing, side === 'left' ? 26 : 134, 84, 30)]
      case 'front':
        return [...landmarkParts, pictureAt(thing, 80, 94, 32)]
      case 'behind':
        return [
          pictureAt(thing, landmark === 'tree' ? 100 : 80, landmark === 'tree' ? 80 : 52, 36),
          ...landmarkParts,
        ]
    }
  })()
  return figure(160, 136, parts, SEEN[place](thing, landmark))
}

/** What is seen, without the word that is asked for. */
const SEEN: Readonly<Record<Place, (thing: Pictured, landmark: Landmark) => Said>> = {
  above: (thing, landmark) => ({
    en: `From top to bottom: ${a(thing, 'en')}, ${unLandmark[landmark].en}`,
    es: `De arriba hacia abajo: ${a(thing, 'es')}, ${unLandmark[landmark].es}`,
  }),
  below: (thing, landmark) => ({
    en: `From top to bottom: ${unLandmark[landmark].en}, ${a(thing, 'en')}`,
    es: `De arriba hacia abajo: ${unLandmark[landmark].es}, ${a(thing, 'es')}`,
  }),
  beside: (thing, landmark) => ({
    en: `On one line: ${a(thing, 'en')}, ${unLandmark[landmark].en}`,
    es: `En una misma línea: ${a(thing, 'es')}, ${unLandmark[landmark].es}`,
  }),
  front: (thing, landmark) => ({
    en: `${capital(the(thing, 'en'))} covers part of the ${LANDMARKS[landmark].en}`,
    es: `${capital(the(thing, 'es'))} tapa una parte ${LANDMARKS[landmark].of}`,
  }),
  behind: (thing, landmark) => ({
    en: `The ${LANDMARKS[landmark].en} covers part of ${the(thing, 'en')}`,
    es: `${landmark === 'tree' ? 'El árbol' : `La ${LANDMARKS[landmark].es}`} tapa una parte ${delDe(thing)}`,
  }),
}
const delDe = (thing: Pictured): string =>
  thing.gender === 'f' ? `de la ${thing.es[0]}` : `del ${thing.es[0]}`

const where = ({ word, landmark }: P, language: Language): string => {
  const { en, of, to } = LANDMARKS[landmark]
  if (language === 'en') return `${word} the ${en}`
  const words: Readonly<Record<Word, string>> = {
    above: `arriba ${of}`,
    below: `debajo ${of}`,
    beside: `al lado ${of}`,
    'next to': `junto ${to}`,
    'in front of': `delante ${of}`,
    behind: `detrás ${of}`,
  }
  return words[word]
}

const placeOption = (p: P, place: Place): Option => ({ id: place, label: '', model: scene(p, place) })
const pickScene: Ask<P> = choosing(({ p, chance, wrong }) => {
  const right = PLACE_OF[p.word]
  const known = chance.shuffled([...new Set(wrong)].filter((place) => place !== right))
  const rest = (['above', 'below', 'beside', 'front'] as const).filter(
    (place) => place !== right && !known.includes(place),
  )
  const others = [...known, ...rest].filter((place) => !(p.landmark === 'tree' && place === 'below'))
  return [right, ...others].map((place) => placeOption(p, place as Place))
})

/** A table hides little, and nothing stands under a tree. */
const canBe = ({ word, landmark }: P): boolean => {
  const place = PLACE_OF[word]
  if (place === 'front' || place === 'behind') return landmark !== 'table'
  return landmark !== 'tree' || place === 'beside'
}
const side = oneOf<P['side']>(['left', 'right'])

const MEANS: Readonly<Record<Place, Said>> = {
  above: { en: 'Above means higher up.', es: 'Arriba quiere decir más alto.' },
  below: { en: 'Below means lower down.', es: 'Debajo quiere decir más bajo.' },
  beside: { en: 'Beside and next to mean at the side.', es: 'Al lado y junto a quieren decir a un lado.' },
  front: {
    en: 'In front means nearer to you. It can hide a part.',
    es: 'Delante quiere decir más cerca de ti. Puede tapar una parte.',
  },
  behind: {
    en: 'Behind means farther away. It can be partly hidden.',
    es: 'Detrás quiere decir más lejos. Puede quedar medio tapado.',
  },
}
const right = (p: At<P>): Place => PLACE_OF[p.word]

/** Kindergarten: where something is. */
export const positionWords = defineSkill<P>({
  id: 'm.k.position-words',
  levels: {
    1: {
      params: {
        thing: oneOf(ANIMALS),
        word: oneOf<Word>(['above', 'below']),
        landmark: oneOf<Landmark>(['box', 'table']),
        side,
      },
      ask: pickScene,
    },
    2: {
      params: {
        thing: oneOf(ANIMALS),
        word: oneOf<Word>(['above', 'below', 'beside', 'next to']),
        landmark: oneOf<Landmark>(['box', 'table']),
        side,
      },
      ask: pickScene,
    },
    3: {
      params: {
        thing: oneOf(ANIMALS),
        word: oneOf<Word>(['in front of', 'in front of', 'behind', 'behind', 'beside', 'above', 'below']),
        landmark: oneOf<Landmark>(['box', 'table', 'tree']),
        side,
      },
      where: canBe,
      ask: pickScene,
    },
  },
  answer: right,
  wrong: {
    'opposite-word': (p) => OPPOSITE[right(p)],
    viewpoint: (p) => (right(p) === 'front' || right(p) === 'behind' ? 'beside' : null),
    'shape-only': (p) => ANYWHERE[right(p)],
  },
  prompt: {
    en: (p) => `Find ${the(p.thing, 'en')} ${where(p, 'en')}.`,
    es: (p) => `Busca ${the(p.thing, 'es')} ${where(p, 'es')}.`,
  },
  picture: () => null,
  shown: 'never',
  solved: (p) => scene(p, right(p)),
  hints: {
    look: {
      en: ({ landmark }) => `Find the ${LANDMARKS[landmark].en} first.`,
      es: ({ landmark }) =>
        `Primero busca ${landmark === 'tree' ? 'el árbol' : `la ${LANDMARKS[landmark].es}`}.`,
    },
    start: { en: (p) => MEANS[right(p)].en, es: (p) => MEANS[right(p)].es },
    worked: {
      en: (p) => [MEANS[right(p)].en, `Here ${the(p.thing, 'en')} is ${where(p, 'en')}.`],
      es: (p) => [MEANS[right(p)].es, `Aquí ${the(p.thing, 'es')} está ${where(p, 'es')}.`],
    },
  },
  praise: {
    en: (p) => `You found the place: ${where(p, 'en')}.`,
    es: (p) => `Encontraste el lugar: ${where(p, 'es')}.`,
  },
  because: {
    en: (p) => `${MEANS[right(p)].en} So ${the(p.thing, 'en')} is ${where(p, 'en')}.`,
    es: (p) => `${MEANS[right(p)].es} Por eso ${the(p.thing, 'es')} está ${where(p, 'es')}.`,
  },
})
