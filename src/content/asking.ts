import type { AnswerFormat } from '#domain/entry.ts'
import type { Choice, Key, Question } from '#domain/items/item.ts'
import type { QuestionOf } from '#domain/items/kind.ts'
import type { ModelShape } from '#domain/items/model.ts'
import type { Language, Said } from '#domain/language.ts'
import { described } from './describe.ts'
import { choicesFor } from './grades.ts'
import type { Ask, Scene } from './skill.ts'
import { speak } from './speak.ts'

/** A way of asking by any kind of question: what of it hangs on the item. */
export const asking = <P, K extends AnswerFormat>(
  kind: K,
  equal: Key['equal'],
  question: (scene: Scene<P>) => Omit<QuestionOf<K>, 'kind'>,
): Ask<P> => ({
  format: kind,
  equal,
  question: (scene) => ({ kind, ...question(scene) }) as unknown as Question,
})

/** A choice before it is put into words: `label` as shown ('' = the picture alone), `speech` where reading the label is not enough. */
export type Option = Readonly<{
  id: string
  label: Said | string
  speech?: Said
  model?: ModelShape | null
}>

/** A choice in a language. */
export function optionIn({ id, label, speech, model }: Option, language: Language): Choice {
  const shown = typeof label === 'string' ? label : label[language]
  const picture = described(model ?? null, language)
  const said = speech?.[language] ?? (shown === '' ? (picture?.say ?? id) : speak(shown, language))
  return { id, label: shown, speech: said, model: picture }
}

/**
 * Choosing among options that are not plain numbers: the one whose id is the answer stands where the item's place says, the
 * others around it as they come. Give the known ideas first: only as many are shown as the grade's screen holds, or `count`.
 */
export const choosing = <P>(
  options: (scene: Scene<P>) => readonly Option[],
  count?: (scene: Scene<P>) => number,
): Ask<P> =>
  asking<P, 'choice'>('choice', 'exact', (scene) => {
    const { answer, grade, language, p } = scene
    const all = options(scene)
    const right = all.find(({ id }) => id === answer)
    if (right === undefined) throw new Error(`Bug: no option ${answer} among ${all.map(({ id }) => id)}`)
    const shown = count?.(scene) ?? choicesFor(grade, p.level)
    const others = all.filter(({ id }) => id !== answer).slice(0, shown - 1)
    const place = p.place % (others.length + 1)
    const placed = [...others.slice(0, place), right, ...others.slice(place)]
    return { choices: placed.map((option) => optionIn(option, language)) }
  })

/** Choosing among options that always stand in one order: odd or even, always - sometimes - never. */
export const choosingInOrder = <P>(options: (scene: Scene<P>) => readonly Option[]): Ask<P> =>
  asking<P, 'choice'>('choice', 'exact', (scene) => ({
    choices: options(scene).map((option) => optionIn(option, scene.language)),
  }))

/** Tapping all that fit. The answer is the ids of those that fit in the order given here, joined by commas, so let that order hang on `p` alone. */
export const selecting = <P>(options: (scene: Scene<P>) => readonly Option[]): Ask<P> =>
  asking<P, 'select'>('select', 'exact', (scene) => ({
    layout: 'cards',
    choices: options(scene).map((option) => optionIn(option, scene.language)),
  }))

/** Typing a decimal of at most `maxLength` signs. */
export const typedDecimal = <P>(maxLength: number): Ask<P> =>
  asking<P, 'number-pad'>('number-pad', 'value', () => ({ maxLength, decimal: true, unit: null }))

/** Typing a whole number with its unit behind it. */
export const typedWithUnit = <P>(maxLength: number, unit: (scene: Scene<P>) => Said): Ask<P> =>
  asking<P, 'number-pad'>('number-pad', 'value', (scene) => ({
    maxLength,
    decimal: false,
    unit: unit(scene)[scene.language],
  }))

/** Typing a fraction; with `mixed` a whole number and a fraction. */
export const typedFraction = <P>(mixed: boolean): Ask<P> =>
  asking<P, 'fraction-pad'>('fraction-pad', 'value', () => ({ mixed, unit: null }))

/** Writing the result of a sum in columns, `rows` aligned at the right by the author where there is a point. */
export const inColumns = <P>(
  sum: (scene: Scene<P>) => Readonly<{ rows: readonly string[]; sign: '+' | '−' | '×'; places: number }>,
): Ask<P> =>
  asking<P, 'column'>('column', 'value', (scene) => {
    const { rows, sign, places } = sum(scene)
    const longest = Math.max(...[...rows, scene.answer].map((row) => row.replace('.', '').length))
    return { rows, sign, places, width: longest + (sign === '×' ? 0 : 1) }
  })
