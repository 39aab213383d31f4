import { choosing } from '#content/asking.ts'
import { filled, slotSentence, storyGrammars, told } from '#content/banks/story-grammars.ts'
import type { StoryGrammar } from '#content/banks/types.ts'
import { wordsIn } from '#content/check-words.ts'
import { defineSkill } from '#content/define-skill.ts'
import { MOST_WORDS } from '#content/grades.ts'
import type { Ask, At } from '#content/skill.ts'
import { beside, type Chosen, drawn, ideasOf, whole } from '#content/skills/lk/cards.ts'
import type { Chance } from '#domain/items/chance.ts'
import { quote } from '#domain/quoted.ts'
import { type Asked, answersTo, SLOT, type Told, telling } from './five-w-answers.ts'
import { heard, heardChoices, inBoth, numberChoices, type Pair, textOf } from './print.ts'

type Task = Chosen &
  Readonly<{
    asked: Asked
    title: string
    text: readonly string[]
    question: string
    /** In Spanish, where only what stands in the text is English. */
    inSpanish?: string
    /** The sentence that tells it. */
    proof: number
    numbered: boolean
  }>
type P = { task: Task }
/** Stories in which a place or a time is that of one thing alone, not of the story. */
const NOT_OF_ALL: Readonly<Partial<Record<Asked, readonly string[]>>> = {
  where: ['old-tool', 'plant-story', 'race-day'],
  when: ['old-tool', 'plant-story', 'new-in-class'],
}
const canBeAsked = ({ grammar }: Told, asked: Asked): boolean =>
  !(NOT_OF_ALL[asked] ?? []).includes(grammar.id)

const fitsPrompt = (question: string): boolean => wordsIn(question) <= MOST_WORDS['2']

const aTelling = (chance: Chance, grades: readonly StoryGrammar['grade'][], most: number): Told => {
  const grammar = chance.pick(storyGrammars.filter(({ grade }) => grades.includes(grade)))
  const filling = chance.pick(grammar.fillings)
  return { grammar, filling, text: told(grammar, filling).slice(0, most) }
}

const aQuestion = (grades: readonly StoryGrammar['grade'][], wanted: readonly Exclude<Asked, 'feeling'>[]) =>
  drawn<Task>((chance) => {
    const one = aTelling(chance, grades, 12)
    const asked = chance.pick(wanted)
    const proof = telling(one, SLOT[asked])
    const { question, right, known, rest } = answersTo(one, asked)
    if (proof === null || !fitsPrompt(question) || !canBeAsked(one, asked)) return null
    const others = beside(chance, right, known, rest, () => false)
    const { text } = one
    return whole({ right, others, asked, title: one.grammar.title, text, question, proof, numbered: false })
  })

const PROVES: Readonly<Record<Exclude<Asked, 'who' | 'action'>, string>> = {
  where: 'Which sentence tells where {who} was?',
  when: 'Which sentence tells when it happened?',
  why: 'Which sentence tells why {problem}?',
  goal: 'Which sentence tells what {who} wanted?',
  feeling: 'Which sentence tells how {who} felt?',
}
const PROVES_ES: Readonly<Record<keyof typeof PROVES, (who: string, problem: string) => string>> = {
  where: (who) => `Lee. ¿Qué oración dice dónde estaba ${who}?`,
  when: () => 'Lee. ¿Qué oración dice cuándo pasó?',
  why: (_, problem) => `¿Qué oración dice por qué? ${problem}`,
  goal: (who) => `Lee. ¿Qué oración dice qué quería ${who}?`,
  feeling: (who) => `Lee. ¿Qué oración dice cómo se sintió ${who}?`,
}
/** What makes a sentence tell a little of it too, so that it is no wrong answer. */
const TELLS_TOO: Readonly<Record<Exclude<Asked, 'who' | 'action'>, RegExp>> = {
  where:
    /\b(?:in|on|at|by|to|into|from|under|near|through|out|up|down|off|over|across|next|behind|inside)\b/i,
  when: /\b(?:then|after|before|soon|day|night|end|last|first|when|over|once|week|while|long|now|had)\b/i,
  why: /\b(?:because|so|saw|when|then)\b/i,
  goal: /\b(?:want|wanted|not|tried|asked)\b/i,
  feeling: /\b(?:smil\w*|laugh\w*|hug\w*|calm|felt|cry|cried|stop|proud|happy|up)\b/i,
}

