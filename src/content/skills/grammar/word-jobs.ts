import { sentences } from '#content/banks/sentences.ts'
import { ABSTRACT, TWO_JOBS } from '#content/banks/two-jobs.ts'
import type { Job, SentenceTemplate } from '#content/banks/types.ts'
import type { Drawn } from '#content/skill.ts'
import { drawn } from '#content/skills/lk/cards.ts'
import { capital } from '#domain/capital.ts'
import { quote } from '#domain/quoted.ts'
import { type Tap, tapSkill } from './asked.ts'
import { both, either, said } from './lines.ts'
import { type Asked, JOBS, type Tagged, tapJob } from './tap-job.ts'

const ANIMALS = 'rabbit fox goat pony kitten turtle puppy lizard sparrow monkey'.split(' ')
const ADJECTIVES = 'small brown hungry sleepy young brave gray tired'.split(' ')
const DID = 'rested waited slept hid stood sat jumped played'.split(' ')
const WHERE = ['near', 'behind', 'beside', 'under'] as const
const PLACES = 'gate tree barn bench bridge wagon fence table'.split(' ')
/** Names of what is done: who takes them for verbs can be told. */
const DOINGS = 'race game dance parade party show'.split(' ')

const plain = drawn<Tap>((chance) => {
  const asked = chance.pick(['noun', 'verb', 'adjective'] as const)
  const [where, places] =
    asked === 'verb' ? ([['near', 'behind', 'beside'], DOINGS] as const) : ([WHERE, PLACES] as const)
  const words: readonly Tagged[] = [
    ['The', null],
    [chance.pick(ADJECTIVES), 'adjective'],
    [chance.pick(ANIMALS), 'noun'],
    [chance.pick(DID), 'verb'],
    [chance.pick(where), null],
    ['the', null],
    [chance.pick(places), 'noun'],
  ]
  return tapJob(words, asked, {
    'doer-only': asked === 'noun' ? [2] : [],
    'describing-as-naming': asked === 'noun' ? [1, 2, 6] : [],
    'action-noun': asked === 'verb' ? [6] : [],
  })
})

const GIVERS = [
  ['She', 'him'],
  ['He', 'us'],
  ['They', 'me'],
  ['We', 'them'],
  ['I', 'her'],
  ['You', 'me'],
] as const
const HOW = 'gently slowly proudly quietly kindly carefully gladly calmly'.split(' ')
/** Describing words that look like words for how. */
const LIKE_HOW = 'friendly lovely lively silly curly woolly'.split(' ')

const withHow = drawn<Tap>((chance) => {
  const [giver, taker] = chance.pick(GIVERS)
  const words: readonly Tagged[] = [
    [giver, 'pronoun'],
    [chance.pick(HOW), 'adverb'],
    [chance.pick(['gave', 'showed', 'brought', 'sold', 'sent']), 'verb'],
    [taker, 'pronoun'],
    ['the', null],
    [chance.pick([...LIKE_HOW, ...LIKE_HOW, ...ADJECTIVES]), 'adjective'],
    [chance.pick(ANIMALS), 'noun'],
  ]
  const asked = chance.pick(['noun', 'pronoun', 'verb', 'adjective', 'adverb', 'adverb'] as const)
  const trap = (words[5]?.[0] ?? '').endsWith('ly')
  return tapJob(words, asked, {
    'ly-is-adverb': asked === 'adverb' && trap ? [1, 5] : [],
    'adjective-for-verb': asked === 'adverb' && !trap ? [5] : [],
    'adverb-for-noun': asked === 'adjective' ? [1] : [],
    'describing-as-naming': asked === 'noun' ? [5, 6] : [],
    'doer-only': asked === 'pronoun' ? [0] : [],
  })
})

const HELPED = ['helped', 'surprised', 'moved', 'guided', 'changed']
const LIKE_PEOPLE = 'hungry sleepy young brave tired happy'.split(' ')
const PEOPLE = 'captain farmer nurse queen pilot sailor teacher baker'.split(' ')
const abstract = drawn<Tap>((chance) => {
  const words: readonly Tagged[] = [
    ['Great', 'adjective'],
    [chance.pick(ABSTRACT.filter((one) => one !== 'luck')), 'noun'],
    [chance.pick(HELPED), 'verb'],
    ['the', null],
    [chance.pick(LIKE_PEOPLE), 'adjective'],
    [chance.pick(PEOPLE), 'noun'],
    ['in', null],
    ['the', null],
    [chance.pick(['village', 'storm', 'castle', 'city', 'desert']), 'noun'],
  ]
  return tapJob(words, 'noun', { 'thing-only': [5, 8] })
})

