import { shades } from '#content/banks/relations.ts'
import type { Shades } from '#content/banks/types.ts'
import type { Chance } from '#domain/items/chance.ts'
import { quote } from '#domain/quoted.ts'
import { byIdea, type Ordering, oneOf, orderSkill } from './told.ts'

const ENDS = { first: { en: 'least', es: 'menos' }, last: { en: 'most', es: 'más' } } as const

/** By how long they are; null where two are as long, so that nothing can be seen from it. */
function byLength(words: readonly string[]): string | null {
  const lengths = new Set(words.map(({ length }) => length))
  if (lengths.size < words.length) return null
  return words.toSorted((a, b) => a.length - b.length).join(',')
}

/** Words to be put in order from weak to strong. */
const aScale =
  (scales: readonly Shades[]) =>
  (chance: Chance): Ordering | null => {
    const { of, words } = chance.pick(scales)
    const right = words.join(',')
    const cards = chance.shuffled(words)
    const known = {
      'all-the-same': cards.join(','),
      'reversed-order': words.toReversed().join(','),
      'length-of-word': byLength(words),
    }
    // As they lie is neither right nor turned round: then it can be told who left them.
    if ([right, known['reversed-order']].includes(known['all-the-same'])) return null
    const all = words.map(quote)
    const [first = '', last = ''] = [all[0], all.at(-1)]
    const kind = quote(of)
    return {
      right,
      others: byIdea(chance, right, known),
      cards,
      ends: ENDS,
      picture: null,
      solved: { kind: 'sentence', text: words.join(', ') },
      words: {
        en: {
          prompt: `Put them in order: ${kind}.`,
          heard: `Put them in order: ${kind}. Start with the least.`,
          look: `Think of ${kind}. Act each word out.`,
          start: `The least is ${first}. Put it first.`,
          worked: [`The least is ${first}.`, `The most is ${last}.`, `In order: ${all.join(', ')}.`],
          praise: `You saw how each word says a little more: ${all.join(', ')}.`,
          because: `They go from ${first} up to ${last}.`,
        },
        es: {
          prompt: `Ordénalas: ${kind}.`,
          heard: `Ordénalas: ${kind}. Empieza por la que dice menos.`,
          look: `Piensa en ${kind}. Actúa cada palabra.`,
          start: `La que dice menos es ${first}. Ponla primero.`,
          worked: [
            `La que dice menos es ${first}.`,
            `La que dice más es ${last}.`,
            `En orden: ${all.join(', ')}.`,
          ],
          praise: `Notaste que cada palabra dice un poco más: ${all.join(', ')}.`,
          because: `Van desde ${first} hasta ${last}.`,
        },
      },
    }
  }

const scales = (count: number, is: (shade: Shades) => boolean): readonly Shades[] =>
  shades.filter((shade) => shade.grade < '4' && shade.words.length === count && is(shade))

/** Grade 1: words for more and more of the same. Two cards would be a coin toss, so the first level has three as well. */
export const shadesOfMeaning = orderSkill({
  id: 'l.1.shades',
  ideas: ['all-the-same', 'reversed-order', 'length-of-word'],
  tasks: [
    oneOf(aScale(scales(3, ({ kind, grade }) => kind === 'size-speed' && grade === '1'))),
    oneOf(aScale(scales(3, ({ kind, grade }) => kind !== 'size-speed' || grade > '1'))),
    oneOf(aScale(scales(4, () => true))),
  ],
})
