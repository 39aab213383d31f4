import { choosing, type Option } from '#content/asking.ts'
import { defineSkill } from '#content/define-skill.ts'
import { oneOf } from '#content/draw.ts'
import type { Ask, At, Drawn } from '#content/skill.ts'
import { ANIMALS, type Pictured } from '#content/skills/k/pictured.ts'
import type { Said } from '#domain/language.ts'
import { quote } from '#domain/quoted.ts'
import { type Place, type PlaceWord, scene } from './place-scenes.ts'

type P = { thing: Pictured; spot: Place }

/** The verb each is put with. */
const VERB: Readonly<Partial<Record<PlaceWord, string>>> = {
  to: 'goes',
  from: 'comes',
  through: 'goes',
  beyond: 'goes',
  toward: 'goes',
}
const MEANS: Readonly<Record<PlaceWord, Said>> = {
  in: { en: '‹In› means inside.', es: '‹In› quiere decir adentro.' },
  on: { en: '‹On› means it stands on top.', es: '‹On› quiere decir encima.' },
  under: { en: '‹Under› means below something.', es: '‹Under› quiere decir debajo de algo.' },
  by: { en: '‹By› means close, at the side.', es: '‹By› quiere decir al lado, cerca.' },
  to: { en: '‹To› tells where it will get.', es: '‹To› dice adónde llega.' },
  from: { en: '‹From› tells where it was before.', es: '‹From› dice de dónde viene.' },
  with: { en: '‹With› means together.', es: '‹With› quiere decir juntos.' },
  between: { en: '‹Between› means one is on each side.', es: '‹Between› quiere decir en medio de dos.' },
  through: {
    en: '‹Through› means in at one side and out at the other.',
    es: '‹Through› quiere decir entrar por un lado y salir por el otro.',
  },
  beyond: {
    en: '‹Beyond› means past it, on the far side.',
    es: '‹Beyond› quiere decir más allá, después de pasarlo.',
  },
  toward: { en: '‹Toward› means closer and closer to it.', es: '‹Toward› quiere decir cada vez más cerca.' },
}

/** What each is mixed up with: words for a place near it, the same things placed otherwise, and one word of Spanish for two. */
type Mixed = Readonly<{ near?: PlaceWord; things: PlaceWord; home?: PlaceWord; rest?: PlaceWord }>
const PLACES: readonly (Place & Mixed)[] = [
  { word: 'in', ground: 'box', near: 'by', things: 'by', home: 'on' },
  { word: 'on', ground: 'box', near: 'by', things: 'by', home: 'in' },
  { word: 'on', ground: 'table', near: 'by', things: 'under' },
  { word: 'under', ground: 'table', near: 'by', things: 'on' },
  { word: 'by', ground: 'box', things: 'on', rest: 'in' },
  { word: 'by', ground: 'table', things: 'on', rest: 'under' },
  { word: 'to', ground: 'tree', near: 'beyond', things: 'from' },
  { word: 'from', ground: 'tree', near: 'by', things: 'to' },
  { word: 'with', ground: 'bird', things: 'from', rest: 'to' },
  { word: 'between', ground: 'trees', near: 'by', things: 'beyond' },
  { word: 'through', ground: 'gate', near: 'toward', things: 'from' },
  { word: 'beyond', ground: 'tree', near: 'toward', things: 'from' },
  { word: 'toward', ground: 'tree', near: 'beyond', things: 'from' },
]
const mixedUp = ({ word, ground }: Place): Mixed => {
  const found = PLACES.find((place) => place.word === word && place.ground === ground)
  if (found === undefined) throw new Error(`Bug: nothing is ${word} ${ground}`)
  return found
}

const scenes: Ask<P> = choosing(({ p, chance }) => {
  const { near, things, home, rest } = mixedUp(p.spot)
  const known = chance.shuffled([near, things, home].filter((word) => word !== undefined))
  const all = [...new Set<PlaceWord>([p.spot.word, ...known, ...(rest === undefined ? [] : [rest])])]
  return all.map(
    (word): Option => ({ id: word, label: '', model: scene(p.thing, { word, ground: p.spot.ground }) }),
  )
})

/** Only animals that are no bird. */
const THINGS = ANIMALS.filter(({ picture }) => picture !== 'duck' && picture !== 'owl')
const sentence = ({ thing, spot: { word, ground } }: At<P>): string =>
  quote(`The ${thing.en[0]} ${VERB[word] ?? 'is'} ${word} the ${ground}`)
const aPlace = (words: readonly PlaceWord[]): Drawn<Place> => ({
  draw: (chance) => {
    const word = chance.pick(words)
    const { ground } = chance.pick(PLACES.filter((place) => place.word === word))
    return { word, ground }
  },
})

/** Kindergarten: small words that tell where. */
export const placeWords = defineSkill<P>({
  id: 'l.k.place-words',
  levels: {
    1: { params: { thing: oneOf(THINGS), spot: aPlace(['in', 'on', 'under']) }, ask: scenes },
    2: {
      params: { thing: oneOf(THINGS), spot: aPlace(['in', 'on', 'under', 'to', 'from', 'by', 'with']) },
      ask: scenes,
    },
    3: {
      params: { thing: oneOf(THINGS), spot: aPlace(['between', 'through', 'beyond', 'toward']) },
      ask: scenes,
    },
  },
  answer: ({ spot }) => spot.word,
  wrong: {
    'near-word': ({ spot }) => mixedUp(spot).near ?? null,
    'nouns-only': ({ spot }) => mixedUp(spot).things,
    'home-language-map': ({ spot }) => mixedUp(spot).home ?? null,
  },
  prompt: { en: (p) => `Find this: ${sentence(p)}.`, es: (p) => `Busca esto: ${sentence(p)}.` },
  picture: () => null,
  shown: 'never',
  solved: ({ thing, spot }) => scene(thing, spot),
  hints: {
    look: {
      en: ({ thing }) => `Find ${quote(`the ${thing.en[0]}`)} in each picture.`,
      es: ({ thing }) => `Busca ${quote(`the ${thing.en[0]}`)} en cada dibujo.`,
    },
    start: { en: ({ spot }) => MEANS[spot.word].en, es: ({ spot }) => MEANS[spot.word].es },
    worked: {
      en: (p) => [MEANS[p.spot.word].en, `Look here: ${sentence(p)}.`],
      es: (p) => [MEANS[p.spot.word].es, `Mira aquí: ${sentence(p)}.`],
    },
  },
  praise: {
    en: ({ spot }) => `You listened to the small word ${quote(spot.word)}.`,
    es: ({ spot }) => `Te fijaste en la palabra chiquita ${quote(spot.word)}.`,
  },
  because: {
    en: (p) => `${MEANS[p.spot.word].en} ${sentence(p)}.`,
    es: (p) => `${MEANS[p.spot.word].es} ${sentence(p)}.`,
  },
})
