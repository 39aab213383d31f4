import { asking, choosing } from '#content/asking.ts'
import { inEnglish } from '#content/banks/english.ts'
import { LETTERS } from '#content/banks/graphemes.ts'
import type { Letter } from '#content/banks/types.ts'
import { defineSkill } from '#content/define-skill.ts'
import { oneOf } from '#content/draw.ts'
import type { Ask } from '#content/skill.ts'
import { strokesOf } from '#domain/items/strokes.ts'
import type { Language, Said } from '#domain/language.ts'
import { quote } from '#domain/quoted.ts'
import { answersOf, beside, type Chosen, drawn, ideasOf, whole } from './cards.ts'

/** Letters that are another one turned or flipped. */
export const MIRROR: Readonly<Record<string, string>> = {
  b: 'd',
  d: 'b',
  p: 'q',
  q: 'p',
  u: 'n',
  n: 'u',
  m: 'w',
  w: 'm',
}
const MIRROR_BIG: Readonly<Record<string, string>> = { M: 'W', W: 'M' }

type Shown = 'big' | 'small' | 'match'
type Task = Chosen & Readonly<{ letter: Letter; shown: Shown }>
type P = { task: Task }

const aLetter = (shown: Shown, alike: boolean) =>
  drawn<Task>((chance) => {
    const letter = chance.pick(LETTERS)
    const big = shown === 'big'
    const as = (text: string): string => (big ? text.toUpperCase() : text)
    const flipped = (big ? MIRROR_BIG : MIRROR)[as(letter.text)]
    const looks = big ? letter.capitalLooksLike : letter.looksLike
    const known = {
      'mirror-look-alike': flipped === undefined ? [] : [flipped],
      'shape-look-alike': looks.filter((one) => one !== flipped),
      'sounds-alike-name': shown === 'match' ? [] : letter.namedLike.map(as),
    }
    const rest = LETTERS.map(({ text }) => as(text))
    const others = beside(
      chance,
      as(letter.text),
      alike ? known : { 'sounds-alike-name': known['sounds-alike-name'] },
      rest,
      () => false,
    )
    return whole({ right: as(letter.text), others, letter, shown })
  })

/** A letter to be found is not named when it is tapped: hearing the names would be enough. */
const A_LETTER: Said = { en: 'a letter', es: 'una letra' }
const letters: Ask<P> = choosing(({ p }) =>
  answersOf(p.task).map((text) => ({ id: text, label: text, speech: A_LETTER })),
)

const ROUND = 'COQSU'
/** What a letter looks like, without its name. */
function looksOf(text: string, language: Language): string {
  const [en, es] = ((): readonly [string, string] => {
    if ('bdfhklt'.includes(text)) return ['It has a tall part.', 'Tiene una parte alta.']
    if ('gjpqy'.includes(text)) return ['It has a tail that hangs down.', 'Tiene una colita hacia abajo.']
    if (text === text.toLowerCase()) return ['It is small all over.', 'Es bajita por todas partes.']
    if (ROUND.includes(text)) return ['It has curves.', 'Tiene curvas.']
    if ('BDGJPR'.includes(text)) return ['It has a line and a curve.', 'Tiene una línea y una curva.']
    return ['It has only straight lines.', 'Tiene solo líneas rectas.']
  })()
  return language === 'en' ? en : es
}
const nameOf = ({ task }: P): string => quote(task.letter.capital)
const isMatch = ({ task }: P): boolean => task.shown === 'match'

const FIND: Readonly<Record<Language, Readonly<Record<Shown, string>>>> = {
  en: {
    big: 'Listen. Find the big letter.',
    small: 'Listen. Find the small letter.',
    match: 'Find the small letter for this big one.',
  },
  es: {
    big: 'Escucha. Busca la letra mayúscula.',
    small: 'Escucha. Busca la letra minúscula.',
    match: 'Busca la minúscula de esta mayúscula.',
  },
}

