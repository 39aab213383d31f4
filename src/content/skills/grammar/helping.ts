import { DOING, NAMES, PEOPLE } from '#content/banks/grammar-words.ts'
import { HELPER_FRAMES } from '#content/banks/helpers.ts'
import { PERFECTS } from '#content/banks/perfects.ts'
import { drawn } from '#content/skills/lk/cards.ts'
import type { Said } from '#domain/language.ts'
import { quote } from '#domain/quoted.ts'
import { gapSkill } from './asked.ts'
import { both, either, type Gap, gapFrom } from './lines.ts'

const WHEN = both('When does it happen? Find the time words.', '¿Cuándo pasa? Busca las palabras de tiempo.')
const toldOf = (right: string, step: Said, why: Said) => ({
  right,
  step,
  why,
  ask: both('Which words fit in school English?', '¿Qué palabras van en el inglés de la escuela?'),
  look: WHEN,
  praise: both(
    'You matched the helper to the time.',
    'Pusiste la palabra de ayuda de acuerdo con el tiempo.',
  ),
})

const TIMES = {
  now: ['Right now', 'At this moment', 'As we speak'],
  past: ['At noon yesterday', 'All last week', 'When you called'],
  'to come': ['At this time tomorrow', 'All next week'],
} as const
const GOES_ON = {
  now: both('It is going on now.', 'Está pasando ahora.'),
  past: both('It was going on then. Now it is over.', 'Estaba pasando entonces. Ya terminó.'),
  'to come': both('It will be going on later.', 'Estará pasando más tarde.'),
} as const

/** Something that goes on, went on or will go on. */
const goingOn = drawn<Gap>((chance) => {
  const time = chance.pick(['now', 'past', 'now', 'past', 'to come'] as const)
  const { one, many } = chance.pick(PEOPLE)
  const [who, is, was] = chance.pick([
    ['I', 'am', 'was'],
    [`the ${one}`, 'is', 'was'],
    [`the ${many}`, 'are', 'were'],
    [chance.pick(NAMES), 'is', 'was'],
  ] as const)
  const { ing, rest } = chance.pick(DOING)
  const [right, wrong] = {
    now: [`${is} ${ing}`, `${was} ${ing}`],
    past: [`${was} ${ing}`, `${is} ${ing}`],
    'to come': [`will be ${ing}`, `${was} ${ing}`],
  }[time]
  return gapFrom(chance, {
    ...toldOf(
      right ?? '',
      GOES_ON[time],
      both(
        `${quote(right ?? '')} has the helper for this time, and ‹ing›.`,
        `${quote(right ?? '')} lleva la palabra de ayuda de ese tiempo, e ‹ing›.`,
      ),
    ),
    line: `${chance.pick(TIMES[time])}, ${who} □ ${rest}.`,
    known: { 'drops-helper': [ing], 'wrong-helper-time': [wrong ?? ''] },
  })
})

type Sense = 'needed' | 'possible' | 'allowed' | 'able' | 'advised'
const SENSES: Readonly<Record<Sense, Readonly<{ ask: Said; step: Said; why: Said }>>> = {
  needed: {
    ask: both('Which helper says it has to be so?', '¿Qué palabra de ayuda dice que tiene que ser así?'),
    step: both('Nobody can choose here.', 'Aquí nadie puede escoger.'),
    why: both('‹must› says that it has to be.', '‹must› dice que tiene que ser.'),
  },
  possible: {
    ask: both('Which helper says it is only possible?', '¿Qué palabra de ayuda dice que solo es posible?'),
    step: both('Nobody is sure here.', 'Aquí nadie está seguro.'),
    why: both(
      '‹might› says that it is possible, but not sure.',
      '‹might› dice que es posible, pero no seguro.',
    ),
  },
  allowed: {
    ask: both('Which helper asks for permission or gives it?', '¿Qué palabra de ayuda pide o da permiso?'),
    step: both('Somebody says yes, and one is free to choose.', 'Alguien dice que sí, y uno puede escoger.'),
    why: both('‹may› asks for permission or gives it.', '‹may› pide permiso o lo da.'),
  },
  able: {
    ask: both(
      'Which helper tells what one is able to do?',
      '¿Qué palabra de ayuda dice lo que se es capaz de hacer?',
    ),
    step: both('Think: who has the skill or the strength?', 'Piensa: ¿quién tiene la fuerza o sabe cómo?'),
    why: both('‹can› tells what one is able to do.', '‹can› dice lo que uno es capaz de hacer.'),
  },
  advised: {
    ask: both('Which helper gives advice?', '¿Qué palabra de ayuda da un consejo?'),
    step: both('It is a good idea, not a rule.', 'Es una buena idea, no una regla.'),
    why: both('‹should› gives advice.', '‹should› da un consejo.'),
  },
}

