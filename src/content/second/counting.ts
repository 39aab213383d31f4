import { evaluate } from './evaluate.ts'
import { compared, exact, exactOf, minus, plus } from './exact.ts'
import { numberSaid } from './number-words.ts'
import { picturesOf } from './pictures.ts'
import { ask, byRules, type Rule, sum } from './saying.ts'
import { choiceSaying, choiceWhere, filledTrue, theOnly } from './written.ts'

/** What comes next in three numbers that go up by the same step. */
const next: Rule = (item) => {
  const [a, b, c] = (item.prompt.match(/\d+/g) ?? []).map(Number)
  if (a === undefined || b === undefined || c === undefined || b - a !== c - b) return null
  return exact(c + (b - a))
}
/** Counting as a child does: each picture once. */
const counted: Rule = ({ model }) => {
  if (model?.kind === 'objects') return exact(Array.from({ length: model.count - model.crossed }).length)
  return model?.kind === 'figure' ? exact(picturesOf(model).length) : null
}

export const countOn = byRules(
  ask('Listen: #, #, #. What comes next?', (_, item) => next(item)),
  ask('Count with me: #, #, #. What number is next?', (_, item) => next(item)),
)
export const nextNumber = byRules(
  sum('Start at #. What number comes next?', (a) => plus(a, exact(1))),
  sum('You say #. What do you say next?', (a) => plus(a, exact(1))),
  sum('What number comes after #?', (a) => plus(a, exact(1))),
  ask('You count: #, #, #. What is next?', (_, item) => next(item)),
)
export const numerals = byRules(
  ask('(Find the number|Which one says) {said}(.|?)', ({ w }) => {
    const number = numberSaid(w['said'] ?? '')
    return number === null ? null : exact(number)
  }),
)
export const traced = byRules(ask('Trace the number #. ~.', () => 'in-order'))
export const countThings = byRules(ask('Touch and count. How many?', (_, item) => counted(item)))
export const lastNumber = byRules(
  // What was counted is what the picture shows, however it is spread and from whichever end.
  (item) => (/^(.+ counts: 1, |.+ counts: 1\. |You counted )/.test(item.prompt) ? counted(item) : null),
)
export const oneMore = byRules(
  sum('(Here|There) (is|are) #. (Add one more|One more comes. Add it).', (a) => plus(a, exact(1))),
  sum('Make it one more than #.', (a) => plus(a, exact(1))),
)
export const countOut = byRules(
  sum('Take #. Leave the rest.', (a) => a),
  sum('Put # in the basket.', (a) => a),
)

/** Which of two kinds of pictures is there more or less often. */
export const compareGroups = byRules(
  ask('Are there {more:more|fewer} ~ or {more} ~?', ({ w }, item) => {
    const { model, question } = item
    if (model?.kind !== 'figure' || question.kind !== 'choice') return null
    const pictures = picturesOf(model)
    const many = question.choices.flatMap((choice) => {
      const name = choice.model?.kind === 'pictures' ? choice.model.rows[0]?.[0]?.picture : undefined
      return name === undefined
        ? []
        : [{ id: choice.id, count: pictures.filter((one) => one === name).length }]
    })
    const counts = many.map(({ count }) => count)
    if (counts.length !== 2) return null
    if (counts[0] === counts[1]) return choiceSaying(item, 'the same')
    const sought = w['more'] === 'more' ? Math.max(...counts) : Math.min(...counts)
    return theOnly(many.filter(({ count }) => count === sought).map(({ id }) => id))
  }),
)

export const compareNumerals = byRules(
  ask('Which number is {more:more|less}: # or #?', ({ n: [a = exact(0), b = exact(0)], w }) =>
    compared(a, b) === (w['more'] === 'more' ? 1 : -1) ? a : b,
  ),
  ask('Which number is {more:more|less} than #?', ({ n: [bound], w }, item) =>
    choiceWhere(item, (label) => {
      const number = exactOf(label)
      return (
        number !== null && bound !== undefined && compared(number, bound) === (w['more'] === 'more' ? 1 : -1)
      )
    }),
  ),
)

/** The sign between two numbers, sums or fractions; of wholes of different size nothing can be told. */
export const signBetween: Rule = (item) => {
  const [, left = '', right = ''] = /^Which sign goes between (.+) and (.+)\?$/.exec(item.prompt) ?? []
  const cake = / of a (big|small) cake$/
  const [mine, yours] = [cake.exec(left)?.[1], cake.exec(right)?.[1]]
  if (mine !== yours) return choiceSaying(item, 'You cannot tell')
  const [a, b] = [evaluate(left.replace(cake, '')), evaluate(right.replace(cake, ''))]
  return a && b && choiceSaying(item, ['<', '=', '>'][compared(a, b) + 1] ?? '')
}

/** What comes in or goes away in a picture, as a sum. */
export const showAddSub = byRules(
  ask(
    'Look: ~ {way:comes in|come in|goes away|go away}. Show it with numbers.',
    ({ w }, { model, question }) => {
      if (model?.kind !== 'figure' || question.kind !== 'equation') return null
      const ring = Math.max(
        ...model.parts.flatMap((part) => (part.part === 'curve' ? part.points.map(([x]) => x) : [])),
      )
      const at = model.parts.flatMap((part) => (part.part === 'picture' ? [part.at[0]] : []))
      const inside = at.filter((x) => x < ring).length
      const outside = at.length - inside
      const comes = w['way']?.endsWith('in')
      const told = [String(comes ? inside : at.length), comes ? '+' : '−', String(outside)]
      const given = question.parts.flatMap((part) => (part.kind === 'text' ? [part.text] : []))
      return given.every((text, place) => text === told[place]) ? told.slice(given.length).join(' ') : null
    },
  ),
)

export const makeTen = byRules(
  sum('Here (is|are) #. Put out what is missing to make #.', (a, ten) => minus(ten, a)),
  sum('You have #. How many more make #?', (a, ten) => minus(ten, a)),
  sum('# and how many make #?', (a, ten) => minus(ten, a)),
  filledTrue,
)
export const tenAndMore = byRules(
  sum('Ten are here. Put more to make #.', (a) => a),
  sum('# is ten and how many more?', (a) => minus(a, exact(10))),
  sum('Ten and # more. What number is it?', (a) => plus(exact(10), a)),
  filledTrue,
)
export const breakApart = byRules(filledTrue)
