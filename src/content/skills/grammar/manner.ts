import { NAMES, PEOPLE } from '#content/banks/grammar-words.ts'
import { DONE_SOMEHOW, DONE_WELL, MANNERS } from '#content/banks/manners.ts'
import type { Drawn } from '#content/skill.ts'
import { drawn } from '#content/skills/lk/cards.ts'
import { quote } from '#domain/quoted.ts'
import { gapSkill } from './asked.ts'
import { both, either, type Gap, gapFrom } from './lines.ts'

const ASK = both('Which word fits in school English?', '¿Qué palabra va en el inglés de la escuela?')
const LOOK = both('What does the gap tell about?', '¿De qué habla el hueco?')

const told = (about: string, right: string, how: boolean) => ({
  right,
  ask: ASK,
  look: LOOK,
  step: how
    ? both(`It tells how it was done: ${quote(about)}.`, `Dice cómo se hizo: ${quote(about)}.`)
    : both(`It tells what ${quote(about)} is like.`, `Dice cómo es ${quote(about)}.`),
  praise: both('You asked what the word tells about.', 'Pensaste de qué habla la palabra.'),
  why: how
    ? both(
        `${quote(right)} tells how, so it goes with the verb.`,
        `${quote(right)} dice cómo, así que va con el verbo.`,
      )
    : both(
        `${quote(right)} tells about ${quote(about)}, a noun.`,
        `${quote(right)} habla de ${quote(about)}, un sustantivo.`,
      ),
})

/** A gap for the describing word or for the word that tells how, beside its word or farther off. */
const pair = (place: 'near' | 'far'): Drawn<Gap> =>
  drawn((chance) => {
    const { adjective, adverb, noun, goes } = chance.pick(MANNERS)
    const doing = chance.pick(DONE_SOMEHOW.filter((one) => one.goes === goes))[place]
    const { one } = chance.pick(PEOPLE.filter((person) => !doing.includes(person.one)))
    const how = chance.whole(0, 1) === 1
    const verb = doing.split(' ')[0] ?? ''
    return gapFrom(
      chance,
      how
        ? {
            ...told(verb, adverb, true),
            line: `The ${one} ${doing} □.`,
            known: { 'adjective-for-verb': [adjective] },
            rest: [noun],
          }
        : {
            ...told(one, adjective, false),
            line: place === 'near' ? `The □ ${one} ${doing}.` : `The ${one} who ${doing} is □.`,
            known: { 'adverb-for-noun': [adverb] },
            rest: [noun],
          },
    )
  })

const goodOrWell = drawn<Gap>((chance) => {
  const { past, doer } = chance.pick(DONE_WELL)
  const name = chance.pick([...NAMES, 'My aunt', 'Our neighbor', 'Grandpa', 'The nurse'])
  const how = chance.whole(0, 1) === 1
  return gapFrom(
    chance,
    how
      ? {
          ...told(past, 'well', true),
          line: `${name} ${past} very □ ${chance.pick(['today', 'last night', 'at the show'])}.`,
          known: { 'good-for-well': ['good'], 'adjective-for-verb': ['good'] },
          rest: ['better', 'best'],
        }
      : {
          ...told(doer, 'good', false),
          line: `${name} is a very □ ${doer}.`,
          known: { 'adverb-for-noun': ['well'] },
          rest: ['best', 'better'],
        },
  )
})

/** Grade 2: a word for a thing, or for how it was done. */
export const adjectiveAdverb = gapSkill({
  id: 'l.2.adjective-adverb',
  ideas: ['adjective-for-verb', 'adverb-for-noun', 'good-for-well'],
  levels: [pair('near'), pair('far'), either(goodOrWell, goodOrWell, pair('far'))],
})
