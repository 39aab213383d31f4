import { NOUNS } from '#content/banks/grammar-words.ts'
import { CAUSES, DOERS, TURNS } from '#content/banks/joins.ts'
import type { Drawn } from '#content/skill.ts'
import { drawn } from '#content/skills/lk/cards.ts'
import type { Said } from '#domain/language.ts'
import { quote } from '#domain/quoted.ts'
import { gapSkill } from './asked.ts'
import { both, either, type Gap, gapFrom } from './lines.ts'

type Joint = 'and' | 'but' | 'or' | 'so' | 'because'

const WHY: Readonly<Record<Joint, Said>> = {
  and: both('‹and› adds one more.', '‹and› agrega algo más.'),
  but: both(
    '‹but› turns it around: it comes out another way.',
    '‹but› le da la vuelta: sale de otra manera.',
  ),
  or: both('‹or› lets you choose one.', '‹or› deja escoger uno.'),
  so: both('‹so› comes before what happened then.', '‹so› va antes de lo que pasó después.'),
  because: both('‹because› comes before the reason.', '‹because› va antes de la razón.'),
}
const STEP: Readonly<Record<Joint, Said>> = {
  and: both('The second part is one more thing.', 'La segunda parte es una cosa más.'),
  but: both('The second part is a surprise.', 'La segunda parte es una sorpresa.'),
  or: both('Only one of them can be.', 'Solo uno de los dos puede ser.'),
  so: both('First the reason, then what came of it.', 'Primero la razón, luego lo que pasó.'),
  because: both('The second part tells why.', 'La segunda parte dice por qué.'),
}
const toldOf = (joint: Joint) => ({
  right: joint,
  ask: both('Which word fits best?', '¿Qué palabra va mejor?'),
  look: both('Read both parts. How do they go together?', 'Lee las dos partes. ¿Cómo se unen?'),
  step: STEP[joint],
  praise: both('You thought about how the parts go together.', 'Pensaste cómo se unen las partes.'),
  why: WHY[joint],
})

const PAIRS = [
  'hot or cold',
  'old or new',
  'big or little',
  'wet or dry',
  'full or empty',
  'open or shut',
  'near or far',
].map((pair) => pair.split(' or '))
const ASKED = ['soup', 'box', 'shop', 'jar', 'gate', 'lake', 'cup', 'bowl', 'hall', 'road']
const FITS: Readonly<Record<string, readonly string[]>> = {
  'hot cold': ['soup', 'lake', 'cup', 'bowl'],
  'old new': ['box', 'jar', 'gate', 'bowl', 'road', 'cup'],
  'big little': ASKED,
  'wet dry': ['box', 'gate', 'bowl', 'road', 'cup', 'jar'],
  'full empty': ['box', 'jar', 'bowl', 'hall', 'cup'],
  'open shut': ['box', 'shop', 'gate', 'jar', 'hall'],
  'near far': ['shop', 'lake', 'gate', 'hall', 'road'],
}

const adding = (least: 1 | 2): Drawn<Gap> =>
  drawn((chance) => {
    const [a, b] = chance.shuffled(NOUNS.thing.filter((noun) => !/^[aeiou]/.test(noun)))
    const who = chance.pick(['I see', 'We have', 'They got', 'Here is'])
    const gap = {
      ...toldOf('and'),
      line: `${who} a ${a} □ a ${b}.`,
      known: {},
      rest: ['but', 'because'].slice(0, least),
    }
    return gapFrom(chance, gap, least)
  })
const turning = (least: 1 | 2): Drawn<Gap> =>
  drawn((chance) => {
    const { tried, turn } = chance.pick(TURNS)
    const [who, they] = chance.pick(DOERS)
    const line = `${who} ${tried}, □ ${they} ${turn}.`
    return gapFrom(chance, { ...toldOf('but'), line, known: { 'and-for-all': ['and'] }, rest: ['or'] }, least)
  })
const choosing = drawn<Gap>((chance) => {
  const [a = '', b = ''] = chance.pick(PAIRS)
  const [one, other] = chance.shuffled([a, b])
  const thing = chance.pick(FITS[`${a} ${b}`] ?? [])
  const line = `Is the ${thing} ${one} □ ${other}?`
  return gapFrom(chance, {
    ...toldOf('or'),
    line,
    known: { 'and-for-all': ['and'] },
    rest: ['so', 'because'],
  })
})
const reasons = drawn<Gap>((chance) => {
  const { cause, result } = chance.pick(CAUSES)
  const [who, they] = chance.pick(DOERS)
  return chance.whole(0, 1) === 0
    ? gapFrom(chance, {
        ...toldOf('because'),
        line: `${who} ${result} □ ${they} ${cause}.`,
        known: { 'cause-flipped': ['so'], 'and-for-all': ['and'] },
      })
    : gapFrom(chance, {
        ...toldOf('so'),
        line: `${who} ${cause}, □ ${they} ${result}.`,
        known: { 'cause-flipped': ['because'] },
        rest: ['or'],
      })
})