const SENSE_LOOK = both(
  'Is it needed, possible, allowed, a skill, or advice?',
  '¿Es necesario, posible, permitido, algo que se sabe hacer o un consejo?',
)
const SENSE_PRAISE = both('You thought about what the helper says.', 'Pensaste qué dice la palabra de ayuda.')

const helper = drawn<Gap>((chance) => {
  const { kind, right, strength, other, line } = chance.pick(HELPER_FRAMES)
  const sense = SENSES[kind as Sense]
  return gapFrom(chance, {
    ...sense,
    right,
    line,
    known: { 'strength-mix': [strength] },
    rest: [other, 'have'],
    look: SENSE_LOOK,
    praise: SENSE_PRAISE,
  })
})

/** Things one has to learn. */
const SKILLS = DOING.filter(({ base }) => /^(?:play|paint|cook|bake|fix|dance|skip|mix|plant)$/.test(base))
/** The same senses over anything anybody may do. */
const madeHelper = drawn<Gap>((chance) => {
  const kind = chance.pick(['needed', 'possible', 'allowed', 'able', 'advised'] as const)
  const { base, rest } = chance.pick(kind === 'able' ? SKILLS : DOING)
  const name = chance.pick(NAMES)
  const many = chance.pick(PEOPLE).many
  const [right, strength, line] = {
    needed: ['must', 'might', `It is the rule for us all: the ${many} □ ${base} ${rest}.`],
    possible: ['might', 'must', `Nobody is sure yet, but ${name} □ ${base} ${rest}.`],
    allowed: ['may', 'must', `The answer is yes: ${name} □ ${base} ${rest}, but need not.`],
    able: ['can', 'must', `It took a long time to learn, but now ${name} □ ${base} ${rest}.`],
    advised: ['should', 'might', `My tip for ${name}: you □ ${base} ${rest} first.`],
  }[kind]
  return gapFrom(chance, {
    ...SENSES[kind],
    right: right ?? '',
    line: line ?? '',
    known: { 'strength-mix': [strength ?? ''] },
    rest: ['have', 'would have'],
    look: SENSE_LOOK,
    praise: SENSE_PRAISE,
  })
})

/** Something done before another time: before now, before then, before a time to come. */
const before = drawn<Gap>((chance) => {
  const { participle, rest } = chance.pick(PERFECTS)
  const who = chance.pick([...NAMES, 'my aunt', 'the farmer', 'Grandpa', 'the teacher'])
  const [opening, right, wrong] = chance.pick([
    ['So far this week', 'has', 'will have'],
    ['By now', 'has', 'will have'],
    ['By the time we came', 'had', 'has'],
    ['Before the bell rang', 'had', 'has'],
    ['By this time tomorrow', 'will have', 'had'],
    ['By the end of next week', 'will have', 'had'],
  ] as const)
  const whole = `${right} ${participle}`
  return gapFrom(chance, {
    ...toldOf(
      whole,
      both('It is done before that time.', 'Ya está hecho antes de ese momento.'),
      both(
        `${quote(right)} goes with ${quote(opening)}, and ${quote(participle)} needs its helper.`,
        `${quote(right)} va con ${quote(opening)}, y ${quote(participle)} necesita su palabra de ayuda.`,
      ),
    ),
    line: `${opening}, ${who} □ ${rest}.`,
    known: { 'drops-helper': [participle], 'wrong-helper-time': [`${wrong} ${participle}`] },
  })
})

/** Two verbs of one sentence in one time. */
const oneTime = drawn<Gap>((chance) => {
  const [first, second] = chance.shuffled(DOING)
  if (!first || !second) return null
  const who = chance.pick([...NAMES, 'my uncle', 'the driver', 'Grandma'])
  const opening = chance.pick(['Yesterday', 'Last week', 'Last Friday'])
  return gapFrom(chance, {
    ...toldOf(
      second.past,
      both(`The first verb is ${quote(first.past)}.`, `El primer verbo es ${quote(first.past)}.`),
      both(
        `Both happened then, so ${quote(second.past)} stays in the same time.`,
        `Las dos cosas pasaron entonces: ${quote(second.past)} va en el mismo tiempo.`,
      ),
    ),
    ask: both(
      'Which word keeps the sentence in one time?',
      '¿Qué palabra deja la oración en un solo tiempo?',
    ),
    line: `${opening}, ${who} ${first.past} ${first.rest} and then □ ${second.rest}.`,
    known: { 'wrong-helper-time': [second.one] },
    rest: [`will ${second.base}`],
  })
})

/** Grade 4: helping verbs. */
export const helpingVerbs = gapSkill({
  id: 'l.4.helping-verbs',
  ideas: ['drops-helper', 'wrong-helper-time', 'strength-mix'],
  levels: [goingOn, either(helper, madeHelper), either(before, before, oneTime)],
})
