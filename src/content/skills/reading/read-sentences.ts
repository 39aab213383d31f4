import { choosing, type Option } from '#content/asking.ts'
import { inEnglish } from '#content/banks/english.ts'
import { mayBeTakenFor } from '#content/banks/picture-words.ts'
import { defineSkill } from '#content/define-skill.ts'
import type { At } from '#content/skill.ts'
import { figure, pictureAt } from '#content/skills/k/figures.ts'
import { answersOf, beside, type Chosen, drawn, ideasOf, whole } from '#content/skills/lk/cards.ts'
import { capital } from '#domain/capital.ts'
import type { Chance } from '#domain/items/chance.ts'
import type { ModelShape } from '#domain/items/model.ts'
import { quote } from '#domain/quoted.ts'
import { unread } from './print.ts'

/** What a sentence tells, as it is kept in an answer: "2 frog under truck", "1 frog by tent duck"; `and` stands beside them, '' = nobody. */
type Scene = Readonly<{ count: number; who: string; place: Place; thing: string; and: string }>
type Place = 'on' | 'by' | 'under'
type P = { task: Chosen }

const idOf = ({ count, who, place, thing, and }: Scene): string =>
  `${count} ${who} ${place} ${thing} ${and}`.trimEnd()
function sceneOf(id: string): Scene {
  const [count = '', who = '', place = '', thing = '', and = ''] = id.split(' ')
  return { count: Number(count), who, place: place as Place, thing, and }
}

const words = (text: string): readonly string[] => text.split(' ')
/** What can be sounded out at each level, with a picture that says it and no other word. */
const WHO = {
  1: words('cat dog pig bug rat ram fox'),
  2: words('frog duck crab chick skunk cat dog pig bug'),
  3: words('snake snail whale bee goat seal goose'),
} as const
const THING = {
  1: words('bed bus cup hat log pan bag box hut'),
  2: words('ship shell rock bell truck drum clock tent nest gift sled plant'),
  3: words('plane kite plate cake train leaf boat rose bike tree broom'),
} as const
/** Where one would look for it without reading. */
const USUAL: Readonly<Record<string, string>> = {
  cat: 'bed',
  dog: 'bed',
  bug: 'log',
  fox: 'log',
  rat: 'bag',
  frog: 'rock',
  duck: 'nest',
  chick: 'nest',
  crab: 'shell',
  skunk: 'plant',
  snail: 'leaf',
  bee: 'rose',
  whale: 'boat',
  seal: 'boat',
  goose: 'boat',
  snake: 'tree',
  goat: 'leaf',
}
const COUNTED = ['', 'the', 'two', 'three'] as const

function sentenceOf(id: string): string {
  const { count, who, place, thing, and } = sceneOf(id)
  const where = `${place} the ${thing}.`
  if (count === 1) return and === '' ? `The ${who} is ${where}` : `The ${who} and ${and} are ${where}`
  const others = and === '' ? '' : ` and a ${and}`
  return capital(`${COUNTED[count]} ${who}s${others} are ${where}`)
}

const WIDTH = 200
const SIZE = 52
/** How far down the animals stand, and what they are at. */
const HEIGHTS: Readonly<Record<Place, readonly [theirs: number, its: number]>> = {
  on: [30, 82],
  under: [86, 30],
  by: [60, 60],
}

/** The animals stand in a row, and on it, under it or by it what the sentence names. */
function pictureOf(id: string): ModelShape {
  const { count, who, place, thing, and } = sceneOf(id)
  const animals = [...Array.from({ length: count }, () => who), ...(and === '' ? [] : [and])]
  const row = place === 'by' ? [...animals, thing] : animals
  const [theirs, its] = HEIGHTS[place]
  const said = sentenceOf(id).slice(0, -1)
  const step = (at: number) => WIDTH / 2 + (at - (row.length - 1) / 2) * (SIZE * 0.82)
  return figure(
    WIDTH,
    112,
    [
      ...row.map((picture, at) => pictureAt({ picture }, step(at), theirs, SIZE * 0.8)),
      ...(place === 'by' ? [] : [pictureAt({ picture: thing }, WIDTH / 2, its, SIZE)]),
    ],
    { en: said, es: quote(said) },
  )
}

/** Whether one is easily read for the other: they begin alike or differ in a letter. */
const isReadFor = (one: string, other: string): boolean => {
  const unlike = [...one].filter((letter, at) => letter !== other[at]).length
  return one !== other && one.length === other.length
    ? unlike === 1 || one[0] === other[0]
    : one.slice(0, 2) === other.slice(0, 2)
}
const clash = (one: string, other: string): boolean => {
  const [a, b] = [sceneOf(one), sceneOf(other)]
  const same = (x: string, y: string) => x === y || mayBeTakenFor(x, y)
  const together = a.count === b.count && a.place === b.place && same(a.thing, b.thing)
  return together && same(a.who, b.who) && same(a.and, b.and)
}