/** Kindergarten: letters by their names, big and small. */
export const letterNames = defineSkill<P>({
  id: 'l.k.letter-names',
  levels: {
    1: { params: { task: aLetter('big', false) }, ask: letters },
    2: { params: { task: aLetter('small', true) }, ask: letters },
    3: { params: { task: aLetter('match', true) }, ask: letters },
  },
  answer: ({ task }) => task.right,
  wrong: ideasOf('mirror-look-alike', 'shape-look-alike', 'sounds-alike-name'),
  prompt: { en: ({ task }) => FIND.en[task.shown], es: ({ task }) => FIND.es[task.shown] },
  speech: {
    en: (p) => (isMatch(p) ? FIND.en.match : `Find the ${p.task.shown} letter ${nameOf(p)}.`),
    es: (p) =>
      isMatch(p)
        ? FIND.es.match
        : `Busca la letra ${nameOf(p)} ${p.task.shown === 'big' ? 'mayúscula' : 'minúscula'}.`,
  },
  picture: (p) => (isMatch(p) ? { kind: 'word', parts: [p.task.letter.capital], lit: null } : null),
  shown: 'always',
  solved: ({ task }) => ({ kind: 'word', parts: [task.letter.capital, task.letter.text], lit: null }),
  hints: {
    look: {
      en: () => 'Look at the tall parts and the round parts.',
      es: () => 'Mira las partes altas y las redondas.',
    },
    start: { en: ({ task }) => looksOf(task.right, 'en'), es: ({ task }) => looksOf(task.right, 'es') },
    worked: {
      en: (p) => [looksOf(p.task.right, 'en'), `This is ${nameOf(p)}, big and small.`],
      es: (p) => [looksOf(p.task.right, 'es'), `Esta es la ${nameOf(p)}, mayúscula y minúscula.`],
    },
  },
  praise: { en: (p) => `You found ${nameOf(p)}.`, es: (p) => `Encontraste la ${nameOf(p)}.` },
  because: {
    en: (p) => `${looksOf(p.task.right, 'en')} Its name is ${nameOf(p)}.`,
    es: (p) => `${looksOf(p.task.right, 'es')} Se llama ${nameOf(p)}.`,
  },
})

type Guide = 'arrows' | 'start-dot' | 'none'
type Traced = { letter: string; guide: Guide }

const STRAIGHT = [...'ivwxzklLTIFEHAVWXZNMK']
const CURVED = [...'cosadgqeupbnhmrCOSGUDPBJ']
const ALL = LETTERS.flatMap(({ text, capital }) => [text, capital])

const tracing: Ask<Traced> = asking<Traced, 'trace'>('trace', 'exact', ({ p }) => ({
  text: p.letter,
  guide: p.guide,
}))
const isBig = ({ letter }: Traced): boolean => letter === letter.toUpperCase()
const written = (p: Traced, language: Language): string => {
  const name = quote(p.letter.toUpperCase())
  if (language === 'en') return `the ${isBig(p) ? 'big' : 'small'} letter ${name}`
  return `la letra ${name} ${isBig(p) ? 'mayúscula' : 'minúscula'}`
}
/** How many lines, and where the first begins. */
function ways({ letter }: Traced, language: Language): string[] {
  const count = strokesOf(letter).length
  if (language === 'en')
    return count === 1
      ? ['Begin at the dot.', 'Go to the end in one line. Do not lift.']
      : ['Begin at the dot. Go to the end of the line.', `Then draw the next line. There are ${count}.`]
  return count === 1
    ? ['Empieza en el punto.', 'Sigue hasta el final sin levantar el dedo.']
    : [
        'Empieza en el punto y sigue hasta el final de la línea.',
        `Luego traza la línea que sigue. Son ${count}.`,
      ]
}
const TRACE: Readonly<Record<Language, Readonly<Record<Guide, string>>>> = {
  en: { arrows: 'Follow the arrows.', 'start-dot': 'Start at the dot.', none: 'Think where it begins.' },
  es: { arrows: 'Sigue las flechas.', 'start-dot': 'Empieza en el punto.', none: 'Piensa dónde empieza.' },
}

/** Kindergarten: drawing over a letter, stroke by stroke. */
export const traceLetters = defineSkill<Traced>({
  id: 'l.k.trace-letters',
  levels: {
    1: { params: { letter: oneOf(STRAIGHT), guide: 'arrows' }, ask: tracing },
    2: { params: { letter: oneOf(CURVED), guide: 'start-dot' }, ask: tracing },
    3: { params: { letter: oneOf(ALL), guide: 'none' }, ask: tracing },
  },
  answer: () => 'in-order',
  wrong: { mirrored: () => 'mirrored', 'bottom-up': () => 'bottom-up' },
  prompt: {
    en: (p) => `Trace ${written(p, 'en')}. ${TRACE.en[p.guide]}`,
    es: (p) => `Traza ${written(p, 'es')}. ${TRACE.es[p.guide]}`,
  },
  picture: ({ letter }) => ({ kind: 'strokes', text: letter, guide: 'start-dot' }),
  shown: 'never',
  solved: ({ letter }) => ({ kind: 'strokes', text: letter, guide: 'arrows' }),
  hints: {
    look: { en: () => 'Look where the dot is.', es: () => 'Mira dónde está el punto.' },
    start: {
      en: () => 'Put your finger on the dot. Go slowly along the line.',
      es: () => 'Pon el dedo en el punto. Sigue la línea despacio.',
    },
    worked: { en: (p) => ways(p, 'en'), es: (p) => ways(p, 'es') },
  },
  praise: {
    en: (p) => `You wrote ${written(p, 'en')}.`,
    es: (p) => `Escribiste ${written(p, 'es')}.`,
  },
  because: { en: (p) => ways(p, 'en').join(' '), es: (p) => ways(p, 'es').join(' ') },
})

/** A letter as a choice, named when it is tapped. */
export const namedLetter = (text: string): Readonly<{ id: string; label: string; speech: Said }> => ({
  id: text,
  label: text,
  speech: inEnglish(text.toUpperCase()),
})
