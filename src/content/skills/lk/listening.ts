import { choosing } from '#content/asking.ts'
import { defineSkill } from '#content/define-skill.ts'
import type { At } from '#content/skill.ts'
import { capital } from '#domain/capital.ts'
import { quote } from '#domain/quoted.ts'
import { BESIDE, type Chosen, drawn, ideasOf, type Other, spokenChoices } from './cards.ts'
import { HAPPENINGS_K, type Happening, TALES_K, type Tale } from './tales.ts'

const distinct = (right: string, others: readonly Other[]): readonly Other[] =>
  others
    .filter(({ id }, at) => id !== right && others.findIndex((other) => other.id === id) === at)
    .slice(0, BESIDE)

type Asked = 'who' | 'what' | 'where' | 'when' | 'why' | 'how'
type Question = Chosen & Readonly<{ asked: Asked; sentence: string; question: string }>
type Q = { task: Question }

const QUESTION: Readonly<Record<Asked, (one: Happening) => string>> = {
  who: ({ does, what }) => `Who ${does} ${what}`,
  what: ({ who, do: base }) => `What does ${who} ${base}`,
  where: ({ who, do: base, what }) => `Where does ${who} ${base} ${what}`,
  when: ({ who, do: base, what }) => `When does ${who} ${base} ${what}`,
  why: ({ who, do: base, what }) => `Why does ${who} ${base} ${what}`,
  how: ({ who, do: base, what }) => `How does ${who} ${base} ${what}`,
}

/** What the sentence tells besides who and what, in the order told. */
const TOLD: Readonly<Record<1 | 2 | 3, Readonly<Partial<Record<Asked, readonly Asked[]>>>>> = {
  1: { who: [], what: [] },
  2: { who: ['where'], what: ['where'], where: ['where'] },
  3: {
    who: ['where', 'when'],
    what: ['where', 'when'],
    where: ['where', 'when'],
    when: ['when', 'where'],
    why: ['where', 'why'],
    how: ['how', 'where'],
  },
}

const aQuestion = (level: 1 | 2 | 3) =>
  drawn<Question>((chance) => {
    const one = chance.pick(HAPPENINGS_K)
    const asked = chance.pick(Object.keys(TOLD[level]) as Asked[])
    const told = TOLD[level][asked] ?? []
    const sentence = [one.who, one.does, one.what, ...told.map((part) => one[part])].join(' ')
    const all: readonly Asked[] = ['who', 'what', ...told]
    const last = all.at(-1)
    const idea = (part: Asked): readonly string[] => [
      ...((asked === 'who' && part === 'what') || (asked === 'what' && part === 'who')
        ? ['who-what-mix']
        : []),
      ...((asked === 'when' && part === 'where') || (asked === 'where' && part === 'when')
        ? ['where-when-mix']
        : []),
      ...(part === last ? ['last-thing-said'] : []),
    ]
    const parts = chance
      .shuffled(all.filter((part) => part !== asked))
      .toSorted((a, b) => idea(b).length - idea(a).length)
    const filler = chance.pick(HAPPENINGS_K.filter((other) => other.who !== one.who))[asked]
    const others = distinct(one[asked], [
      ...parts.map((part) => ({ id: one[part], ideas: idea(part) })),
      { id: filler, ideas: [] },
    ])
    return others.length < BESIDE
      ? null
      : { right: one[asked], others, asked, sentence: capital(sentence), question: QUESTION[asked](one) }
  })

const MEANS: Readonly<Record<Asked, readonly [en: string, es: string]>> = {
  who: ['‹Who› asks for a person or an animal.', '‹Who› pregunta por una persona o un animal.'],
  what: ['‹What› asks for a thing.', '‹What› pregunta por una cosa.'],
  where: ['‹Where› asks for a place.', '‹Where› pregunta por un lugar.'],
  when: ['‹When› asks for a time.', '‹When› pregunta por el momento.'],
  why: ['‹Why› asks for a reason.', '‹Why› pregunta por la razón.'],
  how: ['‹How› asks for the way it is done.', '‹How› pregunta de qué manera se hace.'],
}