type Level = 1 | 2 | 3
const PLACES: Readonly<Record<Level, readonly Place[]>> = {
  1: ['on', 'by'],
  2: ['on', 'by', 'under'],
  3: ['on', 'by', 'under'],
}

/** Sentences grow: one or some of a kind, then two kinds, then some of one and one of another. */
function aScene(chance: Chance, level: Level): Scene {
  const paired = level > 1 && chance.whole(0, 2) > 0
  const many = level === 3 ? paired : level === 2 && !paired
  const who = chance.pick(WHO[level].filter((one) => !many || one !== 'goose'))
  const beside = WHO[level].filter((one) => one !== who && !mayBeTakenFor(one, who))
  return {
    count: many ? chance.whole(2, paired ? 2 : 3) : 1,
    who,
    place: chance.pick(PLACES[level]),
    thing: chance.pick(THING[level]),
    and: paired ? chance.pick(beside) : '',
  }
}

const aSentence = (level: Level) =>
  drawn<Chosen>((chance) => {
    const scene = aScene(chance, level)
    const usual = USUAL[scene.who]
    if (usual === scene.thing) return null
    const changed = (by: Partial<Scene>) => idOf({ ...scene, ...by })
    const readFor = [
      ...WHO[level]
        .filter((who) => isReadFor(scene.who, who) && who !== 'goose' && who !== scene.and)
        .map((who) => changed({ who })),
      ...THING[level]
        .filter((thing) => thing !== usual && isReadFor(scene.thing, thing))
        .map((thing) => changed({ thing })),
    ]
    const others = THING[level].filter(
      (thing) => ![scene.thing, usual].includes(thing) && !isReadFor(scene.thing, thing),
    )
    const guess = chance.whole(0, 1) === 1 && usual !== undefined && THING[level].includes(usual)
    // Who stops early and who guesses both see the right animal, so only one of the two is shown.
    const known: Readonly<Record<string, readonly string[]>> = guess
      ? { 'picture-guess': [changed({ thing: usual })], 'one-word-swap': readFor }
      : {
          'first-words-only': [
            ...others.map((thing) => changed({ thing })),
            ...(scene.and === '' ? [] : [changed({ and: '' })]),
          ],
          'one-word-swap': readFor,
        }
    const places = PLACES[level].filter((place) => place !== scene.place).map((place) => changed({ place }))
    return whole({ right: idOf(scene), others: beside(chance, idOf(scene), known, places, clash) })
  })

const pictures = choosing<P>(({ p: { task } }): readonly Option[] =>
  answersOf(task).map((id) => ({
    id,
    label: '',
    speech: inEnglish(sentenceOf(id).slice(0, -1)),
    model: pictureOf(id),
  })),
)
const printed = unread(
  choosing<P>(({ p: { task } }) => answersOf(task).map((id) => ({ id, label: sentenceOf(id) }))),
)
const said = ({ task }: At<P>): string => quote(sentenceOf(task.right))

/** Grade 1: reading a sentence to its end. */
export const readSentences = defineSkill<P>({
  id: 'l.1.read-sentences',
  levels: {
    1: { params: { task: aSentence(1) }, ask: pictures },
    2: { params: { task: aSentence(2) }, ask: pictures },
    3: { params: { task: aSentence(3) }, ask: printed },
  },
  answer: ({ task }) => task.right,
  wrong: ideasOf('first-words-only', 'one-word-swap', 'picture-guess'),
  prompt: {
    en: ({ level }) => (level === 3 ? 'Look. Which sentence tells about it?' : 'Read it. Tap the picture.'),
    es: ({ level }) =>
      level === 3 ? 'Mira. ¿Qué oración cuenta lo que ves?' : 'Lee en inglés. Toca el dibujo.',
  },
  picture: ({ level, task }) =>
    level === 3 ? pictureOf(task.right) : { kind: 'sentence', text: sentenceOf(task.right) },
  shown: 'always',
  solved: ({ level, task }) =>
    level === 3 ? { kind: 'sentence', text: sentenceOf(task.right) } : pictureOf(task.right),
  hints: {
    look: {
      en: () => 'Touch each word as you read. Go on to the dot.',
      es: () => 'Toca cada palabra al leer. Sigue hasta el punto.',
    },
    start: {
      en: () => 'Who is it about? Then read where.',
      es: () => '¿De quién habla? Luego lee dónde está.',
    },
    worked: {
      en: (p) => ['Read who, then where.', `It says ${said(p)}`, 'Every word fits the picture.'],
      es: (p) => ['Lee quién y luego dónde.', `Dice ${said(p)}`, 'Cada palabra va con el dibujo.'],
    },
  },
  praise: {
    en: () => 'You read every word, right to the dot.',
    es: () => 'Leíste cada palabra hasta el punto.',
  },
  because: { en: (p) => `It says ${said(p)}`, es: (p) => `Dice ${said(p)}` },
})