const twoJobs = drawn<Tap>((chance) => {
  const { word, first, sentence } = chance.pick(TWO_JOBS)
  const pieces = sentence.split(' ')
  const at = pieces.flatMap((piece, i) => (piece.toLowerCase() === word ? [i] : []))
  const asked = chance.pick(['noun', 'verb'] as const)
  const [right = 0, other = 0] = asked === first ? at : at.toReversed()
  const { name, tells } = JOBS[asked]
  return {
    pieces,
    right: [right],
    ideas: { 'one-job-per-word': [other] },
    solved: `${sentence}.`,
    heard: true,
    ask: both(`Tap ${quote(word)} where it is a ${name.en}.`, `Toca ${quote(word)} donde es un ${name.es}.`),
    look: both(
      `The word ${quote(word)} does two jobs here.`,
      `La palabra ${quote(word)} hace dos trabajos aquí.`,
    ),
    step: both(`Which one ${tells.en}?`, `¿Cuál de las dos ${tells.es}?`),
    praise: both('You looked at the job the word does there.', 'Te fijaste en lo que hace la palabra ahí.'),
    why: both(
      `In ${said(nearby(pieces, right))} the word ${tells.en}.`,
      `En ${said(nearby(pieces, right))} la palabra ${tells.es}.`,
    ),
  }
})

/** A word with the one before it and the one after. */
const nearby = (pieces: readonly string[], at: number): string =>
  pieces.slice(Math.max(0, at - 1), at + 2).join(' ')

/** Whether nobody would tag a sentence of the bank in another way for this job. */
function isClear({ words, end }: SentenceTemplate, asked: Asked): boolean {
  const of = (job: Job) => words.filter((word) => word.job === job)
  const count = of(asked).length
  if (end !== '.' || count < 1 || count > 3) return false
  const articles = of('determiner').every(({ text }) => /^(?:a|an|the)$/.test(text))
  const howOnly = of('adverb').every(({ text }) => text.endsWith('ly'))
  // A noun before a noun tells what kind it is: some call it an adjective.
  const apart = words.every(({ job }, at) => job !== 'noun' || words[at + 1]?.job !== 'noun')
  switch (asked) {
    case 'noun':
      return apart
    case 'adjective':
      return apart && articles
    case 'pronoun':
      return articles && words.every(({ text }) => text !== 'one')
    default:
      return howOnly && words.every(({ text }) => text !== 'cannot')
  }
}

/** The one who acts, taken for the only noun or pronoun; and describing words, taken for names with theirs. */
function overlooked({ words }: SentenceTemplate, asked: Asked): Tap['ideas'] {
  const places = (...jobs: readonly Job[]) => words.flatMap(({ job }, at) => (jobs.includes(job) ? [at] : []))
  const [verb = 0] = places('verb')
  const [first = verb, ...more] = places(asked)
  const acts = (asked === 'noun' || asked === 'pronoun') && first < verb && more.length > 0
  const described = asked === 'noun' && places('adjective').length > 0
  return {
    'doer-only': acts ? [first] : [],
    'describing-as-naming': described ? places('noun', 'adjective') : [],
  }
}

/** A sentence of the bank, where its words have their jobs without any doubt. */
const fromBank = (jobs: readonly Asked[]): Drawn<Tap> =>
  drawn((chance) => {
    const template = chance.pick(sentences.filter(({ grade }) => grade === '2' || grade === '3'))
    const asked = chance.pick(jobs)
    if (!isClear(template, asked)) return null
    const tagged = template.words.map(
      ({ text, job }, at): Tagged => [
        at === 0 ? capital(text) : text,
        jobs.find((one) => one === job) ?? null,
      ],
    )
    const likeHow = tagged.flatMap(([word, job], at) =>
      job === 'adverb' || (job === 'adjective' && word.endsWith('ly')) ? [at] : [],
    )
    return tapJob(tagged, asked, {
      'ly-is-adverb': asked === 'adverb' ? likeHow : [],
      ...overlooked(template, asked),
    })
  })

/** Grade 3: the jobs words do in a sentence. */
export const wordJobs = tapSkill({
  id: 'l.3.word-jobs',
  ideas: [
    'one-job-per-word',
    'ly-is-adverb',
    'thing-only',
    'doer-only',
    'describing-as-naming',
    'action-noun',
    'adjective-for-verb',
    'adverb-for-noun',
  ],
  levels: [
    either(plain, fromBank(['noun', 'verb', 'adjective'])),
    either(withHow, withHow, fromBank(['noun', 'pronoun', 'verb', 'adjective', 'adverb'])),
    either(abstract, twoJobs),
  ],
})
