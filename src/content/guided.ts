import type { MadeItem } from '#domain/items/item.ts'
import type { Model } from '#domain/items/model.ts'
import { exactValue, sameValue } from '#domain/items/value.ts'
import { quote } from '#domain/quoted.ts'
import { speak } from './speak.ts'

/** One line of a worked example as the child does it together with the voice: with a gap to fill, or only to follow. */
export type GuidedStep = Readonly<{
  text: string
  speech: string
  gap: Gap | null
}>

type Gap = Readonly<{
  of: 'number' | 'word'
  before: string
  answer: string
  after: string
  /** The line as it is said with its gap still open. */
  asked: string
  /** What might stand there, one of them the answer: numbers from the least on, or the choices of the question. */
  choices: readonly Readonly<{ text: string; speech: string; model: Model | null }>[]
}>

const VALUE = /\d+(?:,\d{3})+|\d+ \d+\/\d+|\d+\/\d+|\d+:\d\d|\d+\.\d+|\d+/g

/**
 * The worked example of an item as steps to be done: in each line the last number that nobody has told yet, in the prompt or in a
 * line before, is left out, with known wrong ideas and near misses to choose among; or the answer itself where it is a word.
 */
export function guidedSteps(made: MadeItem): GuidedStep[] {
  const { item, hints } = made
  const told = [item.prompt]
  return hints.worked.lines.map((text) => {
    const gap = numberGap(text, told, made) ?? wordGap(text, told, made)
    told.push(text)
    return { text, speech: speak(text, item.language), gap }
  })
}

function numberGap(text: string, told: readonly string[], { item, key }: MadeItem): Gap | null {
  const known = new Set(told.flatMap((line) => line.match(VALUE) ?? []))
  const found = [...text.matchAll(VALUE)].findLast(([value]) => !known.has(value))
  if (found === undefined) return null
  const [answer] = found
  const others = othersThan(
    answer,
    key.wrong.map(({ response }) => response),
  )
  if (others.length < 2) return null
  const [before, after] = [text.slice(0, found.index), text.slice(found.index + answer.length)]
  return {
    of: 'number',
    before,
    answer,
    after,
    asked: speak(`${before}□${after}`, item.language),
    choices: [answer, ...others]
      .toSorted(byValue)
      .map((one) => ({ text: one, speech: speak(one, item.language), model: null })),
  }
}

/** The word that is asked for, where a line tells it for the first time; one voiced in the question would be no question. */
function wordGap(text: string, told: readonly string[], { item, key }: MadeItem): Gap | null {
  const answer = quote(key.answer)
  const at = text.indexOf(answer)
  if (item.question.kind !== 'choice' || at < 0 || told.some((line) => line.includes(answer))) return null
  const right = item.question.choices.filter(({ id }) => id === key.answer)
  const others = item.question.choices.filter(({ id }) => id !== key.answer).slice(0, 2)
  const [before, after] = [text.slice(0, at), text.slice(at + answer.length)]
  return {
    of: 'word',
    before,
    answer,
    after,
    asked: speak(`${before}… ${after}`, item.language),
    choices: item.question.choices
      .filter((one) => right.includes(one) || others.includes(one))
      .map(({ id, speech, model }) => ({ text: quote(id), speech, model })),
  }
}

/** Two numbers that might be taken for this one, of the same form. */
function othersThan(answer: string, wrong: readonly string[]): string[] {
  const form = formOf(answer)
  const near = [...wrong.filter((response) => formOf(response) === form), ...nearTo(answer)]
  const kept: string[] = []
  for (const one of near) {
    if (kept.length < 2 && ![answer, ...kept].some((other) => other === one || sameValue(other, one)))
      kept.push(one)
  }
  return kept
}

type Form = 'whole' | 'grouped' | 'fraction' | 'mixed' | 'time' | 'decimal' | 'other'

function formOf(text: string): Form {
  if (/^\d+$/.test(text)) return 'whole'
  if (/^\d+(?:,\d{3})+$/.test(text)) return 'grouped'
  if (/^\d+\/\d+$/.test(text)) return 'fraction'
  if (/^\d+ \d+\/\d+$/.test(text)) return 'mixed'
  if (/^\d+:\d\d$/.test(text)) return 'time'
  return /^\d+\.\d+$/.test(text) ? 'decimal' : 'other'
}

/** Numbers beside one: one or ten off; another top or bottom; the last digit another. */
function nearTo(text: string): string[] {
  switch (formOf(text)) {
    case 'whole': {
      const value = Number(text)
      return [value + 1, value - 1, value + 10, value + 2].filter((n) => n >= 0).map(String)
    }
    case 'grouped': {
      const value = Number(text.replaceAll(',', ''))
      return [value + 1000, value + 100, value + 10].map(grouped)
    }
    case 'fraction': {
      const [up = 0, down = 1] = text.split('/').map(Number)
      return [`${up + 1}/${down}`, `${up}/${down + 1}`, `${up + 2}/${down}`]
    }
    case 'mixed': {
      const [whole = '', over = ''] = text.split(' ')
      return [`${Number(whole) + 1} ${over}`, `${Number(whole) + 2} ${over}`]
    }
    case 'time': {
      const [hour = 0, minute = 0] = text.split(':').map(Number)
      return [`${(hour % 12) + 1}:${two(minute)}`, `${hour}:${two((minute + 5) % 60)}`]
    }
    case 'decimal': {
      const places = text.split('.')[1]?.length ?? 1
      const scaled = Number(text.replace('.', ''))
      const written = (n: number) => {
        const digits = String(n).padStart(places + 1, '0')
        return `${digits.slice(0, -places)}.${digits.slice(-places)}`
      }
      return [written(scaled + 1), written(scaled + 10), written(scaled + 2)]
    }
    case 'other':
      return []
  }
}

const two = (n: number): string => String(n).padStart(2, '0')
const grouped = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',')

/** Least first, without floats; what is no number stands as text. */
function byValue(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => exactValue(text.replaceAll(',', '')))
  if (!left || !right) return a < b ? -1 : 1
  return left.up * right.down - right.up * left.down
}
