import { choosing, type Option } from '#content/asking.ts'
import { inEnglish } from '#content/banks/english.ts'
import { pictureWordFor } from '#content/banks/picture-words.ts'
import { defineSkill } from '#content/define-skill.ts'
import type { At } from '#content/skill.ts'
import type { Phoneme } from '#domain/phonemes.ts'
import { quote, quoteSound } from '#domain/quoted.ts'
import { answersOf, beside, type Chosen, drawn, ideasOf, spokenChoices, whole } from './cards.ts'

type End = 's' | 'z' | 'es'
type Task = Chosen & Readonly<{ one: string; many: string; end: End; sound: boolean }>
type P = { task: Task }

/** Things with a picture, by how they sound when there are many. */
const NOUNS: Readonly<Record<End, readonly string[]>> = {
  s: 'cat hat map cup rat ship duck goat boat kite cake plant ant bat book boot clock truck snake'.split(' '),
  z: 'dog pig bed pen web bug egg key bee pear chair ball bell drum star car cow tree train spoon'.split(' '),
  es: 'fox box bus dress brush peach watch church horse house rose cheese nose'.split(' '),
}
const ENDS: readonly End[] = ['s', 'z', 'es']
const spelledMany = (one: string): string => (/(?:s|x|sh|ch)$/.test(one) ? `${one}es` : `${one}s`)

const aWord = (ends: readonly End[]) =>
  drawn<Task>((chance) => {
    const end = chance.pick(ends)
    const one = chance.pick((NOUNS[end] ?? []).filter((word) => end !== 'es' || !word.endsWith('e')))
    const many = spelledMany(one)
    const known = {
      'no-ending': [one],
      'extra-es': end === 'es' ? [] : [`${one}es`],
      'double-plural': [end === 'es' ? `${many}es` : `${one}ses`],
    }
    const others = beside(chance, many, known, [], () => false)
    return whole({ right: many, others, one, many, end, sound: false })
  })

/** The word for one ends with this sound, which is all a child hears who leaves the ending off. */
const endsLike = (one: string, end: Exclude<End, 'es'>): boolean =>
  pictureWordFor(one)?.phonemes.at(-1) === end

const anEnd = drawn<Task>((chance) => {
  const end = chance.pick(ENDS)
  const one = chance.pick(NOUNS[end])
  const others = ENDS.filter((other) => other !== end).map((id) => ({
    id,
    ideas: id === 'es' ? ['extra-es'] : endsLike(one, id) ? ['no-ending'] : [],
  }))
  return { right: end, others, one, many: spelledMany(one), end, sound: true }
})

/** Endings as they sound, in print that a child can say. */
const END_OPTION: Readonly<Record<End, Option>> = {
  s: { id: 's', label: 'sss', speech: { en: quoteSound('s'), es: quoteSound('s') } },
  z: { id: 'z', label: 'zzz', speech: { en: quoteSound('z'), es: quoteSound('z') } },
  es: { id: 'es', label: 'iz', speech: inEnglish('iz') },
}
const endSaid = (end: End): string => (end === 'es' ? quote('iz') : quoteSound(end satisfies Phoneme))

const things = (one: string, count: number) =>
  ({
    kind: 'pictures',
    rows: [Array.from({ length: count }, () => ({ picture: one, size: 2 }))],
    words: count === 1 ? inEnglish(one) : { en: `${one}, ${one}`, es: `${quote(one)}, ${quote(one)}` },
  }) as const
const asked = ({ task }: At<P>): string => `${quote(`One ${task.one}`)}. ${quote('Two')} …`

/** Kindergarten: the word for more than one. */
export const plurals = defineSkill<P>({
  id: 'l.k.plurals',
  levels: {
    1: { params: { task: aWord(['s', 'z']) }, ask: choosing(({ p }) => spokenChoices(p)) },
    2: { params: { task: aWord(ENDS) }, ask: choosing(({ p }) => spokenChoices(p)) },
    3: {
      params: { task: anEnd },
      ask: choosing(({ p }) => answersOf(p.task).map((end) => END_OPTION[end as End])),
    },
  },
  answer: ({ task }) => task.right,
  wrong: ideasOf('no-ending', 'extra-es', 'double-plural'),
  prompt: {
    en: (p) => (p.task.sound ? `How does ${quote(p.task.many)} end?` : `${asked(p)} What comes next?`),
    es: (p) => (p.task.sound ? `¿Cómo suena el final de ${quote(p.task.many)}?` : `${asked(p)} ¿Qué sigue?`),
  },
  picture: ({ task }) => things(task.one, 2),
  shown: 'always',
  solved: ({ task }) => ({ kind: 'word', parts: [task.one, task.many.slice(task.one.length)], lit: 1 }),
  hints: {
    look: {
      en: () => 'Look: there are two. Listen to the end of the word.',
      es: () => 'Mira: hay dos. Escucha el final de la palabra.',
    },
    start: {
      en: ({ task }) =>
        task.sound
          ? `Put a hand on your throat. Say ${quote(task.many)} slowly.`
          : `Say one ${quote(task.one)}. Then add only one ending.`,
      es: ({ task }) =>
        task.sound
          ? `Pon la mano en la garganta. Di ${quote(task.many)} despacio.`
          : `Di una vez ${quote(task.one)}. Luego pon un solo final.`,
    },
    worked: {
      en: ({ task }) => [
        `One is ${quote(task.one)}.`,
        `Two are ${quote(task.many)}.`,
        `The end says ${endSaid(task.end)}.`,
      ],
      es: ({ task }) => [
        `Uno es ${quote(task.one)}.`,
        `Dos son ${quote(task.many)}.`,
        `El final suena ${endSaid(task.end)}.`,
      ],
    },
  },
  praise: {
    en: ({ task }) =>
      task.sound ? 'You heard the end sound.' : `You said more than one: ${quote(task.many)}.`,
    es: ({ task }) => (task.sound ? 'Oíste el sonido final.' : `Dijiste más de uno: ${quote(task.many)}.`),
  },
  because: {
    en: ({ task }) =>
      `More than one ${quote(task.one)} is ${quote(task.many)}. The end says ${endSaid(task.end)}.`,
    es: ({ task }) =>
      `Uno es ${quote(task.one)}; más de uno, ${quote(task.many)}. El final suena ${endSaid(task.end)}.`,
  },
})
