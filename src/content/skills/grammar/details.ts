import { DESCRIBING, MADE_OF, TOLD_TWICE, WHERE_WHEN_WHY, WITH_DETAIL } from '#content/banks/details.ts'
import { PEOPLE } from '#content/banks/grammar-words.ts'
import type { Drawn } from '#content/skill.ts'
import { drawn } from '#content/skills/lk/cards.ts'
import { capital } from '#domain/capital.ts'
import { quote } from '#domain/quoted.ts'
import { type Build, buildSkill } from './asked.ts'
import { laidOut } from './building.ts'
import { both, either } from './lines.ts'

const PRAISE = both('You put the detail where it belongs.', 'Pusiste el detalle en su lugar.')
const ORDER = both(
  'The usual order is opinion, size, age, color, kind.',
  'El orden usual en inglés es opinión, tamaño, edad, color, material.',
)
/** Which kinds of describing words go side by side without any doubt about their order. */
const TWO = [
  ['opinion', 'color'],
  ['size', 'color'],
  ['size', 'age'],
  ['age', 'color'],
  ['size', 'kind'],
  ['color', 'kind'],
  ['opinion', 'kind'],
] as const
const THREE = [
  ['size', 'age', 'color'],
  ['opinion', 'color', 'kind'],
  ['size', 'color', 'kind'],
  ['age', 'color', 'kind'],
  ['size', 'age', 'kind'],
] as const

/** Describing words in a row before their noun. */
const inARow = (rows: readonly (readonly (keyof typeof DESCRIBING | 'kind')[])[]): Drawn<Build> =>
  drawn((chance) => {
    const { thing, kind } = chance.pick(MADE_OF)
    const describing = chance.pick(rows).map((one) => (one === 'kind' ? kind : chance.pick(DESCRIBING[one])))
    const [who, verb] = [
      chance.pick(['She', 'He', 'We', 'They', 'I']),
      chance.pick(['found', 'lost', 'bought', 'drew', 'saw']),
    ]
    const article = /^[aeiou]/.test(describing[0] ?? '') ? 'an' : 'a'
    const row = (words: readonly string[]): readonly string[] => [who, verb, article, ...words, thing]
    const [first = '', second = '', ...rest] = describing
    const swapped = rest.length === 0 ? [second, first] : [first, ...rest, second]
    return laidOut(chance, {
      right: row(describing),
      also: [],
      ideas: { 'describing-order': row(swapped) },
      end: '.',
      ask: both('Put the words in the usual order.', 'Pon las palabras en el orden usual.'),
      look: ORDER,
      step: both(
        `${quote(first)} comes first of the describing words.`,
        `De las palabras que describen, primero va ${quote(first)}.`,
      ),
      praise: PRAISE,
      why: ORDER,
    })
  })

const ONE = both('Make one sentence of the two.', 'Haz una sola oración de las dos.')
const NEAR = both('Keep the detail beside its noun.', 'Deja el detalle junto a su sustantivo.')

/** Two sentences in one, with who or that. */
const linked = drawn<Build>((chance) => {
  const { link, head, detail, rest } = chance.pick(TOLD_TWICE)
  const other = link === 'who' ? 'where' : 'who'
  const noun = capital(head)
  // A clause with a subject of its own cannot be told of its noun in the same words.
  const own = /^(we|Dad) /.test(detail)
  return laidOut(chance, {
    right: [noun, link, detail, rest],
    also: [],
    ideas: {
      'far-from-noun': [noun, rest, link, detail],
      ...(link === 'who' ? {} : { 'who-for-things': [noun, 'who', detail, rest] }),
    },
    spare: [other],
    premise: own
      ? `${capital(detail)} ${head.replace('the', 'a')}. It ${rest}.`
      : `${noun} ${detail}. ${noun} ${rest}.`,
    end: '.',
    ask: ONE,
    look: NEAR,
    step:
      link === 'who'
        ? both('It tells about a person.', 'Habla de una persona.')
        : both('It tells about a thing.', 'Habla de una cosa.'),
    praise: PRAISE,
    why:
      link === 'who'
        ? both(
            '‹who› is for people, and stands beside its noun.',
            '‹who› es para personas y va junto a su sustantivo.',
          )
        : both(
            '‹that› is for things here, and stands beside its noun.',
            '‹that› aquí es para cosas y va junto a su sustantivo.',
          ),
  })
})

const KIND_OF = {
  where: both('‹where› is for a place.', '‹where› es para un lugar.'),
  when: both('‹when› is for a time.', '‹when› es para un momento.'),
  why: both('‹why› is for a reason.', '‹why› es para una razón.'),
} as const
const STARTS = ['I remember', 'We wrote about', 'They asked about', 'Nobody forgot', 'He told us about']
const placed = drawn<Build>((chance) => {
  const { link, head, detail } = chance.pick(WHERE_WHEN_WHY)
  const start = chance.pick(STARTS)
  return laidOut(chance, {
    right: [start, head, link, detail],
    also: [],
    ideas: { 'who-for-things': [start, head, 'who', detail] },
    spare: ['who', link === 'when' ? 'why' : 'when'],
    end: '.',
    ask: both('Build one sentence. Two words are left over.', 'Arma una oración. Sobran dos palabras.'),
    look: both('Is it a place, a time or a reason?', '¿Es un lugar, un momento o una razón?'),
    step: both(`Start with ${quote(`${start} ${head}`)}.`, `Empieza con ${quote(`${start} ${head}`)}.`),
    praise: PRAISE,
    why: KIND_OF[link as keyof typeof KIND_OF],
  })
})

const FED = [
  'fed the goat',
  'called the dog',
  'saw the horse',
  'helped the boy',
  'thanked the nurse',
  'found the cat',
]
const besideNoun = drawn<Build>((chance) => {
  const { has, phrase } = chance.pick(WITH_DETAIL)
  const deed = chance.pick(FED)
  const { one } = chance.pick(PEOPLE.filter((person) => !deed.endsWith(person.one)))
  const who = `The ${one}`
  return laidOut(chance, {
    right: [who, phrase, deed],
    also: [],
    ideas: { 'far-from-noun': [who, deed, phrase] },
    premise: `${who} ${has}. ${who} ${deed}.`,
    end: '.',
    ask: ONE,
    look: both('Who has the detail? Put it right behind.', '¿De quién es el detalle? Ponlo justo detrás.'),
    step: both(`It tells about ${quote(who)}.`, `Habla de ${quote(who)}.`),
    praise: PRAISE,
    why: both(
      `${quote(phrase)} tells about ${quote(who)}, so it stands beside it.`,
      `${quote(phrase)} habla de ${quote(who)}, por eso va a su lado.`,
    ),
  })
})

/** Grade 4: adding detail the usual way. */
export const addDetail = buildSkill({
  id: 'l.4.add-detail',
  ideas: ['describing-order', 'who-for-things', 'far-from-noun'],
  levels: [inARow(TWO), either(inARow(THREE), linked), either(placed, besideNoun)],
})
