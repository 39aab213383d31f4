import { choosing } from '#content/asking.ts'
import { saidAlike, sightWordsOf } from '#content/banks/sight.ts'
import type { SightWord } from '#content/banks/types.ts'
import { defineSkill } from '#content/define-skill.ts'
import type { At, Drawn, SkillSource } from '#content/skill.ts'
import { capital } from '#domain/capital.ts'
import type { Chance } from '#domain/items/chance.ts'
import { quote } from '#domain/quoted.ts'
import { beside, type Chosen, drawn, ideasOf, printChoices, spelledOut, whole } from './cards.ts'

/** A word to be found among others in print. */
export type SightTask = Chosen & Readonly<{ word: SightWord }>
/** `line`: a sentence with `□` for the word; '' where the word stands alone. */
type Task = SightTask & Readonly<{ line: string }>
type P = { task: Task }

const WORDS = sightWordsOf('K')

/** How a child writes a word that is not as it sounds. */
const AS_HEARD: Readonly<Record<string, string>> = {
  ...{ of: 'uv', said: 'sed', was: 'wuz', they: 'thay', come: 'kum', you: 'yoo', have: 'hav', are: 'ar' },
  ...{ what: 'wut', like: 'liek', look: 'luk', she: 'shee', the: 'thu', see: 'se', this: 'dhis' },
}

const LINES: Readonly<Record<string, string>> = {
  the: 'I see □ big dog.',
  to: 'We go □ the park.',
  and: 'I have a cat □ a dog.',
  you: 'I can see □ there.',
  it: 'I like my hat. □ is red.',
  is: 'The sun □ up.',
  in: 'The cat is □ the box.',
  was: 'Last night I □ sad.',
  he: 'My dad is big, and □ is tall.',
  she: 'My mom is glad, and □ sings.',
  we: 'Ana and I run. Yes, □ run fast!',
  me: 'Mom gave □ a hug.',
  my: 'I can ride □ bike.',
  go: 'At ten, we □ to bed.',
  no: 'I have □ socks on.',
  see: 'I can □ the moon.',
  like: 'I □ to eat mango.',
  can: 'A frog □ jump.',
  at: 'Look □ the big ship!',
  said: 'Ben □ yes to me.',
  are: 'We □ at the beach.',
  have: 'I □ two hands.',
  for: 'This gift is □ Mom.',
  of: 'I want a cup □ milk.',
  they: 'Sam and Mei run. Yes, □ run fast!',
  look: 'Come and □ at my fish.',
  come: 'Please □ to my house.',
  do: 'I can □ it!',
  this: 'Is □ your hat?',
  what: 'Tell me □ you see.',
}

/** Words that fit the gap of a line as well as the one that is said. */
const FIT_TOO: Readonly<Record<string, string>> = {
  the: 'this my',
  my: 'the this a',
  this: 'it the',
  in: 'on at',
  is: 'was',
  was: 'is',
}

/** A word of the pool with what each idea takes for it, and others of the rest; no two sound alike, since one is only heard. */
export const aSightWord = (
  pool: readonly SightWord[],
  known: (word: SightWord, chance: Chance) => Readonly<Record<string, readonly string[]>>,
  rest: (word: SightWord) => readonly string[],
): Drawn<SightTask> =>
  drawn((chance) => {
    const word = chance.pick(pool)
    const others = beside(chance, word.text, known(word, chance), rest(word), saidAlike)
    return whole({ right: word.text, others, word })
  })

const aWord = (count: number, looks: boolean, inLine: boolean): Drawn<Task> => {
  const fine = (word: SightWord, one: string): boolean =>
    one !== word.text && !(inLine && (FIT_TOO[word.text] ?? '').split(' ').includes(one))
  const found = aSightWord(
    WORDS.slice(0, count),
    (word) => ({
      'look-alike-word': looks ? word.lookAlikes.filter((one) => fine(word, one)) : [],
      'first-letter-guess': WORDS.map(({ text }) => text).filter(
        (one) => fine(word, one) && one[0] === word.text[0],
      ),
      'sounds-it-out': [AS_HEARD[word.text] ?? []].flat(),
    }),
    (word) => WORDS.map(({ text }) => text).filter((one) => fine(word, one)),
  )
  return {
    draw: (chance) => {
      const task = found.draw(chance)
      return { ...task, line: inLine ? (LINES[task.right] ?? '') : '' }
    },
  }
}

