import type { Choice, NumberLine, Question, Tile } from '#domain/items/item.ts'
import { sameValue } from '#domain/items/value.ts'
import type { Language } from '#domain/language.ts'
import type { Grade } from '#domain/roster.ts'
import { choicesFor, denominators } from './grades.ts'
import type { Ask, At, Scene } from './skill.ts'
import { speak } from './speak.ts'

/** Typing a whole number of at most `maxLength` digits. */
export const typed = <P>(maxLength: number): Ask<P> => ({
  format: 'number-pad',
  equal: 'value',
  question: () => ({ kind: 'number-pad', maxLength, decimal: false, unit: null }),
})

/** Putting counters on frames where `start` of them stand already. */
export const onTenFrame = <P>(frames: 1 | 2, start: (p: At<P>) => number): Ask<P> => ({
  format: 'ten-frame',
  equal: 'exact',
  question: ({ p }) => ({ kind: 'ten-frame', frames, fixed: 0, start: start(p) }),
})

/** Choosing a tick. */
export const onLine = <P>(line: (p: At<P>) => NumberLine, start: (p: At<P>) => number | null): Ask<P> => ({
  format: 'number-line',
  equal: 'exact',
  question: ({ p }) => ({ kind: 'number-line', line: line(p), start: start(p) }),
})

/** A line of `count` ticks of `step` from `from`; every `every`-th tick is labelled. */
export function lineOf(from: number, count: number, step: number, every: number): NumberLine {
  const ticks = Array.from({ length: count + 1 }, (_, tick) => tick)
  return {
    ticks: count,
    values: ticks.map((tick) => String(from + tick * step)),
    labelled: ticks.filter((tick) => tick % every === 0),
  }
}

/** Building a number with blocks up to `max`. */
export const withBlocks = <P>(max: 99 | 999): Ask<P> => ({
  format: 'base-ten',
  equal: 'exact',
  question: () => ({
    kind: 'base-ten',
    places: max === 99 ? ['tens', 'ones'] : ['hundreds', 'tens', 'ones'],
    max,
  }),
})

/** Cutting and shading `wholes` bars; `parts` null lets the child cut into one of `cuts`. */
export const onBars = <P>(
  bars: (p: At<P>) => Readonly<{ wholes: number; parts: number | null; cuts: readonly number[] }>,
): Ask<P> => ({
  format: 'fraction-bar',
  equal: 'value',
  question: ({ p }) => ({ kind: 'fraction-bar', ...bars(p) }),
})

/** Choosing among numbers: the misconceptions' first, then near misses from `slips`, in drawn order. */
export const pick = <P>(slips: (scene: Scene<P>) => readonly string[]): Ask<P> => ({
  format: 'choice',
  equal: 'exact',
  question: (scene) => {
    const count = choicesFor(scene.grade, scene.p.level)
    const others = distinctFrom(scene.answer, [...scene.chance.shuffled(scene.wrong), ...slips(scene)])
      .filter((response) => isOffered(response, scene.grade))
      .slice(0, count - 1)
    const place = scene.p.place % count
    const labels = [...others.slice(0, place), scene.answer, ...others.slice(place)]
    return { kind: 'choice', choices: labels.map((label) => plainChoice(label, scene.language)) }
  },
})

/** A number a little beside the answer, never tagged as an idea: one off, ten off, digits swapped. */
export function nearMisses<P>({ answer, chance }: Scene<P>): string[] {
  const value = Number(answer)
  const swapped = Number([...answer].toReversed().join(''))
  const near = [value + 1, value - 1, ...(value > 10 ? [value + 10, value - 10, swapped] : [])]
  return [...chance.shuffled(near), value + 2, value - 2, value + 3, value + 4].map(String)
}

/** Choosing a sign; always all three, always in this order. */
export const pickSign = <P>(): Ask<P> => ({
  format: 'choice',
  equal: 'exact',
  question: ({ language }) => ({
    kind: 'choice',
    choices: ['<', '=', '>'].map((sign) => ({
      id: sign,
      label: sign,
      speech: speak(sign, language),
      model: null,
    })),
  }),
})

/** True or not true, always in this order. */
export const pickTruth = <P>(): Ask<P> => ({
  format: 'choice',
  equal: 'exact',
  question: ({ language }) => ({
    kind: 'choice',
    choices: [
      { id: 'true', label: TRUTH[language][0], speech: TRUTH[language][0], model: null },
      { id: 'false', label: TRUTH[language][1], speech: TRUTH[language][1], model: null },
    ],
  }),
})

/** Filling the `□` of an equation with one of `count` number tiles. */
export const fillIn = <P>(
  text: (p: At<P>) => string,
  count: number,
  slips: (scene: Scene<P>) => readonly string[],
): Ask<P> => ({
  format: 'equation',
  equal: 'exact',
  question: (scene) => {
    const others = distinctFrom(scene.answer, [...scene.wrong, ...slips(scene)])
      .filter((response) => isOffered(response, scene.grade))
      .slice(0, count - 1)
    const tiles = [scene.answer, ...others].toSorted((a, b) => Number(a) - Number(b))
    return { kind: 'equation', parts: partsOf(text(scene.p)), tiles: tiles.map((tile) => tileOf(tile, tile)) }
  },
})

/** An equation's parts from its text; `□` is a slot. */
const partsOf = (text: string): Extract<Question, { kind: 'equation' }>['parts'] =>
  text.split(' ').map((part) => (part === '□' ? { kind: 'slot' } : { kind: 'text', text: part }))

/** A tile that says itself. */
export const tileOf = (text: string, speech: string): Tile => ({ id: text, text, speech })

const TRUTH: Readonly<Record<Language, readonly [string, string]>> = {
  en: ['True', 'Not true'],
  es: ['Es cierto', 'No es cierto'],
}

const plainChoice = (label: string, language: Language): Choice => ({
  id: label,
  label,
  speech: speak(label, language),
  model: null,
})

/** Whole numbers and fractions a child of the grade has met. */
function isOffered(response: string, grade: Grade): boolean {
  const bottom = /^\d+\/(\d+)$/.exec(response)?.[1]
  if (bottom !== undefined) return bottom === '1' || denominators(grade).includes(Number(bottom))
  return /^\d+$/.test(response) && (grade !== 'K' || Number(response) <= 22)
}

/** Those that differ in value from the answer and from each other, first come first kept. */
function distinctFrom(answer: string, responses: readonly string[]): string[] {
  const kept: string[] = []
  for (const response of responses) {
    if (![answer, ...kept].some((one) => sameValue(one, response))) kept.push(response)
  }
  return kept
}