/** Kindergarten: what each question word asks for. */
export const questionWords = defineSkill<Q>({
  id: 'l.k.question-words',
  levels: {
    1: { params: { task: aQuestion(1) }, ask: choosing(({ p }) => spokenChoices(p)) },
    2: { params: { task: aQuestion(2) }, ask: choosing(({ p }) => spokenChoices(p)) },
    3: { params: { task: aQuestion(3) }, ask: choosing(({ p }) => spokenChoices(p)) },
  },
  answer: ({ task }) => task.right,
  wrong: ideasOf('who-what-mix', 'where-when-mix', 'last-thing-said'),
  prompt: {
    en: ({ task }) => `Listen. ${quote(task.question)}?`,
    es: ({ task }) => `Escucha. ¿${quote(task.question)}?`,
  },
  speech: {
    en: ({ task }) => `${quote(task.sentence)}. ${quote(task.question)}?`,
    es: ({ task }) => `${quote(task.sentence)}. ¿${quote(task.question)}?`,
  },
  picture: ({ task }) => ({ kind: 'sentence', text: `${task.sentence}.` }),
  shown: 'always',
  solved: ({ task }) => ({ kind: 'sentence', text: `${task.sentence}.` }),
  hints: {
    look: {
      en: ({ task }) => `Listen again: ${quote(task.sentence)}.`,
      es: ({ task }) => `Escucha otra vez: ${quote(task.sentence)}.`,
    },
    start: { en: ({ task }) => MEANS[task.asked][0], es: ({ task }) => MEANS[task.asked][1] },
    worked: {
      en: ({ task }) => [
        MEANS[task.asked][0],
        `It says ${quote(task.sentence)}.`,
        `So the answer is ${quote(task.right)}.`,
      ],
      es: ({ task }) => [
        MEANS[task.asked][1],
        `Dice ${quote(task.sentence)}.`,
        `La respuesta es ${quote(task.right)}.`,
      ],
    },
  },
  praise: {
    en: ({ task }) => `You listened to the word ${quote(capital(task.asked))}.`,
    es: ({ task }) => `Te fijaste en la palabra ${quote(capital(task.asked))}.`,
  },
  because: {
    en: ({ task }) => `${MEANS[task.asked][0]} The answer is ${quote(task.right)}.`,
    es: ({ task }) => `${MEANS[task.asked][1]} La respuesta es ${quote(task.right)}.`,
  },
})

/** Names that are told apart by one sound, such as Mai and Mei, are not asked about together. */
const isSaidAlike = (one: string, other: string): boolean =>
  one[0] === other[0] && one.at(-1) === other.at(-1)

type Wanted = 'who' | 'what' | 'where' | 'first'
type Heard = Chosen & Readonly<{ wanted: Wanted; lines: readonly string[]; question: string; proof: number }>
type H = { task: Heard }

const deed = ({ did, what }: Tale['first']): string => `${did} ${what}`