/** A line as it is said, its sentences one by one. */
const saidLine = ({ task }: At<P>): string =>
  task.line
    .replace('□', task.right)
    .split(/[.!?,]\s*/)
    .filter((part) => part !== '')
    .map(quote)
    .join(', ')
const inLine = ({ task }: At<P>): boolean => task.line !== ''
const tricky = ({ task }: At<S>): string => quote(task.word.tricky.replace('_', '').toUpperCase())
const letters = ({ task }: At<S>): string => spelledOut(task.right).es

type S = { task: SightTask }
/** Help with a word to be known by sight, and what is said of it afterwards. */
export const sightHelp: Pick<SkillSource<S>, 'hints' | 'praise' | 'because'> = {
  hints: {
    look: {
      en: () => 'Look at every letter, not just the first.',
      es: () => 'Mira todas las letras, no solo la primera.',
    },
    start: {
      en: ({ task }) =>
        `It has ${task.right.length} letters. It begins with ${quote(task.right.charAt(0).toUpperCase())}.`,
      es: ({ task }) =>
        `Tiene ${task.right.length} letras. Empieza con ${quote(task.right.charAt(0).toUpperCase())}.`,
    },
    worked: {
      en: (p) => [
        `The letters are ${letters(p)}.`,
        `This part is the tricky one: ${tricky(p)}.`,
        `The word is ${quote(p.task.right)}.`,
      ],
      es: (p) => [
        `Las letras son ${letters(p)}.`,
        `Esta parte es la difícil: ${tricky(p)}.`,
        `La palabra es ${quote(p.task.right)}.`,
      ],
    },
  },
  praise: {
    en: ({ task }) => `You know the word ${quote(task.right)}.`,
    es: ({ task }) => `Conoces la palabra ${quote(task.right)}.`,
  },
  because: {
    en: (p) => `We write ${quote(p.task.right)} like this: ${letters(p)}.`,
    es: (p) => `La palabra ${quote(p.task.right)} se escribe así: ${letters(p)}.`,
  },
}

/** Kindergarten: words to know at a glance. */
export const sightWords = defineSkill<P>({
  id: 'l.k.sight-words',
  levels: {
    1: { params: { task: aWord(15, false, false) }, ask: choosing(({ p }) => printChoices(p)) },
    2: { params: { task: aWord(30, true, false) }, ask: choosing(({ p }) => printChoices(p)) },
    3: { params: { task: aWord(30, true, true) }, ask: choosing(({ p }) => printChoices(p)) },
  },
  answer: ({ task }) => task.right,
  wrong: ideasOf('look-alike-word', 'first-letter-guess', 'sounds-it-out'),
  prompt: {
    en: (p) => (inLine(p) ? 'Listen. Which word goes in the gap?' : 'Listen. Find the word.'),
    es: (p) => (inLine(p) ? 'Escucha. ¿Qué palabra va en el hueco?' : 'Escucha. Busca la palabra.'),
  },
  speech: {
    en: (p) =>
      inLine(p)
        ? `${saidLine(p)}. Find the word ${quote(p.task.right)}.`
        : `Find the word ${quote(p.task.right)}.`,
    es: (p) =>
      inLine(p)
        ? `${saidLine(p)}. Busca la palabra ${quote(p.task.right)}.`
        : `Busca la palabra ${quote(p.task.right)}.`,
  },
  picture: (p) => (inLine(p) ? { kind: 'sentence', text: p.task.line } : null),
  shown: 'always',
  solved: (p) =>
    inLine(p) ? { kind: 'sentence', text: filled(p) } : { kind: 'word', parts: [p.task.right], lit: null },
  ...sightHelp,
})

/** The line with its word; a capital where it begins a sentence. */
function filled({ task }: At<P>): string {
  const begins = /(^|[.!?] )□/.test(task.line)
  return task.line.replace('□', begins ? capital(task.right) : task.right)
}
