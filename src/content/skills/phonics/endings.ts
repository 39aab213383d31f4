import { choosing } from '#content/asking.ts'
import {
  type Ending,
  REGULAR_VERBS,
  type RegularVerb,
  stemBefore,
  thirdEnding,
} from '#content/banks/endings.ts'
import { defineSkill } from '#content/define-skill.ts'
import type { Ask, At, Drawn } from '#content/skill.ts'
import {
  beside,
  type Chosen,
  drawn,
  ideasOf,
  numberedCards,
  printChoices,
  whole,
} from '#content/skills/lk/cards.ts'
import type { Said } from '#domain/language.ts'
import { quote, quoteSound } from '#domain/quoted.ts'
import { named } from './decoding.ts'

/** A verb with its ending, to be found in print when heard or to be read. */
type Task = Chosen & Readonly<{ verb: RegularVerb; ending: Ending; toRead: boolean }>
type P = { task: Task }

const grown = (verb: RegularVerb, ending: Ending): string => stemBefore(verb, ending) + ending

const aVerb = (
  endings: readonly Ending[],
  fits: (verb: RegularVerb) => boolean,
  toRead: boolean,
): Drawn<Task> => {
  const pool = REGULAR_VERBS.filter(fits)
  return drawn((chance) => {
    const verb = chance.pick(pool)
    const ending = chance.pick(endings)
    const third = thirdEnding(verb)
    if ((ending === 's' || ending === 'es') && ending !== third) return null
    const right = grown(verb, ending)
    const swapped = ([third, 'ing', 'ed'] as const).filter((one) => one !== ending)
    const known = {
      'drops-ending': [verb.base],
      'ending-swap': swapped.filter((one) => toRead || endings.includes(one)).map((one) => grown(verb, one)),
      'ed-always-id': toRead && ending === 'ed' && verb.ed !== 'id' ? [`${verb.base}-id`] : [],
    }
    const rest = swapped.map((one) => grown(verb, one))
    const others = beside(chance, right, known, rest, () => false)
    return whole({ right, others, verb, ending, toRead })
  })
}

const finding: Ask<P> = choosing(({ p }) => printChoices(p))
const say = (text: Said, heard: Said) => ({ text, heard })
const PROMPT = {
  hear: say(
    { en: 'Listen. Find the word.', es: 'Escucha. Busca la palabra.' },
    { en: 'Find the word', es: 'Busca la palabra' },
  ),
  read: { en: 'Read it. Which card says it?', es: 'Lee en inglés. ¿Qué tarjeta lo dice?' },
}

/** What the ending does here. */
const rule = ({ task: { verb, ending } }: At<P>): Said => {
  if (ending !== 'ed')
    return {
      en: `The ending is ${named(ending)}.`,
      es: `La terminación es ${named(ending)}.`,
    }
  return verb.ed === 'id'
    ? {
        en: 'After t or d, the ending is a beat of its own.',
        es: 'Después de t o d, la terminación es otra sílaba.',
      }
    : {
        en: `Here ${named('ed')} say ${quoteSound(verb.ed)}, with no new beat.`,
        es: `Aquí ${named('ed')} suenan ${quoteSound(verb.ed)}, sin otra sílaba.`,
      }
}
const doubled = ({ task: { verb, ending } }: At<P>): boolean => stemBefore(verb, ending) !== verb.base
const base = ({ task }: At<P>): string => quote(task.verb.base)

/** Grade 1: words that grow an ending. */
export const endings = defineSkill<P>({
  id: 'l.1.endings',
  levels: {
    1: {
      params: { task: aVerb(['s', 'ing'], (verb) => !verb.doubles && thirdEnding(verb) === 's', false) },
      ask: finding,
    },
    2: { params: { task: aVerb(['s', 'es', 'ing', 'ed'], ({ doubles }) => !doubles, false) }, ask: finding },
    3: { params: { task: aVerb(['ed', 'ed', 'ing'], () => true, true) }, ask: numberedCards() },
  },
  answer: ({ task }) => task.right,
  wrong: ideasOf('drops-ending', 'ending-swap', 'ed-always-id'),
  prompt: {
    en: ({ task }) => (task.toRead ? PROMPT.read.en : PROMPT.hear.text.en),
    es: ({ task }) => (task.toRead ? PROMPT.read.es : PROMPT.hear.text.es),
  },
  speech: {
    en: ({ task }) => (task.toRead ? PROMPT.read.en : `${PROMPT.hear.heard.en} ${quote(task.right)}.`),
    es: ({ task }) => (task.toRead ? PROMPT.read.es : `${PROMPT.hear.heard.es} ${quote(task.right)}.`),
  },
  picture: ({ task }) => (task.toRead ? { kind: 'word', parts: [task.right], lit: null } : null),
  shown: 'always',
  solved: ({ task }) => ({
    kind: 'word',
    parts: [stemBefore(task.verb, task.ending), task.ending],
    lit: 1,
  }),
  hints: {
    look: {
      en: ({ task }) =>
        task.toRead ? 'Cover the ending. Read what is left.' : 'Listen to the end of the word.',
      es: ({ task }) =>
        task.toRead ? 'Tapa la terminación. Lee lo que queda.' : 'Escucha el final de la palabra.',
    },
    start: {
      en: (p) => (p.task.toRead ? rule(p).en : `It grows from ${base(p)}. What comes after it?`),
      es: (p) => (p.task.toRead ? rule(p).es : `Viene de ${base(p)}. ¿Qué sigue?`),
    },
    worked: {
      en: (p) => [
        `It grows from ${base(p)}.`,
        ...(doubled(p) ? ['The last letter is doubled. The vowel stays short.'] : []),
        rule(p).en,
        `All together: ${quote(p.task.right)}.`,
      ],
      es: (p) => [
        `Viene de ${base(p)}.`,
        ...(doubled(p) ? ['La última letra se dobla. La vocal sigue corta.'] : []),
        rule(p).es,
        `Todo junto: ${quote(p.task.right)}.`,
      ],
    },
  },
  praise: {
    en: (p) => `You looked at the ending of ${quote(p.task.right)}.`,
    es: (p) => `Te fijaste en la terminación de ${quote(p.task.right)}.`,
  },
  because: {
    en: (p) => `${quote(p.task.right)} grows from ${base(p)}. ${rule(p).en}`,
    es: (p) => `${quote(p.task.right)} viene de ${base(p)}. ${rule(p).es}`,
  },
})
