import { capital } from '#domain/capital.ts'
import type { Said } from '#domain/language.ts'
import { quote } from '#domain/quoted.ts'
import type { Tap } from './asked.ts'
import { both } from './lines.ts'

/** The jobs of words that are asked for. */
export type Asked = 'noun' | 'verb' | 'adjective' | 'adverb' | 'pronoun'
/** A word with its job; null = a small word that is never asked for. */
export type Tagged = readonly [word: string, job: Asked | null]

/** How each job is called, and how it is found. */
export const JOBS: Readonly<Record<Asked, Readonly<{ name: Said; many: Said; tells: Said; swap: Said }>>> = {
  noun: {
    name: both('noun', 'sustantivo'),
    many: both('nouns', 'sustantivos'),
    tells: both(
      'names a person, a place, a thing or an idea',
      'nombra una persona, un lugar, una cosa o una idea',
    ),
    swap: both('Can you put ‹the› before it?', '¿Se le puede poner ‹the› delante?'),
  },
  verb: {
    name: both('verb', 'verbo'),
    many: both('verbs', 'verbos'),
    tells: both('tells what is done', 'dice lo que se hace'),
    swap: both('Ask: who did what?', 'Pregunta: ¿quién hizo qué?'),
  },
  adjective: {
    name: both('adjective', 'adjetivo'),
    many: both('adjectives', 'adjetivos'),
    tells: both('tells what somebody or something is like', 'dice cómo es alguien o algo'),
    swap: both('Ask: what is it like?', 'Pregunta: ¿cómo es?'),
  },
  adverb: {
    name: both('adverb', 'adverbio'),
    many: both('adverbs', 'adverbios'),
    tells: both('tells how it is done', 'dice cómo se hace'),
    swap: both('Ask: how was it done?', 'Pregunta: ¿cómo se hizo?'),
  },
  pronoun: {
    name: both('pronoun', 'pronombre'),
    many: both('pronouns', 'pronombres'),
    tells: both('stands in for a name', 'está en lugar de un nombre'),
    swap: both('Could a name stand there?', '¿Podría estar ahí un nombre?'),
  },
}

const COUNTED: Readonly<Record<number, Said>> = { 2: both('two', 'dos'), 3: both('three', 'tres') }

/** Words in a row as they are told: friends, fort and blankets. */
const listed = (words: readonly string[], and: string): string =>
  [words.slice(0, -1).map(quote).join(', '), quote(words.at(-1) ?? '')]
    .filter((part) => part !== '')
    .join(` ${and} `)

/** Tapping all words of one job in a sentence. */
export function tapJob(words: readonly Tagged[], asked: Asked, ideas: Tap['ideas']): Tap {
  const right = words.flatMap(([, job], at) => (job === asked ? [at] : []))
  const { name, many, tells, swap } = JOBS[asked]
  const named = right.map((at) => (words[at]?.[0] ?? '').replace(',', ''))
  const sentence = words.map(([word]) => word).join(' ')
  return {
    pieces: words.map(([word]) => word),
    right,
    ideas,
    solved: `${sentence}.`,
    heard: true,
    ask:
      right.length === 1
        ? both(`Tap the ${name.en} in the sentence.`, `Toca el ${name.es} de la oración.`)
        : both(
            `Tap the ${COUNTED[right.length]?.en} ${many.en} in the sentence.`,
            `Toca los ${COUNTED[right.length]?.es} ${many.es} de la oración.`,
          ),
    look: both(
      `${capital(`a${/^[aeiou]/.test(name.en) ? 'n' : ''} ${name.en}`)} ${tells.en}.`,
      `Un ${name.es} ${tells.es}.`,
    ),
    step: swap,
    praise: both(
      'You looked at the job each word does here.',
      'Te fijaste en lo que hace cada palabra aquí.',
    ),
    why: both(
      `Here ${listed(named, 'and')} ${right.length === 1 ? `is the ${name.en}: it ${tells.en}` : `are the ${many.en}`}.`,
      `Aquí ${listed(named, 'y')} ${right.length === 1 ? `es el ${name.es}: ${tells.es}` : `son los ${many.es}`}.`,
    ),
  }
}
