import { figureScenes, figures, idioms } from '#content/banks/figures.ts'
import type { Figure, Idiom } from '#content/banks/types.ts'
import type { Chance } from '#domain/items/chance.ts'
import { byIdea, type Choosing, choiceSkill, oneOf, printed, said } from './told.ts'

/** What a saying means in its sentence. */
const aSaying =
  (sayings: readonly Idiom[]) =>
  (chance: Chance): Choosing => {
    const { text, sentence, meaning, literal, keyLink, opposite, es } = chance.pick(sayings)
    const known = { 'literal-reading': literal, 'key-word-link': keyLink, 'opposite-clue': opposite }
    const [t, m, s, plain] = [said(text), said(meaning), said(sentence), said(literal)]
    const spanish = es.replace(/\.$/, '')
    return {
      right: meaning,
      others: byIdea(chance, meaning, known),
      shown: 'spoken',
      picture: printed(sentence),
      solved: printed(sentence),
      words: {
        en: {
          prompt: `What does ${t} mean here?`,
          heard: `${s}. What does ${t} mean here?`,
          look: 'Could that really happen? What is going on in the sentence?',
          start: `Its words say ${plain}. That is not what is meant.`,
          worked: [`It says: ${s}.`, `People who say it mean ${m}.`],
          praise: 'You looked past the words to what is meant.',
          because: `When people say ${t}, they mean ${m}.`,
        },
        es: {
          prompt: `¿Qué quiere decir aquí ${t}?`,
          heard: `${s}. ¿Qué quiere decir aquí ${t}?`,
          look: '¿Podría pasar de verdad? ¿Qué está pasando en la oración?',
          start: `No es lo que dicen las palabras. En español es como: ${spanish}.`,
          worked: [`Dice: ${s}.`, `Quien lo dice quiere decir ${m}.`],
          praise: 'Buscaste lo que se quiere decir más allá de las palabras.',
          because: `Al decir ${t} se quiere decir ${m}.`,
        },
      },
    }
  }

/** Grade 3: sayings that mean something other than their words. */
export const notLiteral = choiceSkill({
  id: 'l.3.not-literal',
  ideas: ['literal-reading', 'key-word-link', 'opposite-clue'],
  tasks: [
    oneOf(aSaying(idioms.filter(({ grade }) => grade === '3'))),
    oneOf(aSaying(idioms.filter(({ grade }) => grade <= '4'))),
    oneOf(
      aSaying(idioms.filter(({ grade }) => grade === '4')),
      aSaying(idioms.filter(({ relation }) => relation === 'proverb')),
    ),
  ],
})

/** What a sentence tells that likens one thing to another; with a scene, it stands in a short text. */
const aFigure =
  (from: readonly Figure[], inScene: boolean) =>
  (chance: Chance): Choosing | null => {
    const { sentence, about, quality, literal, wrongQuality } = chance.pick(from)
    const scene = figureScenes.find((one) => one.sentence === sentence)
    if (inScene && scene === undefined) return null
    const text = inScene && scene !== undefined ? `${scene.before} ${sentence} ${scene.after}` : sentence
    const [s, q, a, all] = [said(sentence), said(quality), said(about), said(text)]
    const picture = printed(text)
    return {
      right: quality,
      others: byIdea(chance, quality, { 'literal-reading': literal, 'wrong-quality': wrongQuality }),
      shown: 'spoken',
      picture,
      solved: picture,
      words: {
        en: {
          prompt: inScene ? `What does it tell you about ${a}?` : 'What does the sentence tell us?',
          heard: inScene
            ? `${all}. What does it tell you about ${a}?`
            : `${s}. What does the sentence tell us?`,
          look: `Find the two things that are compared. One of them is ${a}.`,
          start: 'They are two different things. What do they share?',
          worked: [`It says: ${s}.`, `What they share: ${q}.`],
          praise: `You found what the two things share: ${q}.`,
          because: `It compares ${a} with something else to say: ${q}.`,
        },
        es: {
          prompt: inScene ? `¿Qué dice sobre ${a}?` : '¿Qué nos dice la oración?',
          heard: inScene ? `${all}. ¿Qué dice sobre ${a}?` : `${s}. ¿Qué nos dice la oración?`,
          look: `Busca las dos cosas que se comparan. Una es ${a}.`,
          start: 'Son dos cosas distintas. ¿Qué tienen en común?',
          worked: [`Dice: ${s}.`, `Lo que tienen en común: ${q}.`],
          praise: `Hallaste lo que las dos cosas tienen en común: ${q}.`,
          because: `Compara ${a} con otra cosa para decir: ${q}.`,
        },
      },
    }
  }

const ofKind = (...kinds: readonly Figure['relation'][]): readonly Figure[] =>
  figures.filter(({ relation }) => kinds.includes(relation))

/** Which sentence likens two different things, and which only has the word for it. */
const aSimile = (chance: Chance): Choosing => {
  const { sentence } = chance.pick(ofKind('simile'))
  const others = chance.shuffled(ofKind('literal')).slice(0, 2)
  const s = said(sentence)
  return {
    right: sentence,
    others: others.map(({ sentence: id }) => ({ id, ideas: ['keyword-like'] })),
    shown: 'spoken',
    picture: null,
    solved: printed(sentence),
    words: {
      en: {
        prompt: 'Which sentence is a simile?',
        look: 'A simile compares two things that are very different.',
        start: 'Not every like or as makes a simile. Are two different things compared?',
        worked: [
          `Here two different things are compared: ${s}.`,
          'The other sentences do not compare different things.',
        ],
        praise: 'You asked whether two different things are compared.',
        because: `It compares two things that are very different: ${s}.`,
      },
      es: {
        prompt: '¿Qué oración es un símil?',
        look: 'Un símil compara dos cosas muy distintas.',
        start: `No siempre hay un símil donde dice ${said('like')} o ${said('as')}. ¿Se comparan dos cosas distintas?`,
        worked: [
          `Aquí se comparan dos cosas distintas: ${s}.`,
          'Las otras oraciones no comparan cosas distintas.',
        ],
        praise: 'Te preguntaste si se comparan dos cosas distintas.',
        because: `Compara dos cosas muy distintas: ${s}.`,
      },
    },
  }
}

/** Grade 4: what similes and metaphors tell. */
export const similes = choiceSkill({
  id: 'l.4.similes',
  ideas: ['literal-reading', 'wrong-quality', 'keyword-like'],
  tasks: [
    oneOf(aFigure(ofKind('simile'), false)),
    oneOf(aFigure(ofKind('simile', 'metaphor'), false), aSimile),
    oneOf(aFigure(ofKind('simile', 'metaphor'), true)),
  ],
})
