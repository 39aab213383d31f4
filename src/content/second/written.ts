import type { Item, Question } from '#domain/items/item.ts'
import type { QuestionOf } from '#domain/items/kind.ts'
import { evaluate, holds } from './evaluate.ts'
import { digitsOf, type Exact, exact, fractionOf, isWhole, mixedOf, plus, same, times } from './exact.ts'

/** A number as the question takes it; null where it cannot be given there. */
export function written(question: Question, value: Exact): string | null {
  if (value.up < 0n) return null
  switch (question.kind) {
    case 'choice':
      return theOnly(question.choices.filter(({ label }) => isWorth(label, value)).map(({ id }) => id))
    case 'number-line':
      return theOnly(question.line.values.filter((tick) => isWorth(tick, value)))
    case 'equation':
      return theOnly(question.tiles.filter(({ text }) => isWorth(text, value)).map(({ text }) => text))
    case 'fraction-pad':
      return question.mixed ? mixedOf(value) : fractionOf(value)
    case 'fraction-bar':
      return shaded(question, value)
    case 'ruler':
      return mixedOf(value)
    default:
      return digitsOf(value)
  }
}

const isWorth = (text: string, value: Exact): boolean => {
  const worth = evaluate(text)
  return worth !== null && same(worth, value)
}

/** The one that fits; null where none or several do. */
export const theOnly = <T>(fitting: readonly T[]): T | null =>
  fitting.length === 1 ? (fitting[0] ?? null) : null

function shaded({ parts, cuts }: QuestionOf<'fraction-bar'>, value: Exact): string | null {
  for (const cut of parts === null ? cuts : [parts]) {
    const pieces = times(value, exact(cut))
    if (isWhole(pieces)) return `${pieces.up}/${cut}`
  }
  return null
}

/** The id of the choice that says so; null where none does. */
export const choiceSaying = ({ question }: Item, label: string | RegExp): string | null =>
  question.kind === 'choice'
    ? theOnly(
        question.choices
          .filter((one) => (typeof label === 'string' ? one.label === label : label.test(one.label)))
          .map(({ id }) => id),
      )
    : null

/** The id of the only choice of which it is true. */
export const choiceWhere = ({ question }: Item, isTrue: (label: string) => boolean): string | null =>
  question.kind === 'choice'
    ? theOnly(question.choices.filter(({ label }) => isTrue(label)).map(({ id }) => id))
    : null

/** The ids of all choices whose number is one of those sought. */
export const selecting = ({ question }: Item, isSought: (number: number) => boolean): string | null =>
  question.kind === 'select'
    ? question.choices
        .filter(({ label }) => isSought(Number(label)))
        .map(({ id }) => id)
        .join(',')
    : null

/** Every way to lay tiles in the slots, each tile once, with the equation they make. */
function* layings(question: QuestionOf<'equation'>): Generator<Readonly<{ laid: string[]; text: string }>> {
  const slots = question.parts.filter(({ kind }) => kind === 'slot').length
  const texts = question.tiles.map(({ text }) => text)
  const lay = function* (laid: number[]): Generator<number[]> {
    if (laid.length === slots) yield laid
    else for (const at of texts.keys()) if (!laid.includes(at)) yield* lay([...laid, at])
  }
  for (const tiles of lay([])) {
    const laid = tiles.map((at) => texts[at] ?? '')
    const rest = [...laid]
    yield {
      laid,
      text: question.parts.map((part) => (part.kind === 'text' ? part.text : rest.shift())).join(' '),
    }
  }
}

/** The tiles that make the equation true, found by trying all; null where several fillings do, or none. */
export function filledTrue({ question }: Item): string | null {
  if (question.kind !== 'equation') return null
  return theOnly([...layings(question)].filter(({ text }) => holds(text)).map(({ laid }) => laid.join(' ')))
}

const inOrder = (numbers: readonly string[]): string =>
  numbers.toSorted((a, b) => a.localeCompare(b)).join(' ')

/** Put in place of a number to see that an expression says the same of all numbers, not only of these. */
const ELSEWHERE = [0, 7, 20, 31]

/** Tiles that make an expression of just these numbers which says what is meant, found by trying all. */
export function filledWorth(
  { question }: Item,
  numbers: readonly Exact[],
  meant: (a: Exact, b: Exact, c: Exact) => Exact,
): string | null {
  const [a, b, c] = numbers
  if (question.kind !== 'equation' || !a || !b || !c) return null
  const wanted = inOrder(numbers.map(mixedOf))
  const isMeant = (text: string): boolean =>
    inOrder(text.match(/\d+/g) ?? []) === wanted &&
    ELSEWHERE.every((more) => {
      const other = (one: Exact): Exact => plus(one, exact(more))
      return isWorth(
        text.replace(/\d+/g, (one) => String(Number(one) + more)),
        meant(other(a), other(b), other(c)),
      )
    })
  return [...layings(question)].find(({ text }) => isMeant(text))?.laid.join(' ') ?? null
}
