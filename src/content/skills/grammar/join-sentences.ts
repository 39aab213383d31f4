import { DOING, NAMES } from '#content/banks/grammar-words.ts'
import { CAUSES, DOERS, EITHERS, MAYBES, TURNS } from '#content/banks/joins.ts'
import type { Drawn } from '#content/skill.ts'
import { drawn } from '#content/skills/lk/cards.ts'
import { capital, uncapital } from '#domain/capital.ts'
import type { Said } from '#domain/language.ts'
import { type Build, buildSkill } from './asked.ts'
import { laidOut } from './building.ts'
import { both, either, said } from './lines.ts'

const ASK = both(
  'Join the two into one sentence with the best word.',
  'Une las dos en una oración con la mejor palabra.',
)
const toldOf = (step: Said, why: Said) => ({
  ask: ASK,
  look: both(
    'What is the link: cause, time, choice or surprise?',
    '¿Cuál es el enlace: causa, tiempo, opción o sorpresa?',
  ),
  step,
  praise: both('You joined them by what they mean.', 'Las uniste según lo que quieren decir.'),
  why,
  end: '.',
})
const MEANS = {
  but: both(
    'The second is a surprise: ‹but› turns around.',
    'La segunda es una sorpresa: ‹but› le da la vuelta.',
  ),
  so: both('‹so› comes before what happened then.', '‹so› va antes de lo que pasó después.'),
  or: both('Only one of them will be: ‹or› gives a choice.', 'Solo será una de las dos: ‹or› da una opción.'),
  and: both(
    'Both are true: ‹and› adds one to the other.',
    'Las dos son ciertas: ‹and› agrega una a la otra.',
  ),
  because: both('‹because› comes before the reason.', '‹because› va antes de la razón.'),
  if: both('‹if› comes before what may happen.', '‹if› va antes de lo que puede pasar.'),
} as const

/** One thought, a joining word and another; other joining words lie beside. */
const clauses = (one: string, joint: string, other: string) => ({
  right: [one, joint, other],
  also: [] as string[][],
  premise: `${capital(one)}. ${capital(other)}.`,
})

/** How two thoughts of one person are joined: by which word, what lies beside, and which word each idea would take. */
type Link = Readonly<{
  parts: 'cause' | 'turn'
  joint: string
  spare: readonly string[]
  ideas: Readonly<Record<string, string>>
  step: Said
  why: Said
}>

const linked = ({ parts, joint, spare, ideas, step, why }: Link): Drawn<Build> =>
  drawn((chance) => {
    const [who, they] = chance.pick(DOERS)
    const { cause, result } = chance.pick(CAUSES)
    const { tried, turn } = chance.pick(TURNS)
    const [a, b] =
      parts === 'cause' ? [`${who} ${cause}`, `${they} ${result}`] : [`${who} ${tried}`, `${they} ${turn}`]
    return laidOut(chance, {
      ...toldOf(step, why),
      ...clauses(a, joint, b),
      spare,
      ideas: Object.fromEntries(Object.entries(ideas).map(([idea, taken]) => [idea, [a, taken, b]])),
    })
  })

const withSo = linked({
  parts: 'cause',
  joint: ', so',
  spare: [',', 'because'],
  ideas: { 'comma-only': ',', 'cause-flipped': 'because' },
  step: both('First comes the reason.', 'Primero va la razón.'),
  why: MEANS.so,
})
const withBut = linked({
  parts: 'turn',
  joint: ', but',
  spare: [',', ', and'],
  ideas: { 'comma-only': ',', 'and-for-all': ', and' },
  step: both('Is the second part what was hoped for?', '¿La segunda parte es lo que se esperaba?'),
  why: MEANS.but,
})
const withOr = drawn<Build>((chance) => {
  const { one, other } = chance.pick(EITHERS)
  const they = chance.pick(['We', 'You', 'They', 'I'])
  const [a, b] = [`${they} can ${one}`, `${they === 'I' ? 'I' : they.toLowerCase()} can ${other}`]
  return laidOut(chance, {
    ...toldOf(both('Only one of the two will happen.', 'Solo pasará una de las dos.'), MEANS.or),
    ...clauses(a, ', or', b),
    premise: `There is time for one. ${a}. ${capital(b)}.`,
    spare: [',', ', and'],
    ideas: { 'comma-only': [a, ',', b], 'and-for-all': [a, ', and', b] },
  })
})
const withAnd = drawn<Build>((chance) => {
  const [a = '', b = ''] = chance.shuffled(NAMES)
  const [one, two] = chance.shuffled(DOING)
  if (!one || !two) return null
  const [x, y] = [`${a} ${one.past} ${one.rest}`, `${b} ${two.past} ${two.rest}`]
  return laidOut(chance, {
    ...toldOf(both('Both of them happened.', 'Las dos cosas pasaron.'), MEANS.and),
    right: [x, ', and', y],
    also: [[y, ', and', x]],
    premise: `${x}. Also, ${y}.`,
    spare: [',', ', or'],
    ideas: { 'comma-only': [x, ',', y] },
  })
})

