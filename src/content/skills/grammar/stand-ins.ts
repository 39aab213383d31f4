import { DOING } from '#content/banks/grammar-words.ts'
import { collectives } from '#content/banks/word-forms.ts'
import { drawn } from '#content/skills/lk/cards.ts'
import { quote } from '#domain/quoted.ts'
import { both, type Gap, gapFrom } from './lines.ts'

/** What helps with every word that stands in. */
export const LOOK = both('Who or what does it stand for?', '¿En lugar de quién o de qué está?')

/** What is told of a word that fits by what it does there. */
export const fits = (right: string, en: string, es: string) => ({
  right,
  look: LOOK,
  praise: both('You looked at what the word does there.', 'Te fijaste en lo que hace la palabra ahí.'),
  why: both(`${quote(right)} ${en}`, `${quote(right)} ${es}`),
})

const ANY_OR_ALL = [
  ['I knocked, but there was not □ at home.', 'anyone', ['everything', 'they']],
  ['It is dark. Is □ in there?', 'anyone', ['everything', 'they']],
  ['The room is empty. I do not see □.', 'anyone', ['everything', 'they']],
  ['Who can help? Does □ know how?', 'anyone', ['everything', 'they']],
  ['We packed cups, pans and plates. We packed □.', 'everything', ['everyone', 'we']],
  ['We ate the rice, the beans and the soup. □ tasted good.', 'Everything', ['Everyone', 'Them']],
  ['The van is full. □ we own is in it.', 'Everything', ['Everyone', 'They']],
  ['All of us sang. □ in class knew the song.', 'Everyone', ['Everything', 'They']],
  ['All the kids came. □ had a seat.', 'Everyone', ['Everything', 'Them']],
] as const
/** Any one, all the people, all the things. */
export const anyOrAll = drawn<Gap>((chance) => {
  const [line, right, rest] = chance.pick(ANY_OR_ALL)
  const one = right.toLowerCase()
  return gapFrom(chance, {
    ...fits(
      right,
      one === 'everything'
        ? 'means all the things.'
        : one === 'everyone'
          ? 'means all the people.'
          : 'means one person, no matter who.',
      one === 'everything'
        ? 'quiere decir todas las cosas.'
        : one === 'everyone'
          ? 'quiere decir todas las personas.'
          : 'quiere decir una persona, no importa quién.',
    ),
    line,
    known: {},
    rest,
    ask: both('Which word fits?', '¿Qué palabra va?'),
    step: both('Is it about people or about things?', '¿Se trata de personas o de cosas?'),
  })
})

const SELVES = [
  ['I', 'myself', 'me', 'themselves'],
  ['My brother', 'himself', 'him', 'themselves'],
  ['Grandpa', 'himself', 'him', 'themselves'],
  ['The girl', 'herself', 'her', 'themselves'],
  ['My aunt', 'herself', 'her', 'themselves'],
  ['The boys', 'themselves', 'them', 'himself'],
  ['My cousins', 'themselves', 'them', 'itself'],
  ['The girls', 'themselves', 'them', 'herself'],
] as const
/** By oneself. */
export const bySelf = drawn<Gap>((chance) => {
  const [who, right, object, number] = chance.pick(SELVES)
  const { past, rest } = chance.pick(DOING)
  return gapFrom(chance, {
    ...fits(right, `goes with ${quote(who)}: no one helped.`, `va con ${quote(who)}: nadie ayudó.`),
    line: `${who} ${past} ${rest} all by □.`,
    known: { 'subject-object-mix': [object], 'number-mix': [number] },
    ask: both('Which word fits in school English?', '¿Qué palabra va en el inglés de la escuela?'),
    step: both(`Who did it? ${quote(who)}.`, `¿Quién lo hizo? ${quote(who)}.`),
  })
})

/** Groups that are of nothing else, so that none fits the gap of another. */
const OTHER_GROUPS = ['fleet', 'deck', 'choir', 'litter', 'bouquet', 'pride']
const KNOWN_GROUPS = ['herd', 'flock', 'team', 'band', 'class', 'bunch', 'swarm', 'litter', 'choir', 'crew']
/** A word for many together. */
export const groups = drawn<Gap>((chance) => {
  const { group, members, sentence } = chance.pick(
    collectives.filter((one) => KNOWN_GROUPS.includes(one.group)),
  )
  return gapFrom(chance, {
    ...fits(
      group,
      `means many ${quote(members)} together.`,
      `quiere decir muchos juntos: ${quote(members)}.`,
    ),
    line: sentence,
    known: {},
    rest: OTHER_GROUPS.filter((other) => other !== group && !(group === 'bunch' && other === 'bouquet')),
    ask: both(
      `Which word means many ${quote(members)} together?`,
      `¿Qué palabra es un grupo de ${quote(members)}?`,
    ),
    look: both('One word can name many together.', 'Una palabra puede nombrar a muchos juntos.'),
    step: both(`Think of ${quote(members)} in one place.`, `Piensa en ${quote(members)} en un solo lugar.`),
    praise: both('You found the word for the whole group.', 'Hallaste la palabra para todo el grupo.'),
  })
})
