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

/** So many words of one scale, to be put in order from weak to strong. */
function aScale(count: number, is: (shade: Shades) => boolean): (chance: Chance) => Ordering | null {
  const scales = shades.filter((shade) => shade.grade < '4' && shade.words.length >= count && is(shade))
  return (chance) => {
    const { of, words: all } = chance.pick(scales)
    const drawn = new Set(chance.shuffled(all).slice(0, count))
    const words = all.filter((word) => drawn.has(word))
    const right = words.join(',')
    const cards = chance.shuffled(words)
    const known = {
      'all-the-same': cards.join(','),
      'reversed-order': words.toReversed().join(','),
      'length-of-word': byLength(words),
    }
    // As they lie is neither right nor turned round: then it can be told who left them.
    if ([right, known['reversed-order']].includes(known['all-the-same'])) return null
    const quoted = words.map(quote)
    const [first = '', last = ''] = [quoted[0], quoted.at(-1)]
    return {
      right,
      others: byIdea(chance, right, known),
      cards,
      ends: ENDS,
      picture: null,
      solved: { kind: 'sentence', text: words.join(', ') },
      words: {
        en: {
          prompt: `Put them in order: ${of.en}.`,
          heard: `Put them in order: ${of.en}. Start with the least.`,
          look: `Think of ${of.en}. Act each word out.`,
          start: `The least is ${first}. Put it first.`,
          worked: [`The least is ${first}.`, `The most is ${last}.`, `In order: ${quoted.join(', ')}.`],
          praise: `You saw how each word says a little more: ${quoted.join(', ')}.`,
          because: `They go from ${first} up to ${last}.`,
        },
        es: {
          prompt: `Ordénalas: ${of.es}.`,
          heard: `Ordénalas: ${of.es}. Empieza por la que dice menos.`,
          look: `Pregúntate ${of.es}. Actúa cada palabra.`,
          start: `La que dice menos es ${first}. Ponla primero.`,
          worked: [
            `La que dice menos es ${first}.`,
            `La que dice más es ${last}.`,
            `En orden: ${quoted.join(', ')}.`,
          ],
          praise: `Notaste que cada palabra dice un poco más: ${quoted.join(', ')}.`,
          because: `Van desde ${first} hasta ${last}.`,
        },
      },
    }
  }
}

/** Grade 1: words for more and more of the same. Two cards would be a coin toss, so the first level has three as well. */
export const shadesOfMeaning = orderSkill({
  id: 'l.1.shades',
  ideas: ['all-the-same', 'reversed-order', 'length-of-word'],
  tasks: [
    oneOf(aScale(3, ({ kind, grade }) => kind === 'size-speed' && grade === '1')),
    oneOf(aScale(3, ({ kind, grade }) => kind !== 'size-speed' || grade > '1')),
    oneOf(aScale(4, () => true)),
  ],
})