const withBecause = drawn<Build>((chance) => {
  const { cause, result } = chance.pick(CAUSES)
  const they = chance.pick(['we', 'they', 'she', 'he', 'I'])
  const [a, b] = [`${they} ${result}`, `${they} ${cause}`]
  return laidOut(chance, {
    ...toldOf(both('Which one is the reason?', '¿Cuál es la razón?'), MEANS.because),
    ...clauses(a, 'because', b),
    premise: `${capital(b)}. ${capital(a)}.`,
    spare: [',', ', or'],
    ideas: { 'cause-flipped': [b, 'because', a], 'comma-only': [b, ',', a] },
  })
})
const inTime = drawn<Build>((chance) => {
  const [a = '', b = ''] = chance.shuffled(NAMES)
  const [one, two] = chance.shuffled(DOING)
  if (!one || !two) return null
  const [first, then] = [`${a} ${one.past} ${one.rest}`, `${b} ${two.past} ${two.rest}`]
  const before = chance.whole(0, 1) === 0
  const right = before ? [first, 'before', then] : [then, 'after', first]
  return laidOut(chance, {
    ...toldOf(
      both(`This came first: ${said(first)}.`, `Esto pasó primero: ${said(first)}.`),
      before
        ? both('‹before› stands before what came later.', '‹before› va antes de lo que pasó después.')
        : both('‹after› stands before what came first.', '‹after› va antes de lo que pasó primero.'),
    ),
    right,
    also: [],
    premise: `First ${first}. Then ${then}.`,
    spare: [',', 'because'],
    ideas: { 'comma-only': [first, ',', then] },
  })
})
const withIf = drawn<Build>((chance) => {
  const row = chance.pick(MAYBES)
  return laidOut(chance, {
    ...toldOf(both('Which one may or may not happen?', '¿Cuál puede pasar o no?'), MEANS.if),
    right: [row.then, 'if', row.if],
    also: [],
    premise: `${row.maybe}. Then ${row.then}.`,
    spare: [',', ', or'],
    ideas: { 'cause-flipped': [row.if, 'if', row.then], 'comma-only': [row.if, ',', row.then] },
  })
})

const withHowever = linked({
  parts: 'turn',
  joint: '; however,',
  spare: [',', '; therefore,'],
  ideas: { 'comma-only': ',' },
  step: both('The second part is a surprise.', 'La segunda parte es una sorpresa.'),
  why: both('‹however› shows that it came out another way.', '‹however› muestra que salió de otra manera.'),
})
const withTherefore = linked({
  parts: 'cause',
  joint: '; therefore,',
  spare: [',', '; however,'],
  ideas: { 'comma-only': ',' },
  step: both('The first part is the reason.', 'La primera parte es la razón.'),
  why: both('‹therefore› shows what came of it.', '‹therefore› muestra lo que resultó.'),
})
const withAlthough = drawn<Build>((chance) => {
  const { tried, turn } = chance.pick(TURNS)
  const [who, they] = chance.pick(DOERS)
  const [a, b] = [`${inside(who)} ${tried},`, `${they} ${turn}`]
  return laidOut(chance, {
    ...toldOf(
      both(
        'The second part is a surprise after the first.',
        'La segunda parte es una sorpresa después de la primera.',
      ),
      both(
        '‹although› tells of a surprise: the first part did not help.',
        '‹although› anuncia una sorpresa: la primera parte no ayudó.',
      ),
    ),
    right: ['although', a, b],
    also: [],
    premise: `${who} ${tried}. ${capital(they)} ${turn}.`,
    spare: ['because', 'if'],
    ideas: {},
  })
})
const inside = (who: string): string => (who === 'I' ? who : uncapital(who))
const pairedNames = drawn<Build>((chance) => {
  const [a = '', b = ''] = chance.shuffled(NAMES)
  const { base, past, rest } = chance.pick(DOING)
  const one = chance.whole(0, 1) === 0
  const [first, second, end] = one
    ? ['either', 'or', `will ${base} ${rest}`]
    : ['neither', 'nor', `${past} ${rest}`]
  const spare = one ? ['neither', 'nor'] : ['either', 'or']
  return laidOut(chance, {
    ...toldOf(
      one
        ? both('Only one of them will.', 'Solo lo hará uno de los dos.')
        : both('Not one of them did.', 'Ninguno de los dos lo hizo.'),
      one
        ? both('‹either› goes with ‹or›: one of two.', '‹either› va con ‹or›: uno de los dos.')
        : both('‹neither› goes with ‹nor›: not one of two.', '‹neither› va con ‹nor›: ninguno de los dos.'),
    ),
    right: [first, a, second, b, end],
    also: [[first, b, second, a, end]],
    premise: one
      ? `One of the two will ${base} ${rest}: ${a}, or else ${b}.`
      : `${a} did not ${base} ${rest}. ${b} did not, either.`,
    spare,
    ideas: {},
  })
})

/** Grade 3: joining sentences by what they mean. */
export const joinedSentences = buildSkill({
  id: 'l.3.joined-sentences',
  ideas: ['and-for-all', 'cause-flipped', 'comma-only'],
  levels: [
    either(withSo, withBut, withOr, withAnd),
    either(withBecause, inTime, withIf),
    either(withHowever, withTherefore, withAlthough, pairedNames),
  ],
})