const aProof = (grades: readonly StoryGrammar['grade'][]) =>
  drawn<Task>((chance) => {
    const one = aTelling(chance, grades, 9)
    const { filling, text } = one
    const asked = chance.pick(Object.keys(PROVES) as (keyof typeof PROVES)[])
    const proof = telling(one, SLOT[asked])
    const question = filled(PROVES[asked], filling).replace(/ They /, ' they ')
    if (proof === null || !fitsPrompt(question) || !canBeAsked(one, asked)) return null
    const problem = telling(one, 'problem')
    const numbers = (is: (sentence: string, at: number) => boolean) =>
      text.flatMap((sentence, at) =>
        at !== proof &&
        is(sentence, at) &&
        (asked === 'why' && at === problem ? true : !TELLS_TOO[asked].test(sentence))
          ? [String(at + 1)]
          : [],
      )
    const known = {
      'near-the-word': numbers((sentence, at) =>
        asked === 'why' ? at === problem : sentence.includes(filling.who),
      ),
      'other-character': numbers(
        (sentence) =>
          sentence.toLowerCase().includes(filling.other.toLowerCase()) && !sentence.includes(filling.who),
      ),
    }
    const right = String(proof + 1)
    const others = beside(
      chance,
      right,
      known,
      numbers(() => true),
      () => false,
    )
    const problemSaid = quote(slotSentence(filling, 'problem'))
    return whole({
      ...{ right, others, asked, title: one.grammar.title, text, question, proof, numbered: true },
      inSpanish: PROVES_ES[asked](quote(filling.who), problemSaid),
    })
  })

const asking: Ask<P> = choosing<P>(({ p }) => (p.task.numbered ? numberChoices(p) : heardChoices(p)))

/** What a question word asks for, and which words to look for. */
const LOOK: Readonly<Record<Asked, Pair>> = {
  who: ['‹Who› asks for a name. Find who did it.', '‹Who› pregunta por alguien. Busca quién lo hizo.'],
  where: ['‹Where› asks for a place.', '‹Where› pregunta por un lugar.'],
  when: ['‹When› asks for a time.', '‹When› pregunta por el momento.'],
  why: ['‹Why› asks what made it happen.', '‹Why› pregunta qué hizo que pasara.'],
  goal: ['Look for what somebody hoped to do.', 'Busca qué quería hacer alguien.'],
  action: ['First find what went wrong. Then read on.', 'Busca primero qué salió mal. Luego sigue leyendo.'],
  feeling: ['Find a word for a feeling.', 'Busca una palabra que diga cómo se siente.'],
}
const proofSaid = ({ task }: At<P>): string => quote(task.text[task.proof] ?? '')
const passage = ({ task: { title, text, numbered } }: At<P>, lit: number | null) =>
  textOf(text, { title, lit, numbered })

/** Grade 2: who, what, where, when and why, and the sentence that proves it. */
export const fiveW = defineSkill<P>({
  id: 'l.2.five-w',
  levels: {
    1: { params: { task: aQuestion(['K'], ['who', 'who', 'goal', 'action', 'where']) }, ask: asking },
    2: {
      params: { task: aQuestion(['1', '2'], ['who', 'goal', 'action', 'where', 'when', 'why', 'why']) },
      ask: asking,
    },
    3: { params: { task: aProof(['1', '2']) }, ask: asking },
  },
  answer: ({ task }) => task.right,
  wrong: ideasOf('other-character', 'near-the-word', 'world-knowledge'),
  prompt: {
    en: ({ task }) => task.question,
    es: ({ task }) => task.inSpanish ?? `Lee. ${quote(task.question)}`,
  },
  speech: {
    en: ({ task }) => `${heard(task.text).en} ${task.question}`,
    es: ({ task }) => `${heard(task.text).es} ${task.inSpanish ?? quote(task.question)}`,
  },
  picture: (p) => passage(p, null),
  shown: 'always',
  solved: (p) => passage(p, p.task.proof),
  hints: {
    look: inBoth(({ task }) => LOOK[task.asked]),
    start: {
      en: () => 'Find the sentence. Point to the words that prove it.',
      es: () => 'Busca la oración. Señala las palabras que lo prueban.',
    },
    worked: {
      en: (p) => [
        LOOK[p.task.asked][0],
        `The text says ${proofSaid(p)}`,
        p.task.numbered ? `That is sentence ${p.task.right}.` : `So the answer is ${quote(p.task.right)}.`,
      ],
      es: (p) => [
        LOOK[p.task.asked][1],
        `El texto dice ${proofSaid(p)}`,
        p.task.numbered ? `Es la oración ${p.task.right}.` : `La respuesta es ${quote(p.task.right)}.`,
      ],
    },
  },
  praise: {
    en: () => 'You found the words in the text that prove it.',
    es: () => 'Encontraste en el texto las palabras que lo prueban.',
  },
  because: {
    en: (p) => `The text says ${proofSaid(p)}`,
    es: (p) => `El texto dice ${proofSaid(p)}`,
  },
})