/** Nouns by the sound they begin with; some do not begin as they are written. */
const VOWEL_SOUND =
  'apple egg owl ant ox orange umbrella igloo elephant onion octopus inch hour eagle oven acorn'.split(' ')
const OTHER_SOUND =
  'unicorn uniform hat drum fig kite nest yo-yo wagon mango lemon robot zebra pillow hive ukulele'.split(' ')
const SEEN = ['I see', 'We drew', 'He has', 'She saw', 'They want']
const UNITS = new Set(['inch', 'hour'])
const articles = drawn<Gap>((chance) => {
  const vowel = chance.whole(0, 1) === 1
  const noun = chance.pick(vowel ? VOWEL_SOUND : OTHER_SOUND)
  const right = vowel ? 'an' : 'a'
  const who = UNITS.has(noun) ? 'It took' : chance.pick(SEEN)
  const place =
    noun === 'inch'
      ? 'of tape'
      : noun === 'hour'
        ? 'to eat'
        : chance.pick(['in a book', 'on a stamp', 'in the game'])
  return gapFrom(chance, {
    right,
    line: `${who} □ ${noun} ${place}.`,
    known: { 'a-an-mix': [vowel ? 'a' : 'an'] },
    rest: ['these'],
    ask: both('Which word fits in the gap?', '¿Qué palabra va en el hueco?'),
    look: both(`Say ${quote(noun)}. What sound comes first?`, `Di ${quote(noun)}. ¿Con qué sonido empieza?`),
    step: vowel
      ? both('It starts with a vowel sound.', 'Empieza con sonido de vocal.')
      : both('It does not start with a vowel sound.', 'No empieza con sonido de vocal.'),
    praise: both('You listened to the first sound.', 'Escuchaste el primer sonido.'),
    why: both(
      `Before the first sound of ${quote(noun)} we say ${quote(right)}.`,
      `Antes del primer sonido de ${quote(noun)} se dice ${quote(right)}.`,
    ),
  })
})

const NEAR_OR_FAR = [
  ['This', 'right here', 'is mine', false, true],
  ['That', 'way over there', 'is old', false, false],
  ['These', 'right here', 'are mine', true, true],
  ['Those', 'way over there', 'are old', true, false],
] as const
const OTHER_NUMBER = { This: 'These', That: 'Those', These: 'This', Those: 'That' } as const
const pointing = drawn<Gap>((chance) => {
  const [right, where, rest, many, near] = chance.pick(NEAR_OR_FAR)
  const thing = chance.pick(['cup', 'hat', 'ball', 'drum', 'shell', 'pen', 'stone'])
  const others = {
    This: ['That', 'These'],
    That: ['This', 'Those'],
    These: ['Those', 'This'],
    Those: ['These', 'That'],
  }
  return gapFrom(chance, {
    right,
    line: `□ ${thing}${many ? 's' : ''} ${where} ${rest}.`,
    known: { 'number-mix': [OTHER_NUMBER[right]] },
    rest: others[right],
    ask: both('Which word points to it?', '¿Qué palabra lo señala?'),
    look: both('Is it near or far? One or more?', '¿Está cerca o lejos? ¿Es uno o más?'),
    step: both(
      `It is ${near ? 'near' : 'far'}, and it is ${many ? 'more than one' : 'one'}.`,
      `${many ? 'Son más de uno' : 'Es uno solo'}, y ${many ? 'están' : 'está'} ${near ? 'cerca' : 'lejos'}.`,
    ),
    praise: both('You saw how many, and how near.', 'Viste cuántos son y si están cerca.'),
    why: both(
      `${quote(right)} points to ${many ? 'things' : 'one thing'} ${near ? 'near' : 'far away'}.`,
      `${quote(right)} señala ${many ? 'cosas' : 'una cosa'} que ${many ? 'están' : 'está'} ${near ? 'cerca' : 'lejos'}.`,
    ),
  })
})

/** Grade 1: joining words, and words that point. */
export const joiningWords = gapSkill({
  id: 'l.1.joining-words',
  ideas: ['and-for-all', 'cause-flipped', 'a-an-mix', 'number-mix'],
  levels: [
    either(adding(1), turning(1), turning(1)),
    either(adding(2), turning(2), choosing, reasons, reasons),
    either(articles, articles, pointing),
  ],
})