/** A tale with a question; the answer and what is mixed up with it follow from the tale. */
const aTale = (level: 1 | 2 | 3, wanted: readonly Wanted[]) =>
  drawn<Heard>((chance) => {
    const tale = chance.pick(TALES_K)
    const asked = chance.pick(wanted)
    const second = chance.whole(0, 1) === 1
    const mine = second ? tale.second : tale.first
    const theirs = second ? tale.first : tale.second
    const [me, them] = second ? [tale.other, tale.who] : [tale.who, tale.other]
    const begin = `${capital(tale.who)} and ${tale.other} were ${tale.where}`
    const deeds = [`${capital(tale.who)} ${deed(tale.first)}`, `${capital(tale.other)} ${deed(tale.second)}`]
    const lines = level === 1 ? deeds : [begin, ...deeds, ...(level === 3 ? [`Then they ${tale.end}`] : [])]
    const lastSaid = level === 3 ? tale.end : tale.second.what
    const stranger = chance.pick(
      TALES_K.filter(({ who }) => ![tale.who, tale.other].some((one) => isSaidAlike(one, who))),
    ).who
    const proof = (second ? 1 : 0) + (level === 1 ? 0 : 1)
    switch (asked) {
      case 'who': {
        const last = them === tale.other ? ['last-thing-said'] : []
        const others = [
          { id: them, ideas: ['other-character', ...last] },
          { id: stranger, ideas: [] },
        ]
        return { right: me, others, wanted: asked, lines, question: `Who ${deed(mine)}`, proof }
      }
      case 'what': {
        const others = distinct(mine.what, [
          {
            id: theirs.what,
            ideas: ['other-character', ...(theirs === tale.second && level < 3 ? ['last-thing-said'] : [])],
          },
          { id: tale.usualWhat, ideas: ['world-knowledge'] },
        ])
        return {
          right: mine.what,
          others,
          wanted: asked,
          lines,
          question: `What did ${me} ${mine.do}`,
          proof,
        }
      }
      case 'where': {
        const others = distinct(tale.where, [
          { id: tale.usualWhere, ideas: ['world-knowledge'] },
          { id: lastSaid, ideas: ['last-thing-said'] },
        ])
        return {
          right: tale.where,
          others,
          wanted: asked,
          lines,
          question: `Where were ${tale.who} and ${tale.other}`,
          proof: 0,
        }
      }
      case 'first': {
        const [right = '', next = ''] = deeds
        const others = [
          { id: `They ${tale.end}`, ideas: ['last-thing-said'] },
          { id: next, ideas: ['other-character'] },
        ]
        return { right, others, wanted: asked, lines, question: 'What happened first', proof: 1 }
      }
    }
  })

const taleSaid = ({ task }: At<H>): string => task.lines.map((line) => `${quote(line)}.`).join(' ')
const proofSaid = ({ task }: At<H>): string => quote(task.lines[task.proof] ?? '')
const passage = ({ task }: At<H>, lit: number | null) =>
  ({ kind: 'passage', title: '', sentences: task.lines.map((line) => `${line}.`), lit }) as const

/** Kindergarten: what a short tale tells. */
export const listenDetails = defineSkill<H>({
  id: 'l.k.listen-details',
  levels: {
    1: { params: { task: aTale(1, ['who']) }, ask: choosing(({ p }) => spokenChoices(p)) },
    2: { params: { task: aTale(2, ['who', 'what', 'where']) }, ask: choosing(({ p }) => spokenChoices(p)) },
    3: {
      params: { task: aTale(3, ['who', 'what', 'where', 'first', 'first']) },
      ask: choosing(({ p }) => spokenChoices(p)),
    },
  },
  answer: ({ task }) => task.right,
  wrong: ideasOf('last-thing-said', 'other-character', 'world-knowledge'),
  prompt: {
    en: ({ task }) => `Listen. ${quote(task.question)}?`,
    es: ({ task }) => `Escucha. ¿${quote(task.question)}?`,
  },
  speech: {
    en: (p) => `${taleSaid(p)} ${quote(p.task.question)}?`,
    es: (p) => `${taleSaid(p)} ¿${quote(p.task.question)}?`,
  },
  picture: (p) => passage(p, null),
  shown: 'always',
  solved: (p) => passage(p, p.task.proof),
  hints: {
    look: {
      en: (p) => `Listen again. ${taleSaid(p)}`,
      es: (p) => `Escucha otra vez. ${taleSaid(p)}`,
    },
    start: {
      en: ({ task }) =>
        `${task.wanted === 'first' ? 'Think who is told about before the other.' : MEANS[task.wanted][0]} Which part tells about that?`,
      es: ({ task }) =>
        `${task.wanted === 'first' ? 'Piensa de quién se habla antes.' : MEANS[task.wanted][1]} ¿Qué parte lo cuenta?`,
    },
    worked: {
      en: (p) => [`The story says ${proofSaid(p)}.`, `So the answer is ${quote(p.task.right)}.`],
      es: (p) => [`El cuento dice ${proofSaid(p)}.`, `La respuesta es ${quote(p.task.right)}.`],
    },
  },
  praise: {
    en: () => 'You listened for the part that tells it.',
    es: () => 'Escuchaste la parte que lo cuenta.',
  },
  because: {
    en: (p) => `The story says ${proofSaid(p)}.`,
    es: (p) => `El cuento dice ${proofSaid(p)}.`,
  },
})
