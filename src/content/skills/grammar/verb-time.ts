import { DOING, NAMES } from '#content/banks/grammar-words.ts'
import type { Drawn } from '#content/skill.ts'
import { drawn } from '#content/skills/lk/cards.ts'
import { capital } from '#domain/capital.ts'
import type { Said } from '#domain/language.ts'
import { quote } from '#domain/quoted.ts'
import { gapSkill } from './asked.ts'
import { both, type Gap, gapFrom, type Known } from './lines.ts'

type Time = 'past' | 'now' | 'to come'

/** How each time begins a sentence: by a time word, or only by what it means. */
const OPENINGS: Readonly<Record<Time, Readonly<{ word: readonly string[]; meaning: readonly string[] }>>> = {
  past: {
    word: ['Yesterday', 'Last night', 'Last week', 'An hour ago'],
    meaning: ['Before the bell rang', 'While you slept', 'When I was little', 'Before you woke up'],
  },
  now: { word: ['Right now', 'At this moment'], meaning: ['Look!', 'Come and see!'] },
  'to come': {
    word: ['Tomorrow', 'Next week', 'Next summer'],
    meaning: ['When it stops raining', 'As soon as we get home', 'When you come to see us'],
  },
}
const TELLS: Readonly<Record<Time, Said>> = {
  past: both('It is over, so the verb shows the past.', 'Ya pasó: el verbo va en pasado.'),
  now: both('It goes on now: a helper and ‹ing›.', 'Está pasando ahora: una palabra de ayuda e ‹ing›.'),
  'to come': both('It is still to come: ‹will› and the verb.', 'Todavía no pasa: ‹will› y el verbo.'),
}
const STEP: Readonly<Record<Time, Said>> = {
  past: both('It is done already.', 'Eso ya terminó.'),
  now: both('It is going on as we speak.', 'Está pasando mientras hablamos.'),
  'to come': both('It has not happened yet.', 'Eso todavía no ha pasado.'),
}
const WHO = [...NAMES, 'Dad', 'Mom', 'Grandpa', 'my sister', 'my cousin', 'the nurse', 'Auntie']

const atTime = (times: readonly Time[], by: 'word' | 'meaning', least: 1 | 2): Drawn<Gap> =>
  drawn((chance) => {
    const time = chance.pick(times)
    const { base, past, ing, rest } = chance.pick(DOING)
    const opening = chance.pick(OPENINGS[time][by])
    const who = chance.pick(WHO)
    const forms: Readonly<Record<Time, string>> = { past, now: `is ${ing}`, 'to come': `will ${base}` }
    const known: Known = {
      'no-ending': time === 'to come' ? [] : [base],
      'will-plus-ed': time === 'to come' ? [`will ${past}`] : [],
      'ing-for-all': [ing],
    }
    const subject = opening.endsWith('!') ? capital(who) : who
    return gapFrom(
      chance,
      {
        line: `${opening}${opening.endsWith('!') ? '' : ','} ${subject} □ ${rest}.`,
        right: forms[time],
        known,
        rest: time === 'past' ? [forms['to come']] : [],
        ask: both('Which words fit the time?', '¿Qué palabras van con ese tiempo?'),
        look:
          by === 'word'
            ? both(`Find the time word: ${quote(opening)}.`, `Busca la palabra de tiempo: ${quote(opening)}.`)
            : both('When does it happen? Read the first part.', '¿Cuándo pasa? Lee la primera parte.'),
        step: STEP[time],
        praise: both('You matched the verb to the time.', 'Pusiste el verbo de acuerdo con el tiempo.'),
        why: TELLS[time],
      },
      least,
    )
  })

/** Grade 1: yesterday, today, tomorrow. */
export const verbTime = gapSkill({
  id: 'l.1.verb-time',
  ideas: ['no-ending', 'will-plus-ed', 'ing-for-all'],
  levels: [
    atTime(['past', 'now'], 'word', 1),
    atTime(['past', 'now', 'to come'], 'word', 2),
    atTime(['past', 'now', 'to come'], 'meaning', 2),
  ],
})
